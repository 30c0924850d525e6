// Who may leave the case file in an export, and why the others may not.

#include "app/storage/consent_store.h"
#include "app/storage/partner_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::tests::OpenCaseFile;

class TestExportConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoAgreedLeaves()
    {
        OpenCaseFile file;
        storage::ConsentStore consents(file.database());
        using enum domain::ConsentPurpose;
        using enum domain::ConsentDecision;
        const auto decide = [&](const domain::Beneficiary& person, domain::ConsentPurpose purpose,
                                domain::ConsentDecision decision,
                                std::optional<domain::PartnerId> recipient = {},
                                std::optional<QDate> expires = {}) {
            domain::Consent consent;
            consent.person = person.id;
            consent.purpose = purpose;
            consent.decision = decision;
            consent.recipient = recipient;
            consent.expires = expires;
            consent.noticeVersion = u"2026.1"_s;
            consent.language = u"fr"_s;
            file.now = file.now.addSecs(60);
            OpenCaseFile::check(consents.record(consent));
        };
        domain::Partner clinic;
        clinic.name = u"Clinique Amal"_s;
        clinic.kind = u"association"_s;
        clinic.sectors = {u"health"_s};
        const auto partner = OpenCaseFile::check(storage::PartnerStore(file.database()).save(clinic));

        const auto never = file.add(wasl::tests::aBeneficiary().named("Nina", "Never"));
        const auto agrees = file.add(wasl::tests::aBeneficiary().named("Anna", "Agrees"));
        const auto withdrew = file.add(wasl::tests::aBeneficiary().named("Wafa", "Withdrew"));
        const auto expired = file.add(wasl::tests::aBeneficiary().named("Ester", "Expired"));
        const auto shares = file.add(wasl::tests::aBeneficiary().named("Sara", "Shares"));
        const auto shuts = file.add(wasl::tests::aBeneficiary().named("Rima", "Refuses"));
        decide(agrees, Record, Given);
        decide(withdrew, Record, Given);
        decide(withdrew, Record, Withdrawn);
        decide(expired, Record, Given, {}, file.database().today());
        decide(shares, Record, Given);
        decide(shares, Share, Given, partner);
        decide(shuts, Record, Given);
        decide(shuts, Share, Refused, partner);
        file.now = file.now.addDays(1);

        const auto anywhere = OpenCaseFile::check(consents.forExport());
        QCOMPARE(anywhere.barOf(never.id), domain::ExportBar::NotAsked);
        QCOMPARE(anywhere.barOf(agrees.id), std::nullopt);
        QCOMPARE(anywhere.barOf(withdrew.id), domain::ExportBar::RecordWithdrawn);
        QCOMPARE(anywhere.barOf(expired.id), domain::ExportBar::RecordExpired);
        QCOMPARE(anywhere.barOf(shares.id), std::nullopt);
        QCOMPARE(anywhere.barOf(shuts.id), domain::ExportBar::ShareRefused);

        const auto toClinic = OpenCaseFile::check(consents.forExport(partner));
        QCOMPARE(toClinic.barOf(agrees.id), domain::ExportBar::ShareNotGiven);
        QCOMPARE(toClinic.barOf(shares.id), std::nullopt);
        QCOMPARE(toClinic.barOf(shuts.id), domain::ExportBar::ShareRefused);
    }

    void onlyWhoMayExportIsTold()
    {
        for (const auto role : {domain::Role::Manager, domain::Role::Reception, domain::Role::CaseWorker,
                                domain::Role::Auditor}) {
            OpenCaseFile file(role);
            const auto told = storage::ConsentStore(file.database()).forExport();
            QCOMPARE(told.has_value(), role == domain::Role::Manager);
            if (!told) QCOMPARE(told.error().code, u"not-allowed"_s);
        }
    }
};

WASL_TEST(TestExportConsent)
#include "tst_export_consent.moc"
