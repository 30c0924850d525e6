#pragma once

#include "app/reports/presence_list.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/table_model.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;

/// The list for a fire drill, on the screen at once. Where a printer is set up it is printed at once too, in
/// the window's language; else it is saved as a PDF. Deletes itself.
class FireList : public QDialog
{
    Q_OBJECT
public:
    FireList(storage::CaseFile& file, const domain::ReceptionStructure& structure, FileChooser chooser,
             QWidget* parent);

    /// Prints without asking on the computer's own printer; false when there is none.
    bool printNow();

private:
    void setColumns();
    void save(language::Language language);
    [[nodiscard]] reports::Report paper(language::Language language);

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    reports::HouseNow m_now;
    Notice* m_notice;
    TableModel<storage::HouseGuest>* m_model;
    QTableView* m_table;
};

} // namespace wasl::ui
