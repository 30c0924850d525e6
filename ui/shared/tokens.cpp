#include "ui/shared/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

QJsonObject part(const QJsonObject& all, QLatin1StringView name)
{
    const auto found = all.value(name).toObject();
    if (found.isEmpty()) throw std::runtime_error("theme tokens: a part is missing");
    return found;
}

int size(const QJsonObject& object, QLatin1StringView name)
{
    const auto value = object.value(name).toInt(-1);
    if (value < 0) throw std::runtime_error("theme tokens: a size is missing");
    return value;
}

double points(const QJsonObject& object, QLatin1StringView name)
{
    const auto value = object.value(name).toDouble(-1);
    if (value < 0) throw std::runtime_error("theme tokens: a type size is missing");
    return value;
}

QStringList names(const QJsonValue& value)
{
    QStringList list;
    for (const auto& entry : value.toArray())
        list << entry.toString();
    return list;
}

Colours readColours(const QJsonObject& object)
{
    const auto colour = [&](QLatin1StringView name) {
        const QColor read(object.value(name).toString());
        if (!read.isValid()) throw std::runtime_error("theme tokens: a colour is missing");
        return read;
    };
    Colours c;
    c.paper = colour("paper"_L1);
    c.surface = colour("surface"_L1);
    c.line = colour("line"_L1);
    c.edge = colour("edge"_L1);
    c.ink = colour("ink"_L1);
    c.quietInk = colour("quietInk"_L1);
    c.hover = colour("hover"_L1);
    c.pressed = colour("pressed"_L1);
    c.accent = colour("accent"_L1);
    c.accentHover = colour("accentHover"_L1);
    c.accentTint = colour("accentTint"_L1);
    c.onAccent = colour("onAccent"_L1);
    c.attention = colour("attention"_L1);
    c.attentionTint = colour("attentionTint"_L1);
    c.danger = colour("danger"_L1);
    c.dangerTint = colour("dangerTint"_L1);
    c.onDanger = colour("onDanger"_L1);
    c.done = colour("done"_L1);
    c.doneTint = colour("doneTint"_L1);
    c.information = colour("information"_L1);
    c.informationTint = colour("informationTint"_L1);
    c.toast = colour("toast"_L1);
    c.onToast = colour("onToast"_L1);
    c.toastAction = colour("toastAction"_L1);
    return c;
}

Tokens read()
{
    QFile file(u":/wasl/theme/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("theme tokens: not built in");
    const auto all = QJsonDocument::fromJson(file.readAll()).object();

    Tokens t;
    const auto space = part(all, "space"_L1);
    t.unit = size(space, "unit"_L1);
    t.control = size(space, "control"_L1);
    t.field = size(space, "field"_L1);
    t.card = size(space, "card"_L1);
    t.section = size(space, "section"_L1);

    const auto sizes = part(all, "size"_L1);
    t.row = size(sizes, "row"_L1);
    t.controlHeight = size(sizes, "control"_L1);
    t.touch = size(sizes, "touch"_L1);
    t.radius = size(sizes, "radius"_L1);
    t.hairline = size(sizes, "hairline"_L1);
    t.focus = size(sizes, "focus"_L1);
    t.icon = size(sizes, "icon"_L1);
    t.sideBar = size(sizes, "sideBar"_L1);
    t.sideBarFolded = size(sizes, "sideBarFolded"_L1);
    t.topBar = size(sizes, "topBar"_L1);

    const auto type = part(all, "type"_L1);
    t.body = points(type, "body"_L1);
    t.caption = points(type, "caption"_L1);
    t.sectionHead = points(type, "section"_L1);
    t.title = points(type, "title"_L1);
    t.arabicMore = points(type, "arabicMore"_L1);

    const auto families = part(all, "families"_L1);
    t.latinFamilies = names(families.value("latin"_L1));
    t.arabicFamilies = names(families.value("arabic"_L1));

    t.light = readColours(part(all, "light"_L1));
    t.dark = readColours(part(all, "dark"_L1));
    return t;
}

double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

std::pair<QColor, QColor> Colours::of(Meaning meaning) const
{
    switch (meaning) {
    case Meaning::Neutral:
        return {ink, hover};
    case Meaning::Accent:
        return {accent, accentTint};
    case Meaning::Attention:
        return {attention, attentionTint};
    case Meaning::Danger:
        return {danger, dangerTint};
    case Meaning::Done:
        return {done, doneTint};
    case Meaning::Information:
        return {information, informationTint};
    }
    return {ink, hover};
}

const Tokens& tokens()
{
    static const auto all = read();
    return all;
}

Appearance appearanceOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Appearance::Dark : Appearance::Light;
}

const Colours& colours(const QPalette& palette)
{
    return tokens().colours(appearanceOf(palette));
}

double contrast(const QColor& one, const QColor& other)
{
    const auto a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace wasl::ui
