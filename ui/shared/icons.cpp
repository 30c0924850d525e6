#include "ui/shared/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSet>
#include <QSvgRenderer>

#include <functional>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

using Ink = std::function<QColor(const Colours&)>;

/// Icons that point along the line of reading.
bool pointsSomewhere(const QString& name)
{
    static const QSet<QString> names = {u"back"_s,   u"next"_s,   u"referral"_s, u"undo"_s,
                                        u"send"_s,   u"export"_s, u"import"_s,   u"collapse"_s,
                                        u"expand"_s, u"keys"_s,   u"cases"_s,    u"reception"_s};
    return names.contains(name);
}

QString fileOf(const QString& name)
{
    return u":/wasl/icons/%1.svg"_s.arg(name);
}

/// Draws the file anew for each size and colour; QIcon's own engine would keep the first palette's colour.
class RecolouredIcon final : public QIconEngine
{
public:
    RecolouredIcon(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(std::move(ink))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto& c = colours(palette);
        QFile file(fileOf(m_name));
        if (!file.open(QIODevice::ReadOnly)) return;
        auto drawing = file.readAll();
        const auto colour = (mode == QIcon::Disabled ? c.quietInk : m_ink(c)).name().toLatin1();
        drawing.replace("currentColor", colour);

        QSvgRenderer renderer(drawing);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled) painter->setOpacity(0.6);
        if (pointsSomewhere(m_name) && QGuiApplication::layoutDirection() == Qt::RightToLeft) {
            painter->translate(rect.x() + rect.right() + 1, 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new RecolouredIcon(*this); }

private:
    QString m_name;
    Ink m_ink;
};

QIcon make(const QString& name, Ink ink)
{
    return QFile::exists(fileOf(name)) ? QIcon(new RecolouredIcon(name, std::move(ink))) : QIcon();
}

} // namespace

QIcon themeIcon(const QString& name)
{
    return make(name, [](const Colours& c) { return c.ink; });
}

QIcon themeIcon(const QString& name, Meaning meaning)
{
    return make(name, [meaning](const Colours& c) { return c.of(meaning).first; });
}

QIcon themeIcon(const QString& name, IconInk ink)
{
    return make(name, [ink](const Colours& c) {
        switch (ink) {
        case IconInk::Ink:
            return c.ink;
        case IconInk::Quiet:
            return c.quietInk;
        case IconInk::Accent:
            return c.accent;
        case IconInk::OnAccent:
            return c.onAccent;
        case IconInk::OnToast:
            return c.onToast;
        }
        return c.ink;
    });
}

QString iconNameOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Neutral:
        return u"tag"_s;
    case Meaning::Accent:
        return u"flag"_s;
    case Meaning::Attention:
        return u"attention"_s;
    case Meaning::Danger:
        return u"danger"_s;
    case Meaning::Done:
        return u"done"_s;
    case Meaning::Information:
        return u"information"_s;
    }
    return {};
}

} // namespace wasl::ui
