#pragma once

#include "app/domain/refusal.h"
#include "ui/shared/tokens.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace wasl::ui
{

class Notice;

/// One of the first screens: a heading, a form, what was refused, one main button and quiet ways elsewhere.
class Step : public QWidget
{
    Q_OBJECT
public:
    explicit Step(QWidget* parent = nullptr);

    /// Something runs in the background: nothing can be typed, \p text says what.
    void setBusy(bool busy, const QString& text = {});
    /// Beside its field if it has one here, else in the notice.
    virtual void showRefusal(const domain::Refusal& refusal);
    void showProblem(Meaning meaning, const QString& text);
    void clearProblems();
    /// The main button counts down and can be pressed again at zero.
    void holdOff(int seconds);
    [[nodiscard]] QPushButton* mainButton() const { return m_main; }

    /// Where the cursor goes when the step is shown.
    virtual void begin() = 0;

Q_SIGNALS:
    /// The main button, or Enter in a field.
    void submitted();

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setTexts(const QString& heading, const QString& text, const QString& mainAction);
    /// A quiet button under the main one. Keep the pointer to retranslate it.
    QPushButton* addWay(const QString& objectName);
    /// A second button beside the main one.
    QPushButton* addBeside(const QString& objectName);
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sayHowLong();

    QLabel* m_heading;
    QLabel* m_text;
    QWidget* m_form;
    QVBoxLayout* m_body;
    Notice* m_notice;
    QProgressBar* m_bar;
    QLabel* m_doing;
    QPushButton* m_main;
    QHBoxLayout* m_buttons;
    QVBoxLayout* m_ways;
    QString m_mainAction;
    QTimer m_clock;
    int m_wait = 0;
};

} // namespace wasl::ui
