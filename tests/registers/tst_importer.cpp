#include "app/registers/importer.h"
#include "app/registers/table_reader.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/import_batch_store.h"
#include "app/storage/journal.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/referral_store.h"
#include "app/storage/sensitive_fields.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::registers;
using Outcome = RowAccount::Outcome;

namespace
{

const QString folder = QStringLiteral(WASL_FIXTURES "/registers/");

struct Register
{
    Table table;
    ColumnMapping mapping;
};

Register fixture(const QString& name)
{
    auto table = readTable(folder + name);
    if (!table) qFatal("no table");
    auto mapping = recogniseColumns(*table);
    if (!mapping) qFatal("no headings");
    return {*table, *mapping};
}

Register registerOf(const QString& lines, const QByteArray& digest = "digest")
{
    Register made;
    made.table.fileName = u"registre.csv"_s;
    made.table.digest = digest;
    for (const QString& line : lines.split(u'\n')) {
        made.table.rows.emplace_back();
        for (const QString& text : line.split(u';'))
            made.table.rows.back().push_back(text);
    }
    auto mapping = recogniseColumns(made.table);
    if (!mapping) qFatal("no headings");
    made.mapping = *mapping;
    return made;
}

ImportReport import(storage::Database& file, const Register& source, const Importer::Progress& progress = {})
{
    Importer importer(file);
    auto report = importer.run(source.table, source.mapping, progress);
    if (!report) qFatal("refused");
    return *std::move(report);
}

QHash<int, QString> truthOf(const QString& name)
{
    QHash<int, QString> truth;
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no truth");
    for (const QByteArray& line : file.readAll().split('\n')) {
        const auto parts = line.trimmed().split(',');
        if (parts.size() == 2) truth.insert(parts[0].toInt(), QString::fromLatin1(parts[1]));
    }
    return truth;
}

domain::Beneficiary personOf(storage::Database& file, const QString& fileNumber)
{
    const auto number = domain::FileNumber::parse(fileNumber);
    if (!number) qFatal("no file number");
    const auto person = storage::BeneficiaryStore(file).byFileNumber(*number);
    if (!person) qFatal("nobody");
    return *person;
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeRegisters_data()
    {
        QTest::addColumn<QString>("truthFile");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("imported");
        QTest::addColumn<QString>("setAside");
        QTest::newRow("register_marrakech.csv")
            << u"register_marrakech.truth.csv"_s << 1071 << 1060 << u"11 blank-row"_s;
        QTest::newRow("register_oujda.csv")
            << u"register_oujda.truth.csv"_s << 1621 << 1605 << u"15 blank-row, 1 total"_s;
        QTest::newRow("register_casablanca.xlsx")
            << u"register_casablanca.truth.csv"_s << 2728 << 2700 << u"28 blank-row"_s;
    }
    void threeRegisters()
    {
        QFETCH(QString, truthFile);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        tests::TemporaryFile file;
        const Register source = fixture(name);
        QElapsedTimer timer;
        timer.start();
        const ImportReport report = import(file, source);
        const auto milliseconds = std::max<qint64>(1, timer.elapsed());

        std::map<QString, int> reasons;
        std::set<QString> people;
        for (const RowAccount& row : report.account) {
            if (row.outcome == Outcome::SetAside)
                ++reasons[row.reason];
            else
                people.insert(row.fileNumber);
        }
        QStringList setAside;
        for (const auto& [reason, count] : reasons)
            setAside.append(u"%1 %2"_s.arg(count).arg(reason));
        QTEST(report.rows, "rows");
        QTEST(report.count(Outcome::Imported), "imported");
        QTEST(setAside.join(u", "_s), "setAside");
        QCOMPARE(static_cast<int>(report.account.size()), report.rows);
        QCOMPARE(static_cast<int>(people.size()), report.newPeople);
        QCOMPARE(storage::BeneficiaryStore(file).count(), report.newPeople);
        QVERIFY(!report.cancelled && !report.stoppedBy);

        const QHash<int, QString> truth = truthOf(truthFile);
        std::map<QString, std::vector<int>> rowsOfFound;
        QHash<QString, int> rowsOfTrue;
        for (const RowAccount& row : report.account) {
            if (row.outcome != Outcome::Imported) continue;
            rowsOfFound[row.fileNumber].push_back(row.row);
            QVERIFY2(!truth.value(row.row).isEmpty(), "a row that is nobody was imported");
            ++rowsOfTrue[truth.value(row.row)];
        }
        int linked = 0;
        int right = 0;
        for (const auto& [number, rows] : rowsOfFound) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                for (std::size_t j = i + 1; j < rows.size(); ++j) {
                    ++linked;
                    right += truth.value(rows[i]) == truth.value(rows[j]) ? 1 : 0;
                }
            }
        }
        int pairs = 0;
        for (const int count : std::as_const(rowsOfTrue))
            pairs += count * (count - 1) / 2;
        qInfo().noquote()
            << u"%1: %2 rows, %3 imported, set aside: %4; %5 people (%6 true), %7 referrals; links "
               "precision %8 recall %9; %10 rows/s"_s.arg(name)
                   .arg(report.rows)
                   .arg(report.count(Outcome::Imported))
                   .arg(setAside.join(u", "_s))
                   .arg(report.newPeople)
                   .arg(rowsOfTrue.size())
                   .arg(report.newReferrals)
                   .arg(static_cast<double>(right) / std::max(1, linked), 0, 'f', 4)
                   .arg(static_cast<double>(right) / std::max(1, pairs), 0, 'f', 4)
                   .arg(report.rows * 1000 / milliseconds);
        QVERIFY2(linked > 0 && right >= linked * 0.995, "a link of two people is worse than a link missed");

