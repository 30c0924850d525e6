#include "ui/reception/arrival_people.h"

#include "app/domain/user.h"
#include "app/storage/consent_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/consent_tab.h"
#include "ui/beneficiaries/household_tab.h"
#include "ui/beneficiaries/needs_tab.h"
#include "ui/beneficiaries/people_search.h"
#include "ui/beneficiaries/registration_form.h"
#include "ui/beneficiaries/typed.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/search_field.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

WhoStep::WhoStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : ArrivalStep(file, std::move(lists), parent)
    , m_stack(new QStackedWidget(this))
    , m_searching(new QWidget(m_stack))
    , m_offer(new Notice(m_searching))
    , m_label(new QLabel(m_searching))
    , m_search(new SearchField(m_searching))
    , m_model(new TableModel<storage::BeneficiaryRow>(this))
    , m_table(new QTableView(m_searching))
    , m_register(new QPushButton(m_searching))
    , m_people_search(new PeopleSearch(file, m_lists, this))
    , m_registration(new RegistrationForm(file, m_lists, m_stack))
{
    const auto& t = tokens();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(m_searching);
    m_stack->addWidget(m_registration);
    auto* column = new QVBoxLayout(m_searching);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_offer);
    column->addWidget(m_label);
    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_register);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    m_label->setBuddy(m_search);
    m_search->setObjectName(u"arrivalSearchEdit"_s);
    m_search->setResults(m_table);
    m_register->setObjectName(u"arrivalRegisterButton"_s);
    m_register->setIcon(themeIcon(u"user-add"_s));
    m_table->setObjectName(u"arrivalFoundTable"_s);
    using Row = storage::BeneficiaryRow;
    m_model->setColumns(
        {TableColumn<Row>(u"who"_s, {}, [](const Row& row) { return shownName(row.latin, row.arabic); }),
         TableColumn<Row>(u"number"_s, {},
                          [](const Row& row) { return isolateLtr(row.fileNumber.toString()); })});
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex& index) {
                             Q_EMIT chosen(m_model->row(index).fileNumber.toString());
                         },
                         {},
                         {},
                         0});
    connect(m_search, &SearchField::searched, m_people_search, &PeopleSearch::search);
    connect(m_people_search, &PeopleSearch::found, this,
            [this](const QString&, const std::vector<storage::BeneficiaryRow>& rows) {
                m_model->setRows(rows);
                fitColumns(m_table);
            });
    connect(m_search, &SearchField::submitted, this, &WhoStep::registerNew);
    connect(m_register, &QPushButton::clicked, this, [this] { registerNew(m_search->text()); });
    connect(m_registration, &RegistrationForm::registered, this, [this](const QString& number) {
        m_stack->setCurrentWidget(m_searching);
        Q_EMIT chosen(number);
    });
    connect(m_registration, &RegistrationForm::wanted, this, [this](const QString& number) {
        m_stack->setCurrentWidget(m_searching);
        Q_EMIT chosen(number);
    });
    connect(m_registration, &RegistrationForm::backRequested, this, &WhoStep::goBack);
    connect(m_offer->setAction(u"continueArrivalButton"_s, {}), &QPushButton::clicked, this,
            &WhoStep::offerTaken);
}

QString WhoStep::title() const
{
    return tr("Who arrives");
}

void WhoStep::begin()
{
    m_search->clear();
    m_model->setRows(storage::BeneficiaryStore(m_file.database()).recent(8));
    fitColumns(m_table);
    m_stack->setCurrentWidget(m_searching);
    m_offer->clear();
}

void WhoStep::offer(const QString& text)
{
    if (text.isEmpty())
        m_offer->clear();
    else
        m_offer->say(Meaning::Information, text);
}

bool WhoStep::goBack()
{
    if (m_stack->currentWidget() != m_registration) return false;
    m_registration->keepDraft();
    m_stack->setCurrentWidget(m_searching);
    m_search->setFocus();
    return true;
}

bool WhoStep::save()
{
    if (m_stack->currentWidget() != m_registration) return false;
    m_registration->save();
    return true;
}

void WhoStep::saveAndFamily()
{
    if (m_stack->currentWidget() == m_registration) m_registration->saveAndFamily();
}

void WhoStep::registerMember(const domain::Beneficiary& head, int members)
{
    m_registration->beginMemberOf(head, members);
    m_stack->setCurrentWidget(m_registration);
}

void WhoStep::keepDraft()
{
    m_registration->keepDraft();
}

void WhoStep::registerNew(const QString& typed)
{
    m_registration->begin(typed);
    m_stack->setCurrentWidget(m_registration);
    m_registration->takeFocus();
}

void WhoStep::takeFocus()
{
    if (m_stack->currentWidget() == m_registration)
        m_registration->takeFocus();
    else {
        m_search->setFocus();
        m_search->selectAll(); // another name is typed over it
    }
}

void WhoStep::retranslate()
{
    m_label->setText(tr("&Name, file number or phone; Enter takes the first, or registers somebody new"));
    m_register->setText(tr("&Register somebody new"));
    m_table->setAccessibleName(tr("Who was found"));
    m_offer->setAction(u"continueArrivalButton"_s, tr("Go on with it"));
    using Row = storage::BeneficiaryRow;
    m_model->setColumns({TableColumn<Row>(u"who"_s, tr("Name"),
                                          [](const Row& row) { return shownName(row.latin, row.arabic); }),
                         TableColumn<Row>(u"number"_s, tr("File number"), [](const Row& row) {
                             return isolateLtr(row.fileNumber.toString());
                         })});
}

