#pragma once

#include "app/registers/columns.h"
#include "ui/shared/tokens.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace wasl::ui
{

class Notice;
class PreviewTable;

/// The second step: each column with what stands in it and what it is taken for, and the first rows as they
/// would become.
class ColumnsStep : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsStep(QWidget* parent);

    /// Recognises the columns, or says that it could not. `known` is what they were taken for the last time a
    /// register had these headings.
    void setTable(const registers::Table& table, std::optional<registers::ColumnMapping> known);
    /// Dates after it are not believed.
    void setToday(QDate today) { m_today = today; }
    /// Whether nothing is to be brought in when a row has to be set aside.
    [[nodiscard]] bool wantsAllOrNothing() const;
    void say(Meaning meaning, const QString& text);
    [[nodiscard]] const registers::ColumnMapping& mapping() const { return m_mapping; }
    void showRefusal(const domain::Refusal& refusal);
    void retranslate();

private:
    void showColumns();
    void showPreview();
    [[nodiscard]] QString examples(std::size_t column) const;
    void nameColumns(bool firstRowIsHeading);

    const registers::Table* m_table = nullptr; ///< the wizard's
    registers::ColumnMapping m_mapping;
    QLabel* m_words;
    Notice* m_notice;
    QCheckBox* m_firstRow; ///< only where no headings were recognised
    QScrollArea* m_scroll;
    PreviewTable* m_preview;
    QCheckBox* m_allOrNothing;
    QDate m_today;
};

} // namespace wasl::ui
