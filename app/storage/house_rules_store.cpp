#include "app/storage/house_rules_store.h"

#include "app/storage/structure_table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::HouseRules;

domain::Result<domain::HouseRulesId> HouseRulesStore::save(HouseRules rules)
{
    return write(m_database, Action::EditStructures, [&]() -> domain::Result<domain::HouseRulesId> {
        if (auto found = problems(rules); !found.empty()) return tl::unexpected(std::move(found.front()));
        rules.text = rules.text.trimmed();
        const auto today = m_database.today();
        const auto before = rules.id.isNull() ? std::nullopt : houseRules().find(m_database, rules.id);
        if ((before && before->validFrom <= today && *before != rules) ||
            ((!before || before->validFrom != rules.validFrom) && rules.validFrom < today))
            return domain::refuse(u"version-began"_s,
                                  QCoreApplication::translate(
                                      "wasl::storage",
                                      "House rules that hold already are not changed, since somebody may "
                                      "have signed them. Write a new version from today or later."),
                                  u"validFrom"_s);
        const auto same =
            houseRules().select(m_database, u"WHERE structure_id = ? AND language = ? AND valid_from = ?"_s,
                                rules.structure, rules.language, rules.validFrom);
        if (!same.empty() && same.front().id != rules.id)
            return domain::refuse(
                u"version-exists"_s,
                QCoreApplication::translate("wasl::storage",
                                            "There are house rules in this language from this day already."),
                u"validFrom"_s);
        return houseRules().save(m_database, std::move(rules)).map([](const HouseRules& saved) {
            return saved.id;
        });
    });
}

std::vector<HouseRules> HouseRulesStore::versions(const domain::StructureId& structure) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return houseRules().select(m_database, u"WHERE structure_id = ? ORDER BY language, valid_from DESC"_s,
                               structure);
}

std::vector<HouseRules> HouseRulesStore::current(const domain::StructureId& structure, QDate day) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return houseRules().select(
        m_database,
        u"WHERE structure_id = ? AND valid_from = (SELECT max(valid_from) FROM house_rules other WHERE "
        "other.structure_id = house_rules.structure_id AND other.language = house_rules.language AND "
        "other.valid_from <= ?) ORDER BY language"_s,
        structure, day);
}

} // namespace wasl::storage
