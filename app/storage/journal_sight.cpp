#include "app/storage/journal_sight.h"

#include "app/storage/database.h"
#include "app/storage/reach.h"
#include "app/storage/sensitive_fields.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;

namespace
{

/// What one must be allowed to see for the values of an entity's entries.
Action toSee(const QString& entity)
{
    static const QHash<QString, Action> actions{{u"beneficiary"_s, Action::ViewNotes},
                                                {u"household"_s, Action::ViewHousehold},
                                                {u"consent"_s, Action::ViewIdentity},
                                                {u"identity_link"_s, Action::FindPerson},
                                                {u"case_file"_s, Action::ViewCase},
                                                {u"attachment"_s, Action::ViewNotes},
                                                {u"referral"_s, Action::ViewReferral},
                                                {u"incoming_referral"_s, Action::ViewReferral},
                                                {u"sealed_message"_s, Action::ViewReferralState},
                                                {u"correspondent"_s, Action::ViewPartners},
                                                {u"partner"_s, Action::ViewPartners},
                                                {u"service"_s, Action::ViewPartners},
                                                {u"agreement"_s, Action::ViewPartners},
                                                {u"structure"_s, Action::ViewStays},
                                                {u"unit"_s, Action::ViewStays},
                                                {u"room"_s, Action::ViewStays},
                                                {u"bed"_s, Action::ViewStays},
                                                {u"block"_s, Action::ViewStays},
                                                {u"house_rules"_s, Action::ViewStays},
                                                {u"stay"_s, Action::ViewStays},
                                                {u"presence"_s, Action::ViewStays},
                                                {u"waiting_move"_s, Action::ViewStays},
                                                {u"house_rules_signed"_s, Action::ViewStays},
                                                {u"ban"_s, Action::ViewStays},
                                                {u"belonging"_s, Action::ViewStays},
                                                {u"leaving_mark"_s, Action::ViewStays},
                                                {u"visitor_move"_s, Action::ViewStays},
                                                {u"incident"_s, Action::ViewIncidents},
                                                {u"distribution"_s, Action::Distribute},
                                                {u"loan"_s, Action::Distribute},
                                                {u"card"_s, Action::ViewIdentity},
                                                {u"legal_file"_s, Action::ViewLegalFile},
                                                {u"activity"_s, Action::ViewActivities},
                                                {u"barrier"_s, Action::ViewBarriers},
                                                {u"rights_request"_s, Action::RecordRights},
                                                {u"visit"_s, Action::ViewVisits},
                                                {u"release"_s, Action::ViewSummary},
                                                {u"monthly_summary"_s, Action::ViewSummary},
                                                {u"indicator_goal"_s, Action::ViewSummary},
                                                {u"indicator_history"_s, Action::ViewSummary}};
    return actions.value(entity, Action::EditSettings);
}

/// What is not collected in this file is not told of its past either.
QJsonValue withoutSwitchedOff(const QJsonValue& list, bool numbers, bool health)
{
    if (!list.isArray()) return list;
    QJsonArray shown;
    for (const auto& one : list.toArray()) {
        auto item = one.toObject();
        if (!numbers) item.remove(u"number"_s);
        if (health || !domain::isHealthNeed(item[u"code"_s].toString())) shown.append(item);
    }
    return shown;
}

} // namespace

bool seesEntries(Database& database, const QUuid& subject)
{
    return domain::may(database.actor().role, Action::ViewJournal) ||
           reaches(database, Action::ViewIdentity, BeneficiaryId(subject));
}

void hideValues(Database& database, JournalEntry& entry)
{
    // Why closed notes were read is there to be judged by whoever reads the log.
    if (entry.change.action.startsWith("break-glass"_L1) &&
        domain::may(database.actor().role, Action::ViewJournal))
        return;
    if (!reaches(database, toSee(entry.change.entity), BeneficiaryId(entry.change.subject)))
        entry.change.fields.clear();
    if (entry.change.entity == "card"_L1) // a card's code opens a record: it is for its paper alone
        std::erase_if(entry.change.fields,
                      [](const FieldChange& field) { return field.field == "token"_L1; });
    if (entry.change.entity != "beneficiary"_L1) return;
    const SensitiveFields collected(database);
    const bool numbers = collected.isOn(domain::SensitiveGroup::DocumentNumbers);
    const bool health = collected.isOn(domain::SensitiveGroup::HealthNeeds);
    for (auto& field : entry.change.fields)
        if ((field.field == "documents"_L1 && !numbers) || (field.field == "needs"_L1 && !health))
            for (auto* value : {&field.from, &field.to})
                *value = withoutSwitchedOff(*value, numbers, health);
}

} // namespace wasl::storage
