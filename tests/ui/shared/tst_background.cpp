// The one way to leave the window's thread and come back.

#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/background.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/toast.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QThread>
#include <QVBoxLayout>
#include <QtTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace wasl::ui;
using namespace wasl::ui::tests;

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look().set(wasl::language::Language::English, Appearance::Light); }
    void cleanup() { waitForBackground(); }

    void theResultComesBackIntoTheWindowsThread()
    {
        std::unique_ptr<int> result;
        QThread* worker = nullptr;
        QThread* back = nullptr;
        runInBackground(
            this,
            [&worker] {
                worker = QThread::currentThread();
                return std::make_unique<int>(42);
            },
            [&](std::unique_ptr<int> value) {
                back = QThread::currentThread();
                result = std::move(value);
            });
        QTRY_VERIFY(result);
        QCOMPARE(*result, 42);
        QVERIFY(worker != thread());
        QCOMPARE(back, thread());
    }

    void nothingIsDeliveredToAnOwnerThatIsGone()
    {
        bool delivered = false;
        auto wasTold = std::make_shared<std::atomic<bool>>(false);
        QSemaphore started, go;
        auto* owner = new QObject;
        runInBackground(
            owner,
            [&started, &go, wasTold](Job& job) {
                started.release();
                go.acquire();
                *wasTold = job.isCancelled();
            },
            [&] { delivered = true; });
        started.acquire();
        delete owner;
        go.release();
        waitForBackground();
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
        QVERIFY(*wasTold);
    }

    void aCancelledJobIsToldAndDeliversNothing()
    {
        bool delivered = false;
        auto* task = runInBackground(
            this,
            [](Job& job) {
                while (!job.isCancelled())
                    QThread::msleep(1);
                return 1;
            },
            [&](int) { delivered = true; });
        QSignalSpy finished(task, &Task::finished);
        task->cancel();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!delivered);
    }

    void whatIsThrownIsCaught()
    {
        QString reason;
        bool delivered = false;
        runInBackground(
            this, []() -> int { throw std::runtime_error("disk full"); }, [&](int) { delivered = true; },
            [&](const QString& why) { reason = why; });
        QTRY_COMPARE(reason, u"disk full"_s);
        QVERIFY(!delivered);
    }

    void withoutAnyoneToTellAToastSaysIt()
    {
        QWidget window;
        window.show();
        runInBackground(
            &window, [] { throw std::runtime_error("x"); }, [] {});
        QTRY_VERIFY(window.findChild<Toast*>());
    }

    void theBarShowsHowFarItIsAndCancels()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* bar = new TaskBar(&window);
        column->addWidget(bar);
        window.show();
        QVERIFY(!bar->isVisible());
        auto* task = runInBackground(
            &window,
            [](Job& job) {
                job.setProgress(25, 100);
                while (!job.isCancelled())
                    QThread::msleep(1);
            },
            [] {});
        showTask(&window, task, u"Importing the register"_s);
        QVERIFY(bar->isVisible());
        QTRY_COMPARE(bar->findChild<QProgressBar*>()->value(), 250);
        bar->findChild<QPushButton*>(u"cancelTaskButton"_s)->click();
        QTRY_VERIFY(!bar->isVisible());
    }
};

WASL_TEST_IN(QApplication, TestBackground)
#include "tst_background.moc"
