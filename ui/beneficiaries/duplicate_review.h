#pragma once

#include "app/storage/identity_review.h"
#include "ui/beneficiaries/lists.h"
#include "ui/shared/table_model.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
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
class Task;

/// Records that may be one person, pair by pair, side by side: the same, different, or not sure. Nothing is
/// ever joined by itself, and nothing is rewritten: a decision is a link that can be taken back.
///
/// Keys: 1 the same, 2 different, 3 not sure; Ctrl+Z takes the last decision back.
class DuplicateReview : public QWidget
{
    Q_OBJECT
public:
    DuplicateReview(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    /// Searches the file anew.
    void begin();
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void wanted(const QString& fileNumber);
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One line of the list: two records, and what was decided about them, if anything.
    struct Pair
    {
        storage::BeneficiaryRow a, b;
        double bits = 0;
        std::vector<matching::Reason> reasons;
        std::optional<storage::IdentityLink> link;
    };

    QWidget* buildComparison();
    void search();
    void showList();
    void showChosen();
    void showPair(const Pair& pair);
    void decide(storage::IdentityDecision decision);
    void takeBack(const domain::IdentityLinkId& link);
    void readDecisions();
    void writeCounts();
    [[nodiscard]] const Pair* chosen() const;
    [[nodiscard]] std::vector<TableColumn<Pair>> columns() const;
    [[nodiscard]] ChipLook lookOf(const Pair& pair) const;

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    QTableView* m_view;
    TableModel<Pair>* m_model;
    EmptyState* m_none;
    QLabel* m_searching;
    QWidget* m_facts;
    QGridLayout* m_grid;
    QLabel* m_reasons;
    QPushButton *m_same, *m_different, *m_unsure, *m_takeBack, *m_openA, *m_openB;
    QPointer<Task> m_task;
    std::vector<Pair> m_open, m_decided; ///< proposed, and standing decisions
    domain::IdentityLinkId m_last;       ///< the decision that Ctrl+Z takes back
    bool m_mayDecide, m_isSearching = false;
};

} // namespace wasl::ui
