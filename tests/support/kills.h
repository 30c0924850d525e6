#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace wasl::tests
{

/// How often a test kills what it tests: WASL_KILLS in the environment, or \p usual.
inline int killsWanted(int usual)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("WASL_KILLS", &isNumber);
    return isNumber ? wanted : usual;
}

/// For a test's initMain(): Qt itself ends whatever takes longer than five minutes.
inline void allowTimeFor(int kills)
{
    constexpr int forOne = 20'000; // milliseconds
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(300'000 + forOne * kills));
}

} // namespace wasl::tests
