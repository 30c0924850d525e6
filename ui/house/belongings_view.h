#pragma once

#include "app/language/language.h"
#include "app/storage/belonging_store.h"
#include "ui/shared/file_chooser.h"
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

class EmptyState;
class FilterChips;

/// What is kept for guests: taken in, returned in part or all, and what nobody fetched. Each step has a
/// receipt to sign, in three languages.
class BelongingsView : public QWidget
{
    Q_OBJECT
public:
    BelongingsView(storage::CaseFile& file, FileChooser chooser, QWidget* parent = nullptr);

    void showHouse(const domain::StructureId& house);
    void reload();
    void retranslate();
    void takeFocus();
    bool choose(const domain::BelongingId& id);
    /// Takes something in; asks whose it is, unless a file number says it.
    void begin(const QString& fileNumber = {});

Q_SIGNALS:
    void personWanted(const QString& fileNumber);
    /// How many may be handed over or destroyed by now.
    void waitingChanged(int count);

private:
    void setColumns();
    void fillRows();
    void enableSteps();
    void deposit(const QString& fileNumber);
    void leave(bool unclaimed);
    void print(language::Language language);
    [[nodiscard]] bool passes(const storage::BelongingRow& row, const QString& filter) const;
    [[nodiscard]] bool mayBeGiven(const storage::BelongingRow& row) const;
    [[nodiscard]] const storage::BelongingRow* chosen() const;

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    domain::StructureId m_house;
    std::vector<storage::BelongingRow> m_rows;
    QDate m_today;
    bool m_mayEdit;
    FilterChips* m_filters;
    QPushButton *m_add, *m_return, *m_give, *m_receipt, *m_person;
    TableModel<storage::BelongingRow>* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
};

} // namespace wasl::ui
