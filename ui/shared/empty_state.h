#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace wasl::ui
{

/// What stands where nothing is yet: what will be here, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    /// Call again from retranslate().
    void setTexts(const QString& heading, const QString& text);
    /// The first step; the first call makes the button, later ones change its text.
    QPushButton* setFirstStep(const QString& objectName, const QString& text, const QString& iconName = {});

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_heading;
    QLabel* m_text;
    QPushButton* m_step = nullptr;
};

} // namespace wasl::ui
