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

constexpr const char* Members =
    "SELECT association, edition FROM release WHERE family = $1 AND period = $2 AND edition IS NOT NULL";

constexpr const char* ByPosition =
    "SELECT CAST(c.position AS TEXT), r.edition, SUM(c.value), COUNT(*) FROM release r "
    "JOIN cell c ON c.association = r.association AND c.period = r.period AND c.family = r.family "
    "WHERE r.family = $1 AND r.period = $2 AND r.edition IS NOT NULL AND c.name = $3 "
    "GROUP BY c.position, r.edition";

/// A slot means another commune for each association; a slot without one holds noise alone and is
/// left out. The last position is "other" for all.
constexpr const char* ByCommune =
    "SELECT COALESCE(d.commune, 'other'), r.edition, c.association, c.value FROM release r "
    "JOIN cell c ON c.association = r.association AND c.period = r.period AND c.family = r.family "
    "LEFT JOIN association_commune d ON d.association = c.association AND d.slot = c.position "
    "WHERE r.family = $1 AND r.period = $2 AND r.edition IS NOT NULL AND c.name = $3 "
    "AND (d.commune IS NOT NULL OR c.position = $4)";

/// What was read of one family and month; it does not leave this file.
struct MonthRows
{
    std::vector<std::string> codes;
    std::vector<std::string> editions;
    std::vector<std::string> associations;
    std::vector<Poco::Int64> values;
    std::vector<Poco::Int64> draws;
};

} // namespace

IndicatorStore::IndicatorStore(Database& database)
    : m_database(database)
{
}

std::vector<domain::YearMonth> IndicatorStore::months(const disclosure::FamilySchema& family)
{
    std::vector<std::string> periods;
    m_database.read([&](Session& session) {
        periods.clear();
        session << "SELECT DISTINCT period FROM release WHERE family = $1 AND edition IS NOT NULL "
                   "ORDER BY period",
            into(periods), bind(family.code.toStdString()), now;
    });
    std::vector<domain::YearMonth> months;
    for (const std::string& period : periods) {
        if (const auto month = domain::YearMonth::parse(QString::fromStdString(period))) {
            months.push_back(*month);
        }
    }
    return months;
}

std::vector<Batch> IndicatorStore::batches(const disclosure::FamilySchema& family,
                                           const domain::YearMonth& month)
{
    std::map<std::string, Batch> batches;
    const std::string code = family.code.toStdString();
    const std::string period = month.toString().toStdString();
    m_database.read([&](Session& session) {
        batches.clear();
        MonthRows members;
        session << Members, into(members.associations), into(members.editions), bind(code), bind(period), now;
        for (std::size_t row = 0; row < members.associations.size(); ++row) {
            batches[members.editions[row]].associations.insert(
                QString::fromStdString(members.associations[row]));
        }
        for (const disclosure::TableSchema& table : family.tables) {
            const std::string name = table.name.toStdString();
            MonthRows rows;
            if (table.name == "commune"_L1) {
                session << ByCommune, into(rows.codes), into(rows.editions), into(rows.associations),
                    into(rows.values), bind(code), bind(period), bind(name),
                    bind(static_cast<int>(table.cells.size()) - 1), now;
            } else {
                session << ByPosition, into(rows.codes), into(rows.editions), into(rows.values),
                    into(rows.draws), bind(code), bind(period), bind(name), now;
            }
            for (std::size_t row = 0; row < rows.codes.size(); ++row) {
                const auto batch = batches.find(rows.editions[row]);
                if (batch == batches.end()) {
                    continue; // became public since its members were read
                }
                if (table.name == "commune"_L1) {
                    batch->second.communes[QString::fromStdString(rows.codes[row])]
                                          [QString::fromStdString(rows.associations[row])] = rows.values[row];
                } else {
                    batch->second.tables[table.name][table.cells.value(std::stoi(rows.codes[row]))] = {
                        rows.values[row], rows.draws[row]};
                }
            }
        }
    });
    std::vector<Batch> inOrder;
    inOrder.reserve(batches.size());
    for (auto& [edition, batch] : batches) {
        inOrder.push_back(std::move(batch));
    }
    return inOrder;
}

} // namespace wasl::hub
