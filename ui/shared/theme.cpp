#include "ui/shared/theme.h"

#include "ui/shared/wasl_style.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMap>
#include <QRegularExpression>
#include <QStyle>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

bool arabicWindow()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

double pointsOf(TextRole role)
{
    const auto& t = tokens();
    switch (role) {
    case TextRole::Body:
        return t.body;
    case TextRole::Caption:
        return t.caption;
    case TextRole::SectionHead:
        return t.sectionHead;
    case TextRole::Title:
        return t.title;
    }
    return t.body;
}

QPalette paletteOf(const Colours& c)
{
    QPalette p;
    const auto all = [&](QPalette::ColorRole role, const QColor& colour) {
        p.setColor(QPalette::All, role, colour);
    };
    all(QPalette::Window, c.paper);
    all(QPalette::WindowText, c.ink);
    all(QPalette::Base, c.surface);
    all(QPalette::AlternateBase, c.paper);
    all(QPalette::Text, c.ink);
    all(QPalette::PlaceholderText, c.quietInk);
    all(QPalette::Button, c.surface);
    all(QPalette::ButtonText, c.ink);
    all(QPalette::BrightText, c.danger);
    all(QPalette::Highlight, c.accentTint);
    all(QPalette::HighlightedText, c.ink);
    all(QPalette::Link, c.accent);
    all(QPalette::LinkVisited, c.accent);
    all(QPalette::ToolTipBase, c.toast);
    all(QPalette::ToolTipText, c.onToast);
    all(QPalette::Light, c.surface);
    all(QPalette::Midlight, c.hover);
    all(QPalette::Mid, c.line);
    all(QPalette::Dark, c.edge);
    all(QPalette::Shadow, c.edge);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.quietInk);
    return p;
}

QMap<QString, QString> placeholders(const Colours& c, Appearance appearance)
{
    const auto& t = tokens();
    const auto px = [](int value) { return QString::number(value) + u"px"_s; };
    const auto pt = [](TextRole role) { return QString::number(fontOf(role).pointSizeF()) + u"pt"_s; };
    return {
        {u"paper"_s, c.paper.name()},
        {u"surface"_s, c.surface.name()},
        {u"line"_s, c.line.name()},
        {u"edge"_s, c.edge.name()},
        {u"ink"_s, c.ink.name()},
        {u"quietInk"_s, c.quietInk.name()},
        {u"hover"_s, c.hover.name()},
        {u"pressed"_s, c.pressed.name()},
        {u"accent"_s, c.accent.name()},
        {u"accentHover"_s, c.accentHover.name()},
        {u"accentTint"_s, c.accentTint.name()},
        {u"onAccent"_s, c.onAccent.name()},
        {u"danger"_s, c.danger.name()},
        {u"dangerTint"_s, c.dangerTint.name()},
        {u"toast"_s, c.toast.name()},
        {u"onToast"_s, c.onToast.name()},
        {u"toastAction"_s, c.toastAction.name()},
        {u"onBrand"_s, t.light.onAccent.name()},
        {u"radius"_s, px(t.radius)},
        // Qt adds border and padding to min-height: what is left for the text of a control.
        {u"controlText"_s, px(t.controlHeight - 2 * t.unit - 2 * t.hairline)},
        {u"captionSize"_s, pt(TextRole::Caption)},
        {u"bodySize"_s, pt(TextRole::Body)},
        {u"sectionSize"_s, pt(TextRole::SectionHead)},
        {u"titleSize"_s, pt(TextRole::Title)},
        {u"appearance"_s, appearance == Appearance::Dark ? u"dark"_s : u"light"_s},
        {u"start"_s, arabicWindow() ? u"right"_s : u"left"_s},
        {u"end"_s, arabicWindow() ? u"left"_s : u"right"_s},
    };
}

QString styleSheet(const Colours& c, Appearance appearance)
{
    QFile file(u":/wasl/theme/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("theme: no style sheet built in");
    const auto text = QString::fromUtf8(file.readAll());
    const auto values = placeholders(c, appearance);

    static const QRegularExpression placeholder(u"@([A-Za-z]+)"_s);
    QString sheet;
    qsizetype from = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            throw std::runtime_error("theme: the style sheet names an unknown token");
        sheet += QStringView(text).sliced(from, match.capturedStart() - from);
        sheet += *value;
        from = match.capturedEnd();
    }
    sheet += QStringView(text).sliced(from);
    return sheet;
}

void setRole(QWidget* widget, const char* property, QLatin1StringView value)
{
    widget->setProperty(property, QString(value));
    // A style sheet looks at properties only when it meets the widget anew.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

void applyTheme(QApplication& application, Appearance appearance)
{
    const auto& c = tokens().colours(appearance);
    // The order keeps each widget from being polished with half of the old look.
    application.setStyleSheet({});
    application.setStyle(new WaslStyle);
    application.setPalette(paletteOf(c));
    application.setFont(fontOf(TextRole::Body));
    application.setStyleSheet(styleSheet(c, appearance));
}

QFont fontOf(TextRole role)
{
    if (arabicWindow()) return arabicFontOf(role);
    QFont font;
    font.setFamilies(tokens().latinFamilies);
    font.setPointSizeF(pointsOf(role));
    return font;
}

QFont arabicFontOf(TextRole role)
{
    QFont font;
    font.setFamilies(tokens().arabicFamilies);
    font.setPointSizeF(pointsOf(role) + tokens().arabicMore);
    return font;
}

QFont withTabularFigures(const QFont& font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    auto tabular = font;
    tabular.setFeature("tnum", 1);
    return tabular;
#else
    return font; // features cannot be set; the figures of Noto Sans are tabular by themselves
#endif
}

void setTextRole(QLabel* label, TextRole role, bool quiet)
{
    static const QMap<TextRole, QLatin1StringView> names = {{TextRole::Body, "body"_L1},
                                                            {TextRole::Caption, "caption"_L1},
                                                            {TextRole::SectionHead, "section"_L1},
                                                            {TextRole::Title, "title"_L1}};
    label->setProperty("quiet", quiet);
    setRole(label, "textRole", names[role]);
}

void setButtonRole(QWidget* button, ButtonRole role)
{
    static const QMap<ButtonRole, QLatin1StringView> names = {{ButtonRole::Normal, "normal"_L1},
                                                              {ButtonRole::Primary, "primary"_L1},
                                                              {ButtonRole::Quiet, "quiet"_L1},
                                                              {ButtonRole::Danger, "danger"_L1},
                                                              {ButtonRole::Link, "link"_L1}};
    setRole(button, "buttonRole", names[role]);
}

} // namespace wasl::ui
