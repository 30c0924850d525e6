#include "app/storage/erased_counts.h"

#include "app/domain/beneficiary.h"
#include "app/storage/write.h"

#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::BeneficiaryId;
using domain::YearMonth;

namespace
{

/// A number that stands for nobody.
qint64 drawNumber(Database& database)
{
    quint64 drawn = 0;
    database.environment().random(std::as_writable_bytes(std::span(&drawn, 1)));
    return -qint64(drawn % quint64(std::numeric_limits<qint64>::max())) - 1;
}

/// From the day of arrival to the day before departure.
std::map<YearMonth, int> nightsByMonth(Database& database, const BeneficiaryId& person)
{
    std::map<YearMonth, int> nights;
    auto stays = database.query(u"SELECT checked_in_at, checked_out_at FROM stay WHERE person_id = ? "
                                "AND state = 'checked-out' AND checked_in_at IS NOT NULL"_s,
                                person);
    while (stays.next()) {
        const auto arrived = stays.get<QDateTime>(0).toLocalTime().date();
        const auto left = stays.get<QDateTime>(1).toLocalTime().date();
        for (auto month = YearMonth::of(arrived); month.first() < left; month = month.next()) {
            const auto slept = std::max(arrived, month.first()).daysTo(std::min(left, month.next().first()));
            if (slept > 0) nights[month] += int(slept);
        }
    }
    return nights;
}

void keepNights(Database& database, const BeneficiaryId& person, qint64 guest)
{
    auto row = database.query(u"SELECT sex, birth, nationality, commune_code FROM beneficiary WHERE id = ?"_s,
                              person);
    if (!row.next()) return;
    const auto sex = row.get<domain::Answer<domain::Sex>>(0);
    const auto birth = row.get<domain::Answer<domain::PartialDate>>(1);
    for (const auto& [month, nights] : nightsByMonth(database, person))
        database.execute(
            u"INSERT INTO erased_nights (month, guest, nights, sex, age_band, nationality, commune) "
            "VALUES (?,?,?,?,?,?,?)"_s,
            month, guest, nights, sex.isKnown() ? domain::code(sex.value()) : QString(),
            birth.isKnown() ? domain::ageBandOf(domain::ageOn(birth.value(), month.first()))
                            : domain::AgeBand::Unknown,
            row.get<QString>(2), row.get<QString>(3));
}

void keepReferrals(Database& database, const BeneficiaryId& person)
{
    std::vector<QUuid> sent;
    for (auto rows =
             database.query(u"SELECT id FROM referral WHERE person_id = ? AND sent_at IS NOT NULL"_s, person);
         rows.next();)
        sent.push_back(rows.get<QUuid>(0));
    const auto startOfDay =
        u"CAST(strftime('%s', date(%1 / 1000, 'unixepoch', 'localtime'), 'utc') AS INTEGER) * 1000"_s;
    for (const auto& referral : sent)
        database.execute(
            u"INSERT INTO erased_referral (referral, position, sector, sent_at, event, at) "
            u"SELECT ?, s.position, r.sector, "_s +
                startOfDay.arg("r.sent_at"_L1) + u", s.event, "_s + startOfDay.arg("s.at"_L1) +
                u" FROM referral r JOIN referral_step s ON s.referral_id = r.id WHERE r.id = ?"_s,
            drawNumber(database), referral);
}

} // namespace

void keepCountsOf(Database& database, const BeneficiaryId& person)
{
    const auto number = drawNumber(database);
    database.execute(
        u"UPDATE event SET erased = ? WHERE person = (SELECT row FROM beneficiary WHERE id = ?)"_s, number,
        person);
    keepNights(database, person, number);
    keepReferrals(database, person);
}

std::vector<ErasedNights> erasedNights(Database& database, const domain::MonthSpan& span)
{
    std::vector<ErasedNights> found;
    if (!may(database, domain::Action::ViewSummary)) return found;
    auto rows = database.query(u"SELECT month, guest, nights, sex, age_band, nationality, commune "
                               "FROM erased_nights WHERE month BETWEEN ? AND ? ORDER BY month, guest"_s,
                               span.first, span.last);
    while (rows.next())
        found.push_back({rows.get<YearMonth>(0), rows.get<qint64>(1), rows.get<int>(2), rows.get<QString>(3),
                         rows.get<domain::AgeBand>(4), rows.get<QString>(5), rows.get<QString>(6)});
    return found;
}

} // namespace wasl::storage
