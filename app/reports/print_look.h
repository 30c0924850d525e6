#pragma once

#include <QColor>
#include <QFont>

namespace wasl::reports
{

// How printed pages look, whatever is on them.

inline constexpr QColor printAccent(0x0F, 0x6E, 0x6A);
inline constexpr QColor printQuiet(0x44, 0x44, 0x44);

/// The type of a page: of the script it runs in, then of the other.
inline QFont printFont(bool rightToLeft, double points)
{
    QFont font;
    const QStringList latin{QStringLiteral("Noto Sans")};
    const QStringList arabic{QStringLiteral("Noto Naskh Arabic UI"), QStringLiteral("Noto Naskh Arabic"),
                             QStringLiteral("Noto Sans Arabic")};
    font.setFamilies(rightToLeft ? arabic + latin : latin + arabic);
    font.setPointSizeF(points);
    return font;
}

} // namespace wasl::reports
