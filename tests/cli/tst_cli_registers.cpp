// Registers on the command line: brought in, listed, taken back as a whole, all or nothing; and people out.

#include "tests/cli/programs.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace wasl::tests;
using namespace Qt::StringLiterals;

class TestCliRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeQuickCaseFile(m_cli, u"Association Al Jisr"_s);
        putContent(m_place.path(u"a.csv"_s), "Nom;Prénom;Sexe\nDiallo;Mariama;F\nKeita;Awa;F\n;;F\n");
        putContent(m_place.path(u"b.csv"_s), "Nom;Prénom;Sexe\nTraoré;Moussa;H\nTOTAL;1;\n");
    }

    void importedListedAndUndone()
    {
        QCOMPARE(m_cli.run({u"import"_s, u"--list"_s}).list().size(), 0);
        QCOMPARE(m_cli.run({u"import"_s, u"--undo"_s}).code(), u"not-found"_s);
        const auto first = m_cli.run({u"import"_s, m_place.path(u"a.csv"_s)});
        QCOMPARE(first.json()[u"new_people"].toInt(), 2);
        const auto second = m_cli.run({u"import"_s, m_place.path(u"b.csv"_s)});
        QCOMPARE(second.json()[u"new_people"].toInt(), 1);
        QCOMPARE(second.json()[u"set_aside"][0][u"reason"].toString(), u"total"_s);

        const auto list = m_cli.run({u"import"_s, u"--list"_s}).list();
        QCOMPARE(list.size(), 2);
        // The older one by its name, then the newest that is left.
        const auto named = m_cli.run({u"import"_s, u"--undo"_s, first.json()[u"batch"].toString()});
        QCOMPARE(named.json()[u"removed"].toInt(), 2);
        QCOMPARE(m_cli.run({u"find"_s, u"Diallo"_s}).list().size(), 0);
        const auto newest = m_cli.run({u"import"_s, u"--undo"_s});
        QCOMPARE(newest.json()[u"batch"].toString(), second.json()[u"batch"].toString());
        QCOMPARE(newest.json()[u"removed"].toInt(), 1);
        QCOMPARE(m_cli.run({u"import"_s, u"--undo"_s, first.json()[u"batch"].toString()}).code(),
                 u"already-undone"_s);
        const auto after = m_cli.run({u"import"_s, u"--list"_s}).list();
        QVERIFY(!after[0][u"undone_at"].isNull() && !after[1][u"undone_at"].isNull());
        QCOMPARE(m_cli.run({u"verify"_s}).exitCode, 0);
    }

    void allOrNothing()
    {
        const auto refused = m_cli.run({u"import"_s, m_place.path(u"a.csv"_s), u"--all-or-nothing"_s});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.code(), u"rows-set-aside"_s);
        QVERIFY(refused.message().contains(u"3"_s));
        QCOMPARE(m_cli.run({u"find"_s, u"Diallo"_s}).list().size(), 0);
        QCOMPARE(m_cli.run({u"import"_s, m_place.path(u"b.csv"_s), u"--all-or-nothing"_s}).exitCode, 0);
    }

    void peopleAsCsvAndWorkbook()
    {
        QCOMPARE(m_cli.run({u"import"_s, m_place.path(u"a.csv"_s)}).exitCode, 0);
        const auto xlsx = m_place.path(u"gens.xlsx"_s);
        const auto written = m_cli.run({u"export"_s, xlsx, u"--also-not-asked"_s});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.json()[u"people"].toInt(), 3);
        QCOMPARE(written.json()[u"not_asked"].toInt(), 3);
        QVERIFY(contentOf(xlsx).startsWith("PK"));
        QCOMPARE(m_cli.run({u"export"_s, m_place.path(u"gens.doc"_s)}).code(), u"format-unknown"_s);

        const auto csv = m_place.path(u"gens.csv"_s);
        QCOMPARE(m_cli.run({u"export"_s, csv, u"--also-not-asked"_s}).exitCode, 0);
        QVERIFY(contentOf(csv).contains("Diallo"));
        const auto she = m_cli.run({u"find"_s, u"Diallo"_s}).list()[0][u"file_number"].toString();
        QCOMPARE(m_cli.run({u"consent"_s, she, u"--purpose"_s, u"record"_s, u"--refused"_s}).exitCode, 0);
        const auto without = m_cli.run({u"export"_s, csv, u"--also-not-asked"_s, u"--overwrite"_s});
        QCOMPARE(without.json()[u"people"].toInt(), 2);
        QCOMPARE(without.json()[u"left_out"].toObject()[u"record-refused"].toInt(), 1);
        QVERIFY(!contentOf(csv).contains("Diallo"));
    }

private:
    Place m_place;
    Cli m_cli{m_place, m_place.path(u"jisr"_s)};
};

WASL_TEST(TestCliRegisters)
#include "tst_cli_registers.moc"
