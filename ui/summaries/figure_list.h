#pragma once

#include "app/domain/month_span.h"
#include "app/storage/figure_store.h"
#include "ui/shared/background.h"
#include "ui/shared/table_model.h"

#include <QPointer>
#include <QWidget>

class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;
class PageHeader;

/// The people and events behind one figure: as many rows as the figure says, or rows that add up to it. Enter
/// or a double click opens the person's record.
class FigureList : public QWidget
{
    Q_OBJECT
public:
    explicit FigureList(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Counts in the background. `shown` is what the page says: of a closed month it may be another number.
    void begin(const QString& path, const domain::MonthSpan& span, int shown);
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void personWanted(const QString& fileNumber);

private:
    void fill(std::vector<storage::FigureEntry> entries);

    storage::CaseFile& m_file;
    QString m_path;
    domain::MonthSpan m_span;
    int m_shown = 0;
    PageHeader* m_header;
    Notice* m_notice;
    QTableView* m_table;
    TableModel<storage::FigureEntry>* m_model;
    QPointer<Task> m_counting;
};

} // namespace wasl::ui
