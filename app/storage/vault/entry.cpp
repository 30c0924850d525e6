#include "app/storage/vault/entry.h"

#include "app/storage/keys/durable_file.h"
#include "app/storage/keys/slot_opening.h"
#include "app/storage/vault/login_delay.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

class EntryTexts
{
    Q_DECLARE_TR_FUNCTIONS(wasl::storage::Vault)
};

tl::unexpected<domain::Refusal> inUse(const LockHolder& holder, UnlockedSlots& slots)
{
    const auto* slot = slots.find(holder.user);
    if (slot == nullptr) return tl::unexpected(fileInUse());
    return domain::refuse(
        u"file-in-use"_s,
        EntryTexts::tr("%1 has this case file open on the computer %2 since %3. Close it there first.")
            .arg(slots.nameOf(*slot), holder.host,
                 QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat)));
}

} // namespace

domain::Result<Entry> enter(const QString& folder, const WayIn& way, const Environment& environment,
                            const VaultOptions& options)
{
    const KeySlotFiles files(folder);
    // Before the lock is made: a folder that is no case file stays as it is.
    if (auto readable = files.read(); !readable) return tl::unexpected(readable.error());
    FolderLock lock(folder);
    const auto mine = lock.take();
    if (!mine) return tl::unexpected(mine.error());

    LoginDelay delay(folder, environment.clock);
    if (auto allowed = delay.mayTry(); !allowed) return tl::unexpected(allowed.error());
    delay.countAttempt();
    auto slots = unlockSlots(files, way, options.leastCost);
    if (!slots) return tl::unexpected(slots.error());
    delay.forget();
    if (!*mine) return inUse(lock.holder(), *slots);

    if (auto repaired = files.repair(slots->asRead); !repaired) return tl::unexpected(repaired.error());
    tightenPermissions(folder);
    const auto& own = slots->own();
    lock.describe(own.user, environment.clock());
    Actor actor{domain::UserId(own.user), slots->nameOf(own),
                roleOfNumber(own.role).value_or(domain::Role::Reception), options.desk};
    return Entry{std::move(lock), std::move(*slots), std::move(actor)};
}

domain::Refusal fileInUse()
{
    // Spelt out, since lupdate does not see the class from here.
    return {u"file-in-use"_s,
            QCoreApplication::translate("wasl::storage::Vault",
                                        "This case file is open in another program. Close it there first."),
            {}};
}

QString databasePath(const QString& folder)
{
    return folder + u"/cases.db"_s;
}

} // namespace wasl::storage
