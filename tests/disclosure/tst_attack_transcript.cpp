// Attack 1 of the design: everything that ever left, month against month and table against table, with one
// person's record in the file and without it. Whatever happened to the file meanwhile, the tables before
// noise may differ by no more than the cap that the noise is made for: this finds every mistake of
// differencing.
//
// One record is one person here. Somebody who was erased, or whose record was lost with a restore and who is
// entered anew under a new date, is a new record: no file can know her again.

#include "app/disclosure/tabulate.h"
#include "app/storage/counting.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/person_eraser.h"
#include "app/storage/transaction.h"
#include "app/sync/publisher.h"
#include "app/wire/payload.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace wasl;
using domain::Family;
using domain::YearMonth;
using wasl::tests::OpenCaseFile;

namespace
{

const QStringList declared{u"04.421.01.0"_s, u"02.411.01.09"_s};
constexpr YearMonth FirstMonth{2026, 12};
constexpr int MonthsOfHistory = 26;
constexpr int People = 16;

enum class Step
{
    Register,
    Assist,
    Refer,
    CheckIn,
    Edit,
    Merge,
    ImportUndoneAndRepeated,
    Erase,
    EndOfMonth,
    Backup,
    Restore
};

struct Happening
{
    Step step;
    int person = 0;
    int other = 0; ///< of a merge, or of any choice
    QDate day;     ///< when it was, which may be months before it is entered
    QDate entered;
};

bool isEvent(Step step)
{
    return step == Step::Assist || step == Step::Refer || step == Step::CheckIn;
}

/// The history of an association, the same for every run: who came, what was done for her, what was
/// corrected, joined, erased and lost. With restores, most of what was lost is entered again from paper,
/// under the days it was.
std::vector<Happening> historyOf(unsigned seed, bool restores)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](int bound) { return int(random() % unsigned(bound)); };
    std::vector<Happening> history;
    std::vector<Happening> sinceBackup;
    int known = 0;
    int monthsToRestore = -1;
    auto month = FirstMonth;
    for (int m = 0; m < MonthsOfHistory; ++m, month = month.next()) {
        for (int action = 0; action < 8; ++action) {
            const auto entered = month.first().addDays(3 * action);
            Happening now{Step::Register, known, upTo(1000), entered.addDays(-upTo(upTo(2) ? 4 : 200)),
                          entered};
            if (known < People && (known == 0 || upTo(12) == 0)) {
                ++known;
            } else {
                now.person = upTo(known);
                const int kind = upTo(100);
                now.step = kind < 30   ? Step::Refer
                           : kind < 50 ? Step::Assist
                           : kind < 60 ? Step::CheckIn
                           : kind < 80 ? Step::Edit
                           : kind < 88 ? Step::Merge
                           : kind < 98 ? Step::ImportUndoneAndRepeated
                                       : Step::Erase;
            }
            history.push_back(now);
            sinceBackup.push_back(now);
        }
        if (restores && monthsToRestore < 0 && upTo(4) == 0) {
            history.push_back({Step::Backup, 0, 0, {}, month.first().addDays(24)});
            sinceBackup.clear();
            monthsToRestore = 1 + upTo(3);
        }
        history.push_back({Step::EndOfMonth, 0, 0, {}, month.next().first()});
        if (restores && monthsToRestore > 0 && --monthsToRestore == 0) {
            monthsToRestore = -1;
            const auto day = month.next().first();
            history.push_back({Step::Restore, 0, 0, {}, day});
            // Some is entered again before the hub was asked what left, some after.
            const bool askedFirst = upTo(2);
            if (askedFirst) history.push_back({Step::EndOfMonth, 0, 0, {}, day});
            for (auto again : sinceBackup)
                if ((again.step == Step::Register || isEvent(again.step)) && upTo(4)) {
                    again.entered = day;
                    history.push_back(again);
                }
        }
    }
    return history;
}

/// What left, before noise, by family and month.
using Transcript = std::map<std::pair<Family, YearMonth>, std::vector<disclosure::ExactTable>>;

