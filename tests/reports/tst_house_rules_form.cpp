// The house rules as a paper to be signed, in any language, on as many pages as it takes.

#include "app/reports/house_rules_form.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

QString toolSays(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

reports::HouseRulesForm rulesIn(const QString& language, const QString& text)
{
    domain::HouseRules rules;
    rules.language = language;
    rules.validFrom = QDate(2026, 11, 1);
    rules.text = text;
    return {rules, u"Association Al Jisr"_s, language == "ar"_L1 ? u"دار النور"_s : u"Dar Annour"_s,
            u"Fatoumata Camara"_s, u"W-26-000012-X"_s};
}

} // namespace

class TestHouseRulesForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOnePageWithPlacesToSign_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addRow("ar")
            << u"ar"_s
            << u"الهدوء بعد العاشرة ليلا.\nلا تدخين داخل الغرف.\nيغلق الباب على الساعة 23:00، ومن "
               "يتأخر يتصل بالرقم +212 536 000 001.\nيحترم كل نزيل خصوصية الآخرين، ولا يصور أحدا "
               "بدون إذنه."_s;
        QTest::addRow("fr")
            << u"fr"_s
            << u"Calme après 22 heures.\nOn ne fume pas dans les chambres.\n\nLa porte ferme à 23:00 ; "
               "qui a du retard appelle le +212 536 000 001.\nChacun respecte la vie privée des "
               "autres et ne photographie personne sans son accord."_s;
        QTest::addRow("ps") << u"ps"_s << u"له لسو بجو وروسته چوپتیا."_s;
        QTest::addRow("wo") << u"wo"_s << u"Selaw ginaaw 22 waxtu."_s;
    }

    void itIsOnePageWithPlacesToSign()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QTemporaryDir folder;
        const auto screens = qEnvironmentVariable("WASL_SCREENS");
        const auto path =
            (screens.isEmpty() ? folder.path() : screens) + u"/house-rules-%1.pdf"_s.arg(language);
        QVERIFY(reports::writeHouseRules(rulesIn(language, text), path));
        QVERIFY(toolSays(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
        const auto printed = toolSays(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        for (const auto& said : {u"Association Al Jisr"_s, u"Camara"_s, u"W-26-000012-X"_s, u"01/11/2026"_s})
            QVERIFY2(printed.contains(said), qPrintable(said + u" is not in:\n"_s + printed));
        if (language != "ps"_L1 && language != "wo"_L1)
            QVERIFY2(printed.contains(u"+212 536 000 001"_s), qPrintable(printed)); // not group by group
        if (language == "fr"_L1) {
            QVERIFY(
                printed.contains(QRegularExpression(u"3\\s+La porte ferme"_s))); // empty lines are no rules
            QVERIFY(!printed.contains(QRegularExpression(u"\\n\\s*5\\s+\\S"_s)));
        }
    }

    void manyRulesTakeMorePages()
    {
        QStringList many;
        for (int i = 1; i <= 60; ++i)
            many
                << u"Règle numéro %1 : chacun range la cuisine après le repas et laisse la place aux autres."_s
                       .arg(i);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"many.pdf"_s);
        QVERIFY(reports::writeHouseRules(rulesIn(u"fr"_s, many.join(u'\n')), path));
        const auto pages =
            QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(toolSays(u"pdfinfo"_s, {path})).captured(1);
        QVERIFY2(pages.toInt() >= 2 && pages.toInt() <= 4, qPrintable(pages));
        const auto printed = toolSays(u"pdftotext"_s, {path, u"-"_s});
        for (int i = 1; i <= 60; ++i)
            QVERIFY2(printed.contains(u"numéro %1 "_s.arg(i)), qPrintable(QString::number(i)));
        QCOMPARE(printed.count(u"W-26-000012-X"_s), 1); // signed once, at the end
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const auto refused =
            reports::writeHouseRules(rulesIn(u"fr"_s, u"Calme."_s), u"/nowhere/at/all.pdf"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"file-not-written"_s);
    }
};

WASL_TEST_IN(QGuiApplication, TestHouseRulesForm)
#include "tst_house_rules_form.moc"
