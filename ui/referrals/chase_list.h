#pragma once

#include "app/domain/codebook.h"
#include "app/storage/referral_store.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// Whom to call about an answer that has not come: the late ones first, with the phone there and the last
/// call. Ctrl+Return notes a call.
class ChaseList : public QWidget
{
    Q_OBJECT
public:
    explicit ChaseList(storage::CaseFile& file, QWidget* parent = nullptr);

    void setRows(std::vector<storage::ChaseRow> rows);
    void retranslate();
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    void opened(const domain::ReferralId& id);
    /// A call was noted: lists are old now.
    void changed();

private:
    void setColumns();
    void noteCall();

    storage::CaseFile& m_file;
    domain::Codebook m_sectors, m_outcomes;
    TableModel<storage::ChaseRow>* m_model;
    QTableView* m_table;
    QPushButton* m_call;
    bool m_fitted = false;
};

} // namespace wasl::ui
