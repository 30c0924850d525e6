#include "tests/support/browser.h"

#include "tests/support/raw_connection.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QThread>

#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/StreamCopier.h>
#include <unistd.h>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

namespace
{

/// Debian's name first; where a distribution has it under another, WASL_CHROMEDRIVER says which.
QString driverProgram()
{
    const QString named = qEnvironmentVariable("WASL_CHROMEDRIVER");
    return named.isEmpty() ? QStandardPaths::findExecutable(u"chromedriver"_s) : named;
}

} // namespace

Browser::Browser()
    : m_port(freePort())
{
    const QString program = driverProgram();
    if (program.isEmpty()) {
        throw std::runtime_error("there is no chromedriver: installer/prepare --tests brings it");
    }
    QDir().mkpath(downloads());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    environment.insert(u"XDG_CACHE_HOME"_s, m_folder.path());
    m_driver.setProcessEnvironment(environment);
    m_driver.setStandardErrorFile(QProcess::nullDevice());
    m_driver.setStandardOutputFile(QProcess::nullDevice());
    m_driver.setChildProcessModifier([] { ::setpgid(0, 0); }); // and the browser is of its group
    m_driver.start(program, {u"--port=%1"_s.arg(m_port)});
    m_driver.waitForStarted();
    // Reads until the test is gone, however it ends.
    m_guard.start(u"sh"_s, {u"-c"_s, u"trap '' INT TERM HUP; read -r line; kill -s KILL -- -%1"_s.arg(
                                         m_driver.processId())});
    m_guard.waitForStarted();
    QJsonArray arguments{u"--headless=new"_s,
                         u"--window-size=1366,768"_s,
                         u"--disable-gpu"_s,
                         u"--disable-dev-shm-usage"_s,
                         u"--force-device-scale-factor=1"_s,
                         u"--hide-scrollbars"_s,
                         u"--lang=en"_s,
                         u"--user-data-dir="_s + m_folder.path() + u"/profile"_s};
    if (geteuid() == 0) {
        arguments.append(u"--no-sandbox"_s); // Chromium's sandbox refuses to start for root
    }
    const QJsonObject options{{u"args"_s, arguments},
                              {u"prefs"_s, QJsonObject{{u"download.default_directory"_s, downloads()},
                                                       {u"download.prompt_for_download"_s, false}}}};
    const QJsonObject wanted{
        {u"capabilities"_s,
         QJsonObject{
             {u"alwaysMatch"_s, QJsonObject{{u"browserName"_s, u"chrome"_s},
                                            // The hub's certificate is its own authority's.
                                            {u"acceptInsecureCerts"_s, true},
                                            {u"goog:loggingPrefs"_s, QJsonObject{{u"browser"_s, u"ALL"_s}}},
                                            {u"goog:chromeOptions"_s, options}}}}}};
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        try {
            m_session = command("POST"_ba, u"/session"_s, wanted)["sessionId"_L1].toString();
            break;
        } catch (const Poco::Exception&) { // the driver does not listen yet
            if (timer.elapsed() > 30'000) {
                throw std::runtime_error("chromedriver does not start");
            }
            QThread::msleep(100);
        }
    }
    m_session = u"/session/"_s + m_session;
    // The page's own size: a window has a frame besides.
    command(
        "POST"_ba, m_session + u"/goog/cdp/execute"_s,
        {{u"cmd"_s, u"Emulation.setDeviceMetricsOverride"_s},
         {u"params"_s,
          QJsonObject{
              {u"width"_s, 1366}, {u"height"_s, 768}, {u"deviceScaleFactor"_s, 1}, {u"mobile"_s, false}}}});
}

void Browser::appear(const QString& medium, const QString& colours)
{
    const QJsonObject preferred{{u"name"_s, u"prefers-color-scheme"_s}, {u"value"_s, colours}};
    command("POST"_ba, m_session + u"/goog/cdp/execute"_s,
            {{u"cmd"_s, u"Emulation.setEmulatedMedia"_s},
             {u"params"_s, QJsonObject{{u"media"_s, medium}, {u"features"_s, QJsonArray{preferred}}}}});
}

