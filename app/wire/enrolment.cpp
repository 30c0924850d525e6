#include "app/wire/enrolment.h"

#include "app/disclosure/association.h"
#include "app/disclosure/schema.h"
#include "app/wire/signing_key.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

namespace
{

constexpr qsizetype LargestMessage = 4096;

QByteArray keyOf(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

QByteArray encode(const EnrolmentRequest& request)
{
    QJsonObject object{{u"code"_s, request.code},
                       {u"public_key"_s, base64(request.publicKey)},
                       {u"communes"_s, QJsonArray::fromStringList(request.communes)}};
    if (!request.association.isEmpty()) {
        object.insert(u"association"_s, request.association);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

domain::Result<EnrolmentRequest> decodeEnrolmentRequest(QByteArrayView bytes)
{
    const auto mismatch = [](const QString& pointer) {
        return domain::refuse(u"schema-mismatch"_s,
                              QCoreApplication::translate("wasl::wire", "The enrolment is not complete."),
                              pointer);
    };
    if (bytes.size() > LargestMessage) {
        return mismatch({});
    }
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    EnrolmentRequest request{normalisedCode(object["code"_L1].toString()),
                             keyOf(object["public_key"_L1]),
                             {},
                             object["association"_L1].toString()};
    for (const QJsonValue commune : object["communes"_L1].toArray()) {
        request.communes.append(commune.toString());
    }
    if (request.code.isEmpty()) {
        return mismatch(u"/code"_s);
    }
    if (request.publicKey.size() != SigningKey::PublicKeySize) {
        return mismatch(u"/public_key"_s);
    }
    const auto checked =
        disclosure::checkDeclaredCommunes(request.communes, disclosure::Schema::current().communeSlots());
    if (!checked) {
        return mismatch(u"/communes"_s);
    }
    return request;
}

QByteArray encode(const Enrolment& enrolment)
{
    return QJsonDocument(QJsonObject{{u"association"_s, enrolment.association},
                                     {u"name"_s, enrolment.name},
                                     {u"hub_public_key"_s, base64(enrolment.hubPublicKey)},
                                     {u"schema"_s, enrolment.schema}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Enrolment> decodeEnrolment(QByteArrayView bytes)
{
    if (bytes.size() > LargestMessage) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    Enrolment enrolment{object["association"_L1].toString(), object["name"_L1].toString(),
                        keyOf(object["hub_public_key"_L1]), object["schema"_L1].toString()};
    if (!disclosure::isAssociationId(enrolment.association) ||
        enrolment.hubPublicKey.size() != SigningKey::PublicKeySize) {
        return std::nullopt;
    }
    return enrolment;
}

QString normalisedCode(const QString& typed)
{
    QString code;
    for (const QChar c : typed.toUpper()) {
        if (c == u'O') {
            code += u'0';
        } else if (c == u'I' || c == u'L') {
            code += u'1';
        } else if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')) {
            code += c;
        }
    }
    return code;
}

} // namespace wasl::wire
