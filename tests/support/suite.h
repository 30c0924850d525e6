#pragma once

#include <QTest>

/// One program holds the tests of a folder (tests-storage, tests-hub …): to link each of them for itself took
/// gigabytes. `tests-storage tst_journal [a function of it, -v2 …]` runs one, and each is a test of its own
/// to ctest.
namespace wasl::tests
{

/// Runs a test with the arguments that are meant for it; what the program then exits with.
using TestRun = int (*)(int argc, char** argv);

/// Makes a test known under its source's name: tests/storage/tst_journal.cpp is tst_journal. Always true.
bool addTest(const char* source, TestRun run);

template <typename Application, typename Test>
int runTest(int argc, char** argv)
{
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace wasl::tests

/// Ends the source of a test that runs in its own way.
#define WASL_TEST_RUN(Test, run)                                                                             \
    [[maybe_unused]] static const bool Test##IsKnown = wasl::tests::addTest(__FILE__, run);
/// Ends the source of a test that needs an application of its own kind: a QApplication for windows.
#define WASL_TEST_IN(Application, Test) WASL_TEST_RUN(Test, (wasl::tests::runTest<Application, Test>))
/// Ends the source of a test.
#define WASL_TEST(Test) WASL_TEST_IN(QCoreApplication, Test)
