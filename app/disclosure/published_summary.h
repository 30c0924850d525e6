#pragma once

#include "app/disclosure/association.h"
#include "app/disclosure/schema.h"
#include "app/domain/release_counts.h"
#include "app/domain/time.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wasl::wire
{
class PayloadDecoder;
}

namespace wasl::disclosure
{

class NoiseKey;

/// A release's place in the chain of an association's releases.
struct ReleaseHeader
{
    qint64 sequence = 1; ///< 1, 2, 3 … over all families of the association
    QString previous;    ///< digest "sha256:<64 hex>" of the release before, empty for the first
    QDate prepared;      ///< the day it was made
};

/// Altered counts of one table, in the order of the schema. Cells may be negative.
struct PublishedTable
{
    QString name;
    std::vector<qint64> cells;

    friend bool operator==(const PublishedTable&, const PublishedTable&) = default;
};

/// The only thing that may leave the house: figures every one of which has been randomly altered.
/// It can be made only by protect() and by the decoder of wire, so that code which would send the
/// true counts does not compile.
class PublishedSummary
{
public:
    const QString& schemaId() const { return m_schemaId; }
    const QString& association() const { return m_association; }
    domain::Family family() const { return m_family; }
    const domain::YearMonth& period() const { return m_period; }
    const ReleaseHeader& header() const { return m_header; }
    const std::vector<PublishedTable>& tables() const { return m_tables; }

private:
    friend class wire::PayloadDecoder;
    friend PublishedSummary protect(const Schema&, const Association&, const domain::ReleaseCounts&,
                                    const NoiseKey&, const ReleaseHeader&);

    PublishedSummary() = default;

    QString m_schemaId;
    QString m_association;
    domain::Family m_family = domain::Family::Registered;
    domain::YearMonth m_period;
    ReleaseHeader m_header;
    std::vector<PublishedTable> m_tables;
};

/// Alters every cell, zeros included, with discrete Laplace noise of the scale its table has in the
/// schema. The same counts give the same figures for ever; counts that differ anywhere give
/// independent noise in every table that differs. A month without activity is released as well.
///
/// The caller keeps the cap of the family (FamilySchema::cap): ReleaseCounts names no persons, so a
/// person counted more often cannot be noticed here.
PublishedSummary protect(const Schema& schema, const Association& association,
                         const domain::ReleaseCounts& counts, const NoiseKey& key,
                         const ReleaseHeader& header);

} // namespace wasl::disclosure
