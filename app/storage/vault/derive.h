#pragma once

#include "app/domain/refusal.h"

#include <QCoreApplication>

#include <new>
#include <type_traits>

namespace wasl::storage
{

/// What `work` derives from a passphrase, for which memory may be missing: "not-enough-memory".
template <class Work>
domain::Result<std::invoke_result_t<Work>> derive(Work&& work)
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const std::bad_alloc&) {
        return domain::refuse(QStringLiteral("not-enough-memory"),
                              QCoreApplication::translate(
                                  "wasl::storage::CaseFile",
                                  "There is not enough free memory for this. Close other programs, then try "
                                  "again. Nothing was changed."));
    }
}

} // namespace wasl::storage
