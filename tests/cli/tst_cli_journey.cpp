// The whole job from the command line, with the real programs, on the real registers: from nothing to
// national figures that are read back.

#include "tests/cli/manual.h"
#include "tests/cli/programs.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <map>

using namespace wasl::tests;
using namespace Qt::StringLiterals;

namespace
{

const QString registers = QStringLiteral(WASL_FIXTURES "/registers/");
const auto communes = u"02.411.01.0,06.141.01.0,07.351.01.0"_s;

QString month(int back)
{
    return QDate::currentDate().addDays(1 - QDate::currentDate().day()).addMonths(-back).toString(u"yyyy-MM");
}

} // namespace

class TestCliJourney : public QObject
{
    Q_OBJECT

    /// Whether a command was done, and answered with every key its manual page names.
    static bool isDone(const QString& command, const Answer& answer)
    {
        if (answer.exitCode != 0) {
            qWarning("%s: exit %d: %s", qUtf8Printable(command), answer.exitCode, answer.err.constData());
            return false;
        }
        const auto missing = documentedKeys(command) - keysOf(answer.out);
        if (missing.isEmpty()) return true;
        qWarning("%s: without %s", qUtf8Printable(command), qUtf8Printable(missing.values().join(u", ")));
        return false;
    }

private Q_SLOTS:
    void aFileFromNothing()
    {
        const auto made = m_cli.create(u"Association Al Jisr"_s);
        QVERIFY(isDone(u"create"_s, made));
        QVERIFY(made.json()[u"recovery_code"].isNull());
        const QFileInfo code(m_cli.folder() + u".code"_s);
        QCOMPARE(code.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(contentOf(code.filePath()).size() > 32);

        // Nothing is made over something that is there.
        QCOMPARE(m_cli.create(u"Une autre"_s).code(), u"output-exists"_s); // the code of the first
        const auto again = m_cli.run({u"create"_s, u"--association"_s, u"Une autre"_s,
                                      u"--recovery-code-file"_s, m_place.path(u"autre code"_s)},
                                     {m_cli.passphrase(), m_cli.passphrase()});
        QCOMPARE(again.exitCode, 3);
        QCOMPARE(again.code(), u"case-file-exists"_s);
        QVERIFY(!QFile::exists(m_place.path(u"autre code"_s)));
    }

    void threeRegisters_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("imported");
        QTest::addColumn<QString>("setAside");
        QTest::newRow("register_oujda.csv") << 1621 << 1605 << u"15 blank-row, 1 total"_s;
        QTest::newRow("register_marrakech.csv") << 1071 << 1060 << u"11 blank-row"_s;
        QTest::newRow("register_casablanca.xlsx") << 2728 << 2700 << u"28 blank-row"_s;
    }
    void threeRegisters()
    {
        const auto name = QString::fromLatin1(QTest::currentDataTag());
        const auto answer = m_cli.run({u"import"_s, registers + name});
        QVERIFY(isDone(u"import"_s, answer));
        const auto report = answer.json();
        std::map<QString, int> reasons;
        QSet<int> told;
        QSet<QString> numbers;
        for (const auto& entry : report[u"set_aside"].toArray()) {
            ++reasons[entry.toObject()[u"reason"].toString()];
            told << entry.toObject()[u"row"].toInt();
        }
        for (const auto& entry : report[u"people"].toArray()) {
            told << entry.toObject()[u"row"].toInt();
            numbers << entry.toObject()[u"file_number"].toString();
        }
        QStringList setAside;
        for (const auto& [reason, count] : reasons)
            setAside << u"%1 %2"_s.arg(count).arg(reason);
        QTEST(report[u"rows"].toInt(), "rows");
        QTEST(report[u"imported"].toInt(), "imported");
        QTEST(setAside.join(u", "_s), "setAside");
        // A word on every row, and only one.
        QCOMPARE(int(told.size()), report[u"rows"].toInt());
        QCOMPARE(told.size(), report[u"people"].toArray().size() + report[u"set_aside"].toArray().size());
        qInfo("%s: %d rows, %d imported as %d people with %d referrals to complete, set aside: %s; %lld ms",
              qPrintable(name), report[u"rows"].toInt(), report[u"imported"].toInt(), int(numbers.size()),
              report[u"new_referrals"].toInt(), qPrintable(setAside.join(u", "_s)), answer.milliseconds);
        m_people += numbers;
    }

    void theSameRegisterAgainAddsNothing()
    {
        const auto report = m_cli.run({u"import"_s, registers + u"register_marrakech.csv"_s}).json();
        QCOMPARE(report[u"imported"].toInt(), 0);
        QCOMPARE(report[u"already_imported"].toInt(), 1060);
        QCOMPARE(report[u"new_people"].toInt(), 0);
        QCOMPARE(report[u"new_referrals"].toInt(), 0);
    }