HouseholdStep::HouseholdStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : ArrivalStep(file, std::move(lists), parent)
    , m_tab(new HouseholdTab(file, m_lists, this))
    , m_register(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_register);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_tab, 1);
    m_register->setObjectName(u"arrivalMemberButton"_s);
    m_register->setIcon(themeIcon(u"user-add"_s));
    m_register->setEnabled(domain::may(file.actor().role, domain::Action::EditHousehold));
    connect(m_register, &QPushButton::clicked, this, &HouseholdStep::memberWanted);
    connect(m_tab, &RecordTab::saved, this, &ArrivalStep::peopleChanged);
}

QString HouseholdStep::title() const
{
    return tr("Household");
}

void HouseholdStep::enter(const std::vector<domain::Beneficiary>& people)
{
    ArrivalStep::enter(people);
    m_tab->show(people.front());
}

std::optional<QString> HouseholdStep::carryOut()
{
    if (m_people.size() < 2) return QString();
    return tr("%n person(s) in the household.", nullptr, int(m_people.size()));
}

void HouseholdStep::retranslate()
{
    m_register->setText(tr("&Register one more of the household"));
    m_tab->retranslate();
}

EachPersonStep::EachPersonStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists,
                               const QString& comboName, QWidget* parent)
    : ArrivalStep(file, std::move(lists), parent)
    , m_label(new QLabel(this))
    , m_person(new CodeCombo(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().control);
    auto* line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_person, 1);
    column->addLayout(line);
    m_label->setBuddy(m_person);
    m_person->setObjectName(comboName);
    letKeysThrough(m_person);
    connect(m_person, &CodeCombo::codeChanged, this, [this](const QString& code) {
        if (m_filling || code.isEmpty() || code == m_shown) return;
        if (!saveShown()) {
            m_filling = true;
            m_person->setCode(m_shown);
            m_filling = false;
            return;
        }
        m_shown = code;
        if (const auto* person = shown()) showPerson(*person);
    });
}

const domain::Beneficiary* EachPersonStep::shown() const
{
    for (const auto& person : m_people)
        if (person.fileNumber.toString() == m_shown) return &person;
    return nullptr;
}

void EachPersonStep::enter(const std::vector<domain::Beneficiary>& people)
{
    ArrivalStep::enter(people);
    fill();
    if (!shown()) m_shown = people.front().fileNumber.toString();
    m_filling = true;
    m_person->setCode(m_shown);
    m_filling = false;
    showPerson(*shown());
}

void EachPersonStep::fill()
{
    std::vector<CodeEntry> entries;
    for (const auto& person : m_people)
        entries.push_back(
            {person.fileNumber.toString(), withoutBidiMarks(shownName(person.latin, person.arabic))});
    m_filling = true;
    m_person->setEntries(entries);
    m_filling = false;
    m_person->setEnabled(entries.size() > 1);
}

void EachPersonStep::retranslate()
{
    m_label->setText(tr("&Of whom"));
    m_person->setAccessibleName(tr("Of whom"));
    fill();
}

NeedsStep::NeedsStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : EachPersonStep(file, std::move(lists), u"arrivalNeedsOfCombo"_s, parent)
    , m_tab(new NeedsTab(file, m_lists, this))
{
    layout()->addWidget(m_tab);
}

QString NeedsStep::title() const
{
    return tr("Needs");
}

void NeedsStep::showPerson(const domain::Beneficiary& person)
{
    m_tab->show(*storage::BeneficiaryStore(m_file.database()).find(person.id));
}

bool NeedsStep::saveShown()
{
    const auto* person = shown();
    if (!person || !m_tab->canSave()) return true;
    bool saved = false;
    const auto listening =
        connect(m_tab, &RecordTab::saved, this, [&saved](const QString&, bool) { saved = true; });
    m_tab->save();
    disconnect(listening);
    if (saved) showPerson(*person);
    return saved;
}

std::optional<QString> NeedsStep::carryOut()
{
    if (!saveShown()) return std::nullopt;
    int needs = 0;
    const storage::BeneficiaryStore store(m_file.database());
    for (const auto& person : m_people)
        if (const auto now = store.find(person.id)) needs += int(now->needs.size());
    if (needs == 0) return QString();
    return tr("%n specific need(s) on file.", nullptr, needs);
}

void NeedsStep::retranslate()
{
    EachPersonStep::retranslate();
    m_tab->retranslate();
}

ConsentStep::ConsentStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : EachPersonStep(file, std::move(lists), u"arrivalConsentOfCombo"_s, parent)
    , m_tab(new ConsentTab(file, m_lists, FileChooser(), this))
{
    layout()->addWidget(m_tab);
    connect(m_tab, &RecordTab::saved, this, &ArrivalStep::edited);
}

QString ConsentStep::title() const
{
    return tr("Consent");
}

void ConsentStep::showPerson(const domain::Beneficiary& person)
{
    m_tab->show(person);
}

bool ConsentStep::saveShown()
{
    // A decision is recorded by its own button or key, never by going on.
    return true;
}

bool ConsentStep::save()
{
    if (m_tab->canSave()) m_tab->save();
    return true;
}

std::optional<QString> ConsentStep::carryOut()
{
    int decisions = 0;
    const storage::ConsentStore store(m_file.database());
    for (const auto& person : m_people)
        decisions += int(store.ofPerson(person.id).size());
    if (decisions == 0) return QString();
    return tr("%n decision(s) about their data on file.", nullptr, decisions);
}

void ConsentStep::retranslate()
{
    EachPersonStep::retranslate();
    m_tab->retranslate();
}

} // namespace wasl::ui
