#pragma once

#include "app/domain/answer.h"
#include "app/domain/enum_codes.h"
#include "app/domain/file_number.h"
#include "app/domain/ids.h"
#include "app/domain/partial_date.h"
#include "app/domain/time.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <optional>
#include <vector>

namespace wasl::storage
{

/// How a type of the domain lies in a column. Identifiers are 16 bytes, moments milliseconds since 1970 in
/// UTC, days, months and partial dates ISO texts, enums their codes, lists of codes one text with blanks
/// between, what is absent or empty NULL. The answers to a question that have no value are "?" and "-".
/// from() also reads what a journal's JSON made of to().
template <class T>
struct SqlValue;

template <class T>
[[nodiscard]] QVariant toSql(const T& value)
{
    return SqlValue<T>::to(value);
}
template <class T>
[[nodiscard]] T fromSql(const QVariant& value)
{
    return SqlValue<T>::from(value);
}
[[nodiscard]] inline QVariant toSql(const QVariant& value)
{
    return value;
}

template <>
struct SqlValue<QString>
{
    static QVariant to(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
    static QString from(const QVariant& value) { return value.toString(); }
};

template <>
struct SqlValue<QByteArray>
{
    static QVariant to(const QByteArray& bytes) { return bytes.isNull() ? QVariant() : QVariant(bytes); }
    static QByteArray from(const QVariant& value) { return value.toByteArray(); }
};

template <>
struct SqlValue<int>
{
    static QVariant to(int number) { return number; }
    static int from(const QVariant& value) { return value.toInt(); }
};

template <>
struct SqlValue<qint64>
{
    static QVariant to(qint64 number) { return number; }
    static qint64 from(const QVariant& value) { return value.toLongLong(); }
};

template <>
struct SqlValue<double>
{
    static QVariant to(double number) { return number; }
    static double from(const QVariant& value) { return value.toDouble(); }
};

template <>
struct SqlValue<bool>
{
    static QVariant to(bool truth) { return int(truth); }
    static bool from(const QVariant& value) { return value.toInt() != 0; }
};

template <>
struct SqlValue<QDate>
{
    static QVariant to(QDate day) { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); }
    static QDate from(const QVariant& value) { return QDate::fromString(value.toString(), Qt::ISODate); }
};

template <>
struct SqlValue<QDateTime>
{
    static QVariant to(const QDateTime& at)
    {
        return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant();
    }
    static QDateTime from(const QVariant& value)
    {
        return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
    }
};

template <>
struct SqlValue<QUuid>
{
    static QVariant to(const QUuid& id) { return id.isNull() ? QVariant() : QVariant(id.toRfc4122()); }
    static QUuid from(const QVariant& value)
    {
        return value.typeId() == QMetaType::QString ? QUuid::fromString(value.toString())
                                                    : QUuid::fromRfc4122(value.toByteArray());
    }
};

template <class Tag>
struct SqlValue<domain::Id<Tag>>
{
    static QVariant to(const domain::Id<Tag>& id) { return toSql(id.uuid()); }
    static domain::Id<Tag> from(const QVariant& value) { return domain::Id<Tag>(fromSql<QUuid>(value)); }
};

template <domain::CodedEnum E>
struct SqlValue<E>
{
    static QVariant to(E value) { return domain::code(value); }
    static E from(const QVariant& value) { return domain::fromCode<E>(value.toString()).value_or(E{}); }
};

template <>
struct SqlValue<domain::FileNumber>
{
    static QVariant to(const domain::FileNumber& number) { return toSql(number.toString()); }
    static domain::FileNumber from(const QVariant& value)
    {
        return domain::FileNumber::parse(value.toString()).value_or(domain::FileNumber());
    }
};

template <>
struct SqlValue<domain::YearMonth>
{
    static QVariant to(const domain::YearMonth& month) { return month.toString(); }
    static domain::YearMonth from(const QVariant& value)
    {
        return domain::YearMonth::parse(value.toString()).value_or(domain::YearMonth());
    }
};

template <class T>
struct SqlValue<std::optional<T>>
{
    static QVariant to(const std::optional<T>& value) { return value ? toSql(*value) : QVariant(); }
    static std::optional<T> from(const QVariant& value)
    {
        return value.isNull() ? std::nullopt : std::optional(fromSql<T>(value));
    }
};

template <>
struct SqlValue<std::optional<domain::PartialDate>>
{
    static QVariant to(const std::optional<domain::PartialDate>& date)
    {
        return date ? date->toIso() : QVariant();
    }
    static std::optional<domain::PartialDate> from(const QVariant& value)
    {
        return domain::PartialDate::fromIso(value.toString());
    }
};

template <class T>
struct SqlValue<domain::Answer<T>>
{
    static QVariant to(const domain::Answer<T>& answer)
    {
        switch (answer.kind()) {
        case domain::AnswerKind::Known:
            return toSql(answer.known());
        case domain::AnswerKind::Unknown:
            return QStringLiteral("?");
        case domain::AnswerKind::PrefersNotToSay:
            return QStringLiteral("-");
        case domain::AnswerKind::NotCollected:
            break;
        }
        return {};
    }
    static domain::Answer<T> from(const QVariant& value)
    {
        const auto text = value.toString();
        if (text.isEmpty()) return {};
        if (text == u'?') return domain::Answer<T>::unknown();
        if (text == u'-') return domain::Answer<T>::prefersNotToSay();
        return domain::Answer<T>::from(domain::AnswerKind::Known, fromSql<std::optional<T>>(value));
    }
};

template <>
struct SqlValue<QStringList>
{
    static QVariant to(const QStringList& codes) { return toSql(codes.join(u' ')); }
    static QStringList from(const QVariant& value)
    {
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    }
};

template <domain::CodedEnum E>
struct SqlValue<std::vector<E>>
{
    static QVariant to(const std::vector<E>& values)
    {
        QStringList codes;
        for (const auto value : values)
            codes << domain::code(value);
        return toSql(codes);
    }
    static std::vector<E> from(const QVariant& value)
    {
        std::vector<E> values;
        for (const auto& code : fromSql<QStringList>(value))
            if (const auto known = domain::fromCode<E>(code)) values.push_back(*known);
        return values;
    }
};

template <class Tag>
struct SqlValue<std::vector<domain::Id<Tag>>>
{
    static QVariant to(const std::vector<domain::Id<Tag>>& ids)
    {
        QStringList texts;
        for (const auto& id : ids)
            texts << id.toString();
        return toSql(texts);
    }
    static std::vector<domain::Id<Tag>> from(const QVariant& value)
    {
        std::vector<domain::Id<Tag>> ids;
        for (const auto& text : fromSql<QStringList>(value))
            if (const auto id = domain::Id<Tag>::fromString(text)) ids.push_back(*id);
        return ids;
    }
};

} // namespace wasl::storage
