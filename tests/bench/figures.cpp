#include "figures.h"

#include <cstdio>

namespace wasl::bench
{

void printFigure(const QString& what, const QString& measured, const QString& reach)
{
    constexpr int kWhat = 66;
    constexpr int kMeasured = 26;
    const QString line = what.leftJustified(kWhat) + u' ' + measured.leftJustified(kMeasured) +
                         (reach.isEmpty() ? QString() : QStringLiteral(" reach ") + reach);
    std::printf("%s\n", qUtf8Printable(line.trimmed()));
    std::fflush(stdout);
}

QString shown(double share)
{
    constexpr int kDigits = 4;
    return QString::number(share, 'f', kDigits);
}

} // namespace wasl::bench
