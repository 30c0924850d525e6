#pragma once

#include "app/reports/month_counter.h"
#include "ui/shared/background.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"
#include "ui/summaries/month_tab.h"

#include <QPointer>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class FigureList;
class Notice;
class PageHeader;
class StateChip;

/// A month of the association or several in a row, exact: on screen, held against the time before and the
/// year before, down to the people behind each figure; made into documents; closed and signed by a manager.
/// open() takes "YYYY-MM" or "YYYY-MM/YYYY-MM", and after a blank the name of a tab
/// ("2026-10 closing") or the path of a figure to see behind ("2026-10 behind:registered").
class MonthPage : public Page
{
    Q_OBJECT
public:
    explicit MonthPage(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);
    ~MonthPage() override;

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;

protected:
    void retranslate() override;

private:
    /// What a time is held against, counted after the time itself is shown.
    struct Surroundings
    {
        std::optional<domain::MonthlySummary> countedNow, before, yearBefore;
        reports::ClosedWithin closedWithin;
        std::vector<domain::Oddity> odd;
    };

    [[nodiscard]] static Surroundings lookAround(storage::Database& reader, const domain::MonthlySummary& now,
                                                 const domain::MonthSpan& span, const Job& job);
    /// One more tab, by the name it is opened with; the page keeps telling it what is shown.
    void addTab(const QString& name, MonthTab* tab);
    [[nodiscard]] bool maySee() const;
    void showSpan(const domain::MonthSpan& span);
    void showTyped();
    void showTab(const QString& name);
    void showBehind(const QString& path);
    void count();
    void compare();
    void tellTabs();
    void tellClosedMonths();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    MonthView m_view;
    reports::ClosedWithin m_closedWithin; ///< of several months
    int m_countings = 0;                  ///< since the page is there
    QString m_behindWhenCounted;          ///< the figure to see behind once it is counted
    QStackedWidget* m_stack;
    QWidget* m_month;
    FigureList* m_list;
    PageHeader* m_header;
    StateChip* m_state;
    QToolButton *m_previous, *m_next;
    QLineEdit *m_from, *m_until;
    QLabel *m_to, *m_name;
    Notice* m_notice;
    QTabWidget* m_tabs;
    std::vector<std::pair<QString, MonthTab*>> m_parts; ///< the tabs, by their names
    QPushButton *m_close, *m_document;
    QPointer<Task> m_counting;
};

} // namespace wasl::ui
