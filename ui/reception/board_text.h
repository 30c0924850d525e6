#pragma once

#include <QHash>
#include <QStaticText>
#include <QString>

class QPainter;
class QRectF;

namespace wasl::ui
{

/// Draws the same short texts again and again, as a board does that is scrolled: each is laid out once, and
/// not at every frame.
class BoardText
{
public:
    /// In the painter's font, pen and direction, in the middle of the height; what does not fit is cut short
    /// with an ellipsis. \p across is Qt::AlignLeading, Qt::AlignTrailing or Qt::AlignHCenter.
    void draw(QPainter& painter, const QRectF& place, Qt::Alignment across, const QString& words);
    /// For when fonts or language change.
    void forget() { m_kept.clear(); }

private:
    const QStaticText& kept(const QPainter& painter, const QString& words, const QString& key);

    QHash<QString, QStaticText> m_kept;
};

} // namespace wasl::ui
