// Whoever has the key can read the records without Wasl, with SQLCipher's own shell; plain SQLite cannot.

#include "app/storage/vault/vault.h"
#include "tests/cli/programs.h"
#include "tests/support/suite.h"

#include <QStandardPaths>
#include <QTest>

using namespace wasl;
using namespace wasl::tests;
using namespace Qt::StringLiterals;

class TestRawKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeQuickCaseFile(m_cli, u"Association Al Jisr"_s);
        const auto imported =
            m_cli.run({u"import"_s, QStringLiteral(WASL_FIXTURES "/registers/register_marrakech.csv")});
        QCOMPARE(imported.exitCode, 0);
        m_people = imported.json()[u"new_people"].toInt();
        const auto file = storage::Vault::unlock(m_cli.folder(), {m_cli.user(), m_cli.passphrase()},
                                                 storage::systemEnvironment());
        QVERIFY(file.has_value());
        const auto key = (*file)->subkey(storage::Subkey::Database);
        m_hex = QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size())).toHex();
        QCOMPARE(m_hex.size(), 64);
    }

    void sqlcipherReadsWithTheKey()
    {
        const auto answer = ask(u"sqlcipher"_s, "PRAGMA key = \"x'" + m_hex + "'\";\n" + questions);
        if (answer.isEmpty()) QSKIP("sqlcipher is not installed");
        qInfo("sqlcipher: %s", answer.simplified().constData());
        // No page fails its authentication, the structure is sound, and everybody is there.
        const auto lines = answer.split('\n');
        QVERIFY(lines.contains("ok"));
        QCOMPARE(answer.count("error") + answer.count("HMAC") + answer.count("not a database"), 0);
        QVERIFY(lines.contains(QByteArray::number(m_people)));
    }

    void sqlcipherWithAnotherKeyDoesNot()
    {
        auto other = m_hex;
        other[0] = other[0] == '0' ? '1' : '0';
        const auto answer = ask(u"sqlcipher"_s, "PRAGMA key = \"x'" + other + "'\";\n" + questions);
        if (answer.isEmpty()) QSKIP("sqlcipher is not installed");
        QVERIFY2(answer.contains("not a database"), answer.constData());
        QVERIFY(!answer.contains(QByteArray::number(m_people)));
    }

    void plainSqliteDoesNot()
    {
        QVERIFY(!contentOf(m_cli.folder() + u"/cases.db"_s).startsWith("SQLite format 3"));
        for (const auto& key : {QByteArray(), "PRAGMA key = \"x'" + m_hex + "'\";\n"}) {
            const auto answer = ask(u"sqlite3"_s, key + questions);
            if (answer.isEmpty()) QSKIP("sqlite3 is not installed");
            QVERIFY2(answer.contains("not a database"), answer.constData());
        }
    }

private:
    /// What a database shell says, out and err together.
    QByteArray ask(const QString& shell, const QByteArray& script) const
    {
        if (QStandardPaths::findExecutable(shell).isEmpty()) return {};
        const auto path = m_place.path(u"script.sql"_s);
        putContent(path, script);
        const auto answer = m_place.run(u"sh"_s, {u"-c"_s, u"\"$0\" -batch \"$1\" < \"$2\" 2>&1"_s, shell,
                                                  m_cli.folder() + u"/cases.db"_s, path});
        return answer.out.trimmed();
    }

    static inline const QByteArray questions = "PRAGMA cipher_integrity_check;\n"
                                               "PRAGMA integrity_check;\n"
                                               "SELECT count(*) FROM beneficiary;\n";
    Place m_place;
    Cli m_cli{m_place, m_place.path(u"jisr"_s)};
    QByteArray m_hex;
    int m_people = 0;
};

WASL_TEST(TestRawKey)
#include "tst_raw_key.moc"
