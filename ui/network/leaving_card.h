#pragma once

#include "app/disclosure/published_summary.h"
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

/// What will leave the computer: every altered figure, in words, and the very bytes.
class LeavingCard : public Card
{
    Q_OBJECT
public:
    explicit LeavingCard(QWidget* parent = nullptr);

    /// \p communes as they were declared.
    void setSummaries(std::vector<disclosure::PublishedSummary> summaries, const QStringList& communes);
    void retranslate();

private:
    struct Cell
    {
        QString table;
        QString code;
        qint64 figure = 0;
    };
    void showChosen();

    std::vector<disclosure::PublishedSummary> m_summaries;
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
