// The whole file of a person and the certificate of an erasure, on a real file: what is in them, in three
// languages, read back from the PDF; and that what a role may not see is said to be left out.

#include "app/domain/codebook.h"
#include "app/language/catalogue.h"
#include "app/reports/erasure_page.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/person_file.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/correspondent_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/household_store.h"
#include "app/storage/incoming_referral_store.h"
#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/rights_request_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/stay_store.h"
#include "app/storage/visit_store.h"
#include "tests/reports/printed.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;
using namespace wasl::reports;
using language::Language;

namespace
{

/// A person of whom something of everything is kept.
struct Kept
{
    TemporaryFile file;
    CompartmentCipher legal{Compartment::Legal, file.environment().random};
    BeneficiaryId person;

    Kept()
    {
        legal.addKey(1, SecretBytes::from(QByteArray(32, 'L')));
        Beneficiary awa = aBeneficiary()
                              .named("Awa", "Diop")
                              .inArabic("عواء", "ديوب")
                              .bornOn("1990-05-12")
                              .living("07.351.01.0")
                              .withStatus("asylum-seeker")
                              .withPhone("+212661234567")
                              .withNeed("CR-CP")
                              .withNotes("Speaks softly; ring twice.");
        awa.languages = {u"wo"_s, u"fr"_s};
        awa.documents = {{{}, u"passport"_s, u"A0123456"_s, u"SN"_s, u"Dakar"_s, {}, QDate(2028, 1, 1)}};
        for (const auto group : {SensitiveGroup::DocumentNumbers, SensitiveGroup::HealthNeeds})
            if (!SensitiveFields(file).switchOn(group, u"A-1/2026"_s)) qFatal("not switched on");
        person = BeneficiaryStore(file).save(awa).value();
        const auto child = BeneficiaryStore(file).save(aBeneficiary().named("Moussa", "Diop")).value();
        Household household;
        household.members = {{person, headRelation.toString(), QDate(2026, 1, 1), {}},
                             {child, u"child"_s, QDate(2026, 1, 1), {}}};
        (void)HouseholdStore(file).save(household).value();
        Partner clinic;
        clinic.name = u"Clinique Amal"_s;
        clinic.kind = u"association"_s;
        clinic.sectors = {u"health"_s};
        Consent consent;
        consent.person = person;
        consent.purpose = ConsentPurpose::Refer;
        consent.noticeVersion = u"2026-1"_s;
        consent.language = u"fr"_s;
        consent.witness = u"Nadia"_s;
        (void)ConsentStore(file).record(consent).value();
        auto opened = openCase({}, person, QDate(2026, 11, 20));
        opened.goals = {{{}, u"A school for Moussa"_s, u"education"_s, QDate(2026, 12, 1), {}, {}}};
        opened.followUps = {{{}, QDate(2026, 11, 25), {}, u"home-visit"_s, u"See the room"_s}};
        opened.notes = {{{}, {}, {}, Compartment::General, u"Came back with her son."_s}};
        (void)CaseStore(file).save(opened).value();
        Referral referral;
        referral.person = person;
        referral.partner = PartnerStore(file).save(clinic).value();
        referral.sector = u"health"_s;
        referral.reasons = u"A check-up of the child"_s;
        (void)ReferralStore(file).save(referral).value();
        ExchangeCard card{QUuid::createUuid(), u"Association Al Jisr"_s, {},
                          QDate(2026, 1, 1),   QByteArray(32, 's'),      QByteArray(32, 'v')};
        IncomingReferral came;
        came.message = MessageId(file.database().newId());
        came.correspondent = CorrespondentStore(file).confirm(card, {}).value();
        came.person = person;
        came.fromOrganisation = card.name;
        came.sector = u"legal"_s;
        came.reasons = u"Asked for a lawyer over there"_s;
        came.sentAt = file.now();
        (void)IncomingReferralStore(file).take(came).value();
        const auto shelter = aShelter(file, 1);
        (void)StayStore(file).request(person, shelter.structure, u"Needs a ground floor"_s).value();
        (void)VisitStore(file).arrive(person, u"Asks for an attestation"_s).value();
        Distribution meal;
        meal.person = person;
        meal.item = u"meal"_s;
        (void)DistributionStore(file).give(meal).value();
        RightsRequest request;
        request.person = person;
        request.proof = u"known"_s;
        request.channel = u"hand"_s;
        (void)RightsRequestStore(file).record(request).value();
        LegalFile procedure;
        procedure.person = person;
        procedure.kind = u"asylum"_s;
        procedure.reference = u"BRA-77"_s;
        procedure.opened = QDate(2026, 11, 20);
        procedure.notes = u"Privileged words"_s;
        const auto lawyer = as(Role::Legal);
        (void)LegalFileStore(*lawyer).save(procedure).value();
        // To the lawyer she is her own.
        file.database().execute(u"UPDATE case_file SET worker_id = ?"_s, file.actor(Role::Legal).user);
    }

