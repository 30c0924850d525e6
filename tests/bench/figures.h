#pragma once

#include <QString>

namespace wasl::bench
{

/// Prints one figure on a line, beside what the design asks for: "recall at 10  0.962  .945, then .960".
void printFigure(const QString& what, const QString& measured, const QString& reach = {});

/// A share with four digits after the point.
QString shown(double share);

} // namespace wasl::bench
