// How the desktop answers a start that cannot be: one sentence, an exit code, and nothing kept of it.

#include "tests/cli/programs.h"
#include "tests/support/bound_process.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

using namespace wasl::tests;
using namespace Qt::StringLiterals;

class TestDesktopStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOptionThatCannotBe_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("allowed");
        QTest::newRow("language") << QStringList{u"--lang"_s, u"xx"_s} << QByteArray("ar, fr, en");
        QTest::newRow("locale") << QStringList{u"--lang"_s, u"fr_MA"_s} << QByteArray("ar, fr, en");
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"nix"_s} << QByteArray("light, dark");
        QTest::newRow("page") << QStringList{u"--demo"_s, u"--page"_s, u"nix"_s}
                              << QByteArray("desk, people, cases");
        QTest::newRow("people") << QStringList{u"--demo"_s, u"--people"_s, u"abc"_s} << QByteArray("1000000");
        QTest::newRow("nobody") << QStringList{u"--demo"_s, u"--people"_s, u"0"_s} << QByteArray("1000000");
        QTest::newRow("picture of a case file")
            << QStringList{u"--screenshot"_s, u"a.png"_s, m_place.path(u"al-jisr"_s)} << QByteArray("--demo");
    }
    void anOptionThatCannotBe()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, allowed);
        const auto answer = started(arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.err.startsWith("wasl: ") && answer.err.contains(allowed), answer.err.constData());
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(!contentOf(m_place.path(u"xdg_config_home/wasl/wasl.conf"_s)).contains("nix"));
        QVERIFY(!contentOf(m_place.path(u"xdg_config_home/wasl/wasl.conf"_s)).contains("xx"));
    }

    void aPictureThatCannotBeWrittenIsSaid()
    {
        const QStringList demo{u"--demo"_s, u"--people"_s, u"5"_s, u"--screenshot"_s};
        const auto nowhere = m_place.path(u"nowhere/a.png"_s);
        const auto answer = started(demo + QStringList{nowhere});
        QCOMPARE(answer.exitCode, 4);
        QVERIFY2(answer.err.contains(nowhere.toUtf8()), answer.err.constData());
        QVERIFY2(!answer.out.contains(nowhere.toUtf8()), answer.out.constData());
        const auto there = m_place.path(u"a.png"_s);
        const auto written = started(demo + QStringList{there});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.out.trimmed(), there.toUtf8());
        QVERIFY(contentOf(there).startsWith("\x89PNG"));
    }

    void aDisplayThatIsNotThere()
    {
        auto environment = m_place.environment();
        for (const auto* name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"})
            environment.remove(QString::fromLatin1(name));
        const auto none = started({}, environment);
        QCOMPARE(none.exitCode, 2);
        QVERIFY2(none.err.startsWith("wasl: ") && none.err.count('\n') == 1, none.err.constData());
        QCOMPARE(started({u"--version"_s}, environment).exitCode, 0);
        environment.insert(u"DISPLAY"_s, u":4099"_s);
        const auto unreachable = started({}, environment);
        QCOMPARE(unreachable.exitCode, 4);
        QVERIFY2(unreachable.err.startsWith("wasl: ") && unreachable.err.count('\n') == 1,
                 unreachable.err.constData());
        QVERIFY2(unreachable.err.contains(":4099"), unreachable.err.constData());
        QCOMPARE(started({u"--version"_s}, environment).exitCode, 0);
    }

private:
    Answer started(const QStringList& arguments) const
    {
        auto environment = m_place.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        return started(arguments, environment);
    }
    Answer started(const QStringList& arguments, const QProcessEnvironment& environment) const
    {
        QProcess process;
        endWithTest(process);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_place.root());
        process.start(QStringLiteral(WASL_WINDOW), arguments);
        return finished(process);
    }

    Place m_place;
};

WASL_TEST(TestDesktopStart)
#include "tst_desktop_start.moc"
