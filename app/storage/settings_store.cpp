#include "app/storage/settings_store.h"

#include "app/storage/table.h"
#include "app/storage/write.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::CodebookEntry;
using domain::Desk;

namespace
{

const Table<Desk>& deskTable()
{
    static const Table<Desk> table(u"desk"_s, {field(u"id"_s, &Desk::id), field(u"name"_s, &Desk::name),
                                               field(u"commune_code"_s, &Desk::communeCode)});
    return table;
}

const auto secretPrefix = u"secret/"_s;

/// What has a name and no identifier gets one made of its name, so that its history stays together.
QUuid named(const QString& name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

const Fields<CodebookEntry>& entryFields()
{
    static const Fields<CodebookEntry> fields{field(u"code"_s, &CodebookEntry::code),
                                              field(u"en"_s, &CodebookEntry::en),
                                              field(u"fr"_s, &CodebookEntry::fr),
                                              field(u"ar"_s, &CodebookEntry::ar),
                                              field(u"standard"_s, &CodebookEntry::standard),
                                              field(u"valid_from"_s, &CodebookEntry::validFrom),
                                              field(u"valid_until"_s, &CodebookEntry::validUntil)};
    return fields;
}

} // namespace

QString SettingsStore::read(const QString& name) const
{
    auto row = m_database.query(u"SELECT value FROM setting WHERE name = ?"_s, name);
    return row.next() ? row.get<QString>(0) : QString();
}

QString SettingsStore::value(const QString& name) const
{
    return name.startsWith(secretPrefix) ? QString() : read(name);
}

QString SettingsStore::secret(const QString& name) const
{
    return may(m_database, Action::PublishRelease) ? read(secretPrefix + name) : QString();
}

std::vector<std::pair<QString, QString>> SettingsStore::values(const QString& prefix) const
{
    std::vector<std::pair<QString, QString>> found;
    auto rows = m_database.query(u"SELECT name, value FROM setting ORDER BY name"_s);
    while (rows.next())
        if (auto name = rows.get<QString>(0); name.startsWith(prefix) && !name.startsWith(secretPrefix))
            found.emplace_back(std::move(name), rows.get<QString>(1));
    return found;
}

domain::Result<void> SettingsStore::set(const QString& name, const QString& value)
{
    return store(name, value, true);
}

domain::Result<void> SettingsStore::setSecret(const QString& name, const QString& value)
{
    return store(secretPrefix + name, value, false);
}

domain::Result<void> SettingsStore::store(const QString& name, const QString& value, bool tellValues)
{
    return write(m_database, Action::EditSettings, [&]() -> domain::Result<void> {
        keep(name, value, tellValues);
        return {};
    });
}

void SettingsStore::keep(const QString& name, const QString& value, bool tellValues)
{
    const auto before = read(name);
    if (before == value) return;
    if (value.isEmpty())
        m_database.execute(u"DELETE FROM setting WHERE name = ?"_s, name);
    else
        m_database.execute(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                           "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                           name, value);
    const auto told = [&](const QString& text) { return tellValues ? toJson(toSql(text)) : QJsonValue(); };
    Journal(m_database)
        .append({u"update"_s, u"setting"_s, named(name), named(name), {{name, told(before), told(value)}}});
}

std::vector<Desk> SettingsStore::desks() const
{
    return deskTable().select(m_database, u"ORDER BY name COLLATE NOCASE"_s);
}

domain::Result<domain::DeskId> SettingsStore::save(Desk desk)
{
    return write(m_database, Action::EditSettings, [&] {
        return deskTable().save(m_database, std::move(desk)).map([](const Desk& saved) { return saved.id; });
    });
}

std::vector<CodebookEntry> SettingsStore::localEntries(const QString& list) const
{
    std::vector<CodebookEntry> found;
    auto rows =
        m_database.query(u"SELECT code, en, fr, ar, standard, valid_from, valid_until FROM codebook_local "
                         "WHERE list = ? ORDER BY code"_s,
                         list);
    while (rows.next()) {
        CodebookEntry entry;
        int column = 0;
        for (const auto& field : entryFields())
            field.write(entry, rows.value(column++));
        found.push_back(std::move(entry));
    }
    return found;
}

domain::Codebook SettingsStore::codebook(const QString& list) const
{
    auto given = domain::Codebook::load(list);
    auto both = given.withLocal(localEntries(list));
    return both ? *std::move(both) : std::move(given);
}

domain::Result<void> SettingsStore::saveLocalEntry(const QString& list, const CodebookEntry& entry)
{
    return write(m_database, Action::EditSettings, [&]() -> domain::Result<void> {
        auto entries = localEntries(list);
        const auto known = std::find_if(entries.begin(), entries.end(),
                                        [&](const CodebookEntry& each) { return each.code == entry.code; });
        const auto before = known == entries.end() ? QJsonValue() : toJson(*known, entryFields());
        if (known == entries.end())
            entries.push_back(entry);
        else
            *known = entry;
        if (const auto both = domain::Codebook::load(list).withLocal(entries); !both)
            return tl::unexpected(both.error());
        auto statement =
            m_database.statement(u"INSERT OR REPLACE INTO codebook_local (list, code, en, fr, ar, "
                                 "standard, valid_from, valid_until) VALUES (?,?,?,?,?,?,?,?)"_s);
        statement.bind(list);
        for (const auto& field : entryFields())
            statement.add(field.read(entry));
        statement.run();
        const auto id = named(list + u'/' + entry.code);
        Journal(m_database)
            .append({before.isNull() ? u"create"_s : u"update"_s,
                     u"codebook_local"_s,
                     id,
                     id,
                     {{list + u'/' + entry.code, before, toJson(entry, entryFields())}}});
        return {};
    });
}

} // namespace wasl::storage
