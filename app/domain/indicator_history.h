#pragma once

#include "app/domain/indicator.h"
#include "app/domain/time.h"

#include <optional>
#include <vector>

namespace wasl::domain
{

/// A figure of a time before this file, as an older list told it.
struct HistoryFigure
{
    QString code;      ///< the indicator's
    QString period;    ///< "2019" or "2019-04"
    QString breakdown; ///< a dimension of the indicator; empty for the total
    QString key;       ///< a code of that dimension; empty for what was not known
    double value = 0;
    QString file = {};      ///< the list it came from, without folder
    Moment importedAt = {}; ///< when

    friend bool operator==(const HistoryFigure&, const HistoryFigure&) = default;
};

/// The days of "2019" or "2019-04"; nothing for any other text.
std::optional<CountingPeriod> historyPeriod(QStringView period);

/// Why a figure cannot be taken: "unknown-indicator", "period-invalid" (neither a month nor a year, or one
/// that is not over), "breakdown-not-allowed" (partners and structures too: their codes mean something in
/// this file only), "unknown-key", "value-invalid" (below zero, or parts of people, households or events).
std::optional<Refusal> whyNotHistory(const HistoryFigure& figure, const IndicatorBook& book, QDate today);

/// What the history of one indicator says of a period, for the total (`breakdown` empty) or one key. Its own
/// figure where there is one; else, of events and of nights, the sum of its months when all are there, and of
/// what holds at an end the last of them. People are not summed: whoever came twice would count twice.
std::optional<double> historyValue(const Indicator& indicator, const std::vector<HistoryFigure>& figures,
                                   const CountingPeriod& period, const QString& breakdown = {},
                                   const QString& key = {});

} // namespace wasl::domain
