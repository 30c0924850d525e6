#include "ui/network/network_page.h"

#include "app/wire/payload.h"
#include "ui/network/carry_dialog.h"
#include "ui/network/enrol_form.h"
#include "ui/network/key_section.h"
#include "ui/network/leaving_card.h"
#include "ui/network/outbox_card.h"
#include "ui/network/reading_tab.h"
#include "ui/shared/background.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/toast.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wasl::ui
{

NetworkPage::NetworkPage(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_header(new PageHeader(this))
    , m_carry(m_header->addAction(u"carryButton"_s, {}, u"export"_s))
    , m_send(m_header->setMainAction(u"sendReleasesButton"_s, {}, u"send"_s))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_enrol(new EnrolForm(file, m_chooser, m_stack))
{
    column()->addWidget(m_header);
    setTabOrder(m_send, m_carry);
    column()->addWidget(m_notice);

    auto* outside = new QWidget(m_stack);
    auto* form = new QVBoxLayout(outside);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_enrol);
    form->addStretch();
    auto* scroll = new QScrollArea(m_stack);
    scroll->setObjectName(u"memberArea"_s);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* member = new QWidget(scroll);
    auto* cards = new QVBoxLayout(member);
    cards->setContentsMargins(0, tokens().field, 0, 0);
    cards->setSpacing(tokens().card);
    m_byItself = new QCheckBox(member);
    m_byItself->setObjectName(u"sendByItselfCheck"_s);
    m_noiseOnly = new Notice(member);
    m_noiseOnly->setObjectName(u"noiseOnlyNotice"_s);
    m_leaving = new LeavingCard(member);
    m_outbox = new OutboxCard(member);
    cards->addWidget(m_byItself);
    cards->addWidget(m_noiseOnly);
    cards->addWidget(m_leaving, 3);
    cards->addWidget(m_outbox, 2);
    m_key = new KeySection(file, member);
    cards->addWidget(m_key);
    connect(m_key, &KeySection::askingChanged, this, &NetworkPage::refresh);
    m_stack->addWidget(outside);
    scroll->setWidget(member);
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setObjectName(u"networkTabs"_s);
    m_tabs->setDocumentMode(true);
    m_reading = new ReadingTab(file, m_tabs);
    m_tabs->addTab(scroll, {});
    m_tabs->addTab(m_reading, {});
    m_stack->addWidget(m_tabs);
    column()->addWidget(m_stack, 1);

    connect(m_carry, &QPushButton::clicked, this, &NetworkPage::carry);
    connect(m_send, &QPushButton::clicked, this, &NetworkPage::send);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        // Our own figures beside the network's are counted only for who looks at them.
        if (m_tabs->currentWidget() == m_reading) m_reading->refresh();
        seeReading();
    });
    connect(m_reading, &ReadingTab::changed, this, [this] {
        seeReading();
        tellState();
    });
    connect(m_enrol, &EnrolForm::enrolled, this, &NetworkPage::refresh);
    connect(m_byItself, &QCheckBox::toggled, this, [this](bool wanted) {
        if (const auto kept = sync::Memberships(m_file).setSendsByItself(wanted); !kept)
            m_notice->say(kept.error());
        showByItself();
    });
    m_clock.setInterval(10min);
    connect(&m_clock, &QTimer::timeout, this, &NetworkPage::sendIfDue);
    m_clock.start();
    // Counting what would leave waits until somebody asks.
    writeTexts();
}

