#include "ui/shared/task_bar.h"

#include "ui/shared/background.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

TaskBar::TaskBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_share(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const auto& t = tokens();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(t.section, t.control, t.section, t.control);
    grid->setHorizontalSpacing(t.field);
    grid->setVerticalSpacing(t.unit);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_share, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_cancel, 0, 2, 2, 1);
    grid->setColumnStretch(0, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(u"taskProgress"_s);
    m_cancel->setObjectName(u"cancelTaskButton"_s);
    setTextRole(m_share, TextRole::Caption, true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task) m_task->cancel();
        m_cancel->setEnabled(false);
    });
    hide();
}

void TaskBar::follow(Task* task, const QString& text)
{
    if (m_task) m_task->disconnect(this);
    m_task = task;
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_cancel->setEnabled(true);
    showProgress(0, 0);
    setVisible(true);
    connect(task, &Task::progressed, this, &TaskBar::showProgress);
    connect(task, &Task::finished, this, &QWidget::hide);
    connect(task, &QObject::destroyed, this, [this, task] {
        if (!m_task || m_task == task) hide();
    });
}

void TaskBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) m_cancel->setText(tr("Cancel"));
    QWidget::changeEvent(event);
}

void TaskBar::showProgress(qint64 done, qint64 total)
{
    // In thousandths: files are larger than an int.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) m_bar->setValue(int(done * 1000 / total));
    // QProgressBar shows no percent in Arabic on Qt 6.4.
    m_share->setText(total > 0 ? writePercent(double(done) / double(total)) : QString());
}

void showTask(QWidget* from, Task* task, const QString& text)
{
    if (auto* bar = from->window()->findChild<TaskBar*>()) bar->follow(task, text);
}

} // namespace wasl::ui
