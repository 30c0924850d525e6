#pragma once

#include "ui/shared/state_chip.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QIcon>
#include <QPixmap>

#include <algorithm>
#include <functional>
#include <numeric>
#include <type_traits>
#include <vector>

namespace wasl::ui
{

/// RowDelegate draws a chip where a model answers this role with a ChipLook.
constexpr int chipRole = Qt::UserRole + 100;
/// And before the text a small picture, where it answers this one with a QPixmap.
constexpr int portraitRole = Qt::UserRole + 101;

/// One column of a TableModel: what it shows of a row, and how.
///
///     TableColumn<Row>(u"due"_s, tr("Due"), [](const Row& r) { return writeDate(r.due); })
///         .sortedBy([](const Row& r) { return QVariant(r.due); })
///     TableColumn<Row>(u"state"_s, tr("State"), [](const Row& r) { return chipOf(r.state); })
template <class Row>
class TableColumn
{
public:
    using Text = std::function<QString(const Row&)>;
    using Chip = std::function<ChipLook(const Row&)>;

    /// \p show gives a text or a ChipLook. \p id is for what is remembered.
    template <class Show>
    TableColumn(QString id, QString title, Show show)
        : m_id(std::move(id))
        , m_title(std::move(title))
    {
        if constexpr (std::is_convertible_v<std::invoke_result_t<Show, const Row&>, QString>)
            m_text = std::move(show);
        else
            m_chip = std::move(show);
    }

    /// At the end of the cell: numbers.
    TableColumn& atEnd()
    {
        m_alignment = Qt::AlignTrailing;
        return *this;
    }
    /// Where the text would sort wrongly: dates, numbers, urgencies.
    TableColumn& sortedBy(std::function<QVariant(const Row&)> key)
    {
        m_sortKey = std::move(key);
        return *this;
    }
    TableColumn& withIcon(std::function<QIcon(const Row&)> icon)
    {
        m_icon = std::move(icon);
        return *this;
    }
    /// Called for every cell that is painted: give it from a cache.
    TableColumn& withPortrait(std::function<QPixmap(const Row&)> portrait)
    {
        m_portrait = std::move(portrait);
        return *this;
    }
    TableColumn& withToolTip(Text toolTip)
    {
        m_toolTip = std::move(toolTip);
        return *this;
    }

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] QString text(const Row& row) const { return m_chip ? m_chip(row).text : m_text(row); }

private:
    template <class>
    friend class TableModel;

    QString m_id, m_title;
    Text m_text, m_toolTip;
    Chip m_chip;
    std::function<QVariant(const Row&)> m_sortKey;
    std::function<QIcon(const Row&)> m_icon;
    std::function<QPixmap(const Row&)> m_portrait;
    Qt::Alignment m_alignment = Qt::AlignLeading;
};

/// Renders plain structs, and nothing else: no SQL, no decision. setUpTable() gives the view its manners.
template <class Row>
class TableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Call again from retranslate(): the number and order of columns must not change then.
    void setColumns(std::vector<TableColumn<Row>> columns)
    {
        if (columns.size() != m_columns.size()) {
            beginResetModel();
            m_columns = std::move(columns);
            endResetModel();
            return;
        }
        m_columns = std::move(columns);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// Keeps the order the user chose.
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_order = sorted();
        endResetModel();
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<TableColumn<Row>>& columns() const { return m_columns; }

    /// The row shown there; the index must be valid.
    [[nodiscard]] const Row& row(const QModelIndex& index) const
    {
        return m_rows[m_order[size_t(index.row())]];
    }

    /// Where the first row with that property is shown, or an invalid index.
    [[nodiscard]] QModelIndex find(const std::function<bool(const Row&)>& property) const
    {
        for (size_t i = 0; i < m_order.size(); ++i)
            if (property(m_rows[m_order[i]])) return index(int(i), 0);
        return {};
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_order.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override
    {
        if (!at.isValid()) return {};
        const auto& column = m_columns[size_t(at.column())];
        const auto& shown = row(at);
        switch (role) {
        case Qt::DisplayRole:
            return column.text(shown);
        case Qt::DecorationRole:
            return column.m_icon ? QVariant(column.m_icon(shown)) : QVariant();
        case Qt::ToolTipRole:
            return column.m_toolTip ? QVariant(column.m_toolTip(shown)) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant(column.m_alignment | Qt::AlignVCenter);
        case portraitRole:
            return column.m_portrait ? QVariant(column.m_portrait(shown)) : QVariant();
        case chipRole:
            return column.m_chip ? QVariant::fromValue(column.m_chip(shown)) : QVariant();
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
        const auto& column = m_columns[size_t(section)];
        if (role == Qt::DisplayRole) return column.title();
        if (role == Qt::TextAlignmentRole) return QVariant(column.m_alignment | Qt::AlignVCenter);
        return {};
    }

    void sort(int column, Qt::SortOrder order) override
    {
        m_sortColumn = column;
        m_sortOrder = order;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const auto before = m_order;
        m_order = sorted();
        std::vector<int> place(m_rows.size());
        for (size_t i = 0; i < m_order.size(); ++i)
            place[m_order[i]] = int(i);
        for (const auto& old : persistentIndexList())
            changePersistentIndex(old, index(place[before[size_t(old.row())]], old.column()));
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

private:
    std::vector<size_t> sorted() const
    {
        std::vector<size_t> order(m_rows.size());
        std::iota(order.begin(), order.end(), size_t(0));
        if (m_sortColumn < 0 || m_sortColumn >= int(m_columns.size())) return order;
        const auto& column = m_columns[size_t(m_sortColumn)];
        const bool up = m_sortOrder == Qt::AscendingOrder;
        if (column.m_sortKey) {
            std::vector<QVariant> keys;
            for (const auto& r : m_rows)
                keys.push_back(column.m_sortKey(r));
            std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
                const auto less = QVariant::compare(keys[up ? a : b], keys[up ? b : a]);
                return less == QPartialOrdering::Less;
            });
            return order;
        }
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<QCollatorSortKey> keys;
        for (const auto& r : m_rows)
            keys.push_back(collator.sortKey(column.text(r)));
        std::stable_sort(order.begin(), order.end(),
                         [&](size_t a, size_t b) { return keys[up ? a : b] < keys[up ? b : a]; });
        return order;
    }

    std::vector<TableColumn<Row>> m_columns;
    std::vector<Row> m_rows;
    std::vector<size_t> m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace wasl::ui
