#include "app/wire/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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
    // A code may be shown as it is, also where it came on a stick.
    static const QRegularExpression known(u"\\A"_s + TypePrefix + u"([a-z0-9-]{1,60})\\z"_s);
    const auto type = known.match(object["type"_L1].toString());
    if (!type.hasMatch()) {
        return std::nullopt;
    }
    Problem problem{object["status"_L1].toInt(), type.captured(1), object["title"_L1].toString(),
                    object["errors"_L1].toArray().at(0).toObject()["pointer"_L1].toString()};
    static const QRegularExpression territory(u"\\A[0-9.]{1,20}\\z"_s);
    for (const QJsonValue commune : object["communes"_L1].toArray()) {
        if (territory.match(commune.toString()).hasMatch()) {
            problem.communes.append(commune.toString());
        }
    }
    return problem;
}

} // namespace wasl::wire
