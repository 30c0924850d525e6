// The papers of a house: who is in it when it burns, and what is kept for whom. WASL_SCREENS=DIR keeps the
// PDFs.

#include "app/reports/belonging_receipt.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/presence_list.h"
#include "app/storage/belonging_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/stay_store.h"
#include "app/storage/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::tests;
using language::Language;
using reports::Report;

namespace
{

QStringList cellsOf(const Report& report)
{
    QStringList all;
    for (const auto& section : report.sections)
        for (const auto& row : section.rows)
            all << row;
    return all;
}

const reports::ReportSection* titled(const Report& report, const QString& title)
{
    const auto found = std::find_if(report.sections.begin(), report.sections.end(),
                                    [&](const auto& section) { return section.title == title; });
    return found == report.sections.end() ? nullptr : &*found;
}

struct FullHouse
{
    TemporaryFile file;
    Shelter shelter = aShelter(file, 40);
    std::vector<BeneficiaryId> people;

    explicit FullHouse(int guests)
    {
        if (!storage::SensitiveFields(file).switchOn(SensitiveGroup::HealthNeeds, u"A-1"_s))
            throw std::runtime_error("not switched on");
        storage::StayStore stays(file);
        for (int i = 0; i < guests; ++i) {
            auto builder = aBeneficiary().named(i % 2 ? "Awa" : "Mariam", "Diop").inArabic("أوا", "ديوب");
            if (i == 3) builder.withNeed("DS-PS");
            if (i == 4) builder.bornOn("2024-05-01");
            Beneficiary person = builder;
            person.languages = {u"wo"_s};
            people.push_back(storage::BeneficiaryStore(file).save(person).value());
            StayStep in;
            in.event = StayEvent::CheckIn;
            in.bed = shelter.beds[size_t(i)];
            in.overrideReason = u"Nowhere else tonight"_s; // whatever the rules say of her
            const auto stay = stays.request(people.back(), shelter.structure).value();
            if (!stays.step(stay, in)) throw std::runtime_error("not checked in");
        }
    }
    reports::HouseNow now(storage::Database& database) const
    {
        ReceptionStructure structure;
        structure.id = shelter.structure;
        structure.name = u"Dar Annour"_s;
        structure.nameArabic = u"دار النور"_s;
        return reports::readHouseNow(database, structure);
    }
    reports::ReportContext context() { return {u"Al Amal"_s, u"Salma"_s, file.database().today()}; }
};

void keepPdf(const Report& report, const QString& name)
{
    QTemporaryDir folder;
    const auto screens = qEnvironmentVariable("WASL_SCREENS");
    if (!screens.isEmpty()) QDir().mkpath(screens);
    const auto path = QDir(screens.isEmpty() ? folder.path() : screens).filePath(name);
    QVERIFY(reports::writePdf(report, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

} // namespace

class TestHousePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsInsideStandsOnTheListAndWhoIsOutApart()
    {
        FullHouse house(8);
        storage::PresenceStore store(house.file);
        QVERIFY(store.toggle(house.people[0], house.shelter.structure));
        QVERIFY(store.countVisitors(house.shelter.structure, 2));
        const auto list =
            reports::presenceList(house.file, house.now(house.file), house.context(), Language::English);
        const auto* unit = titled(list, u"A"_s);
        QVERIFY(unit);
        QCOMPARE(unit->rows.size(), 7U);
        QCOMPARE(unit->headings.size(), unit->rows.front().size());
        const auto* out = titled(list, u"Out, as recorded"_s);
        QVERIFY(out);
        QCOMPARE(out->rows.size(), 1U);
        const auto* first = titled(list, u"Help these first"_s);
        QVERIFY(first);
        QCOMPARE(first->rows.size(), 2U);
        QVERIFY(first->rows[0][3].startsWith(u"Needs help to leave"_s));
        QVERIFY(first->rows[1][3].startsWith(u"Small child"_s));
        QCOMPARE(first->rows[0][4], u"Wolof"_s);
        // As many boxes as there are people, and some for the staff.
        const auto cells = cellsOf(list);
        QCOMPARE(cells.count(u"☐"_s), 2 + 7 + 4);
    }

    void theReasonIsOnlyForThoseWhoMaySeeIt()
    {
        FullHouse house(5);
        const auto listOf = [&](Role role) {
            auto database = house.file.as(role);
            return cellsOf(reports::presenceList(*database, house.now(*database), house.context(),
                                                 Language::English))
                .join(u'|');
        };
        const auto manager = listOf(Role::Manager), reception = listOf(Role::Reception);
        QVERIFY(manager.contains(u"Physical disability"_s));
        QVERIFY(!reception.contains(u"disability"_s));
        QVERIFY(reception.contains(u"Needs help to leave"_s));
        QVERIFY(!listOf(Role::Medical).contains(u"Diop"_s)); // sees no stays
    }

    void thePrintIsNotNotedWhileAnotherWrites()
    {
        FullHouse house(3);
        auto other = house.file.as(Role::Manager);
        other->execute(u"PRAGMA busy_timeout = 1"_s);
        const auto now = house.now(*other);
        const storage::Transaction writing(house.file);
        QCOMPARE(reports::notePresencePrint(*other, now).error().code, u"busy"_s);
    }

    void theListIsPrintedInThreeLanguages()
    {
        FullHouse house(40);
        storage::PresenceStore store(house.file);
        for (const auto i : {1, 7, 20})
            QVERIFY(store.toggle(house.people[size_t(i)], house.shelter.structure));
        QElapsedTimer clock;
        for (const auto language : {Language::Arabic, Language::French, Language::English}) {
            clock.start();
            const auto now = house.now(house.file);
            QVERIFY(reports::notePresencePrint(house.file, now));
            const auto list = reports::presenceList(house.file, now, house.context(), language);
            keepPdf(list, u"fire-%1.pdf"_s.arg(language::code(language)));
            qInfo("fire list of 40 guests, %s: %lld ms (goal: 1000)", qPrintable(language::code(language)),
                  clock.elapsed());
        }
    }

    void aReceiptSaysWhatIsKeptAndWhatLeft()
    {
        FullHouse house(1);
        storage::BelongingStore store(house.file);
        Belonging bag;
        bag.person = house.people[0];
        bag.structure = house.shelter.structure;
        bag.what = u"Valise bleue"_s;
        bag.pieces = 3;
        bag.place = u"12"_s;
        bag.mode = DepositMode::Sealed;
        const auto id = store.save(bag);
        QVERIFY(id);
        const auto receipt = [&](Language language) {
            return reports::belongingReceiptToPrint(house.file, *store.find(*id), house.context(), language);
        };
        const auto deposited = receipt(Language::English);
        QVERIFY(deposited);
        QCOMPARE(deposited->title, u"Receipt: belongings deposited"_s);
        QVERIFY(cellsOf(*deposited).contains(u"Sealed in her presence"_s));
        BelongingStep step;
        step.event = BelongingEvent::ReturnedToOther;
        step.pieces = 1;
        step.recipient = u"Moussa Diop"_s;
        step.proof = u"Lettre signée"_s;
        QVERIFY(store.step(*id, step));
        const auto returned = receipt(Language::English);
        QCOMPARE(returned->title, u"Receipt: belongings returned"_s);
        const auto* left = titled(*returned, u"What left"_s);
        QVERIFY(left);
        QVERIFY(left->rows.front().contains(u"Moussa Diop\nLettre signée"_s));
        for (const auto language : {Language::Arabic, Language::French, Language::English})
            keepPdf(*receipt(language), u"receipt-%1.pdf"_s.arg(language::code(language)));
    }
};

WASL_TEST_IN(QGuiApplication, TestHousePapers)
#include "tst_house_papers.moc"
