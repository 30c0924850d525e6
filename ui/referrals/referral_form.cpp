#include "ui/referrals/referral_form.h"

#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/referrals/code_checks.h"
#include "ui/referrals/partner_choice.h"
#include "ui/referrals/partner_table.h"
#include "ui/referrals/referral_draft.h"
#include "ui/referrals/referral_words.h"
#include "ui/shared/button_row.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

QPlainTextEdit* paragraph(const QString& name, QWidget* parent, int lines)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * 22 + 14);
    return edit;
}

template <class Widget>
Widget* named(Widget* widget, const QString& name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

ReferralForm::ReferralForm(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_form(new FormGrid(this))
    , m_sector(named(new CodeCombo(m_form), u"sectorCombo"_s))
    , m_partner(named(new CodeCombo(m_form), u"partnerCombo"_s))
    , m_priority(named(new CodeCombo(m_form), u"priorityCombo"_s))
    , m_channel(named(new CodeCombo(m_form), u"channelCombo"_s))
    , m_language(named(new CodeCombo(m_form), u"formLanguageCombo"_s))
    , m_choices(new PartnerTable(m_form))
    , m_everywhere(named(new QCheckBox(m_form), u"everyPartnerCheck"_s))
    , m_newPartner(named(new QPushButton(m_form), u"newPartnerButton"_s))
    , m_services(named(new CodeChecks(m_form), u"servicesChecks"_s))
    , m_given(named(new CodeChecks(m_form), u"servicesGivenChecks"_s))
    , m_toContact(named(new QLineEdit(m_form), u"toContactEdit"_s))
    , m_fromContact(named(new QLineEdit(m_form), u"fromContactEdit"_s))
    , m_reasons(paragraph(u"reasonsEdit"_s, m_form, 3))
    , m_background(paragraph(u"backgroundEdit"_s, m_form, 3))
    , m_notes(paragraph(u"referralNotesEdit"_s, m_form, 2))
    , m_caregiver(new FoldSection(m_form))
    , m_caregiverForm(new FormGrid(m_caregiver))
    , m_caregiverName(named(new NameField(NameField::Script::Any, m_caregiverForm), u"caregiverNameEdit"_s))
    , m_relation(named(new CodeCombo(m_caregiverForm), u"caregiverRelationCombo"_s))
    , m_caregiverPhone(named(new PhoneField(m_caregiverForm), u"caregiverPhoneEdit"_s))
    , m_informed(named(new QCheckBox(m_caregiverForm), u"caregiverInformedCheck"_s))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    addFields();
    addCaregiver();

    setButtonRole(m_newPartner, ButtonRole::Quiet);
    connect(m_newPartner, &QPushButton::clicked, this, &ReferralForm::newPartnerWanted);
    connect(m_sector, &CodeCombo::codeChanged, this, [this] {
        fillServices();
        fillPartners();
    });
    connect(m_everywhere, &QCheckBox::toggled, this, &ReferralForm::fillPartners);
    connect(m_partner, &CodeCombo::codeChanged, this, [this] {
        m_choices->setChosen(partner());
        Q_EMIT partnerChanged();
    });
    connect(m_choices, &PartnerTable::chosen, this,
            [this](const domain::PartnerId& chosen) { m_partner->setCode(chosen.toString()); });
    connect(m_form, &FormGrid::edited, this, [this] {
        if (!m_filling) Q_EMIT edited();
    });
}

void ReferralForm::addFields()
{
    using Width = FormGrid::Width;
    m_toHeading = m_form->addHeading({});
    m_form->add(u"sector"_s, m_sector)->setNeeded(true);
    m_form->add(u"partner"_s, m_partner)->setNeeded(true);
    // Side by side where there is room, else one under the other: neither is cut.
    auto* line = new ButtonRow(m_form);
    line->layout()->addWidget(m_everywhere);
    line->layout()->addWidget(m_newPartner);
    m_form->addWhole(line);
    m_form->addWhole(m_choices);
    m_form->add(u"toContact"_s, m_toContact);
    m_form->add(u"priority"_s, m_priority);
    m_whatHeading = m_form->addHeading({});
    m_form->add(u"servicesAsked"_s, m_services, Width::Full);
    m_form->add(u"servicesGiven"_s, m_given, Width::Full);
    m_form->add(u"reasons"_s, m_reasons, Width::Full);
    m_form->add(u"background"_s, m_background, Width::Full);
    m_howHeading = m_form->addHeading({});
    m_form->add(u"channel"_s, m_channel);
    m_form->add(u"language"_s, m_language);
    m_form->add(u"fromContact"_s, m_fromContact, Width::Full);
    m_form->addWhole(m_caregiver);
    m_form->add(u"notes"_s, m_notes, Width::Full);
}

void ReferralForm::addCaregiver()
{
    m_caregiver->body()->addWidget(m_caregiverForm);
    m_caregiverForm->add(u"caregiver.name"_s, m_caregiverName);
    m_caregiverForm->add(u"caregiver.relation"_s, m_relation);
    m_caregiverForm->add(u"caregiver.phone"_s, m_caregiverPhone);
    m_caregiverForm->addWhole(m_informed);
    connect(m_caregiverForm, &FormGrid::edited, m_form, &FormGrid::edited);
    connect(m_informed, &QCheckBox::toggled, m_form, &FormGrid::edited);
}

void ReferralForm::fillLists()
{
    const storage::SettingsStore settings(m_file.database());
    const auto today = m_file.database().today();
    m_sector->setEntries(codeEntries(settings.codebook(u"sectors"_s), today));
    m_channel->setEntries(codeEntries(settings.codebook(u"delivery_channels"_s), today));
    m_relation->setEntries(codeEntries(settings.codebook(u"household_relations"_s), today));
    std::vector<CodeEntry> priorities;
    for (const auto priority : domain::allOf<domain::ReferralPriority>())
        priorities.push_back({domain::code(priority), domain::label(priority)});
    m_priority->setEntries(priorities);
    m_language->setEntries({{u"ar"_s, tr("Arabic")}, {u"fr"_s, tr("French")}, {u"en"_s, tr("English")}});
}

void ReferralForm::fillPartners()
{
    auto& database = m_file.database();
    const bool open = m_mayEdit && m_shown.state == domain::ReferralState::Draft;
    m_offered.clear();
    if (open)
        m_offered = storage::partnerChoices(
            database, {m_sector->code(), m_person.communeCode, m_everywhere->isChecked()});
    const auto chosen = partner().isNull() ? m_shown.partner : partner();
    const auto entries = partnerEntries(m_offered, storage::PartnerStore(database), chosen);
    m_choices->setVisible(open && !m_sector->code().isEmpty() && !m_offered.empty());
    m_choices->setChoices(m_offered);
    m_choices->setChosen(chosen);
    m_partner->setEntries(entries);
    m_partner->setPlaceholder(entries.empty()
                                  ? tr("No partner offers this here yet")
                                  : tr("%n partner(s) to choose from", nullptr, int(entries.size())));
}

void ReferralForm::fillServices()
{
    const auto today = m_file.database().today();
    const auto book = storage::SettingsStore(m_file.database()).codebook(u"services"_s);
    const auto offered = [&](const QStringList& chosen) {
        std::vector<CodeEntry> found;
        for (const auto& entry : book.entriesOn(today))
            if (entry.extra.value(u"sector"_s) == m_sector->code() || chosen.contains(entry.code))
                found.push_back({entry.code, entry.label(labelLanguage())});
        return found;
    };
    const auto entries = offered(m_shown.servicesAsked);
    m_services->setEntries(entries);
    m_given->setEntries(offered(m_shown.servicesGiven));
    m_form->field(u"servicesGiven"_s)->setTexts(tr("Services we gave already"));
    m_form->field(u"servicesGiven"_s)->setVisible(!entries.empty() || !m_shown.servicesGiven.isEmpty());
    m_form->field(u"servicesAsked"_s)
        ->setTexts(tr("Services asked for"),
                   entries.empty() ? tr("Choose the sector first; its services are then listed here.")
                                   : QString());
}

void ReferralForm::show(const domain::Referral& referral, const domain::Beneficiary& person, bool mayEdit)
{
    m_filling = true;
    m_shown = referral;
    m_person = person;
    m_mayEdit = mayEdit;
    m_form->clearErrors();
    fillLists();
    m_partner->setCode({});
    m_sector->setCode(referral.sector);
    fillPartners();
    m_partner->setCode(referral.partner.isNull() ? QString() : referral.partner.toString());
    fillServices();
    m_services->setCodes(referral.servicesAsked);
    m_given->setCodes(referral.servicesGiven);
    m_priority->setCode(domain::code(referral.priority));
    m_channel->setCode(referral.channel);
    m_language->setCode(referral.language.isEmpty() ? labelLanguage() : referral.language);
    m_toContact->setText(referral.toContact);
    m_fromContact->setText(referral.fromContact);
    m_reasons->setPlainText(referral.reasons);
    m_background->setPlainText(referral.background);
    m_notes->setPlainText(referral.notes);
    const auto caregiver = referral.caregiver.value_or(domain::Caregiver());
    m_caregiverName->setText(caregiver.name);
    m_relation->setCode(caregiver.relation);
    m_caregiverPhone->setPhone(caregiver.phone);
    m_informed->setChecked(caregiver.informed);
    const bool minor = domain::isMinorOn(person, m_file.database().today()).value_or(false);
    m_caregiver->setOpen(minor || referral.caregiver.has_value());
    allow();
    m_filling = false;
}

void ReferralForm::allow()
{
    // What went to the partner stays as it went.
    const bool open = m_mayEdit && !m_shown.sentAt && m_shown.state == domain::ReferralState::Draft;
    for (auto* combo : {m_sector, m_partner, m_priority})
        combo->setEnabled(open);
    m_services->setEnabled(open);
    m_given->setEnabled(open);
    for (auto* edit : {m_reasons, m_background})
        edit->setReadOnly(!open);
    m_everywhere->setVisible(open);
    m_newPartner->setVisible(open && domain::may(m_file.actor().role, domain::Action::EditPartners));
    for (auto* combo : {m_channel, m_language, m_relation})
        combo->setEnabled(m_mayEdit);
    for (QLineEdit* edit :
         std::initializer_list<QLineEdit*>{m_toContact, m_fromContact, m_caregiverName, m_caregiverPhone})
        edit->setReadOnly(!m_mayEdit);
    m_notes->setReadOnly(!m_mayEdit);
    m_informed->setEnabled(m_mayEdit);
}

domain::Referral ReferralForm::read() const
{
    auto referral = m_shown;
    referral.sector = m_sector->code();
    referral.partner = partner();
    referral.priority =
        domain::fromCode<domain::ReferralPriority>(m_priority->code()).value_or(referral.priority);
    referral.servicesAsked = m_services->codes();
    referral.servicesGiven = m_given->codes();
    referral.channel = m_channel->code();
    referral.language = m_language->code();
    referral.toContact = m_toContact->text().trimmed();
    referral.fromContact = m_fromContact->text().trimmed();
    referral.reasons = m_reasons->toPlainText().trimmed();
    referral.background = m_background->toPlainText().trimmed();
    referral.notes = m_notes->toPlainText().trimmed();
    const domain::Caregiver caregiver{m_caregiverName->name(), m_relation->code(), m_caregiverPhone->phone(),
                                      m_informed->isChecked()};
    referral.caregiver =
        caregiver == domain::Caregiver() ? std::nullopt : std::optional<domain::Caregiver>(caregiver);
    return referral;
}

domain::PartnerId ReferralForm::partner() const
{
    return domain::PartnerId::fromString(m_partner->code()).value_or(domain::PartnerId());
}

void ReferralForm::choosePartner(const domain::PartnerId& partner)
{
    fillPartners();
    m_partner->setCode(partner.toString());
    if (m_partner->code().isEmpty()) m_everywhere->setChecked(true);
    m_partner->setCode(partner.toString());
}

void ReferralForm::proposePartnerOtherThan(const domain::PartnerId& other)
{
    for (const auto& choice : m_offered)
        if (choice.partner.id != other) {
            m_partner->setCode(choice.partner.id.toString());
            return;
        }
}

QString ReferralForm::sector() const
{
    return m_sector->code();
}

std::vector<domain::Refusal> ReferralForm::showRefusals(const std::vector<domain::Refusal>& refusals)
{
    for (const auto& refusal : refusals)
        if (refusal.field.startsWith("caregiver"_L1)) m_caregiver->setOpen(true);
    return m_form->showRefusals(refusals);
}

QByteArray ReferralForm::draft() const
{
    return writeDraft(read());
}

void ReferralForm::takeDraft(const QByteArray& draft)
{
    const auto before = m_shown;
    show(readDraft(draft, m_shown), m_person, m_mayEdit);
    m_shown = before;
}

void ReferralForm::takeFocus()
{
    m_sector->setFocus(Qt::OtherFocusReason);
}

void ReferralForm::retranslate()
{
    const auto texts = [this](const QString& name, const QString& label, const QString& hint = {}) {
        m_form->field(name)->setTexts(label, hint);
    };
    m_toHeading->setText(tr("To whom"));
    m_whatHeading->setText(tr("What is asked, and why"));
    m_howHeading->setText(tr("How it goes"));
    texts(u"sector"_s, tr("Se&ctor"));
    texts(u"partner"_s, tr("&Partner"));
    texts(u"toContact"_s, tr("Contact person there"));
    texts(u"priority"_s, tr("Priorit&y"), tr("How soon the partner owes an answer."));
    texts(u"reasons"_s, tr("&Reasons for the referral"), tr("Goes to the partner."));
    texts(u"background"_s, tr("Background"), tr("What the partner must know besides, and no more."));
    texts(u"channel"_s, tr("Sent by"));
    texts(u"language"_s, tr("Language of the form"));
    texts(u"fromContact"_s, tr("Who answers questions, and how"), tr("Name, phone or mail for the answer."));
    texts(u"notes"_s, tr("Our own notes"), tr("Never printed and never sent."));
    texts(u"caregiver.name"_s, tr("Name of the caregiver"));
    texts(u"caregiver.relation"_s, tr("Relation to the person"));
    texts(u"caregiver.phone"_s, tr("Phone"));
    m_informed->setText(tr("The caregiver was told of the referral and agrees"));
    m_caregiver->setHeading(tr("Caregiver of a minor"));
    m_everywhere->setText(tr("Also show partners of other sectors and places"));
    m_newPartner->setText(tr("Add a partner…"));
    m_choices->retranslate();
    m_filling = true;
    fillLists();
    fillPartners();
    fillServices();
    m_filling = false;
}

} // namespace wasl::ui
