#include "ui/beneficiaries/duplicate_panel.h"

#include "ui/beneficiaries/person_words.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

DuplicatePanel::DuplicatePanel(std::shared_ptr<const Lists> lists, QDate today, QWidget* parent)
    : Card(parent)
    , m_lists(std::move(lists))
    , m_today(today)
    , m_quiet(new QLabel(this))
    , m_entries(new QWidget(this))
{
    setObjectName(u"duplicatePanel"_s);
    setTextRole(m_quiet, TextRole::Body, true);
    m_quiet->setWordWrap(true);
    auto* column = new QVBoxLayout(m_entries);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().card);
    body()->addWidget(m_quiet);
    body()->addWidget(m_entries);
    body()->addStretch(1);
    retranslate();
}

void DuplicatePanel::setPeople(const std::vector<Likeness>& people)
{
    m_people = people;
    while (auto* item = m_entries->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_people.size(); ++i)
        m_entries->layout()->addWidget(entry(m_people[i], int(i)));
    m_quiet->setVisible(m_people.empty());
    m_entries->setVisible(!m_people.empty());
}

void DuplicatePanel::retranslate()
{
    setHeading(tr("Perhaps already on file"));
    m_quiet->setText(tr("While you type, people who resemble this one appear here. Have a look before you "
                        "save: one person, one file."));
    setPeople(std::vector<Likeness>(m_people));
}

QWidget* DuplicatePanel::entry(const Likeness& likeness, int number)
{
    const auto& p = likeness.person;
    auto* box = new QWidget(m_entries);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().unit);

    const bool likely = likeness.bits >= matching::kBannerBits;
    column->addWidget(
        new StateChip(likely ? ChipLook{Meaning::Attention, tr("Very likely the same"), u"people"_s}
                             : ChipLook{Meaning::Information, tr("Resembles"), u"people"_s},
                      box),
        0, Qt::AlignLeading);
    QStringList names{isolate(PersonWords::name(p.latin, p.arabic))};
    const auto other = labelLanguage() == "ar"_L1 ? p.latin.full() : p.arabic.full();
    if (!other.isEmpty() && isolate(other) != names.front()) names << isolate(other);
    auto* name = new QLabel(names.join(u'\n'), box);
    name->setWordWrap(true);
    column->addWidget(name);

    QStringList facts{PersonWords::sex(p.sex), PersonWords::age(p.birth, m_today),
                      PersonWords::nationality(*m_lists, p.nationalities)};
    facts.removeAll(QString());
    auto* known = new QLabel(facts.join(tr(", ", "between facts about a person")), box);
    setTextRole(known, TextRole::Caption, true);
    known->setWordWrap(true);
    column->addWidget(known);
    auto* why = new QLabel(likeness.reasons.mid(0, 3).join(u'\n'), box);
    setTextRole(why, TextRole::Caption, true);
    why->setWordWrap(true);
    column->addWidget(why);

    const auto fileNumber = p.fileNumber.toString();
    auto* open = new QPushButton(tr("Open %1").arg(isolateLtr(fileNumber)), box);
    open->setObjectName(u"duplicateButton-%1"_s.arg(number));
    open->setAccessibleName(tr("Open the file of %1, %2").arg(names.front(), isolateLtr(fileNumber)));
    setButtonRole(open, ButtonRole::Quiet);
    column->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, [this, fileNumber] { Q_EMIT wanted(fileNumber); });
    return box;
}

} // namespace wasl::ui