void NetworkPage::refresh()
{
    const auto membership = sync::Memberships(m_file).current();
    m_stack->setCurrentIndex(membership ? 1 : 0);
    m_send->setVisible(membership.has_value());
    m_header->setSubtitle(membership
                              ? tr("%1 at %2").arg(isolate(membership->name), isolateLtr(membership->url))
                              : tr("Not in a network yet. Everything else works without one."));
    if (!membership) {
        Q_EMIT stateChanged(Meaning::Neutral, {});
        return;
    }
    const sync::Publisher publisher(m_file);
    m_waiting = int(publisher.waiting().size()) + publisher.unfixed();
    if (m_tabs->currentWidget() == m_reading) m_reading->refresh();
    sayNoiseOnly();
    showByItself();
    m_key->setHeld(m_task && m_task->isRunning());
    m_outbox->setReleases(storage::ReleaseStore(m_file.database()).all());
    m_send->setEnabled(!isBusy() && m_waiting > 0);
    tellState();
    if (isVisible()) showLeaving();
}

void NetworkPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showLeaving();
    seeReading();
}

void NetworkPage::open(const QVariant& target)
{
    if (target.toString() == "reading"_L1) m_tabs->setCurrentWidget(m_reading);
}

void NetworkPage::seeReading()
{
    if (isVisible() && m_reading->isVisible() && m_reading->unseen() > 0) m_reading->markSeen();
}

void NetworkPage::sayNoiseOnly()
{
    const auto year = storage::ReleaseStore(m_file.database()).yearOfNoiseOnly();
    if (!year) {
        m_noiseOnly->clear();
        return;
    }
    m_noiseOnly->say(
        Meaning::Attention,
        tr("This file was restored from a backup or is a copy: the network holds, or may yet receive, "
           "figures of %1 that it does not know of. So that nobody is counted twice, it counts nobody more "
           "as assisted or "
           "referred "
           "in %1. Until New Year, these two kinds of figures leave as mere chance and say nothing; from "
           "January %2 they count again. People registered are counted as before.")
            .arg(*year)
            .arg(*year + 1));
}

void NetworkPage::showLeaving()
{
    const auto membership = sync::Memberships(m_file).current();
    if (!membership) return;
    const auto preview = sync::Publisher(m_file).preparePreview();
    if (!preview) {
        m_notice->say(preview.error());
        return;
    }
    // Two years of a large association take a second to count.
    if (m_counting) m_counting->cancel();
    // What was fixed and waits leaves first, to the last byte as it was fixed.
    std::vector<disclosure::PublishedSummary> leaving;
    for (const auto& release : sync::Publisher(m_file).waiting())
        if (auto summary = wire::decode(release.body)) leaving.push_back(*std::move(summary));
    const auto& association = membership->association;
    m_counting = runInBackground(
        this,
        [&file = m_file, make = *preview, leaving, association]() mutable {
            std::vector<Leaving> shown;
            const auto reader = file.openReader();
            if (!reader) return shown;
            std::ranges::move(make(**reader), std::back_inserter(leaving));
            const storage::ReleaseStore releases(**reader);
            for (const auto& summary : leaving)
                shown.push_back(
                    {summary, disclosure::tabulate(*disclosure::Schema::find(summary.schemaId()), association,
                                                   releases.counts(summary.family(), summary.period()))});
            return shown;
        },
        [this, communes = association.declaredCommunes](std::vector<Leaving> shown) {
            m_leaving->setReleases(std::move(shown), communes);
        });
}

void NetworkPage::tellState()
{
    const int unseen = m_reading->unseen();
    m_tabs->setTabText(1, unseen > 0 ? tr("What comes back (%1)").arg(writeNumber(unseen))
                                     : tr("What comes back"));
    Q_EMIT waitingChanged(m_waiting + unseen);
    if (m_waiting == 0)
        Q_EMIT stateChanged(Meaning::Done, tr("Network: up to date"));
    else
        Q_EMIT stateChanged(Meaning::Attention, tr("%n release(s) wait", nullptr, m_waiting));
}

void NetworkPage::showByItself()
{
    const QSignalBlocker quiet(m_byItself);
    m_byItself->setChecked(sync::Memberships(m_file).sendsByItself());
    m_byItself->setEnabled(domain::may(m_file.actor().role, domain::Action::PublishRelease));
}

