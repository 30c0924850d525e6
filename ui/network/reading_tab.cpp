#include "ui/network/reading_tab.h"

#include "app/exchange/card_file.h"
#include "app/exchange/exchange.h"
#include "app/storage/exchange_key_store.h"
#include "app/storage/network_reading_store.h"
#include "app/storage/release_store.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/write.h"
#include "app/sync/membership.h"
#include "ui/exchange/card_dialog.h"
#include "ui/exchange/exchange_words.h"
#include "ui/network/practice_dialog.h"
#include "ui/network/reading_cards.h"
#include "ui/shared/background.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// Our own true figures of the same months and place, one for each figure of the network that has such a one.
std::vector<BesideOurs> besideOurs(storage::Database& database,
                                   const std::vector<domain::NetworkFigure>& figures,
                                   const QStringList& communes)
{
    QSet<QString> regions;
    for (const auto& commune : communes)
        regions.insert(commune.left(2));
    const storage::ReleaseStore releases(database);
    std::vector<BesideOurs> rows;
    // The national and the regional figure are of the same months: read once.
    std::map<std::pair<domain::Family, domain::YearMonth>, domain::ReleaseCounts> months;
    for (const auto& figure : figures) {
        const bool isRegion = figure.table == "region"_L1 && regions.contains(figure.code);
        const auto family = domain::fromCode<domain::Family>(figure.family);
        const auto from = domain::YearMonth::parse(figure.from);
        const auto until = domain::YearMonth::parse(figure.until);
        if ((figure.table != "total"_L1 && !isRegion) || !family || !from || !until) continue;
        BesideOurs row{figure, 0};
        for (auto month = *from; month <= *until; month = month.next()) {
            auto counted = months.find({*family, month});
            if (counted == months.end())
                counted = months.emplace(std::pair(*family, month), releases.counts(*family, month)).first;
            for (const auto& one : counted->second.contributions)
                if (!isRegion || one.commune.startsWith(figure.code + u'.')) ++row.ours;
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const BesideOurs& a, const BesideOurs& b) {
        const auto place = [](const BesideOurs& row) {
            const auto family = domain::fromCode<domain::Family>(row.network.family);
            return std::tuple(row.network.table != "total"_L1, family.value_or(domain::Family::Registered));
        };
        return place(a) < place(b);
    });
    return rows;
}

} // namespace

ReadingTab::ReadingTab(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_notice(new Notice(this))
    , m_asOf(new QLabel(this))
    , m_fetch(new QPushButton(this))
{
    const auto& t = tokens();
    m_notice->setObjectName(u"readingNotice"_s);
    m_asOf->setObjectName(u"readingAsOf"_s);
    setTextRole(m_asOf, TextRole::Caption, true);
    m_fetch->setObjectName(u"fetchReadingButton"_s);
    m_fetch->setIcon(themeIcon(u"refresh"_s));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.field, 0, 0);
    column->setSpacing(t.field);
    auto* line = new QHBoxLayout;
    line->addWidget(m_asOf, 1);
    line->addWidget(m_fetch);
    column->addLayout(line);
    column->addWidget(m_notice);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"readingArea"_s);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(t.card);
    m_notices = new NoticesCard(content);
    m_national = new NationalCard(content);
    m_practices = new PracticesCard(content);
    m_directory = new DirectoryCard(content);
    cards->addWidget(m_notices);
    cards->addWidget(m_national);
    cards->addWidget(m_practices);
    cards->addWidget(m_directory);
    cards->addStretch();
    scroll->setWidget(content);
    column->addWidget(scroll, 1);

    const auto role = file.actor().role;
    const bool mayPublish = domain::may(role, domain::Action::PublishRelease);
    m_fetch->setVisible(mayPublish);
    m_practices->setMayWrite(mayPublish);
    m_directory->setMay(domain::may(role, domain::Action::EditPartners), mayPublish);
    connect(m_fetch, &QPushButton::clicked, this, &ReadingTab::fetch);
    connect(m_practices, &PracticesCard::writingWanted, this, &ReadingTab::writePractice);
    connect(m_directory, &DirectoryCard::presentingWanted, this, &ReadingTab::present);
    connect(m_directory, &DirectoryCard::cardWanted, this, &ReadingTab::useCard);
}

QString ReadingTab::ownId() const
{
    const auto membership = sync::Memberships(m_file).current();
    return membership ? membership->association.id : QString();
}

