#pragma once

#include "app/domain/codebook.h"
#include "app/storage/incoming_referral_store.h"
#include "ui/shared/background.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class EmptyState;
class PageHeader;

/// Referrals that other associations sent here, those that wait for an answer first.
class ReceivedList : public QWidget
{
    Q_OBJECT
public:
    explicit ReceivedList(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Reads again, in the background.
    void reload();
    void retranslate();
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    void opened(const domain::IncomingReferralId& id);
    void fileWanted();
    /// How many wait for an answer, or for their answer to be sent.
    void waitingChanged(int count);

private:
    void setColumns();

    storage::CaseFile& m_file;
    domain::Codebook m_sectors;
    QPointer<Task> m_task;
    PageHeader* m_header;
    TableModel<storage::IncomingRow>* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    bool m_fitted = false;
};

} // namespace wasl::ui
