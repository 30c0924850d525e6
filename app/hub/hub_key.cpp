#include "app/hub/hub_key.h"

#include "app/hub/hub_error.h"

#include <QFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

wire::SigningKey hubKey(const QString& folder)
{
    std::array<std::byte, wire::SigningKey::SeedSize> seed;
    QFile file(folder + "/receipts.key"_L1);
    if (file.open(QIODevice::ReadOnly)) {
        if (file.read(reinterpret_cast<char*>(seed.data()), qsizetype(seed.size())) !=
            qsizetype(seed.size())) {
            throw HubError("receipts.key is damaged");
        }
    } else {
        if (sodium_init() < 0) {
            throw HubError("libsodium could not be initialised");
        }
        randombytes_buf(seed.data(), seed.size());
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
            file.write(reinterpret_cast<const char*>(seed.data()), qsizetype(seed.size())) !=
                qsizetype(seed.size()) ||
            !file.flush()) {
            throw HubError("cannot write receipts.key");
        }
    }
    wire::SigningKey key = wire::SigningKey::fromSeed(seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

} // namespace wasl::hub
