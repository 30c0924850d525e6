// A file of any earlier version comes up to date with everything in it, and a fresh one is the same as a
// migrated one.

#include "app/domain/belonging.h"
#include "app/domain/case.h"
#include "app/domain/consent.h"
#include "app/domain/distribution.h"
#include "app/domain/incident.h"
#include "app/domain/incoming_referral.h"
#include "app/domain/reception.h"
#include "app/domain/referral.h"
#include "app/domain/rights_request.h"
#include "app/domain/stay.h"
#include "app/domain/visit.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/counting.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/migrations.h"
#include "app/storage/release_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/sqlcipher/sqlcipher_driver.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

const auto golden = QStringLiteral(WASL_SOURCES "/resources/migrations/golden_schema.sql");

std::unique_ptr<Database> open(TemporaryFile& file, const QString& path)
{
    auto opened = Database::open(path, file.rawKey(), file.actor(domain::Role::Manager), file.environment());
    return opened ? std::move(*opened) : nullptr;
}

/// The words between quotes of every CHECK (column IN (…)) of a table.
QSet<QString> allowedCodes(Database& database, const QString& table, const QString& column)
{
    auto row = database.query(u"SELECT sql FROM sqlite_schema WHERE name = ?"_s, table);
    if (!row.next()) return {};
    const QRegularExpression check(u"%1 IN \\(([^)]*)\\)"_s.arg(column));
    const auto list = check.match(row.get<QString>(0)).captured(1);
    QSet<QString> codes;
    for (auto each = QRegularExpression(u"'([^']*)'"_s).globalMatch(list); each.hasNext();)
        codes << each.next().captured(1);
    return codes;
}

