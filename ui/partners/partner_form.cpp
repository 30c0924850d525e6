#include "ui/partners/partner_form.h"

#include "app/domain/territory.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/code_list_edit.h"
#include "ui/beneficiaries/rows_editor.h"
#include "ui/beneficiaries/typed.h"
#include "ui/referrals/code_checks.h"
#include "ui/referrals/partner_dialog.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/text_fields.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

std::vector<CodeEntry> placesToCover()
{
    static const auto territory = domain::Territory::load();
    std::vector<CodeEntry> entries;
    for (const auto kind : {domain::AreaKind::Region, domain::AreaKind::Province, domain::AreaKind::Commune,
                            domain::AreaKind::Arrondissement})
        for (const auto* area : territory.of(kind))
            entries.push_back({area->code, territory.label(area->code, labelLanguage())});
    return entries;
}

} // namespace

PartnerForm::PartnerForm(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_form(new FormGrid(this))
    , m_name(new NameField(NameField::Script::Any, m_form))
    , m_nameArabic(new NameField(NameField::Script::Arabic, m_form))
    , m_kind(new CodeCombo(m_form))
    , m_commune(new CodeCombo(m_form))
    , m_sectors(new CodeChecks(m_form))
    , m_covers(new CodeListEdit(u"partnerCovers"_s, m_form))
    , m_languages(new CodeListEdit(u"partnerLanguages"_s, m_form))
    , m_address(new QLineEdit(m_form))
    , m_hours(new QLineEdit(m_form))
    , m_reason(new QLineEdit(m_form))
    , m_contacts(new RowsEditor(
          u"contacts"_s,
          {{u"name"_s, [] { return tr("Name"); },
            [](QWidget* p) { return new NameField(NameField::Script::Any, p); }, 3},
           {u"function"_s, [] { return tr("Function"); }, [](QWidget* p) { return new QLineEdit(p); }, 3},
           {u"phone"_s, [] { return tr("Phone"); }, [](QWidget* p) { return new PhoneField(p); }, 3},
           {u"email"_s, [] { return tr("E-mail"); }, [](QWidget* p) { return new LtrField(p); }, 3}},
          m_form))
    , m_active(new QCheckBox(m_form))
    , m_notes(new QPlainTextEdit(m_form))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    m_name->setObjectName(u"partnerNameEdit"_s);
    m_nameArabic->setObjectName(u"partnerNameArabicEdit"_s);
    m_kind->setObjectName(u"partnerKindCombo"_s);
    m_commune->setObjectName(u"partnerCommuneCombo"_s);
    m_sectors->setObjectName(u"partnerSectorsChecks"_s);
    m_address->setObjectName(u"partnerAddressEdit"_s);
    m_hours->setObjectName(u"partnerHoursEdit"_s);
    m_reason->setObjectName(u"inactiveReasonEdit"_s);
    m_active->setObjectName(u"partnerActiveCheck"_s);
    m_notes->setObjectName(u"partnerNotesEdit"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(62);
    using Width = FormGrid::Width;
    m_form->add(u"name"_s, m_name)->setNeeded(true);
    m_form->add(u"nameArabic"_s, m_nameArabic);
    m_form->add(u"kind"_s, m_kind);
    m_form->add(u"communeCode"_s, m_commune);
    m_form->add(u"sectors"_s, m_sectors, Width::Full);
    m_form->add(u"communes"_s, m_covers, Width::Full);
    m_form->add(u"contacts"_s, m_contacts, Width::Full);
    m_form->add(u"address"_s, m_address);
    m_form->add(u"hours"_s, m_hours);
    m_form->add(u"languages"_s, m_languages, Width::Full);
    m_form->addWhole(m_active);
    m_form->add(u"inactiveReason"_s, m_reason, Width::Full);
    m_form->add(u"notes"_s, m_notes, Width::Full);
    const auto told = [this] {
        if (!m_filling) Q_EMIT edited();
    };
    connect(m_form, &FormGrid::edited, this, told);
    connect(m_contacts, &RowsEditor::edited, this, told);
    connect(m_active, &QCheckBox::toggled, this, [this, told](bool active) {
        m_form->field(u"inactiveReason"_s)->setVisible(!active);
        if (!active && !m_filling) m_reason->setFocus();
        told();
    });
}

void PartnerForm::fillLists()
{
    const storage::SettingsStore settings(m_file.database());
    const auto today = m_file.database().today();
    m_kind->setEntries(codeEntries(settings.codebook(u"partner_kinds"_s), today));
    m_sectors->setEntries(codeEntries(settings.codebook(u"sectors"_s), today));
    m_languages->setEntries(codeEntries(settings.codebook(u"languages"_s), today));
    m_covers->setEntries(placesToCover());
    fillCommunes(*m_commune);
}

void PartnerForm::show(const domain::Partner& partner, bool mayEdit)
{
    m_filling = true;
    m_shown = partner;
    m_form->clearErrors();
    if (m_kind->count() == 0) fillLists();
    fill(partner);
    m_contacts->setLocked(!mayEdit);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_kind, m_commune, m_sectors, m_covers, m_languages, m_active})
        control->setEnabled(mayEdit);
    for (QLineEdit* edit :
         std::initializer_list<QLineEdit*>{m_name, m_nameArabic, m_address, m_hours, m_reason})
        edit->setReadOnly(!mayEdit);
    m_notes->setReadOnly(!mayEdit);
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_name, m_address, m_hours})
        edit->setCursorPosition(0); // a long one is read from its beginning
    m_filling = false;
}

