#include "ui/cases/cases_page.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/household_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/cases/case_list.h"
#include "ui/cases/case_record.h"
#include "ui/cases/hand_over_dialog.h"
#include "ui/cases/open_case_dialog.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/person_words.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

CasesPage::CasesPage(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_stack(new QStackedWidget(this))
    , m_list(new CaseList(file, m_stack))
    , m_record(new CaseRecord(file, std::move(chooser), m_stack))
{
    column()->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_record);
    connect(m_list, &CaseList::opened, this, [this](const domain::CaseId& id) { showCase(id.toString()); });
    connect(m_list, &CaseList::newWanted, this, [this] {
        choosePerson(m_file, tr("Open a case"), tr("For whom is the case opened?"), this,
                     [this](const QString& number) { begin(number); });
    });
    connect(m_list, &CaseList::handOverWanted, this, &CasesPage::handOver);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        if (m_stack->currentWidget() == m_record) m_record->saveTyped();
    });
    connect(m_list, &CaseList::waitingChanged, this, &Page::waitingChanged);
    connect(m_record, &CaseRecord::backRequested, this, [this] { goBack(); });
    connect(m_record, &CaseRecord::changed, m_list, &CaseList::reload);
    connect(m_record, &CaseRecord::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });
    retranslate();
    m_list->reload();
}

void CasesPage::refresh()
{
    m_list->reload();
}

void CasesPage::open(const QVariant& target)
{
    const auto text = target.toString();
    if (text.startsWith("new:"_L1))
        begin(text.mid(4));
    else if (!text.isEmpty())
        showCase(text);
}

void CasesPage::showCase(const QString& text)
{
    const auto id = domain::CaseId::fromString(text);
    m_record->keepDraft();
    if (id && m_record->show(*id))
        m_stack->setCurrentWidget(m_record);
    else
        showToast(this, {tr("This case is not there, or your role does not see it."), Meaning::Attention});
}

void CasesPage::begin(const QString& fileNumber)
{
    auto& database = m_file.database();
    const auto number = domain::FileNumber::parse(fileNumber);
    const auto person = number ? storage::BeneficiaryStore(database).byFileNumber(*number) : std::nullopt;
    if (!person) {
        showToast(this,
                  {number ? tr("Nobody has this file number.") : number.error().message, Meaning::Attention});
        return;
    }
    storage::CaseStore store(database);
    const auto hers = store.ofPerson(person->id);
    const auto own = std::any_of(hers.begin(), hers.end(), [](const auto& each) { return !each.household; });
    const auto home = storage::HouseholdStore(database).ofPersonOn(person->id, database.today());
    const auto open = std::any_of(hers.begin(), hers.end(),
                                  [](const auto& each) { return each.status != domain::CaseStatus::Closed; });
    // Who lives with others is asked about them, unless there is a case that may be what is looked for.
    if (home && domain::membersOn(*home, database.today()).size() > 1 && !open &&
        domain::may(m_file.actor().role, domain::Action::EditCase)) {
        auto* dialog = new OpenCaseDialog(m_file, *person, *home, own, this);
        connect(dialog, &OpenCaseDialog::opened, this,
                [this](const domain::CaseId& id) { showNew(id.toString()); });
        connect(dialog, &OpenCaseDialog::existingWanted, this,
                [this](const domain::CaseId& id) { showCase(id.toString()); });
        dialog->open();
        return;
    }
    if (!hers.empty()) {
        showCase(hers.front().id.toString());
        showToast(this, {hers.front().status == domain::CaseStatus::Closed
                             ? tr("This person has a case already; it is closed. You can reopen it.")
                             : tr("This person has a case already: here it is."),
                         Meaning::Information});
        return;
    }
    const auto opened = store.save(domain::openCase({}, person->id, database.today()));
    if (!opened) {
        showToast(this, {opened.error().message, Meaning::Attention});
        return;
    }
    showNew(opened->toString());
}

void CasesPage::showNew(const QString& id)
{
    m_list->reload();
    showCase(id);
    showToast(this, {tr("The case is open.")});
}

void CasesPage::handOver()
{
    std::optional<HandOverDialog::Chosen> chosen;
    if (const auto* row = m_list->chosen())
        chosen = {row->id, shownName(row->person.latin, row->person.arabic), row->worker};
    auto* dialog = new HandOverDialog(m_file, chosen, this);
    connect(dialog, &HandOverDialog::handedOver, this, [this](int cases, const QString& worker) {
        m_list->reload();
        showToast(this, {tr("%n case(s) handed over to %1.", nullptr, cases).arg(isolate(worker))});
    });
    dialog->open();
}

bool CasesPage::goBack()
{
    if (m_stack->currentWidget() != m_record) return false;
    m_record->keepDraft();
    m_list->reload();
    m_stack->setCurrentWidget(m_list);
    m_list->table()->setFocus();
    return true;
}

void CasesPage::takeFocus()
{
    if (m_list->table()->isVisible())
        m_list->table()->setFocus();
    else
        Page::takeFocus();
}

void CasesPage::keepDraft()
{
    m_record->keepDraft();
}

void CasesPage::retranslate()
{
    m_list->retranslate();
    m_record->retranslate();
}

} // namespace wasl::ui
