#pragma once

#include "app/reports/month_report.h"
#include "ui/shared/background.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"
#include "ui/summaries/month_tab.h"

#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;
class PageHeader;
class StateChip;

/// A month of the association, exact on screen, closed by a manager, and made into documents. open() takes
/// "YYYY-MM", and after a blank the name of a tab: "2026-10 figures".
class MonthPage : public Page
{
    Q_OBJECT
public:
    explicit MonthPage(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;

    /// One more tab at the end, by the name it is opened with; the page keeps telling it what is shown.
    void addTab(const QString& name, MonthTab* tab);

protected:
    void retranslate() override;

private:
    void showMonth(const domain::YearMonth& month);
    void showTab(const QString& name);
    void count();
    void showCounted(const domain::MonthlySummary& summary);
    void closeMonth();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    domain::YearMonth m_month;
    MonthView m_view;
    PageHeader* m_header;
    StateChip* m_state;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_name;
    Notice* m_notice;
    QTabWidget* m_tabs;
    std::vector<std::pair<QString, MonthTab*>> m_parts; ///< the tabs, by their names
    QPushButton *m_close, *m_document;
    QPointer<Task> m_counting;
};

} // namespace wasl::ui