/// One association living through the history, without the record of one person (-1: with everybody).
class Life
{
public:
    explicit Life(int without)
        : m_without(without)
        , m_file(&m_office.file())
    {
        m_office.now = QDateTime(FirstMonth.first(), QTime(8, 0), Qt::UTC);
        sync::Memberships memberships(*m_file);
        const sync::Invitation invitation{u"https://localhost:1"_s, "-"_ba, u"CODE"_s, declared, FirstMonth};
        OpenCaseFile::check(memberships.prepareEnrolment(invitation));
        OpenCaseFile::check(memberships.keepEnrolment(
            invitation, {{u"K7F3"_s, u"Association Al Amal"_s, QByteArray(32, 'h'), u"2026.1"_s}, {}}));
    }

    Transcript through(const std::vector<Happening>& history)
    {
        for (const auto& now : history) {
            if (now.person == m_without && now.step <= Step::Erase) continue;
            m_office.now = QDateTime(now.entered, QTime(8, 0), Qt::UTC);
            if (now.step == Step::Register)
                enter(now);
            else if (now.step <= Step::Erase && m_known.contains(now.person))
                change(now);
            else if (now.step == Step::EndOfMonth)
                endOfMonth();
            else if (now.step == Step::Backup)
                backUp();
            else if (now.step == Step::Restore)
                restore();
        }
        return m_left;
    }

private:
    storage::Database& database() { return m_file->database(); }

    void enter(const Happening& now)
    {
        if (m_known.contains(now.person)) return; // a second entry would be found at the desk
        const auto person = tests::aBeneficiary()
                                .from(now.person % 2 ? "SN" : "CM")
                                .living(now.person % 3 ? "04.421.01.0" : "02.411.01.09")
                                .registeredOn(now.day);
        m_known[now.person] = OpenCaseFile::check(storage::BeneficiaryStore(database()).save(person));
    }

    void change(const Happening& now)
    {
        static const QStringList sectors{u"health"_s, u"legal"_s, u"education"_s, u"social"_s, u"shelter"_s};
        const auto id = m_known[now.person];
        if (now.step == Step::Erase) {
            OpenCaseFile::check(storage::PersonEraser(database()).erase(id, u"she asked for it"_s));
            m_known.erase(now.person);
            return;
        }
        storage::BeneficiaryStore people(database());
        storage::Transaction transaction(database());
        if (isEvent(now.step)) {
            const auto kind = now.step == Step::Assist  ? storage::EventKind::Assisted
                              : now.step == Step::Refer ? storage::EventKind::Referred
                                                        : storage::EventKind::CheckedIn;
            storage::count(
                database(),
                {kind, now.day, database().newId(), id, sectors[now.other % sectors.size()], {}, 1});
        } else if (now.step == Step::Edit) {
            auto person = *people.find(id);
            person.communeCode = declared[now.other % 2];
            person.nationalities = {now.other % 3 ? u"GN"_s : u"ML"_s};
            person.sex = now.other % 5 ? domain::Sex::Female : domain::Sex::Male;
            if (now.other % 7 == 0) person.registeredOn = now.day;
            OpenCaseFile::check(people.save(person));
        } else if (now.step == Step::Merge) {
            const int other = now.other % People;
            if (other != now.person && other != m_without && m_known.contains(other))
                (void)storage::IdentityLinkStore(database())
                    .decide(id, m_known[other], storage::IdentityDecision::Same, u"the same person"_s);
        } else if (now.step == Step::ImportUndoneAndRepeated) {
            const auto person = *people.find(id);
            storage::uncountRegistration(database(), id);
            storage::countRegistration(database(), person);
        }
        transaction.commit();
    }

    void endOfMonth()
    {
        sync::HubRecord record{{}, m_office.now};
        for (const auto& [release, tables] : m_left)
            record.releases.push_back(
                {release.second.toString(), domain::code(release.first), 1, u"sha256:"_s, m_office.now});
        const storage::ReleaseStore releases(database());
        const auto before = releases.all().size();
        OpenCaseFile::check(sync::Publisher(*m_file).fix(record));
        auto all = releases.all();
        all.resize(all.size() - before); // the newest first
        const auto association = sync::Memberships(*m_file).current()->association;
        for (const auto& release : all) {
            const auto published = OpenCaseFile::check(wire::decode(release.body));
            const auto exact = disclosure::tabulate(disclosure::Schema::current(), association,
                                                    releases.counts(release.family, release.period));
            if (!m_left.emplace(std::pair(release.family, release.period), exact).second)
                throw std::runtime_error("a month was drawn twice");
            if (published.tables().size() != exact.size()) throw std::runtime_error("tables are missing");
        }
    }

