// A month that a manager closed: signed, locked against everybody who writes SQL, and amended beside.

#include "app/reports/month_counter.h"
#include "app/storage/closing_list.h"
#include "app/storage/consent_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/keys/month_seal.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/storage_error.h"
#include "app/storage/summary_store.h"
#include "app/storage/vault/case_file.h"
#include "tests/support/open_case_file.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::storage;
using domain::ClosingCheck;
using domain::SealState;
using wasl::tests::aBeneficiary;
using wasl::tests::OpenCaseFile;

namespace
{

const domain::YearMonth closedMonth{2026, 10};

QDateTime moment(const QString& iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

/// A guest who came on 5 October and of whom nobody knows yet that she left.
domain::StayId aGuest(OpenCaseFile& file, const char* given = "Mariam")
{
    const auto shelter = wasl::tests::aShelter(file.database(), 1);
    const auto person =
        file.add(aBeneficiary().named(given, "Keita").bornOn("1991-02-03").registeredOn(QDate(2026, 10, 5)));
    StayStore stays(file.database());
    const auto id = stays.request(person.id, shelter.structure).value();
    domain::StayStep arrive;
    arrive.event = domain::StayEvent::CheckIn;
    arrive.bed = shelter.beds.front();
    arrive.at = moment(u"2026-10-05T15:00:00Z"_s);
    const auto stay = stays.step(id, arrive);
    if (!stay) qFatal("%s", qPrintable(stay.error().message));
    return id;
}

void leaveOn(OpenCaseFile& file, const domain::StayId& stay, const QString& when)
{
    domain::StayStep leave;
    leave.event = domain::StayEvent::CheckOut;
    leave.code = u"own-housing"_s;
    leave.at = moment(when);
    const auto left = StayStore(file.database()).step(stay, leave);
    if (!left) qFatal("%s", qPrintable(left.error().message));
}

/// In the past as the file's clock sees it: requests are dated now, and nothing may come before them.
void goBackTo(OpenCaseFile& file, const QString& when)
{
    file.now = moment(when);
}

domain::MonthlySummary close(Database& database)
{
    auto counted = reports::countMonth(database, closedMonth);
    return OpenCaseFile::check(SummaryStore(database).close(counted, reports::countMonth));
}

domain::MonthlySummary close(OpenCaseFile& file)
{
    return close(file.database());
}

/// What a colleague can do who knows the file's keys, but not the other's passphrase: she closes the month
/// with a pair of keys of her own, in the other's name.
void forge(OpenCaseFile& file, const domain::UserId& name)
{
    auto environment = systemEnvironment();
    environment.clock = [&file] { return file.now; };
    const auto database = OpenCaseFile::check(
        Database::open(file.database().path(), file.file().subkey(Subkey::Database),
                       {name, u"karim"_s, domain::Role::Manager, {}}, environment, OpenMode::ReadWrite));
    database->lendSeal(std::make_shared<const MonthSeal>(
        MonthSeal(file.file().subkey(Subkey::Months), {}, makeKeyPairs(environment.random))));
    close(*database);
}

void amend(OpenCaseFile& file)
{
    QVERIFY(SummaryStore(file.database())
                .amend(reports::countMonth(file.database(), closedMonth), u"late"_s, reports::countMonth));
}

SealState sealOf(OpenCaseFile& file)
{
    return SummaryStore(file.database()).find(closedMonth)->seal;
}

/// What somebody does who has the key of the database and a shell.
void tamper(OpenCaseFile& file, const QString& sql)
{
    for (const auto& trigger : {u"monthly_summary_is_locked"_s, u"monthly_summary_is_kept"_s,
                                u"summary_amendment_is_fixed"_s, u"summary_amendment_is_kept"_s})
        file.database().execute(u"DROP TRIGGER "_s + trigger);
    QVERIFY(file.database().execute(sql) > 0);
}

int openOf(OpenCaseFile& file, ClosingCheck check)
{
    const std::atomic<bool> cancelled = false;
    return int(openItems(file.database(), check, closedMonth, cancelled).size());
}

} // namespace

class TestClosedMonths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStayCorrectedAfterwardsIsAnAmendment()
    {
        OpenCaseFile file;
        goBackTo(file, u"2026-10-05T14:00:00Z"_s);
        const auto stay = aGuest(file);
        goBackTo(file, u"2026-11-23T09:00:00Z"_s);
        const auto closed = close(file);
        QCOMPARE(closed.nights.total, 27); // from 5 October to the first of November
        QCOMPARE(closed.staysEnded, 0);
        QCOMPARE(closed.seal, SealState::Holds);
        SummaryStore summaries(file.database());
        QVERIFY(summaries.changesSince(reports::countMonth(file.database(), closedMonth)).empty());

