#pragma once

#include "app/storage/beneficiary_store.h"
#include "ui/beneficiaries/lists.h"
#include "ui/shared/table_model.h"

class QTableView;

namespace wasl::ui
{

using PeopleModel = TableModel<storage::BeneficiaryRow>;

class Portraits;

/// The columns that tell people apart, wherever people are listed, with a small picture before the name. Call
/// again from retranslate().
std::vector<TableColumn<storage::BeneficiaryRow>> peopleColumns(const std::shared_ptr<const Lists>& lists,
                                                                QDate today, Portraits* portraits = nullptr);

/// setUpTable(), and widths that fit these columns.
void setUpPeopleTable(QTableView* view, std::function<void(const QModelIndex&)> onOpen);

} // namespace wasl::ui
