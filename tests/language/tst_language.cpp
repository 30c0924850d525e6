#include "app/language/catalogue.h"
#include "tests/support/suite.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::language;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesGoBothWays()
    {
        for (const auto language : allLanguages)
            QCOMPARE(fromCode(code(language)), language);
        QCOMPARE(fromCode(u"fr_MA"), Language::French);
        QVERIFY(!fromCode(u"frr"));
        QVERIFY(!fromCode(u"de"));
    }

    void arabicIsWrittenTheMoroccanWay()
    {
        const auto moroccan = locale(Language::Arabic);
        QCOMPARE(moroccan.zeroDigit(), u"0"_s);
        QCOMPARE(moroccan.firstDayOfWeek(), Qt::Monday);
        QCOMPARE(moroccan.standaloneMonthName(12), u"دجنبر"_s);
        QCOMPARE(direction(Language::Arabic), Qt::RightToLeft);
        QCOMPARE(direction(Language::French), Qt::LeftToRight);
    }

    void theProgramChangesItsLanguageWhileItRuns()
    {
        SpokenLanguage spoken;
        spoken.use(Language::Arabic);
        QCOMPARE(spoken.current(), Language::Arabic);
        QCOMPARE(QLocale().territory(), QLocale::Morocco);
        spoken.use(Language::French);
        QCOMPARE(QLocale().language(), QLocale::French);
    }

    void aTextWithoutTranslationStaysReadable()
    {
        QCOMPARE(Catalogue(Language::French).text("Nowhere", "%n bed(s)", 3), u"3 bed(s)"_s);
    }
};

WASL_TEST(TestLanguage)
#include "tst_language.moc"
