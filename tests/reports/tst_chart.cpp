// Charts before they are painted: what is where, how long it is, and that it can be read.

#include "app/reports/chart_layout.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::reports;
using language::Language;

namespace
{

const QString longName =
    u"المركز الاستشفائي الجامعي محمد السادس للتكفل بالنساء والأطفال في وضعية صعبة بمراكش"_s;

Chart lines(Language language)
{
    Chart chart{ChartKind::Trend, language,    u"Registered, assisted and referred"_s,
                u"A sentence."_s, u"people"_s, false,
                u"Month"_s,       {},          {}};
    for (int i = 0; i < 13; ++i)
        chart.labels << language::locale(language).standaloneMonthName(i % 12 + 1) + u" 2026"_s;
    chart.series = {
        {u"Registered"_s, {}}, {longName, {}}, {u"Referred"_s, {}}, {u"Target"_s, {}, SeriesRole::Target}};
    for (std::size_t s = 0; s < 4; ++s)
        for (int i = 0; i < 13; ++i)
            chart.series[s].values.emplace_back(s == 3 ? 40 : 20 + int(s) + i % 5);
    return chart;
}

Chart ranked(Language language, int rows, int series = 1)
{
    Chart chart{ChartKind::Bars,  language,    u"By commune"_s,
                u"A sentence."_s, u"people"_s, false,
                u"Commune"_s,     {},          {}};
    for (int s = 0; s < series; ++s)
        chart.series.push_back({u"Series %1"_s.arg(s), {}});
    for (int i = 0; i < rows; ++i) {
        chart.labels << (i % 2 ? longName : u"Marrakech"_s);
        for (auto& one : chart.series)
            one.values.emplace_back(1200 - 100 * i);
    }
    return chart;
}

Chart pyramid(Language language)
{
    Chart chart{ChartKind::Pyramid, language,    u"Age and sex"_s,
                u"A sentence."_s,   u"people"_s, false,
                u"Age"_s,           {},          {}};
    chart.labels = {u"0-4"_s, u"5-11"_s, u"12-17"_s, u"18-59"_s, u"60+"_s, u"غير معروف"_s};
    chart.series = {{u"Women and girls"_s, {4, 8, 16, 64, 2, std::nullopt}},
                    {u"Men and boys"_s, {2, 4, 8, 32, 0, 1}}};
    return chart;
}

Chart flow(Language language)
{
    Chart chart{
        ChartKind::Flow, language, u"Referrals"_s, u"A sentence."_s, u"referrals"_s, false, {}, {}, {}};
    chart.nodes = {{u"Sent"_s, 0},     {u"Accepted"_s, 1},  {u"Declined"_s, 1}, {longName, 1},
                   {u"Attained"_s, 2}, {u"Under way"_s, 2}, {longName, 2}};
    chart.links = {{0, 1, 60}, {0, 2, 20}, {0, 3, 1}, {1, 4, 40}, {1, 5, 15}, {1, 6, 5}};
    return chart;
}

Chart occupancy(Language language)
{
    Chart chart{ChartKind::Occupancy,
                language,
                u"Occupancy"_s,
                u"A sentence."_s,
                u"nights"_s,
                false,
                u"House"_s,
                {u"Dar Al Amal"_s, longName, u"Annexe"_s},
                {}};
    chart.series = {{u"Slept"_s, {150, 75, 3}}, {u"On offer"_s, {300, 100, std::nullopt}}};
    return chart;
}

std::vector<Chart> everyKind(Language language)
{
    return {lines(language),   ranked(language, 8), ranked(language, 5, 3),
            pyramid(language), flow(language),      occupancy(language)};
}

ChartLook lookFor(Language language)
{
    return printChartLook(language::direction(language) == Qt::RightToLeft, 96);
}

ChartLayout laid(const Chart& chart, const QSizeF& size = {640, 300})
{
    return layOut(chart, QRectF(QPointF(10, 20), size), lookFor(chart.language),
                  language::direction(chart.language));
}

const ChartSpot& spotOf(const ChartLayout& layout, int series, int index)
{
    for (const auto& spot : layout.spots)
        if (spot.series == series && spot.index == index) return spot;
    qFatal("no spot %d of series %d", index, series);
}

bool hasSpot(const ChartLayout& layout, int series, int index)
{
    return std::any_of(layout.spots.begin(), layout.spots.end(),
                       [&](const ChartSpot& spot) { return spot.series == series && spot.index == index; });
}

QString around(const QRectF& box)
{
    return u"%1,%2 %3x%4"_s.arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
}

/// What does not lie inside, or lies on something else.
QStringList faultsOf(const ChartLayout& layout, const ChartLook& look)
{
    QStringList faults;
    const auto area = layout.area.adjusted(-0.5, -0.5, 0.5, 0.5);
    const QFontMetricsF metrics(look.font);
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const auto& text = layout.texts[i];
        if (!area.contains(text.box)) faults << u"outside: %1 at %2"_s.arg(text.text, around(text.box));
        for (const auto& line : text.text.split(u'\n'))
            if (metrics.horizontalAdvance(line) > text.box.width() + 1)
                faults << u"wider than its box: %1 %2 in %3"_s.arg(line)
                              .arg(metrics.horizontalAdvance(line))
                              .arg(text.box.width());
        if (metrics.height() * double(text.text.count(u'\n') + 1) > text.box.height() + 2)
            faults << u"higher than its box: %1 in %2"_s.arg(text.text, around(text.box));
        for (std::size_t j = i + 1; j < layout.texts.size(); ++j)
            if (const auto both = text.box.intersected(layout.texts[j].box);
                both.width() > 0.5 && both.height() > 0.5)
                faults << u"%1 lies on %2: %3 %4"_s.arg(text.text, layout.texts[j].text, around(text.box),
                                                        around(layout.texts[j].box));
    }
    for (const auto& spot : layout.spots)
        if (!area.contains(spot.box.adjusted(-0.1, -0.1, 0.1, 0.1)))
            faults << u"drawn outside: %1"_s.arg(around(spot.box));
    for (const auto& [node, box] : layout.nodes)
        if (!area.contains(box)) faults << u"node outside: %1"_s.arg(around(box));
    return faults;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void axesHaveFewReadableMarksAndZeroAmongThem()
    {
        using Marks = std::vector<double>;
        QCOMPARE(axisMarks(0, 27, 5, true), (Marks{0, 10, 20, 30}));
        QCOMPARE(axisMarks(0, 3, 5, true), (Marks{0, 1, 2, 3}));
        QCOMPARE(axisMarks(0, 0, 5, true), (Marks{0, 1}));
        QCOMPARE(axisMarks(12, 19, 3, true), (Marks{0, 10, 20})); // never cut off below
        QCOMPARE(axisMarks(-30, 60, 5, true), (Marks{-50, 0, 50, 100}));
        QCOMPARE(axisMarks(0, 0.3, 4, false).size(), std::size_t(4));
        for (const double high : {1.0, 7.0, 12.5, 99.0, 100.0, 101.0, 4321.0, 9.9e7})
            for (const double low : {0.0, -0.4 * high, -high})
                for (int most = 3; most < 8; ++most) {
                    const auto marks = axisMarks(low, high, most, false);
                    QVERIFY2(int(marks.size()) <= most,
                             qPrintable(u"%1 %2 %3"_s.arg(low).arg(high).arg(most)));
                    QVERIFY(marks.front() <= low && marks.back() >= high);
                    QVERIFY(std::find(marks.begin(), marks.end(), 0.0) != marks.end());
                }
    }

