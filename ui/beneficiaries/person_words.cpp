#include "ui/beneficiaries/person_words.h"

#include "ui/shared/code_combo.h"

using namespace Qt::StringLiterals;

namespace wasl::ui
{

QString PersonWords::sex(const domain::Answer<domain::Sex>& answer)
{
    if (answer.isKnown()) return domain::label(answer.value());
    return answer.kind() == domain::AnswerKind::NotCollected ? QString() : domain::label(answer.kind());
}

QString PersonWords::age(const domain::Answer<domain::PartialDate>& birth, QDate today)
{
    if (!birth.isKnown())
        return birth.kind() == domain::AnswerKind::NotCollected ? QString() : domain::label(birth.kind());
    const auto years = domain::ageOn(birth.value(), today);
    if (!years) return {};
    if (birth.value().isApproximate()) return tr("about %n year(s)", "age", *years);
    return tr("%n year(s)", "age", *years);
}

QString PersonWords::nationality(const Lists& lists, const QStringList& alpha2)
{
    QStringList words;
    for (const auto& code : alpha2)
        words << lists.countries.label(code, labelLanguage());
    return words.join(tr(", ", "between nationalities"));
}

QString PersonWords::commune(const Lists& lists, const QString& code)
{
    return code.isEmpty() ? QString() : lists.territory.label(code, labelLanguage());
}

QString PersonWords::name(const domain::PersonName& latin, const domain::PersonName& arabic)
{
    const bool arabicFirst = labelLanguage() == "ar"_L1;
    const auto first = arabicFirst ? arabic.full() : latin.full();
    if (!first.isEmpty()) return first;
    const auto second = arabicFirst ? latin.full() : arabic.full();
    return second.isEmpty() ? tr("No name") : second;
}

ChipLook PersonWords::statusChip(const Lists& lists, const domain::Beneficiary& person, QDate today)
{
    const auto* status = domain::statusOn(person, today);
    if (!status) return {Meaning::Attention, tr("Status not known"), u"tag"_s};
    return {Meaning::Accent, lists.statuses.label(status->code, labelLanguage()), u"tag"_s};
}

} // namespace wasl::ui
