#pragma once

#include "app/domain/case.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// The kinds of things that happen to a person, in the order in which they are offered as filters.
enum class TimelineKind
{
    Registration,
    Status,
    Visit,
    Case,
    Referral,
    Stay,
    Distribution,
    Consent, ///< decisions and requests about her data
    Legal,
    Activity,
    Barrier,
    Incident, ///< and bans
    Identity
};

/// One thing that happened, or is going to.
struct TimelineEvent
{
    TimelineKind kind = TimelineKind::Registration;
    /// What exactly: "registered", "case-closed", "referral-accept", "stay-check-in", "legal-hearing" … For a
    /// step of a lifecycle it ends in the step's code.
    QString what;
    QDateTime at;          ///< UTC; of a whole day its beginning at the desk
    bool wholeDay = false; ///< the hour is not known
    QString by;            ///< who did it, as colleagues call her; empty where nobody is recorded
    QString code;          ///< of the codebook that belongs to it, or of an enum
    QString text;          ///< a name or what was written, of notes the first line
    QString textArabic;    ///< the name in Arabic, where it has one
    QUuid target;          ///< what it belongs to: the case, the referral, the legal file …
};

/// Everything about a person in the order of time, and what of it the actor does not see.
struct PersonTimeline
{
    std::vector<TimelineEvent> events; ///< the latest first
    std::vector<TimelineKind> leftOut; ///< said by the role, whether there is anything or not
    std::vector<domain::Compartment>
        closedToHer; ///< whose notes, attachments and files the actor cannot open
};

/// Reads it of one person, of whom there may be several records. Each kind is asked of the actor's role and
/// reach; what lies in a compartment also needs its key, so a connection without ciphers sees none of it.
/// Reasons and notes of referrals are left out for a role that sees their states only.
[[nodiscard]] PersonTimeline timelineOf(Database& database,
                                        const std::vector<domain::BeneficiaryId>& records);

} // namespace wasl::storage
