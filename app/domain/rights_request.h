#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wasl::domain
{

class Codebook;

/// What a person may ask of whoever keeps data about her (Law 09-08: access, article 7; rectification and
/// erasure, article 8; opposition, article 9).
enum class PersonRight
{
    Access,
    Rectification,
    Opposition,
    Erasure
};

/// Who came with the request.
enum class RightsAsker
{
    Herself,
    Representative ///< a parent, a guardian, someone with her mandate
};

/// How a request ended.
enum class RightsOutcome
{
    Granted,
    PartlyGranted,
    Refused,
    Withdrawn ///< she took it back
};

template <>
struct EnumCodes<PersonRight>
{
    static constexpr auto rows = codes<PersonRight>({{PersonRight::Access, u"access"},
                                                     {PersonRight::Rectification, u"rectification"},
                                                     {PersonRight::Opposition, u"opposition"},
                                                     {PersonRight::Erasure, u"erasure"}});
};
template <>
struct EnumCodes<RightsAsker>
{
    static constexpr auto rows = codes<RightsAsker>(
        {{RightsAsker::Herself, u"herself"}, {RightsAsker::Representative, u"representative"}});
};
template <>
struct EnumCodes<RightsOutcome>
{
    static constexpr auto rows = codes<RightsOutcome>({{RightsOutcome::Granted, u"granted"},
                                                       {RightsOutcome::PartlyGranted, u"partly-granted"},
                                                       {RightsOutcome::Refused, u"refused"},
                                                       {RightsOutcome::Withdrawn, u"withdrawn"}});
};

const char* sourceText(PersonRight right);
QString label(RightsAsker asker);
const char* sourceText(RightsOutcome outcome);

/// What was answered. Given once and not changed: whoever is not content asks again, or goes to the CNDP
/// (article 8).
struct RightsAnswer
{
    RightsOutcome outcome = RightsOutcome::Granted;
    QDate on;
    UserId by;
    QString channel;       ///< codebook delivery_channels
    QString refusalReason; ///< codebook rights_refusal_reasons; also of what was only partly granted
    QString text;          ///< what was done, in words

    friend bool operator==(const RightsAnswer&, const RightsAnswer&) = default;
};

/// A request of one person, with the day by which it has to be answered.
struct RightsRequest
{
    RightsRequestId id;
    BeneficiaryId person;
    PersonRight right = PersonRight::Access;
    RightsAsker asker = RightsAsker::Herself;
    QString representative; ///< the name of who asked for her
    QString proof;          ///< codebook rights_proofs: how identity or mandate was shown
    QString channel;        ///< codebook delivery_channels: how the request came
    QDate receivedOn;
    QDate due;       ///< the last day on which the answer is in time
    QString details; ///< which data, what is wrong with them, why she objects
    std::optional<RightsAnswer> answer;
    int version = 0;

    friend bool operator==(const RightsRequest&, const RightsRequest&) = default;
};

/// How many clear days there are for a right, and where that is written.
struct RightsDelay
{
    int clearDays = 0;
    bool byLaw = false; ///< else the article names no number, and the association binds itself to this one
    QString source;     ///< the article, in English
};

/// Read from the codebook person_rights. Throws std::runtime_error when the list lacks the right.
RightsDelay delayOf(PersonRight right, const Codebook& rights);

/// The last of the clear days: the day of the request does not count. A clear delay ends only when that day
/// is over, so an answer on it is never late.
QDate dueOn(const RightsDelay& delay, QDate receivedOn);

enum class RightsUrgency
{
    Answered,
    Later,
    Soon, ///< due within three days
    Late  ///< the due day is over
};
RightsUrgency urgencyOn(const RightsRequest& request, QDate today);

/// Days until it is due; below zero once it is late.
int daysLeft(const RightsRequest& request, QDate today);

/// The request with its answer. Refuses "already-answered" and what problems() finds in the answer.
Result<RightsRequest> answered(RightsRequest request, const RightsAnswer& answer, QDate today);

/// What keeps this request from being recorded, each beside its field; the answer's fields are "outcome",
/// "answeredOn", "answerChannel", "refusalReason" and "answer".
std::vector<Refusal> problems(const RightsRequest& request, QDate today);

} // namespace wasl::domain
