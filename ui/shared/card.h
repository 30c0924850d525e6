#pragma once

#include <QFrame>
#include <QVBoxLayout>

class QLabel;
class QHBoxLayout;
class QToolButton;

namespace wasl::ui
{

/// A surface with a hairline and, if it has one, a section head. Put the content into body().
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    /// An empty text hides the head. Call it again from retranslate().
    void setHeading(const QString& text);
    /// A quiet button or the like at the end of the head's line.
    void addHeadWidget(QWidget* widget);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QHBoxLayout* m_head;
    QLabel* m_heading;
    QVBoxLayout* m_body;
};

/// A hairline across.
class Hairline : public QFrame
{
    Q_OBJECT
public:
    explicit Hairline(QWidget* parent = nullptr);
};

/// A part of a page that folds away behind its heading: rare fields of a form.
class FoldSection : public QWidget
{
    Q_OBJECT
public:
    explicit FoldSection(QWidget* parent = nullptr);

    void setHeading(const QString& text);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void relabel();

    QToolButton* m_button;
    QWidget* m_content;
    QVBoxLayout* m_body;
};

} // namespace wasl::ui