void NetworkPage::sendIfDue()
{
    if (isBusy() || !sync::Publisher(m_file).isTimeToSend()) return;
    send();
}

bool NetworkPage::isBusy() const
{
    return (m_task && m_task->isRunning()) || m_key->isAsking();
}

void NetworkPage::send()
{
    m_notice->clear();
    const auto sending = sync::Memberships(m_file).prepareSending();
    if (!sending) {
        m_notice->say(sending.error());
        return;
    }
    // A file that was restored has forgotten what left since, so the hub is asked first.
    struct Begun
    {
        sync::Sending sending;
        domain::Result<sync::HubRecord> record;
    };
    follow(runInBackground(
               this,
               [sending = *sending](const Job& job) mutable {
                   sending.config.stop = job.stopToken();
                   auto record = sync::beginSending(sending);
                   return Begun{std::move(sending), std::move(record)};
               },
               [this](const Begun& begun) {
                   if (const auto kept = sync::Memberships(m_file).keep(begun.sending); !kept)
                       m_notice->say(kept.error());
                   else if (begun.record)
                       fixAndSend(begun.sending.config, *begun.record);
                   else
                       sayWaiting(begun.record.error());
               }),
           tr("Asking the network what it holds"));
}

void NetworkPage::fixAndSend(sync::HubClientConfig config, const sync::HubRecord& record)
{
    sync::Publisher publisher(m_file);
    // Fixed before anything is sent; from here on the very same bytes go out, however often.
    if (const auto fixed = publisher.fix(record); !fixed) {
        m_notice->say(fixed.error());
        return;
    }
    follow(runInBackground(
               this,
               [config = std::move(config), waiting = publisher.waiting()](const Job& job) mutable {
                   config.stop = job.stopToken();
                   return sync::sendReleases(config, waiting);
               },
               [this](const std::vector<sync::Attempt>& attempts) { noteAttempts(attempts); }),
           tr("Sending altered figures to the network"));
}

void NetworkPage::carry()
{
    auto* dialog = new CarryDialog(m_file, m_chooser, this);
    connect(dialog, &CarryDialog::changed, this, &NetworkPage::refresh);
    dialog->open();
}

void NetworkPage::follow(Task* task, const QString& words)
{
    m_task = task;
    connect(task, &Task::finished, this, &NetworkPage::refresh);
    showTask(this, task, words);
    refresh();
}

void NetworkPage::sayWaiting(const domain::Refusal& refusal)
{
    m_notice->say(Meaning::Attention,
                  refusal.message + u'\n' + tr("%n release(s) wait here.", nullptr, m_waiting));
}

void NetworkPage::noteAttempts(const std::vector<sync::Attempt>& attempts)
{
    const auto noted = sync::Publisher(m_file).note(attempts);
    refresh();
    int delivered = 0;
    for (const auto& attempt : attempts) {
        if (attempt.refusal)
            sayWaiting(*attempt.refusal);
        else
            ++delivered;
    }
    if (!noted) m_notice->say(noted.error());
    if (delivered > 0) showToast(this, {tr("%n release(s) delivered, with a receipt.", nullptr, delivered)});
}

void NetworkPage::retranslate()
{
    writeTexts();
    refresh();
}

void NetworkPage::writeTexts()
{
    m_header->setTitle(tr("Network"));
    m_send->setText(tr("Send"));
    m_carry->setText(tr("Without a connection"));
    m_byItself->setText(
        tr("Send &by itself, at a moment drawn by chance in the first ten days of each month"));
    m_byItself->setToolTip(
        tr("When there is a connection, and only once the first figures were seen and sent by hand."));
    m_enrol->retranslate();
    m_leaving->retranslate();
    m_outbox->retranslate();
    m_key->retranslate();
    m_reading->retranslate();
    m_tabs->setTabText(0, tr("What leaves"));
    m_tabs->setTabText(1, tr("What comes back"));
}

} // namespace wasl::ui
