#pragma once

#include "app/disclosure/published_summary.h"
#include "app/disclosure/tabulate.h"
#include "ui/network/cell_words.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTableView;

namespace wasl::ui
{

class EmptyState;

/// A release, and the true figures it was made from, which stay in the house.
struct Leaving
{
    disclosure::PublishedSummary summary;
    std::vector<disclosure::ExactTable> exact;
};

/// What will leave the computer: every altered figure in words, beside the true one that does not, and the
/// very bytes.
class LeavingCard : public Card
{
    Q_OBJECT
public:
    explicit LeavingCard(QWidget* parent = nullptr);

    /// \p communes as they were declared.
    void setReleases(std::vector<Leaving> releases, const QStringList& communes);
    void retranslate();

private:
    struct Cell
    {
        QString table;
        QString code;
        qint64 exact = 0;
        qint64 figure = 0;
    };
    void showChosen();

    std::vector<Leaving> m_releases;
    QStringList m_communes;
    EmptyState* m_none;
    QWidget* m_some;
    QComboBox* m_release;
    QLabel* m_guarantee;
    QTableView* m_view;
    TableModel<Cell>* m_model;
    FoldSection* m_exact;
    QPlainTextEdit* m_bytes;
};

} // namespace wasl::ui
