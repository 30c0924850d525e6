#pragma once

#include "app/domain/refusal.h"

#include <QStringList>

#include <vector>

namespace wasl::tests
{

/// The code of a refusal, "done" where there was none.
QString codeOf(const auto& result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

inline QStringList codes(const std::vector<domain::Refusal>& refusals)
{
    QStringList result;
    for (const auto& refusal : refusals) {
        result << refusal.code;
    }
    return result;
}

} // namespace wasl::tests