    void labelsLieInsideAndApart()
    {
        for (const auto language : language::allLanguages)
            for (const auto& chart : everyKind(language))
                for (const QSizeF size : {QSizeF(640, 300), QSizeF(380, 260), QSizeF(1000, 420)}) {
                    const auto faults = faultsOf(laid(chart, size), lookFor(language));
                    QVERIFY2(faults.isEmpty(), qPrintable(u"kind %1, %2, %3 wide:\n"_s.arg(int(chart.kind))
                                                              .arg(language::code(language))
                                                              .arg(size.width()) +
                                                          faults.join(u'\n')));
                }
    }

    void atThePreferredHeightNothingIsLeftOut()
    {
        for (const auto& chart : {ranked(Language::Arabic, 30), ranked(Language::French, 14, 3)}) {
            const auto look = lookFor(chart.language);
            const auto layout = laid(chart, {500, preferredHeight(chart, 500, look)});
            QCOMPARE(layout.left, 0);
            QCOMPARE(faultsOf(layout, look).join(u'\n'), QString());
            // With less room it is said how many are not there.
            const auto small = laid(chart, {500, 200});
            QVERIFY(small.left > 0);
            QVERIFY(std::any_of(small.texts.begin(), small.texts.end(), [&](const ChartText& text) {
                return text.text.contains(QString::number(small.left)) && text.role == ChartTextRole::Heading;
            }));
            QCOMPARE(faultsOf(small, look).join(u'\n'), QString());
        }
    }

