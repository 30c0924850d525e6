#pragma once

#include <QtCore/QString>

struct sqlite3;

namespace wasl::storage::sqlcipher
{

/// Keeps SQL from opening a way past the cipher on a keyed handle: no pragma that changes keys or
/// cipher settings or leaves a part of the file in plaintext, no temporary files, and no attached
/// file without a key. Keys change through SqlCipherDriver, never through SQL text, which is logged.
class PlaintextGuard
{
public:
    /// Watches the statements compiled on `handle` from now on. The guard must outlive the handle.
    void watch(sqlite3* handle);

    /// To be called before a statement is compiled; afterwards sawAttach() tells whether it was an ATTACH.
    void expectStatement() { m_sawAttach = false; }
    bool sawAttach() const { return m_sawAttach; }

    /// Detaches every schema of `handle` that is not encrypted. True if there was none.
    static bool detachPlaintext(sqlite3* handle);

private:
    static int authorize(void* guard, int action, const char* first, const char* second, const char* schema,
                         const char* trigger);

    bool m_sawAttach = false;
};

} // namespace wasl::storage::sqlcipher
