// Opens FILE by the driver, with the key of KEY-BYTE, and stores a canary in it. Run as a process of its
// own by tst_sqlcipher_probes, with other libraries than the driver expects in its way.
// Exit: 0 stored, 3 refused (the error goes to stdout).
#include "tests/storage/sqlcipher/sqlcipher_fixture.h"

#include <QtCore/QCoreApplication>

#include <dlfcn.h>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    // Whether any library of this process offers SQLite to whoever asks by name.
    std::printf("exported=%d\n", dlsym(RTLD_DEFAULT, "sqlite3_open_v2") != nullptr);
    wasl::tests::Connection connection(arguments.at(1));
    if (!connection.open(wasl::tests::keyOf(static_cast<unsigned char>(arguments.at(2).toInt())))) {
        std::printf("refused: %s\n", qPrintable(connection.database().lastError().text()));
        return 3;
    }
    const bool stored = connection.run(QStringLiteral("CREATE TABLE IF NOT EXISTS person (name TEXT)")) &&
                        connection.run(QStringLiteral("INSERT INTO person VALUES ('Canary')"));
    return stored ? 0 : 3;
}