    void backUp()
    {
        m_backup = m_folder.filePath(u"backup-%1"_s.arg(++m_copies));
        OpenCaseFile::check(m_file->backup(m_backup));
        m_backedUp = m_known;
    }

    void restore()
    {
        m_restored = m_office.restore(m_backup, m_folder.filePath(u"restored-%1"_s.arg(m_copies)));
        m_file = m_restored.get();
        m_known = m_backedUp;
    }

    int m_without;
    OpenCaseFile m_office;
    QTemporaryDir m_folder;
    std::unique_ptr<storage::CaseFile> m_restored;
    storage::CaseFile* m_file;
    std::map<int, domain::BeneficiaryId> m_known;
    std::map<int, domain::BeneficiaryId> m_backedUp;
    QString m_backup;
    int m_copies = 0;
    Transcript m_left;
};

/// How far two transcripts are apart: for each family and table the sum over all months and cells, in each
/// calendar year where the cap is one of the year.
std::map<std::tuple<Family, int, QString>, qint64> distances(const Transcript& with,
                                                             const Transcript& without)
{
    std::map<std::tuple<Family, int, QString>, qint64> sums;
    for (const auto& [release, tables] : with) {
        const auto& [family, period] = release;
        const int year = family == Family::Registered ? 0 : period.year;
        const auto& others = without.at(release);
        for (std::size_t table = 0; table < tables.size(); ++table)
            for (std::size_t cell = 0; cell < tables[table].cells.size(); ++cell)
                sums[{family, year, tables[table].name}] +=
                    std::abs(tables[table].cells[cell] - others[table].cells[cell]);
    }
    return sums;
}

} // namespace

class TranscriptAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePersonChangesNoMoreThanTheCap_data()
    {
        QTest::addColumn<bool>("restores");
        QTest::addColumn<int>("histories");
        QTest::addRow("late entries, corrections, merges, erasures") << false << 3;
        QTest::addRow("and files restored from older backups") << true << 5;
    }

    void onePersonChangesNoMoreThanTheCap()
    {
        QFETCH(bool, restores);
        QFETCH(int, histories);
        std::map<Family, qint64> furthest;
        int compared = 0;
        for (int seed = 1; seed <= histories; ++seed) {
            const auto history = historyOf(unsigned(seed), restores);
            const auto with = Life(-1).through(history);
            QCOMPARE(with.size(), std::size_t(3 * MonthsOfHistory));
            for (int person = seed % 3; person < People; person += 4) {
                const auto without = Life(person).through(history);
                QCOMPARE(without.size(), with.size()); // months without anybody leave as well
                ++compared;
                for (const auto& [place, distance] : distances(with, without)) {
                    const auto& [family, year, table] = place;
                    furthest[family] = std::max(furthest[family], distance);
                    QVERIFY2(distance <= domain::contributionCap(family),
                             qPrintable(u"history %1, person %2, %3 %4 %5: %6"_s.arg(seed)
                                            .arg(person)
                                            .arg(domain::code(family))
                                            .arg(year)
                                            .arg(table)
                                            .arg(distance)));
                }
            }
        }
        for (const auto& [family, distance] : furthest) {
            qInfo("%s: %d pairs of files over %d months differ by at most %lld, cap %d",
                  qPrintable(domain::code(family)), compared, MonthsOfHistory,
                  static_cast<long long>(distance), domain::contributionCap(family));
            // The caps are reached, so the histories are rich enough to pass them.
            QCOMPARE(distance, qint64(domain::contributionCap(family)));
        }
    }
};

WASL_TEST(TranscriptAttackTest)
#include "tst_attack_transcript.moc"