        // She had left on 20 October, and nobody had written it down.
        leaveOn(file, stay, u"2026-10-20T10:00:00Z"_s);
        const auto now = reports::countMonth(file.database(), closedMonth);
        QCOMPARE(now.nights.total, 15);
        const auto waiting = summaries.changesSince(now);
        QStringList figures;
        for (const auto& change : waiting)
            figures << u"%1 %2>%3"_s.arg(change.figure).arg(change.from).arg(change.to);
        QVERIFY2(figures.contains(u"nights 27>15"_s) && figures.contains(u"stays-ended 0>1"_s),
                 qPrintable(figures.join(u", "_s)));

        QCOMPARE(summaries.amend(now, u"  "_s, reports::countMonth).error().code, u"amendment-reason"_s);
        QCOMPARE(summaries.amend(now, u"Her departure was entered late."_s, reports::countMonth).value(),
                 int(waiting.size()));
        const auto found = summaries.find(closedMonth);
        QCOMPARE(domain::figures(*found), domain::figures(closed)); // the snapshot is as it was
        QCOMPARE(found->amendments.size(), waiting.size());
        for (const auto& amendment : found->amendments) {
            QCOMPARE(amendment.reason, u"Her departure was entered late."_s);
            QCOMPARE(amendment.by, file.file().actor().user);
            QCOMPARE(amendment.at, file.now);
        }
        QCOMPARE(found->seal, SealState::Holds);
        QVERIFY(summaries.changesSince(now).empty());
        QCOMPARE(summaries.amend(now, u"again"_s, reports::countMonth).value(), 0);
        QVERIFY(verifyJournal(file.database()).isIntact());
    }

    void whatChangedMeanwhileIsNeitherClosedNorAmended()
    {
        OpenCaseFile file;
        file.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        SummaryStore summaries(file.database());
        const auto seen = reports::countMonth(file.database(), closedMonth);
        file.add(aBeneficiary().named("Awa", "Ba").registeredOn(QDate(2026, 10, 6)));
        QCOMPARE(summaries.close(seen, reports::countMonth).error().code, u"month-changed"_s);
        QVERIFY(!summaries.find(closedMonth));
        const auto closed = close(file);
        QCOMPARE(closed.registered.total, 2);

        file.add(aBeneficiary().named("Ines", "Ba").registeredOn(QDate(2026, 10, 7)));
        const auto three = reports::countMonth(file.database(), closedMonth);
        file.add(aBeneficiary().named("Nadia", "Ba").registeredOn(QDate(2026, 10, 8)));
        QCOMPARE(summaries.amend(three, u"late"_s, reports::countMonth).error().code, u"month-changed"_s);
        QVERIFY(summaries.find(closedMonth)->amendments.empty());
        amend(file);
        QCOMPARE(summaries.find(closedMonth)->amendments.front().to, 4);
    }

    void theSignatureIsVerifiedInTheBackgroundToo()
    {
        OpenCaseFile file;
        file.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        close(file);
        const auto reader = OpenCaseFile::check(file.file().openReader());
        QCOMPARE(SummaryStore(*reader).find(closedMonth)->seal, SealState::Holds);
    }

    void itOutlivesARotationAndARestore()
    {
        OpenCaseFile file;
        file.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        close(file);
        OpenCaseFile::check(file.file().rotateKeys());
        QCOMPARE(sealOf(file), SealState::Holds);
        QTemporaryDir elsewhere;
        const auto backup = elsewhere.filePath(u"backup"_s);
        OpenCaseFile::check(file.file().backup(backup));
        const auto restored = file.restore(backup, elsewhere.filePath(u"restored"_s));
        QCOMPARE(SummaryStore(restored->database()).find(closedMonth)->seal, SealState::Holds);
    }

