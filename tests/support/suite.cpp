#include "tests/support/suite.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

namespace wasl::tests
{

namespace
{

/// Made when the first test asks: the sources of a program are initialized in no order.
std::map<QByteArray, TestRun>& suite()
{
    static std::map<QByteArray, TestRun> tests;
    return tests;
}

} // namespace

bool addTest(const char* source, TestRun run)
{
    return suite().emplace(QFileInfo(QString::fromLocal8Bit(source)).baseName().toLatin1(), run).second;
}

} // namespace wasl::tests

int main(int argc, char** argv)
{
    const auto& tests = wasl::tests::suite();
    const auto test = argc > 1 ? tests.find(argv[1]) : tests.end();
    if (test == tests.end()) {
        std::fprintf(stderr, "usage: %s TEST [arguments of Qt Test]\n", argv[0]);
        for (const auto& [name, run] : tests) {
            std::fprintf(stderr, "  %s\n", name.constData());
        }
        return 2;
    }
    argv[1] = argv[0]; // the test's own arguments follow the program's name, as in every program
    return test->second(argc - 1, argv + 1);
}
