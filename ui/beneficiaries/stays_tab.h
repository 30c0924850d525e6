#pragma once

#include "app/domain/stay.h"
#include "ui/beneficiaries/record_tab.h"
#include "ui/shared/table_model.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace wasl::ui
{

class EmptyState;

/// Her stays in reception structures.
class StaysTab : public RecordTab
{
    Q_OBJECT
public:
    StaysTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Stays"); }
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;

private:
    struct Row
    {
        domain::Stay stay;
        QString structure, bed;
    };
    [[nodiscard]] std::vector<TableColumn<Row>> columns() const;
    void giveBed();
    void showLent();

    bool m_mayEdit;
    QPushButton* m_bed;
    QLabel* m_lent; ///< what she still has of ours
    QStackedWidget* m_stack;
    QTableView* m_view;
    TableModel<Row>* m_model;
    EmptyState* m_empty;
};

} // namespace wasl::ui
