#pragma once

#include "app/storage/journal.h"

#include <functional>
#include <optional>
#include <vector>

namespace wasl::storage
{

/// Something in the journal that is not as it was written.
struct JournalFault
{
    enum class Kind
    {
        Gap,     ///< entries are missing, or one stands where none was
        Values,  ///< the values are not those committed to
        Chain,   ///< time, author, subject or order were changed
        Head,    ///< the end of the journal is not the one last written: cut off or added to
        Witness, ///< not the chain whose head a witness keeps
        Erasure, ///< values are gone and no erasure says so
    };
    Kind kind = Kind::Chain;
    qint64 sequence = 0;
    friend bool operator==(const JournalFault&, const JournalFault&) = default;
};

struct JournalReport
{
    qint64 entries = 0;
    qint64 erased = 0;
    std::vector<JournalFault> faults; ///< the first hundred
    bool cancelled = false;
    JournalHead head; ///< as computed, to be shown and given to a witness
    [[nodiscard]] bool isIntact() const { return faults.empty() && !cancelled; }
};

/// Called now and then with the entries done and those there are; answering false stops the work.
using JournalProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads the whole journal in one pass and recomputes every commitment and every link. `witness` is a head
/// kept elsewhere, which the chain must pass through.
[[nodiscard]] JournalReport verifyJournal(Database& database, const std::optional<JournalHead>& witness = {},
                                          const JournalProgress& progress = {});

} // namespace wasl::storage
