#pragma once

#include "app/domain/referral.h"
#include "ui/beneficiaries/record_tab.h"
#include "ui/shared/table_model.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace wasl::ui
{

class EmptyState;

/// Where she was referred, and what became of it. A row opens the referral on its own page.
class ReferralsTab : public RecordTab
{
    Q_OBJECT
public:
    ReferralsTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Referrals"); }
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;

private:
    [[nodiscard]] std::vector<TableColumn<domain::Referral>> columns() const;
    void refer();

    bool m_mayEdit;
    std::map<domain::PartnerId, QString> m_partners;
    QPushButton* m_new;
    QStackedWidget* m_stack;
    QTableView* m_view;
    TableModel<domain::Referral>* m_model;
    EmptyState* m_empty;
};

} // namespace wasl::ui
