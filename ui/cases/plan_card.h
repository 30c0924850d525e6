#pragma once

#include "app/domain/case.h"
#include "ui/shared/card.h"

#include <QJsonArray>

class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class GoalBox;
class Notice;

/// The plan of a case: goals, and under each what is to be done, by whom and by when. Lines are typed into
/// directly; Tab on the last one adds another. Nothing is stored before "Save the plan".
class PlanCard : public Card
{
    Q_OBJECT
public:
    explicit PlanCard(storage::CaseFile& file, QWidget* parent = nullptr);

    /// What is being typed about the same case stays.
    void show(const domain::Case& shown, bool mayEdit);
    /// Those of the plan are shown in their place; the others come back.
    std::vector<domain::Refusal> showRefusals(const std::vector<domain::Refusal>& refusals);
    void save();
    /// What was typed and not saved; empty when nothing was.
    [[nodiscard]] QJsonArray draft() const;
    void setDraft(const QJsonArray& draft);
    /// What was typed is in the file now.
    void forgetTyped() { m_changed = false; }
    void retranslate();

Q_SIGNALS:
    void saveWanted(const std::vector<domain::Goal>& goals);
    void edited();

private:
    GoalBox* addGoal();
    void removeGoal(GoalBox* box);
    void fill(const std::vector<domain::Goal>& goals);
    void sortByDue();
    void showButtons();
    /// The goals as they are typed; what cannot be read is added to \p unreadable.
    [[nodiscard]] std::vector<domain::Goal> read(std::vector<domain::Refusal>& unreadable) const;

    storage::CaseFile& m_file;
    domain::Case m_shown;
    bool m_mayEdit = false, m_changed = false, m_filling = false;
    int m_serial = 0;
    std::vector<GoalBox*> m_boxes;
    Notice* m_notice;
    QLabel* m_none;
    QVBoxLayout* m_inside;
    QPushButton *m_add, *m_sort, *m_save;
};

} // namespace wasl::ui
