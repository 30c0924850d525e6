#pragma once

// The bodies of Table; included by table.h alone.

#include "app/storage/storage_error.h"
#include "app/storage/table.h"

namespace wasl::storage
{

template <class S>
Table<S>::Table(QString name, Fields<S> fields, std::vector<List<S>> lists, std::vector<Derived<S>> derived,
                std::function<QUuid(const S&)> subject)
    : m_name(std::move(name))
    , m_fields(std::move(fields))
    , m_lists(std::move(lists))
    , m_derived(std::move(derived))
    , m_subject(std::move(subject))
{
    QStringList columns;
    for (const auto& column : m_fields)
        columns << column.name;
    if constexpr (versioned) columns << QStringLiteral("version");
    const auto comma = QStringLiteral(", ");
    m_select = QStringLiteral("SELECT ") + columns.join(comma) + QStringLiteral(" FROM ") + m_name + u' ';
    m_selectById = m_select + QStringLiteral("WHERE ") + columns.front() + QStringLiteral(" = ?");
    for (const auto& column : m_derived)
        columns << column.name;
    m_insert = QStringLiteral("INSERT INTO ") + m_name + QStringLiteral(" (") + columns.join(comma) +
               QStringLiteral(") VALUES (") + QStringList(columns.size(), QStringLiteral("?")).join(comma) +
               QStringLiteral(")");
}

template <class S>
S Table<S>::read(Database& database, const Statement& row) const
{
    S s{};
    int column = 0;
    for (const auto& field : m_fields)
        field.write(s, row.value(column++));
    if constexpr (versioned) s.version = row.get<int>(column);
    const auto key = toSql(s.id);
    for (const auto& list : m_lists)
        list.load(database, key, s);
    return s;
}

template <class S>
std::optional<S> Table<S>::find(Database& database, const Id& id) const
{
    auto row = database.query(m_selectById, id);
    return row.next() ? std::optional(read(database, row)) : std::nullopt;
}

template <class S>
template <class... Args>
std::vector<S> Table<S>::select(Database& database, const QString& clause, const Args&... args) const
{
    std::vector<S> found;
    for (auto rows = database.query(m_select + clause, args...); rows.next();)
        found.push_back(read(database, rows));
    return found;
}

template <class S>
std::vector<FieldChange> Table<S>::differences(const std::optional<S>& before, const S& after) const
{
    std::vector<FieldChange> changes;
    for (auto field = m_fields.begin() + 1; field != m_fields.end(); ++field) {
        const auto from = before ? field->read(*before) : QVariant();
        const auto to = field->read(after);
        if (from != to) changes.push_back({field->name, toJson(from), toJson(to)});
    }
    for (const auto& list : m_lists) {
        const auto from = before ? list.toJson(*before) : QJsonArray();
        const auto to = list.toJson(after);
        if (from != to) changes.push_back({list.name, from, to});
    }
    return changes;
}

template <class S>
domain::Result<S> Table<S>::save(Database& database, S after, const QString& action) const
{
    auto before = after.id.isNull() ? std::nullopt : find(database, after.id);
    return save(database, before, std::move(after), action);
}

template <class S>
domain::Result<S> Table<S>::save(Database& database, const std::optional<S>& before, S after,
                                 const QString& action) const
{
    if constexpr (versioned) {
        if ((before ? before->version : 0) != after.version) return changedMeanwhile();
    }
    if (after.id.isNull()) after.id = Id(database.newId());
    auto changes = differences(before, after);
    if (before && changes.empty()) return after;
    if constexpr (versioned) ++after.version;
    if (before)
        update(database, *before, after);
    else
        insert(database, after);
    const auto what = !action.isEmpty() ? action
                      : before          ? QStringLiteral("update")
                                        : QStringLiteral("create");
    Journal(database).append({what, m_name, after.id.uuid(), m_subject(after), std::move(changes)});
    return after;
}

template <class S>
void Table<S>::insert(Database& database, const S& row) const
{
    auto statement = database.statement(m_insert);
    for (const auto& field : m_fields)
        statement.add(field.read(row));
    if constexpr (versioned) statement.add(row.version);
    for (const auto& column : m_derived)
        statement.add(column.compute(database, row));
    statement.run();
    const auto key = toSql(row.id);
    for (const auto& list : m_lists)
        list.add(database, key, row);
}

template <class S>
void Table<S>::update(Database& database, const S& before, const S& after) const
{
    QStringList columns;
    QVariantList values;
    for (auto field = m_fields.begin() + 1; field != m_fields.end(); ++field) {
        auto value = field->read(after);
        if (value == field->read(before)) continue;
        columns << field->name + QStringLiteral(" = ?");
        values << std::move(value);
    }
    for (const auto& column : m_derived) {
        if (column.when == Derived<S>::When::OnInsert) continue;
        auto value = column.compute(database, after);
        if (column.when == Derived<S>::When::OnChange && value == column.compute(database, before)) continue;
        columns << column.name + QStringLiteral(" = ?");
        values << std::move(value);
    }
    if constexpr (versioned) {
        columns << QStringLiteral("version = ?");
        values << after.version;
    }
    if (!columns.isEmpty()) {
        auto statement = database.statement(QStringLiteral("UPDATE ") + m_name + QStringLiteral(" SET ") +
                                            columns.join(QStringLiteral(", ")) + QStringLiteral(" WHERE ") +
                                            m_fields.front().name + QStringLiteral(" = ?"));
        for (const auto& value : values)
            statement.add(value);
        statement.add(toSql(after.id)).run();
    }
    const auto key = toSql(after.id);
    for (const auto& list : m_lists)
        if (list.toJson(before) != list.toJson(after)) list.store(database, key, after);
}

template <class S>
void Table<S>::remove(Database& database, const S& row) const
{
    std::vector<FieldChange> changes;
    for (auto& change : differences(std::nullopt, row))
        changes.push_back({change.field, change.to, change.from});
    database.execute(QStringLiteral("DELETE FROM ") + m_name + QStringLiteral(" WHERE ") +
                         m_fields.front().name + QStringLiteral(" = ?"),
                     row.id);
    Journal(database).append(
        {QStringLiteral("delete"), m_name, row.id.uuid(), m_subject(row), std::move(changes)});
}

template <class S>
domain::Result<S> Table<S>::undone(Database& database, S current) const
{
    const auto last = Journal(database).lastChange(m_subject(current), current.id.uuid());
    if (!last || last->change.action != QStringLiteral("update")) return nothingToUndo();
    for (const auto& change : last->change.fields) {
        for (const auto& field : m_fields)
            if (field.name == change.field) field.write(current, change.from.toVariant());
        for (const auto& list : m_lists)
            if (list.name == change.field) list.fromJson(current, change.from.toArray());
    }
    return save(database, std::move(current), QStringLiteral("undo"));
}

} // namespace wasl::storage
