#pragma once

#include <QJsonArray>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wasl::ui
{

/// One column of a RowsEditor.
struct EditorColumn
{
    QString name; ///< the struct's field, as in domain::Refusal::field after the dot
    std::function<QString()> title;
    std::function<QWidget*(QWidget* parent)> make;
    int stretch = 1;
};

/// A short list inside a form, one line of controls for each item: statuses, documents, needs.
class RowsEditor : public QWidget
{
    Q_OBJECT
public:
    /// \p list is the struct's list, as in domain::Refusal::field before the bracket.
    RowsEditor(const QString& list, std::vector<EditorColumn> columns, QWidget* parent = nullptr);

    /// Call again from retranslate().
    void setTexts(const QString& add, const QString& remove);
    /// Read-only: nothing to add or take away, and nothing typed.
    void setLocked(bool locked);

    /// One array of texts for each row, as typed (typedIn()), the row's key behind them.
    [[nodiscard]] QJsonArray values() const;
    void setValues(const QJsonArray& rows);
    int addRow(const QJsonArray& values = {});
    /// Tab on the last cell of the last row adds a row, unless that row is still empty: then it leaves the
    /// list, as everywhere.
    void setTabAdds(bool adds) { m_tabAdds = adds; }
    /// A column that is not collected here.
    void setColumnHidden(int column, bool hidden);
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] int columnCount() const { return int(m_columns.size()); }
    [[nodiscard]] QWidget* cell(int row, int column) const;
    /// What stands behind the row's values: the id of what it shows, empty for a new one.
    [[nodiscard]] const QString& key(int row) const { return m_rows[size_t(row)].key; }
    /// "statuses[0].from"
    [[nodiscard]] QString fieldOf(int row, int column) const;

    /// Shows a refusal whose field is "list[row].name"; false when it belongs elsewhere.
    bool showRefusal(const QString& field, const QString& message);
    void clearErrors();
    [[nodiscard]] bool hasError() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QWidget* line;
        std::vector<QWidget*> cells;
        QPushButton* remove;
        QString key;
    };
    void removeRow(QWidget* line);
    void name();

    QString m_list;
    std::vector<EditorColumn> m_columns;
    std::vector<Row> m_rows;
    std::vector<QLabel*> m_titles;
    QWidget* m_head;
    QWidget* m_room; ///< in the head, over what removes a row
    QVBoxLayout* m_lines;
    QLabel* m_error;
    QPushButton* m_add;
    QString m_removeText;
    std::vector<bool> m_hidden; ///< by column
    bool m_locked = false, m_tabAdds = false;
};

} // namespace wasl::ui
