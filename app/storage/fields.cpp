#include "app/storage/fields.h"

namespace wasl::storage
{

QJsonValue toJson(const QVariant& value)
{
    if (value.isNull()) return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QByteArray:
        return QUuid::fromRfc4122(value.toByteArray()).toString(QUuid::WithoutBraces);
    default:
        return value.toString();
    }
}

} // namespace wasl::storage
