#pragma once

#include "ui/beneficiaries/change_words.h"
#include "ui/beneficiaries/record_tab.h"
#include "ui/shared/table_model.h"

class QTableView;

namespace wasl::ui
{

/// Who changed what when, from what to what, the newest first.
class HistoryTab : public RecordTab
{
    Q_OBJECT
public:
    HistoryTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("History"); }
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;

private:
    [[nodiscard]] static std::vector<TableColumn<HistoryLine>> columns();

    QTableView* m_view;
    TableModel<HistoryLine>* m_model;
};

} // namespace wasl::ui
