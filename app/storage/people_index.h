#pragma once

#include "app/matching/name_index.h"
#include "app/storage/beneficiary_store.h"

#include <atomic>
#include <mutex>

namespace wasl::storage
{

/// What is asked in a search field, taken apart.
struct PeopleQuestion
{
    QString text;              ///< all that was typed: names in any script and order, a birth, a number
    QString names;             ///< the same without the words that mean a country or a place
    QStringList nationalities; ///< alpha-2
    QStringList communes;      ///< codes of communes and arrondissements
    bool stillTyping = true;   ///< the last word may be only the beginning of one
};

/// Finds people across scripts and spellings: the names of everyone on file, in memory from unlock to lock.
/// It follows the file by the journal, so nobody has to tell it of a change, whoever made it.
///
/// May be shared by jobs of several threads, each with a reader of its own. After close() it knows nobody and
/// stays so.
class PeopleIndex
{
public:
    /// Takes everyone in the first time, and what the journal names since later on: milliseconds where little
    /// changed. When `cancelled` becomes true it returns soon and may be called again.
    void follow(Database& reader, const std::atomic<bool>& cancelled);
    /// Whether everyone was taken in.
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// The likeliest people, best first. Who has the names and is of the nationality or place asked for comes
    /// before those who have all the words as names, for a country may be somebody's name.
    [[nodiscard]] std::vector<BeneficiaryRow> find(Database& reader, const PeopleQuestion& asked, int most,
                                                   const std::atomic<bool>& cancelled) const;

    /// Who on file may be this person, the likeliest first; those that somebody called different are left
    /// out, and what speaks of a person only softly (below `leastBits`) too.
    [[nodiscard]] std::vector<matching::PossibleDuplicate>
    possibleDuplicatesOf(Database& reader, const domain::Beneficiary& person, double leastBits, int most,
                         const std::atomic<bool>& cancelled) const;

    /// Overwrites and forgets everyone, for ever.
    void close();

private:
    [[nodiscard]] std::vector<domain::BeneficiaryId> named(const PeopleQuestion& asked, const QString& text,
                                                           std::size_t most,
                                                           const std::atomic<bool>& cancelled) const;
    void bringUpToDate(Database& reader, const std::atomic<bool>& cancelled);
    void build(Database& reader, const std::atomic<bool>& cancelled);
    void catchUp(Database& reader, qint64 head, const std::atomic<bool>& cancelled);

    std::mutex m_following; ///< one at a time brings it up to date
    std::shared_ptr<matching::NameIndex> m_names;
    qint64 m_sequence = 0; ///< the journal's last entry that was taken in
    std::atomic<bool> m_ready = false, m_closed = false;
};

} // namespace wasl::storage
