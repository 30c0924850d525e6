#include "app/domain/indicator_history.h"

#include "app/domain/age_band.h"
#include "app/domain/codebook.h"
#include "app/domain/fact_views.h"
#include "app/domain/sex.h"
#include "app/domain/territory.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

bool knownKey(const FactDimension& dimension, const QString& key)
{
    if (key.isEmpty()) return true;
    if (dimension.name == "sex"_L1) return key == "F"_L1 || key == "M"_L1 || key == "X"_L1;
    if (dimension.name == "age"_L1) return fromCode<AgeBand>(key).has_value();
    if (dimension.name == "commune"_L1) {
        static const auto territory = Territory::load();
        return territory.find(key) != nullptr;
    }
    if (dimension.codebook.isEmpty()) return true;
    thread_local std::map<QString, Codebook> books; // a list of a thousand lines asks for few
    auto book = books.find(dimension.codebook);
    if (book == books.end())
        book = books.emplace(dimension.codebook, Codebook::load(dimension.codebook)).first;
    return book->second.find(key) != nullptr;
}

bool whole(IndicatorUnit unit)
{
    return unit == IndicatorUnit::Persons || unit == IndicatorUnit::Households ||
           unit == IndicatorUnit::Events;
}

const HistoryFigure* figureOf(const std::vector<HistoryFigure>& figures, const Indicator& indicator,
                              const QString& period, const QString& breakdown, const QString& key)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const HistoryFigure& one) {
        return one.code == indicator.code && one.period == period && one.breakdown == breakdown &&
               one.key == key;
    });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace

std::optional<CountingPeriod> historyPeriod(QStringView period)
{
    if (period.size() == 7)
        if (const auto month = YearMonth::parse(period)) return CountingPeriod{month->first(), month->last()};
    bool number = false;
    const int year = period.toInt(&number);
    if (period.size() != 4 || !number || year < 1990) return std::nullopt;
    return CountingPeriod{QDate(year, 1, 1), QDate(year, 12, 31)};
}

std::optional<Refusal> whyNotHistory(const HistoryFigure& figure, const IndicatorBook& book, QDate today)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("wasl::domain", source); };
    const auto* indicator = book.find(figure.code);
    if (!indicator)
        return Refusal{
            u"unknown-indicator"_s,
            text(QT_TRANSLATE_NOOP("wasl::domain", "There is no indicator “%1”.")).arg(figure.code),
            u"code"_s};
    const auto period = historyPeriod(figure.period);
    if (!period)
        return Refusal{
            u"period-invalid"_s,
            text(QT_TRANSLATE_NOOP("wasl::domain", "“%1” is neither a year (2019) nor a month (2019-04)."))
                .arg(figure.period),
            u"period"_s};
    if (period->last >= today)
        return Refusal{u"period-invalid"_s,
                       text(QT_TRANSLATE_NOOP("wasl::domain", "%1 is not over yet, so it is no history."))
                           .arg(figure.period),
                       u"period"_s};
    if (!figure.breakdown.isEmpty()) {
        const auto* view = factView(indicator->query.view);
        const auto* dimension = view ? view->dimension(figure.breakdown) : nullptr;
        if (!dimension || dimension->isIdentifier() || !indicator->breakdowns.contains(figure.breakdown))
            return Refusal{
                u"breakdown-not-allowed"_s,
                text(QT_TRANSLATE_NOOP("wasl::domain", "The history of “%1” cannot be broken down by “%2”."))
                    .arg(figure.code, figure.breakdown),
                u"breakdown"_s};
        if (!knownKey(*dimension, figure.key))
            return Refusal{u"unknown-key"_s,
                           text(QT_TRANSLATE_NOOP("wasl::domain", "“%1” is no code of “%2”."))
                               .arg(figure.key, figure.breakdown),
                           u"key"_s};
    } else if (!figure.key.isEmpty()) {
        return Refusal{
            u"breakdown-not-allowed"_s,
            text(QT_TRANSLATE_NOOP("wasl::domain", "Say what “%1” is a part of, in the column “breakdown”."))
                .arg(figure.key),
            u"breakdown"_s};
    }
    if (!std::isfinite(figure.value) || figure.value < 0 ||
        (whole(indicator->unit) && figure.value != std::floor(figure.value)))
        return Refusal{
            u"value-invalid"_s,
            whole(indicator->unit)
                ? text(QT_TRANSLATE_NOOP("wasl::domain", "Write a whole number that is not below zero."))
                : text(QT_TRANSLATE_NOOP("wasl::domain", "Write a number that is not below zero.")),
            u"value"_s};
    return std::nullopt;
}

std::optional<double> historyValue(const Indicator& indicator, const std::vector<HistoryFigure>& figures,
                                   const CountingPeriod& period, const QString& breakdown, const QString& key)
{
    const auto months = monthsBetween(YearMonth::of(period.first), YearMonth::of(period.last));
    if (months.size() == 1 || months.size() == 12) {
        const auto name = months.size() == 1 ? YearMonth::of(period.first).toString()
                                             : QString::number(period.first.year());
        if (const auto* own = figureOf(figures, indicator, name, breakdown, key)) return own->value;
    }
    if (months.size() == 1) return std::nullopt;
    const bool atEnd = indicator.query.placement == Placement::AtEnd && !indicator.over;
    const auto aggregate = indicator.query.aggregate;
    const bool sums = !indicator.over && !atEnd &&
                      (aggregate == Aggregate::CountEvents || aggregate == Aggregate::Sum ||
                       aggregate == Aggregate::SumDays);
    double sum = 0;
    for (const auto& month : months) {
        const bool last = month.last == period.last;
        if (atEnd && !last) continue;
        const auto* its = figureOf(figures, indicator, YearMonth::of(month.first).toString(), breakdown, key);
        if (!its || (!sums && !atEnd)) return std::nullopt;
        sum += its->value;
    }
    return sum;
}

} // namespace wasl::domain
