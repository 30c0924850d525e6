// A hub that is away, or is not the hub: what waits is kept, and leaves later as it was fixed.

#include "tests/cli/programs.h"
#include "tests/support/suite.h"

#include <QDate>
#include <QSet>
#include <QTest>

using namespace wasl::tests;
using namespace Qt::StringLiterals;

class TestCliHubTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeQuickCaseFile(m_cli, u"Association Al Jisr"_s);
        const auto enrolled = enrol(m_cli, m_hub.invite(u"Al Jisr"_s));
        QVERIFY2(enrolled.exitCode == 0, enrolled.err.constData());
    }

    void aCodeOpensOnce()
    {
        const Cli other(m_place, m_place.path(u"autre"_s));
        makeQuickCaseFile(other, u"Autre"_s);
        QCOMPARE(enrol(other, u"AAAA-AAAA-AAAA-AAAA"_s).code(), u"unknown-code"_s);
    }

    void theWrongCertificate()
    {
        const Hub other(m_place, u"imposteur"_s);
        // The right address with another's certificate, and the right certificate at another's address.
        isRefusedAs(publish(m_hub.url(), other.authority()), u"hub-certificate"_s);
        isRefusedAs(publish(other.url(), m_hub.authority()), u"hub-certificate"_s);
        putContent(m_place.path(u"faux.pem"_s), "no certificate");
        QCOMPARE(publish(m_hub.url(), m_place.path(u"faux.pem"_s)).exitCode, 3);
        isRefusedAs(publish(m_hub.url(), m_place.path(u"absent.pem"_s)), u"certificate-unreadable"_s);
        isRefusedAs(publish(u"http://localhost"_s, m_hub.authority()), u"hub-address"_s);
        QVERIFY(!contentOf(other.logFile()).contains("PUT"));
    }

    void theHubIsAway()
    {
        m_hub.stop();
        const auto away = publish(m_hub.url(), m_hub.authority());
        isRefusedAs(away, u"hub-unreachable"_s);
        isRefusedAs(publish(m_hub.url(), m_hub.authority()), u"hub-unreachable"_s);
        m_hub.start();
        const auto sent = publish(m_hub.url(), m_hub.authority());
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        QCOMPARE(sent.json()[u"sent"].toInt(), 3);
        QCOMPARE(sent.json()[u"waiting"].toInt(), 0);
        QSet<int> sequences;
        for (const auto& release : sent.json()[u"releases"].toArray()) {
            QCOMPARE(release.toObject()[u"state"].toString(), u"delivered"_s);
            sequences << release.toObject()[u"sequence"].toInt();
        }
        QCOMPARE(sequences, (QSet<int>{1, 2, 3}));
        QCOMPARE(publish(m_hub.url(), m_hub.authority()).json()[u"sent"].toInt(), 0);
    }

    void whereThereIsNeverAConnection()
    {
        const Cli sahra(m_place, m_place.path(u"sahra"_s));
        makeQuickCaseFile(sahra, u"Association Sahra"_s);
        const auto enrolled = enrol(sahra, m_hub.invite(u"Sahra"_s));
        QVERIFY2(enrolled.exitCode == 0, enrolled.err.constData());

        const auto figures = m_place.path(u"figures.json"_s), answer = m_place.path(u"answer.json"_s);
        const auto today = QDate::currentDate();
        const auto carryOut = [&](const QDate& day) {
            return sahra.run({u"carry-out"_s, figures, u"--today"_s, day.toString(Qt::ISODate)});
        };
        isRefusedAs(carryOut(today.addYears(-1)), u"clock-wrong"_s);
        QVERIFY(!QFile::exists(figures));
        const auto saved = carryOut(today);
        QVERIFY2(saved.exitCode == 0, saved.out.constData());
        QCOMPARE(saved.json()[u"releases"].toInt(), 3);
        isRefusedAs(carryOut(today), u"output-exists"_s);

        // Elsewhere, without any case file.
        const auto deliver = [&](const QString& file) {
            return m_place.run(QCoreApplication::applicationDirPath() + u"/wasl-cli"_s,
                               {u"--json"_s, u"--overwrite"_s, u"deliver"_s, file, u"--answer"_s, answer});
        };
        isRefusedAs(deliver(m_hub.authority()), u"not-carried"_s);
        m_hub.stop();
        isRefusedAs(deliver(figures), u"hub-unreachable"_s);
        QVERIFY(!QFile::exists(answer));
        m_hub.start();
        for (int twice = 0; twice < 2; ++twice) {
            const auto delivered = deliver(figures);
            QVERIFY2(delivered.exitCode == 0, delivered.out.constData());
            QCOMPARE(delivered.json()[u"taken"].toInt(), 3);
            QCOMPARE(delivered.json()[u"refused"].toInt(), 0);
        }

        isRefusedAs(m_cli.run({u"carry-in"_s, answer}), u"other-association"_s);
        isRefusedAs(sahra.run({u"carry-in"_s, figures}), u"not-an-answer"_s);
        const auto back = sahra.run({u"carry-in"_s, answer});
        QVERIFY2(back.exitCode == 0, back.out.constData());
        QCOMPARE(back.json()[u"delivered"].toInt(), 3);
        QCOMPARE(back.json()[u"waiting"].toInt(), 0);
    }

    /// It cannot know what left since its backup, and where no hub can be asked, only a person can give it
    /// up.
    void aRestoredFileCarriesNothingUnasked()
    {
        const Cli lost(m_place, m_place.path(u"perdu"_s));
        makeQuickCaseFile(lost, u"Association Perdue"_s);
        const auto enrolled = enrol(lost, m_hub.invite(u"Perdue"_s));
        QVERIFY2(enrolled.exitCode == 0, enrolled.err.constData());
        QCOMPARE(lost.run({u"backup"_s, m_place.path(u"copie"_s)}).exitCode, 0);
        const Cli restored(m_place, m_place.path(u"restauré"_s));
        QCOMPARE(restored.run({u"restore"_s, m_place.path(u"copie"_s)}).exitCode, 0);

        const auto figures = m_place.path(u"restés.json"_s);
        const QStringList carryOut{u"carry-out"_s, figures, u"--today"_s,
                                   QDate::currentDate().toString(Qt::ISODate)};
        isRefusedAs(restored.run(carryOut), u"ask-first"_s);
        QVERIFY(!QFile::exists(figures));
        isRefusedAs(restored.run(carryOut + QStringList{u"--close-lost"_s}), u"nothing-waits"_s);
        isRefusedAs(restored.run(carryOut), u"nothing-waits"_s); // said once, for good

        const auto sent = restored.run({u"publish"_s, u"--hub"_s, m_hub.url(), u"--ca"_s, m_hub.authority()});
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        QCOMPARE(sent.json()[u"sent"].toInt(), 0);
    }

private:
    /// From the month that is just over.
    Answer enrol(const Cli& cli, const QString& code) const
    {
        const auto month = QDate::currentDate().addDays(-QDate::currentDate().day());
        return cli.run({u"enrol"_s, u"--hub"_s, m_hub.url(), u"--ca"_s, m_hub.authority(), u"--code"_s, code,
                        u"--from"_s, month.toString(u"yyyy-MM"), u"--communes"_s, u"02.411.01.0"_s});
    }

    Answer publish(const QString& url, const QString& authority) const
    {
        return m_cli.run({u"publish"_s, u"--hub"_s, url, u"--ca"_s, authority});
    }

    static void isRefusedAs(const Answer& answer, const QString& code)
    {
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), code);
        QVERIFY(!answer.message().isEmpty());
    }

    Place m_place;
    Cli m_cli{m_place, m_place.path(u"jisr"_s)};
    Hub m_hub{m_place, u"hub"_s};
};

WASL_TEST(TestCliHubTrouble)
#include "tst_cli_hub_trouble.moc"
