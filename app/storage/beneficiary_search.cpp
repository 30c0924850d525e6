#include "app/storage/beneficiary_search.h"

#include "app/matching/normal_form.h"
#include "app/storage/card_store.h"
#include "app/storage/write.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

const QString selectBeneficiaryRows = u"SELECT id, file_number, given_latin, family_latin, given_arabic, "
                                      u"family_arabic, other_names, sex, birth, "
                                      "nationalities, commune_code, registered_on, "
                                      "(SELECT max(on_day) FROM event WHERE person = beneficiary.row), "
                                      "(SELECT state FROM stay WHERE person_id = beneficiary.id AND state IN "
                                      "('checked-in', 'reserved', 'waiting', 'requested') "
                                      "ORDER BY state = 'checked-in' DESC, state = 'reserved' DESC LIMIT 1), "
                                      "(SELECT state FROM referral WHERE person_id = beneficiary.id "
                                      "AND state NOT IN ('draft', 'declined', 'completed', 'withdrawn') "
                                      "ORDER BY sent_at DESC LIMIT 1), photo FROM beneficiary "_s;

namespace
{

/// So many hits are ranked; a prefix of one letter has thousands, of which nobody reads more.
constexpr auto mostRanked = 200;

/// Words that are finished are matched whole, the last one as a beginning unless a blank follows it.
QString matchExpression(const std::vector<QString>& words, bool lastIsWhole)
{
    QStringList terms;
    for (const auto& word : words)
        terms << u'"' + word + u'"';
    return terms.join(u' ') + (lastIsWhole ? u""_s : u"*"_s);
}

/// How many of the words are whole words of her names: "Awa" finds Awa before Awatif.
int wholeWords(const BeneficiaryRow& row, const std::vector<QString>& words)
{
    QSet<QString> names;
    for (const auto& name : {row.latin.given, row.latin.family, row.arabic.given, row.arabic.family})
        for (const auto& token : matching::tokens(name))
            names.insert(token);
    return int(
        std::count_if(words.begin(), words.end(), [&](const QString& word) { return names.contains(word); }));
}

} // namespace

std::vector<BeneficiaryRow> readBeneficiaryRows(const Database& database, Statement rows)
{
    const bool stays = may(database, domain::Action::ViewStays);
    const bool referrals = may(database, domain::Action::ViewReferralState);
    std::vector<BeneficiaryRow> found;
    while (rows.next()) {
        found.push_back({rows.get<domain::BeneficiaryId>(0),
                         rows.get<domain::FileNumber>(1),
                         {rows.get<QString>(2), rows.get<QString>(3)},
                         {rows.get<QString>(4), rows.get<QString>(5)},
                         rows.get<QString>(6),
                         rows.get<domain::Answer<domain::Sex>>(7),
                         rows.get<domain::Answer<domain::PartialDate>>(8),
                         rows.get<QStringList>(9),
                         rows.get<QString>(10),
                         rows.get<QDate>(11),
                         rows.get<std::optional<QDate>>(12),
                         stays ? rows.get<std::optional<domain::StayState>>(13) : std::nullopt,
                         referrals ? rows.get<std::optional<domain::ReferralState>>(14) : std::nullopt,
                         rows.get<std::optional<domain::AttachmentId>>(15)});
    }
    return found;
}

std::vector<BeneficiaryRow> searchBeneficiaries(Database& database, const QString& typed, int limit)
{
    if (looksLikeCard(typed)) {
        const auto number = scannedNumber(database, typed);
        if (!number) return {};
        return readBeneficiaryRows(
            database, database.query(selectBeneficiaryRows + u"WHERE file_number = ?"_s, *number));
    }
    const auto words = matching::tokens(typed);
    if (words.empty()) return {};
    const auto expression = matchExpression(words, typed.back().isSpace());
    // By row number, which the index gives for nothing; ordering by rank would score every hit.
    auto found = readBeneficiaryRows(
        database,
        database.query(
            selectBeneficiaryRows +
                u"WHERE row IN (SELECT rowid FROM beneficiary_search WHERE beneficiary_search MATCH ? "
                "ORDER BY rowid DESC LIMIT ?) ORDER BY row DESC"_s,
            expression, std::max(limit, mostRanked)));
    std::vector<std::pair<int, std::size_t>> order;
    order.reserve(found.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        order.emplace_back(-wholeWords(found[i], words), i);
    std::sort(order.begin(), order.end());
    std::vector<BeneficiaryRow> ranked;
    for (std::size_t i = 0; i < std::min(order.size(), std::size_t(std::max(limit, 0))); ++i)
        ranked.push_back(std::move(found[order[i].second]));
    return ranked;
}

} // namespace wasl::storage
