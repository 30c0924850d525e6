#pragma once

#include "app/storage/keys/key_slots.h"

#include <QString>

#include <vector>

namespace wasl::storage
{

/// keyslots.a and keyslots.b of one case-file folder.
class KeySlotFiles
{
public:
    explicit KeySlotFiles(QString folder);

    [[nodiscard]] bool exist() const;
    [[nodiscard]] QString pathA() const;
    [[nodiscard]] QString pathB() const;

    /// What can be read, the newest first; one entry when both copies are the same. Refusals: "no-case-file",
    /// "key-slots-damaged" when neither copy can be read, "newer-version" when a copy is from a newer
    /// program.
    [[nodiscard]] domain::Result<std::vector<ReadKeySlots>> read() const;

    /// Writes both copies, one after the other, each durably. `slots.serial` is raised.
    [[nodiscard]] domain::Result<void> write(KeySlots& slots, const SecretBytes& masterKey) const;

    /// Writes again the copies that are not the bytes of `good`.
    [[nodiscard]] domain::Result<void> repair(const ReadKeySlots& good) const;

private:
    QString m_folder;
};

} // namespace wasl::storage
