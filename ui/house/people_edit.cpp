#include "ui/house/people_edit.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/house/house_words.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// Enter adds a number and does not press the dialog's button.
class NumberOfPerson : public LtrField
{
public:
    using LtrField::LtrField;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        LtrField::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) event->accept();
    }
};

} // namespace

PeopleEdit::PeopleEdit(storage::CaseFile& file, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_number(new NumberOfPerson(this))
    , m_find(new QPushButton(tr("Find by name…"), this))
    , m_remove(new QPushButton(tr("Take out"), this))
    , m_list(new QListWidget(this))
    , m_error(new QLabel(this))
{
    const auto& t = tokens();
    m_number->setObjectName(name + u"NumberEdit"_s);
    m_find->setObjectName(name + u"FindButton"_s);
    m_remove->setObjectName(name + u"RemoveButton"_s);
    m_list->setObjectName(name + u"List"_s);
    m_number->setPlaceholderText(tr("File number, then Enter"));
    m_number->setAccessibleName(tr("File number, then Enter"));
    m_list->setAccessibleName(tr("People involved"));
    m_find->setIcon(themeIcon(u"search"_s));
    for (auto* button : {m_find, m_remove})
        button->setAutoDefault(false);
    m_list->setFixedHeight(2 * t.row + 8);
    m_error->setProperty("error", true);
    m_error->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(t.control);
    line->addWidget(m_number, 1);
    line->addWidget(m_find);
    line->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.unit);
    column->addLayout(line);
    column->addWidget(m_error);
    column->addWidget(m_list);
    setFocusProxy(m_number);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { add(m_number->text()); });
    connect(m_number, &QLineEdit::textEdited, m_error, &QLabel::hide);
    connect(m_find, &QPushButton::clicked, this, [this] {
        choosePerson(m_file, tr("People involved"), tr("Who was involved?"), this,
                     [this](const QString& number) { add(number); });
    });
    const auto remove = [this] {
        const int row = m_list->currentRow();
        if (row < 0) return;
        m_people.erase(m_people.begin() + row);
        fill();
        Q_EMIT edited();
    };
    connect(m_remove, &QPushButton::clicked, this, remove);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, remove);
    fill();
}

bool PeopleEdit::add(const QString& fileNumber)
{
    if (fileNumber.trimmed().isEmpty()) return false;
    const auto number = domain::FileNumber::parse(fileNumber);
    const auto person =
        number ? storage::BeneficiaryStore(m_file.database()).byFileNumber(*number) : std::nullopt;
    if (!person) {
        m_error->setText(number ? tr("Nobody has this file number.") : number.error().message);
        m_error->show();
        m_number->selectAll();
        return false;
    }
    m_error->hide();
    m_number->clear();
    const auto known = std::any_of(m_people.begin(), m_people.end(),
                                   [&](const auto& other) { return other.id == person->id; });
    if (!known) {
        m_people.push_back({person->id, person->fileNumber, person->latin, person->arabic});
        fill();
        Q_EMIT edited();
    }
    return true;
}

void PeopleEdit::setPeople(const std::vector<storage::PersonTag>& people)
{
    m_people = people;
    fill();
}

std::vector<domain::BeneficiaryId> PeopleEdit::people() const
{
    std::vector<domain::BeneficiaryId> ids;
    for (const auto& person : m_people)
        ids.push_back(person.id);
    return ids;
}

void PeopleEdit::fill()
{
    m_list->clear();
    for (const auto& person : m_people)
        m_list->addItem(shownTag(person) + u"  ·  "_s + isolateLtr(person.fileNumber.toString()));
    m_list->setVisible(!m_people.empty());
    m_remove->setVisible(!m_people.empty());
    if (!m_people.empty()) m_list->setCurrentRow(int(m_people.size()) - 1);
}

} // namespace wasl::ui
