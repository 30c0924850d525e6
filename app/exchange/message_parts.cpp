#include "app/exchange/message.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wasl::exchange
{

namespace
{

QJsonArray texts(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList list;
    for (const auto& one : value.toArray())
        list << one.toString();
    return list;
}

QJsonObject nameToJson(const domain::PersonName& name)
{
    return {{u"given"_s, name.given}, {u"family"_s, name.family}};
}

domain::PersonName nameFromJson(const QJsonValue& json)
{
    return {json[u"given"_s].toString(), json[u"family"_s].toString()};
}

/// What is known travels; why something is not known stays here.
QJsonObject personToJson(const domain::Beneficiary& person)
{
    return {{u"latin"_s, nameToJson(person.latin)},
            {u"arabic"_s, nameToJson(person.arabic)},
            {u"sex"_s, person.sex.isKnown() ? domain::code(person.sex.value()) : QString()},
            {u"birth"_s, person.birth.isKnown() ? person.birth.value().toIso() : QString()},
            {u"nationalities"_s, texts(person.nationalities)},
            {u"languages"_s, texts(person.languages)},
            {u"interpreter"_s, person.needsInterpreter},
            {u"commune"_s, person.communeCode},
            {u"phones"_s, texts(person.phones)}};
}

domain::Beneficiary personFromJson(const QJsonObject& json)
{
    domain::Beneficiary person;
    person.latin = nameFromJson(json[u"latin"_s]);
    person.arabic = nameFromJson(json[u"arabic"_s]);
    if (const auto sex = domain::fromCode<domain::Sex>(json[u"sex"_s].toString())) person.sex = *sex;
    if (const auto birth = domain::PartialDate::fromIso(json[u"birth"_s].toString())) person.birth = *birth;
    person.nationalities = textsOf(json[u"nationalities"_s]);
    person.languages = textsOf(json[u"languages"_s]);
    person.needsInterpreter = json[u"interpreter"_s].toBool();
    person.communeCode = json[u"commune"_s].toString();
    person.phones = textsOf(json[u"phones"_s]);
    return person;
}

QJsonValue momentToJson(const std::optional<domain::Moment>& moment)
{
    return moment ? QJsonValue(moment->toMSecsSinceEpoch()) : QJsonValue();
}

std::optional<domain::Moment> momentFromJson(const QJsonValue& json)
{
    if (!json.isDouble()) return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC);
}

QJsonValue caregiverToJson(const std::optional<domain::Caregiver>& caregiver)
{
    if (!caregiver) return {};
    return QJsonObject{{u"name"_s, caregiver->name},
                       {u"relation"_s, caregiver->relation},
                       {u"phone"_s, caregiver->phone},
                       {u"informed"_s, caregiver->informed}};
}

} // namespace

QJsonObject toJson(const ReferralPart& part)
{
    const auto& referral = part.referral;
    return {{u"person"_s, personToJson(part.person)},
            {u"organisation"_s, referral.fromOrganisation},
            {u"contact"_s, referral.fromContact},
            {u"sector"_s, referral.sector},
            {u"asked"_s, texts(referral.servicesAsked)},
            {u"given"_s, texts(referral.servicesGiven)},
            {u"reasons"_s, referral.reasons},
            {u"background"_s, referral.background},
            {u"priority"_s, domain::code(referral.priority)},
            {u"caregiver"_s, caregiverToJson(referral.caregiver)},
            {u"without_consent"_s, referral.withoutConsent},
            {u"sent"_s, referral.sentAt.toMSecsSinceEpoch()},
            {u"due"_s, momentToJson(referral.dueAt)}};
}

ReferralPart referralFromJson(const QJsonObject& json)
{
    ReferralPart part;
    part.person = personFromJson(json[u"person"_s].toObject());
    auto& referral = part.referral;
    referral.fromOrganisation = json[u"organisation"_s].toString();
    referral.fromContact = json[u"contact"_s].toString();
    referral.sector = json[u"sector"_s].toString();
    referral.servicesAsked = textsOf(json[u"asked"_s]);
    referral.servicesGiven = textsOf(json[u"given"_s]);
    referral.reasons = json[u"reasons"_s].toString();
    referral.background = json[u"background"_s].toString();
    referral.priority = domain::fromCode<domain::ReferralPriority>(json[u"priority"_s].toString())
                            .value_or(domain::ReferralPriority::Normal);
    if (const auto caregiver = json[u"caregiver"_s]; caregiver.isObject())
        referral.caregiver =
            domain::Caregiver{caregiver[u"name"_s].toString(), caregiver[u"relation"_s].toString(),
                              caregiver[u"phone"_s].toString(), caregiver[u"informed"_s].toBool()};
    referral.withoutConsent = json[u"without_consent"_s].toBool();
    referral.sentAt = QDateTime::fromMSecsSinceEpoch(json[u"sent"_s].toInteger(), Qt::UTC);
    referral.dueAt = momentFromJson(json[u"due"_s]);
    return part;
}

QJsonObject toJson(const AnswerPart& part)
{
    QJsonArray steps;
    for (const auto& step : part.steps) {
        QJsonArray outcomes;
        for (const auto& [service, outcome] : step.outcomes)
            outcomes.append(QJsonObject{{u"service"_s, service}, {u"outcome"_s, outcome}});
        steps.append(QJsonObject{{u"event"_s, domain::code(step.event)},
                                 {u"at"_s, step.at.toMSecsSinceEpoch()},
                                 {u"code"_s, step.code},
                                 {u"note"_s, step.note},
                                 {u"outcomes"_s, outcomes}});
    }
    return {{u"to"_s, part.to.toString()}, {u"steps"_s, steps}};
}

AnswerPart answerFromJson(const QJsonObject& json)
{
    AnswerPart part;
    part.to = domain::MessageId::fromString(json[u"to"_s].toString()).value_or(domain::MessageId());
    for (const auto& one : json[u"steps"_s].toArray()) {
        domain::IncomingStep step;
        step.event = domain::fromCode<domain::IncomingEvent>(one[u"event"_s].toString())
                         .value_or(domain::IncomingEvent::Acknowledge);
        step.at = QDateTime::fromMSecsSinceEpoch(one[u"at"_s].toInteger(), Qt::UTC);
        step.code = one[u"code"_s].toString();
        step.note = one[u"note"_s].toString();
        for (const auto& each : one[u"outcomes"_s].toArray())
            step.outcomes.push_back({each[u"service"_s].toString(), each[u"outcome"_s].toString()});
        part.steps.push_back(std::move(step));
    }
    return part;
}

} // namespace wasl::exchange
