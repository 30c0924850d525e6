// The walls of the house: every #include of every room, held against the table below; and the README's map
// against it.

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
        {u"desktop"_s,
         {{u"language"_s, u"domain"_s, u"matching"_s, u"storage"_s, u"registers"_s, u"reports"_s,
           u"exchange"_s, u"sync"_s, u"demo"_s, u"disclosure"_s, u"wire"_s, u"ui"_s},
          u"^(QSql|QtSql|Poco|sqlcipher|sqlite3)"_s}},
    };
    return table;
}

/// The room of a path such as app/storage/keys/vault.h or ui/desk/desk_page.h; what lies in app/ itself joins
/// the rooms to the desktop.
QString roomOf(const QString& path)
{
    const auto parts = path.split(u'/');
    if (parts.value(0) == "ui"_L1) return u"ui"_s;
    if (parts.value(0) != "app"_L1) return {};
    return parts.size() > 2 ? parts.at(1) : u"desktop"_s;
}

/// What the README's map says a room may look at: its own words, and all that those rooms may look at in
/// turn.
QSet<QString> toldInReadme(const QMap<QString, QStringList>& map, const QString& room)
{
    QSet<QString> all;
    for (const auto& other : map[room])
        all += toldInReadme(map, other) + QSet<QString>{other};
    return all;
}

QStringList breaches(const QString& path, const QString& text)
{
    const auto room = roomOf(path);
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

    void theReadmeDrawsTheSameHouse()
    {
        QFile readme(QStringLiteral(WASL_SOURCES "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        static const QRegularExpression row(uR"(^\| `app/(\w+)` \| .* \| ([a-z, ]*)\|$)"_s,
                                            QRegularExpression::MultilineOption);
        QMap<QString, QStringList> map;
        for (auto rows = row.globalMatch(QString::fromUtf8(readme.readAll())); rows.hasNext();) {
            const auto match = rows.next();
            map[match.captured(1)] = match.captured(2).trimmed().split(u", "_s, Qt::SkipEmptyParts);
        }
        QCOMPARE(map.take(u"cli"_s), QStringList{u"everything but hub and ui"_s});
        for (const auto& [room, rule] : rooms().asKeyValueRange()) {
            if (room == "cli"_L1 || room == "ui"_L1 || room == "desktop"_L1) continue; // in words there
            QVERIFY2(map.contains(room), qPrintable(room));
            const QSet<QString> allowed(rule.mayInclude.begin(), rule.mayInclude.end());
            QVERIFY2(toldInReadme(map, room).contains(allowed), qPrintable(room));
            const auto& named = map[room];
            QVERIFY2(allowed.contains(QSet<QString>(named.begin(), named.end())), qPrintable(room));
        }
        QCOMPARE(map.size(), rooms().size() - 3);
    }

    void aBreachIsSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addRow("the hub and the records")
            << u"app/hub/server.cpp"_s << u"\"app/storage/database.h\""_s;
        QTest::addRow("app and ui") << u"app/reports/month.cpp"_s << u"\"ui/shared/card.h\""_s;
        QTest::addRow("the desktop and the hub") << u"app/desktop.cpp"_s << u"\"app/hub/server.h\""_s;
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
