// The referral form on paper, from a real file: what the consent allows and no more, in three languages, with
// a slip that bears no name and a code that can be read off the paper.

#include "app/reports/referral_form.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "tests/reports/printed.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;
using namespace wasl::reports;
using language::Language;

namespace
{

struct Paper
{
    TemporaryFile file;
    ReferralStore referrals{file};
    BeneficiaryId person;
    PartnerId clinic;

    Paper()
    {
        auto awa = aBeneficiary()
                       .named("Awa", "Diop")
                       .inArabic("عواء", "ديوب")
                       .bornOn("2012-05-12")
                       .living("07.351.01.0")
                       .withStatus("asylum-seeker")
                       .withPhone("+212661234567")
                       .withNotes("Speaks softly; ring twice.");
        Beneficiary saved = awa;
        saved.languages = {u"wo"_s, u"fr"_s};
        saved.needsInterpreter = true;
        person = BeneficiaryStore(file).save(saved).value();
        Partner partner;
        partner.name = u"Clinique Amal"_s;
        partner.nameArabic = u"مصحة أمل"_s;
        partner.sectors = {u"health"_s};
        partner.contacts = {{u"Dr Alami"_s, {}, u"+212522000001"_s, {}}};
        clinic = PartnerStore(file).save(partner).value();
    }

    Referral form()
    {
        Referral form;
        form.person = person;
        form.partner = clinic;
        form.sector = u"health"_s;
        form.servicesAsked = {u"vaccination"_s, u"medicines"_s, u"primary-care"_s};
        form.servicesGiven = {u"orientation"_s};
        form.reasons = u"Fever for three days <39.5 C>, no income."_s;
        form.background = u"Sleeps in the shelter."_s;
        form.notes = u"Ours and never printed"_s;
        form.fromOrganisation = u"Association Al Jisr"_s;
        form.fromContact = u"Samira, +212524000000"_s;
        form.priority = ReferralPriority::Urgent;
        form.channel = u"hand"_s;
        form.caregiver = Caregiver{u"Fatou Diop"_s, u"parent"_s, u"+212660000002"_s, true};
        return form;
    }
    Referral send(const Referral& wanted, bool consented)
    {
        if (consented) {
            Consent consent;
            consent.person = person;
            consent.purpose = ConsentPurpose::Refer;
            consent.recipient = clinic;
            consent.noticeVersion = u"2026.1"_s;
            consent.language = u"fr"_s;
            consent.givenBy = u"Fatou Diop"_s;
            (void)ConsentStore(file).record(consent).value();
            file.pass(1min);
        }
        const auto id = referrals.save(wanted).value();
        if (!consented && !referrals.overrideConsent(id, u"Danger to life"_s)) qFatal("no override");
        ReferralStep step;
        step.event = ReferralEvent::Send;
        return referrals.step(id, step).value();
    }
};

} // namespace

class TestReferralForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormIsOnePageInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto language : language::allLanguages)
            QTest::addRow("%s", qPrintable(language::code(language))) << language::code(language);
    }

    void theFormIsOnePageInEachLanguage()
    {
        QFETCH(QString, language);
        Paper desk;
        const auto referral = desk.send(desk.form(), true);
        const auto form = reports::referralForm(desk.file, referral, context, *language::fromCode(language));
        const auto path = pathOf(u"referral-form-"_s + language);
        QVERIFY(reports::writeReferralForms({form}, path));
        QVERIFY(textOf(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
        QVERIFY(textOf(u"pdfinfo"_s, {path}).contains(u"A4"_s));
        const auto text = textOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        for (const auto& said : {u"Association Al Jisr"_s, u"Awa Diop"_s, u"Fatou Diop"_s, u"+212661234567"_s,
                                 u"+212522000001"_s, u"Sleeps in the shelter"_s, u"12/05/2012"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u" is not in:\n"_s + text));
        // What runs the other way is turned around by the reader, not on the paper.
        if (language != "ar"_L1) QVERIFY2(text.contains(u"<39.5 C>"_s), qPrintable(text));
        // On the head, under the code, and on the slip.
        QCOMPARE(text.count(referral.reference.toString()), 3);
        for (const auto& hidden : {u"Ours and never printed"_s, u"ring twice"_s, u"W-26-"_s})
            QVERIFY2(!text.contains(hidden), qPrintable(hidden));
        if (language == "fr"_L1)
            QVERIFY(text.contains(u"Vaccination"_s) && text.contains(u"Clinique Amal"_s));
    }

    void withoutConsentOnlyWhatOneNeedsToReceiveHer()
    {
        Paper desk;
        const auto referral = desk.send(desk.form(), false);
        const auto path = pathOf(u"referral-form-override"_s);
        QVERIFY(reports::writeReferralForms(
            {reports::referralForm(desk.file, referral, context, Language::English)}, path));
        const auto text = textOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        for (const auto& said : {u"Awa Diop"_s, u"14 year"_s, u"Danger to life"_s, u"without"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u" is not in:\n"_s + text));
        for (const auto& hidden : {u"+212661234567"_s, u"12/05/2012"_s, u"Marrakech"_s, u"sylum"_s})
            QVERIFY2(!text.contains(hidden), qPrintable(hidden + u" is in:\n"_s + text));
    }

    void theCodeHoldsTheReferenceAndNothingElse()
    {
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty()) QSKIP("no zbarimg here");
        Paper desk;
        const auto referral = desk.send(desk.form(), true);
        const auto path = pathOf(u"referral-form-code"_s);
        QVERIFY(reports::writeReferralForms(
            {reports::referralForm(desk.file, referral, context, Language::Arabic)}, path));
        const auto picture = m_folder.filePath(u"page"_s);
        textOf(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"150"_s, u"-singlefile"_s, path, picture});
        auto read =
            textOf(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, picture + u".png"_s}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!read.isEmpty());
        read.removeDuplicates();
        QCOMPARE(read, QStringList(referral.reference.bare()));
    }

    void theSlipNamesNobody()
    {
        Paper desk;
        const auto referral = desk.send(desk.form(), true);
        const auto slip = reports::referralForm(desk.file, referral, context, Language::French).slip;
        const auto all =
            (QStringList{slip.title, slip.returnTo, slip.service} + slip.services + slip.answers + slip.lines)
                .join(u'\n');
        QVERIFY(!all.contains(u"Awa"_s) && !all.contains(u"Diop"_s) && !all.contains(u"عواء"_s));
        QCOMPARE(slip.services.size(), 3);
        QVERIFY(slip.returnTo.contains(u"Samira"_s));
    }

    void muchIsWrittenOnMorePagesAndTheSlipStaysWhole()
    {
        Paper desk;
        auto wanted = desk.form();
        for (int i = 0; i < 60; ++i)
            wanted.background += u"Line %1 of a long story that has to be told.\n"_s.arg(i);
        const auto referral = desk.send(wanted, true);
        const auto path = pathOf(u"referral-form-long"_s);
        QVERIFY(reports::writeReferralForms(
            {reports::referralForm(desk.file, referral, context, Language::French),
             reports::referralForm(desk.file, referral, context, Language::Arabic)},
            path));
        const auto pages =
            textOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 4);
        QVERIFY(pages[0].contains(u"Line 0 "_s) && !pages[0].contains(u"Line 59 "_s));
        QVERIFY(pages[1].contains(u"Line 59 "_s));
        // Head and code on each page; the slip on the last of each form.
        QCOMPARE(pages[0].count(referral.reference.toString()), 2);
        QCOMPARE(pages[1].count(referral.reference.toString()), 3);
    }

    void aFolderThatIsNotThereIsRefused()
    {
        Paper desk;
        const auto form = reports::referralForm(desk.file, desk.form(), context, Language::French);
        const auto refused = reports::writeReferralForms({form}, u"/nowhere/at/all.pdf"_s);
        QCOMPARE(refused.error().code, u"file-not-written"_s);
    }

private:
    QString pathOf(const QString& name) const
    {
        const auto screens = qEnvironmentVariable("WASL_SCREENS");
        return (screens.isEmpty() ? m_folder.path() : screens) + u'/' + name + u".pdf"_s;
    }

    QTemporaryDir m_folder;
};

WASL_TEST_IN(QGuiApplication, TestReferralForm)
#include "tst_referral_form.moc"
