#pragma once

#include "app/domain/case.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;

/// The follow-ups of a case: when, how and what for; new ones are planned below.
class FollowUpsCard : public Card
{
    Q_OBJECT
public:
    explicit FollowUpsCard(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const domain::Case& shown, bool mayEdit);
    /// Those that belong beside no field here come back.
    std::vector<domain::Refusal> showRefusals(std::vector<domain::Refusal> refusals);
    void clearTyped();
    void retranslate();

Q_SIGNALS:
    void addWanted(const domain::FollowUp& followUp);
    void doneWanted(const domain::FollowUpId& id);

private:
    void setColumns();
    void fillKinds();

    storage::CaseFile& m_file;
    TableModel<domain::FollowUp>* m_model;
    QTableView* m_table;
    QWidget* m_adding;
    FormGrid* m_form;
    DateEdit* m_due;
    CodeCombo* m_kind;
    QLineEdit* m_text;
    QPushButton *m_add, *m_done;
};

} // namespace wasl::ui
