#include "app/storage/page_check.h"

#include "app/storage/database.h"

namespace wasl::storage
{

using namespace Qt::StringLiterals;

bool pagesAreWhole(Database& database)
{
    // One row for each page that does not authenticate; none is good.
    if (database.query(u"PRAGMA cipher_integrity_check"_s).next()) return false;
    auto structure = database.query(u"PRAGMA quick_check"_s);
    return structure.next() && structure.get<QString>(0) == "ok"_L1;
}

} // namespace wasl::storage
