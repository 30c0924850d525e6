#pragma once

#include "tests/support/hub_fixture.h"

#include <QJsonObject>

#include <map>

namespace wasl::tests
{

/// What a browser sends to the hub's page, over TLS with the hub's own certificate, without a browser.
class PageVisitor
{
public:
    explicit PageVisitor(HubFixture& hub);

    struct Answer
    {
        int status = 0;
        QByteArray body;
        std::map<QByteArray, QByteArray> fields; ///< by their name in small letters
        QJsonObject json() const;
        QString code() const; ///< of the problem; empty if it is none
    };

    Answer get(const QByteArray& path) const;
    /// Sends what the page sends: its origin, the content type, the token of the session.
    Answer send(const QByteArray& method, const QByteArray& path, const QJsonObject& body = {}) const;
    Answer signIn(const QString& name, const QString& passphrase);

    QByteArray cookie;
    QByteArray formToken;
    QByteArray origin; ///< empty: not sent

private:
    Answer ask(const QByteArray& method, const QByteArray& path, const QByteArray& body) const;

    HubFixture* m_hub;
};

} // namespace wasl::tests
