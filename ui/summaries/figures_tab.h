#pragma once

#include "ui/summaries/month_tab.h"

#include <vector>

namespace wasl::ui
{

class FigureTable;
class FilterChips;
class KeyFigures;
class Notice;

/// The figures of a month, each held against the time before and the same a year before: the main ones at the
/// head, then how one of them splits, then what else is counted.
class FiguresTab : public MonthTab
{
    Q_OBJECT
public:
    explicit FiguresTab(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void show(const MonthView& view) override;

Q_SIGNALS:
    /// The notes on what looks odd are asked for.
    void oddWanted();

private:
    void fill();

    MonthView m_shown;
    Notice* m_odd;
    KeyFigures* m_figures;
    FilterChips* m_measure; ///< which main figure is split
    std::vector<FigureTable*> m_splits, m_others;
};

} // namespace wasl::ui
