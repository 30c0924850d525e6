#pragma once

#include "app/domain/enum_codes.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

enum class IdentityDecision
{
    Same,
    Different, ///< never proposed again, and no chain may join the two
    Unsure
};

/// A decision about two records. They stay as they are; what they have in common is this, with who, when and
/// why.
struct IdentityLink
{
    domain::IdentityLinkId id;
    domain::BeneficiaryId first; ///< the smaller identifier of the two
    domain::BeneficiaryId second;
    IdentityDecision decision = IdentityDecision::Unsure;
    domain::Moment decidedAt;
    domain::UserId decidedBy;
    QString reason;
    std::optional<domain::Moment> revokedAt;
    int version = 0;
};

} // namespace wasl::storage

template <>
struct wasl::domain::EnumCodes<wasl::storage::IdentityDecision>
{
    using Decision = wasl::storage::IdentityDecision;
    static constexpr auto rows = codes<Decision>(
        {{Decision::Same, u"same"}, {Decision::Different, u"different"}, {Decision::Unsure, u"unsure"}});
};

namespace wasl::storage
{

class IdentityLinkStore
{
public:
    explicit IdentityLinkStore(Database& database)
        : m_database(database)
    {
    }

    /// In either order; supersedes an earlier decision about the two. Refuses "not-allowed", "same-record",
    /// "said-different" and "same-through-others" where a chain of records would contradict itself.
    [[nodiscard]] domain::Result<domain::IdentityLinkId> decide(const domain::BeneficiaryId& a,
                                                                const domain::BeneficiaryId& b,
                                                                IdentityDecision decision,
                                                                const QString& reason = {});
    [[nodiscard]] domain::Result<void> revoke(const domain::IdentityLinkId& id);

    /// The decision that stands about two records.
    [[nodiscard]] std::optional<IdentityLink> between(const domain::BeneficiaryId& a,
                                                      const domain::BeneficiaryId& b) const;
    /// Standing ones about a person, or all of them.
    [[nodiscard]] std::vector<IdentityLink> of(const domain::BeneficiaryId& person) const;
    [[nodiscard]] std::vector<IdentityLink> all() const;
    /// The other records that are this person, through any number of links.
    [[nodiscard]] std::vector<domain::BeneficiaryId> sameAs(const domain::BeneficiaryId& person) const;

private:
    [[nodiscard]] std::optional<domain::Refusal> contradiction(const domain::BeneficiaryId& a,
                                                               const domain::BeneficiaryId& b,
                                                               IdentityDecision decision) const;

    Database& m_database;
};

} // namespace wasl::storage
