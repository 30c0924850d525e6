#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace wasl::tests
{

/// What a program answered.
struct Answer
{
    int exitCode = -1; ///< -1 when it was killed
    QByteArray out;
    QByteArray err;
    qint64 milliseconds = 0;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
    /// The code of a refusal, or empty.
    [[nodiscard]] QString code() const { return error().value(QLatin1String("code")).toString(); }
    [[nodiscard]] QString message() const { return error().value(QLatin1String("message")).toString(); }

private:
    [[nodiscard]] QJsonObject error() const { return json().value(QLatin1String("error")).toObject(); }
};

/// A place of its own for programs: everything they may write to by themselves (home, temporary and
/// configuration folders) points into it.
class Place
{
public:
    Place();
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString root() const { return m_folder.path(); }
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    [[nodiscard]] Answer run(const QString& program, const QStringList& arguments) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// The real wasl-cli on one case file, with --json, its passphrases through a pipe.
class Cli
{
public:
    Cli(const Place& place, QString folder, QString user = QStringLiteral("samira"),
        QString passphrase = QStringLiteral("une phrase de passe longue"));

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const QString& user() const { return m_user; }
    [[nodiscard]] const QString& passphrase() const { return m_passphrase; }
    [[nodiscard]] Cli as(const QString& user, const QString& passphrase) const;

    /// Runs a command to its end; `answers` are what is typed at its questions, the passphrase unless said
    /// otherwise.
    [[nodiscard]] Answer run(const QStringList& command) const { return run(command, {m_passphrase}); }
    [[nodiscard]] Answer run(const QStringList& command, const QStringList& answers) const;
    /// Only starts it. Standard error goes to `terminal` when one is given, as for somebody who looks on.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& command, int terminal = -1) const;
    /// A whole case file: created, its recovery code kept in a file beside it.
    [[nodiscard]] Answer create(const QString& association) const;

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& command, const QStringList& answers,
                                                  int terminal) const;

    const Place& m_place;
    QString m_folder;
    QString m_user;
    QString m_passphrase;
};

/// Waits for the end of a program that was started.
[[nodiscard]] Answer finished(QProcess& process, qint64 sinceMilliseconds = 0);

/// A case file made with the cheapest keys a real one may have: opens in a fraction of the usual time.
void makeQuickCaseFile(const Cli& cli, const QString& association);

/// wasl-hub as one starts it, on a port of its own.
class Hub
{
public:
    Hub(const Place& place, const QString& name);
    ~Hub();
    Hub(const Hub&) = delete;
    Hub& operator=(const Hub&) = delete;

    void start();
    void stop();
    void kill();
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString authority() const { return m_data + QStringLiteral("/ca.pem"); }
    [[nodiscard]] QString folder() const { return m_data; }
    [[nodiscard]] QString logFile() const { return m_data + QStringLiteral(".log"); }
    /// A one-time code for the association of that name.
    [[nodiscard]] QString invite(const QString& association) const;
    /// What curl reads, with the hub's certificate pinned; nothing when it could not.
    [[nodiscard]] QByteArray read(const QString& path) const;

private:
    const Place& m_place;
    QString m_data;
    QString m_url;
    QString m_port = QStringLiteral("0");
    QProcess m_process;
};

[[nodiscard]] QByteArray contentOf(const QString& path);
void putContent(const QString& path, const QByteArray& content);
void copyFolder(const QString& from, const QString& to);

} // namespace wasl::tests
