// A structure is built and changed over a real case file, by keyboard where that is quicker.

#include "app/storage/house_rules_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_plan.h"
#include "app/storage/structure_store.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/reception/house_rules_tab.h"
#include "ui/reception/places_tab.h"
#include "ui/reception/reception_page.h"
#include "ui/reception/structure_page.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::aBeneficiary;

namespace
{

struct Site
{
    Office office;
    std::unique_ptr<ReceptionPage> page;
    domain::StructureId id;

    Site()
    {
        domain::ReceptionStructure structure;
        structure.name = u"Dar Annour"_s;
        structure.nameArabic = u"دار النور"_s;
        id = storage::StructureStore(office.database()).save(structure).value();
        page = std::make_unique<ReceptionPage>(office.file());
        page->resize(1166, 712);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        page->open(u"structure"_s);
    }

    [[nodiscard]] storage::StructureLayout layout()
    {
        return *storage::StructureStore(office.database()).layout(id);
    }
    template <class Widget>
    Widget* the(const char* name)
    {
        return find<Widget>(*find<StructurePage>(*page, "structurePage"), name);
    }
    void click(const char* name) { the<QPushButton>(name)->click(); }
    QTreeWidget* tree() { return the<QTreeWidget>("placesTree"); }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    QTreeWidgetItem* item(const QString& name)
    {
        for (QTreeWidgetItemIterator each(tree()); *each; ++each)
            if (withoutMarks((*each)->text(0)) == name) return *each;
        qFatal("no place %s", qPrintable(name));
    }
    static QString withoutMarks(QString text)
    {
        return text.remove(QChar(0x2066)).remove(QChar(0x2067)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    void choose(const QString& name)
    {
        tree()->setCurrentItem(item(name));
        tree()->setFocus();
    }
    QStringList children(QTreeWidgetItem* of)
    {
        QStringList names;
        for (int i = 0; i < of->childCount(); ++i)
            names << withoutMarks(of->child(i)->text(0));
        return names;
    }
    /// A unit of one room of so many beds.
    void build(int beds)
    {
        storage::StructureStore store(office.database());
        domain::Unit unit;
        unit.structure = id;
        unit.name = u"Aile A"_s;
        const auto unitId = store.save(unit).value();
        if (!storage::StructurePlan(office.database()).addRooms(unitId, 1, beds)) qFatal("not built");
        page->open(u"structure"_s);
    }
    domain::Beneficiary guest(int bed, const char* name, int nights)
    {
        const auto person = office.person(aBeneficiary().named(name, "Diop").sex(domain::Sex::Male));
        storage::StayStore stays(office.database());
        domain::StayStep step;
        step.event = domain::StayEvent::CheckIn;
        step.bed = layout().units[0].rooms[0].beds[std::size_t(bed)].id;
        step.plannedUntil = office.now().addDays(nights);
        if (!stays.step(stays.request(person.id, id).value(), step)) qFatal("not checked in");
        page->open(u"structure"_s);
        return person;
    }
    QString notices()
    {
        QStringList all;
        for (const auto* notice : page->findChildren<Notice*>())
            if (notice->isVisible()) all << notice->text();
        return all.join(u'\n');
    }
};

} // namespace

class TestStructurePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aHouseIsBuiltByKeyboard()
    {
        Site site;
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newUnitEdit"_s); // nothing is there yet
        QVERIFY(site.the<QLabel>("placeState")->text().contains(u"unit"_s));   // and it says how to begin
        Site::type(u"Aile A"_s);
        Site::key(Qt::Key_Return);
        // Three rooms of two beds: the number of rooms has the focus.
        Site::type(u"3"_s);
        Site::key(Qt::Key_Return);
        QCOMPARE(site.children(site.item(u"Aile A"_s)), (QStringList{u"Room 1"_s, u"Room 2"_s, u"Room 3"_s}));
        // Twelve beds more in room 3 in one go.
        site.choose(u"Room 3"_s);
        Site::key(Qt::Key_Insert);
        Site::type(u"12"_s);
        Site::key(Qt::Key_Return);
        QCOMPARE(site.layout().units[0].rooms[2].beds.size(), 14U);
        QCOMPARE(site.layout().units[0].rooms[0].beds.size(), 2U);
        QCOMPARE(QApplication::focusWidget(), site.tree());
        QCOMPARE(namelessControls(*site.the<QWidget>("structureTabs")).join(u'\n'), QString());
    }

