#include "ui/shared/person_picker.h"

#include "ui/shared/search_field.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

PersonPicker::PersonPicker(const QString& title, const QString& text, Search search, QWidget* parent)
    : QDialog(parent)
    , m_search(std::move(search))
    , m_model(new TableModel<PersonChoice>(this))
    , m_field(new SearchField(this))
    , m_table(new QTableView(this))
    , m_nobody(new QLabel(this))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"personPicker"_s);
    setWindowTitle(title);
    resize(640, 420);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.field);
    auto* what = new QLabel(text, this);
    what->setWordWrap(true);
    column->addWidget(what);
    m_field->setObjectName(u"personSearchEdit"_s);
    m_field->setAccessibleName(tr("Name or file number"));
    m_field->setPlaceholderText(tr("Name or file number"));
    m_field->setResults(m_table);
    column->addWidget(m_field);

    using Column = TableColumn<PersonChoice>;
    m_model->setColumns(
        {Column(u"name"_s, tr("Name"), [](const PersonChoice& c) { return c.name; }),
         Column(u"other"_s, tr("In the other script"), [](const PersonChoice& c) { return c.otherName; }),
         Column(u"number"_s, tr("File number"),
                [](const PersonChoice& c) { return isolateLtr(c.fileNumber); })});
    m_table->setObjectName(u"personChoiceTable"_s);
    m_table->setAccessibleName(tr("People found"));
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex& index) { take(index); }, {}, {}, 0});
    column->addWidget(m_table, 1);
    m_nobody->setText(tr("Nobody is found by these words."));
    setTextRole(m_nobody, TextRole::Caption, true);
    m_nobody->hide();
    column->addWidget(m_nobody);

    auto* buttons = new QDialogButtonBox(this);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelPersonButton"_s);
    auto* go = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"choosePersonButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    for (auto* button : {cancel, go})
        button->setAutoDefault(false); // Enter belongs to the search and the list
    column->addWidget(buttons);

    fitColumns(m_table);
    go->setEnabled(false); // nobody is found yet
    const auto look = [this, go](const QString& typed) {
        m_model->setRows(typed.isEmpty() ? std::vector<PersonChoice>() : m_search(typed));
        m_nobody->setVisible(!typed.isEmpty() && m_model->rowCount() == 0);
        if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
        fitColumns(m_table);
        go->setEnabled(m_model->rowCount() > 0);
    };
    connect(m_field, &SearchField::searched, this, look);
    connect(m_field, &SearchField::submitted, this, look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { take(m_table->currentIndex()); });
    m_field->setFocus();
}

void PersonPicker::take(const QModelIndex& index)
{
    if (!index.isValid()) return;
    const auto number = m_model->row(index).fileNumber;
    accept();
    Q_EMIT chosen(number);
}

} // namespace wasl::ui
