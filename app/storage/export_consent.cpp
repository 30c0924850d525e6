#include "app/storage/export_consent.h"

#include "app/storage/consent_store.h"

#include <algorithm>

namespace wasl::storage
{

using domain::ConsentDecision;
using domain::ConsentPurpose;

ExportConsent exportConsent(Database& database, const domain::BeneficiaryId& person)
{
    const auto consents = ConsentStore(database).ofPerson(person);
    const auto now = database.now();
    const auto* record = standing(consents, ConsentPurpose::Record, {}, now);
    if (record && !allows(consents, ConsentPurpose::Record, {}, now)) return ExportConsent::Refused;
    // Who reads the list is not known here, so a refusal for one recipient is one for all.
    const bool refusedToShare =
        std::any_of(consents.begin(), consents.end(), [&](const domain::Consent& consent) {
            return consent.purpose == ConsentPurpose::Share && consent.decision != ConsentDecision::Given &&
                   standing(consents, ConsentPurpose::Share, consent.recipient, now) == &consent;
        });
    if (refusedToShare) return ExportConsent::Refused;
    return record ? ExportConsent::Given : ExportConsent::NotAsked;
}

} // namespace wasl::storage