    void placesAreRenamedMovedAndRemoved()
    {
        Site site;
        site.build(3);
        site.choose(u"Bed 3"_s);
        Site::key(Qt::Key_F2);
        Site::type(u"Nord"_s);
        Site::key(Qt::Key_Return);
        QCOMPARE(site.children(site.item(u"Room 1"_s)), (QStringList{u"Bed 1"_s, u"Bed 2"_s, u"Bed Nord"_s}));
        site.choose(u"Bed Nord"_s);
        Site::key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(site.children(site.item(u"Room 1"_s)), (QStringList{u"Bed 1"_s, u"Bed Nord"_s, u"Bed 2"_s}));
        site.choose(u"Bed 2"_s);
        Site::key(Qt::Key_Delete);
        QCOMPARE(site.children(site.item(u"Room 1"_s)), (QStringList{u"Bed 1"_s, u"Bed Nord"_s}));
        site.choose(u"Room 1"_s);
        site.the<QLineEdit>("placeNameEdit")->clear();
        site.click("savePlaceButton");
        QVERIFY(!find<QLabel>(*site.page->findChild<PlacesTab*>(), "nameError")->text().isEmpty());
    }

    void aCotAndAnAccessibleRoom()
    {
        Site site;
        site.build(2);
        site.choose(u"Bed 2"_s);
        site.the<QCheckBox>("bedCotCheck")->setChecked(true);
        site.click("savePlaceButton");
        site.choose(u"Room 1"_s);
        QVERIFY(!site.the<QCheckBox>("bedCotCheck")->isVisible());
        site.the<QCheckBox>("roomAccessibleCheck")->setChecked(true);
        site.click("savePlaceButton");
        const auto layout = site.layout();
        const auto& room = layout.units[0].rooms[0];
        QVERIFY(room.room.accessible);
        QVERIFY(!room.beds[0].cot && room.beds[1].cot);
    }

    void aHeldBedSaysWhoHoldsIt()
    {
        Site site;
        site.build(2);
        const auto moussa = site.guest(0, "Moussa", 3);
        site.choose(u"Bed 1"_s);
        QVERIFY(site.the<QLabel>("placeState")->text().contains(fileNumber(moussa)));
        for (const auto* button : {"placeUseButton", "removePlaceButton"}) {
            site.click(button);
            QVERIFY2(site.notices().contains(fileNumber(moussa)) && site.notices().contains(u"26/11/2026"_s),
                     qPrintable(site.notices()));
        }
        QVERIFY(site.layout().units[0].rooms[0].beds[0].active);
        // A bed of the same name in a room of the same name elsewhere is another bed.
        domain::Unit other;
        other.structure = site.id;
        other.name = u"Aile B"_s;
        storage::StructureStore store(site.office.database());
        QVERIFY(storage::StructurePlan(site.office.database()).addRooms(store.save(other).value(), 1, 2));
        site.page->open(u"structure"_s);
        auto* elsewhere = site.tree()->topLevelItem(0)->text(0) == u"Aile B"_s ? site.tree()->topLevelItem(0)
                                                                               : site.tree()->topLevelItem(1);
        QVERIFY(elsewhere->child(0)->child(0)->text(2).isEmpty());
        site.choose(u"Bed 2"_s);
        site.click("placeUseButton");
        QVERIFY(!site.layout().units[0].rooms[0].beds[1].active);
        QCOMPARE(site.item(u"Bed 2"_s)->text(2), u"Out of use"_s);
        site.click("placeUseButton");
        QVERIFY(site.layout().units[0].rooms[0].beds[1].active);
    }

