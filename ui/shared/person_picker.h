#pragma once

#include "ui/shared/table_model.h"

#include <QDialog>

#include <functional>

class QLabel;
class QTableView;

namespace wasl::ui
{

class SearchField;

/// Someone who was found, as a line to choose from.
struct PersonChoice
{
    QString fileNumber;
    QString name;
    QString otherName; ///< in the other script
};

/// Asks whom something is for: one types a name or a file number and chooses. Shown with open(); it deletes
/// itself.
class PersonPicker : public QDialog
{
    Q_OBJECT
public:
    using Search = std::function<std::vector<PersonChoice>(const QString& typed)>;

    /// \p text says what the person is chosen for.
    PersonPicker(const QString& title, const QString& text, Search search, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& fileNumber);

private:
    void take(const QModelIndex& index);

    Search m_search;
    TableModel<PersonChoice>* m_model;
    SearchField* m_field;
    QTableView* m_table;
    QLabel* m_nobody;
};

} // namespace wasl::ui
