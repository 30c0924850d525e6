// Names that nobody else bears, put wherever a name can go, are searched in every byte that Wasl wrote.

#include "tests/cli/programs.h"
#include "tests/cli/terminal.h"
#include "tests/support/suite.h"

#include <QDate>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace wasl::tests;
using namespace Qt::StringLiterals;

namespace
{

struct Canary
{
    QString given;
    QString family;
    [[nodiscard]] QString full() const { return given + u' ' + family; }
};

const std::vector<Canary> canaries{{u"قنديلة"_s, u"الزمرديوي"_s},
                                   {u"Zéphyrine"_s, u"Canariaçon"_s},
                                   {u"ⵣⵉⵔⵉⵏⴰ"_s, u"ⵜⴰⵎⴰⵣⵉⵖⵜ"_s},
                                   {u"Kanaribird"_s, u"🐦🔑🐤🗝"_s}};
const auto passphrase = u"une phrase de passe canari"_s;

/// Every way in which a program may hold a text: cases, accents apart, UTF-8 and UTF-16 of both orders.
QList<QByteArray> needles()
{
    QList<QByteArray> found;
    QStringList words{passphrase};
    for (const auto& canary : canaries)
        words << canary.given << canary.family;
    for (const auto& word : words) {
        QStringList shapes;
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D,
                                QString::NormalizationForm_KC, QString::NormalizationForm_KD})
            for (const auto& cased : {word, word.toLower(), word.toUpper(), word.toCaseFolded()})
                shapes << cased.normalized(form);
        shapes.removeDuplicates();
        for (const auto& shape : shapes) {
            QByteArray utf16(reinterpret_cast<const char*>(shape.utf16()), shape.size() * 2);
            found << shape.toUtf8() << utf16;
            for (qsizetype at = 0; at < utf16.size(); at += 2)
                std::swap(utf16[at], utf16[at + 1]);
            found << utf16;
        }
    }
    return found;
}

} // namespace

