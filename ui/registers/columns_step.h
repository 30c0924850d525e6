#pragma once

#include "app/registers/columns.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace wasl::ui
{

class Notice;

/// The second step: each column with what stands in it, and what it is taken for.
class ColumnsStep : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsStep(QWidget* parent);

    /// Recognises the columns, or says that it could not.
    void setTable(const registers::Table& table);
    [[nodiscard]] const registers::ColumnMapping& mapping() const { return m_mapping; }
    void showRefusal(const domain::Refusal& refusal);
    void retranslate();

private:
    void showColumns();
    [[nodiscard]] QString examples(std::size_t column) const;
    void nameColumns(bool firstRowIsHeading);

    const registers::Table* m_table = nullptr; ///< the wizard's
    registers::ColumnMapping m_mapping;
    QLabel* m_words;
    Notice* m_notice;
    QCheckBox* m_firstRow; ///< only where no headings were recognised
    QScrollArea* m_scroll;
};

} // namespace wasl::ui
