#pragma once

#include "app/storage/database.h"
#include "app/storage/fields.h"

namespace wasl::storage
{

/// A list of a struct that lies in a table of its own, because it is searched by: a person's phones, a case's
/// follow-ups. In the journal it is one field with the whole list before and after.
template <class S>
struct List
{
    QString name;
    std::function<QJsonArray(const S&)> toJson;
    std::function<void(S&, const QJsonArray&)> fromJson;
    std::function<void(Database&, const QVariant& owner, S&)> load;
    std::function<void(Database&, const QVariant& owner, const S&)> store;
    /// The same without clearing first, for an owner that is new.
    std::function<void(Database&, const QVariant& owner, const S&)> add;
};

/// `items` is a std::vector<Item>, or a QStringList whose one field is itself<QString>().
template <class S, class Items, class Item>
[[nodiscard]] List<S> list(const QString& name, const QString& table, const QString& ownerColumn,
                           Items S::*items, Fields<Item> fields)
{
    QStringList columns, places;
    for (const auto& column : fields) {
        columns << column.name;
        places << QStringLiteral("?");
    }
    const auto names = columns.join(QStringLiteral(", "));
    const QString select = QStringLiteral("SELECT ") + names + QStringLiteral(" FROM ") + table +
                           QStringLiteral(" WHERE ") + ownerColumn + QStringLiteral(" = ? ORDER BY position");
    const QString remove = QStringLiteral("DELETE FROM ") + table + QStringLiteral(" WHERE ") + ownerColumn +
                           QStringLiteral(" = ?");
    const QString insert = QStringLiteral("INSERT INTO ") + table + QStringLiteral(" (") + ownerColumn +
                           QStringLiteral(", position, ") + names + QStringLiteral(") VALUES (?, ?, ") +
                           places.join(QStringLiteral(", ")) + QStringLiteral(")");

    const auto add = [=](Database& database, const QVariant& owner, const S& s) {
        if ((s.*items).empty()) return;
        auto statement = database.statement(insert);
        int position = 0;
        for (const auto& item : s.*items) {
            statement.add(owner).add(position++);
            for (const auto& column : fields)
                statement.add(column.read(item));
            statement.run();
        }
    };
    return {name,
            [=](const S& s) { return toJsonArray(s.*items, fields); },
            [=](S& s, const QJsonArray& array) { s.*items = fromJsonArray<Items>(array, fields); },
            [=](Database& database, const QVariant& owner, S& s) {
                for (auto rows = database.query(select, owner); rows.next();) {
                    Item item{};
                    for (std::size_t i = 0; i < fields.size(); ++i)
                        fields[i].write(item, rows.value(int(i)));
                    (s.*items).push_back(std::move(item));
                }
            },
            [=](Database& database, const QVariant& owner, const S& s) {
                database.execute(remove, owner);
                add(database, owner, s);
            },
            add};
}

} // namespace wasl::storage
