// The dialog of documents: which paper, public unless said otherwise, and the words of a brief, which are
// kept.

#include "app/storage/brief_store.h"
#include "app/storage/public_month_store.h"
#include "app/storage/summary_store.h"
#include "tests/reports/some_months.h"
#include "tests/support/given_months.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"
#include "ui/summaries/document_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using reports::DocumentKind;
using wasl::tests::OpenCaseFile;

namespace
{

const domain::YearMonth october{2026, 10};

/// A file with its months closed.
void closeMonths(OpenCaseFile& file)
{
    for (const auto& month : someMonths())
        OpenCaseFile::check(wasl::tests::closeAsGiven(file.database(), month));
}

/// The same, with the public figures drawn, as after the first paper.
void drawMonths(OpenCaseFile& file)
{
    closeMonths(file);
    OpenCaseFile::check(
        reports::publicMonth(file.database(), file.file().subkey(storage::Subkey::ReleaseNoise), october));
}

int monthsDrawn(OpenCaseFile& file)
{
    const storage::PublicMonthStore store(file.database());
    const auto months = someMonths();
    return int(std::count_if(months.begin(), months.end(),
                             [&](const auto& month) { return store.find(month.month).has_value(); }));
}

/// The dialog, which deletes itself when it is closed.
class Shown
{
public:
    explicit Shown(OpenCaseFile& file, const QStringList& paths = {},
                   const domain::YearMonth& month = october)
        : m_dialog(new DocumentDialog(file.file(), FileChooser::answering(paths), month))
    {
        m_dialog->show();
    }
    ~Shown()
    {
        waitForBackground();
        delete m_dialog;
    }
    Shown(const Shown&) = delete;
    Shown& operator=(const Shown&) = delete;

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_dialog->findChild<Widget*>(QString::fromLatin1(name));
        if (!found) qFatal("no %s in the dialog", name);
        return found;
    }
    void choose(const char* combo, const QVariant& data) const
    {
        auto* box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(data));
    }
    [[nodiscard]] bool isReady() const
    {
        return find<QPushButton>("saveDocumentButton")->isEnabled() &&
               !find<QLabel>("documentPageLabel")->pixmap(Qt::ReturnByValue).isNull();
    }
    [[nodiscard]] QString said() const { return m_dialog->findChild<Notice*>()->text(); }
    [[nodiscard]] DocumentDialog& dialog() const { return *m_dialog; }

