#include "ui/referrals/timeline.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

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
    delete m_entries;
    m_entries = new QWidget(this);
    auto* grid = new QGridLayout(m_entries);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(tokens().control);
    grid->setVerticalSpacing(tokens().unit);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& entry : entries) {
        auto* icon = new QLabel(m_entries);
        icon->setPixmap(themeIcon(entry.icon, IconInk::Quiet).pixmap(QSize(18, 18), devicePixelRatio()));
        auto* what = new QLabel(entry.what, m_entries);
        what->setWordWrap(true);
        //: When and by whom something was done.
        const auto when = entry.who.isEmpty()
                              ? writeDateTime(entry.at)
                              : tr("%1, by %2").arg(writeDateTime(entry.at), isolate(entry.who));
        auto* small = new QLabel(entry.note.isEmpty() ? when : when + u'\n' + entry.note, m_entries);
        small->setWordWrap(true);
        setTextRole(small, TextRole::Caption, true);
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1);
        grid->addWidget(small, row++, 1);
    }
    body()->addWidget(m_entries);
    setVisible(!entries.empty());
}

} // namespace wasl::ui
