#include "app/cli/person_json.h"

namespace wasl::cli
{

using namespace Qt::StringLiterals;

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject nameJson(const domain::PersonName& name)
{
    return {{u"given"_s, orNull(name.given)}, {u"family"_s, orNull(name.family)}};
}

QString sexCode(const domain::Answer<domain::Sex>& sex)
{
    return sex.isKnown() ? domain::code(sex.value()) : domain::code(sex.kind());
}

QString birthCode(const domain::Answer<domain::PartialDate>& birth)
{
    return birth.isKnown() ? birth.value().toIso() : domain::code(birth.kind());
}

QJsonValue ageJson(const domain::Answer<domain::PartialDate>& birth, QDate today)
{
    const auto age = birth.isKnown() ? domain::ageOn(birth.value(), today) : std::nullopt;
    return age ? QJsonValue(*age) : QJsonValue();
}

} // namespace wasl::cli
