#pragma once

#include "app/domain/indicator_history.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// What importing history replaced: restore() puts it back.
struct HistoryReplaced
{
    QStringList codes;                          ///< of the indicators that were imported
    std::vector<domain::HistoryFigure> figures; ///< what was there for them
};

/// Figures of years before this file. Kept apart from what is counted here, and never added to it.
class IndicatorHistoryStore
{
public:
    explicit IndicatorHistoryStore(Database& database)
        : m_database(database)
    {
    }

    /// Takes a list in, in one transaction: of each indicator it names, what was imported before is replaced
    /// as a whole. `figures` were judged by domain::whyNotHistory(). Refuses "not-allowed", and
    /// "history-empty" without a figure.
    [[nodiscard]] domain::Result<HistoryReplaced> import(std::vector<domain::HistoryFigure> figures,
                                                         const QString& file);
    [[nodiscard]] domain::Result<void> restore(const HistoryReplaced& replaced);

    /// By period, breakdown and key; of every indicator where `code` is empty.
    [[nodiscard]] std::vector<domain::HistoryFigure> figures(const QString& code = {}) const;

    /// The first month something happened in, by this file; an invalid one for an empty file.
    [[nodiscard]] domain::YearMonth firstMonth() const;

private:
    void replace(const QString& code, const std::vector<domain::HistoryFigure>& figures,
                 const QString& action);
    [[nodiscard]] std::vector<domain::HistoryFigure> read(const QString& code) const;

    Database& m_database;
};

} // namespace wasl::storage
