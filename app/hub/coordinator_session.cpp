#include "app/hub/coordinator_session.h"

#include "app/hub/exchange.h"
#include "app/hub/hub.h"
#include "app/hub/routes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

/// The prefix makes browsers refuse it without Secure, with a Domain or from another path.
constexpr QByteArrayView CookieName = "__Host-wasl=";
constexpr const char* CookieRules = "; Path=/; Secure; HttpOnly; SameSite=Strict";

QByteArray cookieOf(const Exchange& exchange)
{
    for (const QByteArray& part : exchange.field("Cookie").split(';')) {
        const QByteArray cookie = part.trimmed();
        if (cookie.startsWith(CookieName)) {
            return cookie.mid(CookieName.size());
        }
    }
    return {};
}

/// What the page sends along with every change. It follows from the cookie's secret, which scripts cannot
/// read, and tells nothing about it.
QByteArray formToken(const QByteArray& secret)
{
    constexpr QByteArrayView purpose = "wasl hub form token";
    QByteArray token(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(token.data()), static_cast<std::size_t>(token.size()),
                       reinterpret_cast<const unsigned char*>(purpose.data()),
                       static_cast<unsigned long long>(purpose.size()),
                       reinterpret_cast<const unsigned char*>(secret.constData()),
                       static_cast<std::size_t>(std::min(secret.size(), qsizetype(64))));
    return token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isOwnOrigin(const Exchange& exchange)
{
    return exchange.field("Origin").toLower() == "https://" + exchange.authority() &&
           exchange.field("Content-Type").startsWith("application/json");
}

bool isSame(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

void answerSession(Exchange& exchange, const QString& name, const QByteArray& secret)
{
    exchange.setField("Cache-Control", "no-store"_ba);
    exchange.answer(200, "application/json",
                    QJsonDocument(QJsonObject{{u"name"_s, name},
                                              {u"form_token"_s, QString::fromLatin1(formToken(secret))},
                                              {u"idle_minutes"_s, qint64(CoordinatorStore::Idle.count())}})
                        .toJson(QJsonDocument::Compact));
}

void refuseCrossSite(Exchange& exchange)
{
    exchange.refuse({403, u"cross-site"_s, u"only the hub's own page may ask this"_s, {}});
}

} // namespace

std::optional<QString> coordinator(Hub& hub, Exchange& exchange, Intent intent)
{
    const QByteArray secret = cookieOf(exchange);
    const auto name = secret.isEmpty() ? std::nullopt : hub.coordinators.who(secret, hub.config.clock());
    if (!name) {
        exchange.refuse({401, u"signed-out"_s, u"nobody is signed in"_s, {}});
        return std::nullopt;
    }
    if (intent == Intent::Change &&
        (!isOwnOrigin(exchange) || !isSame(exchange.field("Wasl-Form-Token"), formToken(secret)))) {
        refuseCrossSite(exchange);
        return std::nullopt;
    }
    exchange.setField("Cache-Control", "no-store"_ba);
    return name;
}

void signIn(Hub& hub, Exchange& exchange)
{
    const auto body = exchange.body();
    if (!body) {
        return;
    }
    // Also keeps another site from signing its reader in under a name of its choice.
    if (!isOwnOrigin(exchange)) {
        return refuseCrossSite(exchange);
    }
    const QJsonObject asked = QJsonDocument::fromJson(*body).object();
    const QString name = asked["name"_L1].toString().trimmed();
    // By address and by name: neither one place nor many together try passphrases in a row. An address that
    // is refused by itself does not use up the name's tries.
    int wait = hub.signInLimit.take(exchange.share());
    if (wait == 0 && CoordinatorStore::isName(name)) {
        wait = hub.signInLimit.take(u"name "_s + name);
    }
    if (wait > 0) {
        exchange.refuse({429, u"too-many-requests"_s, u"too many attempts to sign in"_s, {}}, wait);
        return;
    }
    if (!CoordinatorStore::isName(name)) {
        exchange.refuse({401, u"sign-in-refused"_s, u"the name or the passphrase is not right"_s, {}});
        return;
    }
    const auto turn = hub.coordinators.turnToHash();
    if (!turn) {
        exchange.refuse({503, u"busy"_s, u"many sign in at this moment"_s, {}}, 5);
        return;
    }
    if (!hub.coordinators.isPassphrase(name, asked["passphrase"_L1].toString())) {
        exchange.refuse({401, u"sign-in-refused"_s, u"the name or the passphrase is not right"_s, {}});
        return;
    }
    const QByteArray secret = hub.coordinators.begin(name, hub.config.clock());
    exchange.setField("Set-Cookie", CookieName.toByteArray() + secret + CookieRules);
    answerSession(exchange, name, secret);
}

void showSession(Hub& hub, Exchange& exchange)
{
    const auto name = coordinator(hub, exchange, Intent::Read);
    if (name) {
        answerSession(exchange, *name, cookieOf(exchange));
    }
}

void signOut(Hub& hub, Exchange& exchange)
{
    if (!coordinator(hub, exchange, Intent::Change)) {
        return;
    }
    hub.coordinators.end(cookieOf(exchange));
    exchange.setField("Set-Cookie", CookieName.toByteArray() + CookieRules + "; Max-Age=0");
    exchange.answer(204, "application/json", {});
}

} // namespace wasl::hub
