// Two associations, each at its own screen, exchange cards, a referral and its answer as files.

#include "app/exchange/card_file.h"
#include "app/exchange/exchange.h"
#include "app/exchange/files.h"
#include "app/storage/consent_store.h"
#include "app/storage/correspondent_store.h"
#include "app/storage/exchange_key_store.h"
#include "app/storage/incoming_referral_store.h"
#include "app/storage/journal.h"
#include "app/storage/referral_store.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/exchange/facts.h"
#include "ui/referrals/referrals_page.h"
#include "ui/settings/exchange_card.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using domain::IncomingState;
using domain::ReferralState;
using wasl::tests::aBeneficiary;

namespace
{

/// One association's screen: its referrals page, and the card in its settings.
struct Side
{
    explicit Side(const QString& name)
        : office(domain::Role::Manager, name)
    {
    }
    ~Side()
    {
        page.reset();
        settings.reset();
        waitForBackground();
    }

    /// The page, whose file questions are answered with these paths.
    ReferralsPage& show(const QStringList& paths)
    {
        page.reset();
        waitForBackground();
        page = std::make_unique<ReferralsPage>(office.file(), nullptr, FileChooser::answering(paths));
        page->resize(1166, 712);
        page->show();
        page->refresh();
        settle();
        return *page;
    }
    ExchangeCard& showSettings(const QStringList& paths)
    {
        settings.reset();
        settings = std::make_unique<ExchangeCard>(office.file(), FileChooser::answering(paths), nullptr);
        settings->resize(860, 560);
        settings->show();
        settings->refresh();
        return *settings;
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        waitForBackground();
        QCoreApplication::processEvents();
        // Buttons of the step before go when the loop comes round.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] exchange::Exchange exchanging()
    {
        return {office.database(), office.file().id(), office.file().associationName()};
    }
    [[nodiscard]] QString fingerprint() { return exchange::fingerprint(*exchanging().ownCard()); }

    Office office;
    std::unique_ptr<ReferralsPage> page;
    std::unique_ptr<ExchangeCard> settings;
};

struct Both
{
    QTemporaryDir place;
    Side jisr{u"Association Al Jisr"_s};
    Side amal{u"جمعية الأمل"_s};
    domain::Beneficiary person = jisr.office.person(aBeneficiary()
                                                        .named("Mariam", "Keïta")
                                                        .inArabic("مريم", "كيتا")
                                                        .bornOn("1994-03-08")
                                                        .from("ML")
                                                        .withPhone("+212661234567"));
    domain::PartnerId partner = jisr.office.partner("Al Amal", "جمعية الأمل", {u"health"_s});

    QStringList services{u"primary-care"_s};

    [[nodiscard]] QString path(const char* name) const { return place.filePath(QString::fromLatin1(name)); }

    /// By hand, as the screens of the first test do it.
    void exchangeCards()
    {
        const auto confirm = [](Side& at, Side& of, const domain::PartnerId& as) {
            const auto done =
                storage::CorrespondentStore(at.office.database()).confirm(*of.exchanging().ownCard(), as);
            if (!done) qFatal("%s", qPrintable(done.error().message));
        };
        confirm(jisr, amal, partner);
        confirm(amal, jisr, amal.office.partner("Al Jisr", "الجسر", {u"social"_s}));
    }
    void agree()
    {
        domain::Consent given;
        given.person = person.id;
        given.purpose = domain::ConsentPurpose::Refer;
        given.recipient = partner;
        given.noticeVersion = u"2026.1"_s;
        given.language = u"fr"_s;
        QVERIFY(storage::ConsentStore(jisr.office.database()).record(given));
    }
    domain::ReferralId drafted()
    {
        domain::Referral form;
        form.person = person.id;
        form.partner = partner;
        form.sector = u"health"_s;
        form.servicesAsked = services;
        form.priority = domain::ReferralPriority::Urgent;
        form.fromContact = u"Salma, +212 536 00 00 00"_s;
        form.reasons = u"Fièvre depuis trois jours, enceinte de six mois. لا تتوفر على دخل."_s;
        return storage::ReferralStore(jisr.office.database()).save(form).value();
    }
    /// Sealed to Amal, at the path.
    domain::ReferralId sealed(const char* name)
    {
        agree();
        const auto id = drafted();
        const auto to = storage::CorrespondentStore(jisr.office.database()).all().front().id;
        const auto file = jisr.exchanging().seal(id, to);
        if (!file) qFatal("%s", qPrintable(file.error().message));
        if (!exchange::writeFile(path(name), file->bytes)) qFatal("not written");
        return id;
    }
};

QDialog* dialogOf(QWidget& top, const char* name)
{
    auto* dialog = top.findChild<QDialog*>(QString::fromLatin1(name));
    if (!dialog) qFatal("no dialog %s", name);
    return dialog;
}

} // namespace

class TestSealedReferrals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsAreExchangedAndCompared()
    {
        Both both;
        const auto amalsCard = both.path("amal.waslcard");
        auto& theirs = both.amal.showSettings({amalsCard});
        QVERIFY(storage::ExchangeKeyStore(both.amal.office.database()).all().empty());
        find<QPushButton>(theirs, "saveCardButton")->click();
        QCOMPARE(find<QLabel>(theirs, "ownFingerprint")->text(), both.amal.fingerprint());

