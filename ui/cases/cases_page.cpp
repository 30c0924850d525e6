#include "ui/cases/cases_page.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/cases/case_list.h"
#include "ui/cases/case_record.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/toast.h"

#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

CasesPage::CasesPage(storage::CaseFile& file, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_stack(new QStackedWidget(this))
    , m_list(new CaseList(file, m_stack))
    , m_record(new CaseRecord(file, m_stack))
{
    column()->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_record);
    connect(m_list, &CaseList::opened, this, [this](const domain::CaseId& id) { showCase(id.toString()); });
    connect(m_list, &CaseList::newWanted, this, [this] {
        choosePerson(m_file, tr("Open a case"), tr("For whom is the case opened?"), this,
                     [this](const QString& number) { begin(number); });
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
    if (const auto hers = store.ofPerson(person->id); !hers.empty()) {
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
    m_list->reload();
    showCase(opened->toString());
    showToast(this, {tr("The case is open.")});
}

bool CasesPage::goBack()
{
    if (m_stack->currentWidget() != m_record) return false;
    m_record->keepDraft();
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
