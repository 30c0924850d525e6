#include "app/sync/system_proxy.h"

#include "app/sync/https_exchange.h"

#include <QString>
#include <QUrl>

namespace wasl::sync
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray setting(const char* small, const char* large)
{
    const auto value = qgetenv(small);
    return value.isEmpty() ? qgetenv(large) : value;
}

bool isLeftOut(const QByteArray& host, const QByteArray& list)
{
    if (host == "localhost" || host == "::1" || host.startsWith("127.")) return true;
    for (auto entry : list.split(',')) {
        entry = entry.trimmed().toLower();
        while (entry.startsWith('.'))
            entry.remove(0, 1);
        if (entry == "*" || (!entry.isEmpty() && (host == entry || host.endsWith('.' + entry)))) return true;
    }
    return false;
}

} // namespace

std::optional<ProxyAddress> systemProxy(const HubAddress& address)
{
    auto named = QString::fromUtf8(setting("https_proxy", "HTTPS_PROXY")).trimmed();
    if (named.isEmpty() || isLeftOut(address.host, setting("no_proxy", "NO_PROXY"))) return std::nullopt;
    if (!named.contains(u"://"_s)) named.prepend(u"http://"_s);
    const QUrl url(named);
    if (url.scheme() != "http"_L1 || url.host().isEmpty()) return std::nullopt;
    QByteArray credentials;
    if (!url.userName().isEmpty()) {
        credentials = (url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded)).toUtf8();
    }
    return ProxyAddress{QUrl::toAce(url.host()), quint16(url.port(80)), credentials};
}

} // namespace wasl::sync
