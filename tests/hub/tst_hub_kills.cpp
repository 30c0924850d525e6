// The hub's process is killed again and again while associations send: whatever was receipted is held,
// nothing is held twice, and in the end the hub holds exactly what was sent.

#include "app/hub/hub.h"
#include "app/wire/content_digest.h"
#include "app/wire/enrolment.h"
#include "app/wire/payload.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/summaries.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

constexpr int Associations = 30;
constexpr int Months = 6;
constexpr int Senders = 3;
constexpr int FewestKills = 20;

/// wasl-hub on a folder, as a process that can be killed and started again at the same port.
class HubProcess
{
public:
    explicit HubProcess(const QString& folder)
        : m_folder(folder)
    {
    }
    ~HubProcess() { kill(); }
    HubProcess(const HubProcess&) = delete;
    HubProcess& operator=(const HubProcess&) = delete;

    bool start()
    {
        m_process.start(QCoreApplication::applicationDirPath() + u"/wasl-hub"_s,
                        {u"--data"_s, m_folder, u"--port"_s, QString::number(m_port)});
        QByteArray said;
        while (!said.contains("Certificate") && m_process.waitForReadyRead(30'000)) {
            said += m_process.readAllStandardOutput();
        }
        m_port = quint16(QString::fromUtf8(said).section(u'\n', 0, 0).section(u':', -1).toInt());
        return m_port > 0;
    }

    void kill()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    QString url() const { return u"https://localhost:%1"_s.arg(m_port); }

private:
    QString m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

QDateTime realTime()
{
    return QDateTime::currentDateTimeUtc();
}

/// One association: all it has to send, and how far it got.
struct Sender
{
    tests::Office office;
    std::vector<disclosure::PublishedSummary> chain;
    std::size_t receipted = 0;
};

std::vector<Sender> enrolSenders(const QString& folder)
{
    hub::HubConfig config;
    config.dataFolder = folder;
    config.clock = realTime;
    config.log = [](const QString&) {};
    hub::Hub hub(config);
    std::vector<Sender> senders(Associations);
    for (std::size_t i = 0; i < senders.size(); ++i) {
        auto& office = senders[i].office;
        office.communes = {u"02.411.01.09"_s};
        office.key = tests::signingKey(int(i) + 1);
        const auto code = wire::normalisedCode(hub.associations.invite(u"Association"_s, realTime()));
        office.id =
            hub.associations.enrol({code, office.key->publicKey(), office.communes}, realTime()).association;
        office.hubPublicKey = hub.key.publicKey();
        auto period = domain::YearMonth::of(realTime().date());
        for (int month = 0; month < Months; ++month) {
            period = period.previous();
            senders[i].chain.push_back(
                tests::release({.association = office.id, .period = period, .key = int(i)}));
        }
    }
    return senders;
}

sync::HubClient clientOf(const Sender& sender, const QString& url, const QByteArray& authority)
{
    return sync::HubClient({.url = url,
                            .authorityPem = authority,
                            .association = sender.office.id,
                            .hubPublicKey = sender.office.hubPublicKey,
                            .key = sender.office.key,
                            .clock = realTime,
                            .deadline = std::chrono::seconds(5)});
}

} // namespace

class HubKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingReceiptedIsLostAndNothingIsHeldTwice()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(u"hub"_s);
        auto senders = enrolSenders(folder);
        HubProcess hub(folder);
        QVERIFY(hub.start());
        const QString url = hub.url();
        QFile authority(folder + u"/ca.pem"_s);
        QVERIFY(authority.open(QIODevice::ReadOnly));
        const QByteArray pem = authority.readAll();

        std::atomic<int> failures = 0;
        std::atomic<int> busy = Senders;
        std::atomic<bool> over = false;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < Senders; ++thread) {
            threads.emplace_back([&, thread] {
                for (std::size_t i = std::size_t(thread); i < senders.size(); i += Senders) {
                    auto client = clientOf(senders[i], url, pem);
                    while (senders[i].receipted < senders[i].chain.size() && !over) {
                        if (client.send(senders[i].chain[senders[i].receipted])) {
                            ++senders[i].receipted;
                        } else {
                            ++failures;
                            std::this_thread::sleep_for(std::chrono::milliseconds(20));
                        }
                    }
                }
                --busy;
            });
        }
        std::mt19937 random(7);
        int kills = 0;
        QElapsedTimer timer;
        timer.start();
        for (; busy > 0 && timer.elapsed() < 240'000; ++kills) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5 + random() % 120));
            hub.kill();
            if (!hub.start()) {
                break;
            }
        }
        over = busy > 0;
        threads.clear();
        QVERIFY2(!over, "the releases were not all taken in four minutes");

        int held = 0;
        for (const auto& sender : senders) {
            const auto record = clientOf(sender, url, pem).record();
            QVERIFY(record);
            QCOMPARE(record->releases.size(), sender.chain.size());
            for (const auto& summary : sender.chain) {
                held += int(std::ranges::count(record->releases, wire::digest(wire::encode(summary)),
                                               &wire::HeldRelease::digest));
            }
        }
        qInfo("%d releases, the hub killed %d times, %d attempts failed and were made again: %d held",
              Associations * Months, kills, failures.load(), held);
        QCOMPARE(held, Associations * Months);
        QVERIFY2(kills >= FewestKills, "the hub was hardly killed");
        QVERIFY(failures > 0);
    }
};

QTEST_GUILESS_MAIN(HubKillsTest)
#include "tst_hub_kills.moc"
