#include "app/storage/keys/environment.h"

#include <QDateTime>

#include <sodium.h>

#include <stdexcept>

namespace wasl::storage
{

Environment systemEnvironment()
{
    return {[] { return QDateTime::currentDateTimeUtc(); },
            [](std::span<std::byte> bytes) {
                if (sodium_init() < 0) throw std::runtime_error("libsodium could not be started");
                randombytes_buf(bytes.data(), bytes.size());
            }};
}

} // namespace wasl::storage
