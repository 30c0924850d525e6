#include "ui/shell/key_sheet.h"

#include "ui/shared/card.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

KeySheet::KeySheet(const std::vector<KeyHelp>& keys, QWidget* parent)
    : QDialog(parent)
{
    const auto& t = tokens();
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keys"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.card);
    auto* title = new QLabel(tr("Keys"), this);
    setTextRole(title, TextRole::Title);
    column->addWidget(title);

    auto* card = new Card(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(t.section);
    grid->setVerticalSpacing(t.control);
    const int half = (int(keys.size()) + 1) / 2;
    for (int i = 0; i < int(keys.size()); ++i) {
        const auto& key = keys[size_t(i)];
        auto* name = new QLabel(isolateLtr(key.keys.toString(QKeySequence::NativeText)), card);
        name->setMinimumWidth(88);
        auto* words = new QLabel(key.words(), card);
        setTextRole(name, TextRole::Body, true);
        grid->addWidget(name, i % half, i < half ? 0 : 2);
        grid->addWidget(words, i % half, i < half ? 1 : 3);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    card->body()->addLayout(grid);
    column->addWidget(card);

    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeKeySheetButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace wasl::ui
