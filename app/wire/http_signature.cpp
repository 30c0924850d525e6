#include "app/wire/http_signature.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

namespace
{

constexpr QByteArrayView Label = "sig1=";
constexpr QByteArrayView Covered = "(\"@method\" \"@authority\" \"@path\" \"content-digest\");created=";
constexpr QByteArrayView KeyIdParameter = ";keyid=\"";
constexpr QByteArrayView AlgorithmParameter = "\";alg=\"ed25519\"";
constexpr QByteArrayView CarriedParameter = ";tag=\"wasl-carried\"";

QByteArray paramsOf(const SignatureParameters& parameters)
{
    return Covered.toByteArray() + QByteArray::number(parameters.created) + KeyIdParameter.toByteArray() +
           parameters.keyId + AlgorithmParameter.toByteArray() +
           (parameters.carried ? CarriedParameter.toByteArray() : QByteArray());
}

QByteArray baseOf(const RequestParts& request, const SignatureParameters& parameters)
{
    const std::array components{SignatureComponent{"@method"_ba, request.method},
                                SignatureComponent{"@authority"_ba, request.authority},
                                SignatureComponent{"@path"_ba, request.path},
                                SignatureComponent{"content-digest"_ba, request.contentDigest}};
    return signatureBase(components, paramsOf(parameters));
}

auto badSignature()
{
    return domain::refuse(
        u"bad-signature"_s,
        QCoreApplication::translate("wasl::wire", "The signature of the request is not valid."));
}

bool isKeyId(QByteArrayView id)
{
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), allowed);
}

} // namespace

QByteArray signatureBase(std::span<const SignatureComponent> components, QByteArrayView params)
{
    QByteArray base;
    for (const SignatureComponent& component : components) {
        base += '"' + component.name + "\": " + component.value + '\n';
    }
    return base + "\"@signature-params\": " + params.toByteArray();
}

SignatureFields signRequest(const RequestParts& request, const SignatureParameters& parameters,
                            const SigningKey& key)
{
    return {Label.toByteArray() + paramsOf(parameters),
            Label.toByteArray() + ':' + key.sign(baseOf(request, parameters)).toBase64() + ':'};
}

domain::Result<SignatureParameters> readSignatureInput(QByteArrayView input)
{
    const bool carried = input.endsWith(CarriedParameter);
    const QByteArrayView params = carried ? input.chopped(CarriedParameter.size()) : input;
    if (input.size() > 512 || !params.startsWith(Label) || !params.sliced(Label.size()).startsWith(Covered) ||
        !params.endsWith(AlgorithmParameter)) {
        return badSignature();
    }
    const qsizetype before = Label.size() + Covered.size();
    if (params.size() < before + AlgorithmParameter.size()) {
        return badSignature();
    }
    const QByteArrayView rest = params.sliced(before).chopped(AlgorithmParameter.size());
    const qsizetype split = rest.indexOf(KeyIdParameter);
    if (split < 1) {
        return badSignature();
    }
    bool isNumber = false;
    const SignatureParameters parameters{rest.first(split).toByteArray().toLongLong(&isNumber),
                                         rest.sliced(split + KeyIdParameter.size()).toByteArray(), carried};
    // Written again it must be what was read: "+5", " 5" and the like are refused.
    if (!isNumber || !isKeyId(parameters.keyId) || Label.toByteArray() + paramsOf(parameters) != input) {
        return badSignature();
    }
    return parameters;
}

domain::Result<SignatureParameters> verifyRequest(const RequestParts& request, const SignatureFields& fields,
                                                  QByteArrayView publicKey)
{
    const auto parameters = readSignatureInput(fields.input);
    if (!parameters) {
        return parameters;
    }
    const QByteArray prefix = Label.toByteArray() + ':';
    if (!fields.signature.startsWith(prefix) || !fields.signature.endsWith(':') ||
        fields.signature.size() <= prefix.size()) {
        return badSignature();
    }
    const QByteArray encoded = fields.signature.mid(prefix.size()).chopped(1);
    const auto signature = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || !verifySignature(baseOf(request, *parameters), *signature, publicKey)) {
        return badSignature();
    }
    return parameters;
}

} // namespace wasl::wire
