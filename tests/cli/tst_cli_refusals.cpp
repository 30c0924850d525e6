// What goes wrong around a case file: each time a code and a sentence, exit 3, and nothing lost.

#include "app/storage/vault/vault.h"
#include "tests/cli/manual.h"
#include "tests/cli/programs.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTest>

#include <unistd.h>

#include <algorithm>

using namespace wasl;
using namespace wasl::tests;
using namespace Qt::StringLiterals;

namespace
{

const auto wrong = u"ce n'est pas la bonne"_s;

int secondsToWait(const Cli& cli)
{
    return storage::Vault::secondsToWait(cli.folder(), storage::systemEnvironment());
}

void waitUntilAllowed(const Cli& cli)
{
    while (secondsToWait(cli) > 0)
        QTest::qWait(100);
}

qint64 median(std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

class TestCliRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeQuickCaseFile(m_cli, u"Association Al Jisr"_s); }

    void wrongPassphraseAndUnknownUserAreTheSame()
    {
        const auto first = m_cli.run({u"users"_s}, {wrong});
        const auto second = m_cli.as(u"personne"_s, wrong).run({u"users"_s});
        QCOMPARE(first.exitCode, 3);
        QCOMPARE(first.code(), u"wrong-passphrase"_s);
        QCOMPARE(second.exitCode, first.exitCode);
        QCOMPARE(second.out, first.out);
        QCOMPARE(second.err, first.err);
        QVERIFY2(first.message().contains(u"phrase de passe"_s), "in the user's language");
    }

    void wrongPassphrasesMakeOneWait()
    {
        // Two were wrong already; whose name is typed does not matter.
        std::vector<int> waits;
        for (const auto* user : {"samira", "personne", "samira"}) {
            waitUntilAllowed(m_cli);
            QCOMPARE(m_cli.as(QString::fromLatin1(user), wrong).run({u"users"_s}).code(),
                     u"wrong-passphrase"_s);
            waits.push_back(secondsToWait(m_cli));
        }
        qInfo("seconds to wait after the third to fifth wrong passphrase: %d, %d, %d", waits[0], waits[1],
              waits[2]);
        QVERIFY(waits[2] > waits[0]);
        // Also for the right one; then it is over.
        const auto early = m_cli.run({u"users"_s});
        QCOMPARE(early.exitCode, 3);
        QCOMPARE(early.code(), u"try-again-later"_s);
        waitUntilAllowed(m_cli);
        QCOMPARE(m_cli.run({u"users"_s}).exitCode, 0);
        QCOMPARE(m_cli.run({u"users"_s}, {wrong}).code(), u"wrong-passphrase"_s);
        QCOMPARE(secondsToWait(m_cli), 0);
        QCOMPARE(m_cli.run({u"users"_s}).exitCode, 0);
    }

    void everyAttemptTakesTheSameTime()
    {
        const Cli real(m_place, m_place.path(u"ordinaire"_s));
        QCOMPARE(real.create(u"Association Al Jisr"_s).exitCode, 0);
        std::vector<qint64> right, mistyped, unknown;
        for (int round = 0; round < 7; ++round) {
            right.push_back(real.run({u"users"_s}).milliseconds);
            mistyped.push_back(real.run({u"users"_s}, {wrong}).milliseconds);
            unknown.push_back(real.as(u"personne"_s, wrong).run({u"users"_s}).milliseconds);
            QFile::remove(real.folder() + u"/attempts"_s);
        }
        qInfo("median of 7, whole program: right passphrase %lld ms, wrong passphrase %lld ms, unknown user "
              "%lld ms",
              median(right), median(mistyped), median(unknown));
        const auto ratio = double(median(unknown)) / double(median(mistyped));
        QVERIFY2(ratio > 0.6 && ratio < 1.6, qPrintable(QString::number(ratio)));
    }

    void aDamagedKeySlotCopyIsReplacedByTheOther_data()
    {
        QTest::addColumn<QString>("copy");
        QTest::addColumn<QString>("damage");
        for (const auto* copy : {"keyslots.a", "keyslots.b"})
            for (const auto* damage : {"one bit", "half written", "empty", "gone"})
                QTest::addRow("%s %s", copy, damage)
                    << QString::fromLatin1(copy) << QString::fromLatin1(damage);
    }
    void aDamagedKeySlotCopyIsReplacedByTheOther()
    {
        QFETCH(QString, copy);
        QFETCH(QString, damage);
        const auto path = m_cli.folder() + u'/' + copy;
        const auto whole = contentOf(path);
        auto damaged = whole;
        damaged[whole.size() / 2] = char(damaged[whole.size() / 2] ^ 4);
        if (damage == u"half written"_s) damaged = whole.first(whole.size() / 2);
        if (damage == u"empty"_s) damaged.clear();
        putContent(path, damaged);
        if (damage == u"gone"_s) QVERIFY(QFile::remove(path));
        QCOMPARE(m_cli.run({u"users"_s}).exitCode, 0);
        QCOMPARE(contentOf(path), whole);
    }

