#include "app/storage/slept_stays.h"

#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

std::vector<SleptStay> sleptStays(Database& database, const domain::Interval& during)
{
    if (!may(database, domain::Action::ViewSummary)) return {};
    const auto end = during.until.value_or(database.now());
    // Who left is looked for from the longest stay before the beginning on, in one index.
    const auto sql =
        u"SELECT p.id, p.sex, p.birth, p.nationality, p.commune_code, s.checked_in_at, s.checked_out_at "
        "FROM stay s INDEXED BY %1 CROSS JOIN beneficiary p ON p.id = s.person_id WHERE "_s;
    auto rows = database.query(
        sql.arg("stay_slept"_L1) +
            u"s.state = 'checked-out' AND s.checked_in_at >= ? - (SELECT coalesce(max(checked_out_at - "
            "checked_in_at), 0) FROM stay WHERE checked_out_at IS NOT NULL) AND s.checked_in_at < ? AND "
            "s.checked_out_at > ? UNION ALL "_s +
            sql.arg("stay_here"_L1) +
            u"s.state = 'checked-in' AND s.checked_out_at IS NULL AND s.checked_in_at IS NOT NULL AND "
            "s.checked_in_at < ?"_s,
        during.from, end, during.from, end);
    std::vector<SleptStay> found;
    while (rows.next())
        found.push_back({rows.get<domain::BeneficiaryId>(0), rows.get<domain::Answer<domain::Sex>>(1),
                         rows.get<domain::Answer<domain::PartialDate>>(2), rows.get<QString>(3),
                         rows.get<QString>(4), rows.get<domain::Moment>(5),
                         rows.get<std::optional<domain::Moment>>(6)});
    return found;
}

} // namespace wasl::storage
