#pragma once

#include "app/domain/legal_file.h"
#include "ui/beneficiaries/record_tab.h"
#include "ui/shared/table_model.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace wasl::ui
{

class EmptyState;

/// Her legal files, for who may see them. A row opens the file on the legal page.
class LegalTab : public RecordTab
{
    Q_OBJECT
public:
    LegalTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Legal files"); }
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;

private:
    [[nodiscard]] std::vector<TableColumn<domain::LegalFile>> columns() const;

    domain::Codebook m_kinds, m_authorities, m_outcomes;
    QPushButton* m_new;
    QStackedWidget* m_stack;
    QTableView* m_view;
    TableModel<domain::LegalFile>* m_model;
    EmptyState* m_empty;
};

} // namespace wasl::ui
