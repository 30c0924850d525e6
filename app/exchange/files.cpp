#include "app/exchange/files.h"

#include "app/storage/keys/durable_file.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;

namespace wasl::exchange
{

namespace
{

constexpr qint64 longestFile = 256 * 1024;

} // namespace

domain::Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::refuse(u"file-not-read"_s,
                              QCoreApplication::translate("wasl::exchange", "The file %1 cannot be read: %2.")
                                  .arg(path, file.errorString()),
                              u"file"_s);
    auto content = file.read(longestFile + 1);
    if (content.size() > longestFile)
        return domain::refuse(
            u"not-a-sealed-file"_s,
            QCoreApplication::translate("wasl::exchange", "This is not a sealed file of Wasl."), u"file"_s);
    return content;
}

domain::Result<void> writeFile(const QString& path, const QByteArray& content)
{
    return storage::writeDurably(path, content);
}

QString sealedFileName(const QUuid& record, const QDate& day)
{
    const auto mark = record.toString(QUuid::WithoutBraces).last(4);
    return u"wasl-%1-%2.%3"_s.arg(day.toString(Qt::ISODate), mark, sealedEnding);
}

} // namespace wasl::exchange
