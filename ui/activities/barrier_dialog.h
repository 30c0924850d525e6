#pragma once

#include "app/domain/barrier.h"
#include "ui/beneficiaries/lists.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

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

/// One barrier: to be noted in general, corrected, or removed. Shown with open(); it deletes itself.
class BarrierDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p who names the person the barrier is about, or is empty.
    BarrierDialog(storage::CaseFile& file, const Lists& lists, domain::Barrier barrier, const QString& who,
                  QWidget* parent);

Q_SIGNALS:
    void saved();
    void removeWanted(const domain::BarrierId& id);

private:
    void save();

    storage::CaseFile& m_file;
    domain::Barrier m_barrier;
    FormGrid* m_form;
    Notice* m_notice;
    DateEdit* m_on;
    CodeCombo *m_sector, *m_kind, *m_commune, *m_partner;
    QLineEdit* m_description;
};

} // namespace wasl::ui
