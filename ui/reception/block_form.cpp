#include "ui/reception/block_form.h"

#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/house.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

BlockForm::BlockForm(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_form(new FormGrid(this))
    , m_reason(new CodeCombo(m_form))
    , m_from(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_until(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_note(new QPlainTextEdit(m_form))
    , m_confirm(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    m_reason->setObjectName(u"blockReasonCombo"_s);
    m_from->setObjectName(u"blockFromEdit"_s);
    m_until->setObjectName(u"blockUntilEdit"_s);
    m_note->setObjectName(u"blockNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(52);
    m_confirm->setObjectName(u"confirmBlockButton"_s);
    m_leave->setObjectName(u"leaveBlockButton"_s);
    setButtonRole(m_leave, ButtonRole::Quiet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->add(u"reason"_s, m_reason, FormGrid::Width::Full)->setNeeded(true);
    m_form->add(u"from"_s, m_from);
    m_form->add(u"until"_s, m_until);
    m_form->add(u"note"_s, m_note, FormGrid::Width::Full);
    auto* line = new QHBoxLayout;
    line->addWidget(m_confirm);
    line->addWidget(m_leave);
    line->addStretch();
    column->addLayout(line);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (m_form->allDatesRead()) Q_EMIT confirmed();
    });
    connect(m_leave, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void BlockForm::begin()
{
    const storage::SettingsStore settings(m_file.database());
    const auto today = m_file.database().today();
    m_form->clearErrors();
    m_reason->setEntries(codeEntries(settings.codebook(u"block_reasons"_s), today));
    m_reason->setCode({});
    m_from->setToday(today);
    m_until->setToday(today);
    m_from->setDate(today);
    m_until->clear();
    m_note->clear();
    show();
    m_reason->setFocus();
}

domain::Block BlockForm::block() const
{
    domain::Block block;
    block.reason = m_reason->code();
    const auto from = m_from->date(), until = m_until->date();
    // Today is from now on: whoever left this morning is not in its way.
    if (from == m_file.database().today())
        block.from = m_file.database().now();
    else if (from.isValid())
        block.from = noonOf(from);
    if (until.isValid()) block.until = noonOf(until);
    block.note = m_note->toPlainText().trimmed();
    return block;
}

bool BlockForm::showRefusal(const domain::Refusal& refusal)
{
    return m_form->showRefusals({refusal}).empty();
}

void BlockForm::retranslate()
{
    m_form->field(u"reason"_s)->setTexts(tr("Why the place is out of use"));
    m_form->field(u"from"_s)->setTexts(tr("Out of use from"));
    m_form->field(u"until"_s)->setTexts(tr("Back in use on"), tr("Leave it empty if it is not known."));
    m_form->field(u"note"_s)->setTexts(tr("Note"));
    m_confirm->setText(tr("Block the place"));
    m_leave->setText(tr("Leave it"));
}

} // namespace wasl::ui