template <class E>
QSet<QString> codesOf()
{
    QSet<QString> codes;
    for (const auto value : domain::allOf<E>())
        codes << domain::code(value);
    return codes;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestSchemaIsTheGoldenOne()
    {
        TemporaryFile file;
        const auto schema = dumpSchema(file);
        QFile kept(golden);
        if (qEnvironmentVariableIsSet("WASL_UPDATE_GOLDEN")) {
            QVERIFY(kept.open(QIODevice::WriteOnly));
            kept.write(schema.toUtf8());
            return;
        }
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(schema, QString::fromUtf8(kept.readAll()));
    }

    void stepsAreNumberedWithoutGaps()
    {
        QVERIFY(!migrations().empty());
        for (std::size_t i = 0; i < migrations().size(); ++i)
            QCOMPARE(migrations()[i].version, int(i) + 1);
    }

    void aFrozenFileComesUpToDate_data()
    {
        QTest::addColumn<int>("version");
        QTest::addRow("1") << 1;
        QTest::addRow("2") << 2;
    }

    void aFrozenFileComesUpToDate()
    {
        QFETCH(int, version);
        TemporaryFile fresh;
        const auto path = fresh.folder() + u"/frozen.db"_s;
        QVERIFY(QFile::copy(QStringLiteral(WASL_FIXTURES "/case_files/version-%1.db").arg(version), path));
        auto database = open(fresh, path);
        QVERIFY(database);
        QCOMPARE(schemaVersion(*database), newestVersion());
        QCOMPARE(dumpSchema(*database), dumpSchema(fresh));
        QCOMPARE(SettingsStore(*database).value(u"association.name"_s), u"Association de la frontière"_s);
        if (version < 2) return;
        const auto found = BeneficiaryStore(*database).search(u"traor"_s);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().latin.given, u"Aïcha"_s);
        QCOMPARE(found.front().birth.value().toIso(), u"1990~"_s);
        QCOMPARE(found.front().fileNumber.toString(), u"W-26-000001-6"_s);
        auto person = *BeneficiaryStore(*database).find(found.front().id);
        person.phones = {u"+212661000001"_s};
        QVERIFY(BeneficiaryStore(*database).save(person));
        auto integrity = database->query(u"PRAGMA integrity_check"_s);
        QVERIFY(integrity.next());
        QCOMPARE(integrity.get<QString>(0), u"ok"_s);
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        TemporaryFile fresh;
        const auto path = fresh.folder() + u"/frozen.db"_s;
        QVERIFY(QFile::copy(QStringLiteral(WASL_FIXTURES "/case_files/version-1.db"), path));
        {
            // A table in the way of the second step.
            auto* driver = new SqlCipherDriver;
            driver->setRawKey(fresh.rawKey().bytes().first<32>());
            auto raw = QSqlDatabase::addDatabase(driver, u"in the way"_s);
            raw.setDatabaseName(path);
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec(u"CREATE TABLE consent (x)"_s));
        }
        QSqlDatabase::removeDatabase(u"in the way"_s);
        QVERIFY_THROWS_EXCEPTION(std::exception, (void)open(fresh, path));
        auto* driver = new SqlCipherDriver;
        driver->setRawKey(fresh.rawKey().bytes().first<32>());
        {
            auto raw = QSqlDatabase::addDatabase(driver, u"after"_s);
            raw.setDatabaseName(path);
            QVERIFY(raw.open());
            QSqlQuery version(u"PRAGMA user_version"_s, raw);
            QVERIFY(version.next());
            QCOMPARE(version.value(0).toInt(), 1);
            QVERIFY(!raw.tables().contains(u"beneficiary"_s));
        }
        QSqlDatabase::removeDatabase(u"after"_s);
    }

    void theCodesOfTheSchemaAreThoseOfTheDomain()
    {
        TemporaryFile file;
        auto& database = file.database();
        QCOMPARE(allowedCodes(database, u"app_user"_s, u"role"_s), codesOf<domain::Role>());
        QCOMPARE(allowedCodes(database, u"consent"_s, u"purpose"_s), codesOf<domain::ConsentPurpose>());
        QCOMPARE(allowedCodes(database, u"consent"_s, u"decision"_s), codesOf<domain::ConsentDecision>());
        QCOMPARE(allowedCodes(database, u"case_file"_s, u"status"_s), codesOf<domain::CaseStatus>());
        QCOMPARE(allowedCodes(database, u"case_file"_s, u"stage"_s), codesOf<domain::CaseStage>());
        QCOMPARE(allowedCodes(database, u"case_file"_s, u"priority"_s), codesOf<domain::CasePriority>());
        QCOMPARE(allowedCodes(database, u"case_note"_s, u"compartment"_s), codesOf<domain::Compartment>());
        QCOMPARE(allowedCodes(database, u"referral"_s, u"priority"_s), codesOf<domain::ReferralPriority>());
        QCOMPARE(allowedCodes(database, u"referral"_s, u"state"_s), codesOf<domain::ReferralState>());
        QCOMPARE(allowedCodes(database, u"referral_step"_s, u"event"_s), codesOf<domain::ReferralEvent>());
        QCOMPARE(allowedCodes(database, u"incoming_referral"_s, u"priority"_s),
                 codesOf<domain::ReferralPriority>());
        QCOMPARE(allowedCodes(database, u"incoming_referral"_s, u"state"_s),
                 codesOf<domain::IncomingState>());
        QCOMPARE(allowedCodes(database, u"incoming_step"_s, u"event"_s), codesOf<domain::IncomingEvent>());
        QCOMPARE(allowedCodes(database, u"sealed_message"_s, u"kind"_s), codesOf<domain::MessageKind>());
        QCOMPARE(allowedCodes(database, u"sealed_message"_s, u"way"_s), codesOf<domain::MessageWay>());
        QCOMPARE(allowedCodes(database, u"room"_s, u"family"_s), codesOf<domain::FamilyRule>());
        QCOMPARE(allowedCodes(database, u"stay"_s, u"state"_s), codesOf<domain::StayState>());
        QCOMPARE(allowedCodes(database, u"stay_step"_s, u"event"_s), codesOf<domain::StayEvent>());
        QCOMPARE(allowedCodes(database, u"presence"_s, u"direction"_s), codesOf<domain::Direction>());
        QCOMPARE(allowedCodes(database, u"incident"_s, u"severity"_s), codesOf<domain::Severity>());
        QCOMPARE(allowedCodes(database, u"incident"_s, u"compartment"_s), codesOf<domain::Compartment>());
        QCOMPARE(allowedCodes(database, u"belonging"_s, u"mode"_s), codesOf<domain::DepositMode>());
        QCOMPARE(allowedCodes(database, u"belonging_step"_s, u"event"_s), codesOf<domain::BelongingEvent>());
        QCOMPARE(allowedCodes(database, u"frequency_rule"_s, u"period"_s), codesOf<domain::RulePeriod>());
        QCOMPARE(allowedCodes(database, u"frequency_rule"_s, u"scope"_s), codesOf<domain::RuleScope>());
        QCOMPARE(allowedCodes(database, u"event"_s, u"kind"_s), codesOf<EventKind>());
        QCOMPARE(allowedCodes(database, u"event"_s, u"age_band"_s), codesOf<domain::AgeBand>());
        QCOMPARE(allowedCodes(database, u"release"_s, u"family"_s), codesOf<domain::Family>());
        QCOMPARE(allowedCodes(database, u"release"_s, u"state"_s), codesOf<ReleaseState>());
        QCOMPARE(allowedCodes(database, u"rights_request"_s, u"right_asked"_s),
                 codesOf<domain::PersonRight>());
        QCOMPARE(allowedCodes(database, u"rights_request"_s, u"asker"_s), codesOf<domain::RightsAsker>());
        QCOMPARE(allowedCodes(database, u"rights_request"_s, u"outcome"_s), codesOf<domain::RightsOutcome>());
        QCOMPARE(allowedCodes(database, u"visit"_s, u"state"_s), codesOf<domain::VisitState>());
        QCOMPARE(allowedCodes(database, u"identity_link"_s, u"decision"_s), codesOf<IdentityDecision>());
    }
};

WASL_TEST(TestMigrations)
#include "tst_migrations.moc"
