#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/case.h"
#include "app/domain/household.h"

#include <QDialog>

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class FormGrid;
class Notice;

/// Asks whether a case is the person's own or her household's, where both are possible. That a household has
/// an open case already is said, not refused. Shown with open(); it deletes itself.
class OpenCaseDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p hasOwn: she has a case of her own already, so that only one for the household can be opened.
    OpenCaseDialog(storage::CaseFile& file, const domain::Beneficiary& person,
                   const domain::Household& household, bool hasOwn, QWidget* parent);

Q_SIGNALS:
    void opened(const domain::CaseId& id);
    /// The one there is, instead.
    void existingWanted(const domain::CaseId& id);

private:
    void warn();
    void save();

    storage::CaseFile& m_file;
    domain::Beneficiary m_person;
    domain::Household m_household;
    std::optional<domain::CaseId> m_openOne; ///< the household's
    FormGrid* m_form;
    Notice *m_warning, *m_refusal;
    CodeCombo *m_for, *m_priority;
};

} // namespace wasl::ui
