#pragma once

#include "app/storage/database.h"

namespace wasl::storage
{

/// Gives the parts of an aggregate that are new their identifiers.
template <class Items>
void giveIds(const Database& database, Items& items)
{
    for (auto& item : items)
        if (item.id.isNull()) item.id = decltype(item.id)(database.newId());
}

} // namespace wasl::storage
