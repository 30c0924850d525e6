#pragma once

#include "app/reports/people_export.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/table_model.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;
class Task;

/// Takes a list of people out of the case file, after saying who is on it, who is left out and why. Deletes
/// itself when it is closed.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `shown` are the people of the list as it is searched or filtered.
    ExportDialog(storage::CaseFile& file, std::vector<domain::BeneficiaryId> shown, FileChooser chooser,
                 QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    using LeftOut = std::pair<storage::PersonTag, domain::ExportBar>;

    void plan();
    void showPlan(domain::Result<reports::PeopleExport::Plan> plan);
    void write(const QString& ending);
    void sayWritten(const domain::Result<void>& written, const QString& path);
    void retranslate();

    storage::CaseFile& m_file;
    std::vector<domain::BeneficiaryId> m_shown;
    FileChooser m_chooser;
    reports::PeopleExport::Plan m_plan;
    QPointer<Task> m_planning;
    bool m_planned = false;
    QLabel* m_title;
    QLabel* m_words;
    QRadioButton *m_onlyShown, *m_everyone;
    QCheckBox* m_alsoNotAsked;
    Notice* m_notice;
    QLabel* m_leftOut;
    QTableView* m_view;
    TableModel<LeftOut>* m_model;
    QPushButton *m_close, *m_csv, *m_xlsx;
};

} // namespace wasl::ui
