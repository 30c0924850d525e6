#include "app/storage/draft_store.h"

#include "app/storage/sealed_text.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

/// What was typed and then replaced must not stay behind in the pages of the file: somebody may have begun a
/// note before saying that it belongs to a compartment.
class NothingLeftBehind
{
public:
    explicit NothingLeftBehind(Database& database)
        : m_database(database)
    {
        m_database.execute(u"PRAGMA secure_delete = ON"_s);
    }
    ~NothingLeftBehind()
    {
        // Left on, it costs time and harms nothing.
        try {
            m_database.execute(u"PRAGMA secure_delete = OFF"_s);
        } catch (const std::exception& error) {
            qWarning("secure_delete stays on: %s", error.what());
        }
    }
    NothingLeftBehind(const NothingLeftBehind&) = delete;
    NothingLeftBehind& operator=(const NothingLeftBehind&) = delete;

private:
    Database& m_database;
};

const auto sealedMark = QByteArrayLiteral("\x01sealed ");

} // namespace

domain::Result<void> DraftStore::keepNote(const QString& form, const QUuid& record, const NoteDraft& note)
{
    if (note.text.isEmpty()) return discard(form);
    if (note.compartment == domain::Compartment::General) return keep(form, note.text.toUtf8());
    const auto sealed = sealText(m_database, note.compartment, record, note.text);
    if (!sealed) {
        if (auto gone = discard(form); !gone) return gone;
        return tl::unexpected(sealed.error());
    }
    return keep(form, sealedMark + domain::code(note.compartment).toLatin1() + ' ' + sealed->toLatin1());
}

std::optional<NoteDraft> DraftStore::findNote(const QString& form, const QUuid& record) const
{
    const auto draft = find(form);
    if (!draft) return std::nullopt;
    if (!draft->body.startsWith(sealedMark))
        return NoteDraft{domain::Compartment::General, QString::fromUtf8(draft->body)};
    const auto parts = draft->body.mid(sealedMark.size()).split(' ');
    const auto compartment = domain::fromCode<domain::Compartment>(QString::fromLatin1(parts.value(0)));
    if (!compartment) return std::nullopt;
    const auto text = openText(m_database, *compartment, record, QString::fromLatin1(parts.value(1)));
    return text ? std::optional(NoteDraft{*compartment, *text}) : std::nullopt;
}

domain::Result<void> DraftStore::keep(const QString& form, const QByteArray& body)
{
    return writeOwn(m_database, [&]() -> domain::Result<void> {
        const NothingLeftBehind cleanly(m_database);
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
        const NothingLeftBehind cleanly(m_database);
        m_database.execute(u"DELETE FROM draft WHERE user_id = ? AND form = ?"_s, m_database.actor().user,
                           form);
        return {};
    });
}

} // namespace wasl::storage
