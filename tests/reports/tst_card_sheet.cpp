// Cards on paper: ten on a page in three languages, each code read off the paper as the token and nothing
// else.

#include "app/domain/card.h"
#include "app/reports/card_sheet.h"
#include "tests/reports/printed.h"
#include "tests/support/suite.h"

#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::reports;
using language::Language;

namespace
{

QImage aPortrait(int hue)
{
    QImage picture(240, 300, QImage::Format_RGB32);
    picture.fill(QColor::fromHsv(hue % 360, 60, 220));
    QPainter painter(&picture);
    painter.setBrush(QColor::fromHsv(hue % 360, 120, 140));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(70, 50, 100, 120);
    painter.drawEllipse(30, 180, 180, 200);
    return picture;
}

reports::CardSheet sheetOf(int people, Language language)
{
    auto engine = std::make_shared<std::mt19937>(11U);
    const domain::RandomSource random = [engine](std::span<std::byte> bytes) {
        for (auto& byte : bytes)
            byte = std::byte((*engine)() & 255U);
    };
    reports::CardSheet sheet;
    sheet.language = language;
    sheet.association = language == Language::Arabic ? u"جمعية الجسر"_s : u"Association Al Jisr"_s;
    sheet.phone = u"+212 522 00 00 01"_s;
    const QStringList names{u"Awa"_s, u"Fatoumata Bah"_s, {}, u"خديجة"_s};
    for (int i = 0; i < people; ++i) {
        reports::CardFace face;
        face.token = domain::CardToken::draw(random);
        face.fileNumber = *domain::FileNumber::make(2026, 101 + i);
        face.name = names[i % names.size()];
        if (i % 3 == 0) face.photo = aPortrait(40 * i);
        if (i % 2 == 0) face.validUntil = QDate(2027, 6, 30);
        sheet.cards.push_back(face);
    }
    return sheet;
}

} // namespace

class TestCardSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenOnAPage_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto language : language::allLanguages)
            QTest::addRow("%s", qPrintable(language::code(language))) << language::code(language);
    }

    void tenOnAPage()
    {
        QFETCH(QString, language);
        auto sheet = sheetOf(12, *language::fromCode(language));
        sheet.backs = true;
        const auto path = pathOf(u"cards-"_s + language);
        QVERIFY(reports::writeCards(sheet, path));
        const auto info = textOf(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+4\\n"_s)) && info.contains(u"A4"_s),
                 qPrintable(info));
        const auto text = textOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        const auto pages = text.split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 4);
        for (const auto& face : sheet.cards)
            QCOMPARE(text.count(face.fileNumber.toString()), 1);
        QVERIFY(pages[0].contains(sheet.cards[9].fileNumber.toString()));
        QVERIFY(pages[2].contains(sheet.cards[10].fileNumber.toString()));
        QVERIFY2(!pages[1].contains(u"W-26-"_s), "the back bears no number");
        QVERIFY(pages[0].contains(u"+212 522 00 00 01"_s) && pages[1].contains(u"+212 522 00 00 01"_s));
        QVERIFY(text.contains(u"Awa"_s));
    }

    void eachCodeIsTheTokenAndNothingElse_data() { tenOnAPage_data(); }

    void eachCodeIsTheTokenAndNothingElse()
    {
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty()) QSKIP("no zbarimg here");
        QFETCH(QString, language);
        const auto sheet = sheetOf(10, *language::fromCode(language));
        const auto path = pathOf(u"cards-read-"_s + language);
        QVERIFY(reports::writeCards(sheet, path));
        const auto picture = m_folder.filePath(u"page-"_s + language);
        textOf(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"200"_s, u"-singlefile"_s, path, picture});
        auto read =
            textOf(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, picture + u".png"_s}).split(u'\n', Qt::SkipEmptyParts);
        QStringList tokens;
        for (const auto& face : sheet.cards)
            tokens << face.token.toString();
        std::sort(read.begin(), read.end());
        std::sort(tokens.begin(), tokens.end());
        QCOMPARE(read, tokens);
    }

    void oneCardOnACardsPage()
    {
        auto sheet = sheetOf(2, Language::French);
        sheet.paper = reports::CardPaper::CardSize;
        const auto path = pathOf(u"cards-single"_s);
        QVERIFY(reports::writeCards(sheet, path));
        const auto info = textOf(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+2\\n"_s)), qPrintable(info));
        // 85.6 x 54 mm in points of 1/72 inch, to a point.
        const auto size = QRegularExpression(u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_s).match(info);
        QVERIFY2(std::abs(size.captured(1).toDouble() - 242.6) < 1.5 &&
                     std::abs(size.captured(2).toDouble() - 153.1) < 1.5,
                 qPrintable(info));
        QVERIFY2(!info.contains(u"Awa"_s), "the file's own title names nobody");
    }

    void aFolderThatIsNotThereIsRefused()
    {
        QCOMPARE(reports::writeCards(sheetOf(1, Language::French), u"/nowhere/at/all.pdf"_s).error().code,
                 u"file-not-written"_s);
    }

private:
    QString pathOf(const QString& name) const
    {
        const auto screens = qEnvironmentVariable("WASL_SCREENS");
        return (screens.isEmpty() ? m_folder.path() : screens) + u'/' + name + u".pdf"_s;
    }

    QTemporaryDir m_folder;
};

WASL_TEST_IN(QGuiApplication, TestCardSheet)
#include "tst_card_sheet.moc"
