#include "ui/beneficiaries/timeline_list.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int whenWidth = 132, dotSize = 26, dotIcon = 14, byWidth = 150, linePadding = 12;

QDate monthOf(const QDateTime& at)
{
    const auto day = at.toLocalTime().date();
    return {day.year(), day.month(), 1};
}

/// Text in its own direction, at the side where reading begins.
void drawLine(QPainter& painter, const QRect& room, const QString& text, const QFont& font,
              Qt::LayoutDirection direction)
{
    painter.setFont(font);
    painter.setLayoutDirection(direction);
    const auto side = QStyle::visualAlignment(direction, Qt::AlignLeading);
    painter.drawText(room, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

void TimelineModel::setEvents(std::vector<storage::TimelineEvent> events,
                              std::shared_ptr<const TimelineWords> words, const QDateTime& now)
{
    beginResetModel();
    m_events = std::move(events);
    m_words = std::move(words);
    m_now = now;
    m_lines.clear();
    m_lines.reserve(m_events.size() + m_events.size() / 8);
    QDate month;
    for (size_t i = 0; i < m_events.size(); ++i) {
        if (const auto its = monthOf(m_events[i].at); its != month) {
            month = its;
            m_lines.push_back({month, i});
        }
        m_lines.push_back({{}, i});
    }
    endResetModel();
}

const storage::TimelineEvent* TimelineModel::eventAt(const QModelIndex& index) const
{
    if (!index.isValid()) return nullptr;
    const auto& line = m_lines[size_t(index.row())];
    return line.month.isValid() ? nullptr : &m_events[line.event];
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& line = m_lines[size_t(index.row())];
    if (line.month.isValid()) {
        if (role == IsMonth) return true;
        return role == Qt::DisplayRole ? QVariant(TimelineWords::month(line.month)) : QVariant();
    }
    const auto& event = m_events[line.event];
    const auto when = [&] {
        return event.wholeDay ? writeDate(event.at.toLocalTime().date()) : writeDateTime(event.at);
    };
    switch (role) {
    case Qt::DisplayRole:
        return m_words->sentence(event);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{when(), m_words->sentence(event), event.by};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case When:
        return when();
    case By:
        return event.by;
    case IconName:
        return TimelineWords::iconName(event.kind);
    case MeaningOf:
        return int(TimelineWords::meaning(event));
    case ToCome:
        return event.at > m_now;
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    // A head is passed over by the arrow keys.
    return eventAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemFlags(Qt::NoItemFlags);
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& c = colours(option.palette);
    const auto direction = option.direction;
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(direction, option.rect, rect); };
    const auto& rect = option.rect;
    const auto text = index.data().toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(TimelineModel::IsMonth).toBool()) {
        painter->fillRect(rect, c.surface);
        painter->setPen(c.quietInk);
        drawLine(*painter, rect.adjusted(linePadding, t.control, -linePadding, 0), text,
                 fontOf(TextRole::SectionHead), direction);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(rect, selected                                   ? c.accentTint
                            : (option.state & QStyle::State_MouseOver) ? c.hover
                                                                       : c.surface);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (selected && view && view->hasFocus())
        painter->fillRect(mirrored({rect.x(), rect.y(), 3, rect.height()}), c.accent);

    painter->setPen(c.quietInk);
    drawLine(*painter, mirrored({rect.x() + linePadding, rect.y(), whenWidth, rect.height()}),
             index.data(TimelineModel::When).toString(), withTabularFigures(fontOf(TextRole::Caption)),
             direction);

    const auto meaning = Meaning(index.data(TimelineModel::MeaningOf).toInt());
    const auto [ink, tint] = c.of(meaning);
    const int dotX = rect.x() + linePadding + whenWidth + t.control;
    const auto thread = mirrored({dotX + dotSize / 2, rect.y(), t.hairline, rect.height()});
    painter->fillRect(thread, c.line);
    const auto dot = mirrored({dotX, rect.y() + (rect.height() - dotSize) / 2, dotSize, dotSize});
    const bool toCome = index.data(TimelineModel::ToCome).toBool();
    painter->setPen(toCome ? QPen(ink, t.hairline, Qt::DashLine) : QPen(Qt::NoPen));
    painter->setBrush(tint);
    painter->drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5));
    const int inset = (dotSize - dotIcon) / 2;
    themeIcon(index.data(TimelineModel::IconName).toString(), meaning)
        .paint(painter, dot.adjusted(inset, inset, -inset, -inset));

    const int textX = dotX + dotSize + linePadding;
    const auto by = index.data(TimelineModel::By).toString();
    const int room = rect.right() - linePadding - textX - (by.isEmpty() ? 0 : byWidth);
    painter->setPen(toCome ? c.quietInk : c.ink);
    drawLine(*painter, mirrored({textX, rect.y(), room, rect.height()}), text, fontOf(TextRole::Body),
             direction);
    if (!by.isEmpty()) {
        painter->setPen(c.quietInk);
        drawLine(*painter,
                 mirrored({rect.right() - linePadding - byWidth + t.control, rect.y(), byWidth - t.control,
                           rect.height()}),
                 by, fontOf(TextRole::Caption), direction);
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {whenWidth + dotSize + byWidth, tokens().row};
}

} // namespace wasl::ui