        auto& ours = both.jisr.showSettings({amalsCard});
        find<QPushButton>(ours, "addCardButton")->click();
        auto* dialog = dialogOf(ours, "cardDialog");
        QCOMPARE(find<QLabel>(*dialog, "cardFingerprint")->text(), both.amal.fingerprint());
        // The partner of that name is proposed, and nothing is confirmed before it was compared.
        QCOMPARE(find<CodeCombo>(*dialog, "cardPartnerCombo")->code(), both.partner.toString());
        auto* confirm = find<QPushButton>(*dialog, "confirmCardButton");
        QVERIFY(!confirm->isEnabled());
        find<QCheckBox>(*dialog, "comparedCheck")->click();
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        confirm->click();
        const auto known = storage::CorrespondentStore(both.jisr.office.database()).all();
        QCOMPARE(known.size(), 1U);
        QCOMPARE(known.front().partner, both.partner);
        QCOMPARE(find<QTableView>(ours, "correspondentsTable")->model()->rowCount(), 1);
        QCOMPARE(namelessControls(ours).join(u'\n'), QString());
    }

    void aChangedCardWantsASecondTick()
    {
        Both both;
        both.exchangeCards();
        QVERIFY(storage::ExchangeKeyStore(both.amal.office.database()).replace());
        const auto path = both.path("new.waslcard");
        QVERIFY(exchange::writeFile(path, *both.amal.exchanging().ownCardFile()));
        auto& ours = both.jisr.showSettings({path});
        find<QPushButton>(ours, "addCardButton")->click();
        auto* dialog = dialogOf(ours, "cardDialog");
        QVERIFY(find<Notice>(*dialog, "cardNotice")->text().contains(u"جمعية الأمل"_s));
        auto* confirm = find<QPushButton>(*dialog, "confirmCardButton");
        find<QCheckBox>(*dialog, "comparedCheck")->click();
        QVERIFY(!confirm->isEnabled());
        find<QCheckBox>(*dialog, "replaceKeysCheck")->click();
        QVERIFY(confirm->isEnabled());
        confirm->click();
        const auto known = storage::CorrespondentStore(both.jisr.office.database()).all();
        QCOMPARE(known.size(), 1U);
        QCOMPARE(exchange::fingerprint(known.front().card), both.amal.fingerprint());
    }

    void aFileThatIsNoCardSaysSo()
    {
        Both both;
        const auto path = both.path("x.waslcard");
        QVERIFY(exchange::writeFile(path, "{}"));
        auto& ours = both.jisr.showSettings({path});
        find<QPushButton>(ours, "addCardButton")->click();
        QVERIFY(!ours.findChild<QDialog*>(u"cardDialog"_s));
        QVERIFY(!ours.findChild<Notice*>()->text().isEmpty());
    }

