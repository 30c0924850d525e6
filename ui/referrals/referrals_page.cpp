#include "ui/referrals/referrals_page.h"

#include "app/storage/referral_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/referrals/choose_person.h"
#include "ui/referrals/referral_list.h"
#include "ui/referrals/referral_record.h"
#include "ui/shared/toast.h"

#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ReferralsPage::ReferralsPage(storage::CaseFile& file, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_stack(new QStackedWidget(this))
    , m_list(new ReferralList(file, m_stack))
    , m_record(new ReferralRecord(file, m_stack))
{
    column()->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_record);
    connect(m_list, &ReferralList::opened, this,
            [this](const domain::ReferralId& id) { open(id.toString()); });
    connect(m_list, &ReferralList::answered, this, &ReferralsPage::answer);
    connect(m_list, &ReferralList::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });
    connect(m_record, &ReferralRecord::referralWanted, this,
            [this](const domain::ReferralId& id) { open(id.toString()); });
    connect(m_list, &ReferralList::newWanted, this, &ReferralsPage::choosePerson);
    connect(m_list, &ReferralList::waitingChanged, this, &Page::waitingChanged);
    connect(m_record, &ReferralRecord::backRequested, this, [this] { goBack(); });
    connect(m_record, &ReferralRecord::changed, m_list, &ReferralList::reload);
    connect(m_record, &ReferralRecord::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });

    auto* hourly = new QTimer(this);
    connect(hourly, &QTimer::timeout, this, &ReferralsPage::runClock);
    hourly->start(std::chrono::hours(1));
    retranslate();
    runClock();
}

void ReferralsPage::runClock()
{
    if (m_file.isLocked()) return;
    (void)storage::ReferralStore(m_file.database()).runClock();
    m_list->reload();
}

void ReferralsPage::refresh()
{
    m_list->reload();
}

void ReferralsPage::open(const QVariant& target)
{
    const auto text = target.toString();
    if (text.startsWith("new:"_L1)) {
        begin(text.mid(4));
        return;
    }
    if (text.startsWith("answer:"_L1)) {
        goBack();
        m_list->lookUp(text.mid(7));
        return;
    }
    const auto id = domain::ReferralId::fromString(text);
    if (!id) return;
    m_record->keepDraft();
    if (m_record->show(*id))
        showRecord();
    else
        showToast(this,
                  {tr("This referral is not there, or your role does not see it."), Meaning::Attention});
}

void ReferralsPage::begin(const QString& fileNumber)
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::EditReferral)) {
        showToast(this, {domain::notAllowed(role, domain::Action::EditReferral).message, Meaning::Attention});
        return;
    }
    const auto number = domain::FileNumber::parse(fileNumber);
    if (!number) {
        showToast(this, {number.error().message, Meaning::Attention});
        return;
    }
    m_record->keepDraft();
    if (m_record->begin(*number))
        showRecord();
    else
        showToast(this, {tr("Nobody has this file number."), Meaning::Attention});
}

void ReferralsPage::answer(const domain::ReferralId& id)
{
    open(id.toString());
    if (m_stack->currentWidget() == m_record) m_record->openAnswer();
}

void ReferralsPage::showRecord()
{
    m_stack->setCurrentWidget(m_record);
    m_record->takeFocus();
}

void ReferralsPage::choosePerson()
{
    ui::choosePerson(m_file, tr("New referral"), tr("Whom do you refer?"), this,
                     [this](const QString& number) { begin(number); });
}

bool ReferralsPage::goBack()
{
    if (m_stack->currentWidget() != m_record) return false;
    m_record->keepDraft();
    m_stack->setCurrentWidget(m_list);
    m_list->table()->setFocus();
    return true;
}

void ReferralsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_record)
        m_record->takeFocus();
    else
        m_list->table()->setFocus();
}

void ReferralsPage::keepDraft()
{
    m_record->keepDraft();
}

void ReferralsPage::retranslate()
{
    m_list->retranslate();
    m_record->retranslate();
}

} // namespace wasl::ui