    void aRoomIsBlockedFromADayUntilAnother()
    {
        Site site;
        site.build(2);
        site.guest(0, "Moussa", 3);
        site.choose(u"Room 1"_s);
        site.click("blockPlaceButton");
        site.click("confirmBlockButton");
        QVERIFY(!site.the<QLabel>("reasonError")->text().isEmpty());
        site.the<CodeCombo>("blockReasonCombo")->setCode(u"repair"_s);
        site.click("confirmBlockButton"); // from today on, with a guest inside
        QVERIFY2(site.notices().contains(u"Someone holds a place here"_s), qPrintable(site.notices()));
        site.the<DateEdit>("blockFromEdit")->setDate(QDate(2026, 12, 1));
        site.the<DateEdit>("blockUntilEdit")->setDate(QDate(2026, 11, 30));
        site.click("confirmBlockButton");
        QVERIFY(!site.the<QLabel>("untilError")->text().isEmpty());
        site.the<DateEdit>("blockUntilEdit")->setDate(QDate(2026, 12, 8));
        site.click("confirmBlockButton");
        const auto blocks =
            storage::StructureStore(site.office.database()).blocks(site.id, {site.office.now(), {}});
        QCOMPARE(blocks.size(), 1U);
        QCOMPARE(blocks.front().from.toLocalTime().date(), QDate(2026, 12, 1));
        QVERIFY(site.the<QLabel>("blockWords")->text().contains(u"08/12/2026"_s));
        site.click("endBlockButton");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        site.office.pass(std::chrono::hours(24 * 10));
        QVERIFY(storage::StructureStore(site.office.database())
                    .blocks(site.id, {site.office.now(), site.office.now().addDays(1)})
                    .empty());
    }

    void rulesThatGuestsWouldNotFitSayHowMany()
    {
        Site site;
        site.build(3);
        site.guest(0, "Moussa", 3);
        site.guest(1, "Ali", 3);
        site.choose(u"Room 1"_s);
        // The form about the whole structure has the same fields.
        const auto* places = site.page->findChild<PlacesTab*>();
        find<CodeCombo>(*places, "sexesCombo")->setCode(u"F"_s);
        site.click("savePlaceButton");
        QVERIFY2(site.notices().startsWith(u"2 "_s), qPrintable(site.notices()));
        QCOMPARE(site.layout().units[0].rooms[0].room.rules.sexes, std::vector{domain::Sex::Female});
        find<QSpinBox>(*places, "minAgeSpin")->setValue(30);
        find<QSpinBox>(*places, "maxAgeSpin")->setValue(20);
        site.click("savePlaceButton");
        QVERIFY(!find<QLabel>(*places, "rules.maxAgeError")->text().isEmpty());
    }

    void hoursAreTypedByTheDay()
    {
        Site site;
        site.page->open(u"structure:about"_s);
        // The form is one of several; the one in the place's card has fields of the same kind.
        auto* monday = site.the<QLineEdit>("ordinaryHours1Edit");
        monday->setText(u"9-25"_s);
        site.click("saveStructureFormButton");
        QVERIFY2(site.notices().startsWith(u"Monday"_s), qPrintable(site.notices()));
        monday->setText(u"20h-8h"_s);
        site.click("ordinaryEveryDayButton");
        site.the<QLineEdit>("ordinaryHours7Edit")->clear();
        site.the<QLineEdit>("ramadanHours1Edit")->setText(u"22-6"_s);
        site.the<QLineEdit>("structureContactEdit")->setText(u"Amina"_s);
        site.click("saveStructureFormButton");
        const auto saved = site.layout().structure;
        QCOMPARE(saved.contact, u"Amina"_s);
        QCOMPARE(saved.hours.size(), 7U);
        QCOMPARE(monday->text(), u"20:00–08:00"_s);
        QCOMPARE(domain::shownHours(saved.hours, domain::HoursSeason::Ordinary, 7), QString());
        // Closed as a whole, and back.
        site.click("structureUseButton");
        QVERIFY(!site.layout().structure.active);
        site.click("structureUseButton");
        QVERIFY(site.layout().structure.active);
    }

