#pragma once

#include "app/domain/month_oddities.h"
#include "app/domain/month_span.h"
#include "app/domain/monthly_summary.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace wasl::ui
{

/// What the month page shows just now: one month or several in a row, and what they are held against.
struct MonthView
{
    domain::MonthSpan span;
    domain::MonthlySummary now;                       ///< as closed, where the span is one closed month
    std::optional<domain::MonthlySummary> countedNow; ///< of a closed month: as it would be counted today
    std::optional<domain::MonthlySummary> before;     ///< nothing where the file has no figures of then
    std::optional<domain::MonthlySummary> yearBefore; ///< the same months a year earlier
    std::vector<domain::Oddity> odd;                  ///< what looks odd; of one month only
    bool isCounted = false;                           ///< `now` holds figures
    int counting = 0;        ///< grows with each counting of `now`: what was looked through before is old
    bool isCompared = false; ///< so do `before` and `yearBefore`, where there are any, and `countedNow`
};

/// One tab of the month page. The page counts and tells every tab what there is; what takes longer the tab
/// counts by itself, in the background, when it is looked at.
class MonthTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The word on the tab, in the window's language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Other months are shown, or the same ones were counted again, or the language changed.
    virtual void show(const MonthView& view) = 0;
    using QWidget::show;

Q_SIGNALS:
    /// As Page::wanted().
    void wanted(const QString& pageId, const QVariant& target);
    /// Show the people and events behind the figure at this path (domain::figures()).
    void behindWanted(const QString& path);
    /// Something was stored that changes what the month is: read it again.
    void changed();
};

} // namespace wasl::ui
