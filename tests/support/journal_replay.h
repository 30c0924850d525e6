#pragma once

#include "app/storage/journal.h"
#include "app/storage/table.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <vector>

namespace wasl::tests
{

[[nodiscard]] inline bool isNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty());
}

/// Rebuilds rows out of the journal alone, read from its beginning.
class Replayer
{
public:
    void replay(storage::Database& database)
    {
        std::vector<storage::JournalEntry> all;
        qint64 before = storage::Journal(database).head().sequence + 1;
        while (before > 1) {
            auto page = storage::Journal(database).page(before, 500);
            if (page.empty()) break;
            before = page.back().sequence;
            std::move(page.begin(), page.end(), std::back_inserter(all));
        }
        std::reverse(all.begin(), all.end());
        for (const auto& entry : all)
            take(entry);
    }

    [[nodiscard]] QJsonObject row(const QUuid& id) const { return m_rows.value(id); }
    [[nodiscard]] int changes(const QUuid& id) const { return m_changes.value(id); }
    [[nodiscard]] qint64 entries() const { return m_entries; }
    /// What an entry says a field was, and it was not.
    [[nodiscard]] const QStringList& contradictions() const { return m_contradictions; }

private:
    void take(const storage::JournalEntry& entry)
    {
        ++m_entries;
        if (entry.sequence != m_entries)
            m_contradictions << QStringLiteral("gap before %1").arg(entry.sequence);
        auto& row = m_rows[entry.change.entityId];
        ++m_changes[entry.change.entityId];
        for (const auto& field : entry.change.fields) {
            const auto was = row.value(field.field);
            if (was != field.from && !(isNothing(was) && isNothing(field.from)))
                m_contradictions << QStringLiteral("%1 of entry %2").arg(field.field).arg(entry.sequence);
            if (isNothing(field.to))
                row.remove(field.field);
            else
                row.insert(field.field, field.to);
        }
    }

    QHash<QUuid, QJsonObject> m_rows;
    QHash<QUuid, int> m_changes;
    qint64 m_entries = 0;
    QStringList m_contradictions;
};

/// A row as the journal would have it.
template <class Row>
[[nodiscard]] QJsonObject fieldsOf(const storage::Table<Row>& table, const Row& row)
{
    QJsonObject fields;
    for (const auto& change : table.differences(std::nullopt, row))
        if (!isNothing(change.to)) fields.insert(change.field, change.to);
    return fields;
}

} // namespace wasl::tests
