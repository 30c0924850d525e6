// Names leave the file only for who may, with those who agreed or were not asked, logged, and as texts.

#include "app/reports/people_export.h"
#include "app/storage/access_log.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/journal.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;
using reports::PeopleExport;

namespace
{

BeneficiaryId registered(TemporaryFile& file, const char* given, const char* family)
{
    return BeneficiaryStore(file).save(aBeneficiary().named(given, family)).value();
}

void decide(TemporaryFile& file, const BeneficiaryId& person, ConsentPurpose purpose,
            ConsentDecision decision, std::optional<QDate> expires = {})
{
    Consent consent;
    consent.person = person;
    consent.purpose = purpose;
    consent.decision = decision;
    consent.expires = expires;
    consent.noticeVersion = u"1"_s;
    consent.language = u"fr"_s;
    if (purpose == ConsentPurpose::Share) consent.recipient = PartnerId(file.database().newId());
    const auto recorded = ConsentStore(file).record(consent);
    if (!recorded) qFatal("%s", qPrintable(recorded.error().code));
    file.pass(std::chrono::minutes(1));
}

QString contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("not written");
    return QString::fromUtf8(file.readAll());
}

} // namespace

class TestPeopleExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsOnTheListAndWhoIsNot()
    {
        TemporaryFile file;
        const auto agreed = registered(file, "Awa", "Diallo");
        const auto notAsked = registered(file, "Binta", "Sow");
        const auto refused = registered(file, "Issa", "Traoré");
        const auto withdrew = registered(file, "Ali", "Ba");
        const auto keepsToUs = registered(file, "Fanta", "Keita");
        const auto cameBack = registered(file, "Ngozi", "Eze");
        const auto expired = registered(file, "Joy", "Okafor");
        decide(file, agreed, ConsentPurpose::Record, ConsentDecision::Given);
        decide(file, refused, ConsentPurpose::Record, ConsentDecision::Refused);
        decide(file, withdrew, ConsentPurpose::Record, ConsentDecision::Given);
        decide(file, withdrew, ConsentPurpose::Record, ConsentDecision::Withdrawn);
        decide(file, keepsToUs, ConsentPurpose::Record, ConsentDecision::Given);
        decide(file, keepsToUs, ConsentPurpose::Share, ConsentDecision::Refused);
        decide(file, cameBack, ConsentPurpose::Record, ConsentDecision::Refused);
        decide(file, cameBack, ConsentPurpose::Record, ConsentDecision::Given);
        decide(file, expired, ConsentPurpose::Record, ConsentDecision::Given, file.database().today());
        file.pass(std::chrono::hours(72));

        const auto plan = PeopleExport::plan(file);
        QVERIFY(plan);
        QCOMPARE(plan->people, (std::vector{agreed, cameBack}));
        QCOMPARE(plan->notAsked(), 0);
        std::vector<BeneficiaryId> out;
        QStringList why;
        for (const auto& [person, bar] : plan->leftOut) {
            out.push_back(person.id);
            why << code(bar);
        }
        QCOMPARE(out, (std::vector{notAsked, refused, withdrew, keepsToUs, expired}));
        QCOMPARE(why, (QStringList{u"not-asked"_s, u"record-refused"_s, u"record-withdrawn"_s,
                                   u"share-refused"_s, u"record-expired"_s}));
        // Who was never asked comes along when wanted, and of a list somebody searched for the same holds.
        const auto some = PeopleExport::plan(file, std::vector{notAsked, refused}, true);
        QCOMPARE(some->people, std::vector{notAsked});
        QCOMPARE(some->notAsked(), 1);
        QCOMPARE(some->leftOut.size(), std::size_t(1));
    }

    void formulasAreTexts()
    {
        TemporaryFile file;
        const QTemporaryDir folder;
        QStringList evil{u"=cmd|' /C calc'!A0"_s, u"+1+1"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s};
        for (const QString& name : evil) {
            auto person = Beneficiary(aBeneficiary());
            person.latin = {u"Awa"_s, name};
            const auto saved = BeneficiaryStore(file).save(person);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
        }
        const auto plan = PeopleExport::plan(file, {}, true);
        QVERIFY(plan);
        const auto csv = folder.filePath(u"people.csv"_s);
        QVERIFY(PeopleExport::write(file, *plan, csv, PeopleExport::Format::Csv, language::Language::French));
        const auto text = contentOf(csv);
        QVERIFY(text.contains(u",'=cmd|' /C calc'!A0,"_s));
        for (const auto start : {u"=", u"+", u"-", u"@", u"\t"})
            QVERIFY2(!text.contains(u',' + QString::fromUtf16(start)), qPrintable(text));
        QVERIFY(!text.contains(u"\"\r"_s));

        const auto xlsx = folder.filePath(u"people.xlsx"_s);
        QVERIFY(
            PeopleExport::write(file, *plan, xlsx, PeopleExport::Format::Xlsx, language::Language::Arabic));
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, xlsx, u"xl/worksheets/sheet1.xml"_s, u"xl/sharedStrings.xml"_s});
        if (!unzip.waitForStarted()) QSKIP("unzip is not installed");
        QVERIFY(unzip.waitForFinished());
        const auto parts = QString::fromUtf8(unzip.readAllStandardOutput());
        QVERIFY(parts.contains(u"=cmd|"_s));
        QVERIFY(!parts.contains(u"<f>"_s));
        QVERIFY(parts.contains(u"rightToLeft=\"1\""_s));
    }

    void itIsLogged()
    {
        TemporaryFile file;
        const QTemporaryDir folder;
        const auto awa = registered(file, "Awa", "Diallo");
        const auto binta = registered(file, "Binta", "Sow");
        const auto plan = PeopleExport::plan(file, std::vector{awa}, true);
        QVERIFY(PeopleExport::write(file, *plan, folder.filePath(u"a.csv"_s), PeopleExport::Format::Csv,
                                    language::Language::French));
        const auto seen = AccessLog(file).of(awa.uuid());
        QCOMPARE(seen.size(), std::size_t(1));
        QCOMPARE(seen[0].what, u"export"_s);
        QVERIFY(AccessLog(file).of(binta.uuid()).empty());
        QCOMPARE(Journal(file).page(1'000'000, 1).front().change.action, u"export"_s);
    }

    void whoMayNot()
    {
        TemporaryFile file;
        registered(file, "Awa", "Diallo");
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.csv"_s);
        const auto plan = PeopleExport::plan(file);
        for (const auto role : {Role::Reception, Role::CaseWorker, Role::Coordinator, Role::Administrator}) {
            const auto desk = file.as(role);
            QCOMPARE(PeopleExport::plan(*desk).error().code, u"not-allowed"_s);
            QCOMPARE(
                PeopleExport::write(*desk, *plan, path, PeopleExport::Format::Csv, language::Language::French)
                    .error()
                    .code,
                u"not-allowed"_s);
            QVERIFY(!QFile::exists(path));
        }
    }
};

WASL_TEST(TestPeopleExport)
#include "tst_people_export.moc"
