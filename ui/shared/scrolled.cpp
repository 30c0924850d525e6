#include "ui/shared/scrolled.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

QScrollArea* scrolled(const QString& name, QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setObjectName(name);
    area->setProperty("surface", u"page"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace wasl::ui
