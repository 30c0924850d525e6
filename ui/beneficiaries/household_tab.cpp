#include "ui/beneficiaries/household_tab.h"

#include "app/domain/user.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/card_store.h"
#include "app/storage/household_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/person_words.h"
#include "ui/beneficiaries/typed.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_picker.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::Action;

HouseholdTab::HouseholdTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_mayEdit(domain::may(file.actor().role, Action::EditHousehold))
    , m_quiet(new QLabel(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<Member>(this))
    , m_addCard(new Card(this))
    , m_form(new FormGrid(this))
    , m_number(new LtrField(this))
    , m_relation(new CodeCombo(this))
    , m_from(new DateEdit(DateEdit::Accepts::Day, this))
    , m_add(new QPushButton(this))
    , m_find(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_notice(new Notice(this))
{
    const auto& t = tokens();
    setObjectName(u"householdTab"_s);
    m_notice->setObjectName(u"householdNotice"_s);
    m_view->setObjectName(u"householdTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    TableSetup setup;
    setup.onOpen = [this](const QModelIndex& index) {
        Q_EMIT wanted(u"people"_s, m_model->row(index).person.fileNumber.toString());
    };
    setUpTable(m_view, setup);
    m_view->setColumnWidth(0, 260);
    m_view->setColumnWidth(1, 180);
    m_view->setColumnWidth(2, 120);
    m_view->setColumnWidth(3, 150);
    setTextRole(m_quiet, TextRole::Body, true);
    m_quiet->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_notice);
    column->addWidget(m_quiet);
    column->addWidget(m_view, 1);
    column->addWidget(m_leave, 0, Qt::AlignLeading);
    column->addWidget(m_addCard);
    column->addStretch();

    m_number->setObjectName(u"memberNumberEdit"_s);
    m_relation->setObjectName(u"relationCombo"_s);
    m_from->setObjectName(u"memberFromEdit"_s);
    m_form->add(u"members"_s, m_number);
    m_form->add(u"relation"_s, m_relation);
    m_form->add(u"from"_s, m_from);
    m_addCard->body()->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.control);
    buttons->addWidget(m_add);
    buttons->addWidget(m_find);
    buttons->addStretch();
    m_addCard->body()->addLayout(buttons);
    m_addCard->setVisible(m_mayEdit);
    m_add->setObjectName(u"addMemberButton"_s);
    m_add->setIcon(themeIcon(u"add"_s));
    m_find->setObjectName(u"findMemberButton"_s);
    m_find->setIcon(themeIcon(u"search"_s, IconInk::Accent));
    setButtonRole(m_find, ButtonRole::Quiet);
    m_leave->setObjectName(u"leaveHouseholdButton"_s);
    setButtonRole(m_leave, ButtonRole::Quiet);
    connect(m_add, &QPushButton::clicked, this, &HouseholdTab::addMember);
    connect(m_find, &QPushButton::clicked, this, &HouseholdTab::findMember);
    connect(m_leave, &QPushButton::clicked, this, &HouseholdTab::leave);
    retranslate();
}

std::vector<TableColumn<HouseholdTab::Member>> HouseholdTab::columns() const
{
    using Column = TableColumn<Member>;
    const auto lists = m_lists;
    const auto day = today();
    return {
        Column(u"name"_s, tr("Name"),
               [](const Member& m) { return isolate(PersonWords::name(m.person.latin, m.person.arabic)); }),
        Column(u"relation"_s, tr("Relation"),
               [lists](const Member& m) {
                   return lists->relations.label(m.membership.relation, labelLanguage());
               }),
        Column(u"age"_s, tr("Age"), [day](const Member& m) { return PersonWords::age(m.person.birth, day); }),
        Column(u"fileNumber"_s, tr("File number"),
               [](const Member& m) { return isolateLtr(m.person.fileNumber.toString()); }),
        Column(u"since"_s, tr("In the household"), [](const Member& m) {
            return m.membership.until
                       ? tr("%1 to %2").arg(writeDate(m.membership.from), writeDate(*m.membership.until))
                       : tr("since %1").arg(writeDate(m.membership.from));
        })};
}

void HouseholdTab::show(const domain::Beneficiary& person)
{
    if (person.id != m_person.id) m_number->clear();
    m_person = person;
    m_notice->clear();
    m_form->clearErrors();
    read();
}

void HouseholdTab::read()
{
    m_household = storage::HouseholdStore(m_file.database()).ofPersonOn(m_person.id, today());
    std::vector<Member> members;
    const storage::BeneficiaryStore people(m_file.database());
    if (m_household)
        for (const auto& membership : m_household->members)
            if (auto person = people.find(membership.person))
                members.push_back({membership, *std::move(person)});
    m_model->setRows(std::move(members));
    m_view->setVisible(m_household.has_value());
    m_quiet->setVisible(!m_household);
    m_leave->setVisible(m_household && m_mayEdit);
    if (m_from->text().isEmpty()) m_from->setDate(today());
}

void HouseholdTab::addMember()
{
    finishTyping(m_form);
    m_form->clearErrors();
    m_notice->clear();
    const auto number = storage::scannedNumber(m_file.database(), m_number->text());
    if (!number) {
        m_form->field(u"members"_s)->setError(number.error().message);
        m_number->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto other = storage::BeneficiaryStore(m_file.database()).byFileNumber(*number);
    if (!other) {
        m_form->field(u"members"_s)->setError(tr("Nobody has this file number. Find the person first."));
        m_number->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_relation->code().isEmpty()) {
        m_form->field(u"relation"_s)->setError(tr("Choose what she is to the head of the household."));
        m_relation->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_form->allDatesRead()) return;
    const auto from = m_from->date().isValid() ? m_from->date() : today();
    domain::Household household = m_household.value_or(domain::Household());
    if (!m_household) {
        household.communeCode = m_person.communeCode;
        household.address = m_person.address;
        household.members.push_back({m_person.id, domain::headRelation.toString(), from, {}});
    }
    if (store(domain::join(household, other->id, m_relation->code(), from),
              tr("%1 belongs to the household now.")
                  .arg(isolate(PersonWords::name(other->latin, other->arabic))))) {
        m_number->clear();
        m_relation->setCode({});
        m_number->setFocus(Qt::OtherFocusReason);
    }
}

void HouseholdTab::findMember()
{
    auto* picker = new PersonPicker(
        tr("Find the member"), tr("Type a name in any script, a file number or a phone."),
        [this](const QString& typed) {
            std::vector<PersonChoice> choices;
            for (const auto& row : storage::BeneficiaryStore(m_file.database()).search(typed, 20))
                choices.push_back({row.fileNumber.toString(), row.latin.full(), row.arabic.full()});
            return choices;
        },
        this);
    connect(picker, &PersonPicker::chosen, this, [this](const QString& number) {
        m_number->setText(number);
        m_relation->setFocus(Qt::OtherFocusReason);
    });
    picker->open();
}

void HouseholdTab::leave()
{
    if (!m_household) return;
    auto who = m_person;
    if (const auto current = m_view->currentIndex(); current.isValid()) who = m_model->row(current).person;
    store(domain::leave(*m_household, who.id, today()),
          tr("%1 left the household; the history stays.")
              .arg(isolate(PersonWords::name(who.latin, who.arabic))));
}

bool HouseholdTab::store(const domain::Result<domain::Household>& wanted, const QString& message)
{
    auto refusal = wanted ? std::optional<domain::Refusal>() : std::optional(wanted.error());
    if (wanted)
        if (const auto id = storage::HouseholdStore(m_file.database()).save(*wanted); !id)
            refusal = id.error();
    if (refusal) {
        if (const auto left = m_form->showRefusals({*refusal}); !left.empty()) m_notice->say(left);
        return false;
    }
    Q_EMIT saved(message, false);
    return true;
}

void HouseholdTab::retranslate()
{
    m_model->setColumns(columns());
    m_view->setAccessibleName(tr("Members of the household"));
    m_quiet->setText(
        tr("She is on file alone. Add the people she lives with: a family is received, lodged and "
           "counted together."));
    m_addCard->setHeading(tr("Add a member"));
    m_form->field(u"members"_s)->setTexts(tr("File number of the member"));
    m_form->field(u"relation"_s)->setTexts(tr("Relation to the head of the household"));
    m_form->field(u"from"_s)->setTexts(tr("Since"));
    m_relation->setEntries(codeEntries(m_lists->relations, today()));
    m_add->setText(tr("Add to the household"));
    m_find->setText(tr("Find by name…"));
    m_leave->setText(tr("The chosen member leaves the household"));
}

} // namespace wasl::ui
