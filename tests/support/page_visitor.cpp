#include "tests/support/page_visitor.h"

#include "app/wire/problem.h"

#include <QJsonDocument>

#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/StreamCopier.h>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

QJsonObject PageVisitor::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString PageVisitor::Answer::code() const
{
    const auto problem = wire::decodeProblem(body);
    return problem ? problem->code : QString();
}

PageVisitor::PageVisitor(HubFixture& hub)
    : origin("https://" + hub.address().authority())
    , m_hub(&hub)
{
}

PageVisitor::Answer PageVisitor::get(const QByteArray& path) const
{
    return ask("GET"_ba, path, {});
}

PageVisitor::Answer PageVisitor::send(const QByteArray& method, const QByteArray& path,
                                      const QJsonObject& body) const
{
    return ask(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

PageVisitor::Answer PageVisitor::signIn(const QString& name, const QString& passphrase)
{
    auto answer =
        send("POST"_ba, "/v1/coordination/session"_ba, {{u"name"_s, name}, {u"passphrase"_s, passphrase}});
    if (answer.status == 200) {
        cookie = answer.fields["set-cookie"].split(';').first();
        formToken = answer.json()["form_token"_L1].toString().toLatin1();
    }
    return answer;
}

PageVisitor::Answer PageVisitor::ask(const QByteArray& method, const QByteArray& path,
                                     const QByteArray& body) const
{
    const Poco::Net::Context::Ptr context = new Poco::Net::Context(
        Poco::Net::Context::TLS_CLIENT_USE, m_hub->server().authorityFile().toStdString(),
        Poco::Net::Context::VERIFY_STRICT);
    Poco::Net::HTTPSClientSession session("localhost", m_hub->server().port(), context);
    Poco::Net::HTTPRequest request(method.toStdString(), path.toStdString(), "HTTP/1.1");
    if (!cookie.isEmpty()) {
        request.set("Cookie", "other=1; " + cookie.toStdString());
    }
    if (method != "GET") {
        request.setContentType("application/json");
        request.setContentLength(body.size());
        if (!origin.isEmpty()) {
            request.set("Origin", origin.toStdString());
        }
        if (!formToken.isEmpty()) {
            request.set("Wasl-Form-Token", formToken.toStdString());
        }
    }
    session.sendRequest(request) << body.toStdString();
    Poco::Net::HTTPResponse response;
    std::string content;
    Poco::StreamCopier::copyToString(session.receiveResponse(response), content);
    Answer answer{response.getStatus(), QByteArray::fromStdString(content), {}};
    for (const auto& [name, value] : response) {
        answer.fields[QByteArray::fromStdString(name).toLower()] = QByteArray::fromStdString(value);
    }
    return answer;
}

} // namespace wasl::tests