        const ImportReport again = import(file, source);
        QCOMPARE(again.newPeople, 0);
        QCOMPARE(again.newReferrals, 0);
        QCOMPARE(again.count(Outcome::AlreadyThere), report.count(Outcome::Imported));
        QCOMPARE(storage::BeneficiaryStore(file).count(), report.newPeople);
        for (std::size_t i = 0; i < report.account.size(); ++i)
            QCOMPARE(again.account[i].fileNumber, report.account[i].fileNumber);
    }

    void healthIsNotTakenOverWhereItIsNotCollected()
    {
        tests::TemporaryFile file;
        const Register source = registerOf(u"Date;Nom;Prénom;Sexe;Observations\n"
                                           "04/01/2023;Sow;Fatou;F;enceinte\n"
                                           "05/01/2023;Ba;Awa;F;sans logement"_s);
        const ImportReport report = import(file, source);
        QCOMPARE(report.newPeople, 2);
        const auto fatou = personOf(file, report.account[0].fileNumber);
        QVERIFY(fatou.needs.empty());
        QVERIFY2(!fatou.notes.contains(u"enceinte"_s), qPrintable(fatou.notes));
        const Remark said{Field::Observations, Remark::Why::SwitchedOff};
        const auto& remarks = report.account[0].remarks;
        QCOMPARE(std::count(remarks.begin(), remarks.end(), said), 1);
        // Switched on later, nothing of it comes back by itself.
        QVERIFY(storage::SensitiveFields(file).switchOn(domain::SensitiveGroup::HealthNeeds, u"A-1/2026"_s));
        QVERIFY(personOf(file, report.account[0].fileNumber).needs.empty());
        QCOMPARE(personOf(file, report.account[1].fileNumber).needs.size(), std::size_t(1));
    }

    void aPersonWithAllThatHerRowsSay()
    {
        tests::TemporaryFile file;
        QVERIFY(storage::SensitiveFields(file).switchOn(domain::SensitiveGroup::HealthNeeds, u"A-1/2026"_s));
        const Register source = registerOf(
            u"Date;Nom;Prénom;Sexe;Né(e) le;Nationalité;Tél;Adresse;Statut;Observations;Service\n"
            "04/01/2023;Sow;Fatou;F;1990;Sénégalaise;0673187300;Casa;DA;enceinte;santé\n"
            ";;;;;;;;;;\n"
            "12/05/2024;SOW;Fatou;F;02/05/1990;SEN;+212673187300;Oujda;réfugié(e) HCR;sans logement;école\n"
            "13/05/2024;Ba;Ali;H;???;?????;;;apatride ?;revient lundi;?????"_s);
        const ImportReport report = import(file, source);
        QCOMPARE(report.newPeople, 2);
        QCOMPARE(report.account[0].fileNumber, report.account[2].fileNumber);

        const auto fatou = personOf(file, report.account[0].fileNumber);
        QCOMPARE(fatou.registeredOn, QDate(2023, 1, 4));
        QCOMPARE(fatou.fileNumber.year(), 2023);
        QCOMPARE(fatou.birth.value().toIso(), u"1990-05-02"_s);
        QCOMPARE(fatou.phones, QStringList{u"+212673187300"_s});
        QCOMPARE(fatou.nationalities, QStringList{u"SN"_s});
        QCOMPARE(fatou.communeCode, u"02.411.01.23"_s);
        QCOMPARE(fatou.statuses.size(), std::size_t(2));
        QCOMPARE(fatou.statuses[0], (domain::StatusPeriod{u"asylum-seeker"_s, {}, {}}));
        QCOMPARE(fatou.statuses[1], (domain::StatusPeriod{u"refugee-hcr"_s, QDate(2024, 5, 12), {}}));
        QCOMPARE(fatou.needs.size(), std::size_t(2));
        QCOMPARE(fatou.needs[0].code, u"PG-HR"_s);
        QCOMPARE(fatou.needs[0].from, QDate(2023, 1, 4));
        QCOMPARE(fatou.needs[1].code, u"LP-BN"_s);
        QVERIFY(fatou.notes.contains(u"Observations: enceinte"_s));
        QVERIFY(fatou.notes.contains(u"04/01/2023"_s));

        const auto referrals = storage::ReferralStore(file).ofPerson(fatou.id);
        QCOMPARE(referrals.size(), std::size_t(2));
        std::set<QString> sectors;
        for (const auto& referral : referrals) {
            QVERIFY(referral.state == domain::ReferralState::Draft);
            QVERIFY(referral.partner.isNull());
            sectors.insert(referral.sector + u' ' + referral.servicesAsked.join(u','));
        }
        QCOMPARE(sectors, (std::set<QString>{u"education school-enrolment"_s, u"health primary-care"_s}));

        const auto ali = personOf(file, report.account[3].fileNumber);
        QVERIFY(ali.statuses.empty() && ali.needs.empty() && ali.nationalities.isEmpty());
        for (const auto* line : {u"registre.csv", u"Né(e) le: ???", u"Nationalité: ?????",
                                 u"Statut: apatride ?", u"Observations: revient lundi", u"Service: ?????"})
            QVERIFY2(ali.notes.contains(QString::fromUtf16(line)), qPrintable(ali.notes));
        QVERIFY(storage::ReferralStore(file).ofPerson(ali.id).empty());
    }

    void theReportAsJson()
    {
        tests::TemporaryFile file;
        const QJsonObject json =
            import(file, registerOf(u"Date;Nom;Prénom;Sexe\n04/01/2023;Sow;Fatou;???\n;;;\nTOTAL;2;;"_s))
                .toJson();
        QCOMPARE(json.value("rows"_L1).toInt(), 3);
        QCOMPARE(json.value("imported"_L1).toInt(), 1);
        const QJsonArray setAside = json.value("set_aside"_L1).toArray();
        QCOMPARE(setAside.size(), 2);
        QCOMPARE(setAside[0].toObject(), (QJsonObject{{u"row"_s, 2}, {u"reason"_s, u"blank-row"_s}}));
        QCOMPARE(setAside[1].toObject(), (QJsonObject{{u"row"_s, 3}, {u"reason"_s, u"total"_s}}));
        const QJsonArray people = json.value("people"_L1).toArray();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0].toObject().value("row"_L1).toInt(), 1);
        QVERIFY(domain::FileNumber::parse(people[0].toObject().value("file_number"_L1).toString()));
        const QJsonArray remarks = json.value("remarks"_L1).toArray();
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks[0].toObject(),
                 (QJsonObject{{u"row"_s, 1}, {u"field"_s, u"sex"_s}, {u"why"_s, u"lost-characters"_s}}));
    }

    void whoWasEditedSinceStaysAsEdited()
    {
        tests::TemporaryFile file;
        const Register source = registerOf(u"Date;Nom;Prénom\n04/01/2023;Sow;Fatou"_s);
        const ImportReport report = import(file, source);
        auto person = personOf(file, report.account[0].fileNumber);
        person.latin.given = u"Fatoumata"_s;
        QVERIFY(storage::BeneficiaryStore(file).save(person));
        QCOMPARE(import(file, source).count(Outcome::AlreadyThere), 1);
        QCOMPARE(personOf(file, report.account[0].fileNumber).latin.given, u"Fatoumata"_s);
    }

    void anotherFileIsAnotherRegister()
    {
        tests::TemporaryFile file;
        const QString lines = u"Date;Nom;Prénom\n04/01/2023;Sow;Fatou"_s;
        QCOMPARE(import(file, registerOf(lines, "one")).newPeople, 1);
        QCOMPARE(import(file, registerOf(lines, "two")).newPeople, 1);
    }

    void cancelBringsInNobody()
    {
        tests::TemporaryFile file;
        const Register source = fixture(u"register_marrakech.csv"_s);
        const auto journal = storage::Journal(file).head();
        int calls = 0;
        int last = 0;
        const ImportReport first = import(file, source, [&](int settled, int rows) {
            if (rows != 1071 || settled <= last) qFatal("progress must grow");
            last = settled;
            return ++calls < 3;
        });
        QVERIFY(first.cancelled);
        QCOMPARE(calls, 3);
        QCOMPARE(first.newPeople, 0);
        QCOMPARE(first.count(Outcome::Imported), 0);
        QVERIFY(first.batch.isNull());
        QCOMPARE(storage::BeneficiaryStore(file).count(), 0);
        QCOMPARE(storage::Journal(file).head(), journal);
        QVERIFY(storage::ImportBatchStore(file).all().empty());

        file.close();
        file.reopen();
        const ImportReport second = import(file, source);
        QCOMPARE(second.count(Outcome::Imported), 1060);
        QVERIFY(!second.cancelled);
    }

    /// Cancelled at the very end, while it looks for people who are there twice.
    void cancelWhileComparing()
    {
        tests::TemporaryFile file;
        const Register source = fixture(u"register_marrakech.csv"_s);
        Importer importer(file);
        const auto flag = std::make_shared<std::atomic<bool>>(false);
        importer.setCancelFlag(flag);
        const auto report = importer.run(source.table, source.mapping, [&](int settled, int rows) {
            if (settled == rows) *flag = true;
            return true;
        });
        QVERIFY(report && report->cancelled);
        QCOMPARE(storage::BeneficiaryStore(file).count(), 0);
    }

    /// The person chose: all of the register or nothing of it.
    void allOrNothing()
    {
        tests::TemporaryFile file;
        const Register whole =
            registerOf(u"Date;Nom;Prénom\n04/01/2023;Sow;Fatou\n;;\n04/01/2023;Ba;Awa\nTOTAL;2;"_s, "whole");
        const Register broken =
            registerOf(u"Date;Nom;Prénom\n04/01/2023;Sow;Fatou\n05/01/2023;;"_s, "broken");
        Importer importer(file);
        importer.setIfSetAside(Importer::IfSetAside::ImportNothing);
        const auto refused = importer.run(broken.table, broken.mapping);
        QVERIFY(refused && refused->stoppedBy);
        QCOMPARE(refused->stoppedBy->code, u"rows-set-aside"_s);
        QCOMPARE(static_cast<int>(refused->account.size()), 1);
        QCOMPARE(refused->account[0].row, 2);
        QCOMPARE(storage::BeneficiaryStore(file).count(), 0);
        // Blank rows and totals are nobody.
        QCOMPARE(importer.run(whole.table, whole.mapping)->newPeople, 2);
        QCOMPARE(import(file, broken).newPeople, 1);
    }

    /// A power cut as far as a process can know it: an import that said it was done is there whole, one that
    /// had not is not there at all, the journal verifies, and the next import makes it whole.
    void killedImportsAreThereWholeOrNotAtAll()
    {
        const Register source = fixture(u"register_marrakech.csv"_s);
        tests::TemporaryFile file;
        file.close();
        int within = 0;
        for (int kill = 0; kill < 6; ++kill) {
            int pipeEnds[2];
            QCOMPARE(pipe(pipeEnds), 0);
            const pid_t child = fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                ::close(pipeEnds[0]);
                const auto connection = file.as(domain::Role::Manager);
                const auto say = [&](int what) { return write(pipeEnds[1], &what, sizeof what) > 0; };
                import(*connection, source, [&](int settled, int) { return say(settled);
            });
            say(-1);
            _exit(0);
        }
        ::close(pipeEnds[1]);
        // Killed while it writes, further on each time.
        int said = 0;
        while (said >= 0 && said < 180 * (kill + 1) &&
               read(pipeEnds[0], &said, sizeof said) == ssize_t(sizeof said)) {
        }
        ::kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        // What it acknowledged between our last look and its end counts too.
        for (int more = 0; read(pipeEnds[0], &more, sizeof more) == ssize_t(sizeof more);)
            said = more;
        ::close(pipeEnds[0]);

        file.reopen();
        const int found = storage::BeneficiaryStore(file).count();
        QVERIFY2(found == 0 || found == 1004, "an import is there by halves");
        QVERIFY2(said >= 0 || found == 1004, "an acknowledged import is lost");
        QVERIFY(storage::verifyJournal(file).isIntact());
        if (found == 0) ++within;
        file.close();
        if (found > 0) break;
    }
    QVERIFY2(within > 0, "no kill came while it wrote");
    file.reopen();
    const ImportReport last = import(file, source);
    QCOMPARE(last.count(Outcome::Imported) + last.count(Outcome::AlreadyThere), 1060);
    QCOMPARE(storage::BeneficiaryStore(file).count(), 1004);
    QVERIFY(storage::verifyJournal(file).isIntact());
}

    /// Two registers of one town: who is surely on file is not told by the importer, who is probably is.
    void probableDuplicatesWaitForSomebody()
{
    tests::TemporaryFile file;
    import(file, registerOf(u"Date;Nom;Prénom;Sexe;Né(e) le;Nationalité;Tél\n"
                            "04/01/2023;Sow;Fatoumata;F;02/05/1990;SN;0673187300\n"
                            "04/01/2023;Camara;Aïssatou;F;14/07/1985;GN;0661234567"_s,
                            "one"));
    const ImportReport report =
        import(file, registerOf(u"Date;Nom;Prénom;Sexe;Né(e) le;Nationalité;Tél\n"
                                "04/03/2024;SOW;Fatoumata;F;02/05/1990;SN;0673187300\n"
                                "04/03/2024;Traoré;Moussa;M;03/09/2001;ML;0699887766"_s,
                                "two"));
    QCOMPARE(report.newPeople, 2); // nobody is merged by itself
    QCOMPARE(report.proposals, 1);
    const auto links = storage::IdentityLinkStore(file).all();
    QCOMPARE(links.size(), std::size_t(1));
    QVERIFY(links[0].decision == storage::IdentityDecision::Unsure);
    QVERIFY(links[0].reason.contains(u"registre.csv"_s));
    QCOMPARE(report.toJson().value("proposals"_L1).toInt(), 1);
}