    void houseRulesAreWrittenFollowedAndPrinted()
    {
        Site site;
        site.page->open(u"structure:rules"_s);
        auto* text = site.the<QPlainTextEdit>("houseRulesTextEdit");
        site.click("saveHouseRulesButton");
        QVERIFY(!site.the<QLabel>("textError")->text().isEmpty());
        site.the<CodeCombo>("houseRulesLanguageCombo")->setCode(u"ar"_s);
        QCOMPARE(text->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
        text->setPlainText(u"الهدوء بعد العاشرة ليلا.\nلا تدخين داخل الغرف."_s);
        site.click("saveHouseRulesButton");
        QVERIFY(text->isReadOnly()); // it holds from today on
        QVERIFY(!site.the<QPushButton>("saveHouseRulesButton")->isVisible());

        site.click("newHouseRulesButton");
        site.the<CodeCombo>("houseRulesLanguageCombo")->setCode(u"fr"_s);
        QCOMPARE(text->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
        text->setPlainText(u"Calme après 22 heures.\nOn ne fume pas dans les chambres."_s);
        site.click("saveHouseRulesButton");
        QCOMPARE(
            storage::HouseRulesStore(site.office.database()).current(site.id, QDate(2026, 11, 23)).size(),
            2U);

        // A second version of a day that has one is refused beside its field.
        site.click("newHouseRulesButton");
        site.click("saveHouseRulesButton");
        QVERIFY(!site.the<QLabel>("validFromError")->text().isEmpty());
        site.the<DateEdit>("houseRulesFromEdit")->setDate(QDate(2026, 12, 1));
        site.click("saveHouseRulesButton");
        QVERIFY(!text->isReadOnly()); // still to come

        QTemporaryDir folder;
        const auto path = folder.filePath(u"rules.pdf"_s);
        site.page->findChild<HouseRulesTab*>()->setChooser(FileChooser::answering({path}));
        site.click("printHouseRulesButton");
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const auto printed = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(printed.contains(u"Calme après 22 heures."_s) && printed.contains(u"Dar Annour"_s) &&
                     printed.contains(u"01/12/2026"_s),
                 qPrintable(printed));
    }

    void itIsLookedAt()
    {
        if (!qEnvironmentVariableIsSet("WASL_SCREENS")) QSKIP("pictures are wanted with WASL_SCREENS");
        Site site;
        site.build(6);
        storage::StructureStore store(site.office.database());
        storage::StructurePlan plan(site.office.database());
        domain::Unit unit;
        unit.structure = site.id;
        unit.name = u"Aile des femmes"_s;
        unit.rules.sexes = {domain::Sex::Female};
        unit.rules.minAge = 18;
        unit.rules.maxNights = 30;
        if (!plan.addRooms(store.save(unit).value(), 2, 4)) qFatal("not built");
        site.guest(0, "Moussa", 3);
        site.guest(2, "Ali", 9);
        site.choose(u"Room 1"_s);
        grabEveryLook(*site.page, u"structure-places"_s);
        site.page->open(u"structure:about"_s);
        for (int day = 1; day <= 5; ++day)
            site.the<QLineEdit>(qPrintable(u"ordinaryHours%1Edit"_s.arg(day)))
                ->setText(u"9:00-12:30, 14:00-18:00"_s);
        site.click("saveStructureFormButton");
        grabEveryLook(*site.page, u"structure-about"_s);
        storage::HouseRulesStore rules(site.office.database());
        for (const auto& [language, text] :
             {std::pair(u"ar"_s,
                        u"الهدوء بعد العاشرة ليلا.\nلا تدخين داخل الغرف.\nيحترم كل نزيل خصوصية الآخرين."_s),
              std::pair(u"fr"_s,
                        u"Calme après 22 heures.\nOn ne fume pas dans les chambres.\nChacun respecte la vie "
                        "privée des autres."_s)})
            if (!rules.save({{}, site.id, language, QDate(2026, 11, 23), text})) qFatal("no rules");
        site.page->open(u"structure:rules"_s);
        grabEveryLook(*site.page, u"structure-rules"_s);
    }
};

WASL_TEST_IN(QApplication, TestStructurePage)
#include "tst_structure_page.moc"
