#include "ui/house/house_dialog.h"

#include "ui/beneficiaries/rows_editor.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

HouseDialog::HouseDialog(const QString& name, const QString& title, const QString& keepText, QWidget* parent)
    : QDialog(parent)
    , m_notice(new Notice(this))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(name);
    setWindowTitle(title);
    setMinimumWidth(620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.card);
    column->addWidget(m_notice);
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    m_inside = new QVBoxLayout(content);
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->setSpacing(t.card);
    m_form = new FormGrid(content);
    m_inside->addWidget(m_form);
    m_inside->addStretch();
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    growWithContent(this, scroll);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelHouseButton"_s);
    auto* keep = buttons->addButton(keepText, QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keepHouseButton"_s);
    setButtonRole(keep, ButtonRole::Primary);
    keep->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &HouseDialog::finish);
}

void HouseDialog::addUnder(QWidget* widget)
{
    m_inside->insertWidget(m_inside->count() - 1, widget);
}

void HouseDialog::addRows(RowsEditor* rows)
{
    m_rows = rows;
    addUnder(rows);
}

void HouseDialog::finish()
{
    m_notice->clear();
    m_form->clearErrors();
    if (m_rows) m_rows->clearErrors();
    auto refusals = m_keep();
    if (refusals.empty()) {
        accept();
        return;
    }
    auto left = m_form->showRefusals(refusals);
    if (m_rows)
        std::erase_if(left, [this](const domain::Refusal& refusal) {
            return m_rows->showRefusal(refusal.field, refusal.message);
        });
    m_notice->say(left);
}

} // namespace wasl::ui
