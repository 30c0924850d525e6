#include "app/storage/network_reading_store.h"

#include "app/storage/journal.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

const auto readingSetting = u"network.reading"_s;

/// A moment that may be missing, as a column has it.
std::optional<domain::Moment> momentIfAny(const QDateTime& time)
{
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

domain::Result<void> NetworkReadingStore::keep(const domain::NetworkReading& reading)
{
    return write(m_database, domain::Action::PublishRelease, [&]() -> domain::Result<void> {
        auto& db = m_database;
        for (const auto& table :
             {u"network_notice"_s, u"network_practice"_s, u"network_directory"_s, u"network_figure"_s})
            db.execute(u"DELETE FROM "_s + table);
        for (const auto& notice : reading.notices)
            db.execute(u"INSERT OR REPLACE INTO network_notice (number, published, text) VALUES (?,?,?)"_s,
                       notice.number, notice.published, notice.text);
        for (const auto& note : reading.practices)
            db.execute(
                u"INSERT OR REPLACE INTO network_practice (association, id, name, language, sector, title, "
                "text, approved) VALUES (?,?,?,?,?,?,?,?)"_s,
                note.association, note.id, note.associationName, note.language, note.sector, note.title,
                note.text, momentIfAny(note.approved));
        for (const auto& entry : reading.directory)
            db.execute(
                u"INSERT OR REPLACE INTO network_directory (association, name, communes, contact, card, "
                "fingerprint, updated) VALUES (?,?,?,?,?,?,?)"_s,
                entry.association, entry.name, entry.communes, entry.contact, entry.card, entry.fingerprint,
                momentIfAny(entry.updated));
        for (const auto& figure : reading.figures)
            db.execute(u"INSERT OR REPLACE INTO network_figure (family, from_month, until_month, name, code, "
                       "associations, value, margin, withheld) VALUES (?,?,?,?,?,?,?,?,?)"_s,
                       figure.family, figure.from, figure.until, figure.table, figure.code,
                       figure.associations, figure.value, figure.margin, figure.withheld);
        const auto before = asOf();
        db.execute(u"INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"_s, readingSetting,
                   db.now().toUTC().toString(Qt::ISODate));
        const auto id = QUuid::createUuidV5(QUuid(), readingSetting);
        Journal(db).append(
            {u"update"_s,
             u"setting"_s,
             id,
             id,
             {{readingSetting, before ? QJsonValue(before->toUTC().toString(Qt::ISODate)) : QJsonValue::Null,
               db.now().toUTC().toString(Qt::ISODate)}}});
        return {};
    });
}

domain::NetworkReading NetworkReadingStore::all() const
{
    domain::NetworkReading reading;
    auto notices =
        m_database.query(u"SELECT number, published, text FROM network_notice ORDER BY number DESC"_s);
    while (notices.next())
        reading.notices.push_back(
            {notices.get<qint64>(0), notices.get<QDateTime>(1), notices.get<QString>(2)});
    auto practices =
        m_database.query(u"SELECT id, association, name, language, sector, title, text, approved "
                         "FROM network_practice ORDER BY approved DESC, association, id"_s);
    while (practices.next()) {
        domain::PracticeNote note;
        note.id = practices.get<QString>(0);
        note.association = practices.get<QString>(1);
        note.associationName = practices.get<QString>(2);
        note.language = practices.get<QString>(3);
        note.sector = practices.get<QString>(4);
        note.title = practices.get<QString>(5);
        note.text = practices.get<QString>(6);
        note.approved = practices.get<std::optional<QDateTime>>(7).value_or(QDateTime());
        reading.practices.push_back(std::move(note));
    }
    auto directory =
        m_database.query(u"SELECT association, name, communes, contact, card, fingerprint, updated "
                         "FROM network_directory ORDER BY name, association"_s);
    while (directory.next()) {
        domain::DirectoryEntry entry;
        entry.association = directory.get<QString>(0);
        entry.name = directory.get<QString>(1);
        entry.communes = directory.get<QStringList>(2);
        entry.contact = directory.get<QString>(3);
        entry.card = directory.get<QByteArray>(4);
        entry.fingerprint = directory.get<QString>(5);
        entry.updated = directory.get<std::optional<QDateTime>>(6).value_or(QDateTime());
        reading.directory.push_back(std::move(entry));
    }
    auto figures = m_database.query(
        u"SELECT family, from_month, until_month, name, code, associations, value, margin, "
        "withheld FROM network_figure ORDER BY family, from_month, until_month, name, code"_s);
    while (figures.next())
        reading.figures.push_back({figures.get<QString>(0), figures.get<QString>(1), figures.get<QString>(2),
                                   figures.get<QString>(3), figures.get<QString>(4), figures.get<qint64>(5),
                                   figures.get<std::optional<qint64>>(6), figures.get<qint64>(7),
                                   figures.get<QString>(8)});
    return reading;
}

std::optional<domain::Moment> NetworkReadingStore::asOf() const
{
    auto row = m_database.query(u"SELECT value FROM setting WHERE name = ?"_s, readingSetting);
    return row.next() ? momentIfAny(QDateTime::fromString(row.get<QString>(0), Qt::ISODate)) : std::nullopt;
}

int NetworkReadingStore::unseen() const
{
    auto row = m_database.query(u"SELECT count(*) FROM network_notice WHERE number NOT IN "
                                "(SELECT number FROM network_notice_seen WHERE user = ?)"_s,
                                m_database.actor().user);
    return row.next() ? row.get<int>(0) : 0;
}

domain::Result<void> NetworkReadingStore::markSeen()
{
    if (unseen() == 0) return {};
    return writeOwn(m_database, [&]() -> domain::Result<void> {
        m_database.execute(u"INSERT OR IGNORE INTO network_notice_seen (user, number) "
                           "SELECT ?, number FROM network_notice"_s,
                           m_database.actor().user);
        return {};
    });
}

} // namespace wasl::storage
