// The program is killed in the middle of typing: what was typed is offered on return.

#include "app/storage/vault/vault.h"
#include "tests/support/bound_process.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/people_page.h"
#include "ui/shared/background.h"
#include "ui/shared/notice.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QtTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;

namespace
{

const storage::Credentials salma{u"salma"_s, u"grenade olivier saison pluie"_s};
const auto ownPart = "--type-in";

std::unique_ptr<storage::CaseFile> unlock(const QString& folder)
{
    return wasl::tests::OpenCaseFile::check(storage::Vault::unlock(
        folder, salma, storage::systemEnvironment(), storage::VaultOptions::cheapForTests()));
}

/// What the killed program does: a real form, typed into letter by letter, for ever.
int typeInto(const QString& folder)
{
    const auto file = unlock(folder);
    PeoplePage page(*file);
    page.show();
    page.open(u"new:"_s);
    auto* name = page.findChild<QLineEdit*>(u"givenNameEdit"_s);
    auto* family = page.findChild<QLineEdit*>(u"familyNameEdit"_s);
    for (const auto letter : u"Kadiatou"_s)
        QTest::keyClicks(name, QString(letter));
    QTest::qWait(3000); // a pause for thought: what stands now must not be lost
    std::puts("typed");
    std::fflush(stdout);
    while (true) {
        family->setText(family->text().size() > 20 ? QString() : family->text() + u'a');
        QTest::qWait(10);
    }
}

} // namespace

class TestDraftKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsOfferedAfterAKill()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"file"_s);
        {
            auto options = storage::VaultOptions::cheapForTests();
            options.founderRole = domain::Role::Manager;
            const auto environment = storage::systemEnvironment();
            const auto made = wasl::tests::OpenCaseFile::check(
                storage::Vault::create(path, salma, u"Association Al Amal"_s, environment, options));
            wasl::tests::OpenCaseFile::check(
                storage::Vault::confirmRecoveryCode(path, made.recoveryCode, environment, options));
        }
        QProcess program;
        wasl::tests::endWithTest(program);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"tst_draft_kill"_s, QString::fromLatin1(ownPart), path});
        QVERIFY(program.waitForStarted());
        QByteArray said;
        while (!said.contains("typed") && program.waitForReadyRead(60000))
            said += program.readAllStandardOutput();
        QVERIFY2(said.contains("typed"), program.readAllStandardError().constData());
        QTest::qWait(700); // in the middle of the family name
        ::kill(pid_t(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        const auto file = unlock(path);
        PeoplePage page(*file);
        page.show();
        page.open(u"new:"_s);
        auto* notice = page.findChild<Notice*>(u"draftNotice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"Kadiatou"_s), qPrintable(notice->text()));
        page.findChild<QPushButton*>(u"continueDraftButton"_s)->click();
        QCOMPARE(page.findChild<QLineEdit*>(u"givenNameEdit"_s)->text(), u"Kadiatou"_s);
        waitForBackground();
    }
};

static int runEitherPart(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], ownPart) == 0) return typeInto(QString::fromLocal8Bit(argv[2]));
    TestDraftKill test;
    return QTest::qExec(&test, argc, argv);
}

WASL_TEST_RUN(TestDraftKill, runEitherPart)
#include "tst_draft_kill.moc"
