#include "app/disclosure/discrete_laplace.h"
#include "app/disclosure/noise_stream.h"
#include "app/disclosure/published_summary.h"
#include "app/disclosure/tabulate.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace wasl::disclosure
{

namespace
{

/// Everything the noise of a table depends on, each part with its length before it so that no two
/// different lists of parts give the same bytes.
class NoiseContext
{
public:
    void append(const QByteArray& part)
    {
        append(part.size());
        m_bytes += part;
    }

    void append(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray noiseContext(const Schema& schema, const QString& association, const domain::ReleaseCounts& counts,
                        const ExactTable& table)
{
    NoiseContext context;
    context.append("wasl-noise/1"_ba);
    context.append(association.toUtf8());
    context.append(counts.period.year);
    context.append(counts.period.month);
    context.append(schema.id().toUtf8());
    context.append(schema.family(counts.family).code.toUtf8());
    context.append(table.name.toUtf8());
    context.append(static_cast<qint64>(table.cells.size()));
    for (const qint64 cell : table.cells) {
        context.append(cell);
    }
    return context.bytes();
}

} // namespace

PublishedSummary protect(const Schema& schema, const Association& association,
                         const domain::ReleaseCounts& counts, const NoiseKey& key,
                         const ReleaseHeader& header)
{
    PublishedSummary summary;
    summary.m_schemaId = schema.id();
    summary.m_association = association.id;
    summary.m_family = counts.family;
    summary.m_period = counts.period;
    summary.m_header = header;

    const std::vector<ExactTable> exact = tabulate(schema, association, counts);
    const std::vector<TableSchema>& tables = schema.family(counts.family).tables;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        NoiseStream stream(key, noiseContext(schema, association.id, counts, exact[i]));
        PublishedTable published{exact[i].name, {}};
        for (const qint64 cell : exact[i].cells) {
            published.cells.push_back(cell + discreteLaplace(stream, tables[i].scale));
        }
        summary.m_tables.push_back(std::move(published));
    }
    return summary;
}

} // namespace wasl::disclosure
