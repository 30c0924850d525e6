#include "ui/shell/clipboard_keeper.h"

#include <QClipboard>
#include <QGuiApplication>

namespace wasl::ui
{

ClipboardKeeper::ClipboardKeeper(QObject* parent)
    : QObject(parent)
{
    constexpr int kept = 10'000; // milliseconds
    m_timer.setSingleShot(true);
    setMilliseconds(kept);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardKeeper::takeBack);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (QGuiApplication::clipboard()->ownsClipboard()) m_timer.start();
    });
}

ClipboardKeeper::~ClipboardKeeper()
{
    takeBack();
}

void ClipboardKeeper::takeBack()
{
    auto* clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard()) clipboard->clear();
    // What was only selected lies in a clipboard of its own, where there is one.
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
}

} // namespace wasl::ui
