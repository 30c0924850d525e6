#pragma once

#include "app/domain/beneficiary.h"
#include "app/reports/month_report.h"
#include "app/storage/person_eraser.h"
#include "ui/shared/file_chooser.h"

#include <QDialog>

class QComboBox;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;

/// Asks whether a person is to be erased, saying what remains, and wants her file number typed; erases her;
/// shows the certificate over the window of \p parent. False when whoever was asked changed her mind. Refuses
/// what PersonEraser refuses, a missing reason before anything is asked.
[[nodiscard]] domain::Result<bool> erasePerson(QWidget* parent, storage::CaseFile& file,
                                               const domain::Beneficiary& person, const QString& reason,
                                               const FileChooser& chooser);

/// The certificate of an erasure, to be read and saved as PDF in a language. It is shown once: nothing of it
/// is kept. Deletes itself when it is closed.
class ErasureDialog : public QDialog
{
    Q_OBJECT
public:
    ErasureDialog(const storage::ErasureCertificate& certificate, reports::ReportContext context,
                  language::Language language, FileChooser chooser, QWidget* parent);

private:
    void save();

    storage::ErasureCertificate m_certificate;
    reports::ReportContext m_context;
    FileChooser m_chooser;
    Notice* m_notice;
    QComboBox* m_language;
};

} // namespace wasl::ui
