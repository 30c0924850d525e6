#include "app/hub/certificates.h"

#include "app/hub/hub_error.h"

#include <QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

template <auto Free>
struct Deleter
{
    template <class T>
    void operator()(T* pointer) const
    {
        Free(pointer);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using X509Pointer = std::unique_ptr<X509, Deleter<X509_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;

void check(bool worked, const char* what)
{
    if (!worked) {
        throw HubError(std::string("OpenSSL: ") + what);
    }
}

QByteArray contentOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

Certificate pem(X509* certificate, EVP_PKEY* key)
{
    const Bio certificateBio(BIO_new(BIO_s_mem()));
    const Bio keyBio(BIO_new(BIO_s_mem()));
    check(PEM_write_bio_X509(certificateBio.get(), certificate) == 1, "write certificate");
    check(PEM_write_bio_PrivateKey(keyBio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
          "write key");
    return {contentOf(certificateBio.get()), contentOf(keyBio.get())};
}

X509Pointer readCertificate(const QByteArray& text)
{
    const Bio bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    return X509Pointer(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

Key readKey(const QByteArray& text)
{
    const Bio bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    check(extension && X509_add_ext(certificate, extension.get(), -1) == 1, "certificate extension");
}

X509Pointer blank(EVP_PKEY* key, const QString& name, const Validity& validity)
{
    X509Pointer certificate(X509_new());
    check(certificate && X509_set_version(certificate.get(), 2) == 1, "new certificate");
    std::array<unsigned char, 16> serial;
    check(RAND_bytes(serial.data(), static_cast<int>(serial.size())) == 1, "random serial");
    serial[0] &= 0x7f; // serial numbers are positive
    const std::unique_ptr<BIGNUM, Deleter<BN_free>> number(
        BN_bin2bn(serial.data(), static_cast<int>(serial.size()), nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get()));
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), validity.from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), validity.until.toSecsSinceEpoch());
    X509_set_pubkey(certificate.get(), key);
    const QByteArray text = name.toUtf8();
    check(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                                     reinterpret_cast<const unsigned char*>(text.constData()), -1, -1,
                                     0) == 1,
          "certificate name");
    return certificate;
}

bool isAddress(const QByteArray& host)
{
    const std::unique_ptr<ASN1_OCTET_STRING, Deleter<ASN1_OCTET_STRING_free>> address(
        a2i_IPADDRESS(host.constData()));
    return address != nullptr;
}

bool covers(X509* certificate, const QStringList& hosts)
{
    return std::all_of(hosts.begin(), hosts.end(), [certificate](const QString& host) {
        const QByteArray name = host.toLatin1();
        return isAddress(name) ? X509_check_ip_asc(certificate, name.constData(), 0) == 1
                               : X509_check_host(certificate, name.constData(), 0, 0, nullptr) == 1;
    });
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw HubError("cannot read " + path.toStdString());
    }
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& content, QFile::Permissions permissions)
{
    QFile file(path);
    // The rights are set while the file is still empty: a key is never readable by others, not even briefly.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(permissions) ||
        file.write(content) != content.size() || !file.flush()) {
        throw HubError("cannot write " + path.toStdString());
    }
}

constexpr QFile::Permissions Private = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions Public = Private | QFile::ReadGroup | QFile::ReadOther;

} // namespace

Certificate makeAuthority(const QString& name, const Validity& validity)
{
    const Key key(EVP_EC_gen("P-256"));
    check(key != nullptr, "new key");
    const X509Pointer certificate = blank(key.get(), name, validity);
    X509* const self = certificate.get();
    X509_set_issuer_name(self, X509_get_subject_name(self));
    addExtension(self, self, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(self, self, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(self, self, NID_subject_key_identifier, "hash");
    check(X509_sign(self, key.get(), EVP_sha256()) > 0, "sign certificate");
    return pem(self, key.get());
}

Certificate issueServer(const Certificate& authority, const QStringList& hosts, const Validity& validity)
{
    const X509Pointer issuer = readCertificate(authority.certificate);
    const Key issuerKey = readKey(authority.key);
    const Key key(EVP_EC_gen("P-256"));
    check(issuer && issuerKey && key, "read authority");
    const X509Pointer certificate = blank(key.get(), hosts.value(0), validity);
    X509* const server = certificate.get();
    X509_set_issuer_name(server, X509_get_subject_name(issuer.get()));
    QByteArrayList names;
    for (const QString& host : hosts) {
        const QByteArray name = host.toLatin1();
        names.append((isAddress(name) ? "IP:" : "DNS:") + name);
    }
    addExtension(server, issuer.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(server, issuer.get(), NID_key_usage, "critical,digitalSignature");
    addExtension(server, issuer.get(), NID_ext_key_usage, "serverAuth");
    addExtension(server, issuer.get(), NID_subject_key_identifier, "hash");
    addExtension(server, issuer.get(), NID_authority_key_identifier, "keyid:always");
    addExtension(server, issuer.get(), NID_subject_alt_name, names.join(','));
    check(X509_sign(server, issuerKey.get(), EVP_sha256()) > 0, "sign certificate");
    return pem(server, key.get());
}

TlsFiles prepareTls(const QString& folder, const QStringList& hosts, const QDateTime& now)
{
    const TlsFiles files{folder + "/ca.pem"_L1, folder + "/server.pem"_L1, folder + "/server.key"_L1};
    const QString authorityKey = folder + "/ca.key"_L1;
    const QDateTime from = now.addDays(-1); // associations' clocks may be a little behind
    if (!QFile::exists(files.authority)) {
        const Certificate authority = makeAuthority(u"Wasl hub"_s, {from, now.addYears(10)});
        writeFile(authorityKey, authority.key, Private);
        writeFile(files.authority, authority.certificate, Public);
        QFile::remove(files.certificate); // signed by another authority
    }
    if (QFile::exists(files.certificate)) {
        const X509Pointer server = readCertificate(readFile(files.certificate));
        time_t inThirtyDays = now.addDays(30).toSecsSinceEpoch();
        if (server && covers(server.get(), hosts) &&
            X509_cmp_time(X509_get0_notAfter(server.get()), &inThirtyDays) > 0) {
            return files;
        }
    }
    const Certificate server =
        issueServer({readFile(files.authority), readFile(authorityKey)}, hosts, {from, now.addDays(825)});
    writeFile(files.key, server.key, Private);
    writeFile(files.certificate, server.certificate, Public);
    return files;
}

} // namespace wasl::hub
