#pragma once

#include "app/domain/monthly_summary.h"
#include "app/reports/month_labels.h"

#include <optional>
#include <vector>

namespace wasl::reports
{

/// A figure by its path (domain::figures()), with what it was before and a year before; nothing where the
/// file has no figures of then.
struct FigureRow
{
    QString path;
    QString label;
    int now = 0;
    std::optional<int> before;
    std::optional<int> yearBefore;
    bool isTotal = false;
};

/// Figures that stand in one table.
struct FigureGroup
{
    QString
        name; ///< "main", "sex", "age", "nationality", "commune", "status", "sector", "referrals", "barriers"
    QString title;
    QString firstHeading;        ///< what the labels are
    std::vector<FigureRow> rows; ///< the total last, in groups that have one
};

/// A month held against two others.
struct ComparedFigures
{
    const domain::MonthlySummary* now = nullptr;
    const domain::MonthlySummary* before = nullptr;     ///< nullptr: no figures then
    const domain::MonthlySummary* yearBefore = nullptr; ///< nullptr: no figures then
};

/// The figures whose splits can be looked at: "registered", "assisted", "referred", "housed", "nights".
const std::vector<QString>& splitFigures();

/// The main figures.
FigureGroup mainFigures(const ComparedFigures& compared, const MonthLabels& labels);
/// How one of splitFigures() splits by sex, age, nationality and commune.
std::vector<FigureGroup> splitsOf(const QString& figure, const ComparedFigures& compared,
                                  const MonthLabels& labels);
/// Registrations by status, assistance by sector, referrals by sector and state, barriers by kind.
std::vector<FigureGroup> otherFigures(const ComparedFigures& compared, const MonthLabels& labels);

/// A path in words: "People registered, women and girls".
QString figureWords(const QString& path, const MonthLabels& labels);

/// The value at a path; a path that is no figure itself ("referrals", "referrals/health") is the sum of those
/// below it.
int figureAt(const std::map<QString, int>& figures, const QString& path);

} // namespace wasl::reports
