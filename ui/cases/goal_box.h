#pragma once

#include "app/domain/case.h"

#include <QFrame>
#include <QJsonArray>

class QCheckBox;
class QLabel;
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
class RowsEditor;

/// One goal of a plan and what is to be done for it, as lines to type into.
class GoalBox : public QFrame
{
    Q_OBJECT
public:
    /// \p serial tells the controls of one goal from those of another.
    GoalBox(storage::CaseFile& file, int serial, QWidget* parent = nullptr);

    void setGoal(const domain::Goal& goal);
    /// As typed. \p known gives the days on which things were done before; what is newly ticked is done
    /// today.
    [[nodiscard]] domain::Goal goal(const std::vector<domain::Goal>& known) const;
    [[nodiscard]] std::vector<domain::Refusal> unreadable(const QString& place) const;
    /// \p field without the goal's own place, as "text" or "actions[1].due". False when it is not here.
    bool showRefusal(const QString& field, const QString& message);
    void clearErrors();

    [[nodiscard]] QJsonArray typed() const;
    void setTyped(const QJsonArray& typed);
    void setLocked(bool locked);
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    [[nodiscard]] QWidget* responsibleCell(QWidget* parent) const;

    storage::CaseFile& m_file;
    domain::GoalId m_id;
    QCheckBox* m_reached;
    QLineEdit* m_text;
    CodeCombo* m_sector;
    DateEdit* m_due;
    QPushButton* m_remove;
    QLabel* m_error;
    RowsEditor* m_actions;
};

} // namespace wasl::ui
