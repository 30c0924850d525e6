#include "ui/shared/toast.h"

#include "ui/shared/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// Stands over the lower edge of a window, as large as its toasts, and follows the window's size.
class ToastStack : public QWidget
{
public:
    explicit ToastStack(QWidget* window)
        : QWidget(window)
    {
        setObjectName(u"toastStack"_s);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(tokens().control);
        window->installEventFilter(this);
    }

    void push(Toast* toast)
    {
        // More than three at once would cover what they speak of.
        const auto shown = findChildren<Toast*>(QString(), Qt::FindDirectChildrenOnly);
        if (shown.size() >= 3) delete shown.front();
        layout()->addWidget(toast);
        toast->show();
        place();
        show();
        raise();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) place();
        return QWidget::eventFilter(watched, event);
    }

    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) place();
        return QWidget::event(event);
    }

private:
    void place()
    {
        const auto* window = parentWidget();
        const auto size = layout()->sizeHint().boundedTo(window->size());
        setGeometry((window->width() - size.width()) / 2, window->height() - size.height() - tokens().section,
                    size.width(), size.height());
    }
};

} // namespace

void showToast(QWidget* from, const ToastText& toast)
{
    auto* window = from->window();
    auto* stack =
        static_cast<ToastStack*>(window->findChild<QWidget*>(u"toastStack"_s, Qt::FindDirectChildrenOnly));
    if (!stack) stack = new ToastStack(window);
    stack->push(new Toast(toast, stack));
}

Toast::Toast(const ToastText& toast, QWidget* parent)
    : QFrame(parent)
    , m_timer(new QTimer(this))
{
    const auto& t = tokens();
    setObjectName(u"toast"_s);
    setProperty("surface", u"toast"_s);
    setAccessibleName(toast.text);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(t.card, t.control, t.card, t.control);
    line->setSpacing(t.field);
    auto* icon = new QLabel(this);
    icon->setPixmap(
        themeIcon(iconNameOf(toast.meaning), IconInk::OnToast).pixmap(QSize(18, 18), devicePixelRatio()));
    auto* text = new QLabel(toast.text, this);
    text->setObjectName(u"toastText"_s);
    text->setMinimumHeight(t.controlHeight - t.control);
    line->addWidget(icon);
    line->addWidget(text, 1);
    if (toast.undo) {
        auto* undo = new QPushButton(tr("Undo"), this);
        undo->setObjectName(u"undoButton"_s);
        undo->setAccessibleName(tr("Undo: %1").arg(toast.text));
        undo->installEventFilter(this);
        line->addWidget(undo);
        connect(undo, &QPushButton::clicked, this, [this, run = toast.undo] {
            hide();
            deleteLater();
            run();
        });
    }

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QObject::deleteLater);
    m_timer->start(shownFor);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    m_timer->start(shownFor);
    QFrame::leaveEvent(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) m_timer->stop();
    if (event->type() == QEvent::FocusOut) m_timer->start(shownFor);
    return QFrame::eventFilter(watched, event);
}

} // namespace wasl::ui
