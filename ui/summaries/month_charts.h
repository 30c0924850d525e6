#pragma once

#include "app/reports/month_charts.h"
#include "ui/shared/background.h"
#include "ui/summaries/month_tab.h"

#include <QPointer>

#include <map>

class QLabel;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class ChartView;
class EmptyState;
class Notice;

/// The month in charts. They are counted in the background once the tab is looked at, which can be cancelled.
class MonthCharts : public MonthTab
{
    Q_OBJECT
public:
    explicit MonthCharts(storage::CaseFile& file, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void show(const MonthView& view) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void count();
    void showCounted(const std::vector<reports::MonthChart>& charts);

    storage::CaseFile& m_file;
    domain::MonthSpan m_span;
    bool m_stale = true; ///< what is shown is not what was asked for
    Notice* m_notice;
    EmptyState* m_empty;
    QWidget* m_charts;
    QLabel* m_note;
    std::map<QString, ChartView*> m_views; ///< by reports::MonthChart::name
    QPointer<Task> m_counting;
};

} // namespace wasl::ui
