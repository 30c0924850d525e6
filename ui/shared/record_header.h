#pragma once

#include "ui/shared/state_chip.h"

#include <QFrame>
#include <QPixmap>

class QHBoxLayout;
class QLabel;

namespace wasl::ui
{

/// The first letters of given and family name, in any script.
QString portraitInitials(const QString& given, const QString& family);
/// A circle with the photo, or with the initials where that is null.
void paintPortrait(QPainter& painter, const QRect& place, const QString& initials, const QPixmap& photo,
                   const QPalette& palette);

/// A circle with initials or a photo.
class Portrait : public QWidget
{
    Q_OBJECT
public:
    explicit Portrait(int size = 56, QWidget* parent = nullptr);

    void setName(const QString& given, const QString& family);
    void setPhoto(const QPixmap& photo);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initials;
    QPixmap m_photo;
};

/// How a record begins: who it is, in both scripts, the facts in one line, and chips.
class RecordHeader : public QFrame
{
    Q_OBJECT
public:
    explicit RecordHeader(QWidget* parent = nullptr);

    [[nodiscard]] Portrait* portrait() const { return m_portrait; }
    /// The name in the window's script first; either may be empty.
    void setNames(const QString& latin, const QString& arabic);
    /// "34 years", "woman", "Guinea", "W-26-000123-K": shown in one line with dots between.
    void setFacts(const QStringList& facts);
    void setChips(const std::vector<ChipLook>& chips);
    /// Buttons at the end of the header's line.
    void addAction(QWidget* button);

protected:
    void changeEvent(QEvent* event) override;

private:
    void writeNames();
    void writeFacts();

    Portrait* m_portrait;
    QLabel* m_name;
    QLabel* m_otherName;
    QLabel* m_facts;
    QWidget* m_chips;
    QHBoxLayout* m_actions;
    QString m_latin, m_arabic;
    QStringList m_shownFacts;
};

} // namespace wasl::ui
