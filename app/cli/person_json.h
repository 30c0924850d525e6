#pragma once

#include "app/domain/beneficiary.h"

#include <QJsonObject>
#include <QJsonValue>

namespace wasl::cli
{

/// How answers of commands write what is known of a person. An answer that is not known is its code
/// ("unknown", "prefers-not-to-say", "not-collected").

/// null for an empty text.
QJsonValue orNull(const QString& text);
QJsonObject nameJson(const domain::PersonName& name);
QString sexCode(const domain::Answer<domain::Sex>& sex);
QString birthCode(const domain::Answer<domain::PartialDate>& birth);
/// In whole years; null where no birth date is known.
QJsonValue ageJson(const domain::Answer<domain::PartialDate>& birth, QDate today);

} // namespace wasl::cli
