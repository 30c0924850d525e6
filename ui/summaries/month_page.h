#pragma once

#include "app/domain/monthly_summary.h"
#include "app/reports/month_report.h"
#include "ui/shared/background.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"

#include <QPointer>

#include <vector>

class QPushButton;
class QToolButton;
class QLabel;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class FigureTable;
class KeyFigures;
class Notice;
class PageHeader;
class StateChip;

/// A month of the association, exact: on screen, as CSV, as a workbook, as a one-page PDF; closed by a
/// manager. open() takes "YYYY-MM".
class MonthPage : public Page
{
    Q_OBJECT
public:
    explicit MonthPage(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;

protected:
    void retranslate() override;

private:
    enum class Kind
    {
        Pdf,
        Workbook,
        Csv
    };

    void showMonth(const domain::YearMonth& month);
    void count();
    void showCounted(const domain::MonthlySummary& summary);
    void closeMonth();
    void write(Kind kind);
    [[nodiscard]] reports::Report report() const;

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    domain::YearMonth m_month;
    domain::MonthlySummary m_summary;
    bool m_counted = false; ///< m_summary holds figures
    PageHeader* m_header;
    StateChip* m_state;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_name;
    Notice* m_notice;
    KeyFigures* m_figures;
    std::vector<FigureTable*> m_tables;
    QPushButton *m_close, *m_pdf, *m_workbook, *m_csv;
    QPointer<Task> m_counting;
};

} // namespace wasl::ui
