// Activities and barriers over a real case file: written down by keyboard, counted, copied, printed, removed.

#include "app/storage/activity_store.h"
#include "app/storage/barrier_store.h"
#include "app/storage/draft_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/activities/activities_page.h"
#include "ui/activities/rank_list.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/look_switch.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::aBeneficiary;
using wasl::tests::OpenCaseFile;

namespace
{

const QDate today(2026, 11, 23);

template <class Widget = QWidget>
Widget* named(const QWidget& top, const char* name)
{
    // Rows and chips that were exchanged still bear their names until they are gone.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* found = top.findChild<Widget*>(QString::fromLatin1(name));
    if (!found) qFatal("no %s", name);
    return found;
}

struct Screen
{
    explicit Screen(domain::Role role = domain::Role::Manager)
        : file(role)
    {
    }
    ~Screen()
    {
        m_page.reset();
        waitForBackground();
    }
    ActivitiesPage& page(const FileChooser& chooser = {})
    {
        if (!m_page) {
            m_page = std::make_unique<ActivitiesPage>(file.file(), chooser);
            m_page->resize(1166, 712);
            m_page->show();
            m_page->activateWindow();
            (void)QTest::qWaitForWindowActive(m_page.get());
        }
        return *m_page;
    }
    void click(const char* name) { named<QPushButton>(page(), name)->click(); }
    void type(const char* name, const QString& text)
    {
        auto* edit = named<QWidget>(page(), name);
        edit->setFocus();
        if (auto* combo = qobject_cast<QComboBox*>(edit)) combo->lineEdit()->selectAll();
        if (auto* line = qobject_cast<QLineEdit*>(edit)) line->selectAll();
        QTest::keyClicks(edit, text);
        if (auto* combo = qobject_cast<CodeCombo*>(edit)) Q_EMIT combo->lineEdit()->editingFinished();
    }
    QString label(const char* name) { return plain(named<QLabel>(page(), name)->text()); }
    static QString plain(QString text)
    {
        static const QRegularExpression marks(u"[\\x{2066}-\\x{2069}]"_s);
        return text.remove(marks);
    }
    std::vector<domain::Activity> activities()
    {
        return storage::ActivityStore(file.database()).between(today.addYears(-1), today.addYears(1));
    }
    domain::ActivityId saved(const QString& title, QDate day, int women = 3)
    {
        domain::Activity activity;
        activity.title = title;
        activity.kind = u"training"_s;
        activity.sector = u"employment"_s;
        activity.communeCode = u"07.351.01.0"_s;
        activity.from = day;
        activity.counted = {{u"volunteer"_s, {}, women, 2, 0}};
        return OpenCaseFile::check(storage::ActivityStore(file.database()).save(activity));
    }
    void barrier(const QString& kind, const QString& sector, QDate day = today)
    {
        domain::Barrier met;
        met.kind = kind;
        met.sector = sector;
        met.on = day;
        met.communeCode = u"07.351.01.0"_s;
        OpenCaseFile::check(storage::BarrierStore(file.database()).save(met));
    }
    void undo()
    {
        QPushButton* button = nullptr;
        for (auto* each : page().findChildren<QPushButton*>())
            if (each->parent()->inherits("wasl::ui::Toast")) button = each;
        if (!button) qFatal("no undo");
        button->click();
    }

    OpenCaseFile file;

private:
    std::unique_ptr<ActivitiesPage> m_page;
};

} // namespace

class TestActivitiesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aSessionIsWrittenDownByKeyboard()
    {
        Screen screen;
        screen.page();
        screen.click("newActivityButton");
        screen.type("activityTitleEdit", u"Darija for newcomers"_s);
        screen.type("activityKindCombo", u"Language course"_s);
        screen.type("activitySectorCombo", u"Education"_s);
        screen.type("activityHoursEdit", u"2,5"_s);
        screen.type("counted-women-0", u"7"_s);
        QCOMPARE(screen.label("activityTotals"), u"7 participants: women 7, men 0, not said 0, named 0"_s);
        screen.type("counted-men-0", u"4"_s);
        screen.type("counted-notSaid-0", u"1"_s);
        screen.click("add-named");
        screen.type("named-name-0", u"Karim B."_s);
        QCOMPARE(screen.label("activityTotals"), u"13 participants: women 7, men 4, not said 1, named 1"_s);
        auto* title = named<QLineEdit>(screen.page(), "activityTitleEdit");
        title->setFocus();
        QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
        const auto all = screen.activities();
        QCOMPARE(all.size(), 1U);
        const auto& activity = all.front();
        QCOMPARE(activity.kind, u"language-course"_s);
        QCOMPARE(activity.sector, u"education"_s);
        QCOMPARE(activity.programme, u"education-culture"_s); // the sector's
        QCOMPARE(activity.from, today);
        QCOMPARE(activity.hours, std::optional(2.5));
        const domain::CountedParticipants group{u"beneficiary"_s, {}, 7, 4, 1};
        QCOMPARE(activity.counted, std::vector{group});
        QCOMPARE(activity.named.front().name, u"Karim B."_s);
        QVERIFY(!activity.named.front().person);
        QVERIFY(screen.page().goBack());
        QCOMPARE(named<QTableView>(screen.page(), "activitiesTable")->model()->rowCount(), 1);
        QVERIFY(screen.label("activitiesTotals").contains(u"Participants: 13"_s));
    }

    void whatIsMissingIsSaidAndNothingSaved()
    {
        Screen screen;
        screen.page();
        screen.click("newActivityButton");
        screen.type("activityHoursEdit", u"many"_s);
        screen.click("saveActivityButton");
        QVERIFY(screen.activities().empty());
        screen.type("activityTitleEdit", u"Session"_s);
        screen.type("activityKindCombo", u"Sport"_s);
        screen.click("saveActivityButton"); // the hours are none
        QVERIFY(screen.activities().empty());
        screen.type("activityHoursEdit", u"2"_s);
        screen.click("add-counted");
        screen.type("counted-women-1", u"3"_s);
        screen.click("saveActivityButton"); // who the three are
        QVERIFY(screen.activities().empty());
        QVERIFY(named<QLabel>(screen.page(), "countedError")->isVisible());
        screen.type("counted-function-1", u"Volunteer"_s);
        screen.click("saveActivityButton");
        QCOMPARE(screen.activities().size(), 1U);
    }

    void somebodyOnFileIsFoundByTyping()
    {
        Screen screen;
        const auto awa = screen.file.add(aBeneficiary().named("Awa", "Ndiaye").living("07.351.01.0"));
        const auto id = screen.saved(u"Session"_s, today);
        screen.page().open(id.toString());
        screen.click("addOnFileButton");
        QTest::keyClicks(named<QLineEdit>(screen.page(), "personSearchEdit"), u"Ndiaye"_s);
        QTRY_COMPARE(named<QTableView>(screen.page(), "personChoiceTable")->model()->rowCount(), 1);
        screen.click("choosePersonButton");
        QVERIFY(named<QLineEdit>(screen.page(), "named-name-0")->isReadOnly());
        screen.click("saveActivityButton");
        const auto activity = *storage::ActivityStore(screen.file.database()).find(id);
        QCOMPARE(activity.named.size(), 1U);
        QCOMPARE(*activity.named.front().person, awa.id);
        QVERIFY(activity.named.front().name.isEmpty()); // her file says it
        QCOMPARE(activity.named.front().communeCode, u"07.351.01.0"_s);
        QCOMPARE(storage::ActivityStore(screen.file.database()).ofPerson(awa.id).size(), 1U);
    }

    void theSameAsLastTime()
    {
        Screen screen;
        screen.saved(u"Older"_s, today.addDays(-30));
        screen.saved(u"Darija"_s, today.addDays(-7), 9);
        screen.page();
        screen.click("newActivityButton");
        screen.click("sameAgainButton");
        QCOMPARE(named<QLineEdit>(screen.page(), "activityTitleEdit")->text(), u"Darija"_s);
        QCOMPARE(named<QLineEdit>(screen.page(), "activityFromEdit")->text(), u"23/11/2026"_s);
        QCOMPARE(named<QLineEdit>(screen.page(), "counted-women-0")->text(), QString()); // counted anew
        screen.type("counted-women-0", u"5"_s);
        screen.click("saveActivityButton");
        QCOMPARE(screen.activities().size(), 3U);
        QCOMPARE(screen.activities().front().counted.front().function, u"volunteer"_s);
        QCOMPARE(screen.activities().front().counted.front().women, 5);
        QCOMPARE(screen.activities()[1].counted.front().women, 9); // the former one stays
    }

    void aMonthAndAKindAreLookedAt()
    {
        Screen screen;
        screen.saved(u"November"_s, today);
        screen.saved(u"October"_s, QDate(2026, 10, 5));
        screen.page();
        auto* rows = named<QTableView>(screen.page(), "activitiesTable")->model();
        QCOMPARE(rows->rowCount(), 1);
        const auto& list = *named<QWidget>(screen.page(), "activityList");
        named<QToolButton>(list, "periodBackButton")->click();
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 1).data().toString().contains(u"October"_s), true);
        named<QPushButton>(list, "yearFilter")->click();
        QCOMPARE(rows->rowCount(), 2);
        auto* kind = named<CodeCombo>(screen.page(), "activityKindFilter");
        kind->setCode(u"sport"_s);
        QCOMPARE(rows->rowCount(), 0);
        kind->setCode({});
        QCOMPARE(rows->rowCount(), 2);
    }

    void aRemovedOneComesBack()
    {
        Screen screen;
        const auto id = screen.saved(u"Session"_s, today);
        screen.page().open(id.toString());
        screen.click("removeActivityButton");
        QVERIFY(screen.activities().empty());
        QCOMPARE(named<QTableView>(screen.page(), "activitiesTable")->model()->rowCount(), 0);
        screen.undo();
        QCOMPARE(screen.activities().front().id, id);
        QCOMPARE(named<QTableView>(screen.page(), "activitiesTable")->model()->rowCount(), 1);
    }

    void theAttendanceSheetIsPrintedInThreeLanguages()
    {
        QTemporaryDir folder;
        QStringList paths;
        for (const auto* language : {"ar", "fr", "en"})
            paths << folder.filePath(QLatin1String(language) + u".pdf"_s);
        Screen screen;
        const auto id = screen.saved(u"Session"_s, today);
        screen.page(FileChooser::answering(paths)).open(id.toString());
        for (const auto* language : {"ar", "fr", "en"})
            named<QAction>(screen.page(), (QByteArray("attendanceSheet-") + language).constData())->trigger();
        waitForBackground();
        for (const auto& path : paths) {
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            QVERIFY(file.read(5) == "%PDF-");
        }
    }

    void whatIsTypedIsKeptAsADraft()
    {
        Screen screen;
        screen.page();
        screen.click("newActivityButton");
        screen.type("activityTitleEdit", u"Half written"_s);
        screen.page().keepDraft();
        QVERIFY(storage::DraftStore(screen.file.database()).find(u"activity/new"_s));
        screen.page().goBack();
        screen.click("newActivityButton");
        screen.click("continueActivityDraftButton");
        QCOMPARE(named<QLineEdit>(screen.page(), "activityTitleEdit")->text(), u"Half written"_s);
    }

    void barriersAreRankedAndFiltered()
    {
        Screen screen;
        for (int i = 0; i < 3; ++i)
            screen.barrier(u"cost"_s, u"health"_s);
        screen.barrier(u"language"_s, u"health"_s);
        screen.barrier(u"language"_s, u"education"_s);
        screen.barrier(u"fear"_s, u"health"_s, QDate(2026, 10, 3));
        screen.page().open(u"barriers"_s);
        auto* kinds = named<RankList>(screen.page(), "barrierKindRanks");
        auto* sectors = named<RankList>(screen.page(), "barrierSectorRanks");
        auto* rows = named<QTableView>(screen.page(), "barriersTable")->model();
        QCOMPARE(rows->rowCount(), 5);
        QCOMPARE(kinds->items().size(), 2U);
        QCOMPARE(kinds->items()[0].code, u"cost"_s);
        QCOMPARE(kinds->items()[0].count, 3);
        QCOMPARE(sectors->items()[0].count, 4);
        // The first rank is chosen by key, and taken back by it.
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Space);
        QCOMPARE(rows->rowCount(), 3);
        QCOMPARE(sectors->items().size(), 1U);
        QCOMPARE(kinds->items().size(), 2U); // what else there is can still be chosen
        QTest::keyClick(kinds, Qt::Key_Space);
        QCOMPARE(rows->rowCount(), 5);
        QVERIFY(screen.label("barriersCount").contains(u"5 of 5"_s));
    }

    void aBarrierIsNotedCorrectedAndRemoved()
    {
        Screen screen;
        screen.page().open(u"barriers"_s);
        screen.click("newActivityButton");
        screen.click("saveBarrierButton"); // nothing chosen
        QVERIFY(named<QWidget>(screen.page(), "barrierDialog")->isVisible());
        screen.type("barrierKindCombo", u"Cost"_s);
        screen.type("barrierSectorCombo", u"Health"_s);
        screen.click("saveBarrierButton");
        storage::BarrierStore store(screen.file.database());
        QCOMPARE(store.between(today, today).size(), 1U);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* table = named<QTableView>(screen.page(), "barriersTable");
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        screen.type("barrierDescriptionEdit", u"Asked for a deposit"_s);
        screen.click("saveBarrierButton");
        QCOMPARE(store.between(today, today).front().description, u"Asked for a deposit"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        screen.click("removeBarrierButton");
        QVERIFY(store.between(today, today).empty());
        screen.undo();
        QCOMPARE(store.between(today, today).front().description, u"Asked for a deposit"_s);
    }

    void receptionLooksAndDoesNotWrite()
    {
        Screen screen(domain::Role::Reception);
        screen.page();
        QVERIFY(!named<QPushButton>(screen.page(), "newActivityButton")->isEnabled());
        screen.page().open(u"new"_s);
        QVERIFY(!named<QLineEdit>(screen.page(), "activityTitleEdit")->isVisible());
        // She may note a barrier, and does not see the list of them.
        screen.page().open(u"barriers"_s);
        QVERIFY(named<QPushButton>(screen.page(), "newActivityButton")->isEnabled());
    }

    void everyControlHasItsName()
    {
        Screen screen;
        const auto id = screen.saved(u"Session"_s, today);
        screen.barrier(u"cost"_s, u"health"_s);
        screen.page().open(id.toString());
        QCOMPARE(namelessControls(screen.page()).join(u'\n'), QString());
    }

    void pictures()
    {
        Screen screen;
        screen.file.add(aBeneficiary().named("Awa", "Ndiaye").inArabic("أوا", "ندياي"));
        const auto id = screen.saved(u"Atelier CV et recherche d’emploi"_s, today);
        screen.saved(u"Darija, groupe du soir"_s, today.addDays(-7), 9);
        screen.page();
        grabEveryLook(screen.page(), u"activities"_s);
        screen.page().open(id.toString());
        grabEveryLook(screen.page(), u"activity"_s);
        for (int i = 0; i < 3; ++i)
            screen.barrier(u"cost"_s, u"health"_s);
        screen.barrier(u"document-asked"_s, u"education"_s);
        screen.barrier(u"language"_s, u"civil-status"_s);
        screen.page().open(u"barriers"_s);
        grabEveryLook(screen.page(), u"barriers"_s);
    }
};

WASL_TEST_IN(QApplication, TestActivitiesPage)
#include "tst_activities_page.moc"
