#pragma once

#include "app/registers/row_reader.h"

#include <QCoreApplication>

#include <vector>

namespace wasl::registers
{

/// The person that one or several rows of a register tell of.
class Visits
{
    Q_DECLARE_TR_FUNCTIONS(wasl::registers::Visits)

public:
    /// What the rows say together: the first row's word, completed by the later ones. Another spelling of the
    /// name becomes another name, a more exact birth replaces a vaguer one, a status that changed holds from
    /// the visit on which it was noted, needs hold from the visit on which they were first noted. Where later
    /// rows differ otherwise the first one stands and the note says so. The note also has what could not be
    /// read, under the register's name, the row and the day.
    static domain::Beneficiary together(const std::vector<const RegisterEntry*>& rows,
                                        const QString& registerName);
};

} // namespace wasl::registers
