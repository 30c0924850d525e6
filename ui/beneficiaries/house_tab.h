#pragma once

#include "ui/beneficiaries/record_tab.h"
#include "ui/shared/table_model.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace wasl::ui
{

class EmptyState;

/// Her life in the houses besides her stays: bans, what is kept for her, and, for a role that sees them, the
/// incidents she was involved in. A line opens where it is dealt with.
class HouseTab : public RecordTab
{
    Q_OBJECT
public:
    HouseTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("House"); }
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;

private:
    struct Row
    {
        QDate day;
        QString what, details;
        ChipLook state;
        QString target; ///< of the page of the house
    };
    void addBans(const domain::BeneficiaryId& record, std::vector<Row>& rows) const;
    void addBelongings(const domain::BeneficiaryId& record, std::vector<Row>& rows) const;
    void addIncidents(const domain::BeneficiaryId& record, std::vector<Row>& rows) const;
    [[nodiscard]] std::vector<TableColumn<Row>> columns() const;

    QPushButton *m_deposit, *m_incident, *m_ban;
    QStackedWidget* m_stack;
    QTableView* m_view;
    TableModel<Row>* m_model;
    EmptyState* m_empty;
};

} // namespace wasl::ui
