#pragma once

#include "ui/shared/file_chooser.h"

#include <QDate>
#include <QDialog>

class QCheckBox;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class DateEdit;
class FormGrid;
class Notice;

/// The agenda as a calendar file, for a phone or another program. Without names, unless somebody who may take
/// names out of the file asks for them and says that she knows what it means. Shown with open(); it deletes
/// itself.
class AgendaExportDialog : public QDialog
{
    Q_OBJECT
public:
    AgendaExportDialog(storage::CaseFile& file, QDate first, QDate last, bool mine, FileChooser chooser,
                       QWidget* parent);

Q_SIGNALS:
    void written(int events);

private:
    void update();
    void write();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    FormGrid* m_form;
    Notice* m_notice;
    DateEdit *m_first, *m_last;
    QCheckBox *m_mine, *m_names, *m_sure;
    Notice* m_meaning;
    QPushButton* m_go;
};

} // namespace wasl::ui
