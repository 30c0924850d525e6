#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace wasl::matching
{

/// One part of a name that stands for itself, in the forms under which it may be looked for. "Abd el Kader"
/// is one part with the forms abdelkader and kader; "Ben Ali" one with ali and benali; العلوي one with علوي
/// and العلوي.
struct NamePart
{
    std::vector<QString> forms; // folded, never empty, the one to compare first in front

    friend bool operator==(const NamePart&, const NamePart&) = default;
};

struct NameParts
{
    std::vector<NamePart> parts;
    std::vector<QString>
        particles; // al, ben, ould … as written (folded): shown nowhere, and never a hindrance
};

/// Takes a name apart. Particles stand in a slot of their own, so that a name written with them is found
/// without and the other way round; one that ends a name (Aliou Ba, Mohamed Sidi) is a name itself. The order
/// of the parts is kept.
NameParts nameParts(QStringView name);

} // namespace wasl::matching
