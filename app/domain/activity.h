#pragma once

#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace wasl::domain
{

/// People who took part, counted and not named.
struct CountedParticipants
{
    QString function; ///< codebook participant_functions: beneficiaries, commune staff, elected officials …
    QString communeCode; ///< or empty
    int women = 0;
    int men = 0;
    int notSaid = 0;

    int total() const { return women + men + notSaid; }

    friend bool operator==(const CountedParticipants&, const CountedParticipants&) = default;
};

struct NamedParticipant
{
    std::optional<BeneficiaryId> person; ///< when she has a file
    QString name;                        ///< else her name
    QString function;
    QString communeCode;

    friend bool operator==(const NamedParticipant&, const NamedParticipant&) = default;
};

/// Collective work: training, awareness, a language course, a cultural day.
struct Activity
{
    ActivityId id;
    QString kind; ///< codebook activity_kinds
    QString title;
    QString sector;    ///< codebook sectors
    QString programme; ///< codebook snia_programmes, or empty
    QString communeCode;
    QString place;
    QDate from;
    std::optional<QDate> until; ///< last day
    std::optional<double> hours;
    std::vector<PartnerId> partners;
    std::vector<CountedParticipants> counted;
    std::vector<NamedParticipant> named;
    QString notes;
    int version = 0;

    friend bool operator==(const Activity&, const Activity&) = default;
};

/// Everyone who took part, counted and named.
int participants(const Activity& activity);

/// Those counted, by sex; the named are a number only: who is on file has her sex there.
struct ParticipantTotals
{
    int women = 0;
    int men = 0;
    int notSaid = 0;
    int named = 0;

    int all() const { return women + men + notSaid + named; }

    friend bool operator==(const ParticipantTotals&, const ParticipantTotals&) = default;
};
ParticipantTotals totals(const Activity& activity);

/// A new session like a former one, on another day: the same kind, title, place, partners and people. Whom
/// it counted is counted anew, so the groups come with zeros; notes stay with the session they are about.
Activity sameAgain(const Activity& former, QDate on);

std::vector<Refusal> problems(const Activity& activity);

} // namespace wasl::domain
