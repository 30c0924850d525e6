#pragma once

#include "app/domain/indicator_goal.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class FormGrid;
class LtrField;
class Notice;

/// What one indicator is measured against, beside its chart: what the gap is, in words; base line and targets
/// by year; and, for those who may, the fields to set them. What is set or removed can be undone.
class GoalsCard : public Card
{
    Q_OBJECT
public:
    explicit GoalsCard(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Call it again when the language changed.
    void setGoals(const domain::Indicator& indicator, const std::vector<domain::IndicatorGoal>& goals,
                  const QStringList& gaps);

Q_SIGNALS:
    void changed();

private:
    void nameFields();
    void save();
    void remove();
    void edit(const domain::IndicatorGoal& goal);

    storage::CaseFile& m_file;
    QString m_code;
    QLabel* m_gaps;
    QTableView* m_table;
    TableModel<domain::IndicatorGoal>* m_model;
    Notice* m_notice;
    FormGrid* m_form;
    QComboBox* m_kind;
    LtrField *m_year, *m_value;
    QPushButton *m_save, *m_remove;
};

} // namespace wasl::ui
