#include "ui/cases/pdf_page.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int drawingMs = 15'000;
constexpr rlim_t drawingBytes = rlim_t(1) << 30;
constexpr qsizetype mostPictureBytes = 64 << 20;

void holdIn()
{
    const auto limit = [](auto what, rlim_t value) {
        const rlimit both{value, value};
        setrlimit(what, &both);
    };
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_AS, drawingBytes);
    limit(RLIMIT_CPU, drawingMs / 1000);
    limit(RLIMIT_NPROC, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

/// What the program says about the file it gets; nothing when it fails.
QByteArray answerOf(const QString& program, const QStringList& arguments, const QByteArray& pdf,
                    const std::stop_token& stop)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier(holdIn);
    process.start();
    process.write(pdf);
    process.closeWriteChannel();
    QElapsedTimer since;
    since.start();
    QByteArray answer;
    while (!process.waitForFinished(50)) {
        answer += process.readAllStandardOutput();
        const bool enough = since.hasExpired(drawingMs) || answer.size() > mostPictureBytes;
        if (process.state() == QProcess::NotRunning || enough || stop.stop_requested()) break;
    }
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    answer += process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? answer : QByteArray();
}

} // namespace

bool canDrawPdf()
{
    return !QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty();
}

int countPdfPages(const QByteArray& pdf, const std::stop_token& stop)
{
    static const QRegularExpression count(u"^Pages:\\s+(\\d+)"_s, QRegularExpression::MultilineOption);
    const auto told =
        QString::fromUtf8(answerOf(QStandardPaths::findExecutable(u"pdfinfo"_s), {u"-"_s}, pdf, stop));
    return count.match(told).captured(1).toInt();
}

QImage drawPdfPage(const QByteArray& pdf, int page, int width, const std::stop_token& stop)
{
    const auto number = QString::number(page);
    return QImage::fromData(answerOf(QStandardPaths::findExecutable(u"pdftoppm"_s),
                                     {u"-png"_s, u"-f"_s, number, u"-l"_s, number, u"-scale-to-x"_s,
                                      QString::number(width), u"-scale-to-y"_s, u"-1"_s, u"-"_s},
                                     pdf, stop),
                            "PNG");
}

} // namespace wasl::ui