void ReadingTab::refresh()
{
    const storage::NetworkReadingStore store(m_file.database());
    m_reading = store.all();
    const auto membership = sync::Memberships(m_file).current();
    const bool seesCounts = storage::may(m_file.database(), domain::Action::PublishRelease);
    m_notices->setNotices(m_reading.notices);
    m_national->setFigures(membership && seesCounts ? besideOurs(m_file.database(), m_reading.figures,
                                                                 membership->association.declaredCommunes)
                                                    : std::vector<BesideOurs>());
    m_practices->setPractices(m_reading.practices);
    m_directory->setEntries(m_reading.directory, ownId());
    const auto asOf = store.asOf();
    m_asOf->setText(asOf ? tr("As of %1. It can be read without a connection.").arg(writeDateTime(*asOf))
                         : tr("Nothing was fetched yet."));
}

void ReadingTab::fetch()
{
    m_notice->clear();
    const auto config = sync::Memberships(m_file).clientConfig();
    if (!config) return m_notice->say(config.error());
    // This year up to the month that ended last, and in January the year before.
    const auto until = domain::YearMonth::of(m_file.database().now().toLocalTime().date()).previous();
    m_fetch->setEnabled(false);
    m_task = runInBackground(
        this,
        [config = *config, until](const Job& job) mutable {
            config.stop = job.stopToken();
            return sync::HubClient(config).read({until.year, 1}, until);
        },
        [this](const domain::Result<domain::NetworkReading>& reading) { keep(reading); });
    connect(m_task, &Task::finished, this, [this] { m_fetch->setEnabled(true); });
    showTask(this, m_task, tr("Fetching what the network gives back"));
}

void ReadingTab::keep(const domain::Result<domain::NetworkReading>& reading)
{
    if (!reading) {
        m_notice->say(Meaning::Attention, reading.error().message + u'\n' +
                                              tr("What was fetched before is still here to be read."));
        return;
    }
    if (const auto kept = storage::NetworkReadingStore(m_file.database()).keep(*reading); !kept) {
        m_notice->say(kept.error());
        return;
    }
    if (reading->leftOut > 0)
        m_notice->say(Meaning::Attention,
                      tr("%n entry(ies) that the hub sent could not be read and were left out. Tell the "
                         "coordination.",
                         nullptr, reading->leftOut));
    refresh();
    Q_EMIT changed();
}

int ReadingTab::unseen() const
{
    return storage::NetworkReadingStore(m_file.database()).unseen();
}

void ReadingTab::markSeen()
{
    // A marker that could not be kept only means that they count as unread once more.
    if (storage::NetworkReadingStore(m_file.database()).markSeen()) Q_EMIT changed();
}

void ReadingTab::writePractice()
{
    const auto config = sync::Memberships(m_file).clientConfig();
    if (!config) return m_notice->say(config.error());
    auto* dialog = new PracticeDialog(*config, this);
    connect(dialog, &PracticeDialog::sent, this, [this] {
        showToast(
            this,
            {tr("The note is with the coordination. Once it is approved, every association can read it.")});
    });
    dialog->open();
}

void ReadingTab::present()
{
    const auto config = sync::Memberships(m_file).clientConfig();
    if (!config) return m_notice->say(config.error());
    domain::DirectoryEntry entry;
    for (const auto& one : m_reading.directory)
        if (one.association == ownId()) entry.contact = one.contact;
    // Who has no keys for sealed referrals yet makes none here.
    if (!storage::ExchangeKeyStore(m_file.database()).all().empty()) {
        const auto exchange = exchangeOf(m_file);
        const auto card = exchange.ownCard();
        const auto bytes = exchange.ownCardFile();
        if (card && bytes) {
            entry.card = *bytes;
            entry.fingerprint = exchange::fingerprint(*card);
        }
    }
    auto* dialog = new PresenceDialog(*config, entry, this);
    connect(dialog, &PresenceDialog::sent, this, [this] {
        showToast(this, {tr("The directory now says so about us.")});
        fetch();
    });
    dialog->open();
}

void ReadingTab::useCard(const domain::DirectoryEntry& entry)
{
    m_notice->clear();
    const auto card = exchange::decodeCard(entry.card);
    if (!card) return m_notice->say(card.error());
    auto* dialog = new CardDialog(m_file, *card, this);
    connect(dialog, &CardDialog::confirmed, this, [this, name = card->name] {
        showToast(this, {tr("Sealed referrals can now be sent to %1.").arg(isolate(name))});
    });
    dialog->open();
}

void ReadingTab::retranslate()
{
    m_fetch->setText(tr("Fetch now"));
    m_notices->retranslate();
    m_national->retranslate();
    m_practices->retranslate();
    m_directory->retranslate();
    if (isVisible()) refresh();
}

} // namespace wasl::ui
