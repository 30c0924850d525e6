// Makes or opens the case file FILE (MODE "create" or "open") with a library that does not encrypt. Run as a
// process of its own by tst_vault. Exit: 0 opened, 3 refused (the code goes to stdout), 4 thrown.
#include "app/storage/database.h"
#include "app/storage/keys/environment.h"
#include "app/storage/keys/secret_bytes.h"

#include <QCoreApplication>

#include <cstdio>

using namespace wasl::storage;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto mode = arguments.at(2) == QStringLiteral("create") ? OpenMode::Create : OpenMode::ReadWrite;
    try {
        const auto opened = Database::open(arguments.at(1), SecretBytes::from(QByteArray(32, 'k')), Actor{},
                                           systemEnvironment(), mode);
        if (opened) return 0;
        std::printf("%s", qPrintable(opened.error().code));
        return 3;
    } catch (const std::exception& error) {
        std::printf("%s", error.what());
        return 4;
    }
}
