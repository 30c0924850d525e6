#include "app/hub/migrations.h"

#include "app/hub/hub_error.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

/// Without its comments, which could hold a semicolon.
QByteArray withoutComments(const QByteArray& sql)
{
    QByteArray bare;
    for (const QByteArray& line : sql.split('\n')) {
        if (!line.trimmed().startsWith("--")) {
            bare += line + '\n';
        }
    }
    return bare;
}

} // namespace

std::vector<Migration> migrations(const QString& folder)
{
    const QDir place(u":/wasl/"_s + folder);
    std::vector<Migration> steps;
    for (const QString& name : place.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(place.filePath(name));
        if (name.left(4).toInt() != int(steps.size()) + 1 || !file.open(QIODevice::ReadOnly)) {
            throw HubError("the migrations of the hub have a gap before " + name.toStdString());
        }
        Migration step{int(steps.size()) + 1, {}};
        for (const QByteArray& statement : withoutComments(file.readAll()).split(';')) {
            if (!statement.trimmed().isEmpty()) {
                step.statements.push_back(statement.toStdString());
            }
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace wasl::hub
