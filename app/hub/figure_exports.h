#pragma once

#include "app/hub/indicator_format.h"

#include <QDateTime>

#include <utility>
#include <vector>

namespace wasl::hub
{

/// Published figures of a span of months and of each month in it. All of them went through the rules of
/// indicators(): what is withheld there is missing here.
struct FigureSeries
{
    IndicatorQuery query = {};
    std::vector<IndicatorTable> whole = {};
    std::vector<std::pair<domain::YearMonth, std::vector<IndicatorTable>>> months = {};
};

/// indicators() and, for families that count sectors, the table "programme": the sectors of each programme of
/// the National Strategy for Immigration and Asylum together (sectors.csv, column snia_programme).
std::vector<IndicatorTable> withProgrammes(const disclosure::FamilySchema& family, const IndicatorSums& sums);

/// {"family","from","to","months":[{"period","tables":{"total":[cell …],"region":[…],"programme":[…]}}]}
QByteArray trendsToJson(const FigureSeries& series);

/// A ZIP with datapackage.json (Frictionless Data Package 1.0, frictionlessdata.io), figures.csv for the
/// whole span and months.csv for each month, all in UTF-8.
QByteArray dataPackage(const FigureSeries& series, const QDateTime& now);

/// The JSON of POST /api/dataValueSets of DHIS2 (idScheme=code): a value for each month. The data element is
/// WASL_<FAMILY>, the organisation unit MA or MA_<territory code>, every other table a category option
/// combination <TABLE>_<CODE> of MA.
QByteArray dataValueSets(const FigureSeries& series);

} // namespace wasl::hub
