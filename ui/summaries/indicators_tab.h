#pragma once

#include "app/reports/indicator_years.h"
#include "ui/shared/background.h"
#include "ui/shared/file_chooser.h"
#include "ui/summaries/month_tab.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Card;
class ChartView;
class FilterChips;
class GoalsCard;
class Notice;

/// Indicators over years: by programme of the national strategy on one side; on the other what the chosen one
/// means, its figures by month, quarter or year, as a chart or a table, its base line and targets, and the
/// figures of years before Wasl.
class IndicatorsTab : public MonthTab
{
    Q_OBJECT
public:
    explicit IndicatorsTab(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void show(const MonthView& view) override;

    /// The indicator of a code; an unknown one changes nothing.
    void choose(const QString& code);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillList();
    void fillBreakdowns();
    void count();
    void showCounted(const reports::IndicatorYears& years);
    void importHistory();
    [[nodiscard]] const domain::Indicator& chosen() const;

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    domain::IndicatorBook m_book;
    QString m_code;
    QString m_listLanguage; ///< the list's texts are in
    QTreeWidget* m_list;
    QLabel* m_name;
    QLabel* m_definition;
    FilterChips* m_steps;
    QComboBox* m_breakdown;
    Notice* m_notice;
    ChartView* m_chart;
    GoalsCard* m_goals;
    Card* m_history;
    QLabel* m_historyWords;
    QPushButton* m_import;
    QPointer<Task> m_counting;
};

} // namespace wasl::ui
