#include "app/storage/signer_history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

SignerHistory::SignerHistory(Database& database, const domain::UserId& user)
{
    auto rows =
        database.query(u"SELECT sequence, changes FROM journal WHERE subject_id = ? AND entity = 'app_user' "
                       "ORDER BY sequence"_s,
                       user);
    Change change;
    while (rows.next()) {
        const auto fields = QJsonDocument::fromJson(rows.get<QString>(1).toUtf8()).object();
        const auto now = [&fields](QStringView field) {
            const auto fromAndTo = fields.value(field).toArray();
            return fromAndTo.at(1);
        };
        change.place = rows.get<qint64>(0);
        if (fields.contains(signKeyField))
            change.key = QByteArray::fromHex(now(signKeyField).toString().toLatin1());
        if (fields.contains("active"_L1)) change.active = now(u"active").toBool();
        m_changes.push_back(change);
    }
}

bool SignerHistory::attests(const QByteArray& key, qint64 place, const QByteArray& slotKey) const
{
    if (key == slotKey) return true;
    const auto current = std::find_if(m_changes.begin(), m_changes.end(),
                                      [&](const Change& change) { return change.key == slotKey; });
    if (!slotKey.isEmpty() && (current == m_changes.end() || current->place <= place)) return false;
    const auto after = std::find_if(m_changes.begin(), m_changes.end(),
                                    [&](const Change& change) { return change.place > place; });
    return after != m_changes.begin() && std::prev(after)->active && std::prev(after)->key == key;
}

} // namespace wasl::storage