    void aReferralGoesThereAndItsAnswerComesBack()
    {
        Both both;
        both.exchangeCards();
        const auto id = both.drafted();
        const auto there = both.path("une.waslref"), back = both.path("réponse.waslref");

        // Without her consent nothing leaves, and the box that asks for it says why.
        auto& ours = both.jisr.show({there, there});
        ours.open(id.toString());
        auto* seal = find<QPushButton>(ours, "sealButton");
        QVERIFY(!seal->isHidden());
        seal->click();
        QVERIFY(!QFile::exists(there));
        QCOMPARE(storage::ReferralStore(both.jisr.office.database()).find(id)->state, ReferralState::Draft);
        both.agree();
        seal->click();
        QVERIFY(QFile::exists(there));
        QCOMPARE(storage::ReferralStore(both.jisr.office.database()).find(id)->state, ReferralState::Sent);
        Side::settle();
        QCOMPARE(namelessControls(ours).join(u'\n'), QString());

        // At the other end: the file is shown, she is found to be new, and taken in.
        auto& theirs = both.amal.show({there, back});
        find<QTabWidget>(theirs, "referralTabs")->setCurrentIndex(1);
        find<QPushButton>(theirs, "firstSealedFileButton")->click();
        auto* dialog = dialogOf(theirs, "sealedFileDialog");
        QTRY_VERIFY(!find<QLabel>(*dialog, "lookingLabel")->text().contains(u'…'));
        QVERIFY(find<Facts>(*dialog, "sealedFacts")->text().contains(u"Fièvre depuis trois jours"_s));
        QVERIFY(find<Facts>(*dialog, "senderFacts")->text().contains(u"Association Al Jisr"_s));
        QVERIFY(find<Facts>(*dialog, "senderFacts")->text().contains(both.jisr.fingerprint()));
        QCOMPARE(storage::BeneficiaryStore(both.amal.office.database()).count(), 0);
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        find<QPushButton>(*dialog, "takeFileButton")->click();
        Side::settle();
        QCOMPARE(storage::BeneficiaryStore(both.amal.office.database()).count(), 1);
        const auto row = storage::IncomingReferralStore(both.amal.office.database()).rows().front();
        QCOMPARE(row.state, IncomingState::Received);

        // Accepted, with a word to the sender, and saved as a file.
        find<QPushButton>(theirs, "acceptAnswerButton")->click();
        find<QPlainTextEdit>(theirs, "answerNoteEdit")->setPlainText(u"Jeudi à 9 h, chez <b>Dr Alami</b>"_s);
        find<QPushButton>(theirs, "confirmAnswerButton")->click();
        Side::settle();
        QCOMPARE(storage::IncomingReferralStore(both.amal.office.database()).find(row.id)->state,
                 IncomingState::Accepted);
        QVERIFY(!find<Notice>(theirs, "unsentNotice")->text().isEmpty());
        QCOMPARE(namelessControls(theirs).join(u'\n'), QString());
        find<QPushButton>(theirs, "saveAnswerButton")->click();
        QVERIFY(QFile::exists(back));
        QVERIFY(find<Notice>(theirs, "unsentNotice")->text().isEmpty());

        // Back home.
        auto& home = both.jisr.show({back, back});
        find<QTabWidget>(home, "referralTabs")->setCurrentIndex(1);
        find<QPushButton>(home, "openSealedFileButton")->click();
        auto* answer = dialogOf(home, "sealedFileDialog");
        QVERIFY(find<Facts>(*answer, "sealedFacts")->text().contains(u"Jeudi à 9 h"_s));
        find<QPushButton>(*answer, "takeFileButton")->click();
        QCOMPARE(storage::ReferralStore(both.jisr.office.database()).find(id)->state,
                 ReferralState::Accepted);

        // Opened once more it says that it was taken already.
        const auto head = storage::Journal(both.jisr.office.database()).head();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        find<QPushButton>(home, "openSealedFileButton")->click();
        QVERIFY(!home.findChild<QDialog*>(u"sealedFileDialog"_s));
        QCOMPARE(storage::Journal(both.jisr.office.database()).head(), head);
    }