    void bothCopiesDamagedIsSaid()
    {
        const Cli copy = copied(u"abîmé"_s);
        for (const auto* name : {"/keyslots.a", "/keyslots.b"}) {
            const auto path = copy.folder() + QLatin1String(name);
            putContent(path, contentOf(path).first(40));
        }
        const auto answer = copy.run({u"users"_s});
        QCOMPARE(answer.exitCode, 4);
        QCOMPARE(answer.code(), u"key-slots-damaged"_s);
    }

    void anEmptyDatabaseIsNotBegunAnew()
    {
        const Cli copy = copied(u"vidé"_s);
        const auto path = copy.folder() + u"/cases.db"_s;
        putContent(path, {});
        for (const auto* command : {"verify", "users"}) {
            const auto answer = copy.run({QString::fromLatin1(command)});
            QCOMPARE(answer.exitCode, 4);
            QCOMPARE(answer.code(), u"file-damaged"_s);
        }
        QCOMPARE(contentOf(path), QByteArray());
    }

    void anOptionTakesNoOtherForItsValue()
    {
        for (const QStringList& forgotten :
             {QStringList{u"summary"_s, u"2026-08"_s, u"--csv"_s, u"--exact"_s},
              QStringList{u"consent"_s, u"W-26-000001-0"_s, u"--purpose"_s, u"record"_s, u"--witness"_s,
                          u"--refused"_s},
              QStringList{u"summary"_s, u"2026-08"_s, u"--pdf"_s, u""_s}}) {
            const auto answer = m_cli.run(forgotten);
            QCOMPARE(answer.exitCode, 2);
            QCOMPARE(answer.code(), u"usage"_s);
        }
    }

    void whatIsThereIsNotWrittenOver()
    {
        const auto kept = m_place.path(u"garde.csv"_s);
        putContent(kept, "precious");
        QCOMPARE(m_cli.run({u"export"_s, kept}).code(), u"output-exists"_s);
        QCOMPARE(contentOf(kept), QByteArray("precious"));
        QCOMPARE(m_cli.run({u"export"_s, kept, u"--overwrite"_s}).exitCode, 0);
        const auto database = m_cli.folder() + u"/cases.db"_s;
        const auto before = contentOf(database);
        QCOMPARE(m_cli.run({u"card"_s, u"--out"_s, database, u"--overwrite"_s}).code(),
                 u"output-in-case-file"_s);
        QCOMPARE(contentOf(database), before);
    }

    void damagedRecordsAreNotBelieved()
    {
        const Cli copy = copied(u"page abîmée"_s);
        const auto path = copy.folder() + u"/cases.db"_s;
        auto content = contentOf(path);
        for (qsizetype at = content.size() / 2; at < content.size() / 2 + 4096; at += 97)
            content[at] = char(content[at] ^ 1);
        putContent(path, content);
        const auto answer = copy.run({u"verify"_s});
        QVERIFY2(answer.exitCode == 4 || answer.exitCode == 3, answer.out.constData());
        QVERIFY(!answer.err.isEmpty());
    }

