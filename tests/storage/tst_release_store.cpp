// What leaves is counted once, kept byte for byte, and never counted again; a closed month stays as it was
// closed.

#include "app/storage/beneficiary_store.h"
#include "app/storage/counting.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/release_store.h"
#include "app/storage/storage_error.h"
#include "app/storage/summary_store.h"
#include "app/storage/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/given_months.h"
#include "tests/support/refusals.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

struct SendingOffice
{
    TemporaryFile file;
    ReleaseStore releases{file};

    SendingOffice() { file.setNow(QDateTime(QDate(2026, 12, 10), QTime(9, 0), Qt::UTC)); }

    BeneficiaryId registered(QDate day)
    {
        return BeneficiaryStore(file).save(aBeneficiary().registeredOn(day)).value();
    }
    void referred(const BeneficiaryId& person, QDate day, const char* sector)
    {
        Transaction transaction(file);
        count(file,
              {EventKind::Referred, day, file.database().newId(), person, QString::fromUtf8(sector), {}, 1});
        transaction.commit();
    }
    Result<ReleaseId> leaves(Family family, YearMonth period)
    {
        const auto place = releases.nextPlace();
        Release release;
        release.family = family;
        release.period = period;
        release.schema = u"2026.1"_s;
        release.sequence = place.sequence;
        release.previous = place.previous;
        release.prepared = file.now().date();
        release.body = "{}";
        release.digest = u"sha256:%1"_s.arg(place.sequence);
        return releases.commit(release);
    }
    std::size_t counted(Family family, YearMonth period)
    {
        return releases.counts(family, period).contributions.size();
    }
};

const YearMonth october{2026, 10}, november{2026, 11}, december{2026, 12};

} // namespace

class TestReleaseStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsCountedOnceAndOnlyOnce()
    {
        SendingOffice office;
        const auto person = office.registered(QDate(2026, 10, 5));
        office.referred(person, QDate(2026, 10, 6), "health");
        office.referred(person, QDate(2026, 10, 7), "health");
        office.referred(person, QDate(2026, 11, 8), "health");
        office.referred(person, QDate(2026, 11, 9), "legal");
        QCOMPARE(office.counted(Family::Registered, october), 1U);
        QCOMPARE(office.counted(Family::Referred, october), 1U);
        QCOMPARE(office.counted(Family::Referred, november), 1U); // legal, for the first time
        QCOMPARE(office.counted(Family::Assisted, october), 1U);
        QCOMPARE(office.counted(Family::Assisted, november), 0U);
        office.referred(person, QDate(2027, 1, 8), "health"); // another year
        QCOMPARE(office.counted(Family::Referred, {2027, 1}), 1U);
        QCOMPARE(office.counted(Family::Assisted, {2027, 1}), 1U);
    }

    void nobodyCountsBeyondTheCapOfTheFamily()
    {
        SendingOffice office;
        const auto person = office.registered(QDate(2026, 10, 5));
        for (const auto* sector : {"health", "legal", "education", "social", "cultural"})
            office.referred(person, QDate(2026, 10, 6), sector);
        QCOMPARE(office.counted(Family::Referred, october), std::size_t(contributionCap(Family::Referred)));
        office.referred(person, QDate(2027, 1, 8), "social"); // another year has a cap of its own
        QCOMPARE(office.counted(Family::Referred, {2027, 1}), 1U);
    }

    void lateEntriesCountInTheFirstOpenMonth()
    {
        SendingOffice office;
        QVERIFY(office.releases.start(october));
        QCOMPARE(codeOf(office.releases.start(october)), u"releases-started"_s);
        office.registered(QDate(2026, 10, 5));
        QVERIFY(office.leaves(Family::Registered, october));
        QVERIFY(office.releases.isClosed(Family::Registered, october));
        QVERIFY(!office.releases.isClosed(Family::Assisted, october));
        office.registered(QDate(2026, 10, 6));
        QCOMPARE(office.counted(Family::Registered, october), 1U);
        QCOMPARE(office.counted(Family::Registered, november), 1U);
    }

    void anOldRegisterCountsInTheFirstMonth()
    {
        SendingOffice office;
        const auto person = office.registered(QDate(2023, 5, 5));
        office.referred(person, QDate(2024, 5, 5), "health"); // of a year that never left
        office.referred(person, QDate(2026, 5, 5), "health");
        QVERIFY(office.releases.start(november));
        office.registered(QDate(2022, 1, 1));
        QCOMPARE(office.counted(Family::Registered, november), 2U);
        QCOMPARE(office.counted(Family::Referred, november), 1U);
        QCOMPARE(office.counted(Family::Assisted, november), 1U);
    }

    void aCorrectionReachesWhatHasNotLeft()
    {
        SendingOffice office;
        QVERIFY(office.releases.start(october));
        const auto early = office.registered(QDate(2026, 10, 5)),
                   late = office.registered(QDate(2026, 11, 5));
        QVERIFY(office.leaves(Family::Registered, october));
        for (const auto& id : {early, late}) {
            auto person = *BeneficiaryStore(office.file).find(id);
            person.sex = Sex::Male;
            QVERIFY(BeneficiaryStore(office.file).save(person));
        }
        QCOMPARE(office.releases.counts(Family::Registered, october).contributions[0].sex, u"F"_s);
        QCOMPARE(office.releases.counts(Family::Registered, november).contributions[0].sex, u"M"_s);
    }

    void monthsLeaveInOrderAndOnce()
    {
        SendingOffice office;
        QVERIFY(office.releases.start(october));
        QCOMPARE(office.releases.nextPeriod(Family::Assisted), october);
        QCOMPARE(codeOf(office.leaves(Family::Registered, november)), u"out-of-order"_s);
        QCOMPARE(codeOf(office.leaves(Family::Registered, october)), u"done"_s);
        QCOMPARE(codeOf(office.leaves(Family::Registered, october)), u"period-closed"_s);
        QCOMPARE(codeOf(office.leaves(Family::Assisted, october)), u"done"_s);
        QCOMPARE(office.releases.nextPlace().sequence, 3);
        QCOMPARE(office.releases.nextPlace().previous, u"sha256:2"_s);
        QCOMPARE(codeOf(office.leaves(Family::Registered, november)), u"done"_s);
        QCOMPARE(codeOf(office.leaves(Family::Registered, december)), u"month-not-over"_s);
        QVERIFY(office.releases.closeElsewhere(Family::Assisted, november));
        QCOMPARE(codeOf(office.leaves(Family::Assisted, november)), u"period-closed"_s);
    }

    /// A restored file cannot know whom the lost one counted in the months that left meanwhile.
    void whatLeftElsewhereIsNotCountedAgain()
    {
        SendingOffice office;
        QVERIFY(office.releases.start(october));
        const auto person = office.registered(QDate(2026, 12, 1));
        office.referred(person, QDate(2026, 12, 2), "health");
        QCOMPARE(office.counted(Family::Assisted, december), 1U);
        QCOMPARE(codeOf(office.leaves(Family::Assisted, october)), u"done"_s);
        QVERIFY2(!office.releases.yearOfNoiseOnly(), "what left is in the file");
        QVERIFY(office.releases.closeElsewhere(Family::Registered, november));
        QVERIFY2(!office.releases.yearOfNoiseOnly(), "registrations go on counting");
        for (const auto family : allOf<Family>())
            QVERIFY(office.releases.closeElsewhere(family, november));
        QCOMPARE(office.releases.yearOfNoiseOnly(), 2026);
        // Registered since: surely not there. Assisted since: perhaps there before, for the first time this
        // year.
        QCOMPARE(office.counted(Family::Registered, december), 1U);
        QCOMPARE(office.counted(Family::Assisted, december), 0U);
        QCOMPARE(office.counted(Family::Referred, december), 0U);

        office.registered(QDate(2026, 11, 20)); // entered once more, from paper
        office.registered(QDate(2026, 12, 3));
        office.referred(person, QDate(2026, 12, 4), "legal");
        QCOMPARE(office.counted(Family::Registered, december), 2U);
        QCOMPARE(office.counted(Family::Referred, december), 0U);
        office.referred(person, QDate(2027, 1, 8), "legal");
        QCOMPARE(office.counted(Family::Assisted, {2027, 1}), 1U);
        QCOMPARE(office.counted(Family::Referred, {2027, 1}), 1U);
        for (const auto family : {Family::Assisted, Family::Referred})
            QVERIFY(office.releases.closeElsewhere(family, december));
        QVERIFY2(!office.releases.yearOfNoiseOnly(), "nothing more of that year will leave");

        // What this file sent itself it knows.
        QCOMPARE(codeOf(office.leaves(Family::Registered, december)), u"month-not-over"_s);
        office.file.setNow(QDateTime(QDate(2027, 1, 10), QTime(9, 0), Qt::UTC));
        QVERIFY(office.leaves(Family::Registered, december));
        office.registered(QDate(2026, 12, 30));
        QCOMPARE(office.counted(Family::Registered, {2027, 1}), 1U);
    }

    void bytesThatLeftCannotBeChanged()
    {
        SendingOffice office;
        QVERIFY(office.releases.start(october));
        QVERIFY(office.leaves(Family::Registered, october));
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 office.file.database().execute(u"UPDATE release SET body = x'00'"_s));
    }

    void theOutboxWaitsAndDelivers()
    {
        SendingOffice office;
        QVERIFY(office.releases.start(october));
        const auto id = office.leaves(Family::Registered, october).value();
        QCOMPARE(office.releases.due().size(), 1U);
        QVERIFY(office.releases.noteFailure(id, u"no answer"_s, office.file.now().addSecs(60)));
        QVERIFY(office.releases.due().empty());
        office.file.pass(std::chrono::seconds(60));
        QCOMPARE(office.releases.due().size(), 1U);
        QCOMPARE(office.releases.due()[0].attempts, 1);
        QCOMPARE(office.releases.due()[0].problem, u"no answer"_s);
        QVERIFY(office.releases.noteDelivery(id, "receipt"));
        QVERIFY(office.releases.due().empty());
        const auto found = office.releases.find(Family::Registered, october);
        QCOMPARE(found->state, ReleaseState::Delivered);
        QCOMPARE(found->receipt, QByteArray("receipt"));
        QCOMPARE(found->body, QByteArray("{}"));
        QVERIFY(verifyJournal(office.file).isIntact());
    }

    void aClosedMonthIsLockedAndAmended()
    {
        SendingOffice office;
        SummaryStore summaries(office.file);
        MonthlySummary month;
        month.month = november;
        month.registered.add(u"F"_s, AgeBand::B18_59, u"SN"_s, u"07.351.01.0"_s, 3);
        month.registeredByStatus[u"irregular"_s] = 3;
        month.referrals[u"health"_s][ReferralState::Completed] = 2;
        month.barriers[u"cost"_s] = 1;
        month.nights.add({}, AgeBand::Unknown, {}, {}, 40);
        const auto closed = closeAsGiven(office.file, month);
        QVERIFY(closed);
        QCOMPARE(codeOf(closeAsGiven(office.file, month)), u"month-closed"_s);
        QVERIFY_THROWS_EXCEPTION(
            StorageError, office.file.database().execute(u"UPDATE monthly_summary SET figures = '{}'"_s));
        const auto found = summaries.find(november);
        QCOMPARE(figures(*found), figures(month));
        QCOMPARE(found->registered, month.registered);
        QCOMPARE(found->closedBy, office.file.actor(Role::Manager).user);

        month.registered.add(u"M"_s, AgeBand::B0_4, u"SN"_s, u"07.351.01.0"_s);
        QVERIFY(amendAsGiven(office.file, month, u"a late entry"_s).value() > 0);
        QCOMPARE(amendAsGiven(office.file, month, u"again"_s).value(), 0);
        const auto amended = summaries.find(november);
        QCOMPARE(amended->registered.total, 3);
        QCOMPARE(amended->amendments.front().figure, u"registered"_s);
        QCOMPARE(amended->amendments.front().to, 4);
        QCOMPARE(summaries.closedMonths(), std::vector{november});
    }
};

WASL_TEST(TestReleaseStore)
#include "tst_release_store.moc"