    void theReceiverSaysWhatBecameOfEachService()
    {
        Both both;
        both.exchangeCards();
        both.services = {u"primary-care"_s, u"medicines"_s};
        both.sealed("r.waslref");
        auto& theirs = both.amal.show({both.path("r.waslref")});
        find<QTabWidget>(theirs, "referralTabs")->setCurrentIndex(1);
        find<QPushButton>(theirs, "firstSealedFileButton")->click();
        auto* dialog = dialogOf(theirs, "sealedFileDialog");
        QTRY_VERIFY(!find<QLabel>(*dialog, "lookingLabel")->text().contains(u'…'));
        find<QPushButton>(*dialog, "takeFileButton")->click();
        Side::settle();
        find<QPushButton>(theirs, "acceptAnswerButton")->click();
        find<QPushButton>(theirs, "confirmAnswerButton")->click();
        Side::settle();
        find<QPushButton>(theirs, "completeAnswerButton")->click();
        find<CodeCombo>(theirs, "primary-careOutcomeCombo")->setCode(u"attained"_s);
        find<QPushButton>(theirs, "confirmAnswerButton")->click();
        const auto read = [&] {
            const storage::IncomingReferralStore store(both.amal.office.database());
            return *store.find(store.rows().front().id);
        };
        QCOMPARE(read().state, IncomingState::Accepted);
        auto* field = find<CodeCombo>(theirs, "medicinesOutcomeCombo");
        QVERIFY(!qobject_cast<Field*>(field->parentWidget())->error().isEmpty());
        field->setCode(u"not-attained"_s);
        find<QPushButton>(theirs, "confirmAnswerButton")->click();
        Side::settle();
        QCOMPARE(read().outcome, u"partly-attained"_s);
    }

    void whoLooksLikeHerIsOffered()
    {
        Both both;
        both.exchangeCards();
        const auto there =
            both.amal.office.person(aBeneficiary().named("Mariama", "Keita").bornOn("1994-03-08").from("ML"));
        (void)both.sealed("une.waslref");
        auto& theirs = both.amal.show({both.path("une.waslref")});
        find<QPushButton>(theirs, "openSealedFileButton")->click();
        auto* dialog = dialogOf(theirs, "sealedFileDialog");
        QTRY_VERIFY(dialog->findChild<QRadioButton*>(u"personChoice1"_s));
        auto* she = find<QRadioButton>(*dialog, "personChoice1");
        QVERIFY(she->text().contains(u"Mariama"_s));
        // Nobody is chosen by herself: a wrong link shows one person's file to another.
        QVERIFY(find<QRadioButton>(*dialog, "personChoice0")->isChecked());
        she->click();
        find<QPushButton>(*dialog, "takeFileButton")->click();
        const auto row = storage::IncomingReferralStore(both.amal.office.database()).rows().front();
        QCOMPARE(row.person.id, there.id);
        QCOMPARE(storage::BeneficiaryStore(both.amal.office.database()).count(), 1);
        Side::settle();
        theirs.goBack();
        Side::settle();
        QCOMPARE(find<QTableView>(theirs, "receivedTable")->model()->rowCount(), 1);
    }

    void anUnknownSenderIsConfirmedInThePreview()
    {
        Both both;
        // Amal does not know Jisr's card.
        QVERIFY(storage::CorrespondentStore(both.jisr.office.database())
                    .confirm(*both.amal.exchanging().ownCard(), both.partner));
        (void)both.sealed("une.waslref");
        auto& theirs = both.amal.show({both.path("une.waslref")});
        find<QPushButton>(theirs, "openSealedFileButton")->click();
        auto* dialog = dialogOf(theirs, "sealedFileDialog");
        auto* take = find<QPushButton>(*dialog, "takeFileButton");
        QVERIFY(!take->isEnabled());
        find<QPushButton>(*dialog, "confirmSenderButton")->click();
        auto* card = dialogOf(*dialog, "cardDialog");
        find<QCheckBox>(*card, "comparedCheck")->click();
        find<QPushButton>(*card, "confirmCardButton")->click();
        QVERIFY(take->isEnabled());
        QVERIFY(find<Notice>(*dialog, "sealedFileNotice")->text().isEmpty());
        Side::settle();
        take->click();
        QCOMPARE(storage::IncomingReferralStore(both.amal.office.database()).rows().size(), 1U);
        // The association is in the directory now.
        QCOMPARE(storage::PartnerStore(both.amal.office.database()).all().size(), 1U);
    }

