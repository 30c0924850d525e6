#pragma once

#include <QDate>
#include <QString>

#include <optional>

class QWidget;

namespace wasl::ui
{

class RowsEditor;

/// The forms in which typed.h keeps a code and a day.
QString codeTyped(const QString& code);
QString dayTyped(const std::optional<QDate>& day);
QString dayTyped(const QDate& day);

/// What a DateEdit says; nullopt also for what is no day.
std::optional<QDate> dayIn(const QWidget* dateEdit);
QString codeIn(const RowsEditor* rows, int row, int column);
QString textIn(const RowsEditor* rows, int row, int column);
/// A line that was added and never filled counts for nothing.
bool isEmptyRow(const RowsEditor* rows, int row);

} // namespace wasl::ui
