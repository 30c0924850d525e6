#include "app/storage/access_log.h"

#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;

namespace
{

const auto selectEntries = u"SELECT l.at, l.user_id, coalesce(u.name, u.user_name), l.what, l.subject_id "
                           "FROM access_log l LEFT JOIN app_user u ON u.id = l.user_id "_s;

std::vector<AccessEntry> readEntries(Statement rows)
{
    std::vector<AccessEntry> found;
    while (rows.next())
        found.push_back({rows.get<QDateTime>(0), rows.get<domain::UserId>(1), rows.get<QString>(2),
                         rows.get<QString>(3), rows.get<QUuid>(4)});
    return found;
}

} // namespace

domain::Result<void> AccessLog::note(const QString& what, const QUuid& subject)
{
    return writeOwn(m_database, [&]() -> domain::Result<void> {
        m_database.execute(
            u"INSERT INTO access_log (at, user_id, desk_id, what, subject_id) VALUES (?,?,?,?,?)"_s,
            m_database.now(), m_database.actor().user, m_database.actor().desk, what, subject);
        return {};
    });
}

std::vector<AccessEntry> AccessLog::of(const QUuid& subject, int limit) const
{
    if (!may(m_database, Action::ViewJournal)) return {};
    return readEntries(m_database.query(
        selectEntries + u"WHERE l.subject_id = ? ORDER BY l.sequence DESC LIMIT ?"_s, subject, limit));
}

std::vector<AccessEntry> AccessLog::recent(int limit) const
{
    if (!may(m_database, Action::ViewJournal)) return {};
    return readEntries(m_database.query(selectEntries + u"ORDER BY l.sequence DESC LIMIT ?"_s, limit));
}

} // namespace wasl::storage
