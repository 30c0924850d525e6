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
    return Problem{object["status"_L1].toInt(), type.captured(1), object["title"_L1].toString(),
                   object["errors"_L1].toArray().at(0).toObject()["pointer"_L1].toString()};
}

} // namespace wasl::wire
