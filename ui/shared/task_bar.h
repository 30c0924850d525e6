#pragma once

#include "ui/shared/background.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wasl::ui
{

/// Long work as a slim bar: what it is doing, how far, and Cancel. Hidden while nothing runs.
class TaskBar : public QWidget
{
    Q_OBJECT
public:
    explicit TaskBar(QWidget* parent = nullptr);

    /// Follows the task until it is over. \p text: "Importing the register".
    void follow(Task* task, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showProgress(qint64 done, qint64 total);

    QPointer<Task> m_task;
    QLabel* m_text;
    QLabel* m_share;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

/// Shows the task in the bar of the window \p from stands in, if it has one (MainWindow has).
void showTask(QWidget* from, Task* task, const QString& text);

} // namespace wasl::ui
