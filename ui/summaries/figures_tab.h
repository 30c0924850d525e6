#pragma once

#include "app/reports/report.h"
#include "ui/summaries/month_tab.h"

#include <vector>

namespace wasl::ui
{

class FigureTable;
class KeyFigures;

/// The figures of a month: the main ones at the head, then how they split.
class FiguresTab : public MonthTab
{
    Q_OBJECT
public:
    explicit FiguresTab(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void show(const MonthView& view) override;

private:
    KeyFigures* m_figures;
    std::vector<FigureTable*> m_tables;
};

} // namespace wasl::ui
