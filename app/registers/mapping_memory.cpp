#include "app/registers/mapping_memory.h"

#include "app/domain/fold.h"
#include "app/storage/settings_store.h"

#include <QCryptographicHash>

#include <algorithm>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

/// Where headings are looked for, as ColumnRecogniser does.
constexpr std::size_t rowsWithHeadings = 40;

/// Case, accents and spaces do not make another register; another column does.
QString fingerprint(QStringList headings)
{
    for (QString& heading : headings)
        heading = domain::folded(heading);
    while (!headings.isEmpty() && headings.back().isEmpty())
        headings.removeLast();
    if (headings.size() < 2 || std::all_of(headings.begin(), headings.end(),
                                           [](const QString& heading) { return heading.isEmpty(); }))
        return {};
    const QByteArray hash =
        QCryptographicHash::hash(headings.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return u"import.columns."_s + QString::fromLatin1(hash.first(12).toHex());
}

QStringList headingsOf(const Row& row)
{
    QStringList headings;
    for (std::size_t column = 0; column < row.size(); ++column)
        headings.append(cell(row, column));
    return headings;
}

} // namespace

std::optional<ColumnMapping> MappingMemory::recall(const Table& table) const
{
    const storage::SettingsStore settings(m_database);
    for (std::size_t row = 0; row < std::min(rowsWithHeadings, table.rows.size()); ++row) {
        ColumnMapping mapping;
        mapping.headings = headingsOf(table.rows[row]);
        const QString name = fingerprint(mapping.headings);
        const QString codes = name.isEmpty() ? QString() : settings.value(name);
        if (codes.isEmpty()) continue;
        mapping.headingRow = static_cast<int>(row);
        for (const QString& code : codes.split(u','))
            mapping.fields.push_back(fieldFromCode(code));
        mapping.fields.resize(static_cast<std::size_t>(mapping.headings.size()), Field::None);
        if (mapping.hasName()) return mapping;
    }
    return std::nullopt;
}

domain::Result<void> MappingMemory::remember(const ColumnMapping& mapping)
{
    const QString name = mapping.headingRow < 0 ? QString() : fingerprint(mapping.headings);
    if (name.isEmpty()) return {};
    QStringList codes;
    for (const Field field : mapping.fields)
        codes.append(field == Field::None ? u"-"_s : fieldCode(field));
    storage::SettingsStore settings(m_database);
    const QString value = codes.join(u',');
    return settings.value(name) == value ? domain::Result<void>() : settings.set(name, value);
}

} // namespace wasl::registers
