#include "ui/referrals/timeline.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

Timeline::Timeline(QWidget* parent)
    : Card(parent)
{
}

void Timeline::setEntries(const std::vector<TimelineEntry>& entries)
{
    m_icons.clear();
    delete m_lines;
    m_lines = new QWidget(this);
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(tokens().control);
    grid->setVerticalSpacing(tokens().unit);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& entry : entries) {
        auto* icon = new QLabel(m_lines);
        m_icons.emplace_back(icon, entry.icon);
        auto* what = new QLabel(entry.what, m_lines);
        what->setWordWrap(true);
        //: When and by whom something was done.
        const auto when = entry.who.isEmpty()
                              ? writeDateTime(entry.at)
                              : tr("%1, by %2").arg(writeDateTime(entry.at), isolate(entry.who));
        auto* small = new QLabel(entry.note.isEmpty() ? when : when + u'\n' + entry.note, m_lines);
        small->setWordWrap(true);
        small->setTextFormat(Qt::PlainText); // notes may come from another association
        setTextRole(small, TextRole::Caption, true);
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1);
        grid->addWidget(small, row++, 1);
    }
    drawIcons();
    body()->addWidget(m_lines);
    setVisible(!entries.empty());
}

void Timeline::changeEvent(QEvent* event)
{
    // The icons are pictures in the ink of the theme.
    if (event->type() == QEvent::PaletteChange) drawIcons();
    Card::changeEvent(event);
}

void Timeline::drawIcons()
{
    for (const auto& [label, icon] : m_icons)
        label->setPixmap(themeIcon(icon, IconInk::Quiet).pixmap(QSize(18, 18), devicePixelRatio()));
}

} // namespace wasl::ui
