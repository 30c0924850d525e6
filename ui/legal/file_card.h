#pragma once

#include "app/domain/legal_file.h"
#include "ui/shared/card.h"

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
class StateChip;

/// What a legal file is: kind, authority, reference, lawyer; closing with an outcome, opening again.
class FileCard : public Card
{
    Q_OBJECT
public:
    explicit FileCard(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const domain::LegalFile& shown, bool mayEdit);
    std::vector<domain::Refusal> showRefusals(const std::vector<domain::Refusal>& refusals);
    void retranslate();

Q_SIGNALS:
    /// The file with what was changed in it.
    void keepWanted(const domain::LegalFile& wanted);
    void closeWanted(const QDate& day, const QString& outcome);
    void reopenWanted();

private:
    void fillLists();
    void keep();

    storage::CaseFile& m_file;
    domain::LegalFile m_shown;
    bool m_mayEdit = true, m_filling = false;
    StateChip* m_chip;
    FormGrid* m_form;
    CodeCombo *m_kind, *m_authority, *m_lawyer;
    QLineEdit* m_reference;
    QPushButton *m_close, *m_reopen;
    QWidget* m_closing;
    FormGrid* m_closingForm;
    CodeCombo* m_outcome;
    DateEdit* m_day;
    QPushButton* m_confirm;
};

} // namespace wasl::ui
