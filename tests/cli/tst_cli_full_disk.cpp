// A disk that is full, and a folder that must not be written: said, and nothing acknowledged is lost.

#include "tests/cli/programs.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace wasl::tests;
using namespace Qt::StringLiterals;

namespace
{

const QString oujda = QStringLiteral(WASL_FIXTURES "/registers/register_oujda.csv");
constexpr uid_t nobody = 65534;

/// A small file system in memory, as long as it lives.
class SmallDisk
{
public:
    SmallDisk(const QString& path, const char* size)
        : m_path(path.toLocal8Bit())
    {
        QDir().mkpath(path);
        m_mounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, size) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted) ::umount2(m_path.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

} // namespace

class TestCliFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiskThatFillsUp()
    {
        const Place place;
        const SmallDisk disk(place.path(u"clé"_s), "size=4m");
        if (!disk.isMounted()) QSKIP("mounting a small disk needs root");
        const Cli cli(place, place.path(u"clé/jisr"_s));
        makeQuickCaseFile(cli, u"Association Al Jisr"_s);
        putContent(place.path(u"petit.csv"_s), "Nom;Prénom;Sexe\nDiallo;Mariama;F\nKeita;Awa;F\n");
        const auto small = cli.run({u"import"_s, place.path(u"petit.csv"_s)});
        QCOMPARE(small.exitCode, 0);
        const auto kept = small.json()[u"people"][0][u"file_number"].toString();

        const auto big = cli.run({u"import"_s, oujda});
        qInfo("%s", qPrintable(big.message()));
        QCOMPARE(big.exitCode, 3);
        QCOMPARE(big.code(), u"disk-full"_s);
        QVERIFY(!big.message().isEmpty());

        // Reading goes on, and what was acknowledged is there.
        const auto verified = cli.run({u"verify"_s});
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
        QCOMPARE(cli.run({u"show"_s, kept}).json()[u"name_latin"][u"family"].toString(), u"Diallo"_s);
    }

    void noRoomForANewFile()
    {
        const Place place;
        const SmallDisk disk(place.path(u"clé"_s), "size=64k");
        if (!disk.isMounted()) QSKIP("mounting a small disk needs root");
        const Cli cli(place, place.path(u"clé/jisr"_s));
        const auto made = cli.create(u"Association Al Jisr"_s);
        QCOMPARE(made.exitCode, 3);
        QCOMPARE(made.code(), u"disk-full"_s);
        QCOMPARE(QDir(cli.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void noRoomForABackup()
    {
        const Place place;
        const SmallDisk disk(place.path(u"clé"_s), "size=128k");
        if (!disk.isMounted()) QSKIP("mounting a small disk needs root");
        const Cli cli(place, place.path(u"jisr"_s));
        makeQuickCaseFile(cli, u"Association Al Jisr"_s);
        const auto saved = cli.run({u"backup"_s, place.path(u"clé/copie"_s)});
        QCOMPARE(saved.exitCode, 3);
        QCOMPARE(saved.code(), u"disk-full"_s);
        QVERIFY(!QFile::exists(place.path(u"clé/copie"_s)));
    }

    void noRoomForADocument_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto* kind : {"pdf", "xlsx", "csv"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void noRoomForADocument()
    {
        QFETCH(QString, kind);
        const Place place;
        const SmallDisk disk(place.path(u"clé"_s), "size=4k");
        if (!disk.isMounted()) QSKIP("mounting a small disk needs root");
        const Cli cli(place, place.path(u"jisr"_s));
        makeQuickCaseFile(cli, u"Association Al Jisr"_s);
        putContent(place.path(u"clé/plein"_s), QByteArray(4096, 'x'));
        const auto paper = place.path(u"clé/mai."_s + kind);
        const auto written = cli.run({u"summary"_s, u"2023-05"_s, u"--exact"_s, u"--"_s + kind, paper});
        QCOMPARE(written.exitCode, 3);
        QCOMPARE(written.code(), u"file-not-written"_s);
        QVERIFY(written.message().contains(paper));
        QCOMPARE(QDir(place.path(u"clé"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"plein"_s});
    }

    void aFolderThatMustNotBeWritten()
    {
        if (::geteuid() == 0 && QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
            QSKIP("root may write anywhere, and setpriv is not installed");
        const Place place;
        const auto locked = place.path(u"lecture seule"_s);
        QVERIFY(QDir().mkpath(locked));
        const Cli cli(place, locked + u"/jisr"_s);
        makeQuickCaseFile(cli, u"Association Al Jisr"_s);
        openToOthers(place.root());
        for (const auto& folder : {locked, cli.folder()})
            ::chmod(folder.toLocal8Bit().constData(), 0555);
        for (const auto& file : QDir(cli.folder()).entryList(QDir::Files))
            ::chmod((cli.folder() + u'/' + file).toLocal8Bit().constData(), 0444);

        const auto made = unprivileged(place, locked + u"/neuf"_s, {u"create"_s, u"--association"_s, u"A"_s});
        QCOMPARE(made.exitCode, 3);
        QCOMPARE(made.code(), u"folder-not-writable"_s);
        const auto opened = unprivileged(place, cli.folder(), {u"users"_s});
        QCOMPARE(opened.exitCode, 3);
        QCOMPARE(opened.code(), u"folder-not-writable"_s);

        for (const auto& folder : {locked, cli.folder()})
            ::chmod(folder.toLocal8Bit().constData(), 0755);
        QCOMPARE(cli.run({u"users"_s}).exitCode, 0);
    }

private:
    static void openToOthers(const QString& folder) { ::chmod(folder.toLocal8Bit().constData(), 0755); }

    /// As somebody who is not root.
    static Answer unprivileged(const Place& place, const QString& folder, const QStringList& command)
    {
        const auto typed = place.path(u"typed"_s);
        const auto passphrase = u"une phrase de passe longue\n"_s.toUtf8();
        putContent(typed, passphrase + passphrase);
        ::chmod(typed.toLocal8Bit().constData(), 0444);
        auto line =
            QStringList{QStringLiteral(WASL_CLI), u"--json"_s, u"--file"_s, folder, u"--user"_s, u"samira"_s,
                        u"--passphrase-fd"_s,     u"3"_s} +
            command;
        if (::geteuid() == 0)
            line = QStringList{u"setpriv"_s,
                               u"--reuid"_s,
                               QString::number(nobody),
                               u"--regid"_s,
                               QString::number(nobody),
                               u"--clear-groups"_s} +
                   line;
        return place.run(u"sh"_s, QStringList{u"-c"_s, u"exec \"$@\" 3<\"$0\""_s, typed} + line);
    }
};

WASL_TEST(TestCliFullDisk)
#include "tst_cli_full_disk.moc"
