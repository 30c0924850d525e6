// The tokens: colours readable in both appearances, icons that exist, a style sheet without holes.

#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/icons.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/theme.h"

#include <QDir>
#include <QImage>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::language::Language;

namespace
{

/// Pixels that differ by more than the rounding of edges.
int differences(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += qAbs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 64;
    return count;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            const auto& c = tokens().colours(appearance);
            const auto name = appearance == Appearance::Dark ? "dark" : "light";
            const auto row = [&](const char* what, const QColor& text, const QColor& ground,
                                 double least = 4.5) {
                QTest::addRow("%s: %s", name, what) << text << ground << least;
            };
            for (const auto& ground : {c.paper, c.surface, c.hover, c.accentTint}) {
                row(qPrintable(u"ink on "_s + ground.name()), c.ink, ground);
                row(qPrintable(u"quiet ink on "_s + ground.name()), c.quietInk, ground);
                row(qPrintable(u"accent on "_s + ground.name()), c.accent, ground);
            }
            for (const auto meaning : {Meaning::Neutral, Meaning::Accent, Meaning::Attention, Meaning::Danger,
                                       Meaning::Done, Meaning::Information}) {
                const auto [ink, tint] = c.of(meaning);
                row(qPrintable(u"meaning %1 on its tint"_s.arg(int(meaning))), ink, tint);
                row(qPrintable(u"meaning %1 on surface"_s.arg(int(meaning))), ink, c.surface);
                row(qPrintable(u"ink on tint of meaning %1"_s.arg(int(meaning))), c.ink, tint);
            }
            row("ink on pressed", c.ink, c.pressed);
            row("on accent", c.onAccent, c.accent);
            row("on accent under the pointer", c.onAccent, c.accentHover);
            row("on toast", c.onToast, c.toast);
            row("undo in a toast", c.toastAction, c.toast);
            row("edge of a control", c.edge, c.surface, 3.0);
            row("edge of a control on paper", c.edge, c.paper, 3.0);
        }
    }

    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const auto found = contrast(text, ground);
        QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(found)));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 10), 10);
    }

    void arabicIsHalfAPointLarger()
    {
        look().set(Language::French, Appearance::Light);
        QCOMPARE(fontOf(TextRole::Body).pointSizeF(), 10.5);
        look().set(Language::Arabic, Appearance::Light);
        QCOMPARE(fontOf(TextRole::Body).pointSizeF(), 11.0);
        QCOMPARE(fontOf(TextRole::Title).pointSizeF(), 16.5);
    }

    void everyIconDraws()
    {
        const auto files = QDir(u":/wasl/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 40);
        for (const auto& file : files) {
            const auto icon = themeIcon(file.chopped(4));
            const auto image = icon.pixmap(22, 22).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    drawn |= qAlpha(image.pixel(x, y)) > 0;
            QVERIFY2(drawn, qPrintable(file));
        }
        QVERIFY(themeIcon(u"no-such-icon"_s).isNull());
    }

    void anIconTakesTheInkAndTurnsWithTheDirection()
    {
        look().set(Language::French, Appearance::Light);
        const auto light = themeIcon(u"back"_s).pixmap(22, 22).toImage();
        look().set(Language::French, Appearance::Dark);
        const auto dark = themeIcon(u"back"_s).pixmap(22, 22).toImage();
        QVERIFY(light != dark);
        look().set(Language::Arabic, Appearance::Dark);
        const auto turned = themeIcon(u"back"_s).pixmap(22, 22).toImage();
        QCOMPARE(differences(turned, dark.mirrored(true, false)), 0);
        QVERIFY(differences(turned, dark) > 0);
        look().set(Language::French, Appearance::Dark);
        const auto search = themeIcon(u"search"_s).pixmap(22, 22).toImage();
        look().set(Language::Arabic, Appearance::Dark);
        QCOMPARE(differences(themeIcon(u"search"_s).pixmap(22, 22).toImage(), search), 0);
    }
};

WASL_TEST_IN(QApplication, TestTheme)
#include "tst_theme.moc"
