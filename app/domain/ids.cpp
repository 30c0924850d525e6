#include "app/domain/ids.h"

#include <array>
#include <cstring>
#include <utility>

namespace wasl::domain
{

namespace
{

QUuid assemble(qint64 millisecond, std::array<std::byte, 10> tail)
{
    std::array<quint8, 16> bytes{};
    const auto time = static_cast<quint64>(millisecond);
    for (std::size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<quint8>(time >> (40 - 8 * i));
    }
    std::memcpy(bytes.data() + 6, tail.data(), tail.size());
    bytes[6] = static_cast<quint8>(0x70 | (bytes[6] & 0x0F)); // version 7
    bytes[8] = static_cast<quint8>(0x80 | (bytes[8] & 0x3F)); // variant 10
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), 16));
}

} // namespace

QUuid newUuidV7(const Moment& now, const RandomSource& random)
{
    std::array<std::byte, 10> tail{};
    random(tail);
    return assemble(now.toMSecsSinceEpoch(), tail);
}

UuidV7Generator::UuidV7Generator(Clock clock, RandomSource random)
    : m_clock(std::move(clock))
    , m_random(std::move(random))
{
}

QUuid UuidV7Generator::next()
{
    constexpr unsigned lastCounter = 0x0FFF;
    std::array<std::byte, 10> tail{};
    m_random(tail);
    const qint64 now = m_clock().toMSecsSinceEpoch();
    if (now > m_lastMillisecond) {
        m_lastMillisecond = now;
        // Begins in the lower half, so that there is room to count within the millisecond.
        m_counter = (std::to_integer<unsigned>(tail[0]) << 3) & 0x07FF;
    } else if (m_counter == lastCounter) {
        ++m_lastMillisecond;
        m_counter = 0;
    } else {
        ++m_counter;
    }
    tail[0] = static_cast<std::byte>(m_counter >> 8);
    tail[1] = static_cast<std::byte>(m_counter & 0xFF);
    return assemble(m_lastMillisecond, tail);
}

} // namespace wasl::domain
