#pragma once

#include "app/domain/refusal.h"
#include "app/storage/keys/key_slots.h"

#include <cstdint>
#include <map>

namespace wasl::storage
{

/// Where a note stands. It is bound to its place: moved to another record, another field or an older version,
/// it no longer opens.
struct NotePlace
{
    QString record; ///< the record's id
    QString field;
    int version = 1;
};

/// Encrypts the notes of one compartment for those who may read it. Belongs to the unlocked case file and is
/// emptied when that is locked.
class CompartmentCipher
{
public:
    CompartmentCipher(domain::Compartment compartment, domain::RandomSource random);

    void addKey(std::uint32_t number, SecretBytes key);
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    [[nodiscard]] const std::map<std::uint32_t, SecretBytes>& keys() const { return m_keys; }

    /// Under the compartment's newest key.
    [[nodiscard]] QByteArray encrypt(const QString& note, const NotePlace& place) const;
    /// Refuses with "note-not-readable" when the note was altered or moved, or was written under a key that
    /// this user was not given.
    [[nodiscard]] domain::Result<QString> decrypt(const QByteArray& box, const NotePlace& place) const;

private:
    domain::Compartment m_compartment;
    domain::RandomSource m_random;
    std::map<std::uint32_t, SecretBytes> m_keys;
};

} // namespace wasl::storage
