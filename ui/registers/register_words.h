#pragma once

#include "app/registers/import_report.h"

#include <QCoreApplication>

namespace wasl::ui
{

/// What the import's codes are called in the window's language.
class RegisterWords
{
    Q_DECLARE_TR_FUNCTIONS(wasl::ui::RegisterWords)

public:
    static QString field(registers::Field field);
    /// "could not be read"
    static QString why(registers::Remark::Why why);
    /// "Birth: could not be read"
    static QString remark(const registers::Remark& remark);
};

} // namespace wasl::ui
