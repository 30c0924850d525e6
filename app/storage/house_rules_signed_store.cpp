#include "app/storage/house_rules_signed_store.h"

#include "app/storage/stay_table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::HouseRulesSigned;
using domain::HouseRulesSignedId;

namespace
{

const Table<HouseRulesSigned>& signedRules()
{
    static const Table<HouseRulesSigned> table(
        u"house_rules_signed"_s,
        {field(u"id"_s, &HouseRulesSigned::id), field(u"person_id"_s, &HouseRulesSigned::person),
         field(u"structure_id"_s, &HouseRulesSigned::structure), field(u"stay_id"_s, &HouseRulesSigned::stay),
         field(u"language"_s, &HouseRulesSigned::language),
         field(u"text_from"_s, &HouseRulesSigned::textFrom),
         field(u"text_hash"_s, &HouseRulesSigned::textHash), field(u"way"_s, &HouseRulesSigned::way),
         field(u"at"_s, &HouseRulesSigned::at), field(u"by_id"_s, &HouseRulesSigned::by)},
        {}, {}, [](const HouseRulesSigned& signature) { return signature.person.uuid(); });
    return table;
}

} // namespace

domain::Result<HouseRulesSignedId> HouseRulesSignedStore::sign(HouseRulesSigned signature)
{
    return write(m_database, Action::EditStays, [&]() -> domain::Result<HouseRulesSignedId> {
        if (const auto found = problems(signature); !found.empty()) return tl::unexpected(found.front());
        signature.id = {};
        signature.at = m_database.now();
        signature.by = m_database.actor().user;
        const auto open = stays().select(m_database,
                                         u"WHERE person_id = ? AND structure_id = ? AND state IN "
                                         "('requested', 'waiting', 'reserved', 'checked-in') "
                                         "ORDER BY state = 'checked-in' DESC, requested_at DESC LIMIT 1"_s,
                                         signature.person, signature.structure);
        if (!signature.stay && !open.empty()) signature.stay = open.front().id;
        return signedRules().save(m_database, std::move(signature)).map([](const HouseRulesSigned& saved) {
            return saved.id;
        });
    });
}

std::vector<HouseRulesSigned> HouseRulesSignedStore::ofPerson(const domain::BeneficiaryId& person) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return signedRules().select(m_database, u"WHERE person_id = ? ORDER BY at DESC, id DESC"_s, person);
}

} // namespace wasl::storage