class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_given));
        QByteArray rows = "Nom;Prénom;Sexe;Observations\n";
        for (int round = 0; round < 400; ++round)
            for (const auto& canary : canaries)
                rows +=
                    u"%1;%2 %3;F;vit chez %4\n"_s
                        .arg(canary.family, canary.given,
                             names[std::size_t(round) % names.size()] + QString::number(round), canary.full())
                        .toUtf8();
        putContent(m_given + u"/registre.csv"_s, rows);
    }

    void theyAreNowhereAfterAllTheWork()
    {
        makeQuickCaseFile(m_cli, canaries[1].full());
        const auto imported = m_cli.run({u"import"_s, m_given + u"/registre.csv"_s});
        QCOMPARE(imported.exitCode, 0);
        QVERIFY(imported.json()[u"new_people"].toInt() > 100);
        const auto she = imported.json()[u"people"][0][u"file_number"].toString();
        QVERIFY(m_cli.run({u"show"_s, she}).json()[u"notes"].toString().contains(canaries[0].family));
        QVERIFY(!m_cli.run({u"find"_s, canaries[1].family}).list().isEmpty());
        for (const auto& canary : canaries) {
            QCOMPARE(m_cli
                         .run({u"refer"_s, she, u"--sector"_s, u"health"_s, u"--partner"_s, canary.full(),
                               u"--reason"_s, canary.full(), u"--override-consent"_s, canary.full()})
                         .exitCode,
                     0);
            QCOMPARE(m_cli.run({u"structure"_s, canary.full(), u"--beds"_s, u"1"_s}).exitCode, 0);
        }
        QCOMPARE(m_cli.run({u"user-add"_s, canaries[1].given, u"--role"_s, u"reception"_s}).exitCode, 0);
        // The hub is told figures, and the name under which its coordination invited, but never these.
        const auto month = QDate::currentDate().addDays(-QDate::currentDate().day()).toString(u"yyyy-MM");
        QCOMPARE(
            m_cli
                .run({u"enrol"_s, u"--hub"_s, m_hub.url(), u"--ca"_s, m_hub.authority(), u"--code"_s,
                      m_hub.invite(u"Membre 1"_s), u"--from"_s, month, u"--communes"_s, u"02.411.01.0"_s})
                .exitCode,
            0);
        QCOMPARE(m_cli.run({u"publish"_s, u"--hub"_s, m_hub.url(), u"--ca"_s, m_hub.authority()}).exitCode,
                 0);
        QCOMPARE(m_cli.run({u"backup"_s, m_place.path(u"copie"_s)}).exitCode, 0);
        QVERIFY(m_cli.run({u"summary"_s, month}).exitCode == 0);
        // Wrong attempts leave no trace of what was typed either.
        QCOMPARE(m_cli.as(canaries[3].given, passphrase + u'!').run({u"users"_s}).exitCode, 3);
        QCOMPARE(hits(), QStringList());
    }

    void theyAreNowhereWhenItIsKilled()
    {
        const Cli cli(m_place, m_place.path(u"coupé"_s), u"samira"_s, passphrase);
        makeQuickCaseFile(cli, canaries[0].full());
        Terminal terminal;
        const auto import = cli.start({u"import"_s, m_given + u"/registre.csv"_s}, terminal.end());
        QVERIFY(terminal.waitFor(" / "));
        // Also while it is at work.
        QCOMPARE(hits(), QStringList());
        import->kill();
        (void)finished(*import);
        QVERIFY(QFileInfo(cli.folder() + u"/cases.db"_s).size() > 0);
        QCOMPARE(hits(), QStringList());
    }

    void theSearchFindsWhatIsThere()
    {
        qInfo("%d files, %lld bytes, %d ways to write the names: 0 hits", m_files, m_bytes,
              int(needles().size()));
        QVERIFY(m_files > 10);
        const auto plain = m_place.path(u"copie/plain"_s);
        for (const auto& needle : needles()) {
            putContent(plain, QByteArray(5000, 'x') + needle + QByteArray(5000, 'x'));
            QCOMPARE(hits(m_place.path(u"copie"_s)), QStringList(plain));
        }
        // Nor would a record in a plain database go unseen.
        putContent(plain, {});
        const auto exported = m_place.path(u"copie/export.csv"_s);
        QCOMPARE(m_cli.run({u"export"_s, exported, u"--also-not-asked"_s}).exitCode, 0);
        QCOMPARE(hits(m_place.path(u"copie"_s)), QStringList(exported));
    }

private:
    /// Files that hold a canary, of everything below a folder but what was given to Wasl.
    QStringList hits(const QString& folder = {})
    {
        static const auto wanted = needles();
        QStringList found;
        m_files = 0;
        m_bytes = 0;
        QDirIterator files(folder.isEmpty() ? m_place.root() : folder,
                           QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            if (path.startsWith(m_given)) continue;
            const auto content = path.toUtf8() + contentOf(path);
            ++m_files;
            m_bytes += content.size();
            const bool holds = std::any_of(wanted.begin(), wanted.end(), [&](const QByteArray& needle) {
                return content.contains(needle);
            });
            if (holds) found << path;
        }
        return found;
    }

    static inline const std::vector<QString> names{
        u"Awa"_s,  u"Binta"_s, u"Coumba"_s, u"Dior"_s,  u"Fatou"_s, u"Hawa"_s,   u"Khady"_s,
        u"Maty"_s, u"Ndeye"_s, u"Oumou"_s,  u"Penda"_s, u"Rokia"_s, u"Seynab"_s, u"Yacine"_s};

    Place m_place;
    QString m_given = m_place.path(u"given"_s);
    Cli m_cli{m_place, m_place.path(u"jisr"_s), u"samira"_s, passphrase};
    Hub m_hub{m_place, u"hub"_s};
    int m_files = 0;
    qint64 m_bytes = 0;
};

WASL_TEST(TestCanaries)
#include "tst_canaries.moc"
