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
    /// Why a row was set aside, as a sentence.
    static QString reason(const registers::RowAccount& account);
    /// "Birth: unreadable"
    /// "could not be read"
    static QString why(registers::Remark::Why why);
    static QString remark(const registers::Remark& remark);
};

} // namespace wasl::ui
