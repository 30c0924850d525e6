#pragma once

#include "ui/shared/table_model.h"
#include "ui/summaries/month_tab.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Card;
class EmptyState;
class Field;
class Notice;

/// What came after a month was closed: whether its signature holds, the figures that differ when counted now
/// and were not written down yet, and the amendments with who and why.
class ChangesTab : public MonthTab
{
    Q_OBJECT
public:
    explicit ChangesTab(storage::CaseFile& file, QWidget* parent = nullptr);

    /// With how many figures wait to be written down.
    [[nodiscard]] QString title() const override;
    void show(const MonthView& view) override;

private:
    void retranslate();
    void amend();
    [[nodiscard]] QString nameOf(const domain::UserId& user) const;

    storage::CaseFile& m_file;
    MonthView m_shown;
    std::vector<domain::Amendment> m_waiting; ///< what amend() would write down
    Notice *m_seal, *m_notice;
    EmptyState* m_empty;
    Card *m_new, *m_old;
    QTableView *m_newTable, *m_oldTable;
    TableModel<domain::Amendment>*m_newModel, *m_oldModel;
    QLineEdit* m_reason;
    Field* m_reasonField;
    QPushButton* m_amend;
};

} // namespace wasl::ui
