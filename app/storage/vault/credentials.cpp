#include "app/storage/vault/credentials.h"

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

} // namespace wasl::storage
