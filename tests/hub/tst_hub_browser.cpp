#include "app/wire/carried.h"
#include "app/wire/content_digest.h"
#include "app/wire/network_reading.h"
#include "app/wire/payload.h"
#include "app/wire/receipt.h"
#include "tests/support/browser.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

const QString coordinatorName = u"salma"_s;
const QString coordinatorPassphrase = u"la mer est calme ce soir"_s;
const QStringList views{u"figures"_s,   u"trends"_s,    u"coverage"_s, u"notices"_s,
                        u"practices"_s, u"directory"_s, u"carried"_s};

/// Seven associations in two regions; one is silent, one sent a part, two wrote notes.
void fill(tests::HubFixture& hub)
{
    std::vector<tests::Office> offices;
    for (int i = 0; i < 7; ++i) {
        offices.push_back(hub.enrol(i % 2 ? QStringList{u"02.411.01.09"_s}
                                          : QStringList{u"01.051.01.01"_s, u"02.411.01.09"_s}));
    }
    for (int i = 0; i < 6; ++i) {
        const auto& office = offices[std::size_t(i)];
        for (const auto family : {domain::Family::Registered, domain::Family::Assisted}) {
            QString previous;
            for (int month = 3; month <= 10; ++month) {
                if ((i == 5 && month == 9) || (month == 6 && i > 3)) {
                    continue;
                }
                const auto sent = tests::release({.association = office.id,
                                                  .communes = office.communes,
                                                  .family = family,
                                                  .period = {2026, month},
                                                  .people = 150 + 40 * month,
                                                  .sequence = month,
                                                  .key = i});
                if (!hub.client(office).send(sent)) {
                    throw std::runtime_error("a release was not taken");
                }
            }
        }
        domain::DirectoryEntry entry;
        entry.contact =
            u"هاتف 0536 00 00 %1\ncontact@association-%1.example"_s.arg(i, 2, 10, QLatin1Char('0'));
        entry.fingerprint = i % 2 ? u"58213 90417 22680 11735 64092 37158"_s : QString();
        hub.ask(office, "PUT"_ba, "/v1/associations/" + office.id.toLatin1() + "/directory",
                wire::encodeEntry(entry));
    }
    domain::PracticeNote note;
    note.language = u"fr"_s;
    note.sector = u"health"_s;
    note.title = u"Le mardi au centre de santé"_s;
    note.text = u"Le centre de santé reçoit sans rendez-vous le mardi matin.\n<img src=x onerror=alert(1)>"_s;
    note.id = u"0190aaaa-note"_s;
    hub.ask(offices[0], "PUT"_ba, "/v1/associations/" + offices[0].id.toLatin1() + "/practices/0190aaaa-note",
            wire::encodeSubmission(note));
    note.language = u"ar"_s;
    note.sector = u"education"_s;
    note.title = u"تسجيل الأطفال في المدرسة"_s;
    note.text = u"نتصل بالمديرية الإقليمية في شهر يونيو، قبل إغلاق لوائح التسجيل."_s;
    hub.ask(offices[1], "PUT"_ba, "/v1/associations/" + offices[1].id.toLatin1() + "/practices/0190bbbb-note",
            wire::encodeSubmission(note));
}

} // namespace

