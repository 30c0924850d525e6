#include "app/storage/brief_store.h"

#include "app/storage/journal.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Brief;

namespace
{

/// An empty text is NULL in the file, and a key is not.
QString communeKey(const QString& commune)
{
    return commune.isEmpty() ? u"*"_s : commune;
}

/// A brief has no identifier but what it is about.
QUuid idOf(const Brief& brief)
{
    return QUuid::createUuidV5(QUuid(), QStringList{u"brief"_s, brief.first.toString(), brief.last.toString(),
                                                    brief.commune, brief.language}
                                            .join(u'/'));
}

} // namespace

std::optional<Brief> BriefStore::read(Brief wanted) const
{
    auto row = m_database.query(u"SELECT situation, request FROM brief WHERE first_month = ? AND "
                                "last_month = ? AND commune_code = ? AND language = ?"_s,
                                wanted.first, wanted.last, communeKey(wanted.commune), wanted.language);
    if (!row.next()) return std::nullopt;
    wanted.situation = row.get<QString>(0);
    wanted.request = row.get<QString>(1);
    return wanted;
}

Brief BriefStore::find(const domain::YearMonth& first, const domain::YearMonth& last, const QString& commune,
                       const QString& language) const
{
    const Brief wanted{first, last, commune, language, {}, {}};
    if (!may(m_database, Action::ViewSummary)) return wanted;
    return read(wanted).value_or(wanted);
}

domain::Result<void> BriefStore::save(const Brief& brief)
{
    if (const auto found = problems(brief); !found.empty()) return tl::unexpected(found.front());
    return write(m_database, Action::CloseMonth, [&]() -> domain::Result<void> {
        const auto key = Brief{brief.first, brief.last, brief.commune, brief.language, {}, {}};
        const auto before = read(key).value_or(key);
        if (before.situation == brief.situation && before.request == brief.request) return {};
        m_database.execute(
            u"INSERT INTO brief (first_month, last_month, commune_code, language, situation, request) "
            "VALUES (?,?,?,?,?,?) ON CONFLICT (first_month, last_month, commune_code, language) DO UPDATE "
            "SET situation = excluded.situation, request = excluded.request"_s,
            key.first, key.last, communeKey(key.commune), key.language, brief.situation, brief.request);
        const auto id = idOf(key);
        Journal(m_database)
            .append({u"update"_s,
                     u"brief"_s,
                     id,
                     id,
                     {{u"situation"_s, before.situation, brief.situation},
                      {u"request"_s, before.request, brief.request}}});
        return {};
    });
}

} // namespace wasl::storage
