#pragma once

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
    int version = 0;

    friend bool operator==(const Ban&, const Ban&) = default;
};

bool isInForce(const Ban& ban, QDate day);
/// The ban that keeps a person out of a structure on a day, or nullptr.
const Ban* banOn(std::span<const Ban> bans, BeneficiaryId person, StructureId structure, QDate day);

std::vector<Refusal> problems(const Incident& incident, const Moment& now);
std::vector<Refusal> problems(const Ban& ban);

} // namespace wasl::domain
