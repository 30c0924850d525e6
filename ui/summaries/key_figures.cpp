#include "ui/summaries/key_figures.h"

#include "ui/shared/card.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// "▲ 3 more than before": both differences say against what.
QString changeSince(const reports::FigureRow& figure)
{
    if (!figure.before) return KeyFigures::tr("Before: no figures then");
    const int change = figure.now - *figure.before;
    if (change == 0) return KeyFigures::tr("= as many as before");
    return change > 0 ? KeyFigures::tr("▲ %1 more than before").arg(writeNumber(change))
                      : KeyFigures::tr("▼ %1 fewer than before").arg(writeNumber(-change));
}

QString changeSinceYear(const reports::FigureRow& figure)
{
    if (!figure.yearBefore) return KeyFigures::tr("A year before: no figures then");
    const int change = figure.now - *figure.yearBefore;
    if (change == 0) return KeyFigures::tr("= as many as a year before");
    return change > 0 ? KeyFigures::tr("▲ %1 more than a year before").arg(writeNumber(change))
                      : KeyFigures::tr("▼ %1 fewer than a year before").arg(writeNumber(-change));
}

/// One figure, which can be opened.
class FigureCard : public Card
{
public:
    FigureCard(const reports::FigureRow& figure, bool isCompared, KeyFigures* parent)
        : Card(parent)
        , m_all(parent)
        , m_path(figure.path)
    {
        setObjectName(u"figure-"_s + figure.path);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        QStringList words{figure.label};
        auto* number = new QLabel(writeNumber(figure.now), this);
        setTextRole(number, TextRole::Title);
        body()->addWidget(number);
        if (isCompared) words << changeSince(figure) << changeSinceYear(figure);
        for (const auto& line : words) {
            auto* label = new QLabel(line, this);
            label->setWordWrap(true);
            setTextRole(label, TextRole::Caption, line != figure.label);
            body()->addWidget(label);
        }
        body()->addStretch();
        // Read out as one thing: "People registered: 27".
        setAccessibleName(u"%1: %2"_s.arg(figure.label).arg(figure.now));
        setAccessibleDescription(words.mid(1).join(u"; "_s));
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
            openLater();
        else
            Card::keyPressEvent(event);
    }
    void mouseDoubleClickEvent(QMouseEvent*) override { openLater(); }

private:
    /// The card may be made anew by what opens.
    void openLater()
    {
        QMetaObject::invokeMethod(
            m_all, [all = m_all, path = m_path] { Q_EMIT all->behindWanted(path); }, Qt::QueuedConnection);
    }

    KeyFigures* m_all;
    QString m_path;
};

} // namespace

KeyFigures::KeyFigures(QWidget* parent)
    : QFrame(parent)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(tokens().field);
}

void KeyFigures::setFigures(const std::vector<reports::FigureRow>& figures, bool isCompared)
{
    // Counted again, the same card keeps the focus.
    QString focused;
    while (auto* item = m_line->takeAt(0)) {
        if (item->widget()->hasFocus()) focused = item->widget()->objectName();
        delete item->widget();
        delete item;
    }
    for (const auto& figure : figures) {
        auto* card = new FigureCard(figure, isCompared, this);
        m_line->addWidget(card, 1);
        if (card->objectName() == focused) card->setFocus();
    }
}

} // namespace wasl::ui
