#pragma once

#include "app/domain/case.h"

#include <QDateTime>
#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class FormGrid;
class Notice;

/// Breaks the glass over one compartment of one person's notes: asks for the reason and the recovery code.
/// Deletes itself when it is closed.
class GlassDialog : public QDialog
{
    Q_OBJECT
public:
    GlassDialog(storage::CaseFile& file, const domain::BeneficiaryId& person, domain::Compartment which,
                QWidget* parent);

Q_SIGNALS:
    void broken(const QDateTime& until);

private:
    void go();

    storage::CaseFile& m_file;
    domain::BeneficiaryId m_person;
    domain::Compartment m_which;
    Notice* m_notice;
    FormGrid* m_form;
    QPlainTextEdit* m_reason;
    QLineEdit* m_code;
};

} // namespace wasl::ui
