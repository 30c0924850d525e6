// kill -9 at random moments: every record that was acknowledged is there, and the journal verifies.
// WASL_KILLS says how many times, half of them during imports and half during single saves.

#include "app/domain/ids.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/page_check.h"
#include "app/storage/referral_store.h"
#include "app/storage/vault/vault.h"
#include "tests/cli/programs.h"
#include "tests/cli/terminal.h"
#include "tests/support/kills.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QThread>

#include <random>

using namespace wasl;
using namespace wasl::tests;
using namespace Qt::StringLiterals;

namespace
{

const QString marrakech = QStringLiteral(WASL_FIXTURES "/registers/register_marrakech.csv");

const int kills = killsWanted(20);

int distinctPeople(const QJsonObject& report)
{
    QSet<QString> people;
    for (const auto& entry : report[u"people"].toArray())
        people << entry.toObject()[u"file_number"].toString();
    return int(people.size());
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowTimeFor(kills); }

private Q_SLOTS:
    void initTestCase()
    {
        makeQuickCaseFile(m_empty, u"Association Al Jisr"_s);
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        m_random.seed(seed);
    }

    void duringAnImport()
    {
        QElapsedTimer timer;
        timer.start();
        const auto undisturbed = fresh().run({u"import"_s, marrakech}).json();
        const auto whole = timer.elapsed();
        const int people = distinctPeople(undisturbed);
        const int rows = undisturbed[u"imported"].toInt();
        QCOMPARE(rows, 1060);

        int before = 0, within = 0, after = 0;
        for (int kill = 0; kill < kills / 2; ++kill) {
            const Cli cli = fresh();
            Terminal terminal;
            const auto import = cli.start({u"import"_s, marrakech}, terminal.end());
            // One in two while it writes, the others at any moment.
            const bool writes = kill % 2 == 0 && terminal.waitFor(" / ");
            sleepAtMost(writes ? whole / 3 : whole);
            import->kill();
            const auto killed = finished(*import);
            const bool acknowledged = killed.exitCode == 0;
            ++(acknowledged ? after : terminal.text().contains(" / ") ? within : before);

            const auto verified = cli.run({u"verify"_s});
            QVERIFY2(verified.exitCode == 0 && verified.json()[u"journal_ok"].toBool() &&
                         verified.json()[u"pages_ok"].toBool(),
                     verified.out.constData());
            const auto again = cli.run({u"import"_s, marrakech}).json();
            const auto there = again[u"already_imported"].toInt();
            const auto setAside = int(again[u"set_aside"].toArray().size());
            // An import is one transaction: it is there whole or not at all.
            QVERIFY2(there == 0 || there == rows, qPrintable(u"%1 rows are there"_s.arg(there)));
            QVERIFY2(there == rows || !acknowledged, "an acknowledged import is lost");
            QCOMPARE(setAside, undisturbed[u"rows"].toInt() - rows);
            QCOMPARE(there + again[u"imported"].toInt(), rows);
            QCOMPARE(distinctPeople(again), people);
        }
        qInfo("%d kills during an import of %d rows: %d before it wrote, %d while it wrote, %d at the very "
              "end; "
              "each import was there whole or not at all, every journal verified",
              kills / 2, rows, before, within, after);
    }

