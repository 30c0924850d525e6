#include "ui/beneficiaries/rows_reading.h"

#include "ui/beneficiaries/rows_editor.h"
#include "ui/beneficiaries/typed.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/writing.h"

namespace wasl::ui
{

QString codeTyped(const QString& code)
{
    return code.isEmpty() ? code : u'=' + code;
}

QString dayTyped(const std::optional<QDate>& day)
{
    return day ? dayTyped(*day) : QString();
}

QString dayTyped(const QDate& day)
{
    return withoutBidiMarks(writeDate(day));
}

std::optional<QDate> dayIn(const QWidget* dateEdit)
{
    const auto day = qobject_cast<const DateEdit*>(dateEdit)->date();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString codeIn(const RowsEditor* rows, int row, int column)
{
    return qobject_cast<const CodeCombo*>(rows->cell(row, column))->code();
}

QString textIn(const RowsEditor* rows, int row, int column)
{
    return qobject_cast<const QLineEdit*>(rows->cell(row, column))->text().simplified();
}

bool isEmptyRow(const RowsEditor* rows, int row)
{
    for (int column = 0; column < rows->columnCount(); ++column)
        if (!typedIn(rows->cell(row, column)).toString().trimmed().isEmpty()) return false;
    return true;
}

} // namespace wasl::ui
