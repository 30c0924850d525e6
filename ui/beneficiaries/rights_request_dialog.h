#pragma once

#include "app/domain/beneficiary.h"
#include "ui/beneficiaries/typed.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace wasl::domain
{
class Codebook;
}
namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;
class NameField;
class Notice;

/// What a person asks about her data: which right, who came, how that was proven. Says by when it has to be
/// answered. Deletes itself when it is closed.
class RightsRequestDialog : public QDialog
{
    Q_OBJECT
public:
    RightsRequestDialog(storage::CaseFile& file, const domain::Beneficiary& person, QWidget* parent);

Q_SIGNALS:
    void recorded(const QDate& due);

private:
    void build();
    void save();
    void showAsker();
    void showDue();

    storage::CaseFile& m_file;
    domain::BeneficiaryId m_person;
    Notice* m_notice;
    FormGrid* m_form;
    CodeCombo *m_right, *m_asker, *m_proof, *m_channel;
    DateEdit* m_received;
    NameField* m_representative;
    QPlainTextEdit* m_details;
    TypedForm m_typed;
};

} // namespace wasl::ui
