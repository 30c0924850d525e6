#pragma once

#include "app/storage/import_batch_store.h"
#include "ui/shared/table_model.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;
class Task;

/// The imports of the past, and the way to take one back as a whole. Hidden while there was none.
class PastImports : public QWidget
{
    Q_OBJECT
public:
    PastImports(storage::CaseFile& file, QWidget* parent);

    void refresh();
    void retranslate();

private:
    void choose();
    void undo();

    storage::CaseFile& m_file;
    QLabel* m_heading;
    Notice* m_notice;
    QTableView* m_view;
    QPushButton* m_undo;
    TableModel<storage::ImportBatch>* m_model;
    QPointer<Task> m_task;
};

} // namespace wasl::ui
