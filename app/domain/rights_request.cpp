#include "app/domain/rights_request.h"

#include "app/domain/codebook.h"

#include <QCoreApplication>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr int soonDays = 3;

void checkAnswer(const RightsRequest& request, QDate today, std::vector<Refusal>& found)
{
    const RightsAnswer& answer = *request.answer;
    if (!answer.on.isValid() || answer.on > today) {
        found.push_back({u"answered-in-future"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "Write when the request was answered; not a day to come."),
                         u"answeredOn"_s});
    } else if (answer.on < request.receivedOn) {
        found.push_back({u"answered-before-received"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "The request would be answered before it was received."),
                         u"answeredOn"_s});
    }
    if (answer.outcome == RightsOutcome::Withdrawn) {
        return;
    }
    if (answer.channel.isEmpty()) {
        found.push_back(
            {u"channel-missing"_s,
             QCoreApplication::translate("wasl::domain", "Choose how the answer reached the person."),
             u"answerChannel"_s});
    }
    const bool refused =
        answer.outcome == RightsOutcome::Refused || answer.outcome == RightsOutcome::PartlyGranted;
    if (refused && answer.refusalReason.isEmpty() && answer.text.trimmed().isEmpty()) {
        found.push_back({u"reason-missing"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "Say why it was refused, wholly or in part: the person may take "
                                             "it to the CNDP."),
                         u"refusalReason"_s});
    } else if (answer.refusalReason == u"other" && answer.text.trimmed().isEmpty()) {
        found.push_back({u"answer-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Write the reason in words."),
                         u"answer"_s});
    }
}

} // namespace

const char* sourceText(PersonRight right)
{
    switch (right) {
    case PersonRight::Access:
        return QT_TRANSLATE_NOOP("wasl::domain", "Access to her data");
    case PersonRight::Rectification:
        return QT_TRANSLATE_NOOP("wasl::domain", "Rectification");
    case PersonRight::Opposition:
        return QT_TRANSLATE_NOOP("wasl::domain", "Opposition");
    case PersonRight::Erasure:
        return QT_TRANSLATE_NOOP("wasl::domain", "Erasure");
    }
    return "";
}

QString label(RightsAsker asker)
{
    switch (asker) {
    case RightsAsker::Herself:
        return QCoreApplication::translate("wasl::domain", "The person herself");
    case RightsAsker::Representative:
        return QCoreApplication::translate("wasl::domain", "Someone for her");
    }
    return {};
}

const char* sourceText(RightsOutcome outcome)
{
    switch (outcome) {
    case RightsOutcome::Granted:
        return QT_TRANSLATE_NOOP("wasl::domain", "Granted");
    case RightsOutcome::PartlyGranted:
        return QT_TRANSLATE_NOOP("wasl::domain", "Granted in part");
    case RightsOutcome::Refused:
        return QT_TRANSLATE_NOOP("wasl::domain", "Refused");
    case RightsOutcome::Withdrawn:
        return QT_TRANSLATE_NOOP("wasl::domain", "Withdrawn");
    }
    return "";
}

RightsDelay delayOf(PersonRight right, const Codebook& rights)
{
    const CodebookEntry* entry = rights.find(code(right));
    const int days = entry ? entry->extra.value(u"clear_days"_s).toInt() : 0;
    if (days < 1) {
        throw std::runtime_error("list person_rights has no delay for " + code(right).toStdString());
    }
    return {days, entry->extra.value(u"delay"_s) == u"law", entry->extra.value(u"source"_s)};
}

QDate dueOn(const RightsDelay& delay, QDate receivedOn)
{
    return receivedOn.addDays(delay.clearDays);
}

int daysLeft(const RightsRequest& request, QDate today)
{
    return static_cast<int>(today.daysTo(request.due));
}

RightsUrgency urgencyOn(const RightsRequest& request, QDate today)
{
    if (request.answer) {
        return RightsUrgency::Answered;
    }
    const int left = daysLeft(request, today);
    return left < 0 ? RightsUrgency::Late : left <= soonDays ? RightsUrgency::Soon : RightsUrgency::Later;
}

Result<RightsRequest> answered(RightsRequest request, const RightsAnswer& answer, QDate today)
{
    if (request.answer) {
        return refuse(u"already-answered"_s,
                      QCoreApplication::translate("wasl::domain",
                                                  "This request was answered already. If she is not content, "
                                                  "record what she asks now as a request of its own."));
    }
    request.answer = answer;
    std::vector<Refusal> found;
    checkAnswer(request, today, found);
    if (!found.empty()) {
        return refuse(found.front());
    }
    return request;
}

std::vector<Refusal> problems(const RightsRequest& request, QDate today)
{
    std::vector<Refusal> found;
    if (request.person.isNull()) {
        found.push_back(
            {u"person-missing"_s,
             QCoreApplication::translate("wasl::domain", "Choose the person whose data are asked about."),
             u"person"_s});
    }
    if (request.asker == RightsAsker::Representative && request.representative.trimmed().isEmpty()) {
        found.push_back(
            {u"representative-missing"_s,
             QCoreApplication::translate("wasl::domain", "Write the name of who asks for the person."),
             u"representative"_s});
    }
    if (request.proof.isEmpty()) {
        found.push_back({u"proof-missing"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "Choose how identity or mandate was proven: without it the data "
                                             "would go to a stranger."),
                         u"proof"_s});
    }
    if (request.channel.isEmpty()) {
        found.push_back({u"channel-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose how the request came."),
                         u"channel"_s});
    }
    if (!request.receivedOn.isValid() || request.receivedOn > today) {
        found.push_back({u"received-in-future"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "Write when the request was received; not a day to come."),
                         u"receivedOn"_s});
    }
    if (request.right == PersonRight::Rectification && request.details.trimmed().isEmpty()) {
        found.push_back(
            {u"details-missing"_s,
             QCoreApplication::translate("wasl::domain", "Write what is to be corrected, and how."),
             u"details"_s});
    }
    if (request.answer) {
        checkAnswer(request, today, found);
    }
    return found;
}

} // namespace wasl::domain