    void duringSingleSaves()
    {
        const Cli cli = fresh();
        putContent(m_place.path(u"petit.csv"_s),
                   "Nom;Prénom;Sexe\nDiallo;Mariama;F\nKeita;Awa;F\nTraoré;Moussa;H\nCissé;Fanta;F\n");
        QStringList people;
        for (const auto& entry :
             cli.run({u"import"_s, m_place.path(u"petit.csv"_s)}).json()[u"people"].toArray())
            people << entry.toObject()[u"file_number"].toString();
        QCOMPARE(people.size(), 4);
        std::vector<qint64> times;
        for (const auto& person : people)
            times.push_back(cli.run(consent(person)).milliseconds);
        const auto usual = *std::min_element(times.begin(), times.end());

        QStringList referrals, consents;
        int unheard = 0;
        for (int kill = 0; kill < kills / 2; ++kill) {
            // Some saves in a row, the last of which is shot near its end, where it writes.
            const int undisturbed = int(m_random() % 3);
            for (int save = 0; save <= undisturbed; ++save) {
                const auto& person = people[int(m_random() % 4)];
                const bool refers = m_random() % 2 == 0;
                const auto saving = cli.start(refers ? refer(person) : consent(person));
                if (save == undisturbed) {
                    QThread::msleep(usual / 2);
                    sleepAtMost(usual * 2 / 3);
                    saving->kill();
                }
                const auto answer = finished(*saving);
                if (answer.exitCode == 0 || !answer.json().isEmpty()) {
                    QVERIFY2(answer.code().isEmpty(), answer.out.constData());
                    (refers ? referrals : consents)
                        << answer.json()[refers ? u"referral"_s : u"consent"_s].toString();
                }
            }
            const auto verified = cli.run({u"verify"_s});
            QVERIFY2(verified.exitCode == 0 && verified.json()[u"journal_ok"].toBool(),
                     verified.out.constData());
            checkRecords(cli, people, referrals, consents, unheard);
        }
        qInfo("%d kills during single saves: %d referrals and %d consents acknowledged, all there (and %d "
              "saved without being heard of); every journal verified",
              kills / 2, int(referrals.size()), int(consents.size()), unheard);
    }

private:
    static QStringList consent(const QString& person)
    {
        return {u"consent"_s, person, u"--purpose"_s, u"refer"_s};
    }
    static QStringList refer(const QString& person)
    {
        return {u"refer"_s,     person,      u"--sector"_s, u"health"_s,
                u"--partner"_s, u"Centre"_s, u"--reason"_s, u"Soins"_s};
    }

    void checkRecords(const Cli& cli, const QStringList& people, const QStringList& referrals,
                      const QStringList& consents, int& unheard)
    {
        const auto file = storage::Vault::unlock(cli.folder(), {cli.user(), cli.passphrase()},
                                                 storage::systemEnvironment());
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().code));
        auto& database = (*file)->database();
        for (const auto& referral : referrals) {
            const auto id = domain::ReferralId::fromString(referral);
            QVERIFY2(id && storage::ReferralStore(database).find(*id), qPrintable(referral));
        }
        QSet<QString> kept;
        qsizetype all = 0;
        for (const auto& person : people) {
            const auto number = domain::FileNumber::parse(person);
            const auto id = storage::BeneficiaryStore(database).byFileNumber(*number)->id;
            for (const auto& each : storage::ConsentStore(database).ofPerson(id))
                kept << each.id.toString();
            all += qsizetype(storage::ReferralStore(database).ofPerson(id).size());
        }
        for (const auto& each : consents)
            QVERIFY2(kept.contains(each), qPrintable(each));
        // The first four consents came before counting began.
        unheard = int(all - referrals.size() + kept.size() - 4 - consents.size());
    }

    /// The case file as it was made, in a new copy.
    Cli fresh()
    {
        const auto folder = m_place.path(u"file %1"_s.arg(++m_copies));
        QDir(m_place.path(u"file %1"_s.arg(m_copies - 1))).removeRecursively();
        copyFolder(m_empty.folder(), folder);
        return {m_place, folder, m_empty.user(), m_empty.passphrase()};
    }

    void sleepAtMost(qint64 milliseconds)
    {
        QThread::usleep(static_cast<unsigned long>(
            std::uniform_int_distribution<qint64>(0, milliseconds * 1000)(m_random)));
    }

    Place m_place;
    Cli m_empty{m_place, m_place.path(u"empty"_s)};
    int m_copies = 0;
    std::mt19937 m_random;
};

WASL_TEST(TestKills)
#include "tst_kills.moc"