    void aNewerDatabaseIsLeftAlone()
    {
        const Cli copy = copied(u"plus récent"_s);
        {
            const auto file = storage::Vault::unlock(copy.folder(), {copy.user(), copy.passphrase()},
                                                     storage::systemEnvironment());
            QVERIFY(file.has_value());
            (*file)->database().execute(u"PRAGMA user_version = 9999"_s);
        }
        const auto before = contentOf(copy.folder() + u"/cases.db"_s);
        const auto answer = copy.run({u"users"_s});
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), u"newer-version"_s);
        QVERIFY2(answer.message().contains(u"plus récente"_s), "in the user's language");
        QCOMPARE(contentOf(copy.folder() + u"/cases.db"_s), before);
    }

    void theSecondProgramIsToldWhoHasTheFile()
    {
        {
            const auto file = storage::Vault::unlock(m_cli.folder(), {m_cli.user(), m_cli.passphrase()},
                                                     storage::systemEnvironment());
            QVERIFY(file.has_value());
            const auto answer = m_cli.run({u"users"_s});
            QCOMPARE(answer.exitCode, 3);
            QCOMPARE(answer.code(), u"file-in-use"_s);
            QVERIFY2(answer.message().contains(u"samira"_s), qPrintable(answer.message()));
            QVERIFY2(answer.message().contains(QSysInfo::machineHostName()), qPrintable(answer.message()));
        }
        QCOMPARE(m_cli.run({u"users"_s}).exitCode, 0);
    }

    void aRegisterThatIsNoTable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QByteArray noise;
        for (unsigned value = 1; noise.size() < 20'000;)
            noise.append(char((value = value * 1103515245U + 12345U) >> 16));
        QTest::newRow("pdf") << u"a.pdf"_s
                             << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<< /Type /Catalog >>\n");
        QTest::newRow("pdf named xlsx") << u"a.xlsx"_s << QByteArray("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n");
        QTest::newRow("png") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + noise;
        QTest::newRow("random") << u"a.csv"_s << noise;
        QTest::newRow("random zip") << u"a.xlsx"_s << "PK\x03\x04" + noise;
        QTest::newRow("empty") << u"a.csv"_s << QByteArray();
        QTest::newRow("only blanks") << u"a.csv"_s << QByteArray(" \n\n ;;\n");
        QTest::newRow("a letter") << u"a.txt"_s << QByteArray("Madame,\nje vous écris.\nCordialement\n");
    }
    void aRegisterThatIsNoTable()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        putContent(m_place.path(name), content);
        isRefused(m_cli.run({u"import"_s, m_place.path(name)}));
    }

    void aCodeThatCannotBeKeptStopsTheMaking()
    {
        const Cli fresh(m_place, m_place.path(u"neuf"_s));
        const QStringList passphrases{fresh.passphrase(), fresh.passphrase()};
        const auto making = [&](const QString& codeFile) {
            return fresh.run({u"create"_s, u"--association"_s, u"A"_s, u"--recovery-code-file"_s, codeFile},
                             passphrases);
        };
        const auto refused = making(m_place.path(u"nulle part/code"_s));
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.code(), u"recovery-code-not-kept"_s);
        // What may be the only code of another file stays.
        putContent(m_place.path(u"autre code"_s), "precious");
        QCOMPARE(making(m_place.path(u"autre code"_s)).code(), u"output-exists"_s);
        QCOMPARE(contentOf(m_place.path(u"autre code"_s)), QByteArray("precious"));
        QVERIFY(!QFile::exists(fresh.folder()));
        QCOMPARE(making(m_place.path(u"code"_s)).exitCode, 0);
        QVERIFY(contentOf(m_place.path(u"code"_s)).size() < 100);

        // Typed back wrongly it is asked for again, until nobody answers.
        const Cli typed(m_place, m_place.path(u"tapé"_s));
        const auto unanswered =
            typed.run({u"create"_s, u"--association"_s, u"A"_s}, passphrases + QStringList{u"ABCD"_s});
        // The file is there, and whoever asked for it is told so and how it is brought to life.
        QCOMPARE(unanswered.exitCode, 3);
        QCOMPARE(unanswered.code(), u"recovery-code-not-confirmed"_s);
        QVERIFY2(unanswered.message().contains(typed.folder()), qPrintable(unanswered.message()));
        QVERIFY2(unanswered.message().contains(u"recover"_s), qPrintable(unanswered.message()));
        for (const QStringList& command : {QStringList{u"users"_s}, QStringList{u"passphrase"_s}}) {
            const auto shut =
                typed.run(command, {typed.passphrase(), u"une autre phrase"_s, u"une autre phrase"_s});
            QCOMPARE(shut.code(), u"recovery-code-not-confirmed"_s);
            QVERIFY2(shut.message().contains(u"wasl-cli --file … recover"_s), qPrintable(shut.message()));
        }
        static const QRegularExpression code(u"\\n    (\\S+)\\n"_s);
        const auto shown = code.match(QString::fromUtf8(unanswered.err)).captured(1);
        const auto kept = m_place.path(u"code gardé"_s);
        const auto recovered =
            typed.run({u"recover"_s, u"--recovery-code-file"_s, kept}, QStringList{shown} + passphrases);
        QVERIFY2(recovered.exitCode == 0, recovered.err.constData());
        QCOMPARE(typed.run({u"users"_s}).exitCode, 0);
        // A code that recovering made and nobody typed back is told of as well.
        const auto again = typed.run({u"recover"_s},
                                     QStringList{QString::fromUtf8(contentOf(kept)).trimmed()} + passphrases);
        QCOMPARE(again.code(), u"recovery-code-not-confirmed"_s);
        QVERIFY2(again.message().contains(u"wasl-cli --file … recover"_s), qPrintable(again.message()));
        QCOMPARE(fresh.run({u"create"_s, u"--association"_s, u"A"_s}, {u"court"_s, u"court"_s}).exitCode, 3);
        QCOMPARE(typed.run({u"create"_s, u"--association"_s, u"A"_s}, {u"une"_s, u"autre"_s}).code(),
                 u"passphrases-differ"_s);
    }

    void aRegisterThatIsNotThere()
    {
        isRefused(m_cli.run({u"import"_s, m_place.path(u"absent.csv"_s)}));
        isRefused(m_cli.run({u"import"_s, m_place.root()}));
    }

    void aFolderThatIsNoCaseFile()
    {
        const Cli nowhere(m_place, m_place.path(u"nulle part"_s));
        const auto answer = nowhere.run({u"users"_s});
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), u"no-case-file"_s);
        QVERIFY(!QFile::exists(nowhere.folder()));
    }

    void theCommandLineIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto file = QStringList{u"--file"_s, m_cli.folder()};
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no file") << QStringList{u"users"_s};
        QTest::newRow("no command") << file;
        QTest::newRow("unknown command") << file + QStringList{u"fly"_s};
        QTest::newRow("unknown option") << file + QStringList{u"users"_s, u"--fly"_s};
        QTest::newRow("unknown language") << file + QStringList{u"--lang"_s, u"de"_s, u"users"_s};
        QTest::newRow("missing argument") << file + QStringList{u"import"_s};
        QTest::newRow("no number") << file + QStringList{u"structure"_s, u"A"_s, u"--beds"_s, u"many"_s};
        QTest::newRow("two versions")
            << file + QStringList{u"summary"_s, u"2026-01"_s, u"--public"_s, u"--exact"_s};
    }
    void theCommandLineIsWrong()
    {
        QFETCH(QStringList, arguments);
        const auto answer = m_place.run(QStringLiteral(WASL_CLI), arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(answer.out.isEmpty());
    }

    void aWrongCommandLineIsToldInTheLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char* name, const QStringList& arguments, const QStringList& named) {
            QTest::newRow(name) << arguments << named;
        };
        row("no command", {}, {u"wasl-cli --help"_s});
        row("unknown command", {u"gibberish"_s}, {u"gibberish"_s});
        row("a number that is none", {u"find"_s, u"a"_s, u"--limit"_s, u"abc"_s},
            {u"--limit"_s, u"abc"_s, u"1000"_s});
        row("a number too large", {u"find"_s, u"a"_s, u"--limit"_s, u"9999999999"_s},
            {u"--limit"_s, u"9999999999"_s, u"1000"_s});
        row("an octal number", {u"structure"_s, u"A"_s, u"--beds"_s, u"010"_s}, {u"--beds"_s, u"010"_s});
        row("no word", {u"find"_s}, {u"find"_s, u"text"_s});
        row("no option", {u"refer"_s, u"W-26-000001-0"_s}, {u"refer"_s, u"--sector"_s});
        row("not together", {u"summary"_s, u"2026-08"_s, u"--until"_s, u"2026-09"_s, u"--year"_s},
            {u"--until"_s, u"--year"_s});
        row("only together", {u"summary"_s, u"2026-08"_s, u"--commune"_s, u"a"_s},
            {u"--commune"_s, u"--brief"_s});
        row("a word too many", {u"users"_s, u"today"_s}, {u"users"_s, u"today"_s});
        row("an unknown option", {u"users"_s, u"--fly"_s, u"high"_s}, {u"users"_s, u"--fly"_s});
        row("a value at the end", {u"find"_s, u"a"_s, u"--limit"_s}, {u"--limit"_s});
        row("a value before an option", {u"summary"_s, u"2026-08"_s, u"--csv"_s, u"--exact"_s},
            {u"--csv"_s, u"--exact"_s});
        row("an empty value", {u"summary"_s, u"2026-08"_s, u"--pdf"_s, u""_s}, {u"--pdf"_s});
        row("a value twice", {u"demo"_s, u"--people"_s, u"4"_s, u"--people"_s, u"5"_s}, {u"--people"_s});
        row("a value for a switch", {u"users"_s, u"--overwrite=soon"_s}, {u"--overwrite"_s});
        row("one of several words", {u"consent"_s, u"W-26-000001-0"_s, u"--purpose"_s, u"fun"_s},
            {u"--purpose"_s, u"fun"_s, u"record, refer, share"_s});
        row("one of two ways", {u"import"_s}, {u"import"_s, u"register, --list, --undo"_s});
        row("one way too many", {u"import"_s, u"a.csv"_s, u"--list"_s}, {u"register, --list, --undo"_s});
        row("a bed without a house", {u"stay"_s, u"W-26-000001-0"_s}, {u"stay"_s, u"--structure"_s});
        row("no case file", {u"users"_s}, {u"--file"_s});
    }
    void aWrongCommandLineIsToldInTheLanguage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, named);
        QStringList all;
        if (QByteArray(QTest::currentDataTag()) != "no case file") all = {u"--file"_s, m_cli.folder()};
        for (const auto& language : {u"en"_s, u"fr"_s, u"ar"_s}) {
            const auto asked = all + QStringList{u"--lang"_s, language} + arguments;
            const auto answer = m_place.run(QStringLiteral(WASL_CLI), asked);
            QCOMPARE(answer.exitCode, 2);
            QCOMPARE(answer.out, QByteArray());
            for (const auto& word : named)
                QVERIFY2(answer.err.contains(word.toUtf8()), answer.err.constData());
            const auto json = m_place.run(QStringLiteral(WASL_CLI), QStringList{u"--json"_s} + asked);
            QCOMPARE(json.exitCode, 2);
            QCOMPARE(json.code(), u"usage"_s);
            QVERIFY2(json.err.contains(json.message().toUtf8()), json.err.constData());
            QCOMPARE(json.err, answer.err);
        }
    }

    void aPassphraseOnTheCommandLineIsNotRepeated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an option of its own") << QStringList{u"--passphrase"_s, u"s3cret"_s, u"users"_s};
        QTest::newRow("behind the command") << QStringList{u"users"_s, u"--pass"_s, u"s3cret"_s};
        QTest::newRow("in one word") << QStringList{u"users"_s, u"--passphrase=s3cret"_s};
        QTest::newRow("one dash") << QStringList{u"-password"_s, u"s3cret"_s, u"users"_s};
        QTest::newRow("as a descriptor") << QStringList{u"--passphrase-fd"_s, u"s3cret"_s, u"users"_s};
        QTest::newRow("as a descriptor, in one word") << QStringList{u"--passphrase-fd=s3cret"_s, u"users"_s};
        QTest::newRow("and another mistake")
            << QStringList{u"find"_s, u"a"_s, u"--limit"_s, u"abc"_s, u"--passphrase"_s, u"s3cret"_s};
        QTest::newRow("several words")
            << QStringList{u"users"_s, u"--passphrase"_s, u"le"_s, u"s3cret"_s, u"--s3cret"_s};
    }
    void aPassphraseOnTheCommandLineIsNotRepeated()
    {
        QFETCH(QStringList, arguments);
        for (const auto& form : {QStringList(), QStringList{u"--json"_s}}) {
            const auto answer = m_place.run(QStringLiteral(WASL_CLI),
                                            QStringList{u"--file"_s, m_cli.folder()} + form + arguments);
            QCOMPARE(answer.exitCode, 2);
            QVERIFY2(!answer.err.contains("s3cret") && !answer.out.contains("s3cret"),
                     answer.err.constData());
            QVERIFY2(answer.err.contains("--passphrase-fd"), answer.err.constData());
        }
    }

    void whatIsGivenIsKnown()
    {
        const QStringList house{u"structure"_s, u"Foyer A"_s, u"--beds"_s, u"1"_s};
        const auto refusal = [this](const QStringList& command) {
            const auto answer = m_cli.run(command);
            isRefused(answer);
            return answer.code();
        };
        QCOMPARE(refusal(house + QStringList{u"--commune"_s, u"zzz"_s}), u"unknown-commune"_s);
        QCOMPARE(m_cli.run(house + QStringList{u"--commune"_s, u"07.351.01.0"_s}).exitCode, 0);
        QCOMPARE(refusal(house), u"structure-exists"_s);
        QCOMPARE(refusal({u"structure"_s, u"foyer a"_s, u"--beds"_s, u"1"_s}), u"structure-exists"_s);
        QCOMPARE(refusal({u"indicators"_s, u"--by"_s, u"nix"_s}), u"breakdown-not-allowed"_s);
        QVERIFY(m_cli.run({u"indicators"_s, u"--by"_s, u"nix"_s}).message().contains(u"sex"_s));
        QCOMPARE(refusal({u"indicators"_s, u"--by"_s, u"sex,nix"_s}), u"breakdown-not-allowed"_s);
        QCOMPARE(m_cli.run({u"indicators"_s, u"--by"_s, u"sex"_s}).exitCode, 0);
        QCOMPARE(refusal({u"lifecycles"_s, u"zzz"_s}), u"unknown-lifecycle"_s);
        QVERIFY(m_cli.run({u"lifecycles"_s, u"zzz"_s}).message().contains(u"referral"_s));
        QCOMPARE(m_cli.run({u"lifecycles"_s, u"referral"_s}).list().size(), 1);
        const QStringList backwards{u"agenda"_s, u"--from"_s, u"2026-05-05"_s, u"--until"_s, u"2026-05-01"_s};
        const auto calendar = m_place.path(u"calendar.ics"_s);
        QCOMPARE(refusal(backwards), u"period-invalid"_s);
        QCOMPARE(refusal(backwards + QStringList{u"--ics"_s, calendar}), u"period-invalid"_s);
        QVERIFY(!QFile::exists(calendar));
    }

    void namesAreOnePlainLine()
    {
        const auto answer = m_cli.run({u"structure"_s, u"ctl\u0007\u001b[31mname"_s, u"--beds"_s, u"1"_s});
        isRefused(answer);
        QCOMPARE(answer.code(), u"name-not-plain"_s);
        // What comes from outside is shown without acting on the terminal.
        const auto shown = m_place.run(QStringLiteral(WASL_CLI),
                                       {u"--file"_s, m_cli.folder(), u"fly\u001b[31m\u009bhigh\u007f"_s});
        QVERIFY2(shown.err.contains("fly\\x1b[31m\\x9bhigh\\x7f"), shown.err.constData());
        QVERIFY(!shown.err.contains('\x1b'));
    }

    void helpIsNoMistake()
    {
        const auto answer = m_place.run(QStringLiteral(WASL_CLI), {u"--help"_s});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.contains("import"));
        QCOMPARE(m_place.run(QStringLiteral(WASL_CLI), {u"--version"_s}).exitCode, 0);
    }

    void theManualNamesEveryCommand()
    {
        const auto help = QString::fromUtf8(m_place.run(QStringLiteral(WASL_CLI), {u"--help"_s}).out);
        static const QRegularExpression command(u"^  ([a-z][a-z-]+) {2,}"_s,
                                                QRegularExpression::MultilineOption);
        QSet<QString> commands;
        for (auto found = command.globalMatch(help, help.indexOf(u"Subcommands"_s)); found.hasNext();)
            commands << found.next().captured(1);
        QVERIFY(commands.size() > 15);
        QCOMPARE(documentedCommands() - commands, QSet<QString>());
        QCOMPARE(commands - documentedCommands(), QSet<QString>());
    }

    void nobodyToAsk()
    {
        if (QStandardPaths::findExecutable(u"setsid"_s).isEmpty()) QSKIP("setsid is not installed");
        const QStringList program{
            u"--wait"_s, QStringLiteral(WASL_CLI), u"--file"_s, m_cli.folder(), u"--json"_s, u"users"_s};
        const auto answer = m_place.run(u"setsid"_s, program);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), u"no-passphrase"_s);
        // A descriptor that is closed, and one that ends before the question.
        QCOMPARE(m_place.run(u"setsid"_s, program + QStringList{u"--passphrase-fd"_s, u"77"_s}).code(),
                 u"no-passphrase"_s);
        QCOMPARE(m_cli.run({u"passphrase"_s}, {m_cli.passphrase()}).code(), u"no-passphrase"_s);
    }

private:
    static void isRefused(const Answer& answer)
    {
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(!answer.code().isEmpty());
        QVERIFY(!answer.message().isEmpty());
        QVERIFY2(answer.err.contains(answer.message().toUtf8()), answer.err.constData());
    }

    Cli copied(const QString& name) const
    {
        copyFolder(m_cli.folder(), m_place.path(name));
        return {m_place, m_place.path(name), m_cli.user(), m_cli.passphrase()};
    }

    Place m_place;
    Cli m_cli{m_place, m_place.path(u"jisr"_s)};
};

WASL_TEST(TestCliRefusals)
#include "tst_cli_refusals.moc"
