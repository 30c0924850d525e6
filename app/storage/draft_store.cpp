#include "app/storage/draft_store.h"

#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

domain::Result<void> DraftStore::keep(const QString& form, const QByteArray& body)
{
    return writeOwn(m_database, [&]() -> domain::Result<void> {
        m_database.execute(u"INSERT INTO draft (user_id, form, body, saved_at) VALUES (?,?,?,?) "
                           "ON CONFLICT (user_id, form) DO UPDATE SET body = excluded.body, "
                           "saved_at = excluded.saved_at"_s,
                           m_database.actor().user, form, body.isNull() ? QByteArray("") : body,
                           m_database.now());
        return {};
    });
}

std::optional<Draft> DraftStore::find(const QString& form) const
{
    auto row = m_database.query(u"SELECT form, body, saved_at FROM draft WHERE user_id = ? AND form = ?"_s,
                                m_database.actor().user, form);
    if (!row.next()) return std::nullopt;
    return Draft{row.get<QString>(0), row.get<QByteArray>(1), row.get<QDateTime>(2)};
}

std::vector<Draft> DraftStore::all() const
{
    std::vector<Draft> found;
    auto rows =
        m_database.query(u"SELECT form, body, saved_at FROM draft WHERE user_id = ? ORDER BY saved_at DESC"_s,
                         m_database.actor().user);
    while (rows.next())
        found.push_back({rows.get<QString>(0), rows.get<QByteArray>(1), rows.get<QDateTime>(2)});
    return found;
}

domain::Result<void> DraftStore::discard(const QString& form)
{
    return writeOwn(m_database, [&]() -> domain::Result<void> {
        m_database.execute(u"DELETE FROM draft WHERE user_id = ? AND form = ?"_s, m_database.actor().user,
                           form);
        return {};
    });
}

} // namespace wasl::storage
