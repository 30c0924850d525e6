#include "ui/referrals/chase_dialog.h"

#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/referrals/referral_words.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ChaseDialog::ChaseDialog(storage::CaseFile& file, const storage::ChaseRow& row, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_id(row.referral.id)
    , m_form(new FormGrid(this))
    , m_notice(new Notice(this))
    , m_outcome(new CodeCombo(m_form))
    , m_note(new QPlainTextEdit(m_form))
{
    const auto& t = tokens();
    setObjectName(u"chaseDialog"_s);
    setWindowTitle(tr("Note a call"));
    resize(480, 340);
    auto* column = dialogColumn(this, t.field);
    auto* who = new QLabel(row.phone.isEmpty()
                               ? tr("%1 has no phone in the directory.").arg(partnerOf(row.referral))
                               : tr("%1: %2").arg(partnerOf(row.referral), isolateLtr(row.phone)) +
                                     (row.contact.isEmpty() ? QString() : u" · "_s + isolate(row.contact)),
                           this);
    who->setWordWrap(true);
    who->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* which = new QLabel(tr("Reference %1").arg(isolateLtr(row.referral.reference.toString())), this);
    setTextRole(which, TextRole::Caption, true);
    which->setVisible(!row.referral.reference.isNull());
    column->addWidget(who);
    column->addWidget(which);
    column->addWidget(m_notice);
    column->addWidget(m_form);

    m_outcome->setObjectName(u"chaseOutcomeCombo"_s);
    m_note->setObjectName(u"chaseNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(58);
    m_outcome->setEntries(codeEntries(storage::SettingsStore(file.database()).codebook(u"chase_outcomes"_s),
                                      file.database().today()));
    auto* outcome = m_form->add(u"code"_s, m_outcome, FormGrid::Width::Full);
    outcome->setTexts(tr("What came of the &call"));
    outcome->setNeeded(true);
    m_form->add(u"note"_s, m_note, FormGrid::Width::Full)->setTexts(tr("Note"));

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelChaseButton"_s);
    auto* go = buttons->addButton(tr("Note the call"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"saveChaseButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    go->setDefault(true);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChaseDialog::save);
    m_outcome->setFocus();
}

void ChaseDialog::save()
{
    if (m_outcome->code().isEmpty()) {
        m_form->showRefusals({{u"outcome-missing"_s, tr("Choose what came of the call."), u"code"_s}});
        return;
    }
    domain::ReferralStep chase;
    chase.event = domain::ReferralEvent::Chase;
    chase.code = m_outcome->code();
    chase.note = m_note->toPlainText().trimmed();
    if (const auto done = storage::ReferralStore(m_file.database()).step(m_id, chase); !done) {
        m_notice->say(m_form->showRefusals({done.error()}));
        return;
    }
    accept();
    Q_EMIT noted();
}

} // namespace wasl::ui
