#include "app/demo/local_hub.h"

#include "app/disclosure/noise_stream.h"
#include "app/disclosure/published_summary.h"
#include "app/disclosure/schema.h"
#include "app/exchange/card_file.h"
#include "app/storage/keys/environment.h"
#include "app/storage/network_reading_store.h"
#include "app/sync/membership.h"
#include "app/wire/content_digest.h"
#include "app/wire/payload.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace wasl::demo
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int neighbours = 5;
constexpr int months = 3;
constexpr int patience = 10'000; // ms

QString hubProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"wasl-hub"_s);
}

domain::Refusal silent()
{
    return {u"hub-unreachable"_s,
            QCoreApplication::translate("wasl::demo", "The demonstration's own hub did not start."),
            {}};
}

/// A month of an association like ours, invented; not the law of anything.
domain::ReleaseCounts countsOf(int neighbour, domain::Family family, const domain::YearMonth& period)
{
    const auto& schema = disclosure::Schema::current().family(family);
    domain::ReleaseCounts counts{family, period, {}};
    const auto pick = [&](const QString& table, int row) {
        for (const auto& candidate : schema.tables)
            if (candidate.name == table)
                return candidate.cells.value((row * 7 + neighbour) %
                                             qMax<qsizetype>(1, candidate.cells.size() - 1));
        return QString();
    };
    const auto bands = domain::allOf<domain::AgeBand>();
    const int people = 60 + 11 * neighbour + 5 * period.month;
    for (int row = 0; row < people; ++row)
        counts.contributions.push_back(
            {u"02.411.01.23"_s, row % 5 < 2 ? u"F"_s : u"M"_s, bands[std::size_t(row) % (bands.size() - 1)],
             pick(u"nationality"_s, row),
             pick(family == domain::Family::Registered ? u"status"_s : u"sector"_s, row)});
    return counts;
}

QByteArray seedOf(int neighbour)
{
    return QByteArray(qsizetype(wire::SigningKey::SeedSize), char('a' + neighbour));
}

template <std::size_t Size>
std::span<const std::byte, Size> bytesOf(const QByteArray& array)
{
    return std::as_bytes(std::span<const char, Size>(array.constData(), Size));
}

} // namespace

domain::Result<std::unique_ptr<LocalHub>> LocalHub::start(const QString& folder)
{
    if (!QFile::exists(hubProgram()))
        return domain::refuse(
            u"hub-not-installed"_s,
            QCoreApplication::translate("wasl::demo", "The program wasl-hub is not installed."));
    std::unique_ptr<LocalHub> hub(new LocalHub);
    hub->m_folder = folder;
    const bool first = !QDir(folder).exists();

    // Detached from this thread's event loop; ended by its number when the demonstration ends, and by its
    // input, of which this program alone holds the other end, when the demonstration is killed.
    std::array<int, 2> input{-1, -1};
    if (::pipe2(input.data(), O_CLOEXEC) != 0) return domain::refuse(silent());
    hub->m_input = input[1];
    QProcess process;
    process.setProgram(hubProgram());
    process.setArguments({u"--data"_s, folder, u"--port"_s, u"0"_s, u"--while-input-is-open"_s});
    process.setStandardInputFile(u"/proc/self/fd/%1"_s.arg(input[0]));
    const auto log = folder + u".log"_s;
    process.setStandardOutputFile(log, QIODevice::Truncate);
    process.setStandardErrorFile(QProcess::nullDevice());
    const bool started = process.startDetached(&hub->m_process);
    ::close(input[0]);
    if (!started) return domain::refuse(silent());

    for (int waited = 0; waited < patience && hub->m_url.isEmpty(); waited += 50) {
        QThread::msleep(50);
        QFile file(log);
        if (!file.open(QIODevice::ReadOnly)) continue;
        for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n'))
            if (line.startsWith("Listening on "_L1)) hub->m_url = line.mid(13).trimmed();
    }
    QFile authority(QDir(folder).filePath(u"ca.pem"_s));
    if (hub->m_url.isEmpty() || !authority.open(QIODevice::ReadOnly)) return domain::refuse(silent());
    hub->m_authorityPem = authority.readAll();
    if (first)
        if (auto settled = hub->settleNeighbours(); !settled) return domain::refuse(settled.error());
    return hub;
}

LocalHub::~LocalHub()
{
    if (m_process > 0) ::kill(pid_t(m_process), SIGTERM);
    if (m_input >= 0) ::close(m_input);
}