    void lengthsAreInProportion()
    {
        for (const auto language : {Language::Arabic, Language::English}) {
            const auto bars = laid(ranked(language, 8));
            const double unit = spotOf(bars, 0, 0).box.width() / 1200;
            for (const auto& spot : bars.spots)
                QVERIFY(std::abs(spot.box.width() - spot.value * unit) < 0.01);
            const auto people = laid(pyramid(language));
            QVERIFY(std::abs(spotOf(people, 0, 3).box.width() / spotOf(people, 0, 0).box.width() - 16) <
                    0.01);
            // Both sides have one scale.
            QVERIFY(std::abs(spotOf(people, 0, 3).box.width() / spotOf(people, 1, 3).box.width() - 2) < 0.01);
            const auto beds = laid(occupancy(language));
            QVERIFY(std::abs(spotOf(beds, 0, 0).box.width() / beds.frames[0].width() - 0.5) < 0.01);
            QVERIFY(std::abs(spotOf(beds, 0, 1).box.width() / beds.frames[1].width() - 0.75) < 0.01);
            QVERIFY(!hasSpot(beds, 0, 2)); // without beds on offer there is no share
            const auto referrals = laid(flow(language));
            QVERIFY(std::abs(referrals.bands[0].width / referrals.bands[1].width - 3) < 0.01);
            QVERIFY(std::abs(referrals.nodes[0].second.height() / referrals.bands[0].width - 81.0 / 60) <
                    0.01);
        }
    }

    void aLineStandsOnItsZero()
    {
        const auto chart = lines(Language::French);
        const auto layout = laid(chart);
        QCOMPARE(layout.zero.size(), std::size_t(1));
        const double zero = layout.zero.front().y1();
        const double unit = (zero - spotOf(layout, 0, 0).box.center().y()) / 20;
        QVERIFY(unit > 0);
        for (const auto& spot : layout.spots)
            QVERIFY(std::abs(zero - spot.box.center().y() - spot.value * unit) < 0.01);
    }

    void whatIsNotKnownIsAGapAndNotZero()
    {
        auto chart = lines(Language::English);
        chart.series[0].values[4] = std::nullopt;
        chart.series[0].values[0] = 0;
        const auto layout = laid(chart);
        QVERIFY(!hasSpot(layout, 0, 4));
        QVERIFY(hasSpot(layout, 0, 0));
        int runs = 0;
        for (const auto& [series, run] : layout.lines)
            if (series == 0) QCOMPARE(run.size(), runs++ == 0 ? 4 : 8);
        QCOMPARE(runs, 2);
        QVERIFY(!hasSpot(laid(pyramid(Language::English)), 0, 5));
        QVERIFY(chartRows(chart)[5][1].isEmpty());
    }

    void arabicRunsFromRightToLeft()
    {
        const auto arabic = laid(lines(Language::Arabic)), french = laid(lines(Language::French));
        QVERIFY(spotOf(french, 0, 0).box.center().x() < spotOf(french, 0, 12).box.center().x());
        QVERIFY(spotOf(arabic, 0, 0).box.center().x() > spotOf(arabic, 0, 12).box.center().x());
        // Bars grow from the right, women stand on the right, referrals are sent from the right.
        const auto bars = laid(ranked(Language::Arabic, 4));
        QVERIFY(std::abs(spotOf(bars, 0, 0).box.right() - spotOf(bars, 0, 3).box.right()) < 0.01);
        const auto people = laid(pyramid(Language::Arabic));
        QVERIFY(spotOf(people, 0, 3).box.left() > spotOf(people, 1, 3).box.right());
        const auto referrals = laid(flow(Language::Arabic));
        QVERIFY(referrals.bands[0].from.x() > referrals.bands[0].to.x());
        // Numbers stay as they are.
        QVERIFY(chartNumber(lines(Language::Arabic), 27).contains(u"27"_s));
    }