    void noWriterOfSqlChangesOrRemovesIt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("figures") << u"UPDATE monthly_summary SET figures = '{}'"_s;
        QTest::newRow("seal") << u"UPDATE monthly_summary SET seal = NULL"_s;
        QTest::newRow("delete") << u"DELETE FROM monthly_summary"_s;
        QTest::newRow("replace") << u"INSERT OR REPLACE INTO monthly_summary (month, figures, prepared_at, "
                                    "closed_at) VALUES ('2026-10', '{}', 1, 1)"_s;
        QTest::newRow("upsert")
            << u"INSERT INTO monthly_summary (month, figures, prepared_at, closed_at) VALUES "
               "('2026-10', '{}', 1, 1) ON CONFLICT DO UPDATE SET figures = '{}'"_s;
        QTest::newRow("move") << u"UPDATE OR REPLACE monthly_summary SET month = '2026-09'"_s;
        QTest::newRow("amendment") << u"UPDATE summary_amendment SET reason = 'nothing'"_s;
        QTest::newRow("amendment gone") << u"DELETE FROM summary_amendment"_s;
        QTest::newRow("amendment replaced")
            << u"INSERT OR REPLACE INTO summary_amendment (month, position, at, "
               "figure, from_count, to_count) VALUES ('2026-10', 0, 1, 'x', 1, 2)"_s;
    }

    void noWriterOfSqlChangesOrRemovesIt()
    {
        QFETCH(QString, sql);
        OpenCaseFile file;
        file.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        close(file);
        file.add(aBeneficiary().named("Awa", "Ba").registeredOn(QDate(2026, 10, 6)));
        amend(file);
        const auto before = *SummaryStore(file.database()).find(closedMonth);
        QVERIFY_THROWS_EXCEPTION(StorageError, file.database().execute(sql));
        const auto after = *SummaryStore(file.database()).find(closedMonth);
        QCOMPARE(domain::figures(after), domain::figures(before));
        QCOMPARE(after.amendments, before.amendments);
        QCOMPARE(after.seal, SealState::Holds);
    }

    void whoTakesTheTriggersAwayBreaksTheSeal_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<SealState>("state");
        QTest::newRow("figures") << u"UPDATE monthly_summary SET figures = replace(figures, '1', '2')"_s
                                 << SealState::Broken;
        QTest::newRow("who") << u"UPDATE monthly_summary SET closed_by = randomblob(16)"_s
                             << SealState::Broken;
        QTest::newRow("when") << u"UPDATE monthly_summary SET closed_at = closed_at + 1"_s
                              << SealState::Broken;
        QTest::newRow("reason") << u"UPDATE monthly_summary SET closing_reason = 'because'"_s
                                << SealState::Broken;
        QTest::newRow("seal") << u"UPDATE monthly_summary SET seal = NULL"_s
                              << SealState::Broken; // the amendment hangs on it
        QTest::newRow("random seal") << u"UPDATE monthly_summary SET seal = randomblob(129)"_s
                                     << SealState::Broken;
        QTest::newRow("amended to") << u"UPDATE summary_amendment SET to_count = to_count + 1"_s
                                    << SealState::Broken;
        QTest::newRow("amendment's reason")
            << u"UPDATE summary_amendment SET reason = 'other'"_s << SealState::Broken;
        QTest::newRow("first amendment gone")
            << u"DELETE FROM summary_amendment WHERE position = 0"_s << SealState::Broken;
        QTest::newRow("last amendment gone")
            << u"DELETE FROM summary_amendment WHERE position = (SELECT max(position) FROM summary_amendment)"_s
            << SealState::Broken;
        QTest::newRow("every amendment gone") << u"DELETE FROM summary_amendment"_s << SealState::Broken;
        QTest::newRow("seal of another")
            << u"UPDATE summary_amendment SET seal = (SELECT seal FROM monthly_summary)"_s
            << SealState::Broken;
    }

    void whoTakesTheTriggersAwayBreaksTheSeal()
    {
        QFETCH(QString, sql);
        QFETCH(SealState, state);
        OpenCaseFile file;
        file.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        close(file);
        file.add(aBeneficiary().named("Awa", "Ba").registeredOn(QDate(2026, 10, 6)));
        amend(file);
        QCOMPARE(sealOf(file), SealState::Holds);
        tamper(file, sql);
        QCOMPARE(sealOf(file), state);
    }

    void aSealThatWasTakenAwayIsMissed()
    {
        OpenCaseFile file;
        file.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        close(file);
        QCOMPARE(sealOf(file), SealState::Holds);
        tamper(file, u"UPDATE monthly_summary SET seal = NULL"_s);
        QCOMPARE(sealOf(file), SealState::Broken);
    }

    void nobodySignsForAnother_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("daysAgo");
        QTest::newRow("nobody") << u"nobody"_s << 0;
        QTest::newRow("a colleague") << u"colleague"_s << 0;
        QTest::newRow("a colleague, before she came") << u"colleague"_s << 10;
        QTest::newRow("somebody who left") << u"left"_s << 0;
        QTest::newRow("somebody who left, before that") << u"left"_s << 10;
    }

    void nobodySignsForAnother()
    {
        QFETCH(QString, who);
        QFETCH(int, daysAgo);
        OpenCaseFile file;
        file.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        domain::UserId name(QUuid::createUuid());
        if (who != "nobody"_L1) {
            name = OpenCaseFile::check(file.file().addUser(u"karim"_s, domain::Role::Manager)).user.id;
            if (who == "left"_L1) OpenCaseFile::check(file.file().revokeUser(name));
        }
        file.now = file.now.addDays(-daysAgo);
        forge(file, name);
        file.now = file.now.addDays(daysAgo);
        QCOMPARE(sealOf(file), SealState::Broken);
    }

    void aSealIsOneUsersAndOneFiles()
    {
        const auto random = systemEnvironment().random;
        const auto key = randomSecret(keyBytes, random);
        const domain::UserId salma(QUuid::createUuid());
        auto own = makeKeyPairs(random);
        const auto salmasPublic = own.signPublic;
        const MonthSeal signer(key.copy(), {{salma, salmasPublic}}, std::move(own));
        const auto seal = signer.sign("figures");
        QCOMPARE(signer.signedWith("figures", seal), salmasPublic);
        QVERIFY(!signer.signedWith("figurez", seal));
        QCOMPARE(signer.slotKey(salma), salmasPublic);
        QVERIFY(signer.slotKey(domain::UserId(QUuid::createUuid())).isEmpty());

        // A colleague knows the file's keys, not Salma's: she signs with a key of her own.
        auto hers = makeKeyPairs(random);
        const auto colleaguesPublic = hers.signPublic;
        const MonthSeal colleague(key.copy(), {{salma, salmasPublic}}, std::move(hers));
        QCOMPARE(colleague.signedWith("figures", seal), salmasPublic);
        QCOMPARE(signer.signedWith("figures", colleague.sign("figures")), colleaguesPublic);
        // A thief does not even know those.
        const MonthSeal thief(randomSecret(keyBytes, random), {}, makeKeyPairs(random));
        QVERIFY(!signer.signedWith("figures", thief.sign("figures")));
        QVERIFY(!thief.signedWith("figures", seal));
        const MonthSeal verifier(key.copy(), {}, std::nullopt);
        QCOMPARE(verifier.signedWith("figures", seal), salmasPublic);
        QVERIFY(verifier.sign("figures").isEmpty());
        for (qsizetype i = 0; i < seal.size(); ++i) {
            auto other = seal;
            other[i] = char(other[i] ^ 1);
            QVERIFY(!signer.signedWith("figures", other));
        }
    }

    void whatSomebodySignedStandsWhenSheLeavesOrGetsNewKeys()
    {
        OpenCaseFile file;
        file.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        const auto folder = file.file().folder();
        auto environment = systemEnvironment();
        environment.clock = [&file] { return file.now; };
        const auto options = VaultOptions::cheapForTests();
        const auto added = OpenCaseFile::check(file.file().addUser(u"karim"_s, domain::Role::Manager));
        file.file().lock();
        const auto chosen = u"olive tambour rivage lundi"_s;
        auto karim = OpenCaseFile::check(
            Vault::firstLogin(folder, {u"karim"_s, added.temporaryPassphrase}, chosen, environment, options));
        close(karim->database());
        QCOMPARE(SummaryStore(karim->database()).find(closedMonth)->seal, SealState::Holds);
        karim->lock();

        const auto salma = OpenCaseFile::check(
            Vault::unlock(folder, {u"salma"_s, u"grenade olivier saison pluie"_s}, environment, options));
        const SummaryStore summaries(salma->database());
        QCOMPARE(summaries.find(closedMonth)->seal, SealState::Holds);
        // He forgot his passphrase and gets new keys; then he leaves.
        OpenCaseFile::check(salma->resetPassphrase(added.user.id));
        QCOMPARE(SummaryStore(*OpenCaseFile::check(salma->openReader())).find(closedMonth)->seal,
                 SealState::Holds);
        OpenCaseFile::check(salma->revokeUser(added.user.id));
        QCOMPARE(SummaryStore(*OpenCaseFile::check(salma->openReader())).find(closedMonth)->seal,
                 SealState::Holds);
        QVERIFY(summaries.damaged().empty());
        QVERIFY(verifyJournal(salma->database()).isIntact());
    }

    void aMonthThatWasTakenOutIsMissed()
    {
        OpenCaseFile file;
        file.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        close(file);
        SummaryStore summaries(file.database());
        QVERIFY(summaries.damaged().empty());
        tamper(file, u"DELETE FROM monthly_summary"_s);
        QCOMPARE(summaries.damaged(), std::vector{closedMonth});
        const auto again =
            summaries.close(reports::countMonth(file.database(), closedMonth), reports::countMonth);
        QCOMPARE(again.error().code, u"month-gone"_s);
    }

    void openPointsNeedAReasonWhichIsKept()
    {
        OpenCaseFile file;
        file.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        SummaryStore summaries(file.database());
        auto counted = reports::countMonth(file.database(), closedMonth);
        counted.leftOpen = {{ClosingCheck::ConsentNotAsked, 1}};
        counted.closingReason = u" "_s;
        QCOMPARE(summaries.close(counted, reports::countMonth).error().code, u"closing-reason"_s);
        QVERIFY(!summaries.find(closedMonth));
        counted.closingReason = u"She comes back on Monday."_s;
        QVERIFY(summaries.close(counted, reports::countMonth));
        const auto closed = summaries.find(closedMonth);
        QCOMPARE(closed->leftOpen, counted.leftOpen);
        QCOMPARE(closed->closingReason, u"She comes back on Monday."_s);
        QCOMPARE(closed->seal, SealState::Holds);
    }

    void theChecksTickThemselves()
    {
        OpenCaseFile file;
        goBackTo(file, u"2026-10-05T14:00:00Z"_s);
        const auto stay = aGuest(file);
        const auto known = file.people().recent(1).front().id;
        QCOMPARE(openOf(file, ClosingCheck::StaysUndated), 1);
        QCOMPARE(openOf(file, ClosingCheck::ConsentNotAsked), 1);
        domain::Consent consent;
        consent.person = known;
        consent.purpose = domain::ConsentPurpose::Record;
        consent.decision = domain::ConsentDecision::Refused; // asked is asked
        consent.noticeVersion = u"2026-01"_s;
        consent.language = u"fr"_s;
        OpenCaseFile::check(ConsentStore(file.database()).record(consent));
        QCOMPARE(openOf(file, ClosingCheck::ConsentNotAsked), 0);

        goBackTo(file, u"2026-11-23T09:00:00Z"_s);
        domain::StayStep extend;
        extend.event = domain::StayEvent::Extend;
        extend.plannedUntil = moment(u"2026-12-20T10:00:00Z"_s);
        OpenCaseFile::check(StayStore(file.database()).step(stay, extend));
        QCOMPARE(openOf(file, ClosingCheck::StaysUndated), 0);
        QCOMPARE(openOf(file, ClosingCheck::StaysOverdue), 0);
        file.now = moment(u"2027-01-05T09:00:00Z"_s);
        const std::atomic<bool> cancelled = false;
        QCOMPARE(int(openItems(file.database(), ClosingCheck::StaysOverdue, {2026, 12}, cancelled).size()),
                 1);
        leaveOn(file, stay, u"2027-01-05T08:00:00Z"_s);
        QCOMPARE(int(openItems(file.database(), ClosingCheck::StaysOverdue, {2026, 12}, cancelled).size()),
                 0);
        file.now = moment(u"2026-11-23T09:00:00Z"_s);

        domain::Beneficiary half = aBeneficiary().named("Sans", "Date").registeredOn(QDate(2026, 10, 8));
        half.sex = {};
        half.birth = {};
        half = file.add(half);
        QCOMPARE(openOf(file, ClosingCheck::IncompletePeople), 1);
        half.sex = domain::Sex::Female;
        half.birth = *domain::PartialDate::fromIso(u"1990"_s);
        OpenCaseFile::check(file.people().save(half));
        QCOMPARE(openOf(file, ClosingCheck::IncompletePeople), 0);

        OpenCaseFile::check(DraftStore(file.database()).keep(u"beneficiary/new"_s, "{}"));
        QCOMPARE(openOf(file, ClosingCheck::Drafts), 1);
        OpenCaseFile::check(DraftStore(file.database()).discard(u"beneficiary/new"_s));
        QCOMPARE(openOf(file, ClosingCheck::Drafts), 0);
    }

    void namesAreForThoseWhoMaySeeThem()
    {
        OpenCaseFile file(domain::Role::Auditor);
        const std::atomic<bool> cancelled = false;
        for (const auto check : domain::allOf<ClosingCheck>())
            for (const auto& item : openItems(file.database(), check, closedMonth, cancelled))
                QVERIFY(!item.person && !item.other);
        OpenCaseFile desk(domain::Role::Reception);
        desk.add(aBeneficiary().registeredOn(QDate(2026, 10, 5)));
        QCOMPARE(openOf(desk, ClosingCheck::ConsentNotAsked), 0); // sees no summaries at all
    }
};

WASL_TEST(TestClosedMonths)
#include "tst_closed_months.moc"
