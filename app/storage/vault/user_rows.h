#pragma once

#include "app/storage/database.h"
#include "app/storage/journal.h"

namespace wasl::storage
{

struct VaultUser;

/// The records' own list of users follows the key slots: the journal and the screens show names from it, also
/// of people who were revoked. Each call is one transaction with its entry in the journal.
void writeUserRow(Database& database, const VaultUser& user, bool active);

/// Makes the list agree with the key slots, which rule: after a revocation that was killed, for instance.
void syncUserRows(Database& database, const std::vector<VaultUser>& users);

/// A change of a user that shows in no column, such as a new passphrase: only in the journal.
void recordUserChange(Database& database, const QString& what, const QUuid& user);

/// What happened to the case file as a whole: a rotation, a backup.
void recordVaultEvent(Database& database, const QString& action, const QUuid& vault,
                      std::vector<FieldChange> fields = {});

} // namespace wasl::storage
