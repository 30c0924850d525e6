#include "ui/partners/agreement_dialog.h"

#include "app/storage/partner_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/referrals/partner_dialog.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

std::optional<QDate> dayIn(const DateEdit& edit)
{
    return edit.date().isValid() ? std::optional(edit.date()) : std::nullopt;
}

} // namespace

AgreementDialog::AgreementDialog(storage::CaseFile& file, const domain::Agreement& agreement, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_agreement(agreement)
    , m_form(new FormGrid(this))
    , m_notice(new Notice(this))
    , m_title(new QLineEdit(m_form))
    , m_reference(new QLineEdit(m_form))
    , m_commune(new CodeCombo(m_form))
    , m_signed(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_from(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_until(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_ours(new QPlainTextEdit(m_form))
    , m_theirs(new QPlainTextEdit(m_form))
    , m_notes(new QPlainTextEdit(m_form))
{
    const auto& t = tokens();
    setObjectName(u"agreementDialog"_s);
    setWindowTitle(agreement.id.isNull() ? tr("New agreement") : tr("Agreement"));
    resize(680, 600);
    auto* column = dialogColumn(this, t.field);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    m_title->setObjectName(u"agreementTitleEdit"_s);
    m_reference->setObjectName(u"agreementReferenceEdit"_s);
    m_commune->setObjectName(u"agreementCommuneCombo"_s);
    m_signed->setObjectName(u"agreementSignedEdit"_s);
    m_from->setObjectName(u"agreementFromEdit"_s);
    m_until->setObjectName(u"agreementUntilEdit"_s);
    m_ours->setObjectName(u"ourObligationsEdit"_s);
    m_theirs->setObjectName(u"theirObligationsEdit"_s);
    m_notes->setObjectName(u"agreementNotesEdit"_s);
    for (auto* edit : {m_ours, m_theirs, m_notes}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(62);
    }
    using Width = FormGrid::Width;
    m_form->add(u"title"_s, m_title)->setTexts(tr("&Title"));
    m_form->add(u"reference"_s, m_reference)->setTexts(tr("Reference of the agreement"));
    auto* from = m_form->add(u"from"_s, m_from);
    from->setTexts(tr("In force from"));
    from->setNeeded(true);
    m_form->add(u"until"_s, m_until)->setTexts(tr("Last day"), tr("Leave it empty if it has no end."));
    m_form->add(u"signedOn"_s, m_signed)->setTexts(tr("Signed on"));
    m_form->add(u"communeCode"_s, m_commune)->setTexts(tr("Commune, when it concerns one"));
    m_form->add(u"ourObligations"_s, m_ours, Width::Full)->setTexts(tr("What we undertake"));
    m_form->add(u"theirObligations"_s, m_theirs, Width::Full)->setTexts(tr("What the partner undertakes"));
    m_form->add(u"notes"_s, m_notes, Width::Full)->setTexts(tr("Notes"));
    fillCommunes(*m_commune);
    m_title->setText(agreement.title);
    m_reference->setText(agreement.reference);
    m_commune->setCode(agreement.communeCode);
    m_signed->setDate(agreement.signedOn.value_or(QDate()));
    m_from->setDate(agreement.from);
    m_until->setDate(agreement.until.value_or(QDate()));
    m_ours->setPlainText(agreement.ourObligations);
    m_theirs->setPlainText(agreement.theirObligations);
    m_notes->setPlainText(agreement.notes);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelAgreementButton"_s);
    auto* go = buttons->addButton(tr("Save the agreement"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"saveAgreementButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AgreementDialog::save);
    m_title->setFocus();
}

void AgreementDialog::save()
{
    if (!m_form->allDatesRead()) return;
    auto agreement = m_agreement;
    agreement.title = m_title->text().trimmed();
    agreement.reference = m_reference->text().trimmed();
    agreement.communeCode = m_commune->code();
    agreement.signedOn = dayIn(*m_signed);
    agreement.from = m_from->date();
    agreement.until = dayIn(*m_until);
    agreement.ourObligations = m_ours->toPlainText().trimmed();
    agreement.theirObligations = m_theirs->toPlainText().trimmed();
    agreement.notes = m_notes->toPlainText().trimmed();
    if (const auto done = storage::PartnerStore(m_file.database()).save(agreement); !done) {
        m_notice->say(m_form->showRefusals({done.error()}));
        return;
    }
    accept();
    Q_EMIT saved();
}

} // namespace wasl::ui
