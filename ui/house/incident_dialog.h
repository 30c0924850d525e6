#pragma once

#include "app/storage/incident_store.h"
#include "ui/house/house_dialog.h"

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
class LtrField;
class PeopleEdit;

/// An incident: what it was and how grave, where and when, who was involved, what was done, what is still to
/// be done. Its texts go to the part of the file for violence when the worker chooses so.
class IncidentDialog : public HouseDialog
{
    Q_OBJECT
public:
    IncidentDialog(storage::CaseFile& file, domain::Incident incident, QWidget* parent);

    /// Somebody who was involved, to begin with.
    void involve(const QString& fileNumber);

Q_SIGNALS:
    void saved(const domain::IncidentId& id);

private:
    void addFields();
    void addTexts();
    void addFollowUps();
    void fill();
    void describeSealing();
    [[nodiscard]] domain::Incident typed() const;
    std::vector<domain::Refusal> keep();

    storage::CaseFile& m_file;
    domain::Incident m_incident;
    CodeCombo *m_kind, *m_severity, *m_structure, *m_where;
    DateEdit* m_day;
    LtrField* m_hour;
    PeopleEdit* m_people;
    QPlainTextEdit *m_description, *m_measures;
    RowsEditor* m_followUps;
};

} // namespace wasl::ui
