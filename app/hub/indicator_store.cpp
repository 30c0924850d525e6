#include "app/hub/indicator_store.h"

#include "app/hub/database.h"

#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;
using namespace Qt::StringLiterals;
using Poco::Data::Session;

namespace wasl::hub
{

namespace
{

constexpr const char* ByPosition =
    "SELECT CAST(position AS TEXT), association, SUM(value), COUNT(*) FROM cell "
    "WHERE family = $1 AND name = $2 AND period BETWEEN $3 AND $4 "
    "GROUP BY position, association";

/// A slot means another commune for each association; a slot without one holds noise alone and is
/// left out. The last position is "other" for all.
constexpr const char* ByCommune =
    "SELECT COALESCE(d.commune, 'other') AS code, c.association, SUM(c.value), COUNT(*) FROM cell c "
    "LEFT JOIN association_commune d ON d.association = c.association AND d.slot = c.position "
    "WHERE c.family = $1 AND c.name = $2 AND c.period BETWEEN $3 AND $4 AND (d.commune IS NOT NULL OR "
    "c.position "
    "= $5) "
    "GROUP BY code, c.association";

/// Sums of each association; they do not leave this file.
struct SumRows
{
    std::vector<std::string> codes;
    std::vector<std::string> associations;
    std::vector<Poco::Int64> values;
    std::vector<Poco::Int64> draws;
};

void add(const SumRows& rows, std::size_t row, CellSum& cell)
{
    cell.value += rows.values[row];
    cell.draws += rows.draws[row];
    cell.associations.insert(QString::fromStdString(rows.associations[row]));
}

} // namespace

IndicatorStore::IndicatorStore(Database& database)
    : m_database(database)
{
}

IndicatorSums IndicatorStore::sums(const disclosure::FamilySchema& family, const domain::YearMonth& from,
                                   const domain::YearMonth& until)
{
    IndicatorSums sums;
    const std::string code = family.code.toStdString();
    const std::string first = from.toString().toStdString();
    const std::string last = until.toString().toStdString();
    m_database.read([&](Session& session) {
        sums = {};
        for (const disclosure::TableSchema& table : family.tables) {
            std::map<QString, CellSum>& cells = sums.tables[table.name];
            const std::string name = table.name.toStdString();
            SumRows rows;
            if (table.name == "commune"_L1) {
                session << ByCommune, into(rows.codes), into(rows.associations), into(rows.values),
                    into(rows.draws), bind(code), bind(name), bind(first), bind(last),
                    bind(static_cast<int>(table.cells.size()) - 1), now;
                for (std::size_t row = 0; row < rows.codes.size(); ++row) {
                    add(rows, row, cells[QString::fromStdString(rows.codes[row])]);
                }
                continue;
            }
            session << ByPosition, into(rows.codes), into(rows.associations), into(rows.values),
                into(rows.draws), bind(code), bind(name), bind(first), bind(last), now;
            for (const QString& cell : table.cells) {
                cells[cell]; // also the cells nobody sent anything for
            }
            for (std::size_t row = 0; row < rows.codes.size(); ++row) {
                add(rows, row, cells[table.cells.value(std::stoi(rows.codes[row]))]);
            }
        }
    });
    return sums;
}

} // namespace wasl::hub
