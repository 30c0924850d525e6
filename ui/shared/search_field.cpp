#include "ui/shared/search_field.h"

#include "ui/shared/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    auto* glass = addAction(themeIcon(u"search"_s, IconInk::Quiet), LeadingPosition);
    glass->setEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::searchNow);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (text().isEmpty() || m_pause.interval() == 0)
            searchNow();
        else
            m_pause.start();
    });
}

bool SearchField::event(QEvent* event)
{
    // Before the window takes Escape for "back".
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const auto rows = m_results && m_results->model() ? m_results->model()->rowCount() : 0;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        if (m_pause.isActive()) searchNow();
        if (m_results && m_results->model() && m_results->model()->rowCount() > 0) {
            m_results->setFocus(Qt::ShortcutFocusReason);
            if (!m_results->currentIndex().isValid())
                m_results->setCurrentIndex(m_results->model()->index(0, 0));
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) { // means something to the page
            if (m_pause.isActive()) searchNow();
            event->ignore();
            return;
        }
        if (m_pause.isActive()) {
            searchNow();
            if (text().isEmpty()) return; // it was a card, and is done with
        }
        if (rows > 0) {
            const auto current = m_results->currentIndex();
            Q_EMIT m_results->activated(current.isValid() ? current : m_results->model()->index(0, 0));
        } else {
            Q_EMIT submitted(text().trimmed());
        }
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::searchNow()
{
    m_pause.stop();
    const auto now = text().trimmed();
    if (now == m_last) return;
    m_last = now;
    Q_EMIT searched(now);
}

} // namespace wasl::ui
