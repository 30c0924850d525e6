// What the network gives back, on screen: fetched from a real hub over real TLS, read without one; a note
// written, approved by the coordination and read by another; a card of the directory used.

#include "app/exchange/card_file.h"
#include "app/storage/correspondent_store.h"
#include "app/storage/keys/environment.h"
#include "app/storage/network_reading_store.h"
#include "app/sync/membership.h"
#include "app/wire/network_reading.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/open_case_file.h"
#include "tests/support/page_visitor.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"
#include "tests/ui/support/grab_page.h"
#include "ui/network/network_page.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::OpenCaseFile;

namespace
{

const QString secretName = u"Fatoumata"_s;

struct ReadingScreen
{
    ReadingScreen()
        : hub(std::make_unique<wasl::tests::HubFixture>([](hub::HubConfig& config) {
            config.associations = {5000, 5000};
        }))
    {
        hub->setNow(file.now);
        for (int i = 0; i < 7; ++i)
            file.add(wasl::tests::aBeneficiary()
                         .named("Fatoumata", "Barry")
                         .registeredOn(QDate(2026, 10, 3 + i))
                         .living("04.421.01.0"));
        OpenCaseFile::check(sync::Memberships(file.file())
                                .enrol({hub->server().url(),
                                        hub->authorityPem(),
                                        hub->server().invite(u"Association Al Amal"_s),
                                        {u"04.421.01.0"_s},
                                        {2026, 10}}));
        if (!hub->server().addCoordinator(u"salma"_s, u"la mer est calme ce soir"_s))
            qFatal("no coordinator");
        page = std::make_unique<NetworkPage>(file.file());
        page->resize(1166, 712);
        page->show();
        page->refresh();
    }
    ~ReadingScreen()
    {
        waitForBackground();
        page.reset();
    }

    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* found = page->findChild<Widget*>(name);
        if (!found) qFatal("no %s on the network's page", qPrintable(name));
        return found;
    }
    void click(const QString& name) const { find<QPushButton>(name)->click(); }
    void openReading() const { page->open(u"reading"_s); }
    void fetch() const
    {
        const auto before = storage::NetworkReadingStore(file.database()).asOf();
        click(u"fetchReadingButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"fetchReadingButton"_s)->isEnabled(), 20'000);
        Q_UNUSED(before)
    }
    [[nodiscard]] QString cell(const QString& table, int row, int column) const
    {
        const auto* model = find<QTableView>(table)->model();
        return model->index(row, column).data().toString();
    }

    mutable OpenCaseFile file;
    std::unique_ptr<wasl::tests::HubFixture> hub;
    std::unique_ptr<NetworkPage> page;
};

domain::PracticeNote noteOfOthers()
{
    domain::PracticeNote note;
    note.id = u"0190aaaa-note"_s;
    note.language = u"fr"_s;
    note.sector = u"health"_s;
    note.title = u"Le mardi au centre de santé"_s;
    note.text = u"Le centre de santé reçoit sans rendez-vous le mardi matin."_s;
    return note;
}

/// Five others that reported; the first wrote a note and stands in the directory with a card.
void settleOthers(const ReadingScreen& screen, const QByteArray& card)
{
    for (int i = 0; i < 5; ++i) {
        const auto office = screen.hub->enrol({u"04.421.01.0"_s});
        if (!screen.hub->client(office).send(wasl::tests::release({.association = office.id,
                                                                   .communes = office.communes,
                                                                   .period = {2026, 10},
                                                                   .people = 200,
                                                                   .key = i})))
            qFatal("a release was not taken");
        if (i > 0) continue;
        auto client = screen.hub->client(office);
        domain::DirectoryEntry entry;
        entry.contact = u"0536 00 00 00"_s;
        entry.card = card;
        entry.fingerprint = u"12345 12345 12345 12345 12345 12345"_s;
        if (!client.submit(noteOfOthers()) || !client.present(entry)) qFatal("the hub took nothing");
        wasl::tests::PageVisitor visitor(*screen.hub);
        visitor.signIn(u"salma"_s, u"la mer est calme ce soir"_s);
        visitor.send("POST"_ba,
                     "/v1/coordination/practices/" + office.id.toLatin1() + "/0190aaaa-note/decision",
                     {{u"decision"_s, u"approved"_s}});
        visitor.send("POST"_ba, "/v1/coordination/notices"_ba, {{u"text"_s, u"Réunion lundi à 10 h."_s}});
    }
}

/// A card that another association made.
QByteArray cardOfOthers()
{
    const auto keys = storage::makeKeyPairs(storage::systemEnvironment().random);
    domain::ExchangeCard card;
    card.association = QUuid::createUuid();
    card.name = u"Association Nour"_s;
    card.made = QDate(2026, 10, 1);
    card.sealKey = keys.boxPublic;
    card.signKey = keys.signPublic;
    return exchange::encodeCard(card, keys);
}

} // namespace

class TestNetworkReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void whatIsFetchedIsReadWithoutTheHub()
    {
        ReadingScreen screen;
        settleOthers(screen, {});
        QSignalSpy waiting(screen.page.get(), &Page::waitingChanged);
        screen.openReading();
        screen.find<QTabWidget>(u"networkTabs"_s)->setCurrentIndex(0);
        screen.fetch();
        // One notice nobody read: counted quietly beside what waits to leave.
        QTRY_COMPARE(storage::NetworkReadingStore(screen.file.database()).unseen(), 1);
        const int counted = waiting.last().at(0).toInt();
        screen.openReading();
        QTRY_COMPARE(storage::NetworkReadingStore(screen.file.database()).unseen(), 0);
        QCOMPARE(waiting.last().at(0).toInt(), counted - 1);

        screen.hub->stop();
        screen.page->refresh();
        QVERIFY(screen.find<QPlainTextEdit>(u"noticesText"_s)->toPlainText().contains(u"Réunion lundi"));
        QCOMPARE(withoutBidiMarks(screen.cell(u"practicesTable"_s, 0, 0)), noteOfOthers().title);
        QCOMPARE(screen.find<QPlainTextEdit>(u"practiceText"_s)->toPlainText(), noteOfOthers().text);
        QCOMPARE(screen.find<QTableView>(u"directoryTable"_s)->model()->rowCount(), 6);
        QVERIFY(screen.find<QLabel>(u"readingAsOf"_s)->text().contains(u"2026"));
        // National figure with its margin, ours exact beside it.
        QVERIFY(screen.cell(u"nationalTable"_s, 0, 3).contains(u'±'));
        QCOMPARE(withoutBidiMarks(screen.cell(u"nationalTable"_s, 0, 4)), u"7"_s);

        // Without the hub nothing is lost, and it is said.
        screen.fetch();
        QVERIFY(screen.find<QTableView>(u"practicesTable"_s)->model()->rowCount() == 1);
        QVERIFY(screen.find<QWidget>(u"readingNotice"_s)->isVisible());
    }

    void aNoteLeavesExactlyAsItIsShown()
    {
        ReadingScreen screen;
        screen.openReading();
        screen.click(u"writePracticeButton"_s);
        auto* dialog = screen.page->findChild<QDialog*>(u"practiceDialog"_s);
        QVERIFY(dialog);
        auto* send = dialog->findChild<QPushButton*>(u"sendPracticeButton"_s);
        auto* body = dialog->findChild<QPlainTextEdit*>(u"practiceBodyEdit"_s);
        QVERIFY(dialog->findChild<QWidget*>(u"practiceWarning"_s)->isVisible());
        QVERIFY2(!send->isEnabled(), "only once it is ticked that nobody is in it");
        dialog->findChild<QLineEdit*>(u"practiceTitleEdit"_s)->setText(u"Ouvrir un carnet"_s);
        dialog->findChild<CodeCombo*>(u"practiceSectorCombo"_s)->setCode(u"health"_s);
        dialog->findChild<QCheckBox*>(u"nobodyCheck"_s)->setChecked(true);
        send->click(); // no text yet: said, and nothing sent
        QVERIFY(dialog->isVisible());
        body->setPlainText(u"On demande le carnet au centre avant la consultation."_s);
        const QByteArray shown =
            dialog->findChild<QPlainTextEdit*>(u"practiceLeaves"_s)->toPlainText().toUtf8();
        QVERIFY(!shown.contains(secretName.toUtf8()));
        if (qEnvironmentVariableIsSet("WASL_SCREENS"))
            dialog->grab().save(qEnvironmentVariable("WASL_SCREENS") + u"/practice_dialog.png"_s);
        QPointer<QDialog> open(dialog);
        send->click();
        QTRY_VERIFY_WITH_TIMEOUT(!open || !open->isVisible(), 20'000);

        wasl::tests::PageVisitor visitor(*screen.hub);
        visitor.signIn(u"salma"_s, u"la mer est calme ce soir"_s);
        const auto held = visitor.get("/v1/coordination/practices").json()["practices"_L1].toArray();
        QCOMPARE(held.size(), 1);
        domain::PracticeNote taken;
        taken.language = held[0]["language"_L1].toString();
        taken.sector = held[0]["sector"_L1].toString();
        taken.title = held[0]["title"_L1].toString();
        taken.text = held[0]["text"_L1].toString();
        QCOMPARE(wire::encodeSubmission(taken), shown);
    }

    void aCardOfTheDirectoryIsUsedAfterItsFingerprintWasCompared()
    {
        ReadingScreen screen;
        settleOthers(screen, cardOfOthers());
        screen.openReading();
        screen.fetch();
        auto* table = screen.find<QTableView>(u"directoryTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 6);
        auto* use = screen.find<QPushButton>(u"useCardButton"_s);
        QVERIFY(!use->isEnabled());
        for (int row = 0; row < table->model()->rowCount() && !use->isEnabled(); ++row)
            table->setCurrentIndex(table->model()->index(row, 0));
        QVERIFY(use->isEnabled());
        use->click();
        auto* dialog = screen.page->findChild<QDialog*>(u"cardDialog"_s);
        QVERIFY(dialog);
        auto* confirm = dialog->findChild<QPushButton*>(u"confirmCardButton"_s);
        QVERIFY2(!confirm->isEnabled(), "the directory is not proof enough");
        dialog->findChild<QCheckBox*>(u"comparedCheck"_s)->setChecked(true);
        confirm->click();
        const auto known = storage::CorrespondentStore(screen.file.database()).all();
        QCOMPARE(known.size(), std::size_t(1));
        QCOMPARE(known.front().card.name, u"Association Nour"_s);
    }

    void pictures()
    {
        if (!qEnvironmentVariableIsSet("WASL_SCREENS")) QSKIP("WASL_SCREENS is not set");
        ReadingScreen screen;
        settleOthers(screen, cardOfOthers());
        screen.openReading();
        screen.fetch();
        for (const auto& [language, name] : {std::pair(language::Language::Arabic, u"ar"_s),
                                             std::pair(language::Language::French, u"fr"_s)}) {
            look().set(language, Appearance::Light);
            QTest::qWait(300);
            screen.page->grab().save(qEnvironmentVariable("WASL_SCREENS") +
                                     u"/network_reading_%1.png"_s.arg(name));
        }
    }
};

WASL_TEST_IN(QApplication, TestNetworkReading)
#include "tst_network_reading.moc"
