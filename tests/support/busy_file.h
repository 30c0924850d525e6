#pragma once

#include "app/storage/transaction.h"
#include "app/storage/vault/case_file.h"

#include <memory>

namespace wasl::tests
{

/// As long as it lives, another connection writes to the case file, as an import does: who saves meanwhile is
/// refused, here without the wait.
class BusyFile
{
public:
    explicit BusyFile(storage::CaseFile& file)
        : m_writer(file.openWriter().value())
        , m_writing(*m_writer)
    {
        file.database().execute(QStringLiteral("PRAGMA busy_timeout = 1"));
    }

private:
    std::unique_ptr<storage::Database> m_writer;
    storage::Transaction m_writing;
};

} // namespace wasl::tests
