#include "ui/beneficiaries/rights_request_dialog.h"

#include "app/domain/codebook.h"
#include "app/domain/rights_request.h"
#include "app/storage/rights_request_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::PersonRight;
using domain::RightsAsker;

namespace
{

template <class E>
std::vector<CodeEntry> rightsEntries()
{
    std::vector<CodeEntry> entries;
    for (const auto value : domain::allOf<E>())
        entries.push_back({domain::code(value), domain::label(value)});
    return entries;
}

} // namespace

RightsRequestDialog::RightsRequestDialog(storage::CaseFile& file, const domain::Beneficiary& person,
                                         QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_person(person.id)
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_right(new CodeCombo(m_form))
    , m_asker(new CodeCombo(m_form))
    , m_proof(new CodeCombo(m_form))
    , m_channel(new CodeCombo(m_form))
    , m_received(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_representative(new NameField(NameField::Script::Any, m_form))
    , m_details(new QPlainTextEdit(m_form))
{
    setObjectName(u"rightsRequestDialog"_s);
    setWindowTitle(tr("Register a request about her data"));
    setMinimumWidth(640);
    build();
    const auto today = m_file.database().today();
    const storage::SettingsStore settings(m_file.database());
    m_right->setEntries(rightsEntries<PersonRight>());
    m_asker->setEntries(rightsEntries<RightsAsker>());
    m_proof->setEntries(codeEntries(settings.codebook(u"rights_proofs"_s), today));
    m_channel->setEntries(codeEntries(settings.codebook(u"delivery_channels"_s), today));
    m_right->setCode(domain::code(PersonRight::Access));
    m_asker->setCode(domain::code(RightsAsker::Herself));
    m_channel->setCode(u"hand"_s);
    m_received->setToday(today);
    m_received->setDate(today);
    connect(m_right, &CodeCombo::codeChanged, this, &RightsRequestDialog::showDue);
    connect(m_received, &QLineEdit::textChanged, this, &RightsRequestDialog::showDue);
    connect(m_asker, &CodeCombo::codeChanged, this, &RightsRequestDialog::showAsker);
    showAsker();
    showDue();
    m_right->setFocus();
}

void RightsRequestDialog::build()
{
    const auto& t = tokens();
    m_notice->setObjectName(u"rightsRequestNotice"_s);
    m_right->setObjectName(u"rightCombo"_s);
    m_asker->setObjectName(u"askerCombo"_s);
    m_proof->setObjectName(u"proofCombo"_s);
    m_channel->setObjectName(u"requestChannelCombo"_s);
    m_received->setObjectName(u"receivedEdit"_s);
    m_representative->setObjectName(u"representativeEdit"_s);
    m_details->setObjectName(u"requestDetailsEdit"_s);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(3 * t.controlHeight);
    m_form->add(u"right"_s, m_right)->setTexts(tr("&What is asked for"));
    m_form->add(u"receivedOn"_s, m_received);
    m_form->add(u"asker"_s, m_asker)->setTexts(tr("W&ho asks"));
    m_form->add(u"representative"_s, m_representative)->setTexts(tr("&Name of who asks for her"));
    m_form->add(u"proof"_s, m_proof)
        ->setTexts(tr("How it was &proven"), tr("Who she is, or that the other may ask for her."));
    m_form->add(u"channel"_s, m_channel)->setTexts(tr("How the request &came"));
    m_form->add(u"details"_s, m_details, FormGrid::Width::Full)
        ->setTexts(tr("In &detail"), tr("Which data, what is wrong with them, or why she objects."));
    m_typed.add(u"right"_s, m_right);
    m_typed.add(u"receivedOn"_s, m_received);
    m_typed.add(u"asker"_s, m_asker);
    m_typed.add(u"proof"_s, m_proof);
    m_typed.add(u"channel"_s, m_channel);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(u"cancelRightsRequestButton"_s);
    auto* go = buttons->addButton(tr("Register the request"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"saveRightsRequestButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    go->setDefault(true);
    auto* column = dialogColumn(this);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RightsRequestDialog::save);
}

void RightsRequestDialog::showAsker()
{
    m_form->field(u"representative"_s)
        ->setVisible(m_asker->code() == domain::code(RightsAsker::Representative));
}

void RightsRequestDialog::showDue()
{
    QString hint;
    const auto right = domain::fromCode<PersonRight>(m_right->code());
    if (const auto day = m_received->date(); right && day.isValid()) {
        const auto delay = domain::delayOf(*right, domain::Codebook::load(u"person_rights"_s));
        const auto due = writeDate(domain::dueOn(delay, day));
        hint = delay.byLaw
                   ? tr("To be answered by %1: the law gives %n clear day(s).", nullptr, delay.clearDays)
                         .arg(due)
                   : tr("To be answered without delay, and by %1 at the latest.").arg(due);
    }
    m_form->field(u"receivedOn"_s)->setTexts(tr("&Received on"), hint);
}

void RightsRequestDialog::save()
{
    finishTyping(m_form);
    m_notice->clear();
    auto refusals = m_typed.unreadable();
    domain::RightsRequest request;
    request.person = m_person;
    request.right = domain::fromCode<PersonRight>(m_right->code()).value_or(PersonRight::Access);
    request.asker = domain::fromCode<RightsAsker>(m_asker->code()).value_or(RightsAsker::Herself);
    if (request.asker == RightsAsker::Representative) request.representative = m_representative->name();
    request.proof = m_proof->code();
    request.channel = m_channel->code();
    request.receivedOn = m_received->date();
    request.details = m_details->toPlainText().trimmed();
    const auto today = m_file.database().today();
    for (auto& refusal : domain::problems(request, today))
        refusals.push_back(std::move(refusal));
    storage::RightsRequestStore store(m_file.database());
    if (refusals.empty()) {
        if (const auto id = store.record(request); !id)
            refusals.push_back(id.error());
        else if (const auto recorded = store.find(*id))
            request.due = recorded->due;
    }
    if (!refusals.empty()) {
        if (const auto left = m_form->showRefusals(refusals); !left.empty()) m_notice->say(left);
        return;
    }
    accept();
    Q_EMIT this->recorded(request.due);
}

} // namespace wasl::ui
