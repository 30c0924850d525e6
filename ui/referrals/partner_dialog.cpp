#include "ui/referrals/partner_dialog.h"

#include "app/domain/territory.h"
#include "app/storage/partner_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/referrals/code_checks.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

void fillCommunes(CodeCombo& combo)
{
    static const auto territory = domain::Territory::load();
    const auto language = labelLanguage();
    std::vector<CodeEntry> entries;
    for (const auto kind : {domain::AreaKind::Commune, domain::AreaKind::Arrondissement})
        for (const auto* area : territory.of(kind))
            entries.push_back({area->code, territory.label(area->code, language)});
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.label.localeAwareCompare(b.label) < 0; });
    combo.setEntries(entries);
}

PartnerDialog::PartnerDialog(storage::CaseFile& file, const QString& sector, const QString& communeCode,
                             QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_form(new FormGrid(this))
    , m_notice(new Notice(this))
    , m_name(new NameField(NameField::Script::Any, m_form))
    , m_nameArabic(new NameField(NameField::Script::Arabic, m_form))
    , m_kind(new CodeCombo(m_form))
    , m_commune(new CodeCombo(m_form))
    , m_sectors(new CodeChecks(m_form))
    , m_phone(new PhoneField(m_form))
{
    setObjectName(u"partnerDialog"_s);
    setWindowTitle(tr("Add a partner"));
    resize(620, 460);
    auto* column = dialogColumn(this);
    column->addWidget(m_notice);
    column->addWidget(m_form);

    m_name->setObjectName(u"partnerNameEdit"_s);
    m_nameArabic->setObjectName(u"partnerNameArabicEdit"_s);
    m_kind->setObjectName(u"partnerKindCombo"_s);
    m_commune->setObjectName(u"partnerCommuneCombo"_s);
    m_sectors->setObjectName(u"partnerSectorsChecks"_s);
    m_phone->setObjectName(u"partnerPhoneEdit"_s);
    const auto name = m_form->add(u"name"_s, m_name);
    name->setTexts(tr("&Name"));
    name->setNeeded(true);
    m_form->add(u"nameArabic"_s, m_nameArabic)->setTexts(tr("Name in Arabic"));
    m_form->add(u"kind"_s, m_kind)->setTexts(tr("Kind"));
    m_form->add(u"phone"_s, m_phone)->setTexts(tr("Phone"));
    m_form->add(u"commune"_s, m_commune, FormGrid::Width::Full)
        ->setTexts(tr("Commune"), tr("Where it works. Leave it empty if it works everywhere."));
    m_form->add(u"sectors"_s, m_sectors, FormGrid::Width::Full)->setTexts(tr("What it offers"));

    const storage::SettingsStore settings(file.database());
    const auto today = file.database().today();
    m_kind->setEntries(codeEntries(settings.codebook(u"partner_kinds"_s), today));
    m_sectors->setEntries(codeEntries(settings.codebook(u"sectors"_s), today));
    if (!sector.isEmpty()) m_sectors->setCodes({sector});
    fillCommunes(*m_commune);
    m_commune->setCode(communeCode);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelPartnerButton"_s);
    auto* go = buttons->addButton(tr("Add this partner"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"savePartnerButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    go->setDefault(true);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PartnerDialog::save);
    m_name->setFocus();
}

void PartnerDialog::save()
{
    domain::Partner partner;
    partner.name = m_name->name();
    partner.nameArabic = m_nameArabic->name();
    partner.kind = m_kind->code();
    partner.sectors = m_sectors->codes();
    partner.communeCode = m_commune->code();
    if (!partner.communeCode.isEmpty()) partner.communes = {partner.communeCode};
    if (const auto phone = m_phone->phone(); !phone.isEmpty())
        partner.contacts.push_back({{}, {}, phone, {}});
    const auto saved = storage::PartnerStore(m_file.database()).save(partner);
    if (!saved) {
        m_notice->say(m_form->showRefusals({saved.error()}));
        return;
    }
    accept();
    Q_EMIT added(*saved);
}

} // namespace wasl::ui