    void anAlteredFileSaysWhyAndChangesNothing()
    {
        Both both;
        both.exchangeCards();
        (void)both.sealed("une.waslref");
        QFile file(both.path("une.waslref"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(1000);
        file.write("x");
        file.close();
        const auto head = storage::Journal(both.amal.office.database()).head();
        auto& theirs = both.amal.show({both.path("une.waslref")});
        find<QPushButton>(theirs, "openSealedFileButton")->click();
        QVERIFY(!theirs.findChild<QDialog*>(u"sealedFileDialog"_s));
        QCOMPARE(storage::Journal(both.amal.office.database()).head(), head);
    }

    void pictures()
    {
        for (const auto language : {language::Language::Arabic, language::Language::French}) {
            look().set(language, Appearance::Light);
            const auto grab = [&](QWidget& widget, const char* name) {
                (void)grabPage(widget, QString::fromLatin1(name), language, Appearance::Light);
            };
            Both both;
            auto& newcomer = both.jisr.showSettings({both.path("amal.waslcard")});
            QVERIFY(exchange::writeFile(both.path("amal.waslcard"), *both.amal.exchanging().ownCardFile()));
            find<QPushButton>(newcomer, "addCardButton")->click();
            grab(*dialogOf(newcomer, "cardDialog"), "card-confirm");
            both.exchangeCards();
            grab(both.jisr.showSettings({}), "exchange-card");

            QVERIFY(storage::ExchangeKeyStore(both.amal.office.database()).replace());
            QVERIFY(exchange::writeFile(both.path("new.waslcard"), *both.amal.exchanging().ownCardFile()));
            auto& ours = both.jisr.showSettings({both.path("new.waslcard")});
            find<QPushButton>(ours, "addCardButton")->click();
            grab(*dialogOf(ours, "cardDialog"), "card-changed");

            const auto id = both.sealed("une.waslref");
            auto& sent = both.jisr.show({});
            sent.open(id.toString());
            Side::settle();
            grab(sent, "referral-sealed");

            both.amal.office.person(aBeneficiary()
                                        .named("Mariama", "Keita")
                                        .inArabic("ماريما", "كيتا")
                                        .bornOn("1994-03-08")
                                        .from("ML"));
            auto& theirs = both.amal.show({both.path("une.waslref"), both.path("une.waslref")});
            find<QTabWidget>(theirs, "referralTabs")->setCurrentIndex(1);
            grab(theirs, "received-empty");
            find<QPushButton>(theirs, "firstSealedFileButton")->click();
            auto* dialog = dialogOf(theirs, "sealedFileDialog");
            QTRY_VERIFY(dialog->findChild<QRadioButton*>(u"personChoice1"_s));
            grab(*dialog, "sealed-file");
            find<QPushButton>(*dialog, "takeFileButton")->click();
            Side::settle();
            const auto row = storage::IncomingReferralStore(both.amal.office.database()).rows().front();
            find<QPushButton>(theirs, "acceptAnswerButton")->click();
            find<QPlainTextEdit>(theirs, "answerNoteEdit")->setPlainText(u"Jeudi à 9 h, Dr Alami"_s);
            grab(theirs, "received-accepting");
            find<QPushButton>(theirs, "confirmAnswerButton")->click();
            grab(theirs, "received-referral");
            theirs.goBack();
            Side::settle();
            grab(theirs, "received-list");

            const auto answer = both.amal.exchanging().answer(row.id);
            QVERIFY(answer);
            QVERIFY(storage::CorrespondentStore(both.jisr.office.database())
                        .confirm(*both.amal.exchanging().ownCard(), both.partner, true));
            QVERIFY(exchange::writeFile(both.path("réponse.waslref"), answer->bytes));
            auto& home = both.jisr.show({both.path("réponse.waslref")});
            find<QPushButton>(home, "openSealedFileButton")->click();
            grab(*dialogOf(home, "sealedFileDialog"), "sealed-answer");
        }
    }
};

WASL_TEST_IN(QApplication, TestSealedReferrals)
#include "tst_sealed_referrals.moc"
