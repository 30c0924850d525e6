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

/// Where a case stands: stage, priority, worker; put on hold, close with a reason, reopen.
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
    void workerWanted(const domain::UserId& worker);
    void holdWanted();
    void resumeWanted();
    void closeWanted(const QDate& day, const QString& reason, const QString& note);
    void reopenWanted();

private:
    void fillLists();
    void showState();

    storage::CaseFile& m_file;
    domain::Case m_shown;
    bool m_mayEdit = true, m_filling = false;
    StateChip* m_chip;
    QLabel* m_words;
    FormGrid* m_form;
    CodeCombo *m_stage, *m_priority, *m_worker;
    QPushButton *m_hold, *m_resume, *m_close, *m_reopen;
    QWidget* m_closing;
    FormGrid* m_closingForm;
    DateEdit* m_day;
    CodeCombo* m_reason;
    QPlainTextEdit* m_note;
    QPushButton* m_confirm;
};

} // namespace wasl::ui
