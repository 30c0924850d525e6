#include "app/hub/place_groups.h"

#include "app/hub/indicators.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

struct PlaceGroup
{
    QStringList codes;
    QSet<QString> associations;

    bool tooFew() const { return associations.size() < FewestAssociations; }

    void join(const PlaceGroup& group)
    {
        codes += group.codes;
        associations.unite(group.associations);
    }
};

/// The groups of one province or region, each with enough associations if that can be had within it.
std::vector<PlaceGroup> joinedWithin(std::vector<PlaceGroup> groups)
{
    // Equal ones stay in the order of their codes: the same associations give the same groups for ever.
    std::ranges::stable_sort(groups, {}, [](const PlaceGroup& group) { return group.associations.size(); });
    PlaceGroup rest;
    auto next = groups.begin();
    while (next != groups.end() && (next->tooFew() || (!rest.codes.isEmpty() && rest.tooFew()))) {
        rest.join(*next++);
    }
    groups.erase(groups.begin(), next);
    if (!rest.codes.isEmpty()) {
        groups.push_back(std::move(rest));
    }
    return groups;
}

} // namespace

QString unitOf(const QString& code, qsizetype letters)
{
    return code == "other"_L1 ? code : code.left(letters);
}

std::vector<QStringList> placeGroups(const std::map<QString, QSet<QString>>& contributors)
{
    std::vector<PlaceGroup> groups;
    PlaceGroup other;
    for (const auto& [code, associations] : contributors) {
        if (code == "other"_L1) {
            other = {{code}, associations};
        } else {
            groups.push_back({{code}, associations});
        }
    }
    for (const qsizetype letters : {ProvinceLetters, RegionLetters}) {
        std::map<QString, std::vector<PlaceGroup>> units;
        for (PlaceGroup& group : groups) {
            units[group.codes.front().left(letters)].push_back(std::move(group));
        }
        groups.clear();
        for (auto& [unit, within] : units) {
            std::ranges::move(joinedWithin(std::move(within)), std::back_inserter(groups));
        }
    }
    PlaceGroup rest;
    std::erase_if(groups, [&rest](const PlaceGroup& group) {
        if (group.tooFew()) {
            rest.join(group);
        }
        return group.tooFew();
    });
    if (rest.tooFew()) {
        other.join(rest);
    } else {
        groups.push_back(std::move(rest));
    }
    groups.push_back(std::move(other));

    std::vector<QStringList> codes;
    codes.reserve(groups.size());
    for (PlaceGroup& group : groups) {
        codes.push_back(std::move(group.codes));
    }
    return codes;
}

} // namespace wasl::hub
