#pragma once

#include "app/storage/vault/vault.h"

#include <QDate>

#include <functional>

namespace wasl::demo
{

/// Who opens a demonstration file. No secret: everybody in it is invented.
extern const QString demoUserName;
extern const QString demoPassphrase;

struct DemoPlan
{
    int people = 600;
    quint32 seed = 1;
    QDate today; ///< the life ends the evening before
    /// A demonstration protects nothing, so the least cost of a real case file will do.
    storage::VaultOptions vault{.cost = storage::KdfParameters::floor()};
};

struct DemoReport
{
    QString folder;
    int people = 0;
    int households = 0;
    int cases = 0;
    int referrals = 0;
    int stays = 0;
    int monthsClosed = 0;
    qint64 journalEntries = 0; ///< changes that were written
    qint64 milliseconds = 0;   ///< of writing the life, the making of keys left out
};

/// People registered and people there will be; answering false stops ("cancelled").
using DemoProgress = std::function<bool(int done, int total)>;

/// Makes a case file of an invented association with two years of life, written through the stores by a clock
/// that moves along: the same seed, size and day make the same life. It is a file of its own, its name says
/// what it is, and the setting "demo" is "1". Its user is a manager, since an administrator sees no person;
/// colleagues of other roles have the same passphrase. Refusals: those of Vault::create(), "demo-size",
/// "cancelled"; nothing is left of the folder then.
[[nodiscard]] domain::Result<DemoReport> makeDemo(const QString& folder, const DemoPlan& plan,
                                                  const DemoProgress& progress = {});

} // namespace wasl::demo