domain::Result<QString> LocalHub::invite(const QString& name) const
{
    QProcess process;
    process.start(hubProgram(), {u"--data"_s, m_folder, u"--invite"_s, name});
    if (!process.waitForFinished(patience) || process.exitCode() != 0) return domain::refuse(silent());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

domain::Result<void> LocalHub::settleNeighbours() const
{
    for (int neighbour = 0; neighbour < neighbours; ++neighbour)
        if (auto settled = settle(neighbour); !settled) return settled;
    QProcess process;
    process.start(hubProgram(), {u"--data"_s, m_folder, u"--notice"_s,
                                 u"Réunion de coordination le premier lundi du mois, à 10 h, par téléphone.\n"
                                 "اجتماع التنسيق كل أول اثنين من الشهر على الساعة العاشرة، عبر الهاتف."_s});
    if (!process.waitForFinished(patience) || process.exitCode() != 0) return domain::refuse(silent());
    return {};
}

domain::Result<void> LocalHub::settle(int neighbour) const
{
    const auto code = invite(u"Association d’exemple %1"_s.arg(neighbour + 1));
    if (!code) return domain::refuse(code.error());
    const auto seed = seedOf(neighbour);
    sync::HubClientConfig config;
    config.url = m_url;
    config.authorityPem = m_authorityPem;
    config.key = std::make_shared<const wire::SigningKey>(
        wire::SigningKey::fromSeed(bytesOf<wire::SigningKey::SeedSize>(seed)));
    config.clock = storage::systemEnvironment().clock;
    const QStringList communes{u"02.411.01.23"_s};
    const auto enrolled = sync::HubClient(config).enrol(*code, communes);
    if (!enrolled) return domain::refuse(enrolled.error());
    config.association = enrolled->association;
    config.hubPublicKey = enrolled->hubPublicKey;

    sync::HubClient client(config);
    const disclosure::NoiseKey noise(bytesOf<disclosure::NoiseKey::Size>(seed));
    const auto today = config.clock().toLocalTime().date();
    auto period = domain::YearMonth::of(today.addMonths(-months));
    disclosure::ReleaseHeader header{1, {}, today};
    for (int month = 0; month < months; ++month, period = period.next())
        for (const auto family : domain::allOf<domain::Family>()) {
            const auto summary =
                disclosure::protect(disclosure::Schema::current(), {config.association, communes},
                                    countsOf(neighbour, family, period), noise, header);
            if (const auto sent = client.send(summary); !sent) return domain::refuse(sent.error());
            ++header.sequence;
            header.previous = wire::digest(wire::encode(summary));
        }
    return speak(neighbour, client, config.association);
}

domain::Result<void> LocalHub::speak(int neighbour, sync::HubClient& client, const QString& id) const
{
    const auto environment = storage::systemEnvironment();
    const auto keys = storage::makeKeyPairs(environment.random);
    domain::ExchangeCard card;
    card.association = QUuid::createUuid();
    card.name = u"Association d’exemple %1"_s.arg(neighbour + 1);
    card.made = environment.clock().toLocalTime().date();
    card.sealKey = keys.boxPublic;
    card.signKey = keys.signPublic;
    domain::DirectoryEntry entry;
    entry.contact = u"0536 00 00 %1"_s.arg(10 + neighbour);
    entry.card = exchange::encodeCard(card, keys);
    entry.fingerprint = exchange::fingerprint(card);
    if (auto presented = client.present(entry); !presented) return presented;

    // In the language each association writes in.
    struct Note
    {
        QString language, sector, title, text;
    };
    static const std::array notes{
        Note{u"fr"_s, u"health"_s, u"Le mardi au centre de santé"_s,
             u"Le centre de santé reçoit sans rendez-vous le mardi matin. Nous appelons la veille pour dire "
             u"combien de "
             "personnes viennent, et une bénévole qui parle wolof attend à l’entrée."_s},
        Note{u"ar"_s, u"education"_s, u"تسجيل الأطفال في المدرسة قبل الصيف"_s,
             u"نتصل بالمديرية الإقليمية في شهر ماي قبل إغلاق لوائح التسجيل. تكفي شهادة السكن ودفتر التلقيح، "
             u"ونرافق الأسرة "
             "في الزيارة الأولى."_s},
        Note{u"fr"_s, u"civil-status"_s, u"Déclarer une naissance dans les trente jours"_s,
             u"La maternité donne l’avis de naissance le jour même. Nous gardons une liste des délais au "
             u"bureau et nous "
             "accompagnons au bureau d’état civil avant le trentième jour."_s},
    };
    if (neighbour >= int(notes.size())) return {};
    const auto& from = notes[std::size_t(neighbour)];
    domain::PracticeNote note;
    note.id = u"demonstration-%1"_s.arg(neighbour + 1);
    note.language = from.language;
    note.sector = from.sector;
    note.title = from.title;
    note.text = from.text;
    if (auto sent = client.submit(note); !sent) return sent;
    QProcess process;
    process.start(hubProgram(), {u"--data"_s, m_folder, u"practice"_s, u"approve"_s, id, note.id});
    if (!process.waitForFinished(patience) || process.exitCode() != 0) return domain::refuse(silent());
    return {};
}

domain::Result<void> LocalHub::join(storage::CaseFile& file) const
{
    sync::Memberships memberships(file);
    if (memberships.current()) return memberships.pin(m_url, m_authorityPem);
    const auto code = invite(file.associationName());
    if (!code) return domain::refuse(code.error());
    const auto today = file.database().today();
    const auto enrolled = memberships.enrol(
        {m_url, m_authorityPem, *code, {u"02.411.01.23"_s}, domain::YearMonth::of(today.addMonths(-months))});
    if (!enrolled) return domain::refuse(enrolled.error());
    const auto config = memberships.clientConfig();
    if (!config) return domain::refuse(config.error());
    const auto until = domain::YearMonth::of(today).previous();
    const auto reading = sync::HubClient(*config).read({until.year, 1}, until);
    if (!reading) return domain::refuse(reading.error());
    return storage::NetworkReadingStore(file.database()).keep(*reading);
}

} // namespace wasl::demo
