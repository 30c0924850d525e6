#pragma once

#include <QtCore/QVariant>

#include <deque>
#include <vector>

namespace wasl::storage::sqlcipher
{

using RowValues = std::vector<QVariant>;

/// The rows a result has fetched so far: all of them, or in a forward-only result the newest alone.
class RowCache
{
public:
    enum class Keep
    {
        All,
        Newest
    };

    void restart(Keep keep);
    void append(RowValues row);
    /// A row that is out of the cache, to be filled and appended again: saves an allocation a row.
    RowValues takeSpare();

    int end() const { return m_first + int(m_rows.size()); }
    bool contains(int number) const { return number >= m_first && number < end(); }
    const RowValues& at(int number) const { return m_rows[std::size_t(number - m_first)]; }

private:
    std::deque<RowValues> m_rows;
    RowValues m_spare;
    int m_first = 0;
    Keep m_keep = Keep::All;
};

} // namespace wasl::storage::sqlcipher