    enum class Keys
    {
        Held,
        NotHeld
    };
    std::unique_ptr<Database> as(Role role, Keys keys = Keys::Held)
    {
        auto database = file.as(role);
        if (role == Role::Legal && keys == Keys::Held)
            database->lendCiphers(
                [this](Compartment which) { return which == Compartment::Legal ? &legal : nullptr; });
        return database;
    }

    reports::PersonFile fileFor(Database& database, Language language)
    {
        return reports::personFile(database, *BeneficiaryStore(database).find(person), context, language);
    }
};

/// Without isolates, and with every run of spaces as one: cells break their lines where they must. Fonts join
/// letters ("fl", the shapes of Arabic ones), which are taken apart as readers and searches do.
QString plain(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    static const QRegularExpression marks(u"[\\x{2066}-\\x{2069}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}]"_s);
    return text.remove(marks).simplified();
}

struct Pdf
{
    explicit Pdf(const reports::Report& report)
    {
        path = folder.filePath(u"file.pdf"_s);
        if (const auto written = reports::writePdf(report, path); !written)
            qFatal("%s", qPrintable(written.error().message));
        text = plain(textOf(u"pdftotext"_s, {path, u"-"_s}));
        pages =
            QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(textOf(u"pdfinfo"_s, {path})).captured(1).toInt();
    }
    QTemporaryDir folder;
    QString path;
    QString text;
    int pages = 0;
};

QString textOf(const reports::Report& report)
{
    QStringList all{report.title, report.subtitle};
    for (const auto& section : report.sections) {
        all << section.title << section.headings << section.note;
        for (const auto& row : section.rows)
            all << row;
    }
    return plain(all.join(u'\n'));
}

template <class E>
void compareWords()
{
    for (const auto value : allOf<E>())
        QCOMPARE(QString::fromUtf8(sourceText(value)), label(value));
}

void rowForEachLanguage()
{
    QTest::addColumn<int>("language");
    for (const auto language : language::allLanguages)
        QTest::addRow("%s", qPrintable(language::code(language))) << int(language);
}

} // namespace

class TestPersonFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsWordsAreThoseOfTheDomain()
    {
        compareWords<AnswerKind>();
        compareWords<Sex>();
        compareWords<ConsentPurpose>();
        compareWords<ConsentDecision>();
        compareWords<CaseStatus>();
        compareWords<CaseStage>();
        compareWords<Compartment>();
        compareWords<ReferralState>();
        compareWords<IncomingState>();
        compareWords<StayState>();
        compareWords<PersonRight>();
        compareWords<RightsOutcome>();
    }

    void allThatIsKeptIsInIt_data() { rowForEachLanguage(); }

    void allThatIsKeptIsInIt()
    {
        QFETCH(int, language);
        Kept kept;
        const auto whole = kept.fileFor(kept.file, Language(language));
        const Pdf pdf(whole.report);
        const auto person = *BeneficiaryStore(kept.file).find(kept.person);
        const language::Catalogue catalogue{Language(language)};
        for (const auto& words :
             {u"Association Al Jisr"_s, person.fileNumber.toString(), u"Awa Diop"_s, u"12/05/1990"_s,
              u"+212661234567"_s, u"A0123456"_s, u"01/01/2028"_s, u"Moussa Diop"_s, u"Nadia"_s,
              u"A school for Moussa"_s, u"See the room"_s, u"Came back with her son"_s, u"Clinique Amal"_s,
              u"A check-up of the child"_s, u"Asked for a lawyer over there"_s, u"Needs a ground floor"_s,
              u"Asks for an attestation"_s, u"03/12/2026"_s, u"Speaks softly"_s})
            QVERIFY2(pdf.text.contains(words), qPrintable(words + u" is not in: "_s + pdf.text));
        const auto labels = textOf(whole.report);
        for (const char* word : {"Given", "Refer to a partner", "Requested", "Draft", "Access to her data"})
            QVERIFY2(labels.contains(plain(catalogue.text("wasl::domain", word))), word);
        const auto code = language::code(Language(language));
        for (const auto& [list, entry] : {std::pair{u"specific_needs"_s, u"CR-CP"_s},
                                          {u"item_kinds"_s, u"meal"_s},
                                          {u"household_relations"_s, u"child"_s},
                                          {u"administrative_statuses"_s, u"asylum-seeker"_s}})
            QVERIFY2(labels.contains(plain(Codebook::load(list).label(entry, code))), qPrintable(entry));
        QVERIFY(pdf.pages > 1);
        auto run = pdf.text;
        run.remove(u' ');
        QVERIFY2(run.contains(u"1/%1"_s.arg(pdf.pages)), qPrintable(pdf.text));
        QVERIFY(run.contains(u"%1/%1"_s.arg(pdf.pages)));
    }

    void lettersAreLetters()
    {
        // Not a picture, and not the shapes of the letters: a screen reader and a search must find the name.
        Kept kept;
        const Pdf pdf(kept.fileFor(kept.file, Language::Arabic).report);
        QVERIFY2(pdf.text.contains(u"عواء"_s), qPrintable(pdf.text));
        QVERIFY(textOf(u"pdfimages"_s, {u"-list"_s, pdf.path}).count(u'\n') <= 2);
    }

    void whatARoleMayNotSeeIsNamedAsLeftOut()
    {
        Kept kept;
        const auto manager = kept.fileFor(kept.file, Language::English);
        QCOMPARE(manager.leftOut,
                 (QStringList{u"Legal files"_s, u"Notes kept apart: Legal"_s, u"Notes kept apart: Medical"_s,
                              u"Notes kept apart: Violence"_s}));
        const auto managers = textOf(manager.report);
        QVERIFY(managers.contains(u"Not in this copy"_s));
        QVERIFY(!managers.contains(u"BRA-77"_s));

        const auto desk = kept.as(Role::Reception);
        const auto reception = kept.fileFor(*desk, Language::English);
        for (const auto& part : {u"Specific needs"_s, u"General notes"_s, u"Cases"_s,
                                 u"Reasons of referrals"_s, u"Incidents"_s, u"Legal files"_s})
            QVERIFY2(reception.leftOut.contains(part), qPrintable(part));
        const auto seen = textOf(reception.report);
        for (const auto& secret :
             {u"Speaks softly"_s, u"Came back"_s, u"check-up"_s, u"a lawyer over there"_s, u"See the room"_s})
            QVERIFY2(!seen.contains(secret), qPrintable(secret));
        QVERIFY(seen.contains(u"Clinique Amal"_s));
        const Pdf pdf(reception.report);
        QVERIFY(pdf.text.contains(u"Reasons of referrals"_s));
    }

    void privilegedNotesNeedTheirKey()
    {
        Kept kept;
        const auto with = kept.as(Role::Legal);
        const auto held = kept.fileFor(*with, Language::French);
        QVERIFY(textOf(held.report).contains(u"BRA-77"_s));
        QVERIFY(textOf(held.report).contains(u"Privileged words"_s));
        const auto without = kept.as(Role::Legal, Kept::Keys::NotHeld);
        const auto closed = kept.fileFor(*without, Language::English);
        QVERIFY(textOf(closed.report).contains(u"BRA-77"_s));
        QVERIFY(!textOf(closed.report).contains(u"Privileged words"_s));
        QVERIFY(closed.leftOut.contains(u"Notes kept apart: Legal"_s));
    }

    void handingItOutAnswersInFullOrInPart()
    {
        Kept kept;
        auto file = kept.fileFor(kept.file, Language::English);
        const auto partly = reports::answerOf(file, u"hand"_s);
        QCOMPARE(partly.outcome, RightsOutcome::PartlyGranted);
        QVERIFY(partly.text.contains(u"Legal files"_s));
        RightsRequestStore rights(kept.file);
        QVERIFY(rights.answer(rights.ofPerson(kept.person).front().id, partly));
        file.leftOut.clear();
        QCOMPARE(reports::answerOf(file, u"hand"_s).outcome, RightsOutcome::Granted);
    }

    void arabicTablesRunFromTheRight()
    {
        Kept kept;
        const auto rows = [&](Language language) {
            const auto html = reports::reportHtml(kept.fileFor(kept.file, language).report);
            return QRegularExpression(u"<tr>((?:(?!</tr>).)*A0123456(?:(?!</tr>).)*)</tr>"_s)
                .match(html)
                .captured(1);
        };
        const auto french = rows(Language::French);
        const auto arabic = rows(Language::Arabic);
        QVERIFY(french.indexOf(u"A0123456"_s) < french.indexOf(u"01/01/2028"_s));
        QVERIFY(arabic.indexOf(u"A0123456"_s) > arabic.indexOf(u"01/01/2028"_s));
        QVERIFY(arabic.contains(u"align='right'"_s));
    }

    void herLanguageIsTheFirstThatIsWritten()
    {
        Beneficiary person = aBeneficiary();
        person.languages = {u"wo"_s, u"en"_s, u"fr"_s};
        QCOMPARE(reports::languageOf(person), Language::English);
        person.languages = {u"ary"_s, u"fr"_s};
        QCOMPARE(reports::languageOf(person), Language::Arabic);
        person.languages = {u"wo"_s};
        QCOMPARE(reports::languageOf(person), language::systemLanguage());
    }

    void markupInWordsStaysWords()
    {
        Kept kept;
        auto person = *BeneficiaryStore(kept.file).find(kept.person);
        person.notes = u"<b>bold</b> & <img src='file:///etc/hostname'>\nsecond line"_s;
        QVERIFY(BeneficiaryStore(kept.file).save(person));
        const Pdf pdf(kept.fileFor(kept.file, Language::English).report);
        QVERIFY2(pdf.text.contains(u"<b>bold</b> & <img src='file:///etc/hostname'> second line"_s),
                 qPrintable(pdf.text));
    }

    void aLongFileGoesOnOverPages()
    {
        Kept kept;
        auto person = *BeneficiaryStore(kept.file).find(kept.person);
        QStringList lines;
        for (int i = 1; i <= 200; ++i)
            lines << u"line number %1 of the notes"_s.arg(i);
        person.notes = lines.join(u'\n');
        QVERIFY(BeneficiaryStore(kept.file).save(person));
        const Pdf pdf(kept.fileFor(kept.file, Language::French).report);
        QVERIFY(pdf.pages > 4);
        for (int i = 1; i <= 200; ++i)
            QVERIFY2(pdf.text.contains(u"line number %1 of the notes"_s.arg(i)),
                     qPrintable(QString::number(i)));
        // What comes after it is on the pages after it.
        QVERIFY(pdf.text.indexOf(u"A0123456"_s) > pdf.text.indexOf(u"line number 200"_s));
    }

    void theCertificateSaysWhatWasDone_data() { rowForEachLanguage(); }

    void theCertificateSaysWhatWasDone()
    {
        QFETCH(int, language);
        Kept kept;
        const auto number = BeneficiaryStore(kept.file).find(kept.person)->fileNumber.toString();
        const auto certificate = PersonEraser(kept.file).erase(kept.person, u"She asked for it"_s);
        QVERIFY(certificate);
        const auto page = reports::erasurePage(*certificate, context, Language(language));
        const Pdf pdf(page);
        QCOMPARE(pdf.pages, 1);
        QVERIFY(pdf.text.contains(number));
        QVERIFY(pdf.text.contains(u"She asked for it"_s));
        QVERIFY(pdf.text.contains(QString::number(certificate->records)));
        auto run = pdf.text;
        QVERIFY(run.remove(u' ').contains(QString::fromLatin1(certificate->journalHash.toHex())));
        QVERIFY(!pdf.text.contains(u"Awa"_s));
    }
};

WASL_TEST_IN(QGuiApplication, TestPersonFile)
#include "tst_person_file.moc"
