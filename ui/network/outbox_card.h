#pragma once

#include "app/storage/release_store.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

class QTableView;

namespace wasl::ui
{

/// What left and what waits, with its receipts and the reason of every wait.
class OutboxCard : public Card
{
    Q_OBJECT
public:
    explicit OutboxCard(QWidget* parent = nullptr);

    void setReleases(std::vector<storage::Release> releases);
    void retranslate();

private:
    QTableView* m_view;
    TableModel<storage::Release>* m_model;
};

} // namespace wasl::ui
