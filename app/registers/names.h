#pragma once

#include "app/domain/beneficiary.h"

#include <QStringList>

namespace wasl::registers
{

/// Whether a cell can be a name: it has a letter.
bool isName(QStringView text);

/// The name cells of a row, by column kind.
struct NameCells
{
    QStringList family;
    QStringList given;
    QStringList full;

    bool isEmpty() const { return family.isEmpty() && given.isEmpty() && full.isEmpty(); }

    /// Each word goes where its script belongs. Nothing is swapped: a register that has the given name in the
    /// family's column is believed, since nobody can tell "Alioune Diop" from "Diop Alioune" by rule. A full
    /// name is only taken apart when the writer put the family name in capitals; else it stays whole as
    /// family name.
    void putInto(domain::Beneficiary& person) const;
};

} // namespace wasl::registers
