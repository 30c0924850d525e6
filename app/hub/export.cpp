#include "app/hub/export.h"

#include "app/hub/database.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <Poco/Data/RecordSet.h>

using namespace Poco::Data::Keywords;
using namespace Qt::StringLiterals;
using Poco::Data::Session;

namespace wasl::hub
{

namespace
{

QJsonValue asJson(const Poco::Dynamic::Var& value)
{
    if (value.isEmpty()) {
        return QJsonValue::Null;
    }
    return value.isInteger() ? QJsonValue(qint64(value.convert<Poco::Int64>()))
                             : QJsonValue(QString::fromStdString(value.convert<std::string>()));
}

} // namespace

qint64 Export::write(QFile& file, const QDateTime& time)
{
    m_lines = 0;
    writeLine(file, {{u"type"_s, u"wasl-hub-export/1"_s}, {u"made"_s, time.toUTC().toString(Qt::ISODate)}});
    for (const QString& association : associations()) {
        writeRows(file, u"release"_s,
                  "SELECT association, period, family, sequence, digest, bytes, signature_input, signature, "
                  "received, edition FROM release WHERE association = $1 ORDER BY period, family",
                  association);
        writeRows(file, u"practice"_s,
                  "SELECT association, id, bytes, signature_input, signature, submitted, state, decided, "
                  "decided_by FROM practice WHERE association = $1 ORDER BY id",
                  association);
        writeRows(file, u"directory"_s,
                  "SELECT association, bytes, signature_input, signature, updated FROM directory_entry "
                  "WHERE association = $1",
                  association);
        writeRows(file, u"commune"_s,
                  "SELECT association, slot, commune FROM association_commune WHERE association = $1 "
                  "ORDER BY slot",
                  association);
        writeRows(file, u"key"_s,
                  "SELECT association, number, public_key, made, since, until FROM association_key "
                  "WHERE association = $1 ORDER BY number",
                  association);
        writeRows(file, u"association"_s, "SELECT id, name, enrolled, revoked FROM association WHERE id = $1",
                  association);
    }
    writeRows(file, u"notice"_s, "SELECT number, published, text, withdrawn FROM notice ORDER BY number", {});
    const qint64 lines = m_lines + 1;
    writeLine(file, {{u"type"_s, u"end"_s}, {u"lines"_s, lines}});
    if (!file.flush()) {
        throw HubError("the export cannot be written");
    }
    return lines;
}

void Export::writeLine(QFile& file, const QJsonObject& line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (file.write(bytes) != bytes.size()) {
        throw HubError("the export cannot be written");
    }
    ++m_lines;
}

void Export::writeRows(QFile& file, const QString& type, const std::string& query, const QString& association)
{
    std::vector<QJsonObject> rows;
    m_database.read([&](Session& session) {
        rows.clear();
        Poco::Data::Statement statement(session);
        std::string key = association.toStdString();
        statement << query;
        if (!key.empty()) {
            statement, use(key);
        }
        statement.execute();
        Poco::Data::RecordSet found(statement);
        for (bool more = found.moveFirst(); more; more = found.moveNext()) {
            QJsonObject row{{u"type"_s, type}};
            for (std::size_t column = 0; column < found.columnCount(); ++column) {
                row.insert(QString::fromStdString(found.columnName(column)), asJson(found.value(column)));
            }
            rows.push_back(std::move(row));
        }
    });
    for (const QJsonObject& row : rows) {
        writeLine(file, row);
    }
}

QStringList Export::associations()
{
    std::vector<std::string> ids;
    m_database.read([&](Session& session) {
        ids.clear();
        session << "SELECT id FROM association ORDER BY id", into(ids), now;
    });
    QStringList list;
    for (const std::string& id : ids) {
        list.append(QString::fromStdString(id));
    }
    return list;
}

} // namespace wasl::hub
