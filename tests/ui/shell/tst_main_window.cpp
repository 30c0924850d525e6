// The frame: pages, the way back, keys, language and theme at run time, and the lock.

#include "app/storage/storage_error.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"
#include "ui/shared/page.h"
#include "ui/shared/page_header.h"
#include "ui/shared/search_field.h"
#include "ui/shared/toast.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_button.h"
#include "ui/shell/side_bar.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::language::Language;

namespace
{

class PlainPage : public Page
{
    Q_OBJECT
public:
    explicit PlainPage(const QString& name)
    {
        auto* header = new PageHeader(this);
        header->setTitle(name);
        button = header->setMainAction(name + u"Button"_s, u"New"_s, u"add"_s);
        column()->addWidget(header);
        auto* empty = new EmptyState(u"people"_s, this);
        empty->setTexts(u"Nobody is registered yet"_s, u"Here you will find everyone the desk has met."_s);
        column()->addWidget(empty, 1);
        retranslate();
    }
    void refresh() override { ++refreshed; }
    void open(const QVariant& target) override { opened = target; }
    bool goBack() override { return inside && !(inside = false); }
    void keepDraft() override
    {
        if (broken)
            throw wasl::storage::StorageError(wasl::storage::StorageError::Reason::Damaged, u"draft"_s);
        ++drafts;
    }
    void retranslate() override { ++translated; }

    QPushButton* button = nullptr;
    QVariant opened;
    bool inside = false, broken = false;
    int refreshed = 0, drafts = 0, translated = 0;
};

struct Frame
{
    Frame()
        : window(look(), {u"Association Al Amal"_s, u"Salma Idrissi"_s, [] { return u"Manager"_s; }})
    {
        const QList<std::pair<QString, QString>> list = {
            {u"desk"_s, u"Desk"_s},           {u"people"_s, u"People"_s},       {u"cases"_s, u"Cases"_s},
            {u"referrals"_s, u"Referrals"_s}, {u"reception"_s, u"Reception"_s}, {u"month"_s, u"Month"_s},
            {u"network"_s, u"Network"_s},     {u"settings"_s, u"Settings"_s}};
        for (const auto& [id, title] : list) {
            auto* page = new PlainPage(id);
            pages[id] = page;
            window.addPage(
                {id, [title = title] { return title; }, id == "referrals"_L1 ? u"referral"_s : id, page});
        }
        window.setSearchPage(u"people"_s);
        Q_EMIT pages[u"referrals"_s]->waitingChanged(3);
        Q_EMIT pages[u"reception"_s]->waitingChanged(12);
        window.setNetworkState(Meaning::Attention, u"2 releases wait"_s);
    }

    void show()
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    MainWindow window;
    QMap<QString, PlainPage*> pages;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(Language::English, Appearance::Light); }

    void isSeenInEveryLook()
    {
        Frame frame;
        frame.window.goTo(u"people"_s);
        showToast(&frame.window, {u"Mariama Camara was registered."_s, Meaning::Done, [] {}});
        grabEveryLook(frame.window, u"frame"_s);
        frame.window.setSideBarFolded(true);
        grabPage(frame.window, u"frame-folded"_s, Language::Arabic, Appearance::Light);
    }

    void everyControlIsNamed()
    {
        Frame frame;
        QCOMPARE(namelessControls(frame.window).join(u'\n'), QString());
    }

    void theFirstPageIsShownAndAltNumbersGoToTheOthers()
    {
        Frame frame;
        frame.show();
        QCOMPARE(frame.window.currentPage(), u"desk"_s);
        QTest::keyClick(&frame.window, Qt::Key_4, Qt::AltModifier);
        QCOMPARE(frame.window.currentPage(), u"referrals"_s);
        QCOMPARE(frame.pages[u"referrals"_s]->refreshed, 1);
        QVERIFY(frame.pages[u"referrals"_s]->button->hasFocus());
        QVERIFY(frame.window.findChild<NavButton*>(u"referralsNavButton"_s)->isChecked());
    }

