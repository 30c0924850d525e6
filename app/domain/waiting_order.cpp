#include "app/domain/waiting_order.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

WaitingPlace weighed(std::size_t index, const WaitingParty& party, const WaitingWeights& weights,
                     const Moment& now)
{
    WaitingPlace place;
    place.party = index;
    QMap<QString, QString> heaviest; // category -> entry
    for (const QString& need : party.needs) {
        const QString entry = weights.entryOfNeed(need);
        QString& kept = heaviest[need.section(u'-', 0, 0)];
        if (weights.points(entry) > weights.points(kept)) kept = entry;
    }
    const auto add = [&](const QString& code, int times = 1) {
        const int points = weights.points(code) * times;
        if (points != 0) place.reasons.push_back({code, points, code == "day-waited"_L1 ? times : 0});
        place.points += points;
    };
    for (const QString& entry : heaviest)
        add(entry);
    add(u"priority-"_s + code(party.priority));
    if (party.smallChild) add(u"small-child"_s);
    add(u"day-waited"_s, static_cast<int>(std::max<qint64>(0, party.since.daysTo(now))));
    std::ranges::stable_sort(
        place.reasons, [](const WaitingReason& a, const WaitingReason& b) { return a.points > b.points; });
    return place;
}

} // namespace

WaitingWeights::WaitingWeights(Codebook book)
    : m_book(std::move(book))
{
}

int WaitingWeights::points(QStringView code) const
{
    const CodebookEntry* entry = m_book.find(code);
    return entry ? entry->extra.value(u"points"_s).toInt() : 0;
}

const CodebookEntry* WaitingWeights::ofNeed(const QString& need) const
{
    if (const CodebookEntry* own = m_book.find(u"need-"_s + need)) return own;
    return m_book.find(u"need-"_s + need.section(u'-', 0, 0));
}

QString WaitingWeights::entryOfNeed(const QString& need) const
{
    const CodebookEntry* entry = ofNeed(need);
    return entry ? entry->code : QString();
}

bool WaitingWeights::wantsAccessibleRoom(const QString& need) const
{
    const CodebookEntry* entry = ofNeed(need);
    return entry && entry->extra.value(u"accessible_room"_s) == "yes"_L1;
}

std::vector<Refusal> problems(const WaitingMove& move)
{
    std::vector<Refusal> found;
    if (move.places == 0)
        found.push_back({u"places-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Say by how many places, up or down."),
                         u"places"_s});
    if (move.reason.trimmed().isEmpty())
        found.push_back({u"reason-missing"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "Write why: everyone on the list may ask for the reason."),
                         u"reason"_s});
    return found;
}

std::vector<WaitingPlace> waitingOrder(std::span<const WaitingParty> parties,
                                       std::span<const WaitingMove> moves, const WaitingWeights& weights,
                                       const Moment& now)
{
    std::vector<WaitingPlace> order;
    for (std::size_t i = 0; i < parties.size(); ++i)
        order.push_back(weighed(i, parties[i], weights, now));
    std::ranges::stable_sort(order, [&](const WaitingPlace& a, const WaitingPlace& b) {
        const WaitingParty &one = parties[a.party], &other = parties[b.party];
        const auto key = [](const WaitingParty& party) {
            return party.stays.empty() ? QString()
                                       : std::ranges::min(party.stays, {}, &StayId::toString).toString();
        };
        if (a.points != b.points) return a.points > b.points;
        if (one.since != other.since) return one.since < other.since;
        return key(one) < key(other);
    });
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i].computed = static_cast<int>(i) + 1;

    std::vector<const WaitingMove*> byTime;
    for (const WaitingMove& move : moves)
        byTime.push_back(&move);
    std::ranges::stable_sort(byTime, [](const WaitingMove* a, const WaitingMove* b) {
        return std::tuple(a->at, a->id.toString()) < std::tuple(b->at, b->id.toString());
    });
    for (const WaitingMove* move : byTime) {
        const auto from = std::ranges::find_if(order, [&](const WaitingPlace& place) {
            const auto& stays = parties[place.party].stays;
            return std::ranges::find(stays, move->stay) != stays.end();
        });
        if (from == order.end()) continue;
        const auto at = static_cast<int>(from - order.begin());
        const auto to = order.begin() + std::clamp(at - move->places, 0, static_cast<int>(order.size()) - 1);
        if (to < from)
            std::rotate(to, from, from + 1);
        else if (to > from)
            std::rotate(from, from + 1, to + 1);
    }
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i].rank = static_cast<int>(i) + 1;
    return order;
}

} // namespace wasl::domain
