// The agenda by keyboard and mouse, in a week and a day, over a real case file; and the calendar file.

#include "app/storage/case_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/visit_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/agenda/agenda_board.h"
#include "ui/agenda/agenda_page.h"
#include "ui/shared/background.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/page_header.h"
#include "ui/shared/toast.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::aBeneficiary;
using wasl::tests::OpenCaseFile;

namespace
{

const QDate today(2026, 11, 23); // a Monday

template <class Widget = QWidget>
Widget* named(const QWidget& top, const char* name)
{
    auto* found = top.findChild<Widget*>(QString::fromLatin1(name));
    if (!found) qFatal("no %s", name);
    return found;
}

struct Diary
{
    explicit Diary(domain::Role role = domain::Role::Manager)
        : file(role)
    {
        if (domain::may(role, domain::Action::EditIdentity)) {
            awa = file.add(aBeneficiary().named("Awa", "Ndiaye").inArabic("أوا", "ندياي"));
            binta = file.add(aBeneficiary().named("Binta", "Sow"));
        }
    }
    ~Diary()
    {
        m_page.reset();
        waitForBackground();
    }
    domain::VisitId appointment(const domain::Beneficiary& person, QDate day, QTime hour, bool mine = false)
    {
        domain::Visit visit;
        visit.person = person.id;
        visit.plannedFor = QDateTime(day, hour).toUTC();
        visit.reason = u"Papers"_s;
        if (mine) visit.worker = file.file().actor().user;
        return OpenCaseFile::check(storage::VisitStore(file.database()).plan(visit));
    }
    domain::CaseId followUps(const domain::Beneficiary& person, const QList<QDate>& days)
    {
        auto opened = domain::openCase({}, person.id, QDate(2026, 11, 1));
        for (const auto& day : days)
            opened.followUps.push_back({{}, day, {}, u"call"_s, {}});
        return OpenCaseFile::check(storage::CaseStore(file.database()).save(opened));
    }
    AgendaPage& page(const FileChooser& chooser = {})
    {
        if (!m_page) {
            m_page = std::make_unique<AgendaPage>(file.file(), chooser);
            m_page->resize(1166, 712);
            m_page->show();
            m_page->activateWindow();
            (void)QTest::qWaitForWindowActive(m_page.get());
            settle();
            board().setFocus();
        }
        return *m_page;
    }
    AgendaBoard& board() { return *named<AgendaBoard>(page(), "agendaBoard"); }
    void settle()
    {
        waitForBackground();
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&board(), key, with);
        settle();
    }
    QDateTime planned(const domain::Beneficiary& person)
    {
        return storage::VisitStore(file.database()).ofPerson(person.id).front().plannedFor->toLocalTime();
    }
    void undo()
    {
        QPushButton* button = nullptr;
        for (auto* each : page().findChildren<QPushButton*>())
            if (each->parent()->inherits("wasl::ui::Toast")) button = each;
        if (!button) qFatal("no undo");
        button->click();
        settle();
    }

    OpenCaseFile file;
    domain::Beneficiary awa, binta;

private:
    std::unique_ptr<AgendaPage> m_page;
};

} // namespace

class TestAgendaPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void arrowsWalkThroughTheWeek()
    {
        Diary diary;
        diary.page();
        auto& board = diary.board();
        QCOMPARE(board.cursorDay(), today);
        QCOMPARE(board.cursorHour(), QTime(9, 0));
        diary.press(Qt::Key_Right);
        QCOMPARE(board.cursorDay(), today.addDays(1));
        diary.press(Qt::Key_Down);
        QCOMPARE(board.cursorHour(), QTime(9, 30));
        diary.press(Qt::Key_Up);
        diary.press(Qt::Key_Up);
        QCOMPARE(board.cursorHour(), QTime(8, 30));
        // Over the edge: the week before, on its Sunday.
        diary.press(Qt::Key_Left);
        diary.press(Qt::Key_Left);
        QCOMPARE(board.cursorDay(), today.addDays(-1));
        QCOMPARE(board.cursorHour(), QTime(8, 30));
        diary.press(Qt::Key_PageDown);
        QCOMPARE(board.cursorDay(), today.addDays(6));
        diary.press(Qt::Key_PageDown);
        QCOMPARE(board.cursorDay(), today.addDays(13));
        diary.press(Qt::Key_T);
        QCOMPARE(board.cursorDay(), today);
        diary.press(Qt::Key_End);
        QCOMPARE(board.cursorHour(), QTime(17, 30)); // 8 to 18
    }

    void inArabicTheNextDayIsToTheLeft()
    {
        Diary diary;
        look().set(language::Language::Arabic, Appearance::Light);
        diary.page();
        auto& board = diary.board();
        QVERIFY(board.pointAt(today, QTime(9, 0)).x() > board.pointAt(today.addDays(1), QTime(9, 0)).x());
        diary.press(Qt::Key_Left);
        QCOMPARE(board.cursorDay(), today.addDays(1));
        diary.press(Qt::Key_Right);
        QCOMPARE(board.cursorDay(), today);
    }

    void enterOpensWhatIsThere()
    {
        Diary diary;
        diary.appointment(diary.awa, today.addDays(1), QTime(10, 0));
        const auto opened = diary.followUps(diary.binta, {today.addDays(2)});
        QSignalSpy wanted(&diary.page(), &Page::wanted);
        auto& board = diary.board();
        board.setCursor(today.addDays(1), QTime(10, 0));
        QVERIFY(board.currentItem());
        QVERIFY(board.accessibleDescription().contains(u"Awa Ndiaye"_s));
        diary.press(Qt::Key_Return);
        const auto last = [&wanted] {
            const auto sent = wanted.takeFirst();
            return sent.at(0).toString() + u' ' + sent.at(1).value<QVariant>().toString();
        };
        QCOMPARE(last(), u"people "_s + diary.awa.fileNumber.toString());
        diary.press(Qt::Key_Right);
        diary.press(Qt::Key_Home); // what is of the whole day stands on top
        QVERIFY(board.currentItem());
        QCOMPARE(board.currentItem()->kind, domain::AgendaKind::FollowUp);
        diary.press(Qt::Key_Return);
        QCOMPARE(last(), u"cases "_s + opened.toString());
    }

    void anAppointmentIsMadeAtTheChosenHour()
    {
        Diary diary;
        diary.page();
        diary.board().setCursor(today.addDays(3), QTime(14, 0));
        QTest::keyClick(&diary.board(), Qt::Key_N);
        auto* search = named<QLineEdit>(diary.page(), "personSearchEdit");
        QTest::keyClicks(search, u"Binta"_s);
        auto* found = named<QTableView>(diary.page(), "personChoiceTable");
        QTRY_COMPARE(found->model()->rowCount(), 1);
        named<QPushButton>(diary.page(), "choosePersonButton")->click();
        QCOMPARE(named<QLineEdit>(diary.page(), "appointmentDayEdit")->text(), u"26/11/2026"_s);
        QCOMPARE(named<QLineEdit>(diary.page(), "appointmentHourEdit")->text(), u"14:00"_s);
        named<QPushButton>(diary.page(), "saveAppointmentButton")->click();
        diary.settle();
        QCOMPARE(diary.planned(diary.binta), QDateTime(today.addDays(3), QTime(14, 0)));
        diary.board().setCursor(today.addDays(3), QTime(14, 0));
        QVERIFY(diary.board().currentItem());
    }

    void anAppointmentIsMovedByKeysAndPutBack()
    {
        Diary diary;
        diary.appointment(diary.awa, today.addDays(1), QTime(10, 0));
        diary.page();
        diary.board().setCursor(today.addDays(1), QTime(10, 0));
        diary.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(diary.planned(diary.awa), QDateTime(today.addDays(2), QTime(10, 0)));
        // The cursor went with it.
        QVERIFY(diary.board().currentItem());
        diary.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(diary.planned(diary.awa), QDateTime(today.addDays(2), QTime(10, 30)));
        diary.undo();
        QCOMPARE(diary.planned(diary.awa), QDateTime(today.addDays(2), QTime(10, 0)));
        // Before today is refused, and nothing moves.
        diary.press(Qt::Key_Left, Qt::ControlModifier);
        diary.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(diary.planned(diary.awa).date(), today);
        diary.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(diary.planned(diary.awa).date(), today);
    }

    void anAppointmentIsDragged()
    {
        Diary diary;
        diary.appointment(diary.awa, today.addDays(1), QTime(10, 0));
        diary.page();
        auto& board = diary.board();
        board.setCursor(today.addDays(1), QTime(10, 0));
        QVERIFY(board.currentItem());
        const auto from = board.itemRect(board.currentItem()->key).topLeft() + QPoint(20, 3);
        const auto to = QPoint(board.pointAt(today.addDays(4), QTime(15, 0)).x(),
                               board.pointAt(today.addDays(4), QTime(15, 0)).y() + 3);
        QTest::mousePress(board.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(board.viewport(), from + QPoint(40, 20));
        QTest::mouseMove(board.viewport(), to);
        QTest::mouseRelease(board.viewport(), Qt::LeftButton, {}, to);
        diary.settle();
        QCOMPARE(diary.planned(diary.awa), QDateTime(today.addDays(4), QTime(15, 0)));
        diary.undo();
        QCOMPARE(diary.planned(diary.awa), QDateTime(today.addDays(1), QTime(10, 0)));
    }

    void aFollowUpIsNotMoved()
    {
        Diary diary;
        diary.followUps(diary.awa, {today.addDays(1)});
        diary.page();
        diary.board().setCursor(today.addDays(1), QTime(9, 0));
        diary.press(Qt::Key_Home);
        QVERIFY(diary.board().currentItem());
        QSignalSpy moves(&diary.board(), &AgendaBoard::moveWanted);
        diary.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(moves.count(), 0);
    }

    void whatOverlapsStandsBesideEachOther()
    {
        Diary diary;
        diary.appointment(diary.awa, today.addDays(1), QTime(10, 0));
        diary.appointment(diary.binta, today.addDays(1), QTime(10, 15));
        diary.appointment(diary.awa, today.addDays(2), QTime(6, 30)); // the grid begins with it
        diary.page();
        auto& board = diary.board();
        QList<QRect> rects;
        for (const auto& row :
             storage::VisitStore(diary.file.database()).planned(today.addDays(1), today.addDays(1)))
            rects << board.itemRect(u"appointment-"_s + row.visit.id.toString());
        QCOMPARE(rects.size(), 2);
        QVERIFY(!rects[0].isEmpty() && !rects[1].isEmpty());
        QVERIFY(!rects[0].intersects(rects[1]));
        board.setCursor(today.addDays(2), QTime(6, 30));
        QVERIFY(board.currentItem());
        QCOMPARE(board.cursorHour(), QTime(6, 30));
    }

    void manyOfOneDayLeadToThatDay()
    {
        Diary diary;
        diary.followUps(diary.awa, QList<QDate>(7, today.addDays(1)));
        diary.page();
        diary.board().setCursor(today.addDays(1), QTime(9, 0));
        diary.press(Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            diary.press(Qt::Key_Down);
        QVERIFY(!diary.board().currentItem()); // "4 more"
        diary.press(Qt::Key_Return);
        QCOMPARE(named<FilterChips>(diary.page(), "agendaViewChips")->chosen(), u"day"_s);
        QCOMPARE(diary.board().cursorDay(), today.addDays(1));
        diary.press(Qt::Key_Home);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(diary.board().currentItem());
            diary.press(Qt::Key_Down);
        }
        QVERIFY(diary.page().goBack());
        diary.settle();
        QCOMPARE(named<FilterChips>(diary.page(), "agendaViewChips")->chosen(), u"week"_s);
        QVERIFY(!diary.page().goBack());
    }

    void whatIsOverdueStandsApart()
    {
        Diary diary;
        diary.followUps(diary.awa, {today.addDays(-3), today.addDays(1)});
        QSignalSpy waiting(&diary.page(), &Page::waitingChanged);
        diary.page().refresh();
        diary.settle();
        QCOMPARE(waiting.last().first().toInt(), 1);
        named<QPushButton>(diary.page(), "overdueFilter")->click();
        diary.settle();
        auto* table = named<QTableView>(diary.page(), "overdueTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QSignalSpy wanted(&diary.page(), &Page::wanted);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.first().first().toString(), u"cases"_s);
    }

    void mineIsMine()
    {
        Diary diary;
        diary.appointment(diary.awa, today.addDays(1), QTime(10, 0), true);
        diary.appointment(diary.binta, today.addDays(2), QTime(10, 0));
        diary.page();
        auto& board = diary.board();
        board.setCursor(today.addDays(2), QTime(10, 0));
        QVERIFY(board.currentItem());
        named<QPushButton>(diary.page(), "mineFilter")->click();
        diary.settle();
        board.setCursor(today.addDays(2), QTime(10, 0));
        QVERIFY(!board.currentItem());
        board.setCursor(today.addDays(1), QTime(10, 0));
        QVERIFY(board.currentItem());
    }

    void theCalendarFileHasNoNamesUnlessTheQuestionIsAnswered()
    {
        QTemporaryDir folder;
        const auto plain = folder.filePath(u"plain.ics"_s), named1 = folder.filePath(u"named.ics"_s);
        Diary diary;
        domain::Consent consent;
        consent.person = diary.awa.id;
        consent.noticeVersion = u"2026.1"_s;
        consent.language = u"fr"_s;
        OpenCaseFile::check(storage::ConsentStore(diary.file.database()).record(consent));
        diary.file.now = diary.file.now.addSecs(60);
        diary.appointment(diary.awa, today.addDays(1), QTime(10, 0));
        diary.page(FileChooser::answering({plain, named1}));
        const auto bytes = [](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        named<QPushButton>(diary.page(), "calendarFileButton")->click();
        named<QPushButton>(diary.page(), "writeCalendarButton")->click();
        QVERIFY(bytes(plain).contains(diary.awa.fileNumber.toString().toUtf8()));
        QVERIFY(!bytes(plain).contains("Awa"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        named<QPushButton>(diary.page(), "calendarFileButton")->click();
        auto* names = named<QCheckBox>(diary.page(), "calendarNamesCheck");
        auto* go = named<QPushButton>(diary.page(), "writeCalendarButton");
        names->click();
        QVERIFY(!go->isEnabled()); // until she says yes
        named<QCheckBox>(diary.page(), "calendarSureCheck")->click();
        QVERIFY(go->isEnabled());
        go->click();
        QVERIFY(bytes(named1).contains("Awa Ndiaye"));
    }

    void receptionIsNotAskedForNames()
    {
        Diary diary(domain::Role::Reception);
        diary.page();
        named<QPushButton>(diary.page(), "calendarFileButton")->click();
        QVERIFY(!named<QCheckBox>(diary.page(), "calendarNamesCheck")->isVisible());
    }

    void whoMayNotPlanMovesNothing()
    {
        Diary diary(domain::Role::Coordinator);
        diary.page();
        QVERIFY(!named<QPushButton>(diary.page(), "newAppointmentButton")->isVisible());
        QTest::keyClick(&diary.board(), Qt::Key_N);
        QVERIFY(!diary.page().findChild<QLineEdit*>(u"personSearchEdit"_s));
    }

    void everyControlHasItsName()
    {
        Diary diary;
        diary.appointment(diary.awa, today.addDays(1), QTime(10, 0));
        diary.page();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // chips that were exchanged
        QCOMPARE(namelessControls(diary.page()).join(u'\n'), QString());
    }

    void pictures()
    {
        Diary diary;
        diary.appointment(diary.awa, today.addDays(1), QTime(10, 0), true);
        diary.appointment(diary.binta, today.addDays(1), QTime(10, 15));
        diary.appointment(diary.awa, today.addDays(3), QTime(14, 30));
        diary.followUps(diary.awa, {today, today.addDays(1), today.addDays(1), today.addDays(-9)});
        diary.page();
        grabEveryLook(diary.page(), u"agenda-week"_s);
        diary.page().open(u"day"_s);
        diary.page().open(today.addDays(1).toString(Qt::ISODate));
        diary.settle();
        grabEveryLook(diary.page(), u"agenda-day"_s);
    }
};

WASL_TEST_IN(QApplication, TestAgendaPage)
#include "tst_agenda_page.moc"
