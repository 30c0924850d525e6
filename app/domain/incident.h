#pragma once

#include "app/domain/case.h"
#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace wasl::domain
{

enum class Severity
{
    Minor,
    Serious,
    Grave
};

template <>
struct EnumCodes<Severity>
{
    static constexpr auto rows = codes<Severity>(
        {{Severity::Minor, u"minor"}, {Severity::Serious, u"serious"}, {Severity::Grave, u"grave"}});
};

QString label(Severity severity);

/// Something that is to be done after an incident.
struct IncidentFollowUp
{
    IncidentFollowUpId id;
    QString what;
    UserId by; ///< null: nobody in particular yet
    QDate due;
    std::optional<QDate> doneOn;
    QString result; ///< what came of it

    friend bool operator==(const IncidentFollowUp&, const IncidentFollowUp&) = default;
};

struct Incident
{
    IncidentId id;
    std::optional<StructureId> structure;
    Moment at;
    QString kind; ///< codebook incident_kinds
    Severity severity = Severity::Minor;
    std::vector<BeneficiaryId> people;
    QString description;
    QString measures; ///< what was done
    UserId reportedBy;
    std::vector<IncidentFollowUp> followUps = {};
    /// Violence: description and measures are sealed for those who hold the key of that part. Chosen when the
    /// incident is written down; the journal would still hold what was sealed only later.
    Compartment compartment = Compartment::General;
    /// The two texts are sealed and the reader has no key to them: they are empty here, and kept by a save.
    bool textsClosed = false;
    int version = 0;

    friend bool operator==(const Incident&, const Incident&) = default;
};

/// A person may not come for a time. Never without an end, a reason and a review.
struct Ban
{
    BanId id;
    BeneficiaryId person;
    std::optional<StructureId> structure; ///< absent: every structure
    std::optional<IncidentId> incident;
    QString reason; ///< codebook ban_reasons
    QString explanation;
    QDate from;
    QDate until; ///< last day
    QDate reviewOn;
    UserId decidedBy;
    std::optional<QDate> liftedOn; ///< from this day on it no longer holds
    QString liftReason = {};
    std::optional<BanId> follows = {}; ///< the decision that this one took the place of
    int version = 0;

    friend bool operator==(const Ban&, const Ban&) = default;
};

/// The earliest day on which something is still to be done; nothing when all is done.
std::optional<QDate> nextFollowUp(const Incident& incident);

bool isInForce(const Ban& ban, QDate day);
/// In force or still to come, and its review is due on the day or was before.
bool mustBeReviewed(const Ban& ban, QDate day);
/// The ban, ended before its time. Refuses "reason-missing", "already-lifted" and "ban-over".
Result<Ban> lifted(Ban ban, QDate day, const QString& reason);
/// What a new decision about the same person makes of a ban: the old one, lifted on the day, and the one that
/// takes its place from then on. `wanted` brings end, review, reason, explanation and who decides; the rest
/// is the old one's. Refuses what problems() finds, "explanation-missing", "already-lifted" and "ban-over".
Result<std::pair<Ban, Ban>> decidedAgain(Ban ban, Ban wanted, QDate day);
/// The ban that keeps a person out of a structure on a day, or nullptr.
const Ban* banOn(std::span<const Ban> bans, BeneficiaryId person, StructureId structure, QDate day);

std::vector<Refusal> problems(const Incident& incident, const Moment& now);
std::vector<Refusal> problems(const Ban& ban);

} // namespace wasl::domain
