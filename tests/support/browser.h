#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace wasl::tests
{

/// A real Chromium without a window, 1366 x 768, driven over WebDriver (W3C) by the chromedriver of the same
/// version. It has a profile of its own that goes with it. Every failure throws std::runtime_error with what
/// the driver said.
class Browser
{
public:
    Browser();
    ~Browser();
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    void open(const QString& url);
    /// Clicks the first element of a CSS selector, as a person would: it must be visible.
    void click(const QString& selector);
    /// Types into the first element of the selector, in place of what stood there.
    void type(const QString& selector, const QString& text);
    /// Presses a key wherever the focus is: Keys::Tab, Keys::Enter.
    void press(QChar key);
    /// What a script gives back; it is the body of a function.
    QJsonValue run(const QString& script, const QJsonArray& arguments = {});
    QString text(const QString& selector);
    /// Waits until an expression holds, ten seconds at most; false if it never does.
    bool waitFor(const QString& expression);
    /// As for somebody who prefers "light" or "dark" colours, on "screen" or in "print".
    void appear(const QString& medium, const QString& colours);
    /// Writes a PNG of what is in view.
    void screenshot(const QString& path);
    /// Where what is downloaded arrives.
    QString downloads() const { return m_folder.path() + QStringLiteral("/downloads"); }
    /// What the console said that is an error or a warning.
    QStringList complaints();

private:
    QJsonValue command(const QByteArray& method, const QString& path, const QJsonObject& body = {});
    QString element(const QString& selector);

    QTemporaryDir m_folder;
    QProcess m_driver;
    QProcess m_guard; ///< ends the browser, which the driver leaves alone when it is ended
    quint16 m_port = 0;
    QString m_session;
};

namespace Keys
{
inline constexpr QChar Tab(0xE004);
inline constexpr QChar Enter(0xE007);
} // namespace Keys

} // namespace wasl::tests
