#include "ui/exchange/facts.h"

#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace wasl::ui
{

Facts::Facts(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(tokens().card);
    m_grid->setVerticalSpacing(tokens().control / 2);
    m_grid->setColumnMinimumWidth(0, 180);
    m_grid->setColumnStretch(1, 1);
}

void Facts::setLines(const Lines& lines)
{
    while (auto* item = m_grid->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    QStringList whole;
    for (const auto& [word, what] : lines) {
        if (what.isEmpty()) continue;
        auto* left = new QLabel(word, this);
        auto* right = new QLabel(this);
        for (auto* label : {left, right}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        right->setText(what);
        setTextRole(left, TextRole::Caption, true);
        setTextRole(right, TextRole::Body);
        m_grid->addWidget(left, row, 0, Qt::AlignTop);
        m_grid->addWidget(right, row++, 1, Qt::AlignTop);
        left->show();
        right->show();
        whole << word + QStringLiteral(": ") + what;
    }
    setAccessibleDescription(whole.join(u'\n'));
}

QString Facts::text() const
{
    return accessibleDescription();
}

} // namespace wasl::ui
