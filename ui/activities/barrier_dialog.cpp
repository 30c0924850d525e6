#include "ui/activities/barrier_dialog.h"

#include "app/storage/barrier_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/form_choices.h"
#include "ui/referrals/partner_choice.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

BarrierDialog::BarrierDialog(storage::CaseFile& file, const Lists& lists, domain::Barrier barrier,
                             const QString& who, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_barrier(std::move(barrier))
    , m_form(new FormGrid(this))
    , m_notice(new Notice(this))
    , m_on(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_sector(new CodeCombo(m_form))
    , m_kind(new CodeCombo(m_form))
    , m_commune(new CodeCombo(m_form))
    , m_partner(new CodeCombo(m_form))
    , m_description(new QLineEdit(m_form))
{
    const bool isNew = m_barrier.id.isNull();
    setObjectName(u"barrierDialog"_s);
    setWindowTitle(isNew ? tr("Note a barrier") : tr("Barrier"));
    resize(640, 420);
    auto* column = dialogColumn(this);
    if (!who.isEmpty()) column->addWidget(new QLabel(tr("Met by %1").arg(who), this));
    column->addWidget(m_notice);
    column->addWidget(m_form);

    const auto today = file.database().today();
    m_on->setToday(today);
    m_on->setDate(m_barrier.on.isValid() ? m_barrier.on : today);
    const storage::SettingsStore settings(file.database());
    m_sector->setEntries(codeEntries(settings.codebook(u"sectors"_s), today));
    m_kind->setEntries(codeEntries(settings.codebook(u"barrier_kinds"_s), today));
    m_commune->setEntries(communeEntries(lists));
    m_partner->setEntries(partnerEntries(storage::partnerChoices(file.database(), {{}, {}, true}),
                                         storage::PartnerStore(file.database()),
                                         m_barrier.partner.value_or(domain::PartnerId())));
    m_sector->setCode(m_barrier.sector);
    m_kind->setCode(m_barrier.kind);
    m_commune->setCode(m_barrier.communeCode);
    if (m_barrier.partner) m_partner->setCode(m_barrier.partner->toString());
    m_description->setText(m_barrier.description);
    m_on->setObjectName(u"barrierOnEdit"_s);
    m_sector->setObjectName(u"barrierSectorCombo"_s);
    m_kind->setObjectName(u"barrierKindCombo"_s);
    m_commune->setObjectName(u"barrierCommuneCombo"_s);
    m_partner->setObjectName(u"barrierPartnerCombo"_s);
    m_description->setObjectName(u"barrierDescriptionEdit"_s);
    const auto add = [this](const QString& name, QWidget* control, const QString& label, bool needed,
                            FormGrid::Width width = FormGrid::Width::Half) {
        auto* field = m_form->add(name, control, width);
        field->setTexts(label);
        field->setNeeded(needed);
    };
    add(u"kind"_s, m_kind, tr("&What stood in the way"), true);
    add(u"sector"_s, m_sector, tr("&Sector"), true);
    add(u"on"_s, m_on, tr("&Day"), true);
    add(u"communeCode"_s, m_commune, tr("Commune"), false);
    add(u"partner"_s, m_partner, tr("With whom"), false, FormGrid::Width::Full);
    add(u"description"_s, m_description, tr("In a few words"), false, FormGrid::Width::Full);
    m_form->field(u"description"_s)
        ->setHint(tr("For advocacy: what happened, without what would tell who it was."));

    auto* buttons = new QDialogButtonBox(this);
    if (!isNew) {
        auto* remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(u"removeBarrierButton"_s);
        connect(remove, &QPushButton::clicked, this, [this] {
            const auto id = m_barrier.id;
            reject();
            Q_EMIT removeWanted(id);
        });
    }
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelBarrierButton"_s);
    auto* go = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"saveBarrierButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    go->setDefault(true);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &BarrierDialog::save);
    m_kind->setFocus();
}

void BarrierDialog::save()
{
    auto wanted = m_barrier;
    wanted.on = m_on->date();
    wanted.sector = m_sector->code();
    wanted.kind = m_kind->code();
    wanted.communeCode = m_commune->code();
    const auto partner = domain::PartnerId::fromString(m_partner->code());
    wanted.partner = partner;
    wanted.description = m_description->text().simplified();
    // The store takes no day for today; here somebody typed something that is none.
    auto refusals = domain::problems(wanted, m_file.database().today());
    if (refusals.empty()) {
        const auto saved = storage::BarrierStore(m_file.database()).save(std::move(wanted));
        if (saved) {
            accept();
            Q_EMIT this->saved();
            return;
        }
        refusals.push_back(saved.error());
    }
    if (const auto left = m_form->showRefusals(refusals); !left.empty()) m_notice->say(left);
}

} // namespace wasl::ui