    void sheIsFound()
    {
        const auto found = m_cli.run({u"find"_s, u"Prisca Mokom"_s, u"--limit"_s, u"5"_s});
        QVERIFY(isDone(u"find"_s, found));
        for (const auto& entry : found.list())
            if (entry.toObject()[u"name_latin"].toString() == u"Prisca Mokom"_s)
                m_she = entry.toObject()[u"file_number"].toString();
        QVERIFY(m_people.contains(m_she));
        QCOMPARE(m_cli.run({u"find"_s, u"Personne Decenom Xyzzy"_s}).list(), QJsonArray());

        // A number may be typed as people write it.
        const auto typed = m_she.toLower().remove(u'-');
        const auto shown = m_cli.run({u"show"_s, typed}).json();
        QCOMPARE(shown[u"file_number"].toString(), m_she);
        QCOMPARE(shown[u"name_latin"][u"family"].toString(), u"Mokom"_s);
        QCOMPARE(shown[u"sex"].toString(), u"F"_s);
        QCOMPARE(shown[u"birth"].toString(), u"2001-05-26"_s);
        QCOMPARE(shown[u"nationalities"].toArray(), QJsonArray{u"CF"_s});
        QCOMPARE(m_cli.run({u"show"_s, u"W-26-000001-X"_s}).exitCode, 3);
    }

    void sheTakesHerFileAway()
    {
        const auto path = m_place.path(u"her-file.pdf"_s);
        const auto taken = m_cli.run({u"person-file"_s, m_she, u"--pdf"_s, path, u"--lang"_s, u"ar"_s});
        QVERIFY(isDone(u"person-file"_s, taken));
        QCOMPARE(taken.json()[u"file_number"].toString(), m_she);
        QCOMPARE(taken.json()[u"language"].toString(), u"ar"_s);
        // A manager sees neither legal files nor what is kept apart, and the answer says so.
        QVERIFY(taken.json()[u"left_out"].toArray().size() >= 4);
        QVERIFY(taken.json()[u"request"].isNull());
        QVERIFY(contentOf(path).startsWith("%PDF-"));
        const auto history = m_cli.run({u"history"_s, m_she});
        QCOMPARE(history.exitCode, 0);
        QCOMPARE(m_cli.run({u"person-file"_s, m_she, u"--pdf"_s, u"/nowhere/at/all.pdf"_s}).code(),
                 u"file-not-written"_s);
    }

    void sheIsReferredOnceSheAgreed()
    {
        const QStringList refer{u"refer"_s,      m_she,
                                u"--sector"_s,   u"health"_s,
                                u"--partner"_s,  u"Centre de santé Sidi Yahya"_s,
                                u"--reason"_s,   u"Suivi de grossesse"_s,
                                u"--priority"_s, u"urgent"_s};
        QCOMPARE(m_cli.run(refer).exitCode, 3);
        QVERIFY(isDone(u"consent"_s, m_cli.run({u"consent"_s, m_she, u"--purpose"_s, u"refer"_s})));
        const auto referred = m_cli.run(refer);
        QVERIFY(isDone(u"refer"_s, referred));
        QCOMPARE(referred.json()[u"state"].toString(), u"sent"_s);
        QVERIFY(!referred.json()[u"due"].isNull());
        m_referral = referred.json()[u"referral"].toString();

        const auto reference = referred.json()[u"reference"].toString();
        const auto path = m_cli.folder() + u"-referral.pdf"_s;
        const auto form = m_cli.run({u"referral"_s, reference.toLower(), u"--pdf"_s, path});
        QVERIFY(isDone(u"referral"_s, form));
        QCOMPARE(form.json()[u"state"].toString(), u"sent"_s);
        QVERIFY(contentOf(path).startsWith("%PDF-"));
        auto mistyped = reference;
        std::swap(mistyped[0], mistyped[1]);
        if (mistyped != reference)
            QCOMPARE(m_cli.run({u"referral"_s, mistyped}).code(), u"reference-check"_s);
    }

    void theLifecyclesArePrintedWithoutAFile()
    {
        const auto printed = m_place.run(QStringLiteral(WASL_CLI), {u"lifecycles"_s, u"--json"_s});
        QVERIFY(isDone(u"lifecycles"_s, printed));
        QCOMPARE(printed.list().size(), 5);
        const auto step = printed.list().first()[u"steps"][0];
        QCOMPARE(step[u"from"].toString(), u"draft"_s);
        QCOMPARE(step[u"words"][u"fr"].toArray().size(), 3);
        QVERIFY(step[u"words"][u"ar"] != step[u"words"][u"en"]);
        const auto page =
            m_place.run(QStringLiteral(WASL_CLI), {u"lifecycles"_s, u"stay"_s, u"--lang"_s, u"fr"_s});
        QCOMPARE(page.exitCode, 0);
        QVERIFY(page.out.contains("|"));
        // Other commands still want one.
        QCOMPARE(m_place.run(QStringLiteral(WASL_CLI), {u"users"_s}).exitCode, 2);
    }

