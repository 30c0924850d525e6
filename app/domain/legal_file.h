#pragma once

#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wasl::domain
{

struct LegalStep
{
    LegalStepId id;
    QDate on;
    QString what;
    QString result;

    friend bool operator==(const LegalStep&, const LegalStep&) = default;
};

struct Hearing
{
    HearingId id;
    Moment at;
    QString place;
    bool interpreterNeeded = false;
    QString lawyer;
    QString result;

    friend bool operator==(const Hearing&, const Hearing&) = default;
};

struct LegalDeadline
{
    DeadlineId id;
    QDate due; ///< the last day
    QString what;
    int remindDaysBefore = 7;
    std::optional<QDate> done;
    QString rule = {};              ///< codebook legal_deadline_rules; empty when the last day was typed
    std::optional<QDate> from = {}; ///< the event it is counted from
    bool countsBack = false;        ///< the event comes after it: the expiry of a permit

    friend bool operator==(const LegalDeadline&, const LegalDeadline&) = default;
};

/// A procedure of one person: asylum, permit, regularisation, civil status …  Its notes are privileged.
struct LegalFile
{
    LegalFileId id;
    BeneficiaryId person;
    std::optional<CaseId> caseId;
    QString kind;      ///< codebook legal_file_kinds
    QString authority; ///< codebook authorities
    QString reference; ///< the authority's
    UserId lawyer;
    QDate opened;
    std::optional<QDate> closed;
    QString outcome; ///< codebook legal_outcomes
    std::vector<LegalStep> steps;
    std::vector<Hearing> hearings;
    std::vector<LegalDeadline> deadlines;
    QString notes; ///< privileged: compartment legal
    int version = 0;

    friend bool operator==(const LegalFile&, const LegalFile&) = default;
};

enum class DeadlineUrgency
{
    Done,
    Later,
    Soon,
    Today,
    Missed
};
DeadlineUrgency urgencyOn(const LegalDeadline& deadline, QDate today);

/// The next deadline not yet met, the missed ones first; nullptr for none.
const LegalDeadline* nextDeadline(const LegalFile& file);
const Hearing* nextHearing(const LegalFile& file, const Moment& now);

/// With its outcome. Refuse "file-closed" / "file-open" when it is not in the state they start from, and
/// "outcome-missing", "until-before-from", "closed-in-future".
Result<LegalFile> closeFile(LegalFile file, QDate on, const QString& outcome, QDate today);
Result<LegalFile> reopenFile(LegalFile file);

/// Among others "deadline-before-start": a last day before the event it is counted from.
std::vector<Refusal> problems(const LegalFile& file, QDate today);

} // namespace wasl::domain
