#pragma once

#include "app/domain/activity.h"
#include "app/domain/codebook.h"
#include "ui/beneficiaries/lists.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class EmptyState;
class PeriodBar;

/// The sessions of a month or a year, of one kind if wanted, and how many took part in all of them.
class ActivityList : public QWidget
{
    Q_OBJECT
public:
    ActivityList(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    void reload();
    void retranslate();
    /// The month of that day.
    void showDay(QDate day);
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    void opened(const domain::ActivityId& id);
    void newWanted();

private:
    void setColumns();
    void fillKinds();

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    domain::Codebook m_kinds;
    PeriodBar* m_period;
    CodeCombo* m_kind;
    TableModel<domain::Activity>* m_model;
    QTableView* m_table;
    QLabel* m_totals;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    bool m_mayEdit;
    bool m_fitted = false;
};

} // namespace wasl::ui
