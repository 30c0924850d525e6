#pragma once

#include "app/storage/waiting_list.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Card;
class CodeCombo;
class FormGrid;
class Notice;
class PageHeader;

/// The waiting list of a structure in its order, and for each who waits why she stands where she stands. She
/// is given a place, moved up or down with a reason, or taken off.
class WaitingView : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingView(storage::CaseFile& file, QWidget* parent = nullptr);

    void begin(const domain::StructureId& structure);
    /// Reads the list again and keeps the line.
    void reload();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void placeWanted(const QString& fileNumber);
    void personWanted(const QString& fileNumber);

private:
    void setColumns();
    void describe();
    void move(int direction);
    void undoMove();
    void takeOff();
    [[nodiscard]] const storage::WaitingRow* chosen() const;
    [[nodiscard]] QString nameOf(const storage::WaitingRow& row) const;
    [[nodiscard]] QString wordsOf(const domain::WaitingReason& reason) const;
    [[nodiscard]] QString why(const storage::WaitingRow& row) const;

    storage::CaseFile& m_file;
    domain::StructureId m_structure;
    bool m_filling = false;
    PageHeader* m_header;
    CodeCombo* m_shown;
    QPushButton *m_give, *m_person;
    TableModel<storage::WaitingRow>* m_model;
    QTableView* m_table;
    Card *m_card, *m_order;
    QLabel *m_why, *m_moved, *m_orderWords;
    Notice* m_notice;
    FormGrid* m_form;
    QSpinBox* m_places;
    QLineEdit* m_reason;
    QPushButton *m_up, *m_down, *m_undo, *m_off;
};

} // namespace wasl::ui
