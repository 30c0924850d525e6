#include "app/wire/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

namespace
{

const QString TypePrefix = u"urn:wasl:problem:"_s;
constexpr qsizetype LargestProblem = 4096;

} // namespace

QByteArray encode(const Problem& problem)
{
    QJsonObject object{
        {u"type"_s, TypePrefix + problem.code}, {u"title"_s, problem.title}, {u"status"_s, problem.status}};
    if (problem.code == "schema-mismatch"_L1) {
        object.insert(u"errors"_s, QJsonArray{QJsonObject{{u"pointer"_s, problem.pointer}}});
    }
    if (!problem.communes.isEmpty()) {
        object.insert(u"communes"_s, QJsonArray::fromStringList(problem.communes));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Problem> decodeProblem(QByteArrayView bytes)
{
    if (bytes.size() > LargestProblem) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    const QString type = object["type"_L1].toString();
    if (!type.startsWith(TypePrefix)) {
        return std::nullopt;
    }
    Problem problem{object["status"_L1].toInt(), type.mid(TypePrefix.size()), object["title"_L1].toString(),
                    object["errors"_L1].toArray().at(0).toObject()["pointer"_L1].toString()};
    for (const QJsonValue commune : object["communes"_L1].toArray()) {
        problem.communes.append(commune.toString());
    }
    return problem;
}

} // namespace wasl::wire
