#pragma once

#include "app/domain/partner.h"

#include <QDialog>

class QCheckBox;
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
class LtrField;
class Notice;

/// One service of a partner. Shown with open(); it deletes itself.
class ServiceDialog : public QDialog
{
    Q_OBJECT
public:
    ServiceDialog(storage::CaseFile& file, const domain::Service& service, QWidget* parent);

Q_SIGNALS:
    void saved();

private:
    void fillServices();
    void save();

    storage::CaseFile& m_file;
    domain::Service m_service;
    FormGrid* m_form;
    Notice* m_notice;
    CodeCombo *m_sector, *m_code;
    QLineEdit *m_name, *m_nameArabic, *m_hours;
    LtrField* m_capacity;
    QPlainTextEdit *m_eligibility, *m_documents;
    QCheckBox* m_free;
    DateEdit *m_from, *m_until;
};

} // namespace wasl::ui
