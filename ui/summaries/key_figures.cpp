#include "ui/summaries/key_figures.h"

#include "ui/shared/card.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

QWidget* figureOf(const reports::KeyFigure& figure, QWidget* parent)
{
    auto* card = new Card(parent);
    auto* number = new QLabel(writeNumber(figure.value), card);
    setTextRole(number, TextRole::Title);
    auto* words = new QLabel(figure.label, card);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Caption, true);
    card->body()->addWidget(number);
    card->body()->addWidget(words);
    card->body()->addStretch();
    // Read out as one thing: "People registered: 27".
    card->setAccessibleName(u"%1: %2"_s.arg(figure.label).arg(figure.value));
    return card;
}

} // namespace

KeyFigures::KeyFigures(QWidget* parent)
    : QFrame(parent)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(tokens().field);
}

void KeyFigures::setFigures(const std::vector<reports::KeyFigure>& figures)
{
    while (auto* item = m_line->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& figure : figures)
        m_line->addWidget(figureOf(figure, this), 1);
}

} // namespace wasl::ui
