#pragma once

#include "app/disclosure/rational.h"
#include "app/domain/release_counts.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace wasl::disclosure
{

/// One table of a family: its cells in the order in which they travel, and its privacy cost.
struct TableSchema
{
    QString name;           ///< "total", "commune", "sex_age", "nationality", "status" or "sector"
    QStringList cells;      ///< codes in payload order; the last one takes what no other code names
    Rational epsilon;       ///< privacy budget of this table
    qint64 sensitivity = 1; ///< by how much one person can change the table's counts, summed (L1)
    Rational scale;         ///< scale of the noise: sensitivity / epsilon
};

/// What may be counted about one person within one family, and for how long that cap holds.
struct ContributionCap
{
    int contributions = 1;
    QString per; ///< "life" or "year" (calendar year)
};

struct FamilySchema
{
    domain::Family family = domain::Family::Registered;
    QString code;
    ContributionCap cap;
    std::vector<TableSchema> tables;
};

/// The description of what an association may send: families, tables, cells and epsilon. It never
/// depends on the data held, so that the shape of a release tells nothing (disclosure.md, "Schema").
/// Immutable once loaded.
class Schema
{
public:
    /// The schema new releases are made with (2026.1).
    static const Schema& current();

    /// The schema of that identifier, or nullptr when this version of Wasl does not know it.
    static const Schema* find(QStringView id);

    /// Reads a schema file. Throws std::invalid_argument if it contradicts itself, since that
    /// is a defect of the program and not of anything a user did.
    static Schema fromJson(const QByteArray& json);

    const QString& id() const { return m_id; }
    const QString& format() const { return m_format; }
    const QString& unit() const { return m_unit; }
    const QString& mechanism() const { return m_mechanism; }
    /// Every payload has exactly this length, so that its length tells nothing.
    int payloadBytes() const { return m_payloadBytes; }
    /// How many communes an association can declare; unused slots carry noise like any other.
    int communeSlots() const { return m_communeSlots; }
    const std::vector<FamilySchema>& families() const { return m_families; }
    const FamilySchema& family(domain::Family family) const;
    /// The family of that code, or nullptr.
    const FamilySchema* findFamily(QStringView code) const;
    /// The schema file as it is published by the hub.
    const QByteArray& json() const { return m_json; }

private:
    Schema() = default;

    QString m_id;
    QString m_format;
    QString m_unit;
    QString m_mechanism;
    int m_payloadBytes = 0;
    int m_communeSlots = 0;
    std::vector<FamilySchema> m_families;
    QByteArray m_json;
};

} // namespace wasl::disclosure
