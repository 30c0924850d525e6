#include "ui/referrals/referrals_page.h"

#include "app/exchange/exchange.h"
#include "app/exchange/files.h"
#include "app/storage/referral_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/exchange/exchange_words.h"
#include "ui/referrals/choose_person.h"
#include "ui/referrals/received_list.h"
#include "ui/referrals/received_record.h"
#include "ui/referrals/referral_list.h"
#include "ui/referrals/referral_record.h"
#include "ui/referrals/sealed_file_dialog.h"
#include "ui/shared/toast.h"

#include <QDir>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ReferralsPage::ReferralsPage(storage::CaseFile& file, QWidget* parent, FileChooser chooser)
    : Page(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(m_stack))
    , m_list(new ReferralList(file, m_tabs))
    , m_received(new ReceivedList(file, m_tabs))
    , m_record(new ReferralRecord(file, m_stack, m_chooser))
    , m_receivedRecord(new ReceivedRecord(file, m_chooser, m_stack))
{
    column()->addWidget(m_stack);
    m_tabs->setObjectName(u"referralTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_list, {});
    m_tabs->addTab(m_received, {});
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_record);
    m_stack->addWidget(m_receivedRecord);
    connect(m_list, &ReferralList::opened, this,
            [this](const domain::ReferralId& id) { open(id.toString()); });
    connect(m_list, &ReferralList::answered, this, &ReferralsPage::answer);
    connect(m_list, &ReferralList::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });
    connect(m_record, &ReferralRecord::referralWanted, this,
            [this](const domain::ReferralId& id) { open(id.toString()); });
    connect(m_list, &ReferralList::newWanted, this, &ReferralsPage::choosePerson);
    connect(m_list, &ReferralList::waitingChanged, this, [this](int late) {
        m_late = late;
        Q_EMIT waitingChanged(m_late + m_toAnswer);
    });
    connect(m_received, &ReceivedList::waitingChanged, this, [this](int waiting) {
        m_toAnswer = waiting;
        Q_EMIT waitingChanged(m_late + m_toAnswer);
    });
    connect(m_received, &ReceivedList::opened, this, &ReferralsPage::showReceived);
    connect(m_received, &ReceivedList::fileWanted, this, &ReferralsPage::openSealedFile);
    connect(m_receivedRecord, &ReceivedRecord::backRequested, this, [this] { goBack(); });
    connect(m_receivedRecord, &ReceivedRecord::changed, m_received, &ReceivedList::reload);
    connect(m_receivedRecord, &ReceivedRecord::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });
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
    m_received->reload();
}

void ReferralsPage::open(const QVariant& target)
{
    const auto text = target.toString();
    if (text.startsWith("new:"_L1)) {
        begin(text.mid(4));
        return;
    }
    if (text.startsWith("received"_L1)) {
        m_tabs->setCurrentWidget(m_received);
        m_stack->setCurrentWidget(m_tabs);
        if (const auto received = domain::IncomingReferralId::fromString(text.mid(9)))
            showReceived(*received);
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

void ReferralsPage::showReceived(const domain::IncomingReferralId& id)
{
    m_record->keepDraft();
    if (!m_receivedRecord->show(id)) {
        showToast(this,
                  {tr("This referral is not there, or your role does not see it."), Meaning::Attention});
        return;
    }
    m_stack->setCurrentWidget(m_receivedRecord);
    m_receivedRecord->takeFocus();
}

void ReferralsPage::openSealedFile()
{
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Open, tr("Open a sealed file"),
                                           QDir::homePath(), tr("Sealed files (*.waslref)")});
    if (path.isEmpty()) return;
    const auto opened = exchange::readFile(path).and_then(
        [this](const QByteArray& content) { return exchangeOf(m_file).open(content); });
    if (!opened) {
        showToast(this, {opened.error().message, Meaning::Danger});
        return;
    }
    auto* dialog = new SealedFileDialog(m_file, *opened, this);
    connect(dialog, &SealedFileDialog::referralTaken, this, [this](const domain::IncomingReferralId& id) {
        m_received->reload();
        showReceived(id);
    });
    connect(dialog, &SealedFileDialog::answerTaken, this, [this](const domain::ReferralId& id) {
        m_list->reload();
        open(id.toString());
    });
    dialog->open();
}

void ReferralsPage::choosePerson()
{
    ui::choosePerson(m_file, tr("New referral"), tr("Whom do you refer?"), this,
                     [this](const QString& number) { begin(number); });
}

bool ReferralsPage::goBack()
{
    if (m_stack->currentWidget() == m_tabs) return false;
    m_record->keepDraft();
    m_stack->setCurrentWidget(m_tabs);
    takeFocus();
    return true;
}

void ReferralsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_record)
        m_record->takeFocus();
    else if (m_stack->currentWidget() == m_receivedRecord)
        m_receivedRecord->takeFocus();
    else if (m_tabs->currentWidget() == m_received)
        m_received->table()->setFocus();
    else
        m_list->table()->setFocus();
}

void ReferralsPage::keepDraft()
{
    m_record->keepDraft();
}

void ReferralsPage::retranslate()
{
    m_tabs->setTabText(0, tr("Our referrals"));
    m_tabs->setTabText(1, tr("Received referrals"));
    m_list->retranslate();
    m_record->retranslate();
    m_received->retranslate();
    m_receivedRecord->retranslate();
}

} // namespace wasl::ui