/// The network's page in a real Chromium, before a real hub with figures of seven associations.
/// WASL_SCREENS=DIR writes pictures of it.
class HubBrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("WASL_NO_BROWSER")) QSKIP("there is no browser");
        m_hub = std::make_unique<tests::HubFixture>([](hub::HubConfig& config) {
            config.associations = {5000, 5000};
            config.readers = {5000, 5000};
        });
        QVERIFY(m_hub->server().addCoordinator(coordinatorName, coordinatorPassphrase));
        fill(*m_hub);
        m_browser = std::make_unique<tests::Browser>();
        QFile file(QStringLiteral(WASL_FIXTURES "/accessibility_check.js"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_check = QString::fromUtf8(file.readAll());
    }

    void cleanupTestCase()
    {
        m_browser.reset();
        m_hub.reset();
    }

    void everybodySeesTheFigures()
    {
        m_browser->open(url());
        QVERIFY(m_browser->waitFor(u"document.getElementById('signInLink').offsetWidth > 0"_s));
        speak(u"en"_s);
        QVERIFY(choose(u"2026-09"_s, u"2026-10"_s));
        QVERIFY(m_browser->text(u"#totalFigure"_s).contains(u'±'));
        QVERIFY2(!m_browser->run(u"return document.getElementById('places').checkVisibility()"_s).toBool(),
                 "what is the coordination's is not offered to strangers");
        QCOMPARE(findings(), QStringList());
        screenshot(u"open"_s);
    }

    void aWrongPassphraseIsSaid()
    {
        m_browser->open(url() + u"#sign-in"_s);
        QVERIFY(m_browser->waitFor(u"document.getElementById('signInButton')"_s));
        QCOMPARE(findings(), QStringList());
        m_browser->type(u"#name"_s, coordinatorName);
        m_browser->type(u"#passphrase"_s, u"la mer est agitée ce soir"_s);
        m_browser->click(u"#signInButton"_s);
        QVERIFY(m_browser->waitFor(u"document.getElementById('signInWrong').textContent"_s));
        QCOMPARE(m_browser->text(u"#signInWrong"_s), u"The name or the passphrase is not right."_s);
        screenshot(u"sign-in"_s);
    }

    /// With the keyboard alone.
    void signsInAndReadsAFigure()
    {
        m_browser->type(u"#name"_s, coordinatorName);
        m_browser->type(u"#passphrase"_s, coordinatorPassphrase);
        m_browser->press(tests::Keys::Enter);
        QVERIFY(m_browser->waitFor(u"document.getElementById('places').checkVisibility()"_s));
        QCOMPARE(m_browser->text(u"#who"_s), coordinatorName);
        QVERIFY(choose(u"2026-10"_s, u"2026-10"_s));
        // The figure on the screen is the hub's own, to the last digit.
        const auto told =
            QJsonDocument::fromJson(m_hub->get("/v1/indicators?family=registered&from=2026-10&to=2026-10"_ba)
                                        ->body)["tables"_L1]["total"_L1][0];
        QString shown = m_browser->text(u"#totalFigure"_s);
        shown.remove(QRegularExpression(u"[^0-9±]"_s));
        QCOMPARE(shown, u"%1±%2"_s.arg(told["value"_L1].toInteger()).arg(told["margin"_L1].toInteger()));
        QVERIFY2(m_browser->run(u"return document.cookie"_s).toString().isEmpty(),
                 "no script reads the session");
    }

    void speaksArabic()
    {
        speak(u"ar"_s);
        QVERIFY(m_browser->waitFor(u"document.getElementById('totalFigure')"_s));
        QCOMPARE(m_browser->run(u"return document.documentElement.dir"_s).toString(), u"rtl"_s);
        QCOMPARE(m_browser->run(u"return document.documentElement.lang"_s).toString(), u"ar"_s);
        QVERIFY(m_browser->text(u"main"_s).contains(u"الأشخاص المسجلون"_s));
        // The first column stands at the right, the figures at the left.
        QVERIFY(
            m_browser
                ->run(
                    u"const row = document.querySelector('main tbody tr');"
                    "return row.cells[0].getBoundingClientRect().x > row.cells[3].getBoundingClientRect().x"_s)
                .toBool());
    }

    void downloads_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("CSV") << u"#csv"_s << u"wasl-registered-2026-10-2026-10.csv"_s
                             << "family,from,to,table"_ba;
        QTest::newRow("data package")
            << u"#datapackage"_s << u"wasl-registered-2026-10-2026-10.zip"_s << "PK"_ba;
        QTest::newRow("DHIS2") << u"#dhis2"_s << u"wasl-registered-2026-10-2026-10.dhis2.json"_s
                               << "{\"dataValues\":[{"_ba;
    }

    void downloads()
    {
        QFETCH(QString, link);
        QFETCH(QString, file);
        QFETCH(QByteArray, begins);
        m_browser->click(link);
        QFile arrived(m_browser->downloads() + u'/' + file);
        QTRY_VERIFY_WITH_TIMEOUT(arrived.exists() && arrived.size() > 0, 10'000);
        QVERIFY(arrived.open(QIODevice::ReadOnly));
        QVERIFY(arrived.readAll().startsWith(begins));
    }

    void nobodyStumbles_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("language");
        for (const auto& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
            for (const auto& view : views) {
                QTest::addRow("%s in %s", qPrintable(view), qPrintable(language)) << view << language;
            }
        }
    }

    /// The checker over every part of the page in every language.
    void nobodyStumbles()
    {
        QFETCH(QString, view);
        QFETCH(QString, language);
        speak(language);
        m_browser->click(u"#places a[href='#%1']"_s.arg(view));
        QVERIFY(arrived(view));
        if (view == "trends"_L1 || view == "coverage"_L1) {
            QVERIFY(choose(u"2026-03"_s, u"2026-10"_s));
            QVERIFY(m_browser->waitFor(u"document.querySelector('main table')"_s));
        }
        QCOMPARE(findings(), QStringList());
        screenshot(view + u'_' + language);
        m_browser->appear(u"screen"_s, u"dark"_s);
        QCOMPARE(findings(), QStringList());
        screenshot(view + u'_' + language + u"_dark"_s);
        // Paper is white, whatever its reader prefers on the screen.
        m_browser->appear(u"print"_s, u"dark"_s);
        QCOMPARE(m_browser->run(u"return getComputedStyle(document.body).backgroundColor"_s).toString(),
                 u"rgb(255, 255, 255)"_s);
        QVERIFY(!m_browser
                     ->run(u"return [...document.querySelectorAll('select, input, textarea, button')]"
                           ".some((control) => control.checkVisibility())"_s)
                     .toBool());
        if (view == "figures"_L1) {
            QVERIFY(m_browser->text(u"#totalMonths"_s).contains(u"2026"_s)); // no form says it there
        }
        screenshot(view + u'_' + language + u"_print"_s);
        m_browser->appear(u"screen"_s, u"light"_s);
    }

    /// What the checker is there for, done wrong on purpose: it must see each.
    void theCheckerSees_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("rule");
        QTest::newRow("pale text") << u"document.querySelector('.intro').style.color = '#bbb'"_s
                                   << u"contrast"_s;
        QTest::newRow("a field without label")
            << u"document.querySelector('label[for=from]').remove()"_s << u"no name"_s;
        QTest::newRow("a skipped heading")
            << u"document.querySelector('h2').outerHTML = '<h4>x</h4>'"_s << u"heading skips"_s;
        QTest::newRow("a table without heads")
            << u"document.querySelector('th[scope=row]').removeAttribute('scope')"_s
            << u"head without scope"_s;
        QTest::newRow("no language") << u"document.documentElement.lang = ''"_s << u"language"_s;
        QTest::newRow("left to right Arabic") << u"document.documentElement.lang = 'ar'"_s << u"direction"_s;
        QTest::newRow("a button without words")
            << u"document.getElementById('show').textContent = ''"_s << u"no name"_s;
        QTest::newRow("one identifier twice")
            << u"document.querySelector('h2').id = 'from'"_s << u"identifier twice"_s;
        QTest::newRow("too wide") << u"document.querySelector('h2').style.width = '3000px'"_s << u"wider"_s;
    }

    void theCheckerSees()
    {
        QFETCH(QString, fault);
        QFETCH(QString, rule);
        speak(u"en"_s);
        m_browser->click(u"#places a[href='#figures']"_s);
        QVERIFY(arrived(u"figures"_s));
        QCOMPARE(findings(), QStringList());
        m_browser->run(fault);
        const QStringList found = findings();
        QVERIFY2(found.join(u'\n').contains(rule), qPrintable(found.join(u'\n')));
        m_browser->run(u"document.documentElement.lang = 'en'"_s);
        speak(u"fr"_s); // writes everything anew
    }

    /// Tab reaches everything that can be operated, and it is seen where one is.
    void theKeyboardReachesEverything()
    {
        speak(u"en"_s);
        for (const auto& view : views) {
            m_browser->click(u"#places a[href='#%1']"_s.arg(view));
            QVERIFY(arrived(view));
            const int all =
                m_browser
                    ->run(u"document.activeElement.blur(); window.getSelection().removeAllRanges();"
                          "return [...document.querySelectorAll('a[href], button, input, select, textarea, "
                          "[tabindex=\"0\"]')]"
                          ".filter((one) => one.checkVisibility()).length"_s)
                    .toInt();
            // From before the first one, so that even that is come to by Tab.
            m_browser->run(
                u"const start = document.createElement('span'); start.tabIndex = -1; start.id = 'start';"
                "document.body.prepend(start); start.focus()"_s);
            m_browser->press(tests::Keys::Tab);
            QSet<QString> visited;
            for (int i = 0; i < all * 4; ++i) {
                const QJsonValue at = m_browser->run(
                    u"const one = document.activeElement; if (one === document.body) return null;"
                    "window.marks = window.marks || new Map(); if (!window.marks.has(one)) "
                    "window.marks.set(one, window.marks.size);"
                    "const style = getComputedStyle(one);"
                    "return {mark: window.marks.get(one), what: one.outerHTML.slice(0, 80),"
                    " seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2}"_s);
                if (at.isNull() || (i > all && visited.contains(QString::number(at["mark"_L1].toInt())) &&
                                    at["mark"_L1] == 0)) {
                    break;
                }
                visited.insert(QString::number(at["mark"_L1].toInt()));
                QVERIFY2(at["seen"_L1].toBool(), qPrintable(at["what"_L1].toString()));
                m_browser->press(tests::Keys::Tab);
            }
            QVERIFY2(visited.size() >= all,
                     qPrintable(u"%1: %2 of %3"_s.arg(view).arg(visited.size()).arg(all)));
            m_browser->run(u"window.marks = undefined; document.getElementById('start').remove()"_s);
        }
    }

    void noticesAndNotesAreDecidedHere()
    {
        speak(u"fr"_s);
        m_browser->click(u"#places a[href='#notices']"_s);
        QVERIFY(arrived(u"notices"_s));
        m_browser->type(u"#noticeText"_s, u"Réunion lundi à 10 h. <script>alert(1)</script>"_s);
        m_browser->click(u"#publish"_s);
        QVERIFY(m_browser->waitFor(u"document.querySelector('article .written')"_s));
        QCOMPARE(m_browser->text(u"article .written"_s),
                 u"Réunion lundi à 10 h. <script>alert(1)</script>"_s);
        QTRY_COMPARE(m_browser->text(u"#state"_s), u"L’avis est publié."_s);
        QVERIFY(m_hub->get("/v1/notices"_ba)->body.contains("Réunion lundi"));
        m_browser->click(u"article button"_s);
        QVERIFY(m_browser->waitFor(u"document.querySelector('article.gone')"_s));
        QVERIFY(!m_hub->get("/v1/notices"_ba)->body.contains("Réunion lundi"));

        m_browser->click(u"#places a[href='#practices']"_s);
        QVERIFY(arrived(u"practices"_s));
        QVERIFY2(m_browser->run(u"return document.querySelectorAll('main img').length"_s).toInt() == 0,
                 "what somebody wrote stays text");
        m_browser->click(u"button[data-decision=approved]"_s);
        QVERIFY(m_browser->waitFor(u"document.getElementById('state').textContent.includes('approuvée')"_s));
        QCOMPARE(
            m_browser->run(u"return document.querySelectorAll('button[data-decision=approved]').length"_s)
                .toInt(),
            1);
    }

    void signsOut()
    {
        m_browser->click(u"#signOut"_s);
        QVERIFY(m_browser->waitFor(u"!document.getElementById('places').checkVisibility()"_s));
        m_browser->open(url() + u"#coverage"_s);
        QVERIFY(m_browser->waitFor(u"document.getElementById('signInLink').checkVisibility()"_s));
        QVERIFY(!m_browser->run(u"return Boolean(document.querySelector('table.coverage'))"_s).toBool());
    }

    /// Whoever brings an association's file needs no name here, and takes the hub's answer back to it.
    void aCarriedFileIsDelivered()
    {
        const auto office = m_hub->enrol();
        const auto sent = tests::release({.association = office.id, .communes = office.communes});
        const QByteArray path = wire::releasesPath(office.id), body = wire::encode(sent);
        wire::CarriedRequests carried{office.id, m_hub->server().url(), m_hub->authorityPem(), {}};
        const auto carry = [&](const QByteArray& method, const QByteArray& at, const QByteArray& content) {
            const auto fields = wire::signRequest(
                {method, m_hub->address().authority(), at, wire::contentDigest(content)},
                {m_hub->now().addDays(-20).toSecsSinceEpoch(), office.id.toLatin1(), true}, *office.key);
            carried.requests.push_back({at, content, fields});
        };
        carry("PUT"_ba,
              path + '/' + sent.period().toString().toLatin1() + '/' + domain::code(sent.family()).toLatin1(),
              body);
        QTemporaryDir stick;
        const auto write = [&](const QString& name, const QByteArray& content) {
            QFile file(stick.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write(u"figures.json"_s, wire::encode(carried)));
        auto elsewhere = carried;
        elsewhere.hub = u"https://other.example.org"_s;
        QVERIFY(write(u"elsewhere.json"_s, wire::encode(elsewhere)));
        QVERIFY(write(u"letter.json"_s, "{\"format\":\"a letter\"}"_ba));

        m_browser->open(url());
        QVERIFY(m_browser->waitFor(u"document.getElementById('carriedLink').offsetWidth > 0"_s));
        speak(u"ar"_s);
        m_browser->click(u"#carriedLink"_s);
        QVERIFY(m_browser->waitFor(u"document.getElementById('deliver')"_s));
        const auto deliver = [&](const QString& name) {
            m_browser->type(u"#carriedFile"_s, stick.filePath(name));
            m_browser->click(u"#deliver"_s);
            return m_browser->waitFor(u"document.getElementById('delivered').textContent && "
                                      "!document.getElementById('deliver').disabled"_s);
        };
        QVERIFY(deliver(u"letter.json"_s));
        QVERIFY(m_browser->text(u"#delivered"_s).contains(u"ليس هذا ملف"_s));
        QVERIFY(deliver(u"elsewhere.json"_s));
        QVERIFY(m_browser->text(u"#delivered"_s).contains(u"https://other.example.org"_s));
        QVERIFY(deliver(u"figures.json"_s));
        QVERIFY(m_browser->waitFor(u"document.getElementById('answer')"_s));
        QCOMPARE(findings(), QStringList());
        screenshot(u"carried_ar"_s);
        m_browser->click(u"#answer"_s);
        const QDir folder(m_browser->downloads());
        QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({u"wasl-answer-*.json"_s}).size(), 1, 10'000);
        QFile arrived(folder.filePath(folder.entryList({u"wasl-answer-*.json"_s}).constFirst()));
        QVERIFY(arrived.open(QIODevice::ReadOnly));
        const auto answers = wire::decodeCarriedAnswers(arrived.readAll());
        QVERIFY(answers);
        QCOMPARE(answers->association, office.id);
        QCOMPARE(answers->answers.size(), 1U);
        QCOMPARE(answers->answers[0].status, 201);
        const auto receipt = wire::decodeReceipt(answers->answers[0].body, office.hubPublicKey);
        QVERIFY(receipt);
        QCOMPARE(receipt->digest, wire::digest(body));
    }

    /// What her half hour of doing nothing ended is said, and nothing of it stays on the screen.
    void anEndedSessionIsSaid()
    {
        m_browser->open(url() + u"#sign-in"_s);
        QVERIFY(m_browser->waitFor(u"document.getElementById('signInButton')"_s));
        m_browser->type(u"#name"_s, coordinatorName);
        m_browser->type(u"#passphrase"_s, coordinatorPassphrase);
        m_browser->click(u"#signInButton"_s);
        QVERIFY(m_browser->waitFor(u"document.getElementById('places').checkVisibility()"_s));
        m_hub->setNow(m_hub->now().addSecs(31 * 60));
        m_browser->click(u"#places a[href='#directory']"_s);
        QVERIFY(m_browser->waitFor(u"document.getElementById('signInButton')"_s));
        QVERIFY(!m_browser->text(u"#state"_s).isEmpty());
        QVERIFY(!m_browser->run(u"return Boolean(document.querySelector('main table'))"_s).toBool());
    }

    /// No script, style, font or request that the policy had to stop, and no error of the page's own.
    void theConsoleIsQuiet()
    {
        QStringList said = m_browser->complaints();
        // The refusals asked for above, and the question who is signed in, are told by their status alone.
        said.removeIf([](const QString& line) { return line.contains(u"status of 401"_s); });
        QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
    }

private:
    [[nodiscard]] QString url() const { return m_hub->server().url() + u'/'; }

    void speak(const QString& language)
    {
        m_browser->click(u"#languages [data-language=%1]"_s.arg(language));
        QVERIFY(m_browser->waitFor(
            u"document.documentElement.lang === '%1' && document.getElementById('view').getAttribute('aria-busy') === 'false'"_s
                .arg(language)));
    }

    /// A part is there when it is marked as the present one and no longer busy.
    bool arrived(const QString& view)
    {
        return m_browser->waitFor(
            u"document.querySelector(\"#places a[href='#%1'][aria-current=page]\") && "
            "document.getElementById('view').getAttribute('aria-busy') === 'false'"_s.arg(view));
    }

    bool choose(const QString& from, const QString& to)
    {
        if (!m_browser->waitFor(u"document.getElementById('from')"_s)) {
            return false;
        }
        m_browser->run(u"document.getElementById('from').value = arguments[0];"
                       "document.getElementById('to').value = arguments[1];"_s,
                       {from, to});
        m_browser->click(u"#show"_s);
        return m_browser->waitFor(
            u"document.getElementById('view').getAttribute('aria-busy') === 'false' && "
            "(document.getElementById('totalFigure') || document.querySelector('main table'))"_s);
    }

    QStringList findings()
    {
        QStringList found;
        for (const auto& finding : m_browser->run(m_check).toArray()) {
            found.append(finding.toString());
        }
        return found;
    }

    void screenshot(const QString& name)
    {
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) {
            m_browser->screenshot(qEnvironmentVariable("WASL_SCREENS") + u"/hub_"_s + name + u".png"_s);
        }
    }

    std::unique_ptr<tests::HubFixture> m_hub;
    std::unique_ptr<tests::Browser> m_browser;
    QString m_check;
};

WASL_TEST(HubBrowserTest)
#include "tst_hub_browser.moc"
