#pragma once

#include "ui/shared/tokens.h"

#include <QFont>
#include <QString>
#include <QWidget>

class QPainter;

namespace wasl::ui
{

/// What a chip says: an icon and a word, and a colour that says it again.
struct ChipLook
{
    Meaning meaning = Meaning::Neutral;
    QString text;     ///< translated, one or two words
    QString iconName; ///< of resources/icons; empty for the meaning's own

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const ChipLook&, const ChipLook&) = default;
};

/// Size and drawing, for delegates too.
QSize chipSize(const ChipLook& look, const QFont& font);
void paintChip(QPainter& painter, const QRect& rect, const ChipLook& look, const QFont& font,
               const QPalette& palette, Qt::LayoutDirection direction);

/// A state shown by icon, word and colour. It is not a button; filters are FilterChips.
class StateChip : public QWidget
{
    Q_OBJECT
public:
    explicit StateChip(QWidget* parent = nullptr);
    explicit StateChip(const ChipLook& look, QWidget* parent = nullptr);

    void setLook(const ChipLook& look);
    [[nodiscard]] const ChipLook& look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ChipLook m_look;
};

} // namespace wasl::ui
Q_DECLARE_METATYPE(wasl::ui::ChipLook)