/// The rows of one register, every other one in a file of its own: who is in both is in the file twice.
/// Against the truth: how many proposals are right, and how many of the pairs were proposed.
void proposalsAgainstTheTruth_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("register_marrakech") << u"register_marrakech.csv"_s;
    QTest::newRow("register_oujda") << u"register_oujda.csv"_s;
    QTest::newRow("register_casablanca") << u"register_casablanca.xlsx"_s;
}
void proposalsAgainstTheTruth()
{
    QFETCH(QString, file);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    tests::TemporaryFile cases;
    const Register whole = fixture(file);
    const QHash<int, QString> truth = truthOf(name + u".truth.csv"_s);
    QHash<domain::BeneficiaryId, QString> whoIs;
    int proposals = 0;
    for (const int part : {0, 1}) {
        Register half = whole;
        half.table.digest += char('a' + part);
        for (int row = part; row < int(half.table.rows.size()) - half.mapping.firstDataRow(); row += 2)
            half.table.rows[std::size_t(half.mapping.firstDataRow() + row)].clear();
        const ImportReport report = import(cases, half);
        proposals += report.proposals;
        for (const RowAccount& row : report.account) {
            if (row.outcome == Outcome::Imported)
                whoIs.insert(personOf(cases, row.fileNumber).id, truth.value(row.row));
        }
    }
    QHash<QString, int> records;
    for (const QString& who : std::as_const(whoIs))
        ++records[who];
    int truePairs = 0;
    for (const int n : std::as_const(records))
        truePairs += n * (n - 1) / 2;
    int right = 0;
    const auto links = storage::IdentityLinkStore(cases).all();
    for (const auto& link : links)
        right += whoIs.value(link.first) == whoIs.value(link.second) ? 1 : 0;
    QCOMPARE(static_cast<int>(links.size()), proposals);
    const double precision = links.empty() ? 1.0 : double(right) / double(links.size());
    qInfo("%s: %d pairs of records of one person, %d proposals, %d right: precision %.4f recall %.4f",
          qPrintable(name), truePairs, proposals, right, precision, double(right) / truePairs);
    QVERIFY(precision >= 0.98);
    QVERIFY(right * 2 > truePairs);
}

