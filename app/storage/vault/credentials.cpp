#include "app/storage/vault/credentials.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

VaultOptions VaultOptions::cheapForTests()
{
    constexpr KdfParameters cheap{1, 64};
    VaultOptions options;
    options.cost = cheap;
    options.leastCost = cheap;
    return options;
}

domain::Result<void> checkUserName(const QString& name)
{
    domain::User user;
    user.userName = name.trimmed();
    user.displayName = user.userName;
    for (const auto& problem : domain::problems(user))
        if (problem.field == "userName"_L1) return tl::unexpected(problem);
    return {};
}

} // namespace wasl::storage