void PartnerForm::fill(const domain::Partner& partner)
{
    m_name->setText(partner.name);
    m_nameArabic->setText(partner.nameArabic);
    m_kind->setCode(partner.kind);
    m_commune->setCode(partner.communeCode);
    m_sectors->setCodes(partner.sectors);
    m_covers->setCodes(partner.communes);
    m_languages->setCodes(partner.languages);
    m_address->setText(partner.address);
    m_hours->setText(partner.hours);
    m_active->setChecked(partner.active);
    m_reason->setText(partner.inactiveReason);
    m_form->field(u"inactiveReason"_s)->setVisible(!partner.active);
    m_notes->setPlainText(partner.notes);
    QJsonArray rows;
    for (const auto& contact : partner.contacts)
        rows.append(QJsonArray{contact.name, contact.function, contact.phone, contact.email, QString()});
    m_contacts->setValues(rows);
}

domain::Partner PartnerForm::read() const
{
    auto partner = m_shown;
    partner.name = m_name->name();
    partner.nameArabic = m_nameArabic->name();
    partner.kind = m_kind->code();
    partner.communeCode = m_commune->code();
    partner.sectors = m_sectors->codes();
    partner.communes = m_covers->codes();
    partner.languages = m_languages->codes();
    partner.address = m_address->text().trimmed();
    partner.hours = m_hours->text().trimmed();
    partner.active = m_active->isChecked();
    partner.inactiveReason = m_reason->text().trimmed();
    partner.notes = m_notes->toPlainText().trimmed();
    partner.contacts.clear();
    for (int row = 0; row < m_contacts->rowCount(); ++row) {
        const auto text = [&](int at) {
            return static_cast<QLineEdit*>(m_contacts->cell(row, at))->text().trimmed();
        };
        const domain::Contact contact{text(0), text(1),
                                      static_cast<PhoneField*>(m_contacts->cell(row, 2))->phone(), text(3)};
        if (contact != domain::Contact()) partner.contacts.push_back(contact);
    }
    return partner;
}

QJsonObject PartnerForm::typed() const
{
    const auto partner = read();
    return {{u"name"_s, partner.name},
            {u"nameArabic"_s, partner.nameArabic},
            {u"kind"_s, partner.kind},
            {u"commune"_s, partner.communeCode},
            {u"sectors"_s, QJsonArray::fromStringList(partner.sectors)},
            {u"communes"_s, QJsonArray::fromStringList(partner.communes)},
            {u"languages"_s, QJsonArray::fromStringList(partner.languages)},
            {u"address"_s, partner.address},
            {u"hours"_s, partner.hours},
            {u"active"_s, partner.active},
            {u"reason"_s, partner.inactiveReason},
            {u"notes"_s, partner.notes},
            {u"contacts"_s, m_contacts->values()}};
}

void PartnerForm::setTyped(const QJsonObject& typed)
{
    const auto text = [&](const char* name) { return typed[QLatin1String(name)].toString(); };
    const auto list = [&](const char* name) {
        QStringList codes;
        for (const auto& code : typed[QLatin1String(name)].toArray())
            codes << code.toString();
        return codes;
    };
    domain::Partner partner;
    partner.name = text("name");
    partner.nameArabic = text("nameArabic");
    partner.kind = text("kind");
    partner.communeCode = text("commune");
    partner.sectors = list("sectors");
    partner.communes = list("communes");
    partner.languages = list("languages");
    partner.address = text("address");
    partner.hours = text("hours");
    partner.active = typed[u"active"_s].toBool(true);
    partner.inactiveReason = text("reason");
    partner.notes = text("notes");
    fill(partner);
    m_contacts->setValues(typed[u"contacts"_s].toArray());
}

std::vector<domain::Refusal> PartnerForm::showRefusals(const std::vector<domain::Refusal>& refusals)
{
    return m_form->showRefusals(refusals);
}

void PartnerForm::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void PartnerForm::retranslate()
{
    const auto texts = [this](const QString& name, const QString& label, const QString& hint = {}) {
        m_form->field(name)->setTexts(label, hint);
    };
    texts(u"name"_s, tr("&Name"));
    texts(u"nameArabic"_s, tr("Name in Arabic"));
    texts(u"kind"_s, tr("Kind"));
    texts(u"communeCode"_s, tr("Commune where it sits"));
    texts(u"sectors"_s, tr("What it offers"));
    texts(u"communes"_s, tr("Places it covers"), tr("Communes, provinces or regions. Empty: everywhere."));
    texts(u"contacts"_s, tr("Whom one calls there"));
    texts(u"address"_s, tr("Address"));
    texts(u"hours"_s, tr("Hours"));
    texts(u"languages"_s, tr("Languages spoken there"));
    texts(u"inactiveReason"_s, tr("Why nobody is referred there any more"));
    texts(u"notes"_s, tr("Notes"));
    m_contacts->setTexts(tr("Add a contact"), tr("Remove this contact"));
    m_active->setText(tr("People are referred there"));
    nameControl(m_covers, tr("Places it covers"));
    nameControl(m_languages, tr("Languages spoken there"));
    m_covers->setPlaceholder(tr("Add a place"));
    m_languages->setPlaceholder(tr("Add a language"));
    m_filling = true;
    if (m_kind->count() > 0) fillLists();
    m_filling = false;
}

} // namespace wasl::ui
