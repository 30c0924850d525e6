#include "app/domain/household.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

Membership* openMembership(Household& household, BeneficiaryId person)
{
    const auto found = std::ranges::find_if(household.members, [&](const Membership& membership) {
        return membership.person == person && !membership.until;
    });
    return found == household.members.end() ? nullptr : &*found;
}

tl::unexpected<Refusal> notAMember()
{
    return refuse(
        u"not-a-member"_s,
        QCoreApplication::translate("wasl::domain", "This person does not belong to the household now."),
        u"members"_s);
}

} // namespace

bool isMemberOn(const Membership& membership, QDate day)
{
    return membership.from <= day && (!membership.until || day < *membership.until);
}

std::vector<Membership> membersOn(const Household& household, QDate day)
{
    std::vector<Membership> result;
    std::ranges::copy_if(household.members, std::back_inserter(result),
                         [&](const Membership& membership) { return isMemberOn(membership, day); });
    return result;
}

std::optional<BeneficiaryId> headOn(const Household& household, QDate day)
{
    for (const Membership& membership : household.members) {
        if (membership.relation == headRelation && isMemberOn(membership, day)) {
            return membership.person;
        }
    }
    return std::nullopt;
}

Result<Household> join(Household household, BeneficiaryId person, const QString& relation, QDate from)
{
    for (const Membership& membership : household.members) {
        if (membership.person == person && (!membership.until || from < *membership.until)) {
            return refuse(u"already-member"_s,
                          QCoreApplication::translate(
                              "wasl::domain", "This person already belongs to the household at that time."),
                          u"members"_s);
        }
        if (relation == headRelation && membership.relation == headRelation &&
            (!membership.until || from < *membership.until)) {
            return refuse(u"second-head"_s,
                          QCoreApplication::translate("wasl::domain",
                                                      "The household already has a head at that time. "
                                                      "Change the head instead of adding another."),
                          u"members"_s);
        }
    }
    household.members.push_back({person, relation, from, std::nullopt});
    return household;
}

Result<Household> leave(Household household, BeneficiaryId person, QDate day)
{
    Membership* membership = openMembership(household, person);
    if (!membership) {
        return notAMember();
    }
    if (day < membership->from) {
        return refuse(
            u"leaves-before-joining"_s,
            QCoreApplication::translate("wasl::domain", "The person joined the household only on %1.")
                .arg(shownDate(membership->from)),
            u"members"_s);
    }
    membership->until = day;
    return household;
}

Result<Household> becomeHead(Household household, BeneficiaryId person, const QString& formerHeadsRelation,
                             QDate day)
{
    const Membership* membership = openMembership(household, person);
    if (!membership) {
        return notAMember();
    }
    if (membership->relation == headRelation) {
        return household;
    }
    const std::optional<BeneficiaryId> former = headOn(household, day);
    // Leaving and joining anew on the same day keeps who was what, and until when.
    if (former) {
        auto left = leave(std::move(household), *former, day);
        if (!left) {
            return left;
        }
        household = *std::move(left);
        household.members.push_back({*former, formerHeadsRelation, day, std::nullopt});
    }
    auto left = leave(std::move(household), person, day);
    return left ? join(*std::move(left), person, headRelation.toString(), day) : left;
}

std::vector<Refusal> problems(const Household& household, QDate today)
{
    std::vector<Refusal> found;
    for (std::size_t i = 0; i < household.members.size(); ++i) {
        const Membership& membership = household.members[i];
        const QString at = u"members[%1].%2"_s.arg(i);
        if (membership.relation.isEmpty()) {
            found.push_back(
                {u"relation-missing"_s,
                 QCoreApplication::translate(
                     "wasl::domain", "Choose how this person is related to the head of the household."),
                 at.arg("relation"_L1)});
        }
        if (!membership.from.isValid() || membership.from > today) {
            found.push_back({u"from-in-future"_s,
                             QCoreApplication::translate(
                                 "wasl::domain",
                                 "Write since when this person belongs to the household; not a day to come."),
                             at.arg("from"_L1)});
        }
        if (membership.until && *membership.until < membership.from) {
            found.push_back({u"until-before-from"_s,
                             QCoreApplication::translate(
                                 "wasl::domain", "The person would leave the household before joining it."),
                             at.arg("until"_L1)});
        }
    }
    const auto heads = std::ranges::count_if(household.members, [&](const Membership& membership) {
        return membership.relation == headRelation && isMemberOn(membership, today);
    });
    if (heads > 1) {
        found.push_back(
            {u"second-head"_s,
             QCoreApplication::translate("wasl::domain", "A household has one head. Choose who it is."),
             u"members"_s});
    }
    return found;
}

} // namespace wasl::domain
