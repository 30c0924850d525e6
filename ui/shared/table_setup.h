#pragma once

#include <QByteArray>
#include <QModelIndex>

#include <functional>

class QTableView;

namespace wasl::ui
{

/// What a page says about its table; the rest is the same in every table.
struct TableSetup
{
    /// Double click and Enter.
    std::function<void(const QModelIndex&)> onOpen = {};
    /// The user's columns as `remember` last gave them; empty at first.
    QByteArray columns = {};
    /// Called when the user moved, resized, hid or sorted columns.
    std::function<void(const QByteArray& columns)> remember = {};
    /// The column that takes the room left over; -1 for the last.
    int stretched = -1;
};

/// Hairlines, rows of 36 px, selection in accent tint, sorting by the head, columns chosen by the head's
/// menu, double click and Enter open, Tab leaves the table. The model must be set before; \p view needs an
/// object name and an accessible name of its own.
void setUpTable(QTableView* view, const TableSetup& setup = {});

/// Columns as wide as what they hold, up to 320 px; where the table is narrower than all of them together, the
/// widest give way. Call it once, after the first rows came, and only if no columns were remembered.
void fitColumns(QTableView* view);

} // namespace wasl::ui