    void backGoesInsideThePageFirstAndThenToThePageBefore()
    {
        Frame frame;
        frame.show();
        frame.window.goTo(u"people"_s);
        frame.window.goTo(u"network"_s);
        frame.pages[u"network"_s]->inside = true;
        QTest::keyClick(&frame.window, Qt::Key_Escape);
        QCOMPARE(frame.window.currentPage(), u"network"_s);
        QTest::keyClick(&frame.window, Qt::Key_Escape);
        QCOMPARE(frame.window.currentPage(), u"people"_s);
        QTest::keyClick(&frame.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(frame.window.currentPage(), u"desk"_s);
        QTest::keyClick(&frame.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(frame.window.currentPage(), u"desk"_s);
    }

    void aPageMaySendToAnother()
    {
        Frame frame;
        Q_EMIT frame.pages[u"desk"_s]->wanted(u"people"_s, 17);
        QCOMPARE(frame.window.currentPage(), u"people"_s);
        QCOMPARE(frame.pages[u"people"_s]->opened, QVariant(17));
    }

    void ctrlKSearchesWithoutLosingTheFocus()
    {
        Frame frame;
        frame.show();
        frame.window.search()->setPause(0);
        QTest::keyClick(&frame.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(frame.window.search()->hasFocus());
        QTest::keyClicks(frame.window.search(), u"camara"_s);
        QCOMPARE(frame.window.currentPage(), u"people"_s);
        QCOMPARE(frame.pages[u"people"_s]->opened.toString(), u"camara"_s);
        QVERIFY(frame.window.search()->hasFocus());
        QTest::keyClick(frame.window.search(), Qt::Key_Escape);
        QVERIFY(frame.window.search()->text().isEmpty());
        QCOMPARE(frame.window.currentPage(), u"people"_s);
    }

    void f6WalksThroughTheParts()
    {
        Frame frame;
        frame.show();
        frame.pages[u"desk"_s]->takeFocus();
        QTest::keyClick(&frame.window, Qt::Key_F6);
        QVERIFY(frame.window.search()->hasFocus());
        QTest::keyClick(&frame.window, Qt::Key_F6);
        QVERIFY(frame.window.findChild<NavButton*>(u"deskNavButton"_s)->hasFocus());
        QTest::keyClick(&frame.window, Qt::Key_F6);
        QVERIFY(frame.pages[u"desk"_s]->button->hasFocus());
    }

    void f1ShowsTheKeys()
    {
        Frame frame;
        frame.show();
        frame.window.tellOfKey(Qt::CTRL | Qt::Key_R, [] { return u"Refer the person"_s; });
        QTest::keyClick(&frame.window, Qt::Key_F1);
        auto* sheet = frame.window.findChild<KeySheet*>();
        QVERIFY(sheet);
        QTRY_VERIFY(sheet->isVisible());
        const auto labels = sheet->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels,
                                    [](const auto* one) { return one->text() == "Refer the person"_L1; }));
        grabPage(*sheet, u"keys"_s, Language::French, Appearance::Light);
    }

    void theLanguageSwitchesAtRunTimeWithItsDirection()
    {
        Frame frame;
        frame.show();
        auto* side = frame.window.findChild<SideBar*>();
        QCOMPARE(side->mapTo(&frame.window, QPoint(0, 0)).x(), 0);
        const int before = frame.pages[u"cases"_s]->translated;
        frame.window.findChild<QAction*>(u"arAction"_s)->trigger();
        QTRY_VERIFY(side->mapTo(&frame.window, QPoint(0, 0)).x() > 1000);
        QVERIFY(frame.pages[u"cases"_s]->translated > before);
        QCOMPARE(QLocale().toString(1234), QLocale(QLocale::Arabic, QLocale::Morocco).toString(1234));
        frame.window.findChild<QAction*>(u"frAction"_s)->trigger();
        QTRY_COMPARE(side->mapTo(&frame.window, QPoint(0, 0)).x(), 0);
    }

    void theAppearanceSwitchesAtRunTime()
    {
        Frame frame;
        frame.show();
        frame.window.findChild<QAction*>(u"darkAction"_s)->trigger();
        QCOMPARE(appearanceOf(frame.window.palette()), Appearance::Dark);
        QCOMPARE(frame.window.palette().color(QPalette::Window), tokens().dark.paper);
    }

    void lockingLetsEveryPageKeepItsDraftFirst()
    {
        Frame frame;
        int draftsWhenAsked = 0;
        connect(&frame.window, &MainWindow::lockRequested, this, [&] {
            draftsWhenAsked = frame.pages[u"desk"_s]->drafts + frame.pages[u"settings"_s]->drafts;
        });
        frame.window.findChild<QPushButton*>(u"lockButton"_s)->click();
        QCOMPARE(draftsWhenAsked, 2);
    }

    void aFileThatTakesNoDraftLocksAllTheSame()
    {
        Frame frame;
        frame.pages[u"desk"_s]->broken = true;
        QSignalSpy asked(&frame.window, &MainWindow::lockRequested);
        frame.window.lock();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(frame.pages[u"desk"_s]->drafts, 0);
        QCOMPARE(frame.pages[u"settings"_s]->drafts, 1);
        frame.window.close();
        QCOMPARE(frame.pages[u"settings"_s]->drafts, 2);
    }

    void lockingAnswersAQuestionWithNoBeforeItsPageIsGone_data()
    {
        QTest::addColumn<bool>("menu");
        QTest::newRow("what is confirmed by typing") << false;
        QTest::newRow("a menu over it") << true;
    }

    void lockingAnswersAQuestionWithNoBeforeItsPageIsGone()
    {
        QFETCH(const bool, menu);
        auto frame = std::make_unique<Frame>();
        frame->show();
        std::optional<bool> answer;
        QEventLoop program;
        connect(&frame->window, &MainWindow::lockRequested, this, [&] {
            // As the program does: the window and all its pages go.
            QVERIFY(answer.has_value());
            frame.reset();
            program.quit();
        });
        QTimer::singleShot(0, this, [&] {
            QTimer::singleShot(0, this, [&] {
                auto* dialog = QApplication::activeModalWidget();
                QVERIFY(dialog);
                QCOMPARE(dialog->objectName(), u"confirmByTyping"_s);
                if (menu) QTimer::singleShot(0, &frame->window, &MainWindow::lock);
                if (menu)
                    QMenu(dialog).exec();
                else
                    frame->window.lock();
            });
            auto* page = frame->pages[u"desk"_s];
            answer = confirmByTyping(page, u"Erase"_s, u"It cannot be undone."_s, u"W-1"_s, u"Erase"_s);
            page->refresh(); // who asked goes on
        });
        program.exec();
        QCOMPARE(answer, std::optional(false));
        QVERIFY(!frame);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void itLocksItselfWhenNobodyTouchesIt()
    {
        Frame frame;
        frame.show();
        QSignalSpy locked(&frame.window, &MainWindow::lockRequested);
        frame.window.idleWatch()->setMilliseconds(300);
        for (int i = 0; i < 6; ++i) {
            QTest::qWait(100);
            QTest::keyClick(&frame.window, Qt::Key_Shift);
        }
        QCOMPARE(locked.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(locked.count(), 1, 2000);
    }

    void undoIsOfferedInAToast()
    {
        Frame frame;
        frame.show();
        bool undone = false;
        showToast(frame.pages[u"desk"_s], {u"Referral withdrawn."_s, Meaning::Done, [&] { undone = true; }});
        auto* button = frame.window.findChild<QPushButton*>(u"undoButton"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(undone);
        QTRY_VERIFY(!frame.window.findChild<Toast*>());
    }
};

WASL_TEST_IN(QApplication, TestMainWindow)
#include "tst_main_window.moc"
