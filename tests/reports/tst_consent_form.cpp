// The paper a person signs: one page in each language of the notices, with her name, the choices and places
// to sign, and a line for the pen where the association has not filled in its receipt.

#include "app/reports/consent_form.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

const QDate printedOn(2026, 11, 23);

QString printed(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

reports::ConsentForm formIn(const domain::ConsentNotices& notices, domain::ConsentPurpose purpose,
                            const QString& language, const QString& receipt)
{
    const auto* notice = notices.current(purpose, language, printedOn);
    return {domain::filledIn(*notice, {u"Association Al Jisr"_s, u"12, rue Zitoun, Marrakech"_s,
                                       u"+212 524 000 000"_s, receipt, u"5"_s, u"Clinique Amal"_s}),
            u"Association Al Jisr"_s, u"Fatoumata Camara"_s, u"W-26-000012-X"_s, receipt.isEmpty()};
}

} // namespace

class TestConsentForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOnePageInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto& language : domain::ConsentNotices::languages())
            QTest::addRow("%s", qPrintable(language)) << language;
    }

    void itIsOnePageInEveryLanguage()
    {
        QFETCH(QString, language);
        const auto notices = domain::ConsentNotices::load();
        QTemporaryDir folder;
        for (const auto purpose : domain::allOf<domain::ConsentPurpose>()) {
            const auto screens = qEnvironmentVariable("WASL_SCREENS");
            const auto path = (screens.isEmpty() ? folder.path() : screens) +
                              u"/consent-%1-%2.pdf"_s.arg(domain::code(purpose), language);
            QVERIFY(reports::writeConsentForm(formIn(notices, purpose, language, u"D-W-123/2026"_s), notices,
                                              path));
            QVERIFY(printed(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
            const auto text = printed(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
            for (const auto& said :
                 {u"Association Al Jisr"_s, u"Camara"_s, u"W-26-000012-X"_s, u"D-W-123/2026"_s,
                  language == "ar"_L1 ? u"09.08"_s : u"09-08"_s, u"2026.1"_s})
                QVERIFY2(text.contains(said), qPrintable(said + u" is not in:\n"_s + text));
            if (purpose != domain::ConsentPurpose::Record) QVERIFY(text.contains(u"Clinique Amal"_s));
            if (language != "ar"_L1)
                for (const auto& word :
                     {u"refuse"_s, u"withdraw"_s, u"sign-interpreter"_s, u"sign-witness"_s})
                    QVERIFY2(text.contains(notices.word(word, language)), qPrintable(text));
        }
    }

    void withoutAReceiptItSaysSo()
    {
        const auto notices = domain::ConsentNotices::load();
        QTemporaryDir folder;
        const auto path = folder.filePath(u"paper.pdf"_s);
        const auto text = [&](const QString& receipt) {
            mustWrite(reports::writeConsentForm(
                formIn(notices, domain::ConsentPurpose::Record, u"fr"_s, receipt), notices, path));
            return printed(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        };
        QVERIFY(text({}).contains(u"Le numéro du récépissé de la CNDP manque"_s));
        QVERIFY(text({}).contains(u"………"_s));
        QVERIFY(!text(u"D-1"_s).contains(u"manque"_s));
    }

    void aFolderThatIsNotThereIsRefused()
    {
        const auto notices = domain::ConsentNotices::load();
        const auto refused = reports::writeConsentForm(
            formIn(notices, domain::ConsentPurpose::Record, u"fr"_s, {}), notices, u"/nowhere/at/all.pdf"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"file-not-written"_s);
    }

private:
    static void mustWrite(const domain::Result<void>& written)
    {
        if (!written) qFatal("%s", qPrintable(written.error().message));
    }
};

WASL_TEST_IN(QGuiApplication, TestConsentForm)
#include "tst_consent_form.moc"
