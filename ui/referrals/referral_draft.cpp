#include "ui/referrals/referral_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

QByteArray writeDraft(const domain::Referral& typed)
{
    QJsonObject json{{u"sector"_s, typed.sector},
                     {u"partner"_s, typed.partner.isNull() ? QString() : typed.partner.toString()},
                     {u"priority"_s, domain::code(typed.priority)},
                     {u"services"_s, QJsonArray::fromStringList(typed.servicesAsked)},
                     {u"given"_s, QJsonArray::fromStringList(typed.servicesGiven)},
                     {u"channel"_s, typed.channel},
                     {u"language"_s, typed.language},
                     {u"toContact"_s, typed.toContact},
                     {u"fromContact"_s, typed.fromContact},
                     {u"reasons"_s, typed.reasons},
                     {u"background"_s, typed.background},
                     {u"notes"_s, typed.notes}};
    if (typed.caregiver)
        json[u"caregiver"_s] = QJsonObject{{u"name"_s, typed.caregiver->name},
                                           {u"relation"_s, typed.caregiver->relation},
                                           {u"phone"_s, typed.caregiver->phone},
                                           {u"informed"_s, typed.caregiver->informed}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

domain::Referral readDraft(const QByteArray& draft, domain::Referral over)
{
    const auto json = QJsonDocument::fromJson(draft).object();
    const auto text = [&](const QString& key) { return json.value(key).toString(); };
    over.sector = text(u"sector"_s);
    over.partner = domain::PartnerId::fromString(text(u"partner"_s)).value_or(domain::PartnerId());
    over.priority = domain::fromCode<domain::ReferralPriority>(text(u"priority"_s)).value_or(over.priority);
    over.servicesAsked.clear();
    for (const auto& service : json.value(u"services"_s).toArray())
        over.servicesAsked << service.toString();
    over.servicesGiven.clear();
    for (const auto& service : json.value(u"given"_s).toArray())
        over.servicesGiven << service.toString();
    over.channel = text(u"channel"_s);
    over.language = text(u"language"_s);
    over.toContact = text(u"toContact"_s);
    over.fromContact = text(u"fromContact"_s);
    over.reasons = text(u"reasons"_s);
    over.background = text(u"background"_s);
    over.notes = text(u"notes"_s);
    if (const auto who = json.value(u"caregiver"_s).toObject(); !who.isEmpty())
        over.caregiver =
            domain::Caregiver{who.value(u"name"_s).toString(), who.value(u"relation"_s).toString(),
                              who.value(u"phone"_s).toString(), who.value(u"informed"_s).toBool()};
    return over;
}

} // namespace wasl::ui
