#pragma once

#include "app/domain/ids.h"
#include "app/domain/user.h"
#include "app/storage/keys/crypto.h"

#include <QString>

#include <optional>

namespace wasl::storage
{

/// What somebody types to open a case file.
struct Credentials
{
    QString userName;
    QString passphrase;
};

/// How a vault is made and opened; the defaults are what a real case file gets.
struct VaultOptions
{
    /// Cost of Argon2id for a new vault; without it, calibrated on this machine.
    std::optional<KdfParameters> cost = std::nullopt;
    /// A vault below this is neither made nor opened. Only tests pass less.
    KdfParameters leastCost = KdfParameters::floor();
    domain::Role founderRole = domain::Role::Administrator;
    /// The desk that is written into the journal.
    domain::DeskId desk = {};

    /// A vault that opens in about a millisecond and protects nothing: for tests of other things.
    [[nodiscard]] static VaultOptions cheapForTests();
};

/// The domain's rule for user names; "user-name-form" beside the field "userName".
[[nodiscard]] domain::Result<void> checkUserName(const QString& name);

} // namespace wasl::storage
