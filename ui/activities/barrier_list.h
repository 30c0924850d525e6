#pragma once

#include "app/domain/codebook.h"
#include "app/storage/barrier_store.h"
#include "ui/activities/rank_list.h"
#include "ui/beneficiaries/lists.h"
#include "ui/shared/table_model.h"

#include <QWidget>

#include <array>

class QLabel;
class QStackedWidget;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class EmptyState;
class PeriodBar;

/// The barriers of a month or a year: what was met most, in which sector and where, and each of them. The
/// counts are the filters: a click on one leaves only what it counted.
class BarrierList : public QWidget
{
    Q_OBJECT
public:
    BarrierList(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    void reload();
    void retranslate();
    /// A new one, in general.
    void note();

private:
    enum Dimension
    {
        Kind,
        Sector,
        Commune
    };
    [[nodiscard]] QString codeOf(const storage::BarrierRow& row, int dimension) const;
    [[nodiscard]] QString labelOf(const QString& code, int dimension) const;
    [[nodiscard]] bool passes(const storage::BarrierRow& row, int exceptDimension = -1) const;
    void edit(domain::Barrier barrier, const QString& who);
    void remove(const domain::BarrierId& id);
    void showRows();
    void setColumns();

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    domain::Codebook m_kinds;
    PeriodBar* m_period;
    std::array<RankList*, 3> m_ranks{};
    std::array<QString, 3> m_chosen;
    std::vector<storage::BarrierRow> m_rows;
    TableModel<storage::BarrierRow>* m_model;
    QTableView* m_table;
    QLabel* m_count;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    bool m_fitted = false;
};

} // namespace wasl::ui
