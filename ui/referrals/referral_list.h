#pragma once

#include "app/domain/codebook.h"
#include "app/storage/referral_store.h"
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

class ChaseList;
class EmptyState;
class PageHeader;
class ReferenceField;

/// The referrals of the file, filtered by what waits.
class ReferralList : public QWidget
{
    Q_OBJECT
public:
    explicit ReferralList(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Reads again, in the background.
    void reload();
    void retranslate();
    /// The list that is shown: of referrals, or of answers to chase.
    [[nodiscard]] QTableView* table() const;
    /// As if this had been scanned into the field for answers.
    void lookUp(const QString& reference);

Q_SIGNALS:
    void opened(const domain::ReferralId& id);
    void newWanted();
    /// An answer came for this one.
    void answered(const domain::ReferralId& id);
    void personWanted(const QString& fileNumber);
    /// How many answers are late.
    void waitingChanged(int count);

private:
    struct Loaded
    {
        std::vector<storage::ReferralRow> open, recent;
        std::vector<storage::ChaseRow> chase;
    };

    [[nodiscard]] bool belongs(const storage::ReferralRow& row, const QString& filter) const;
    void setColumns();
    void showChips();
    void showRows();
    void loadOlder();

    storage::CaseFile& m_file;
    Loaded m_loaded;
    domain::Codebook m_sectors;
    QPointer<Task> m_task;
    PageHeader* m_header;
    TableModel<storage::ReferralRow>* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_older;
    ChaseList* m_chase;
    ReferenceField* m_reference;
    bool m_fitted = false;
};

} // namespace wasl::ui
