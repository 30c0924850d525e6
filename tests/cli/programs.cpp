#include "tests/cli/programs.h"

#include "app/storage/vault/vault.h"
#include "tests/support/bound_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

namespace
{

constexpr int longestRun = 240'000;

/// The reading end of a pipe that already holds these lines and then ends.
class FilledPipe
{
public:
    explicit FilledPipe(const QStringList& lines)
    {
        std::array<int, 2> ends{};
        const auto text = (lines.join(u'\n') + u'\n').toUtf8();
        if (::pipe2(ends.data(), O_CLOEXEC) != 0 ||
            ::write(ends[1], text.constData(), std::size_t(text.size())) != text.size())
            throw std::runtime_error("no pipe");
        ::close(ends[1]);
        m_end = ends[0];
    }
    ~FilledPipe() { ::close(m_end); }
    FilledPipe(const FilledPipe&) = delete;
    FilledPipe& operator=(const FilledPipe&) = delete;
    [[nodiscard]] int end() const { return m_end; }

private:
    int m_end = -1;
};

} // namespace

Place::Place()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    if (!m_folder.isValid()) throw std::runtime_error("no temporary folder");
    const std::array names{"HOME",          "TMPDIR",         "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                           "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "SQLITE_TMPDIR"};
    for (const char* name : names) {
        const auto folder = path(QString::fromLatin1(name).toLower());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QString::fromLatin1(name), folder);
    }
}

Answer Place::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(root());
    process.start(program, arguments);
    return finished(process);
}

Cli::Cli(const Place& place, QString folder, QString user, QString passphrase)
    : m_place(place)
    , m_folder(std::move(folder))
    , m_user(std::move(user))
    , m_passphrase(std::move(passphrase))
{
}

Cli Cli::as(const QString& user, const QString& passphrase) const
{
    return {m_place, m_folder, user, passphrase};
}

Answer Cli::run(const QStringList& command, const QStringList& answers) const
{
    QElapsedTimer timer;
    timer.start();
    const auto process = start(command, answers, -1);
    auto answer = finished(*process);
    answer.milliseconds = timer.elapsed();
    return answer;
}

std::unique_ptr<QProcess> Cli::start(const QStringList& command, int terminal) const
{
    return start(command, {m_passphrase}, terminal);
}

std::unique_ptr<QProcess> Cli::start(const QStringList& command, const QStringList& answers,
                                     int terminal) const
{
    const FilledPipe pipe(answers);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_place.environment());
    process->setWorkingDirectory(m_place.root());
    process->setChildProcessModifier([end = pipe.end(), terminal, parent = ::getpid()] {
        tests::endWith(parent);
        ::fcntl(end, F_SETFD, 0);
        if (terminal >= 0) ::dup2(terminal, STDERR_FILENO);
    });
    const QStringList common{u"--file"_s, m_folder, u"--user"_s,          m_user,
                             u"--lang"_s, u"fr"_s,  u"--passphrase-fd"_s, QString::number(pipe.end())};
    // Without --json a terminal is told how far long work has come.
    process->start(QStringLiteral(WASL_CLI),
                   common + (terminal >= 0 ? QStringList() : QStringList(u"--json"_s)) + command);
    if (!process->waitForStarted()) throw std::runtime_error("wasl-cli does not start");
    return process;
}

Answer Cli::create(const QString& association) const
{
    return run(
        {u"create"_s, u"--association"_s, association, u"--recovery-code-file"_s, m_folder + u".code"_s},
        {m_passphrase, m_passphrase});
}

Answer finished(QProcess& process, qint64 sinceMilliseconds)
{
    QElapsedTimer timer;
    timer.start();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(longestRun)) {
        process.kill();
        process.waitForFinished();
    }
    Answer answer;
    answer.exitCode =
        process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart
            ? process.exitCode()
            : -1;
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    answer.milliseconds = sinceMilliseconds + timer.elapsed();
    return answer;
}

void makeQuickCaseFile(const Cli& cli, const QString& association)
{
    const auto environment = storage::systemEnvironment();
    storage::VaultOptions options;
    options.cost = storage::KdfParameters::floor();
    options.founderRole = domain::Role::Manager;
    const auto created = storage::Vault::create(cli.folder(), {cli.user(), cli.passphrase()}, association,
                                                environment, options);
    if (!created) throw std::runtime_error(created.error().code.toStdString());
    const auto confirmed =
        storage::Vault::confirmRecoveryCode(cli.folder(), created->recoveryCode, environment);
    if (!confirmed) throw std::runtime_error(confirmed.error().code.toStdString());
}

Hub::Hub(const Place& place, const QString& name)
    : m_place(place)
    , m_data(place.path(name))
{
    tests::endWithTest(m_process);
    m_process.setProcessEnvironment(place.environment());
    m_process.setStandardErrorFile(logFile(), QIODevice::Append);
    start();
}

Hub::~Hub()
{
    stop();
}

void Hub::start()
{
    m_process.start(QStringLiteral(WASL_HUB), {u"--data"_s, m_data, u"--port"_s, m_port});
    QByteArray said;
    static const QRegularExpression listening(u"Listening on (https://\\S+:(\\d+))\\s"_s);
    while (m_process.state() != QProcess::NotRunning && m_process.waitForReadyRead(30'000)) {
        said += m_process.readAllStandardOutput();
        if (const auto found = listening.match(QString::fromUtf8(said)); found.hasMatch()) {
            m_url = found.captured(1);
            m_port = found.captured(2); // the same after a pause
            return;
        }
    }
    throw std::runtime_error("wasl-hub does not start");
}

void Hub::stop()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.terminate();
    m_process.waitForFinished();
}

void Hub::kill()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished();
}

QString Hub::invite(const QString& association) const
{
    const auto answer =
        m_place.run(QStringLiteral(WASL_HUB), {u"--data"_s, m_data, u"--invite"_s, association});
    return QString::fromUtf8(answer.out).trimmed();
}

QByteArray Hub::read(const QString& path) const
{
    return m_place.run(u"curl"_s, {u"--silent"_s, u"--fail"_s, u"--cacert"_s, authority(), m_url + path}).out;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("cannot write");
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const auto entries =
        QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto& entry : entries) {
        const auto target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else if (!QFile::copy(entry.filePath(), target))
            throw std::runtime_error("cannot copy");
    }
}

} // namespace wasl::tests
