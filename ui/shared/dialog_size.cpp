#include "ui/shared/dialog_size.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wasl::ui
{

namespace
{

int heightNeeded(QLayout* layout, int width)
{
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

class GrowingDialog : public QObject
{
public:
    GrowingDialog(QDialog* dialog, QScrollArea* inside)
        : QObject(dialog)
        , m_dialog(dialog)
        , m_inside(inside)
        , m_hasSize(dialog->testAttribute(Qt::WA_Resized))
    {
        dialog->installEventFilter(this);
        if (inside) inside->widget()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Qt guesses the first height from words that do not wrap yet.
        if (event->type() == QEvent::Show && watched == m_dialog) fit(!m_hasSize);
        // The layouts are asked once they took the change in.
        if (event->type() == QEvent::LayoutRequest)
            QMetaObject::invokeMethod(
                this, [this] { fit(false); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void fit(bool shrink)
    {
        constexpr int frame = 36; // what the desktop puts around it
        auto* layout = m_dialog->layout();
        if (!layout) return;
        layout->activate();
        int needed = heightNeeded(layout, m_dialog->width());
        if (m_inside) {
            auto* content = m_inside->widget();
            needed = m_dialog->height() - m_inside->height() +
                     heightNeeded(content->layout(), m_inside->viewport()->width());
        }
        const auto room = m_dialog->screen()->availableGeometry();
        const int height = qMin(needed, room.height() - frame);
        if (height == m_dialog->height() || (height < m_dialog->height() && !shrink)) return;
        m_dialog->resize(m_dialog->width(), height);
        if (!m_dialog->isVisible()) return;
        if (const int below = m_dialog->frameGeometry().bottom() - room.bottom(); below > 0)
            m_dialog->move(m_dialog->x(), qMax(room.top(), m_dialog->y() - below));
    }

    QDialog* m_dialog;
    QScrollArea* m_inside;
    bool m_hasSize; ///< it was given one before
};

} // namespace

void growWithContent(QDialog* dialog, QScrollArea* inside)
{
    new GrowingDialog(dialog, inside);
}

QVBoxLayout* dialogColumn(QDialog* dialog, int spacing)
{
    const int margin = tokens().section;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    growWithContent(dialog);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    return column;
}

} // namespace wasl::ui
