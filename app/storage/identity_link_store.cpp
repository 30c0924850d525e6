#include "app/storage/identity_link_store.h"

#include "app/storage/table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::IdentityLinkId;

namespace
{

const Table<IdentityLink>& links()
{
    static const Table<IdentityLink> table(
        u"identity_link"_s,
        {field(u"id"_s, &IdentityLink::id), field(u"first_id"_s, &IdentityLink::first),
         field(u"second_id"_s, &IdentityLink::second), field(u"decision"_s, &IdentityLink::decision),
         field(u"decided_at"_s, &IdentityLink::decidedAt), field(u"decided_by"_s, &IdentityLink::decidedBy),
         field(u"reason"_s, &IdentityLink::reason), field(u"revoked_at"_s, &IdentityLink::revokedAt)},
        {}, {}, [](const IdentityLink& link) { return link.first.uuid(); });
    return table;
}

/// In the order in which the file compares keys, byte by byte.
std::pair<BeneficiaryId, BeneficiaryId> ordered(const BeneficiaryId& a, const BeneficiaryId& b)
{
    return a.toBytes() < b.toBytes() ? std::pair(a, b) : std::pair(b, a);
}

std::optional<IdentityLink> standing(Database& database, const BeneficiaryId& a, const BeneficiaryId& b)
{
    const auto [first, second] = ordered(a, b);
    auto found = links().select(database, u"WHERE first_id = ? AND second_id = ? AND revoked_at IS NULL"_s,
                                first, second);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

domain::Result<IdentityLink> revoked(Database& database, const IdentityLink& link)
{
    auto after = link;
    after.revokedAt = database.now();
    return links().save(database, link, std::move(after), u"revoke"_s);
}

} // namespace

domain::Result<IdentityLinkId> IdentityLinkStore::decide(const BeneficiaryId& a, const BeneficiaryId& b,
                                                         IdentityDecision decision, const QString& reason)
{
    return write(m_database, Action::LinkIdentities, [&]() -> domain::Result<IdentityLinkId> {
        if (a == b)
            return domain::refuse(
                u"same-record"_s,
                QCoreApplication::translate("wasl::storage", "These are one and the same record."));
        if (const auto before = standing(m_database, a, b)) {
            if (before->decision == decision && before->reason == reason) return before->id;
            if (const auto gone = revoked(m_database, *before); !gone) return tl::unexpected(gone.error());
        }
        if (const auto against = contradiction(a, b, decision)) return tl::unexpected(*against);
        const auto [first, second] = ordered(a, b);
        IdentityLink link{{},     first, second, decision, m_database.now(), m_database.actor().user,
                          reason, {},    0};
        return links().save(m_database, std::move(link)).map([](const IdentityLink& saved) {
            return saved.id;
        });
    });
}

std::optional<domain::Refusal> IdentityLinkStore::contradiction(const BeneficiaryId& a,
                                                                const BeneficiaryId& b,
                                                                IdentityDecision decision) const
{
    auto withA = sameAs(a);
    auto withB = sameAs(b);
    if (decision == IdentityDecision::Different && std::find(withA.begin(), withA.end(), b) != withA.end())
        return domain::Refusal{
            u"same-through-others"_s,
            QCoreApplication::translate("wasl::storage",
                                        "Others were said to be the same person as both of these. Take one "
                                        "of those decisions back first."),
            {}};
    if (decision != IdentityDecision::Same) return std::nullopt;
    withA.push_back(a);
    withB.push_back(b);
    for (const auto& one : withA)
        for (const auto& other : withB)
            if (const auto link = standing(m_database, one, other);
                link && link->decision == IdentityDecision::Different)
                return domain::Refusal{
                    u"said-different"_s,
                    QCoreApplication::translate(
                        "wasl::storage",
                        "Two of the records that would become one person were said to be different people. "
                        "Take that decision back first."),
                    {}};
    return std::nullopt;
}

domain::Result<void> IdentityLinkStore::revoke(const IdentityLinkId& id)
{
    return write(m_database, Action::LinkIdentities, [&]() -> domain::Result<void> {
        const auto link = links().find(m_database, id);
        if (!link || link->revokedAt) return notFound();
        return revoked(m_database, *link).map([](const IdentityLink&) {});
    });
}

std::optional<IdentityLink> IdentityLinkStore::between(const BeneficiaryId& a, const BeneficiaryId& b) const
{
    return may(m_database, Action::FindPerson) ? standing(m_database, a, b) : std::nullopt;
}

std::vector<IdentityLink> IdentityLinkStore::of(const BeneficiaryId& person) const
{
    if (!may(m_database, Action::FindPerson)) return {};
    return links().select(m_database, u"WHERE (first_id = ? OR second_id = ?) AND revoked_at IS NULL"_s,
                          person, person);
}

std::vector<IdentityLink> IdentityLinkStore::all() const
{
    if (!may(m_database, Action::FindPerson)) return {};
    return links().select(m_database, u"WHERE revoked_at IS NULL ORDER BY decided_at"_s);
}

std::vector<BeneficiaryId> IdentityLinkStore::sameAs(const BeneficiaryId& person) const
{
    std::vector<BeneficiaryId> found;
    if (!may(m_database, Action::FindPerson)) return found;
    auto rows = m_database.query(u"WITH RECURSIVE same (id) AS (VALUES (?) UNION "
                                 "SELECT CASE WHEN l.first_id = same.id THEN l.second_id ELSE l.first_id END "
                                 "FROM same JOIN identity_link l "
                                 "ON (l.first_id = same.id OR l.second_id = same.id) AND l.decision = 'same' "
                                 "AND l.revoked_at IS NULL) "
                                 "SELECT id FROM same WHERE id <> ?"_s,
                                 person, person);
    while (rows.next())
        found.push_back(rows.get<BeneficiaryId>(0));
    return found;
}

} // namespace wasl::storage
