#pragma once

#include "app/domain/refusal.h"

#include <QCoreApplication>

#include <new>

namespace wasl::storage
{

/// Runs what derives a key from a passphrase, for which memory may be missing: "not-enough-memory".
template <class Work>
domain::Result<void> derive(Work&& work)
{
    try {
        work();
        return {};
    } catch (const std::bad_alloc&) {
        return domain::refuse(QStringLiteral("not-enough-memory"),
                              QCoreApplication::translate(
                                  "wasl::storage::CaseFile",
                                  "There is not enough free memory for this. Close other programs, then try "
                                  "again. Nothing was changed."));
    }
}

} // namespace wasl::storage
