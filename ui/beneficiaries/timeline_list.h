#pragma once

#include "ui/beneficiaries/timeline_words.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace wasl::ui
{

/// A person's time as lines: a head for each month, and under it what happened, the latest first. Sentences
/// are made when they are shown, so that thousands of lines cost nothing.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        IsMonth = Qt::UserRole + 1,
        When,
        By,
        IconName,
        MeaningOf,
        ToCome, ///< lies in the future
    };
    using QAbstractListModel::QAbstractListModel;

    void setEvents(std::vector<storage::TimelineEvent> events, std::shared_ptr<const TimelineWords> words,
                   const QDateTime& now);
    /// nullptr for a month's head.
    [[nodiscard]] const storage::TimelineEvent* eventAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line
    {
        QDate month; ///< valid for a head
        size_t event = 0;
    };
    std::vector<storage::TimelineEvent> m_events;
    std::vector<Line> m_lines;
    std::shared_ptr<const TimelineWords> m_words;
    QDateTime m_now;
};

/// Draws these lines: day and hour, a thread with the kind's icon on it, the sentence, and who.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace wasl::ui
