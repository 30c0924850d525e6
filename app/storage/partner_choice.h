#pragma once

#include "app/domain/partner.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// What one wants to know before referring somebody to a partner.
struct PartnerChoice
{
    domain::Partner partner;
    bool covers = true; ///< the person's commune
    /// Of the referrals sent there in the last twelve months: how many were accepted, declined, and never
    /// answered after the clock had run out. What still has time, or was withdrawn in time, is none of these.
    int accepted = 0;
    int declined = 0;
    int noFeedback = 0;
    std::optional<double> medianDays;      ///< from sending to acceptance or refusal; absent without any
    std::vector<domain::Service> services; ///< offered today, in the sector asked for
    std::optional<int> capacity; ///< people at a time, of these services together; absent: not known
    QStringList documentsAsked;  ///< of these services, each once
    std::optional<domain::Agreement> agreement; ///< in force today; of several the one that lasts longest
};

struct PartnerQuestion
{
    QString sector;          ///< empty: any
    QString communeCode;     ///< the person's; empty: any
    bool everywhere = false; ///< also those that do not cover the commune or offer another sector
};

/// The active partners to choose from: those that cover the commune first, among them who answers soonest;
/// then those nothing is known of; last those that never answered.
[[nodiscard]] std::vector<PartnerChoice> partnerChoices(Database& database, const PartnerQuestion& question);

} // namespace wasl::storage
