#pragma once

#include "app/domain/case.h"
#include "ui/shared/card.h"

class QPlainTextEdit;
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

/// Where a case stands: stage, priority, worker; put on hold, close with reason and outcome, reopen.
class CourseCard : public Card
{
    Q_OBJECT
public:
    explicit CourseCard(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const domain::Case& shown, bool mayEdit);
    std::vector<domain::Refusal> showRefusals(const std::vector<domain::Refusal>& refusals);
    void retranslate();

Q_SIGNALS:
    void stageWanted(domain::CaseStage stage);
    void priorityWanted(domain::CasePriority priority);
    void handOverWanted();
    void holdWanted(const QString& note);
    void resumeWanted();
    void closeWanted(const QDate& day, const QString& reason, const QString& outcome, const QString& note);
    void reopenWanted(const QString& note);

private:
    /// The small form under the buttons: what is asked before the case changes its state.
    enum class Asking
    {
        Nothing,
        Hold,
        Close,
        Reopen
    };
    void fillLists();
    void showState();
    void ask(Asking what);
    void confirm();

    storage::CaseFile& m_file;
    domain::Case m_shown;
    bool m_mayEdit = true, m_filling = false;
    StateChip* m_chip;
    QLabel* m_words;
    FormGrid* m_form;
    CodeCombo *m_stage, *m_priority;
    QLabel* m_worker;
    QPushButton *m_handOver, *m_hold, *m_resume, *m_close, *m_reopen;
    Asking m_asking = Asking::Nothing;
    QWidget* m_closing;
    FormGrid* m_closingForm;
    DateEdit* m_day;
    CodeCombo *m_reason, *m_outcome;
    QPlainTextEdit* m_note;
    QPushButton* m_confirm;
};

} // namespace wasl::ui
