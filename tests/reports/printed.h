#pragma once

#include "app/reports/report.h"

#include <QProcess>
#include <QStandardPaths>

namespace wasl::reports
{

/// Who prints in these tests.
inline const ReportContext context{QStringLiteral("Association Al Jisr"), QStringLiteral("Samira"),
                                   QDate(2026, 11, 23)};

/// What a program says, with a home of its own where it needs one.
inline QByteArray outputOf(const QString& program, const QStringList& arguments, const QString& home = {})
{
    const auto found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        qFatal("%s is not installed: installer/prepare --tests brings it", qPrintable(program));
    QProcess process;
    if (!home.isEmpty()) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home);
        process.setProcessEnvironment(environment);
    }
    process.start(found, arguments);
    process.waitForFinished(180'000);
    return process.readAllStandardOutput();
}

inline QString textOf(const QString& program, const QStringList& arguments)
{
    return QString::fromUtf8(outputOf(program, arguments));
}

} // namespace wasl::reports