    void theLastPeriodIsAlwaysNamed()
    {
        const auto chart = lines(Language::Arabic);
        const auto layout = laid(chart, {380, 260});
        QVERIFY(std::any_of(layout.texts.begin(), layout.texts.end(),
                            [&](const ChartText& text) { return text.text == chart.labels.back(); }));
    }

    void theNamedPeriodsAreEvenlyApart()
    {
        for (const auto language : language::allLanguages) {
            auto chart = lines(language);
            chart.labels.clear();
            for (int month = 11; month < 24; ++month)
                chart.labels << language::locale(language).standaloneMonthName(month % 12 + 1) +
                                    u" %1"_s.arg(2025 + month / 12);
            for (int width = 300; width <= 1400; width += 50) {
                QList<qsizetype> named;
                for (const auto& text : laid(chart, QSizeF(width, 300)).texts)
                    if (const auto at = chart.labels.indexOf(text.text); at >= 0) named << at;
                std::ranges::sort(named);
                QCOMPARE(named.last(), chart.labels.size() - 1);
                for (qsizetype i = 2; i < named.size(); ++i)
                    QCOMPARE(named[i] - named[i - 1], named[1] - named[0]);
            }
        }
    }

    void seriesAreToldApartWithoutColour()
    {
        // The same grey for all of them: the two bars of a group still look different.
        auto chart = ranked(Language::English, 1, 2);
        auto look = lookFor(Language::English);
        look.series = {Qt::black};
        look.withTitle = look.withSentence = false;
        const QRectF area(0, 0, 400, 120);
        const auto layout = layOut(chart, area, look, Qt::LeftToRight);
        QImage image(400, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint(painter, chart, layout, look);
        painter.end();
        const auto dark = [&](int series) {
            const auto box = spotOf(layout, series, 0).box.toAlignedRect().adjusted(3, 3, -3, -3);
            int count = 0;
            for (int x = box.left(); x <= box.right(); ++x)
                for (int y = box.top(); y <= box.bottom(); ++y)
                    count += qGray(image.pixel(x, y)) < 128;
            return double(count) / (box.width() * box.height());
        };
        QVERIFY(dark(0) > 0.95);
        QVERIFY(dark(1) > 0.05 && dark(1) < 0.7);
    }

    void anEmptyChartSaysSo()
    {
        auto chart = ranked(Language::English, 2);
        QVERIFY(!isEmpty(chart));
        chart.series[0].values = {0, 0};
        QVERIFY(isEmpty(chart));
        const auto layout = laid(chart);
        QVERIFY(layout.spots.empty());
        QVERIFY(!layout.texts.empty());
        auto zeros = lines(Language::English);
        for (auto& series : zeros.series)
            std::fill(series.values.begin(), series.values.end(), 0);
        QVERIFY(!isEmpty(zeros)); // a line at zero is something to see
    }

    void theSentenceSaysWhereALineEndedAndBegan()
    {
        auto chart = lines(Language::English);
        chart.series.resize(1);
        const auto said = trendSentence(chart);
        QVERIFY(said.contains(u"Registered"_s) && said.contains(chart.labels.back()));
        chart.series[0].role = SeriesRole::Target;
        QVERIFY(trendSentence(chart).isEmpty());
    }

    void paperHasTextAndNoPicture()
    {
        QTemporaryDir folder;
        for (const auto language : {Language::Arabic, Language::French}) {
            const auto path = folder.filePath(language::code(language) + u".pdf"_s);
            {
                QPdfWriter writer(path);
                writer.setResolution(300);
                QPainter painter(&writer);
                const bool arabic = language == Language::Arabic;
                double top = 0;
                for (const auto& chart : everyKind(language)) {
                    if (top > 2400) {
                        writer.newPage();
                        top = 0;
                    }
                    paint(painter, chart, QRectF(0, top, 2000, 900), printChartLook(arabic, 300),
                          language::direction(language));
                    top += 1000;
                }
            }
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(bytes.contains("/Font"));
            QVERIFY(!bytes.contains("/Subtype /Image"));
            if (const auto keep = qEnvironmentVariable("WASL_SCREENS"); !keep.isEmpty())
                QFile::copy(path, keep + u"/chart-"_s + language::code(language) + u".pdf"_s);
        }
    }
};

WASL_TEST_IN(QGuiApplication, TestChart)
#include "tst_chart.moc"
