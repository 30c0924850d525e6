#pragma once

#include "app/storage/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <type_traits>

namespace wasl::storage
{

/// One member of a struct as one column: how it is read out of the struct and put back. A struct described as
/// a list of these is stored, loaded, compared, journalled and undone without a line of its own.
template <class S>
struct Field
{
    QString name; ///< the column, and the field's name in the journal
    std::function<QVariant(const S&)> read;
    std::function<void(S&, const QVariant&)> write;
};

template <class S>
using Fields = std::vector<Field<S>>;

template <class S, class T>
[[nodiscard]] Field<S> field(const QString& name, T S::*member)
{
    return {name, [member](const S& s) { return toSql(s.*member); },
            [member](S& s, const QVariant& value) { s.*member = fromSql<T>(value); }};
}

/// A member of a member: field(u"given_latin"_s, &Beneficiary::latin, &PersonName::given).
template <class S, class Group, class T>
[[nodiscard]] Field<S> field(const QString& name, Group S::*group, T Group::*member)
{
    return {name, [=](const S& s) { return toSql(s.*group.*member); },
            [=](S& s, const QVariant& value) { s.*group.*member = fromSql<T>(value); }};
}

/// The only field of a list of plain values.
template <class T>
[[nodiscard]] Fields<T> itself(const QString& name)
{
    return {{name, [](const T& value) { return toSql(value); },
             [](T& value, const QVariant& stored) { value = fromSql<T>(stored); }}};
}

/// A column's value in the journal: identifiers as UUID texts.
[[nodiscard]] QJsonValue toJson(const QVariant& value);

template <class S>
[[nodiscard]] QJsonValue toJson(const S& item, const Fields<S>& fields)
{
    if (fields.size() == 1) return toJson(fields.front().read(item));
    QJsonObject object;
    for (const auto& field : fields)
        if (const auto value = toJson(field.read(item)); !value.isNull()) object.insert(field.name, value);
    return object;
}

template <class S>
[[nodiscard]] S fromJson(const QJsonValue& json, const Fields<S>& fields)
{
    S item{};
    if (fields.size() == 1) {
        fields.front().write(item, json.toVariant());
        return item;
    }
    for (const auto& field : fields)
        field.write(item, json[field.name].toVariant());
    return item;
}

template <class List, class Item>
[[nodiscard]] QJsonArray toJsonArray(const List& items, const Fields<Item>& fields)
{
    QJsonArray array;
    for (const auto& item : items)
        array.append(toJson(item, fields));
    return array;
}

template <class List, class Item>
[[nodiscard]] List fromJsonArray(const QJsonArray& array, const Fields<Item>& fields)
{
    List items;
    for (const auto& json : array)
        items.push_back(fromJson(json, fields));
    return items;
}

/// A list within the row, as JSON: for what is never searched by, such as a partner's contacts.
template <class S, class Item>
[[nodiscard]] Field<S> jsonField(const QString& name, std::vector<Item> S::*member, Fields<Item> fields)
{
    return {name,
            [=](const S& s) {
                if ((s.*member).empty()) return QVariant();
                return QVariant(QString::fromUtf8(
                    QJsonDocument(toJsonArray(s.*member, fields)).toJson(QJsonDocument::Compact)));
            },
            [=](S& s, const QVariant& value) {
                s.*member = fromJsonArray<std::vector<Item>>(
                    QJsonDocument::fromJson(value.toString().toUtf8()).array(), fields);
            }};
}

/// A part that may be absent within the row, as JSON, such as the caregiver of a minor.
template <class S, class Part>
[[nodiscard]] Field<S> jsonField(const QString& name, std::optional<Part> S::*member, Fields<Part> fields)
{
    return {name,
            [=](const S& s) {
                if (!(s.*member)) return QVariant();
                return QVariant(QString::fromUtf8(
                    QJsonDocument(toJson(*(s.*member), fields).toObject()).toJson(QJsonDocument::Compact)));
            },
            [=](S& s, const QVariant& value) {
                if (value.isNull())
                    (s.*member).reset();
                else
                    s.*member = fromJson(
                        QJsonValue(QJsonDocument::fromJson(value.toString().toUtf8()).object()), fields);
            }};
}

} // namespace wasl::storage
