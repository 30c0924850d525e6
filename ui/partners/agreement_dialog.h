#pragma once

#include "app/domain/partner.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;
class Notice;

/// One agreement with a partner: new, changed, or renewed with the same obligations and new dates. Shown with
/// open(); it deletes itself.
class AgreementDialog : public QDialog
{
    Q_OBJECT
public:
    AgreementDialog(storage::CaseFile& file, const domain::Agreement& agreement, QWidget* parent);

Q_SIGNALS:
    void saved();

private:
    void save();

    storage::CaseFile& m_file;
    domain::Agreement m_agreement;
    FormGrid* m_form;
    Notice* m_notice;
    QLineEdit *m_title, *m_reference;
    CodeCombo* m_commune;
    DateEdit *m_signed, *m_from, *m_until;
    QPlainTextEdit *m_ours, *m_theirs, *m_notes;
};

} // namespace wasl::ui
