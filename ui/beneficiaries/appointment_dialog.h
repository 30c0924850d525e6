#pragma once

#include "app/domain/ids.h"

#include <QDialog>

class QLineEdit;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class DateEdit;
class FormGrid;
class LtrField;
class Notice;

/// When she is to come to the desk, and what for. Shown with open(); it deletes itself.
class AppointmentDialog : public QDialog
{
    Q_OBJECT
public:
    AppointmentDialog(storage::CaseFile& file, const domain::BeneficiaryId& person, const QString& name,
                      QWidget* parent);

    /// What stands in the form before anything is typed.
    void propose(QDate day, QTime hour);

Q_SIGNALS:
    void planned(const QDateTime& moment);

private:
    void save();

    storage::CaseFile& m_file;
    domain::BeneficiaryId m_person;
    FormGrid* m_form;
    Notice* m_notice;
    DateEdit* m_day;
    LtrField* m_hour;
    QLineEdit* m_reason;
};

} // namespace wasl::ui