void anImportIsUndoneAsAWhole()
{
    tests::TemporaryFile file;
    import(file, registerOf(u"Date;Nom;Prénom\n04/01/2023;Sow;Fatou"_s, "before"));
    const ImportReport report = import(file, fixture(u"register_marrakech.csv"_s));
    storage::ImportBatchStore batches(file);
    QCOMPARE(batches.all().size(), std::size_t(2));
    const auto batch = batches.find(report.batch);
    QVERIFY(batch);
    QCOMPARE(batch->people, 1004);
    QCOMPARE(batch->fileName, u"register_marrakech.csv"_s);

    // One of them was worked on: she stays, and is listed.
    auto person = personOf(file, report.account[0].fileNumber);
    person.birthPlace = u"Conakry"_s;
    QVERIFY(storage::BeneficiaryStore(file).save(person));
    // Another agreed to something.
    domain::Consent consent;
    consent.person = personOf(file, report.account[5].fileNumber).id;
    consent.noticeVersion = u"1"_s;
    consent.language = u"fr"_s;
    const auto recorded = storage::ConsentStore(file).record(consent);
    QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().code));

    QCOMPARE(batches.undo(report.batch, [](int, int) { return false; }).error().code, u"cancelled"_s);
    QCOMPARE(storage::BeneficiaryStore(file).count(), 1005);
    const auto undone = batches.undo(report.batch);
    QVERIFY(undone);
    QCOMPARE(undone->removed, 1002);
    QCOMPARE(undone->kept.size(), std::size_t(2));
    QCOMPARE(undone->kept[0].fileNumber.toString(), report.account[0].fileNumber);
    QCOMPARE(storage::BeneficiaryStore(file).count(), 3);
    QVERIFY(storage::BeneficiaryStore(file).search(u"sow"_s).size() >= 1);
    QCOMPARE(batches.find(report.batch)->kept, std::optional(2));
    QVERIFY(batches.find(report.batch)->undoneAt);
    QCOMPARE(batches.undo(report.batch).error().code, u"already-undone"_s);
    const auto verified = storage::verifyJournal(file);
    QVERIFY(verified.isIntact());

    // Nothing of the others stays: not in any row, not in the journal's values.
    auto left = file.database().query(
        u"SELECT (SELECT count(*) FROM referral), (SELECT count(*) FROM event WHERE kind = 'registered'), "
        "(SELECT count(*) FROM release_event), (SELECT count(*) FROM beneficiary_phone p "
        "LEFT JOIN beneficiary b ON b.id = p.beneficiary_id WHERE b.id IS NULL), "
        "(SELECT count(*) FROM journal WHERE entity = 'beneficiary' AND changes IS NOT NULL)"_s);
    QVERIFY(left.next());
    QVERIFY(left.get<int>(0) <= 6);
    QCOMPARE(left.get<int>(1), 3);
    QCOMPARE(left.get<int>(2), 3);
    QCOMPARE(left.get<int>(3), 0);
    QCOMPARE(left.get<int>(4), 4); // three registrations and one change

    // Brought in again it is as if it had never been there.
    const ImportReport again = import(file, fixture(u"register_marrakech.csv"_s));
    QCOMPARE(again.newPeople, 1002);
    QVERIFY(batches.undo(again.batch));
    QCOMPARE(storage::BeneficiaryStore(file).count(), 3);
    QVERIFY(storage::verifyJournal(file).isIntact());
}

