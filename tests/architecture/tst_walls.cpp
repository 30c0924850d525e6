// The walls of the house: every #include of every room, held against the table below.

#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

struct Room
{
    QStringList mayInclude;   ///< other rooms, by their folder under app/ or ui
    QString forbiddenHeaders; ///< what of Qt and of others it must not see, as a regular expression
};

const auto noWindow = u"^(QWidget|QMainWindow|QDialog|QApplication|QtWidgets|QChart|QtCharts)"_s;
const auto coreOnly =
    u"^(QWidget|QtWidgets|QApplication|QGui|QtGui|QPainter|QSql|QtSql|QNetwork|Poco|sodium|sqlcipher|sqlite3)"_s;
const auto noDatabase =
    u"^(QWidget|QtWidgets|QApplication|QGui|QtGui|QPainter|QSql|QtSql|Poco|sqlcipher|sqlite3)"_s;

const QMap<QString, Room>& rooms()
{
    static const QMap<QString, Room> table = {
        {u"language"_s, {{}, coreOnly}},
        {u"domain"_s, {{}, coreOnly}},
        {u"matching"_s, {{u"domain"_s}, coreOnly}},
        {u"disclosure"_s, {{u"domain"_s}, noDatabase}},
        {u"wire"_s, {{u"domain"_s, u"disclosure"_s}, noDatabase}},
        {u"storage"_s, {{u"domain"_s, u"matching"_s}, noWindow + u"|^Poco"_s}},
        {u"registers"_s, {{u"domain"_s, u"matching"_s, u"storage"_s}, noWindow + u"|^Poco|^QSql|^QtSql"_s}},
        {u"reports"_s, {{u"language"_s, u"domain"_s, u"storage"_s}, noWindow + u"|^Poco|^QSql|^QtSql"_s}},
        {u"exchange"_s, {{u"domain"_s, u"storage"_s}, noWindow + u"|^Poco|^QSql|^QtSql"_s}},
        {u"sync"_s, {{u"domain"_s, u"disclosure"_s, u"wire"_s, u"storage"_s}, noWindow + u"|^QSql|^QtSql"_s}},
        {u"hub"_s, {{u"domain"_s, u"disclosure"_s, u"wire"_s}, noWindow + u"|^QSql|^QtSql|sqlcipher"_s}},
        {u"demo"_s,
         {{u"language"_s, u"domain"_s, u"matching"_s, u"storage"_s, u"reports"_s, u"exchange"_s, u"sync"_s,
           u"wire"_s, u"disclosure"_s},
          noWindow + u"|^QSql|^QtSql"_s}},
        {u"cli"_s,
         {{u"language"_s, u"domain"_s, u"matching"_s, u"storage"_s, u"registers"_s, u"reports"_s,
           u"exchange"_s, u"sync"_s, u"demo"_s, u"disclosure"_s, u"wire"_s},
          noWindow + u"|^QSql|^QtSql"_s}},
        {u"ui"_s,
         {{u"language"_s, u"domain"_s, u"matching"_s, u"storage"_s, u"registers"_s, u"reports"_s,
           u"exchange"_s, u"sync"_s, u"disclosure"_s, u"wire"_s},
          u"^(QSql|QtSql|Poco|sqlcipher|sqlite3)"_s}},
    };
    return table;
}

/// The room of a path such as app/storage/keys/vault.h or ui/desk/desk_page.h.
QString roomOf(const QString& path)
{
    const auto parts = path.split(u'/');
    if (parts.value(0) == "ui"_L1) return u"ui"_s;
    return parts.value(0) == "app"_L1 && parts.size() > 2 ? parts.at(1) : QString();
}

QStringList breaches(const QString& path, const QString& text)
{
    const auto room = roomOf(path);
    if (room.isEmpty()) return {}; // app/main.cpp joins the rooms
    if (!rooms().contains(room)) return {u"%1: the room %2 is not in the table"_s.arg(path, room)};

    const auto& rule = rooms()[room];
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    const QRegularExpression forbidden(rule.forbiddenHeaders);
    QStringList found;
    for (auto matches = include.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto header = match.captured(2);
        if (match.captured(1) == "<"_L1) {
            if (forbidden.match(header).hasMatch()) found << u"%1 includes <%2>"_s.arg(path, header);
            continue;
        }
        if (header.endsWith(".moc"_L1)) continue;
        if (!header.contains(u'/')) {
            found << u"%1 includes \"%2\", which is not rooted"_s.arg(path, header);
            continue;
        }
        const auto other = roomOf(header);
        if (other != room && !rule.mayInclude.contains(other)) found << u"%1 includes %2"_s.arg(path, header);
    }
    return found;
}

} // namespace

class TestWalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeKeepsToItsWalls()
    {
        QStringList found;
        int files = 0;
        for (const auto& top : {u"app"_s, u"ui"_s}) {
            QDirIterator it(QStringLiteral(WASL_SOURCES "/") + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto path = QDir(QStringLiteral(WASL_SOURCES)).relativeFilePath(file.fileName());
                found << breaches(path, QString::fromUtf8(file.readAll()));
                ++files;
            }
        }
        QVERIFY2(files > 0, "no sources found");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aBreachIsSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addRow("the hub and the records")
            << u"app/hub/server.cpp"_s << u"\"app/storage/database.h\""_s;
        QTest::addRow("app and ui") << u"app/reports/month.cpp"_s << u"\"ui/shared/card.h\""_s;
        QTest::addRow("ui and hub") << u"ui/network/page.cpp"_s << u"\"app/hub/server.h\""_s;
        QTest::addRow("sql in a screen") << u"ui/desk/desk_page.cpp"_s << u"<QSqlQuery>"_s;
        QTest::addRow("widgets in the domain") << u"app/domain/stay.cpp"_s << u"<QWidget>"_s;
        QTest::addRow("not rooted") << u"app/domain/stay.cpp"_s << u"\"stay.h\""_s;
        QTest::addRow("a new room") << u"app/utils/misc.cpp"_s << u"\"app/domain/stay.h\""_s;
    }

    void aBreachIsSeen()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QVERIFY(!breaches(path, u"#include "_s + include + u'\n').isEmpty());
    }

    void nothingElseStandsAtTheTop()
    {
        const QSet<QString> allowed{
            u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"COPYING"_s, u"README.md"_s, u"app"_s,  u"ui"_s,
            u"resources"_s,      u"translations"_s,      u"tests"_s,   u"installer"_s, u"build"_s};
        for (const auto& entry :
             QDir(QStringLiteral(WASL_SOURCES)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(allowed.contains(entry), qPrintable(entry));
    }
};

WASL_TEST(TestWalls)
#include "tst_walls.moc"
