// Exporting people from the window: who is left out is said before, and the file has the others.

#include "app/storage/consent_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/people_list.h"
#include "ui/shared/background.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::aBeneficiary;
using wasl::tests::OpenCaseFile;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void theListAsItIsShownWithoutWhoRefused()
    {
        OpenCaseFile file;
        file.add(aBeneficiary().named("Awa", "Diallo"));
        const auto refused = file.add(aBeneficiary().named("Issa", "Traore"));
        domain::Consent consent;
        consent.person = refused.id;
        consent.decision = domain::ConsentDecision::Refused;
        consent.noticeVersion = u"1"_s;
        consent.language = u"fr"_s;
        QVERIFY(storage::ConsentStore(file.database()).record(consent));

        QTemporaryDir folder;
        const auto path = folder.filePath(u"liste"_s); // without an ending: the button gives it
        PeopleList list(file.file(), Lists::load(file.database()));
        list.setFileChooser(FileChooser::answering({path}));
        list.refresh();
        list.setVisible(true);
        list.findChild<QPushButton*>(u"exportPeopleButton"_s)->click();
        auto* dialog = list.findChild<QDialog*>(u"exportDialog"_s);
        QVERIFY(dialog);
        auto* csv = dialog->findChild<QPushButton*>(u"exportCsvButton"_s);
        auto* out = dialog->findChild<QTableView*>(u"exportLeftOutTable"_s);
        // Nobody agreed yet: the file would be empty. Who was never asked comes along when somebody says so.
        QTRY_COMPARE(out->model()->rowCount(), 2);
        QVERIFY(!csv->isEnabled());
        dialog->findChild<QCheckBox*>(u"exportNotAskedCheck"_s)->click();
        QTRY_VERIFY(csv->isEnabled());
        const auto words = dialog->findChild<QLabel*>(u"exportWordsLabel"_s)->text();
        QVERIFY2(words.contains(u"left out"_s) && words.contains(u"not asked"_s), qPrintable(words));
        QCOMPARE(out->model()->rowCount(), 1);
        QVERIFY(out->model()->index(0, 1).data().toString().contains(u"Issa"_s));
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) {
            grabEveryLook(*dialog, u"export-people"_s);
            grabEveryLook(list, u"people-list-export"_s);
        }
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());

        csv->click();
        waitForBackground();
        QTRY_VERIFY(QFile::exists(path + u".csv"_s));
        QTRY_VERIFY(dialog->findChild<Notice*>()->text().contains(u"liste.csv"_s));
        QFile written(path + u".csv"_s);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(written.readAll());
        QVERIFY(text.contains(u"Diallo"_s));
        QVERIFY(!text.contains(u"Traore"_s));
        waitForBackground();
    }

    void whoMayNotExportHasNoButton()
    {
        OpenCaseFile file(domain::Role::CaseWorker);
        PeopleList list(file.file(), Lists::load(file.database()));
        QVERIFY(!list.findChild<QPushButton*>(u"exportPeopleButton"_s));
    }
};

WASL_TEST_IN(QApplication, TestExportDialog)
#include "tst_export_dialog.moc"