    void whatIsToComeIsReadAndLeavesWithoutNames()
    {
        const auto today = QDate::currentDate();
        const QStringList days{u"--from"_s, today.toString(Qt::ISODate), u"--until"_s,
                               today.addDays(6).toString(Qt::ISODate)};
        const auto read = m_cli.run(QStringList{u"agenda"_s} + days);
        QVERIFY(isDone(u"agenda"_s, read));
        // Her referral is urgent: an answer is due within 72 hours.
        const auto items = read.list();
        const auto answer = std::find_if(items.begin(), items.end(), [](const auto& item) {
            return item[u"kind"].toString() == "referral-answer"_L1;
        });
        QVERIFY(answer != items.end());
        QCOMPARE((*answer)[u"file_number"].toString(), m_she);

        const auto path = m_place.path(u"agenda.ics"_s);
        const auto written = m_cli.run(QStringList{u"agenda"_s, u"--ics"_s, path} + days);
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.json()[u"named"].toInt(), 0);
        QCOMPARE(written.json()[u"events"].toInt(), int(items.size()));
        const auto content = contentOf(path);
        QVERIFY(content.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(content.contains(m_she.toUtf8()));
        const auto shown = m_cli.run({u"show"_s, m_she}).json();
        for (const auto& script : {u"name_latin"_s, u"name_arabic"_s})
            for (const auto& part : {u"given"_s, u"family"_s})
                if (const auto name = shown[script][part].toString(); !name.isEmpty())
                    QVERIFY2(!content.contains(name.toUtf8()), qPrintable(part));

        QCOMPARE(m_cli.run({u"agenda"_s, u"--from"_s, u"31/10/2026"_s}).code(), u"unreadable-date"_s);
        QVERIFY(m_cli.run({u"agenda"_s, u"--names"_s}).exitCode != 0); // of what?
    }

    void sheGetsABed()
    {
        QVERIFY(isDone(u"structure"_s, m_cli.run({u"structure"_s, u"Dar Al Amal"_s, u"--beds"_s, u"2"_s,
                                                  u"--commune"_s, u"02.411.01.23"_s})));
        const QStringList command{u"stay"_s, m_she, u"--structure"_s, u"Dar Al Amal"_s};
        const auto given = m_cli.run(command);
        QVERIFY(isDone(u"stay"_s, given));
        QCOMPARE(given.json()[u"state"].toString(), u"checked-in"_s);
        QCOMPARE(m_cli.run(command).exitCode, 3); // nobody sleeps in two beds

        const auto shown = m_cli.run({u"show"_s, m_she});
        QVERIFY(isDone(u"show"_s, shown));
        QCOMPARE(shown.json()[u"stays"].toArray().size(), 1);
        const auto history = m_cli.run({u"history"_s, m_she});
        QVERIFY(isDone(u"history"_s, history));
        QCOMPARE(history.list().first()[u"by"].toString(), u"samira"_s);
    }

