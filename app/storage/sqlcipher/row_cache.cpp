#include "app/storage/sqlcipher/row_cache.h"

#include <utility>

namespace wasl::storage::sqlcipher
{

void RowCache::restart(Keep keep)
{
    m_rows.clear();
    m_spare.clear();
    m_first = 0;
    m_keep = keep;
}

void RowCache::append(RowValues row)
{
    if (m_keep == Keep::Newest && !m_rows.empty()) {
        m_spare = std::move(m_rows.front());
        m_rows.pop_front();
        ++m_first;
    }
    m_rows.push_back(std::move(row));
}

RowValues RowCache::takeSpare()
{
    return std::exchange(m_spare, {});
}

} // namespace wasl::storage::sqlcipher
