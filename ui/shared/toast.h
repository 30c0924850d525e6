#pragma once

#include "ui/shared/tokens.h"

#include <QFrame>

#include <functional>

class QTimer;

namespace wasl::ui
{

/// A short word over the window, gone after six seconds (not while the pointer or the focus is on it).
struct ToastText
{
    QString text; ///< a whole sentence: "Referral sent to Clinique Amal."
    Meaning meaning = Meaning::Done;
    std::function<void()> undo = {}; ///< with it, the toast has an Undo button
};

/// Shows it in the window \p from stands in; any widget of the window will do.
void showToast(QWidget* from, const ToastText& toast);

/// One toast; made by showToast().
class Toast : public QFrame
{
    Q_OBJECT
public:
    static constexpr int shownFor = 6000; ///< milliseconds

    Toast(const ToastText& toast, QWidget* parent);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer* m_timer;
};

} // namespace wasl::ui