void whoMayNotImport()
{
    tests::TemporaryFile file;
    const auto desk = file.as(domain::Role::Reception);
    const Register source = registerOf(u"Date;Nom;Prénom\n04/01/2023;Sow;Fatou"_s);
    const auto report = Importer(*desk).run(source.table, source.mapping);
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"not-allowed"_s);
    QCOMPARE(storage::BeneficiaryStore(file).count(), 0);
    QCOMPARE(storage::ImportBatchStore(*desk).undo({}).error().code, u"not-allowed"_s);
    QVERIFY(storage::ImportBatchStore(*desk).all().empty());
}

void withoutNamesNobodyCanBeRegistered()
{
    tests::TemporaryFile file;
    Register source = registerOf(u"Date;Nom;Prénom\n04/01/2023;Sow;Fatou"_s);
    source.mapping.fields.assign(3, Field::Ignore);
    const auto report = Importer(file).run(source.table, source.mapping);
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"no-name-column"_s);
}

/// A register of people who do not exist, for its size only.
void manyRows()
{
    Register source = fixture(u"register_casablanca.xlsx"_s);
    const std::vector<Row> rows(source.table.rows.begin() + source.mapping.firstDataRow(),
                                source.table.rows.end());
    for (int copy = 1; source.table.rows.size() < 8'000; ++copy) {
        for (Row row : rows) {
            if (row.size() > 2) row[1] += u' ' + QString(copy, u'x');
            source.table.rows.push_back(std::move(row));
        }
    }
    tests::TemporaryFile file;
    QElapsedTimer timer;
    timer.start();
    const ImportReport report = import(file, source);
    const auto milliseconds = std::max<qint64>(1, timer.elapsed());
    QCOMPARE(report.rows, static_cast<int>(source.table.rows.size()) - source.mapping.firstDataRow());
    qInfo() << report.rows << "rows in" << milliseconds << "ms:" << report.rows * 1000 / milliseconds
            << "rows/s";
}
}
;

WASL_TEST(TestImporter)
#include "tst_importer.moc"
