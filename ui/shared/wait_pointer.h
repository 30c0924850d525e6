#pragma once

#include <QGuiApplication>

namespace wasl::ui
{

/// As long as it lives the pointer says that something takes a moment.
class WaitPointer
{
public:
    WaitPointer() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitPointer() { QGuiApplication::restoreOverrideCursor(); }
    WaitPointer(const WaitPointer&) = delete;
    WaitPointer& operator=(const WaitPointer&) = delete;
};

} // namespace wasl::ui
