#include "app/reports/report.h"

#include "app/domain/time.h"
#include "app/language/catalogue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

Report reportOf(const ReportContext& context, const language::Catalogue& catalogue)
{
    Report report;
    report.language = catalogue.language();
    report.association = context.association;
    report.printedBy =
        catalogue.text("wasl::reports", QT_TRANSLATE_NOOP("wasl::reports", "Printed on %1 by %2"))
            .arg(isolated(domain::shownDate(context.today)), context.userName);
    return report;
}

} // namespace

Report emptyReport(const ReportContext& context, language::Language language)
{
    return reportOf(context, language::Catalogue(language));
}

Report emptyPersonalReport(const ReportContext& context, language::Language language)
{
    const language::Catalogue catalogue(language);
    Report report = reportOf(context, catalogue);
    report.marking =
        catalogue.text("wasl::reports", QT_TRANSLATE_NOOP("wasl::reports", "Contains personal data"));
    return report;
}

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
    // Where a disk took only a part, Qt speaks of an unknown error.
    const bool isFull = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < bytes.size();
    return domain::refuse(
        u"file-not-written"_s,
        QCoreApplication::translate("wasl::reports", "The file “%1” could not be written: %2. Choose another "
                                                     "folder, or make room on the disk.")
            .arg(path, isFull ? qt_error_string(ENOSPC) : file.errorString()));
}

} // namespace wasl::reports
