#include "ui/desk/desk_lists.h"

#include "app/domain/user.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/rights_request_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/visit_store.h"

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::Action;

namespace
{

constexpr int mostWaiting = 30, lastRegistered = 12;
constexpr int daysBeforeExpiry = 30;
constexpr int daysBeforeAnswer = 5; // half of the ten that the law gives

/// The end of the desk's calendar day.
QDateTime endOfToday(const storage::Database& database)
{
    return database.today().addDays(1).startOfDay().toUTC();
}

std::vector<DeskItem> waitingReferrals(storage::Database& database)
{
    std::vector<DeskItem> items;
    const auto soon = endOfToday(database);
    for (const auto& row : storage::ReferralStore(database).open()) {
        const bool silent = row.state == domain::ReferralState::NoFeedback;
        const bool due = domain::isAwaitingAnswer(row.state) && row.dueAt && *row.dueAt < soon;
        if (!silent && !due) continue;
        DeskItem item;
        item.kind = DeskItem::Kind::Referral;
        item.person = row.person;
        item.partner = row.partnerName;
        item.partnerArabic = row.partnerNameArabic;
        item.referralState = row.state;
        item.due = row.dueAt;
        item.targetPage = u"referrals"_s;
        item.target = row.id.toString();
        items.push_back(std::move(item));
        if (items.size() >= mostWaiting) break;
    }
    return items;
}

std::vector<DeskItem> endingStays(storage::Database& database)
{
    std::vector<DeskItem> items;
    const auto now = database.now();
    const auto end = endOfToday(database);
    const storage::StayStore stays(database);
    for (const auto& structure : storage::StructureStore(database).structures()) {
        for (const auto& row : stays.holding(structure.id, {now, end})) {
            const bool reserved = row.state == domain::StayState::Reserved;
            const bool ends = row.state == domain::StayState::CheckedIn && row.until && *row.until < end;
            if (!reserved && !ends) continue;
            DeskItem item;
            item.kind = reserved ? DeskItem::Kind::Reservation : DeskItem::Kind::StayEnding;
            item.person = row.person;
            item.place = structure.name;
            item.placeArabic = structure.nameArabic;
            item.due = reserved ? row.reservedUntil : row.until;
            item.overdue = item.due && item.due->toLocalTime().date() < database.today();
            item.targetPage = u"people"_s;
            item.target = row.person.fileNumber.toString();
            items.push_back(std::move(item));
        }
    }
    return items;
}

std::vector<DeskItem> dueFollowUps(storage::Database& database)
{
    std::vector<DeskItem> items;
    for (const auto& row : storage::CaseStore(database).open()) {
        if (!row.nextFollowUp || *row.nextFollowUp > database.today()) continue;
        DeskItem item;
        item.kind = DeskItem::Kind::FollowUp;
        item.person = row.person;
        item.day = row.nextFollowUp;
        item.targetPage = u"people"_s;
        item.target = row.person.fileNumber.toString();
        items.push_back(std::move(item));
        if (items.size() >= mostWaiting) break;
    }
    return items;
}

DeskItem aboutPerson(DeskItem::Kind kind, const storage::PersonTag& person)
{
    DeskItem item;
    item.kind = kind;
    item.person = person;
    item.targetPage = u"people"_s;
    item.target = person.fileNumber.toString();
    return item;
}

std::vector<DeskItem> todaysVisits(storage::Database& database)
{
    std::vector<DeskItem> items;
    for (auto& row : storage::VisitStore(database).today()) {
        auto item = aboutPerson(DeskItem::Kind::Visit, row.person);
        item.due =
            row.visit.state == domain::VisitState::Expected ? row.visit.plannedFor : row.visit.arrivedAt;
        item.overdue = row.visit.state == domain::VisitState::Expected && *item.due < database.now();
        item.worker = row.workerName;
        item.visit = std::move(row.visit);
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<DeskItem> expiringPapers(storage::Database& database)
{
    std::vector<DeskItem> items;
    const auto today = database.today();
    const auto until = today.addDays(daysBeforeExpiry);
    for (const auto& row : storage::BeneficiaryStore(database).documentsExpiring(today, until)) {
        auto item = aboutPerson(DeskItem::Kind::Document, row.person);
        item.documentKind = row.kind;
        item.day = row.expires;
        items.push_back(std::move(item));
    }
    for (const auto& row : storage::ConsentStore(database).expiring(today, until)) {
        auto item = aboutPerson(DeskItem::Kind::Consent, row.person);
        item.purpose = row.purpose;
        item.day = row.expires;
        items.push_back(std::move(item));
    }
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    if (items.size() > mostWaiting) items.resize(mostWaiting);
    return items;
}

std::vector<DeskItem> rightsToAnswer(storage::Database& database)
{
    std::vector<DeskItem> items;
    const auto today = database.today();
    for (const auto& row : storage::RightsRequestStore(database).open()) {
        if (row.due > today.addDays(daysBeforeAnswer)) break; // what is due soonest comes first
        auto item = aboutPerson(DeskItem::Kind::RightsRequest, row.person);
        item.right = row.right;
        item.day = row.due;
        item.overdue = row.due < today;
        items.push_back(std::move(item));
        if (items.size() >= mostWaiting) break;
    }
    return items;
}

std::vector<DeskItem> lastPeople(storage::Database& database)
{
    std::vector<DeskItem> items;
    for (const auto& row : storage::BeneficiaryStore(database).recent(lastRegistered)) {
        DeskItem item;
        item.kind = DeskItem::Kind::Registered;
        item.person = {row.id, row.fileNumber, row.latin, row.arabic};
        item.day = row.registeredOn;
        item.targetPage = u"people"_s;
        item.target = row.fileNumber.toString();
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

DeskLists DeskLists::read(storage::Database& database)
{
    const auto role = database.actor().role;
    DeskLists lists;
    lists.queue = todaysVisits(database);
    lists.expiring = expiringPapers(database);
    if (domain::may(role, Action::ViewReferralState)) lists.referrals = waitingReferrals(database);
    if (domain::may(role, Action::ViewStays)) lists.stays = endingStays(database);
    if (domain::may(role, Action::ViewCase) || domain::may(role, Action::AssignCase))
        lists.followUps = dueFollowUps(database);
    if (domain::may(role, Action::RecordRights)) lists.rights = rightsToAnswer(database);
    if (domain::may(role, Action::FindPerson)) lists.registered = lastPeople(database);
    return lists;
}

} // namespace wasl::ui