private:
    QPointer<DocumentDialog> m_dialog;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDocumentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }
    void cleanup() { waitForBackground(); }

    void publicIsWhatIsOffered()
    {
        OpenCaseFile file;
        drawMonths(file);
        const QTemporaryDir folder;
        const auto csv = folder.filePath(u"october.csv"_s), exact = folder.filePath(u"exact.csv"_s);
        const Shown shown(file, {csv, exact});
        QVERIFY(shown.find<QRadioButton>("documentPublicRadio")->isChecked());
        QTRY_VERIFY(shown.isReady());
        shown.choose("documentFormatCombo", 2);
        shown.find<QPushButton>("saveDocumentButton")->click();
        QTRY_VERIFY(QFile::exists(csv + u"-metadata.json"_s));
        QVERIFY(contentOf(csv).contains(",public\r\n") && !contentOf(csv).contains(",exact\r\n"));
        QTRY_VERIFY(shown.said().contains(u"public version"_s));

        shown.find<QRadioButton>("documentExactRadio")->click();
        QTRY_VERIFY(shown.isReady());
        shown.find<QPushButton>("saveDocumentButton")->click();
        QTRY_VERIFY(QFile::exists(exact + u"-metadata.json"_s));
        QVERIFY(contentOf(exact).contains(",exact\r\n") && !contentOf(exact).contains(",public\r\n"));
        const auto total = someMonths().back().registered.total;
        QVERIFY(contentOf(exact).contains("2026-10,registered,total,,," + QByteArray::number(total) + ','));
    }

    void anOpenMonthHasNoPublicVersion()
    {
        OpenCaseFile file;
        drawMonths(file);
        const Shown shown(file, {}, {2026, 11}); // the month that runs
        QCOMPARE(shown.find<QComboBox>("documentFirstCombo")->currentData().toString(), u"2026-10"_s);
        shown.choose("documentFirstCombo", u"2026-11"_s);
        QTRY_VERIFY(shown.said().contains(u"is not closed"_s));
        QVERIFY(!shown.find<QPushButton>("saveDocumentButton")->isEnabled());
        shown.find<QRadioButton>("documentExactRadio")->click();
        QTRY_VERIFY(shown.isReady());
        QVERIFY(shown.said().isEmpty());
    }

    void lookingDrawsNothing()
    {
        OpenCaseFile file;
        closeMonths(file);
        const QTemporaryDir folder;
        const auto pdf = folder.filePath(u"october.pdf"_s);
        const Shown shown(file, {QString(), pdf});
        auto* save = shown.find<QPushButton>("saveDocumentButton");
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(shown.find<QLabel>("documentPageLabel")->text().contains(u"October 2026"_s));
        shown.choose("documentKindCombo", int(DocumentKind::Year));
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(monthsDrawn(file), 0);
        save->click(); // and no file chosen
        waitForBackground();
        QCOMPARE(monthsDrawn(file), 0);
        save->click();
        QTRY_VERIFY(contentOf(pdf).startsWith("%PDF"));
        QVERIFY(monthsDrawn(file) > 0);
        QTRY_VERIFY(shown.isReady()); // now there is a page to look at
    }

    void numbersInTheWordsAreConfirmed()
    {
        OpenCaseFile file;
        drawMonths(file);
        const QTemporaryDir folder;
        const auto pdf = folder.filePath(u"brief.pdf"_s);
        const Shown shown(file, {pdf});
        shown.choose("documentKindCombo", int(DocumentKind::Brief));
        QTRY_VERIFY(shown.isReady());
        auto* box = shown.find<QCheckBox>("documentNumbersCheck");
        auto* save = shown.find<QPushButton>("saveDocumentButton");
        QVERIFY(!box->isVisible());
        QTest::keyClicks(shown.find<QPlainTextEdit>("documentSituationEdit"), u"In 2026 we met 7 orphans."_s);
        save->click();
        QVERIFY(box->isVisible() && !box->isChecked());
        QVERIFY2(shown.said().contains(u"rounded figures: 7."_s), qPrintable(shown.said()));
        waitForBackground();
        QVERIFY(!QFile::exists(pdf));
        box->setChecked(true);
        // Another number is another question.
        QTest::keyClicks(shown.find<QPlainTextEdit>("documentRequestEdit"), u"Room for 13."_s);
        save->click();
        QVERIFY(box->isVisible() && !box->isChecked());
        waitForBackground();
        QVERIFY(!QFile::exists(pdf));
        box->setChecked(true);
        save->click();
        QTRY_VERIFY(contentOf(pdf).startsWith("%PDF"));
    }

    void theWordsOfABriefAreKept()
    {
        OpenCaseFile file;
        drawMonths(file);
        const QTemporaryDir folder;
        const auto pdf = folder.filePath(u"brief.pdf"_s);
        {
            const Shown shown(file, {pdf});
            shown.choose("documentKindCombo", int(DocumentKind::Brief));
            shown.choose("documentFirstCombo", u"2026-08"_s);
            shown.find<CodeCombo>("documentCommuneCombo")->setCode(u"02.411.01.23"_s);
            shown.choose("documentLanguageCombo", u"fr"_s);
            auto* situation = shown.find<QPlainTextEdit>("documentSituationEdit");
            QVERIFY(situation->isVisible());
            QTest::keyClicks(situation, u"Deux fois plus de familles."_s);
            QTRY_VERIFY(!shown.find<QLabel>("documentKeptLabel")->text().isEmpty());
            QCOMPARE(storage::BriefStore(file.database())
                         .find({2026, 8}, october, u"02.411.01.23"_s, u"fr"_s)
                         .situation,
                     u"Deux fois plus de familles."_s);
            // Another language has its own words; what was typed last is not lost by changing.
            QTest::keyClicks(shown.find<QPlainTextEdit>("documentRequestEdit"), u"Ouvrir les classes."_s);
            shown.choose("documentLanguageCombo", u"ar"_s);
            QCOMPARE(situation->toPlainText(), QString());
            shown.choose("documentLanguageCombo", u"fr"_s);
            QCOMPARE(shown.find<QPlainTextEdit>("documentRequestEdit")->toPlainText(),
                     u"Ouvrir les classes."_s);
            QTRY_VERIFY(shown.isReady());
            shown.find<QPushButton>("saveDocumentButton")->click();
            QTRY_VERIFY(contentOf(pdf).startsWith("%PDF"));
            QTest::keyClicks(situation, u" Et plus."_s);
        }
        // Closed while typing: kept as well.
        QVERIFY(storage::BriefStore(file.database())
                    .find({2026, 8}, october, u"02.411.01.23"_s, u"fr"_s)
                    .situation.contains(u"Et plus."_s));
    }

    void aTurnedRoundPeriodIsSaidAtItsField()
    {
        OpenCaseFile file;
        drawMonths(file);
        const Shown shown(file);
        shown.choose("documentKindCombo", int(DocumentKind::Period));
        shown.choose("documentFirstCombo", u"2026-10"_s);
        shown.choose("documentLastCombo", u"2026-03"_s);
        const auto isSaid = [&] {
            const auto labels = shown.dialog().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text() == u"The last month is before the first."_s;
            });
        };
        QTRY_VERIFY(isSaid());
        shown.choose("documentLastCombo", u"2026-10"_s);
        shown.choose("documentFirstCombo", u"2026-03"_s);
        QTRY_VERIFY(shown.isReady());
        QVERIFY(!isSaid());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        OpenCaseFile file;
        drawMonths(file);
        const Shown shown(file, {u"/proc/nowhere/october.pdf"_s});
        QTRY_VERIFY(shown.isReady());
        shown.find<QPushButton>("saveDocumentButton")->click();
        QTRY_VERIFY(shown.said().contains(u"/proc/nowhere/october.pdf"_s));
    }

    void noControlIsNameless()
    {
        OpenCaseFile file;
        drawMonths(file);
        const Shown shown(file);
        QTRY_VERIFY(shown.isReady());
        shown.choose("documentKindCombo", int(DocumentKind::Brief));
        shown.choose("documentFirstCombo", u"2026-01"_s);
        QTRY_VERIFY(shown.isReady());
        QCOMPARE(namelessControls(shown.dialog()).join(u'\n'), QString());
        if (!qEnvironmentVariableIsSet("WASL_SCREENS")) return;
        for (const auto& [language, code] : {std::pair(language::Language::Arabic, u"ar"_s),
                                             std::pair(language::Language::French, u"fr"_s)}) {
            look().set(language, Appearance::Light);
            shown.choose("documentLanguageCombo", code);
            QTRY_VERIFY(shown.isReady());
            waitForBackground();
            QTest::qWait(300);
            grabPage(shown.dialog(), u"document-brief"_s, language, Appearance::Light);
        }
    }
};

WASL_TEST_IN(QApplication, TestDocumentDialog)
#include "tst_document_dialog.moc"
