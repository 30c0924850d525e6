#include "app/wire/carried.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

namespace
{

const auto requestsFormat = u"wasl-carried/1"_s;
const auto answersFormat = u"wasl-carried-answers/1"_s;
constexpr qsizetype LargestBody = 16 * 1024; ///< no release is longer

QByteArray latin1(const QJsonValue& value)
{
    return value.toString().toLatin1();
}

QJsonObject objectOf(QByteArrayView bytes)
{
    return bytes.size() > LargestCarried ? QJsonObject()
                                         : QJsonDocument::fromJson(bytes.toByteArray()).object();
}

/// Both become fields of a request.
bool isSignature(const SignatureFields& fields)
{
    const auto parameters = readSignatureInput(fields.input);
    return parameters && parameters->carried &&
           std::ranges::all_of(fields.signature, [](char c) { return c > ' ' && c < '\x7f'; });
}

/// Whoever delivers a file asks nothing else of a hub for it.
bool isRelease(const CarriedRequest& request, const QString& association)
{
    const QByteArray path = releasesPath(association);
    static const QRegularExpression place(u"\\A/[0-9]{4}-[0-9]{2}/[a-z]+\\z"_s);
    return request.body.size() <= LargestBody && request.path.startsWith(path) &&
           place.match(QString::fromLatin1(request.path.sliced(path.size()))).hasMatch();
}

bool isIdentifier(const QString& association)
{
    static const QRegularExpression plain(u"\\A[0-9A-Z]{1,16}\\z"_s);
    return plain.match(association).hasMatch();
}

} // namespace

QByteArray releasesPath(const QString& association)
{
    return "/v1/associations/" + association.toLatin1() + "/releases";
}

QByteArray releasePath(const QString& association, const QString& period, const QString& family)
{
    return releasesPath(association) + '/' + period.toLatin1() + '/' + family.toLatin1();
}

int CarriedAnswers::taken() const
{
    return int(std::ranges::count_if(answers, [](const CarriedAnswer& answer) { return answer.isTaken(); }));
}

QByteArray encode(const CarriedRequests& requests)
{
    QJsonArray list;
    for (const auto& request : requests.requests) {
        list.append(QJsonObject{{u"path"_s, QString::fromLatin1(request.path)},
                                {u"body"_s, QString::fromLatin1(request.body)},
                                {u"signature_input"_s, QString::fromLatin1(request.signature.input)},
                                {u"signature"_s, QString::fromLatin1(request.signature.signature)}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, requestsFormat},
                                     {u"association"_s, requests.association},
                                     {u"hub"_s, requests.hub},
                                     {u"authority"_s, QString::fromLatin1(requests.authorityPem)},
                                     {u"requests"_s, list}})
        .toJson();
}

domain::Result<CarriedRequests> decodeCarriedRequests(QByteArrayView bytes)
{
    const auto refused = [] {
        return domain::refuse(u"not-carried"_s,
                              QCoreApplication::translate(
                                  "wasl::wire", "This is no file of figures that Wasl saved to be carried to "
                                                "the network. Nothing was sent."),
                              u"file"_s);
    };
    const QJsonObject object = objectOf(bytes);
    CarriedRequests carried{
        object["association"_L1].toString(), object["hub"_L1].toString(), latin1(object["authority"_L1]), {}};
    const QJsonArray list = object["requests"_L1].toArray();
    if (object["format"_L1].toString() != requestsFormat || !isIdentifier(carried.association) ||
        list.size() > MostCarried) {
        return refused();
    }
    for (const QJsonValue value : list) {
        const QJsonObject request = value.toObject();
        carried.requests.push_back(
            {latin1(request["path"_L1]),
             latin1(request["body"_L1]),
             {latin1(request["signature_input"_L1]), latin1(request["signature"_L1])}});
        const auto& last = carried.requests.back();
        if (!isRelease(last, carried.association) || !isSignature(last.signature)) {
            return refused();
        }
    }
    return carried;
}

QByteArray encode(const CarriedAnswers& answers)
{
    QJsonArray list;
    for (const auto& answer : answers.answers) {
        list.append(QJsonObject{{u"path"_s, QString::fromLatin1(answer.path)},
                                {u"status"_s, answer.status},
                                {u"body"_s, QString::fromUtf8(answer.body)}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, answersFormat},
                                     {u"association"_s, answers.association},
                                     {u"answers"_s, list}})
        .toJson();
}

domain::Result<CarriedAnswers> decodeCarriedAnswers(QByteArrayView bytes)
{
    const QJsonObject object = objectOf(bytes);
    if (object["format"_L1].toString() != answersFormat) {
        return domain::refuse(
            u"not-an-answer"_s,
            QCoreApplication::translate(
                "wasl::wire", "This is no answer of the network's hub. Choose the file that was saved when "
                              "the figures were delivered."),
            u"file"_s);
    }
    CarriedAnswers carried{object["association"_L1].toString(), {}};
    for (const QJsonValue value : object["answers"_L1].toArray()) {
        const QJsonObject answer = value.toObject();
        carried.answers.push_back(
            {latin1(answer["path"_L1]), answer["status"_L1].toInt(), answer["body"_L1].toString().toUtf8()});
    }
    return carried;
}

} // namespace wasl::wire
