#pragma once

#include "app/storage/counting.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <map>
#include <optional>
#include <vector>

namespace wasl::storage
{

/// One addition that the counting made to a figure: an event, a referral, an activity, or the nights of a
/// person. Exactly one of the four is there, or none: then it was somebody's who was erased since.
struct FigureSource
{
    qint64 event = 0; ///< event.sequence
    domain::ReferralId referral;
    domain::BeneficiaryId guest;
    QDate day;     ///< of a guest: the first night within the time
    int times = 1; ///< what it added: nights, participants, else 1
    domain::ActivityId activity = {};
    QString sectorOfErased = {}; ///< of a referral of hers; nights have none
};

/// What stands behind a figure, in words that can be shown.
struct FigureEntry
{
    enum class Who
    {
        Person,   ///< `person` says who
        Nobody,   ///< it was about nobody in particular
        Erased,   ///< she was erased since; the count outlives her
        Withheld, ///< the role sees `times`, and nothing else
    };
    enum class What
    {
        Event,
        Referral,
        Nights,
        Activity
    };
    Who who = Who::Nobody;
    PersonTag person;
    QDate day;
    What what = What::Event;
    EventKind kind = EventKind::Assisted; ///< of an event
    QString category;                     ///< sector, kind of barrier, item
    int times = 1;
};

/// The people and events behind the figures of a month: which they are the counting says
/// (reports::sourcesOf()), who and what they are this store.
class FigureStore
{
public:
    explicit FigureStore(Database& database)
        : m_database(database)
    {
    }

    /// One entry for each source, people by their file numbers and what cannot be named last. For who sees
    /// summaries and identities. Of what is of a kind that the role may not see (a legal file, a stay) one
    /// entry says only how much it is, so that the `times` add up to the figure. Refuses "not-allowed".
    [[nodiscard]] domain::Result<std::vector<FigureEntry>>
    tell(const std::vector<FigureSource>& sources) const;

    /// How many were registered on each day; nothing for who may not see summaries.
    [[nodiscard]] std::map<QDate, int> registeredByDay(const domain::YearMonth& month) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