    void theMonthIsCounted()
    {
        const auto csv = m_place.path(u"mois.csv"_s);
        const auto counted = m_cli.run({u"summary"_s, month(0), u"--exact"_s, u"--csv"_s, csv});
        QVERIFY(isDone(u"summary"_s, counted));
        const auto figures = counted.json()[u"figures"].toObject();
        QCOMPARE(figures[u"referrals/health/sent"].toInt(), 1);
        QCOMPARE(figures[u"referred"].toInt(), 1);
        QCOMPARE(figures[u"stays-begun"].toInt(), 1);
        QCOMPARE(figures[u"referred/sex/F"].toInt(), 1);
        const auto lines = QString::fromUtf8(contentOf(csv)).split(u"\r\n"_s);
        QCOMPARE(lines.first(), u"month,figure,dimension,code,label,value,version"_s);
        QVERIFY(lines.contains(month(0) + u",referred,total,,,1,exact"_s));
        const auto described = QJsonDocument::fromJson(contentOf(csv + u"-metadata.json"_s)).object();
        QCOMPARE(described[u"tableSchema"][u"columns"].toArray().size(), lines.first().split(u',').size());

        QSet<QByteArray> pages;
        for (const auto* language : {"ar", "fr", "en"}) {
            const auto pdf = m_place.path(u"mois_%1.pdf"_s.arg(QLatin1String(language)));
            // Said twice, the last word counts.
            const auto written = m_cli.run({u"summary"_s, month(0), u"--exact"_s, u"--lang"_s,
                                            QString::fromLatin1(language), u"--pdf"_s, pdf});
            QCOMPARE(written.exitCode, 0);
            const auto content = contentOf(pdf);
            QVERIFY(content.startsWith("%PDF-"));
            QCOMPARE(QRegularExpression(u"/Type\\s*/Page\\b"_s)
                         .globalMatch(QString::fromLatin1(content))
                         .hasNext(),
                     true);
            pages << content;
        }
        QCOMPARE(pages.size(), 3);

        QCOMPARE(m_cli.run({u"summary"_s, month(0), u"--close"_s}).code(), u"month-not-over"_s);
        // Nobody of the registers was asked for her consent: that is said, and the month stays open.
        const auto refused = m_cli.run({u"summary"_s, u"2023-05"_s, u"--close"_s});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.code(), u"points-open"_s);
        QVERIFY2(refused.err.contains("Personnes à qui le consentement n’a pas été demandé: 156"),
                 refused.err.constData());
        QCOMPARE(m_cli.run({u"summary"_s, u"2023-05"_s}).json()[u"closed"].toBool(), false);
        const auto closed = m_cli.run(
            {u"summary"_s, u"2023-05"_s, u"--close"_s, u"--leave-open"_s, u"Registers of before Wasl."_s});
        QVERIFY2(closed.exitCode == 0, closed.err.constData());
        QVERIFY(closed.json()[u"closed"].toBool());
        QCOMPARE(m_cli.run({u"summary"_s, u"2023-05"_s, u"--close"_s}).exitCode, 0); // a job that runs again
        QVERIFY(closed.json()[u"left_open"][u"consent-not-asked"].toInt() > 50);
        QVERIFY(m_cli.run({u"summary"_s, u"2023-05"_s}).json()[u"figures"][u"registered"].toInt() > 50);
    }

    void whatLeavesIsPublicUnlessTheExactIsAskedFor()
    {
        const auto pdf = m_place.path(u"public.pdf"_s), xlsx = m_place.path(u"public.xlsx"_s),
                   csv = m_place.path(u"public.csv"_s);
        const auto write = [&](const QStringList& more) {
            return m_cli.run(
                QStringList{u"summary"_s, u"2023-05"_s, u"--pdf"_s, pdf, u"--xlsx"_s, xlsx, u"--csv"_s, csv} +
                more);
        };
        // May was closed above; a month that is open has no public version, and nothing is written of it.
        QCOMPARE(m_cli.run({u"summary"_s, month(0), u"--pdf"_s, pdf}).code(), u"month-not-closed"_s);
        QVERIFY(!QFile::exists(pdf));
        const auto written = write({});
        QVERIFY(isDone(u"summary"_s, written));
        QCOMPARE(written.json()[u"version"].toString(), u"public"_s);
        QCOMPARE(written.json()[u"files"].toArray().size(), 4);
        const auto figures = written.json()[u"figures"].toObject();
        for (auto figure = figures.begin(); figure != figures.end(); ++figure)
            QVERIFY2(figure.key() == u"activities"_s || figure.value().toInt() % 5 == 0,
                     qPrintable(figure.key()));
        const auto lines = QString::fromUtf8(contentOf(csv));
        QVERIFY(lines.contains(u",public\r\n"_s) && !lines.contains(u",exact\r\n"_s));

        // The same again is refused, and leaves what is there; asked for, it is written over, the same
        // figures.
        const auto before = contentOf(csv);
        QCOMPARE(write({}).code(), u"output-exists"_s);
        QCOMPARE(m_cli.run({u"summary"_s, u"2023-05"_s, u"--xlsx"_s, pdf, u"--pdf"_s, pdf, u"--overwrite"_s})
                     .code(),
                 u"outputs-same"_s);
        QCOMPARE(
            m_cli.run({u"summary"_s, u"2023-05"_s, u"--pdf"_s, m_place.path(u"nulle part/x.pdf"_s)}).code(),
            u"file-not-written"_s);
        QCOMPARE(write({u"--overwrite"_s}).exitCode, 0);
        QCOMPARE(contentOf(csv), before);
        QCOMPARE(write({u"--overwrite"_s, u"--exact"_s}).json()[u"version"].toString(), u"exact"_s);
        QVERIFY(contentOf(csv) != before);

        QCOMPARE(m_cli.run({u"summary"_s, u"2023-05"_s}).json()[u"version"].toString(), u"exact"_s);
        QCOMPARE(m_cli.run({u"summary"_s, u"2023-05"_s, u"--public"_s}).json()[u"figures"].toObject(),
                 figures);
        QCOMPARE(m_cli.run({u"summary"_s, u"2190-01"_s, u"--exact"_s}).code(), u"month-in-future"_s);
        QCOMPARE(m_cli.run({u"summary"_s, u"2023-05"_s, u"--until"_s, u"2023-02"_s}).code(),
                 u"period-invalid"_s);
        const auto year = m_cli.run({u"summary"_s, u"2023-01"_s, u"--year"_s, u"--exact"_s});
        QCOMPARE(year.json()[u"from"].toString(), u"2023-01"_s);
        QCOMPARE(year.json()[u"month"].toString(), u"2023-12"_s);
        const auto brief = m_place.path(u"brief.pdf"_s);
        QCOMPARE(
            m_cli.run({u"summary"_s, u"2023-05"_s, u"--brief"_s, u"--commune"_s, u"99.999.99.9"_s}).code(),
            u"unknown-commune"_s);
        QCOMPARE(m_cli.run({u"summary"_s, u"2023-05"_s, u"--brief"_s, u"--pdf"_s, brief}).exitCode, 0);
        QVERIFY(contentOf(brief).startsWith("%PDF-"));
    }

    void theIndicatorsAreCounted()
    {
        const auto one = m_cli.run({u"indicators"_s, u"--code"_s, u"people-referred"_s, u"--by"_s, u"sex"_s});
        const auto people = one.json()[u"indicators"].toArray().first().toObject();
        QCOMPARE(people[u"total"].toInt(), 1);
        QCOMPARE(people[u"rows"].toArray().first().toObject()[u"keys"].toArray().first().toString(), u"F"_s);
        QCOMPARE(m_cli.run({u"indicators"_s, u"--code"_s, u"people"_s}).code(), u"unknown-indicator"_s);
        QCOMPARE(m_cli.run({u"indicators"_s, u"--code"_s, u"occupancy"_s, u"--by"_s, u"sex"_s}).code(),
                 u"breakdown-not-allowed"_s);
        QCOMPARE(m_cli.run({u"indicators"_s, u"--month"_s, u"2026-13"_s}).exitCode, 3);

        const auto folder = m_place.path(u"indicators"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile broken(folder + u"/ours.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\n\"code\": 3\n}");
        broken.close();
        const auto also = m_cli.run({u"indicators"_s, u"--by"_s, u"sex"_s, u"--also"_s, folder});
        QVERIFY(isDone(u"indicators"_s, also));
        const auto mistake = also.json()[u"mistakes"].toArray().first().toObject();
        QCOMPARE(mistake[u"file"].toString(), u"ours.json"_s);
        QCOMPARE(mistake[u"line"].toInt(), 2);
    }

    void herReferralGoesSealedAndComesBackAnswered()
    {
        const Cli amal(m_place, m_place.path(u"amal"_s));
        makeQuickCaseFile(amal, u"جمعية الأمل"_s);
        const auto theirs = m_place.path(u"amal.waslcard"_s), ours = m_place.path(u"jisr.waslcard"_s);
        const auto card = amal.run({u"card"_s, u"--out"_s, theirs});
        QVERIFY(isDone(u"card"_s, card));
        const auto mine = m_cli.run({u"card"_s, u"--out"_s, ours});
        const QStringList confirm{
            u"card"_s,         u"--add"_s, theirs, u"--partner"_s, u"Centre de santé Sidi Yahya"_s,
            u"--fingerprint"_s};
        QCOMPARE(m_cli.run(confirm + QStringList{u"12345"_s}).code(), u"fingerprint-differs"_s);
        QCOMPARE(m_cli.run(confirm + QStringList{card.json()[u"fingerprint"].toString()}).exitCode, 0);

        const auto id = m_referral, file = m_place.path(u"une.waslref"_s);
        QCOMPARE(m_cli.run({u"seal"_s, id, u"--to"_s, u"Inconnue"_s, u"--out"_s, file}).code(),
                 u"correspondent-not-confirmed"_s);
        const auto sealed = m_cli.run({u"seal"_s, id, u"--to"_s, theirs, u"--out"_s, file});
        QVERIFY(isDone(u"seal"_s, sealed));
        QCOMPARE(contentOf(file).size(), 4096);

        const auto seen = amal.run({u"open"_s, file});
        QVERIFY(isDone(u"open"_s, seen));
        QCOMPARE(seen.json()[u"sender"].toString(), u"new"_s);
        QCOMPARE(seen.json()[u"fingerprint"].toString(), mine.json()[u"fingerprint"].toString());
        QCOMPARE(seen.json()[u"content"][u"reasons"].toString(), u"Suivi de grossesse"_s);
        QCOMPARE(amal.run({u"open"_s, file, u"--take"_s, u"new"_s}).code(), u"sender-not-confirmed"_s);
        QCOMPARE(amal.run({u"card"_s, u"--add"_s, ours, u"--fingerprint"_s,
                           mine.json()[u"fingerprint"].toString()})
                     .exitCode,
                 0);
        const auto taken = amal.run({u"open"_s, file, u"--take"_s, u"new"_s});
        QCOMPARE(taken.exitCode, 0);
        QCOMPARE(amal.run({u"open"_s, file, u"--take"_s, u"new"_s}).code(), u"already-taken"_s);
        QCOMPARE(amal.run({u"find"_s, u"Mokom"_s}).list().size(), 1);

        const auto back = m_place.path(u"réponse.waslref"_s);
        const auto answered = amal.run({u"answer"_s, taken.json()[u"taken"].toString(), u"--accept"_s,
                                        u"--note"_s, u"Jeudi à 9 h"_s, u"--out"_s, back});
        QVERIFY(isDone(u"answer"_s, answered));
        QCOMPARE(m_cli.run({u"open"_s, back, u"--take"_s, u"new"_s}).json()[u"taken"].toString(),
                 u"accepted"_s);
    }

    void figuresLeaveProtected()
    {
        m_hub = std::make_unique<Hub>(m_place, u"hub"_s);
        const QStringList there{u"--hub"_s, m_hub->url(), u"--ca"_s, m_hub->authority()};
        QCOMPARE(m_cli.run(QStringList{u"publish"_s} + there).code(), u"not-enrolled"_s);
        QVERIFY(isDone(u"enrol"_s, enrol(m_cli, u"Association Al Jisr"_s)));

        const auto preview = m_cli.run(QStringList{u"publish"_s, u"--dry-run"_s} + there);
        QVERIFY(isDone(u"publish"_s, preview));
        QCOMPARE(preview.json()[u"releases"].toArray().size(), 3);
        QCOMPARE(preview.json()[u"sent"].toInt(), 0);
        for (const auto& value : preview.json()[u"releases"].toArray()) {
            const auto release = value.toObject();
            const auto payload = release[u"payload"].toString().toLatin1();
            QCOMPARE(u"sha256:"_s +
                         QString::fromLatin1(
                             QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex()),
                     release[u"digest"].toString());
            // Beside what would leave stands what it was made from, table for table.
            const auto leaves = QJsonDocument::fromJson(payload).object()[u"tables"].toObject();
            const auto truth = release[u"true_tables_never_sent"].toObject();
            QCOMPARE(truth.keys(), leaves.keys());
            const auto total = truth[u"total"].toArray().at(0).toInt();
            for (const auto& table : truth.keys()) {
                QCOMPARE(truth[table].toArray().size(), leaves[table].toArray().size());
                int people = 0;
                for (const auto& cell : truth[table].toArray())
                    people += cell.toInt();
                QCOMPARE(people, total);
            }
            QVERIFY(!payload.contains("never_sent"));
        }

        const auto sent = m_cli.run(QStringList{u"publish"_s} + there);
        QVERIFY(isDone(u"publish"_s, sent));
        QCOMPARE(sent.json()[u"sent"].toInt(), 3);
        QCOMPARE(sent.json()[u"waiting"].toInt(), 0);
        for (const auto& release : sent.json()[u"releases"].toArray())
            QCOMPARE(release.toObject()[u"state"].toString(), u"delivered"_s);
        // What was shown is what left, to the byte.
        QCOMPARE(digests(sent), digests(preview));
        QCOMPARE(m_cli.run(QStringList{u"publish"_s} + there).json()[u"sent"].toInt(), 0);

        for (const auto& at : {QStringList(), there}) {
            const auto renewed = m_cli.run(QStringList{u"renew-key"_s} + at);
            QVERIFY(isDone(u"renew-key"_s, renewed));
            QCOMPARE(renewed.json()[u"association"].toString().size(), 4);
        }
        QCOMPARE(m_cli.run({u"renew-key"_s, u"--code"_s, u"ABCD-EFGH-JKMN-PQRS"_s}).code(),
                 u"unknown-code"_s);
        QVERIFY(isDone(u"publish"_s, m_cli.run(QStringList{u"publish"_s} + there)));
    }

    void nationalFiguresAreReadBack()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) QSKIP("curl is not installed");
        const auto path = u"/v1/indicators?family=registered&from=%1&to=%1"_s.arg(month(1));
        int truth = 0;
        for (const auto* name : {"Rabat", "Tanger", "Agadir", "Fès"}) {
            const auto town = QString::fromUtf8(name);
            const Cli other(m_place, m_place.path(town));
            makeQuickCaseFile(other, town);
            QCOMPARE(other.run({u"import"_s, registers + u"register_oujda.csv"_s}).exitCode, 0);
            QCOMPARE(enrol(other, town).exitCode, 0);
            QCOMPARE(other.run({u"publish"_s, u"--hub"_s, m_hub->url(), u"--ca"_s, m_hub->authority()})
                         .json()[u"sent"]
                         .toInt(),
                     3);
            truth += registeredByNow(other);
        }
        const auto together = QJsonDocument::fromJson(m_hub->read(path)).object();
        int shown = 0;
        const auto tables = together[u"tables"].toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            for (const auto& cell : table.value().toArray()) {
                const auto figure = cell.toObject();
                if (figure[u"value"].isNull()) continue;
                ++shown;
                QCOMPARE(figure[u"associations"].toInt(), 5);
                QCOMPARE(figure[u"value"].toInt() % 10, 0);
                QVERIFY(figure[u"margin"].toInt() > 0);
                if (table.key() == u"total"_s || table.key() == u"sex_age"_s)
                    qInfo("registered, %s %s: %d ± %d", qPrintable(table.key()),
                          qPrintable(figure[u"code"].toString()), figure[u"value"].toInt(),
                          figure[u"margin"].toInt());
            }
        }
        // The true total lies within the margin; three of them, so that chance fails no build.
        const auto total = tables[u"total"][0].toObject();
        truth += registeredByNow(m_cli);
        qInfo("%d people were registered by the end of %s", truth, qPrintable(month(1)));
        QVERIFY(std::abs(total[u"value"].toInt() - truth) <= 3 * total[u"margin"].toInt());
        QVERIFY(shown >= 5);
    }

    void recordsThatMayBeOnePerson()
    {
        const auto answer = m_cli.run({u"duplicates"_s});
        QVERIFY(isDone(u"duplicates"_s, answer));
        const auto pairs = answer.list();
        qInfo("%d pairs among %d people; %lld ms", int(pairs.size()), int(m_people.size()),
              answer.milliseconds);
        double before = 1e9;
        for (const auto& pair : pairs) {
            QVERIFY(m_people.contains(pair[u"a"].toString()) && m_people.contains(pair[u"b"].toString()));
            QVERIFY(pair[u"bits"].toDouble() <= before);
            before = pair[u"bits"].toDouble();
        }
    }

    void aDemonstrationForNewcomers()
    {
        const auto folder = m_place.path(u"démonstration"_s);
        const auto made = Cli(m_place, folder).run({u"demo"_s, u"--people"_s, u"30"_s, u"--seed"_s, u"7"_s});
        QVERIFY(isDone(u"demo"_s, made));
        QCOMPARE(made.json()[u"people"].toInt(), 30);
        const Cli demo(m_place, folder, made.json()[u"user"].toString(),
                       made.json()[u"passphrase"].toString());
        const auto verified = demo.run({u"verify"_s});
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.json()[u"journal_ok"].toBool());
        QCOMPARE(verified.json()[u"damaged_months"].toArray(), QJsonArray());
        QCOMPARE(verified.json()[u"attachments_missing"].toInt(), 0);

        QDir attachments(folder + u"/attachments"_s);
        const auto files = attachments.entryList(QDir::Files);
        QVERIFY(!files.isEmpty() && attachments.remove(files.front()));
        const auto poorer = demo.run({u"verify"_s});
        QCOMPARE(poorer.exitCode, 4);
        QCOMPARE(poorer.json()[u"attachments_missing"].toInt(), 1);
        const auto saved = demo.run({u"backup"_s, m_place.path(u"démonstration sauvée"_s)});
        QCOMPARE(saved.json()[u"attachments_missing"].toInt(), 1);
    }

    void backupAndRestoreElsewhere()
    {
        const auto backup = m_place.path(u"clé usb"_s);
        const auto before = m_cli.run({u"verify"_s});
        QVERIFY(isDone(u"verify"_s, before));
        QVERIFY(before.json()[u"pages_ok"].toBool());
        QVERIFY(before.json()[u"journal_ok"].toBool());
        const auto saved = m_cli.run({u"backup"_s, backup});
        QVERIFY(isDone(u"backup"_s, saved));
        QVERIFY(saved.json()[u"verified"].toBool());

        const Cli elsewhere(m_place, m_place.path(u"ailleurs"_s));
        const auto restored = elsewhere.run({u"restore"_s, backup});
        QVERIFY(isDone(u"restore"_s, restored));
        QCOMPARE(restored.json()[u"rows"], saved.json()[u"rows"]);
        QCOMPARE(elsewhere.run({u"restore"_s, backup}).code(), u"case-file-exists"_s);
        QVERIFY(elsewhere.run({u"verify"_s}).json()[u"journal_ok"].toBool());
        QCOMPARE(elsewhere.run({u"show"_s, m_she}).json()[u"stays"].toArray().size(), 1);
        // It knows what left already.
        QCOMPARE(elsewhere.run({u"publish"_s, u"--hub"_s, m_hub->url(), u"--ca"_s, m_hub->authority()})
                     .json()[u"sent"]
                     .toInt(),
                 0);
        qInfo("verified %lld journal entries; backup of %lld bytes and %lld rows",
              before.json()[u"journal_entries"].toInteger(), saved.json()[u"bytes"].toInteger(),
              saved.json()[u"rows"].toInteger());
    }

    void usersComeAndGo()
    {
        const auto added = m_cli.run({u"user-add"_s, u"نادية"_s, u"--role"_s, u"reception"_s});
        QVERIFY(isDone(u"user-add"_s, added));
        const auto temporary = added.json()[u"temporary_passphrase"].toString();
        const auto wanted = u"quatre mots bien choisis"_s;
        QCOMPARE(m_cli.as(u"نادية"_s, temporary).run({u"users"_s}).code(), u"temporary-passphrase"_s);
        QVERIFY(isDone(u"passphrase"_s,
                       m_cli.as(u"نادية"_s, temporary).run({u"passphrase"_s}, {temporary, wanted, wanted})));
        const auto reception = m_cli.as(u"نادية"_s, wanted);
        QCOMPARE(reception.run({u"find"_s, u"Mokom"_s}).exitCode, 0);
        const auto refused = reception.run({u"export"_s, m_place.path(u"gens.csv"_s)});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.code(), u"not-allowed"_s);
        QVERIFY(!QFile::exists(m_place.path(u"gens.csv"_s)));

        const auto users = m_cli.run({u"users"_s});
        QVERIFY(isDone(u"users"_s, users));
        QCOMPARE(users.list().size(), 2);
        QVERIFY(isDone(u"user-revoke"_s, m_cli.run({u"user-revoke"_s, u"نادية"_s})));
        QCOMPARE(reception.run({u"find"_s, u"Mokom"_s}).code(), u"wrong-passphrase"_s);
        QCOMPARE(m_cli.run({u"users"_s}).list().size(), 1);
    }

    void theRecoveryCodeLeadsBack()
    {
        const auto code = QString::fromUtf8(contentOf(m_cli.folder() + u".code"_s)).trimmed();
        const auto wanted = u"encore quatre mots choisis"_s;
        const auto fresh = m_place.path(u"nouveau.code"_s);
        const auto recovered =
            m_cli.run({u"recover"_s, u"--recovery-code-file"_s, fresh}, {code, wanted, wanted});
        QVERIFY(isDone(u"recover"_s, recovered));
        QCOMPARE(m_cli.run({u"users"_s}).code(), u"wrong-passphrase"_s);
        QCOMPARE(m_cli.as(m_cli.user(), wanted).run({u"users"_s}).exitCode, 0);
        // The old code is spent.
        QCOMPARE(m_cli.run({u"recover"_s}, {code, wanted, wanted}).code(), u"recovery-code-wrong"_s);
        const auto newer = QString::fromUtf8(contentOf(fresh)).trimmed();
        // The first code's file may not be written over, and nothing has changed then.
        QCOMPARE(m_cli.run({u"recover"_s, u"--recovery-code-file"_s, fresh}, {newer, wanted, wanted}).code(),
                 u"output-exists"_s);
        const auto back =
            m_cli.run({u"recover"_s, u"--recovery-code-file"_s, m_place.path(u"dernier.code"_s)},
                      {newer, m_cli.passphrase(), m_cli.passphrase()});
        QCOMPARE(back.exitCode, 0);
        QCOMPARE(m_cli.run({u"users"_s}).exitCode, 0);
    }

    void peopleLeaveOnlyAsAnExport()
    {
        const auto path = m_place.path(u"export.csv"_s);
        const auto everybody = int(m_people.size());
        // Nobody of an imported register was asked yet whether a file may be kept.
        const auto none = m_cli.run({u"export"_s, path});
        QVERIFY(isDone(u"export"_s, none));
        QCOMPARE(none.json()[u"people"].toInt(), 0);
        QCOMPARE(none.json()[u"left_out"].toObject()[u"not-asked"].toInt(), everybody);
        QCOMPARE(contentOf(path).count("\r\n"), 1);

        const auto asked = m_cli.run({u"consent"_s, m_she, u"--purpose"_s, u"record"_s, u"--language"_s,
                                      u"fr"_s, u"--witness"_s, u"Nadia"_s});
        QVERIFY(isDone(u"consent"_s, asked));
        QCOMPARE(asked.json()[u"notice"].toString(), u"2026.1"_s);
        const auto written = m_cli.run({u"export"_s, path, u"--overwrite"_s});
        QCOMPARE(written.json()[u"people"].toInt(), 1);
        const auto line = contentOf(path).split('\n').at(1);
        QVERIFY2(line.startsWith(m_she.toUtf8() + ",given,") &&
                     line.endsWith(",F,2001-05-26,CF,02.411.01.23,2023-01-04\r"),
                 line.constData());

        QCOMPARE(m_cli.run({u"consent"_s, m_she, u"--purpose"_s, u"record"_s, u"--withdrawn"_s}).exitCode, 0);
        const auto marked = m_cli.run({u"export"_s, path, u"--also-not-asked"_s, u"--overwrite"_s});
        QCOMPARE(marked.json()[u"people"].toInt(), everybody - 1);
        QCOMPARE(marked.json()[u"left_out"].toObject()[u"record-withdrawn"].toInt(), 1);
        QVERIFY(!contentOf(path).contains(m_she.toUtf8()));
        QCOMPARE(contentOf(path).count(",not-asked,"), everybody - 1);
    }

