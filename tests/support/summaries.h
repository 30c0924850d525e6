#pragma once

#include "app/disclosure/noise_stream.h"
#include "app/disclosure/published_summary.h"

#include <array>

namespace wasl::tests
{

/// A noise key that depends on a number only.
inline disclosure::NoiseKey noiseKey(int number)
{
    std::array<std::byte, disclosure::NoiseKey::Size> bytes{};
    for (std::size_t i = 0; i < sizeof number; ++i) {
        bytes[i] = static_cast<std::byte>(number >> (8 * i));
    }
    return disclosure::NoiseKey(bytes);
}

/// What a release is made from, in short.
struct ReleaseOf
{
    QString association;
    QStringList communes = {QString::fromLatin1("02.411.01.09")};
    domain::Family family = domain::Family::Registered;
    domain::YearMonth period = {2026, 9};
    int people = 12;
    qint64 sequence = 1;
    QString previous = {};
    int key = 1;
};

inline disclosure::PublishedSummary release(const ReleaseOf& of)
{
    domain::ReleaseCounts counts{of.family, of.period, {}};
    for (int i = 0; i < of.people; ++i) {
        counts.contributions.push_back({of.communes.value(i % of.communes.size()),
                                        QString::fromLatin1(i % 2 ? "F" : "M"), domain::AgeBand::B18_59,
                                        QString::fromLatin1(i % 3 ? "SN" : "CM"),
                                        QString::fromLatin1("other")});
    }
    return disclosure::protect(disclosure::Schema::current(), {of.association, of.communes}, counts,
                               noiseKey(of.key), {of.sequence, of.previous, QDate(2026, 10, 4)});
}

} // namespace wasl::tests
