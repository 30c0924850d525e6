#pragma once

#include "app/registers/import_report.h"
#include "app/registers/table.h"
#include "ui/shared/file_chooser.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class ChooseStep;
class ColumnsStep;
class ProgressStep;
class ResultStep;

/// Imports a register: choose the file, look at its columns, let it run, see what became of each row.
/// Deletes itself when it is closed.
class ImportWizard : public QDialog
{
    Q_OBJECT
public:
    ImportWizard(storage::CaseFile& file, FileChooser chooser, QWidget* parent = nullptr);

    /// Escape and closing the window: while it runs they cancel the import, and the wizard stays.
    void reject() override;

Q_SIGNALS:
    /// People were brought in, and somebody wants to see them.
    void peopleWanted();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    enum Step
    {
        Choose,
        Columns,
        Running,
        Result
    };
    void goOn();
    void goBack();
    void read();
    void import();
    void settle(domain::Result<registers::ImportReport> report);
    void staySignedIn();
    void setStep(Step step);
    void retranslate();

    storage::CaseFile& m_file;
    std::shared_ptr<const registers::Table> m_table; ///< an import that runs holds it too
    QLabel* m_title;
    QStackedWidget* m_steps;
    ChooseStep* m_choose;
    ColumnsStep* m_columns;
    ProgressStep* m_progress;
    ResultStep* m_result;
    QPushButton *m_cancel, *m_back, *m_next;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QTimer* m_awake;
};

} // namespace wasl::ui
