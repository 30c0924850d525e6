#pragma once

#include "app/exchange/card_file.h"
#include "app/exchange/exchange.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/correspondent_store.h"
#include "app/storage/incoming_referral_store.h"
#include "app/storage/journal.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_file.h"

#include <stdexcept>

namespace wasl::tests
{

template <class T>
T must(domain::Result<T> result)
{
    if (!result)
        throw std::runtime_error((result.error().code + u' ' + result.error().message).toStdString());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// One association with a real encrypted file.
struct Association
{
    Association(const char* itsName, unsigned seed, domain::Role role = domain::Role::Manager)
        : file(role, seed)
        , name(QString::fromUtf8(itsName))
        , exchange(file, QUuid::createUuidV5(QUuid(), name), name)
    {
    }

    domain::PartnerId addPartner(const QString& partnerName)
    {
        domain::Partner partner;
        partner.name = partnerName;
        partner.kind = QStringLiteral("association");
        partner.sectors = {QStringLiteral("health"), QStringLiteral("legal")};
        return must(storage::PartnerStore(file).save(partner));
    }
    /// Confirms the other's card, as a partner of its directory.
    domain::CorrespondentId knows(Association& other)
    {
        const auto card = must(exchange::decodeCard(must(other.exchange.ownCardFile())));
        return must(storage::CorrespondentStore(file).confirm(card, addPartner(other.name)));
    }
    storage::JournalHead head() { return storage::Journal(file).head(); }

    TemporaryFile file;
    QString name;
    exchange::Exchange exchange;
};

/// Two associations on one machine that confirmed each other's cards, and a person whom the first refers.
struct TwoOffices
{
    TwoOffices()
    {
        person = must(storage::BeneficiaryStore(jisr.file).save(aBeneficiary()
                                                                    .named("Mariam", "Keïta")
                                                                    .inArabic("مريم", "كيتا")
                                                                    .bornOn("1994-03-08")
                                                                    .from("ML")
                                                                    .withPhone("+212661234567")
                                                                    .withNotes("nobody else may read this")));
    }

    void agrees(domain::ConsentDecision decision = domain::ConsentDecision::Given)
    {
        domain::Consent consent;
        consent.person = person;
        consent.purpose = domain::ConsentPurpose::Refer;
        consent.recipient = partner();
        consent.decision = decision;
        consent.noticeVersion = QStringLiteral("2026-1");
        consent.language = QStringLiteral("fr");
        must(storage::ConsentStore(jisr.file).record(consent));
    }
    domain::PartnerId partner() { return storage::CorrespondentStore(jisr.file).find(amalAtJisr)->partner; }
    domain::ReferralId drafted()
    {
        domain::Referral form;
        form.person = person;
        form.partner = partner();
        form.sector = QStringLiteral("health");
        form.servicesAsked = asked;
        form.reasons = QStringLiteral("Fièvre depuis trois jours");
        form.background = QStringLiteral("يرافقها طفل");
        form.priority = domain::ReferralPriority::Urgent;
        form.caregiver = domain::Caregiver{QStringLiteral("Awa Keïta"), QStringLiteral("parent"), {}, true};
        form.notes = QStringLiteral("our own note");
        return must(storage::ReferralStore(jisr.file).save(form));
    }
    domain::Referral ours(const domain::ReferralId& id)
    {
        return *storage::ReferralStore(jisr.file).find(id);
    }
    /// Drafted, agreed to and sealed.
    exchange::SealedFile sealed()
    {
        agrees();
        referral = drafted();
        return must(jisr.exchange.seal(referral, amalAtJisr));
    }
    /// Sealed, opened and taken in at the other end as somebody new.
    domain::IncomingReferralId received()
    {
        const auto file = sealed();
        return must(amal.exchange.takeReferral(must(amal.exchange.open(file.bytes)), {}));
    }
    domain::IncomingReferral answers(const domain::IncomingReferralId& id, domain::IncomingEvent event,
                                     const char* code = "", const char* note = "")
    {
        domain::IncomingStep step;
        step.event = event;
        step.code = QString::fromUtf8(code);
        step.note = QString::fromUtf8(note);
        return must(storage::IncomingReferralStore(amal.file).step(id, step));
    }

    Association jisr{"Association Al Jisr", 1};
    Association amal{"جمعية الأمل", 2};
    domain::CorrespondentId amalAtJisr = jisr.knows(amal);
    domain::CorrespondentId jisrAtAmal = amal.knows(jisr);
    domain::BeneficiaryId person;
    domain::ReferralId referral;
    QStringList asked{QStringLiteral("primary-care")};
};

} // namespace wasl::tests