private:
    Answer enrol(const Cli& cli, const QString& name)
    {
        return cli.run({u"enrol"_s, u"--hub"_s, m_hub->url(), u"--ca"_s, m_hub->authority(), u"--code"_s,
                        m_hub->invite(name), u"--from"_s, month(1), u"--communes"_s, communes});
    }

    /// How many of a file's people were registered before this month began.
    int registeredByNow(const Cli& cli) const
    {
        const auto path = m_place.path(u"dates.csv"_s);
        if (cli.run({u"export"_s, path, u"--also-not-asked"_s, u"--overwrite"_s}).exitCode != 0) return -1;
        const auto lines = contentOf(path).split('\n').mid(1);
        return int(std::count_if(lines.begin(), lines.end(), [](const QByteArray& line) {
            const auto date = QString::fromLatin1(line.mid(line.lastIndexOf(',') + 1));
            return !date.isEmpty() && date < month(0);
        }));
    }

    static QStringList digests(const Answer& answer)
    {
        QStringList found;
        for (const auto& release : answer.json()[u"releases"].toArray())
            found << release.toObject()[u"digest"].toString();
        return found;
    }

    Place m_place;
    Cli m_cli{m_place, m_place.path(u"jisr"_s)};
    QSet<QString> m_people;
    QString m_she, m_referral;
    std::unique_ptr<Hub> m_hub;
};

WASL_TEST(TestCliJourney)
#include "tst_cli_journey.moc"
