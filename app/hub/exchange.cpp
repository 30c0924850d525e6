#include "app/hub/exchange.h"

#include <istream>

using namespace Qt::StringLiterals;
using Poco::Net::HTTPMessage;

namespace wasl::hub
{

Exchange::Exchange(Poco::Net::HTTPServerRequest& request, Poco::Net::HTTPServerResponse& response, Peer peer,
                   std::function<void()> onceRead)
    : m_request(request)
    , m_response(response)
    , m_peer(std::move(peer))
    , m_onceRead(std::move(onceRead))
{
    if (!m_request.hasContentLength() && !m_request.getChunkedTransferEncoding()) {
        m_onceRead();
    }
}

QByteArray Exchange::method() const
{
    return QByteArray::fromStdString(m_request.getMethod());
}

QByteArray Exchange::path() const
{
    const QByteArray uri = QByteArray::fromStdString(m_request.getURI());
    const qsizetype mark = uri.indexOf('?');
    return mark < 0 ? uri : uri.first(mark);
}

QUrlQuery Exchange::query() const
{
    const QString uri = QString::fromStdString(m_request.getURI());
    const qsizetype mark = uri.indexOf(u'?');
    return QUrlQuery(mark < 0 ? QString() : uri.mid(mark + 1));
}

QByteArray Exchange::authority() const
{
    QByteArray host = field("Host").toLower();
    if (host.endsWith(":443")) {
        host.chop(4);
    }
    return host;
}

QByteArray Exchange::field(const char* name) const
{
    return QByteArray::fromStdString(m_request.get(name, ""));
}

QString Exchange::share() const
{
    return QString::fromStdString(shareOf(m_peer.address));
}

std::optional<QByteArray> Exchange::body()
{
    if (m_request.getChunkedTransferEncoding() || !m_request.hasContentLength()) {
        refuse({411, u"length-required"_s, u"a Content-Length is required"_s, {}});
        return std::nullopt;
    }
    const qint64 length = m_request.getContentLength64();
    if (length < 0 || length > LargestBody) {
        refuse({413, u"too-large"_s, u"the body is too large"_s, {}});
        return std::nullopt;
    }
    QByteArray content(length, Qt::Uninitialized);
    std::istream& stream = m_request.stream();
    stream.read(content.data(), length);
    if (stream.gcount() != length) {
        refuse({400, u"cut-body"_s, u"the body is shorter than announced"_s, {}});
        return std::nullopt;
    }
    m_bodyRead = true;
    m_onceRead();
    return content;
}

bool Exchange::passOverBody()
{
    if (m_bodyRead) {
        return true;
    }
    if (m_request.getChunkedTransferEncoding()) {
        return false;
    }
    const qint64 length = m_request.hasContentLength() ? m_request.getContentLength64() : 0;
    if (length < 0 || length > LargestBody) {
        return false;
    }
    m_bodyRead = true;
    return m_request.stream().ignore(length).gcount() == length;
}

void Exchange::setField(const char* name, const QByteArray& value)
{
    m_response.set(name, value.toStdString());
}

void Exchange::answer(int status, const char* contentType, const QByteArray& content)
{
    m_status = status;
    m_response.setStatusAndReason(static_cast<Poco::Net::HTTPResponse::HTTPStatus>(status));
    m_response.setContentType(contentType);
    m_response.set("X-Content-Type-Options", "nosniff");
    m_response.set("Strict-Transport-Security", "max-age=31536000");
    if (!passOverBody()) {
        m_response.setKeepAlive(false); // what is left of the body would be taken for the next request
    }
    m_onceRead();
    m_response.setContentLength64(content.size());
    m_response.sendBuffer(content.constData(), static_cast<std::size_t>(content.size()));
}

void Exchange::refuse(const wire::Problem& problem, int retryAfter)
{
    if (retryAfter > 0) {
        setField("Retry-After", QByteArray::number(retryAfter));
    }
    answer(problem.status, "application/problem+json", wire::encode(problem));
}

} // namespace wasl::hub
