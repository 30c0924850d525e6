#pragma once

#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QCoreApplication>
#include <QSet>

#include <atomic>

namespace wasl::storage
{
class Database;
}

namespace wasl::registers
{

/// Whom an import brought in although she is probably on file already, by hand, by another register, or by
/// another row of this one.
class DuplicateProposals
{
    Q_DECLARE_TR_FUNCTIONS(wasl::registers::DuplicateProposals)

public:
    /// Leaves an IdentityLink "unsure" with its reasons for every pair with one of the `newcomers` in it that
    /// is more likely one person than not, and about which nobody has decided. Nobody is merged. Few and right
    /// matters more than all: what is less likely is found by the search over the whole file. Within the
    /// caller's transaction; answers how many, or with what it has when `cancelled` becomes true.
    static domain::Result<int> make(storage::Database& database,
                                    const QSet<domain::BeneficiaryId>& newcomers, const QString& registerName,
                                    const std::atomic<bool>& cancelled);
};

inline domain::Result<int> proposeDuplicates(storage::Database& database,
                                             const QSet<domain::BeneficiaryId>& newcomers,
                                             const QString& registerName, const std::atomic<bool>& cancelled)
{
    return DuplicateProposals::make(database, newcomers, registerName, cancelled);
}

} // namespace wasl::registers
