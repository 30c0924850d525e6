#include "app/storage/partner_choice.h"

#include "app/storage/partner_store.h"
#include "app/storage/write.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

struct PartnerRecord
{
    int accepted = 0;
    int declined = 0;
    int noFeedback = 0;
    std::vector<double> days;
};

std::map<QUuid, PartnerRecord> recordsSince(Database& database, const QDateTime& since)
{
    auto rows = database.query(
        u"SELECT r.partner_id, r.sent_at, "
        "(SELECT min(s.at) FROM referral_step s WHERE s.referral_id = r.id AND s.event = 'accept'), "
        "(SELECT min(s.at) FROM referral_step s WHERE s.referral_id = r.id AND s.event = 'decline'), "
        "EXISTS (SELECT 1 FROM referral_step s WHERE s.referral_id = r.id AND s.event = 'clock-ran-out') "
        "FROM referral r WHERE r.sent_at >= ? AND r.partner_id IS NOT NULL"_s,
        since);
    std::map<QUuid, PartnerRecord> records;
    while (rows.next()) {
        auto& record = records[rows.get<QUuid>(0)];
        const auto sent = rows.get<QDateTime>(1);
        const auto accepted = rows.get<std::optional<QDateTime>>(2);
        const auto declined = rows.get<std::optional<QDateTime>>(3);
        if (const auto answer = accepted ? accepted : declined) {
            (accepted ? record.accepted : record.declined) += 1;
            record.days.push_back(double(sent.msecsTo(*answer)) / double(24 * 3'600'000));
        } else if (rows.get<bool>(4)) {
            ++record.noFeedback;
        }
    }
    return records;
}

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void addOffer(PartnerChoice& choice, const PartnerStore& store, const QString& sector, QDate today)
{
    for (auto& service : store.services(choice.partner.id)) {
        if (!isOffered(service, today) || (!sector.isEmpty() && service.sector != sector)) continue;
        if (service.capacity) choice.capacity = choice.capacity.value_or(0) + *service.capacity;
        const auto documents = service.documentsAsked.trimmed();
        if (!documents.isEmpty() && !choice.documentsAsked.contains(documents))
            choice.documentsAsked << documents;
        choice.services.push_back(std::move(service));
    }
    for (auto& agreement : store.agreements(choice.partner.id)) {
        if (!isInForce(agreement, today)) continue;
        const bool longer =
            !choice.agreement ||
            (choice.agreement->until && (!agreement.until || *agreement.until > *choice.agreement->until));
        if (longer) choice.agreement = std::move(agreement);
    }
}

/// Lower is better.
std::pair<int, double> slownessOf(const PartnerChoice& choice)
{
    if (choice.medianDays) return {0, *choice.medianDays};
    return {choice.noFeedback == 0 ? 1 : 2, 0.0};
}

} // namespace

std::vector<PartnerChoice> partnerChoices(Database& database, const PartnerQuestion& question)
{
    if (!may(database, domain::Action::ViewPartners)) return {};
    const PartnerStore store(database);
    const auto today = database.today();
    const auto records = recordsSince(database, database.now().addMonths(-12));
    std::vector<PartnerChoice> choices;
    for (auto& partner : store.all()) {
        const bool covered = question.communeCode.isEmpty() || covers(partner, question.communeCode);
        const bool offers = question.sector.isEmpty() || partner.sectors.contains(question.sector);
        if (!partner.active || (!question.everywhere && !(covered && offers))) continue;
        PartnerChoice choice;
        choice.partner = std::move(partner);
        choice.covers = covered;
        if (const auto record = records.find(choice.partner.id.uuid()); record != records.end()) {
            choice.accepted = record->second.accepted;
            choice.declined = record->second.declined;
            choice.noFeedback = record->second.noFeedback;
            choice.medianDays = medianOf(record->second.days);
        }
        addOffer(choice, store, question.sector, today);
        choices.push_back(std::move(choice));
    }
    std::stable_sort(choices.begin(), choices.end(), [](const PartnerChoice& a, const PartnerChoice& b) {
        if (a.covers != b.covers) return a.covers;
        return slownessOf(a) < slownessOf(b);
    });
    return choices;
}

} // namespace wasl::storage
