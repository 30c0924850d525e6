// The last seam: what breaks in a slot past every refusal is told, and the program and what was typed go on.

#include "app/storage/keys/crypto.h"
#include "app/storage/storage_error.h"
#include "tests/support/busy_file.h"
#include "tests/support/open_case_file.h"
#include "tests/support/scarce.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/look_switch.h"
#include "ui/shell/guarded_application.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::BusyFile;
using wasl::tests::OpenCaseFile;

namespace
{

GuardedApplication& guarded()
{
    return *static_cast<GuardedApplication*>(qApp);
}

/// A form whose button saves without asking what may go wrong.
struct Form
{
    Form()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(typed);
        column->addWidget(save);
        QTest::keyClicks(typed, u"She left at nine."_s);
        QObject::connect(save, &QPushButton::clicked, &window, [this] { act(); });
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    void click() const { QTest::mouseClick(save, Qt::LeftButton); }
    void put(const QString& value)
    {
        auto& database = file.database();
        storage::Transaction transaction(database);
        database.execute(u"INSERT OR REPLACE INTO setting (name, value) VALUES ('said', ?)"_s, value);
        transaction.commit();
    }
    [[nodiscard]] QString kept()
    {
        auto row = file.database().query(u"SELECT value FROM setting WHERE name = 'said'"_s);
        return row.next() ? row.get<QString>(0) : QString();
    }

    OpenCaseFile file;
    QWidget window;
    QLineEdit* typed = new QLineEdit(&window);
    QPushButton* save = new QPushButton(u"Save"_s, &window);
    std::function<void()> act = [this] { put(typed->text()); };
};

QList<QMessageBox*> boxes()
{
    QList<QMessageBox*> found;
    for (auto* widget : QApplication::allWidgets())
        if (auto* box = qobject_cast<QMessageBox*>(widget); box && box->objectName() == "brokenBox"_L1)
            found << box;
    return found;
}

/// What is told now; then the box is closed by its button.
QString toldAndClosed()
{
    if (!QTest::qWaitFor([] { return !boxes().isEmpty(); }, 2000)) return {};
    auto* box = boxes().front();
    const auto words = box->text();
    QTest::mouseClick(box->findChild<QPushButton*>(u"brokenGoOnButton"_s), Qt::LeftButton);
    if (!QTest::qWaitFor([] { return boxes().isEmpty(); })) return u"it does not close"_s;
    return words;
}

} // namespace

class TestGuardedApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }
    void cleanup()
    {
        guarded().setLock({});
        QCOMPARE(boxes().size(), 0);
    }

    void aBusyFileIsToldAndWorkGoesOn()
    {
        Form form;
        {
            const BusyFile busy(form.file.file());
            form.click();
            const auto told = toldAndClosed();
            QVERIFY2(told.contains(u"another program is writing"_s), qPrintable(told));
            QVERIFY2(told.contains(u"What you typed is still there"_s), qPrintable(told));
            // Somebody who tries again is told again.
            form.click();
            QCOMPARE(toldAndClosed(), told);
        }
        QCOMPARE(form.typed->text(), u"She left at nine."_s);
        form.click();
        QCOMPARE(form.kept(), u"She left at nine."_s);
    }

    void aFullDiskIsToldAndWorkGoesOn()
    {
        Form form;
        form.put(u"before"_s);
        form.act = [&form] { form.put(form.typed->text().repeated(1000)); };
        {
            const wasl::tests::FullDisk full(QFile(form.file.database().path() + u"-wal"_s).size());
            form.click();
            const auto told = toldAndClosed();
            QVERIFY2(told.contains(u"the disk is full"_s), qPrintable(told));
        }
        QCOMPARE(form.kept(), u"before"_s);
        form.click();
        QCOMPARE(form.kept(), form.typed->text().repeated(1000));
    }

    void missingMemoryIsToldAndWorkGoesOn()
    {
        Form form;
        form.act = [] {
            const wasl::tests::ScarceMemory scarce(16 * 1024 * 1024);
            (void)storage::passphraseKey(u"olive"_s, QByteArray(storage::saltBytes, 's'), {1, 64 * 1024});
        };
        form.click();
        const auto told = toldAndClosed();
        QVERIFY2(told.contains(u"memory"_s), qPrintable(told));
    }

    void aDamagedFileIsLockedBeforeItIsTold()
    {
        Form form;
        int locks = 0;
        guarded().setLock([&locks] { return ++locks > 0; });
        auto& database = form.file.database();
        for (int i = 0; i < 50; ++i)
            form.file.add(wasl::tests::aBeneficiary());
        (void)database.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
        auto reader = form.file.file().openReader().value();
        QFile records(database.path());
        QVERIFY(records.open(QIODevice::ReadWrite));
        for (qint64 at = 5 * 4096; at < records.size(); at += 4096)
            QVERIFY(records.seek(at + 100) && records.write(QByteArray(1000, 'x')) == 1000);
        records.close();
        form.act = [&reader] {
            auto rows = reader->query(u"SELECT * FROM beneficiary"_s);
            while (rows.next()) {
            }
        };
        form.click();
        QTRY_COMPARE(locks, 1);
        QCOMPARE(boxes().size(), 0);
        form.click(); // broken once more, while it locks
        QCoreApplication::processEvents();
        QCOMPARE(locks, 1);
        guarded().locked();
        const auto told = toldAndClosed();
        QVERIFY2(told.contains(u"damaged"_s), qPrintable(told));
        // A lock of every day has nothing to tell.
        guarded().locked();
        QVERIFY(boxes().isEmpty());
    }

    void whatBreaksAgainWhileItIsToldIsNotToldTwice()
    {
        Form form;
        const BusyFile busy(form.file.file());
        QTimer often;
        int times = 0;
        connect(&often, &QTimer::timeout, &form.window, [&] {
            ++times;
            form.put(u"by itself"_s);
        });
        often.start(1);
        QTRY_VERIFY(times > 10);
        QCOMPARE(boxes().size(), 1);
        QVERIFY(toldAndClosed().contains(u"another program is writing"_s));
        // Nobody asked for it: the same is not told again at once. What somebody asks for is.
        const auto before = times;
        QTRY_VERIFY(times > before + 10);
        QCOMPARE(boxes().size(), 0);
        form.click();
        QVERIFY(toldAndClosed().contains(u"another program is writing"_s));
    }

    void aWrongStatementIsToldWithItsNote()
    {
        Form form;
        form.act = [&form] { form.file.database().execute(u"INSERT INTO nowhere VALUES (1)"_s); };
        form.click();
        const auto told = toldAndClosed();
        QVERIFY2(told.contains(u"INSERT INTO nowhere"_s), qPrintable(told));
        QCOMPARE(form.typed->text(), u"She left at nine."_s);
    }

    void itIsLookedAt()
    {
        Form form;
        form.act = [&form] { form.file.database().execute(u"INSERT INTO nowhere VALUES (1)"_s); };
        form.click();
        QTRY_COMPARE(boxes().size(), 1);
        QCOMPARE(namelessControls(*boxes().front()).join(u'\n'), QString());
        if (qEnvironmentVariableIsSet("WASL_SCREENS"))
            qInfo("%s", qPrintable(QString::number(boxes().front()->grab().save(
                            QDir(qEnvironmentVariable("WASL_SCREENS")).filePath(u"broken-box.png"_s)))));
        (void)toldAndClosed();
    }
};

namespace
{

int runGuarded(int argc, char** argv)
{
    GuardedApplication application(argc, argv);
    TestGuardedApplication test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

WASL_TEST_RUN(TestGuardedApplication, runGuarded)
#include "tst_guarded_application.moc"
