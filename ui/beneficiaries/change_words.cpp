#include "ui/beneficiaries/change_words.h"

#include "app/domain/answer.h"
#include "app/domain/consent.h"
#include "app/domain/incoming_referral.h"
#include "app/domain/partial_date.h"
#include "app/domain/referral.h"
#include "app/domain/sex.h"
#include "app/domain/stay.h"
#include "app/domain/visit.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/writing.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

struct FieldName
{
    const char* field;
    const char* words;
};

constexpr FieldName fieldNames[] = {
    {"given_latin", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Given name")},
    {"family_latin", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Family name")},
    {"given_arabic", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Given name in Arabic")},
    {"family_arabic", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Family name in Arabic")},
    {"other_names", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Other names")},
    {"sex", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Sex")},
    {"birth", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Date of birth")},
    {"birth_place", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Place of birth")},
    {"nationalities", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Nationalities")},
    {"country_of_origin", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Country of origin")},
    {"languages", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Languages")},
    {"needs_interpreter", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Needs an interpreter")},
    {"commune_code", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Commune")},
    {"address", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Address")},
    {"arrival", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Arrival in Morocco")},
    {"keep_until", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Keep the file until")},
    {"notes", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Notes")},
    {"statuses", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Administrative status")},
    {"phones", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Phones")},
    {"needs", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Specific needs")},
    {"documents", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Identity documents")},
    {"file_number", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "File number")},
    {"registered_on", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Registered on")},
    {"photo", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Photo")},
    {"compartment", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Compartment")},
    {"reason", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Reason")},
    {"until", QT_TRANSLATE_NOOP("wasl::ui::ChangeWords", "Until")},
};

/// Keys and counters say nothing to a person.
bool isTechnical(const QString& field)
{
    return field == "id"_L1 || field == "registered_at"_L1 || field == "version"_L1 || field == "photo"_L1;
}

/// The state that a referral, a visit, a stay or a decision came to.
QString stateAfter(const storage::JournalChange& change)
{
    for (const auto& field : change.fields) {
        const auto to = field.to.toString();
        if (change.entity == "referral"_L1 && field.field == "state"_L1)
            if (const auto state = domain::fromCode<domain::ReferralState>(to)) return domain::label(*state);
        if (change.entity == "incoming_referral"_L1 && field.field == "state"_L1)
            if (const auto state = domain::fromCode<domain::IncomingState>(to)) return domain::label(*state);
        if (change.entity == "visit"_L1 && field.field == "state"_L1)
            if (const auto state = domain::fromCode<domain::VisitState>(to)) return domain::label(*state);
        if (change.entity == "stay"_L1 && field.field == "state"_L1)
            if (const auto state = domain::fromCode<domain::StayState>(to)) return domain::label(*state);
        if (change.entity == "consent"_L1 && field.field == "decision"_L1)
            if (const auto taken = domain::fromCode<domain::ConsentDecision>(to))
                return domain::label(*taken);
    }
    return {};
}

QString day(const QString& iso)
{
    const auto date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? writeDate(date) : iso;
}

} // namespace

QString ChangeWords::fieldName(const QString& field)
{
    for (const auto& known : fieldNames)
        if (field == QLatin1StringView(known.field)) return tr(known.words);
    return field;
}

QString ChangeWords::eventName(const storage::JournalChange& change)
{
    if (change.entity == "beneficiary"_L1) {
        if (change.action == "create"_L1) return tr("Registered");
        if (change.action == "undo"_L1) return tr("Change undone");
        if (change.action == "erase"_L1) return tr("Erased");
        if (change.action == "export"_L1) return tr("Copy of her file made");
        if (change.action == "break-glass-refused"_L1)
            return tr("Closed notes asked for with a wrong recovery code");
        if (change.action == "break-glass"_L1) return tr("Closed notes read in an emergency");
        return tr("Record changed");
    }
    if (change.entity == "consent"_L1) return tr("Decision about her data");
    if (change.entity == "referral"_L1) return tr("Referral");
    if (change.entity == "incoming_referral"_L1) return tr("Referral received");
    if (change.entity == "sealed_message"_L1) return tr("Sealed file");
    if (change.entity == "stay"_L1) return tr("Stay");
    if (change.entity == "case_file"_L1) return tr("Case");
    if (change.entity == "legal_file"_L1) return tr("Legal file");
    if (change.entity == "attachment"_L1) return tr("File of a case");
    if (change.entity == "household"_L1) return tr("Household");
    if (change.entity == "distribution"_L1) return tr("Something handed out");
    if (change.entity == "loan"_L1) return tr("Something lent");
    if (change.entity == "card"_L1) return tr("Card with a code");
    if (change.entity == "presence"_L1) return tr("Came in or went out");
    if (change.entity == "barrier"_L1) return tr("Obstacle met");
    if (change.entity == "ban"_L1) return tr("Ban");
    if (change.entity == "belonging"_L1) return tr("Belongings");
    if (change.entity == "leaving_mark"_L1) return tr("Mark for the fire list");
    if (change.entity == "identity_link"_L1) return tr("Compared with another record");
    if (change.entity == "rights_request"_L1) return tr("Request about her data");
    if (change.entity == "visit"_L1) return tr("Visit at the desk");
    return change.entity;
}

QString ChangeWords::value(const QString& field, const QJsonValue& json, const Lists& lists)
{
    const auto language = labelLanguage();
    if (json.isNull() || json.isUndefined()) return {};
    if (json.isArray()) {
        QStringList parts;
        for (const auto& item : json.toArray())
            parts << value(field, item, lists);
        return parts.join(tr(", ", "between values"));
    }
    if (json.isObject()) {
        const auto object = json.toObject();
        const auto code = object.value(u"code"_s).toString();
        QStringList parts;
        if (field == "statuses"_L1) parts << lists.statuses.label(code, language);
        if (field == "needs"_L1) parts << lists.needs.label(code, language);
        if (field == "documents"_L1)
            parts << lists.documentKinds.label(object.value(u"kind"_s).toString(), language)
                  << isolateLtr(object.value(u"number"_s).toString());
        parts << day(object.value(u"from_day"_s).toString());
        parts.removeAll(QString());
        return parts.join(u' ');
    }
    if (json.isBool()) return json.toBool() ? tr("Yes") : tr("No");
    const auto text = json.toVariant().toString();
    if (field == "needs_interpreter"_L1) return text == "0"_L1 ? tr("No") : tr("Yes");
    if (field == "sex"_L1 || field == "birth"_L1) {
        if (text == "?"_L1) return domain::label(domain::AnswerKind::Unknown);
        if (text == "-"_L1) return domain::label(domain::AnswerKind::PrefersNotToSay);
    }
    if (field == "sex"_L1) {
        if (const auto sex = domain::fromCode<domain::Sex>(text)) return domain::label(*sex);
    }
    if (field == "birth"_L1) {
        if (const auto birth = domain::PartialDate::fromIso(text)) return isolateLtr(birth->shown());
    }
    if (field == "nationalities"_L1 || field == "country_of_origin"_L1) {
        QStringList labels;
        for (const auto& code : text.split(u' ', Qt::SkipEmptyParts))
            labels << lists.countries.label(code, language);
        return labels.join(tr(", ", "between values"));
    }
    if (field == "languages"_L1) {
        QStringList labels;
        for (const auto& code : text.split(u' ', Qt::SkipEmptyParts))
            labels << lists.languages.label(code, language);
        return labels.join(tr(", ", "between values"));
    }
    if (field == "commune_code"_L1) return text.isEmpty() ? text : lists.territory.label(text, language);
    if (field == "file_number"_L1 || field == "phones"_L1) return isolateLtr(text);
    if (field == "arrival"_L1 || field == "keep_until"_L1 || field == "registered_on"_L1) return day(text);
    return isolate(text);
}

std::vector<HistoryLine> ChangeWords::lines(const std::vector<storage::JournalEntry>& entries,
                                            const Lists& lists, const Sight& sight)
{
    std::vector<HistoryLine> lines;
    for (const auto& entry : entries) {
        const auto& change = entry.change;
        const bool record = change.entity == "beneficiary"_L1;
        // Registration is one line; what was written then is what the first changes speak of.
        if (!record || change.action == "create"_L1 || change.action.startsWith("break-glass"_L1) ||
            change.fields.empty()) {
            lines.push_back({entry.at, entry.userName, eventName(change), {}, stateAfter(change)});
            continue;
        }
        for (const auto& field : change.fields) {
            if (isTechnical(field.field)) continue;
            const bool hidden = (field.field == "notes"_L1 && !sight.notes) ||
                                (field.field == "needs"_L1 && !(sight.needs && sight.sensitiveNeeds));
            lines.push_back({entry.at, entry.userName, fieldName(field.field),
                             hidden ? QString() : value(field.field, field.from, lists),
                             hidden ? tr("changed") : value(field.field, field.to, lists)});
        }
    }
    return lines;
}

} // namespace wasl::ui
