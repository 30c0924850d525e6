#include "app/reports/report.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

QString isolated(const QString& text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

domain::Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // commit() does not tell that what was still in memory found no room; flush() does.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return domain::refuse(
        u"file-not-written"_s,
        QCoreApplication::translate("wasl::reports", "The file “%1” could not be written: %2. Choose another "
                                                     "folder, or make room on the disk.")
            .arg(path, file.errorString()));
}

} // namespace wasl::reports