Browser::~Browser()
{
    try {
        command("DELETE"_ba, m_session);
    } catch (const std::exception&) {
        // It is gone already.
    }
    m_driver.terminate();
    m_driver.waitForFinished(5'000);
    m_guard.closeWriteChannel();
    m_guard.waitForFinished();
}

QJsonValue Browser::command(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    Poco::Net::HTTPClientSession session("127.0.0.1", m_port);
    session.setTimeout(Poco::Timespan(120, 0));
    Poco::Net::HTTPRequest request(method.toStdString(), path.toStdString(), "HTTP/1.1");
    const QByteArray content =
        method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    request.setContentType("application/json");
    request.setContentLength(content.size());
    session.sendRequest(request) << content.toStdString();
    Poco::Net::HTTPResponse response;
    std::string answer;
    Poco::StreamCopier::copyToString(session.receiveResponse(response), answer);
    const QJsonValue value = QJsonDocument::fromJson(QByteArray::fromStdString(answer))["value"_L1];
    if (response.getStatus() != 200) {
        throw std::runtime_error((path + u": "_s + value["message"_L1].toString()).toStdString());
    }
    return value;
}

QString Browser::element(const QString& selector)
{
    const QJsonObject found = command("POST"_ba, m_session + u"/element"_s,
                                      {{u"using"_s, u"css selector"_s}, {u"value"_s, selector}})
                                  .toObject();
    return m_session + u"/element/"_s + found.begin().value().toString();
}

void Browser::open(const QString& url)
{
    command("POST"_ba, m_session + u"/url"_s, {{u"url"_s, url}});
}

void Browser::click(const QString& selector)
{
    command("POST"_ba, element(selector) + u"/click"_s);
}

void Browser::type(const QString& selector, const QString& text)
{
    const QString path = element(selector);
    command("POST"_ba, path + u"/clear"_s);
    command("POST"_ba, path + u"/value"_s, {{u"text"_s, text}});
}

void Browser::press(QChar key)
{
    const QJsonArray strokes{QJsonObject{{u"type"_s, u"keyDown"_s}, {u"value"_s, QString(key)}},
                             QJsonObject{{u"type"_s, u"keyUp"_s}, {u"value"_s, QString(key)}}};
    command("POST"_ba, m_session + u"/actions"_s,
            {{u"actions"_s, QJsonArray{QJsonObject{
                                {u"type"_s, u"key"_s}, {u"id"_s, u"keys"_s}, {u"actions"_s, strokes}}}}});
}

QJsonValue Browser::run(const QString& script, const QJsonArray& arguments)
{
    return command("POST"_ba, m_session + u"/execute/sync"_s,
                   {{u"script"_s, script}, {u"args"_s, arguments}});
}

QString Browser::text(const QString& selector)
{
    return command("GET"_ba, element(selector) + u"/text"_s).toString();
}

bool Browser::waitFor(const QString& expression)
{
    QElapsedTimer timer;
    timer.start();
    while (!run(u"return Boolean("_s + expression + u")"_s).toBool()) {
        if (timer.elapsed() > 10'000) {
            return false;
        }
        QThread::msleep(50);
    }
    return true;
}

void Browser::screenshot(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(
            QByteArray::fromBase64(command("GET"_ba, m_session + u"/screenshot"_s).toString().toLatin1()));
    }
}

QStringList Browser::complaints()
{
    QStringList said;
    const QJsonArray log =
        command("POST"_ba, m_session + u"/se/log"_s, {{u"type"_s, u"browser"_s}}).toArray();
    for (const auto& line : log) {
        if (line["level"_L1] == "SEVERE"_L1 || line["level"_L1] == "WARNING"_L1) {
            said.append(line["message"_L1].toString());
        }
    }
    return said;
}

} // namespace wasl::tests
