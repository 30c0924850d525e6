#include "app/domain/fact_views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

const FactDimension sexOf{u"sex"_s, {}};
const FactDimension ageOf{u"age"_s, {}};
const FactDimension nationalityOf{u"nationality"_s, u"countries"_s};
const FactDimension communeOf{u"commune"_s, {}};
const FactDimension statusOf{u"status"_s, u"administrative_statuses"_s};
const FactDimension sectorOf{u"sector"_s, u"sectors"_s};
const FactDimension partnerOf{u"partner"_s, {}};
const FactDimension structureOf{u"structure"_s, {}};

/// The person's dimensions, and what the view has besides.
std::vector<FactDimension> ofPerson(std::vector<FactDimension> others)
{
    std::vector<FactDimension> all{sexOf, ageOf, nationalityOf, communeOf, statusOf};
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

std::vector<FactView> allViews()
{
    return {
        {.name = u"registrations"_s,
         .days = {u"registered_on"_s},
         .dimensions = ofPerson({}),
         .persons = true,
         .households = true,
         .monthly = true},
        {.name = u"assistance"_s,
         .days = {u"given_on"_s},
         .dimensions = ofPerson({sectorOf, {u"kind"_s, {}}}),
         .persons = true,
         .monthly = true},
        {.name = u"referrals"_s,
         .days = {u"sent_on"_s, u"accepted_on"_s, u"declined_on"_s, u"completed_on"_s, u"withdrawn_on"_s,
                  u"silent_on"_s, u"answered_on"_s},
         .hours = {u"answer_hours"_s},
         .dimensions = ofPerson({sectorOf,
                                 partnerOf,
                                 {u"priority"_s, {}},
                                 {u"state"_s, {}},
                                 {u"reason"_s, u"referral_decline_reasons"_s},
                                 {u"outcome"_s, u"referral_outcomes"_s}}),
         .persons = true,
         .monthly = true},
        {.name = u"cases"_s,
         .days = {u"opened_on"_s, u"closed_on"_s},
         .dimensions = ofPerson({{u"priority"_s, {}},
                                 {u"stage"_s, {}},
                                 {u"reason"_s, u"case_closure_reasons"_s},
                                 {u"outcome"_s, u"case_outcomes"_s}}),
         .persons = true},
        {.name = u"needs"_s,
         .days = {u"seen_on"_s, u"until_on"_s},
         .dimensions =
             ofPerson({{u"need"_s, u"specific_needs"_s}, {u"category"_s, u"specific_need_categories"_s}}),
         .persons = true},
        {.name = u"stays"_s,
         .days = {u"requested_on"_s, u"arrived_on"_s, u"left_on"_s},
         .hours = {u"wait_hours"_s},
         .numbers = {u"length_days"_s},
         .dimensions = ofPerson({structureOf,
                                 {u"state"_s, {}},
                                 {u"begins"_s, {}},
                                 {u"ends"_s, {}},
                                 {u"destination"_s, u"stay_destinations"_s}}),
         .persons = true},
        {.name = u"beds"_s,
         .days = {u"open_on"_s, u"until_on"_s},
         .dimensions = {structureOf},
         .weighted = true},
        {.name = u"distributions"_s,
         .days = {u"given_on"_s},
         .numbers = {u"quantity"_s},
         .dimensions = ofPerson({{u"item"_s, u"item_kinds"_s}}),
         .persons = true,
         .households = true,
         .monthly = true},
        {.name = u"legal_files"_s,
         .days = {u"opened_on"_s, u"closed_on"_s},
         .dimensions = ofPerson({{u"kind"_s, u"legal_file_kinds"_s},
                                 {u"outcome"_s, u"legal_outcomes"_s},
                                 {u"authority"_s, u"authorities"_s}}),
         .persons = true},
        {.name = u"legal_deadlines"_s,
         .days = {u"due_on"_s, u"met_on"_s, u"missed_on"_s},
         .dimensions = ofPerson({{u"kind"_s, u"legal_file_kinds"_s}}),
         .persons = true},
        {.name = u"activities"_s,
         .days = {u"held_on"_s},
         .dimensions =
             {{u"kind"_s, u"activity_kinds"_s}, sectorOf, {u"programme"_s, u"snia_programmes"_s}, communeOf}},
        {.name = u"participants"_s,
         .days = {u"held_on"_s},
         .numbers = {u"quantity"_s},
         .dimensions = {{u"kind"_s, u"activity_kinds"_s},
                        sectorOf,
                        {u"function"_s, u"participant_functions"_s},
                        sexOf,
                        communeOf},
         .persons = true},
        {.name = u"barriers"_s,
         .days = {u"met_on"_s},
         .dimensions = ofPerson({{u"kind"_s, u"barrier_kinds"_s}, sectorOf, partnerOf}),
         .persons = true,
         .monthly = true},
        {.name = u"agreements"_s,
         .days = {u"signed_on"_s, u"from_on"_s, u"until_on"_s},
         .dimensions = {partnerOf, {u"kind"_s, u"partner_kinds"_s}, communeOf}},
        {.name = u"consents"_s,
         .days = {u"decided_on"_s},
         .dimensions = ofPerson({{u"purpose"_s, {}}, {u"decision"_s, {}}, partnerOf}),
         .persons = true},
    };
}

} // namespace

bool FactDimension::isIdentifier() const
{
    return name == "partner"_L1 || name == "structure"_L1;
}

const FactDimension* FactView::dimension(QStringView wanted) const
{
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                    [&](const FactDimension& one) { return one.name == wanted; });
    return found == dimensions.end() ? nullptr : &*found;
}

const std::vector<FactView>& factViews()
{
    static const auto views = allViews();
    return views;
}

const FactView* factView(QStringView name)
{
    const auto& views = factViews();
    const auto found =
        std::find_if(views.begin(), views.end(), [&](const FactView& view) { return view.name == name; });
    return found == views.end() ? nullptr : &*found;
}

} // namespace wasl::domain
