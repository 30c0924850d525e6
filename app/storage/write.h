#pragma once

#include "app/domain/user.h"
#include "app/storage/database.h"
#include "app/storage/reach.h"
#include "app/storage/storage_error.h"
#include "app/storage/table.h"
#include "app/storage/transaction.h"

#include <type_traits>

namespace wasl::storage
{

/// Runs `work` in a transaction and commits when it answers a value (it answers a domain::Result). What the
/// user can mend (disk full, no permission, file busy) becomes a refusal that says nothing was saved. Asks
/// for no right: for what is the user's own, and for what the clock does.
template <class Work>
std::invoke_result_t<Work> writeOwn(Database& database, Work&& work)
{
    try {
        Transaction transaction(database);
        auto result = work();
        if (result) transaction.commit();
        return result;
    } catch (const StorageError& error) {
        if (auto refusal = notSaved(error)) return tl::unexpected(std::move(*refusal));
        throw;
    }
}

/// The one way to change what is everyone's: the same, if the actor's role may.
template <class Work>
std::invoke_result_t<Work> write(Database& database, domain::Action action, Work&& work)
{
    const auto role = database.actor().role;
    if (!domain::may(role, action)) return tl::unexpected(domain::notAllowed(role, action));
    return writeOwn(database, std::forward<Work>(work));
}

/// The same for something about one person, who must be within the role's reach.
template <class Work>
std::invoke_result_t<Work> write(Database& database, domain::Action action,
                                 const domain::BeneficiaryId& person, Work&& work)
{
    return write(database, action, [&]() -> std::invoke_result_t<Work> {
        if (!reaches(database, action, person))
            return tl::unexpected(domain::notAllowed(database.actor().role, action));
        return work();
    });
}

/// Saves one row of a table whose rules, its own (`problems()`) and those it holds (`rules`), are all that
/// can be wrong with it.
template <class Row>
domain::Result<decltype(Row::id)> saveWhole(const Table<Row>& table, Database& database,
                                            domain::Action action, Row wanted)
{
    return write(database, action, [&]() -> domain::Result<decltype(Row::id)> {
        if constexpr (requires { problems(wanted); })
            if (const auto found = problems(wanted); !found.empty()) return tl::unexpected(found.front());
        if constexpr (requires { wanted.rules; })
            if (const auto found = problems(wanted.rules); !found.empty())
                return tl::unexpected(found.front());
        return table.save(database, std::move(wanted)).map([](const Row& saved) { return saved.id; });
    });
}

/// Whether the actor's role may see or do this at all.
[[nodiscard]] inline bool may(const Database& database, domain::Action action)
{
    return domain::may(database.actor().role, action);
}

} // namespace wasl::storage
