#include "ui/beneficiaries/registration_form.h"

#include "app/domain/user.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/household_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/draft_keeper.h"
#include "ui/beneficiaries/duplicate_panel.h"
#include "ui/beneficiaries/form_choices.h"
#include "ui/beneficiaries/name_offer.h"
#include "ui/beneficiaries/person_words.h"
#include "ui/beneficiaries/typed_words.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

const auto draftPrefix = u"beneficiary/new/"_s;
constexpr int panelWidth = 300;

} // namespace

RegistrationForm::RegistrationForm(storage::CaseFile& file, std::shared_ptr<const Lists> lists,
                                   QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_lists(std::move(lists))
    , m_header(new PageHeader(this))
    , m_saveAndNew(m_header->addAction(u"saveAndNewButton"_s, {}, u"add"_s))
    , m_saveAndFamily(m_header->addAction(u"saveAndFamilyButton"_s, {}, u"household"_s))
    , m_draftNotice(new Notice(this))
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_givenLatin(new NameField(NameField::Script::Latin, this))
    , m_familyLatin(new NameField(NameField::Script::Latin, this))
    , m_givenArabic(new NameField(NameField::Script::Arabic, this))
    , m_familyArabic(new NameField(NameField::Script::Arabic, this))
    , m_sex(new SexCombo(this))
    , m_birth(new DateEdit(DateEdit::Accepts::Partial, this))
    , m_nationality(new CodeCombo(this))
    , m_commune(new CodeCombo(this))
    , m_phone(new PhoneField(this))
    , m_relation(new CodeCombo(this))
    , m_panel(new DuplicatePanel(m_lists, file.database().today(), this))
    , m_watch(new DuplicateWatch(file, this))
    , m_drafts(new DraftKeeper(
          file.database(), [this] { return m_typed.typed(); }, this))
{
    const auto& t = tokens();
    setObjectName(u"registrationForm"_s);
    m_header->setBackVisible(true);
    m_draftNotice->setObjectName(u"draftNotice"_s);
    m_notice->setObjectName(u"registrationNotice"_s);
    buildForm();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.card, t.section, t.section);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    column->addWidget(m_draftNotice);
    column->addWidget(m_notice);
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(t.card);
    auto* card = new Card(content);
    card->body()->addWidget(m_form);
    card->body()->addStretch(1);
    m_panel->setFixedWidth(panelWidth);
    line->addWidget(card, 1);
    line->addWidget(m_panel);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);

    connect(m_header, &PageHeader::backRequested, this, &RegistrationForm::backRequested);
    connect(m_saveAndNew, &QPushButton::clicked, this, &RegistrationForm::saveAndNew);
    m_saveAndFamily->setVisible(domain::may(file.actor().role, domain::Action::EditHousehold));
    connect(m_saveAndFamily, &QPushButton::clicked, this, &RegistrationForm::saveAndFamily);
    connect(m_header->setMainAction(u"saveButton"_s, {}, u"save"_s), &QPushButton::clicked, this,
            &RegistrationForm::save);
    connect(m_draftNotice->setAction(u"continueDraftButton"_s, {}), &QPushButton::clicked, this, [this] {
        if (const auto draft = m_drafts->find(m_offered)) {
            m_drafts->begin(m_offered);
            m_typed.setTyped(DraftKeeper::read(*draft));
        }
        m_draftNotice->clear();
        takeFocus();
    });
    connect(m_panel, &DuplicatePanel::wanted, this, &RegistrationForm::wanted);
    connect(m_watch, &DuplicateWatch::found, m_panel, &DuplicatePanel::setPeople);
    connect(m_form, &FormGrid::edited, this, &RegistrationForm::onEdited);
    retranslate();
}

void RegistrationForm::buildForm()
{
    const std::pair<QString, QWidget*> fields[] = {{u"latin.given"_s, m_givenLatin},
                                                   {u"latin.family"_s, m_familyLatin},
                                                   {u"arabic.given"_s, m_givenArabic},
                                                   {u"arabic.family"_s, m_familyArabic},
                                                   {u"sex"_s, m_sex},
                                                   {u"birth"_s, m_birth},
                                                   {u"nationalities"_s, m_nationality},
                                                   {u"communeCode"_s, m_commune},
                                                   {u"phones"_s, m_phone},
                                                   {u"relation"_s, m_relation}};
    const QString names[] = {u"givenNameEdit"_s,        u"familyNameEdit"_s, u"givenNameArabicEdit"_s,
                             u"familyNameArabicEdit"_s, u"sexCombo"_s,       u"birthEdit"_s,
                             u"nationalityCombo"_s,     u"communeCombo"_s,   u"phoneEdit"_s,
                             u"relationCombo"_s};
    const auto today = m_file.database().today();
    m_birth->setToday(today);
    for (size_t i = 0; i < std::size(fields); ++i) {
        fields[i].second->setObjectName(names[i]);
        m_form->add(fields[i].first, fields[i].second);
        m_typed.add(fields[i].first, fields[i].second);
    }
    const auto offer = [this](storage::NamePart part, NameField* typed, NameField* other,
                              const QString& field) {
        m_offers.push_back(new NameOffer(m_file, part, typed, other, m_form->field(field), this));
    };
    offer(storage::NamePart::Given, m_givenLatin, m_givenArabic, u"arabic.given"_s);
    offer(storage::NamePart::Family, m_familyLatin, m_familyArabic, u"arabic.family"_s);
    offer(storage::NamePart::Given, m_givenArabic, m_givenLatin, u"latin.given"_s);
    offer(storage::NamePart::Family, m_familyArabic, m_familyLatin, u"latin.family"_s);
}

void RegistrationForm::begin(const QString& typed)
{
    m_head.reset();
    m_members = 0;
    showFamily();
    m_watch->stop();
    m_drafts->begin({});
    m_typed.setTyped({});
    m_form->clearErrors();
    for (auto* offer : m_offers)
        offer->clear();
    m_notice->clear();
    m_panel->setPeople({});
    m_drafts->begin(draftPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces));
    offerDraft();
    if (!typed.trimmed().isEmpty()) fill(typed);
}

void RegistrationForm::fill(const QString& typed)
{
    const auto words = sortTypedWords(typed);
    m_givenLatin->setText(words.latin.given);
    m_familyLatin->setText(words.latin.family);
    m_givenArabic->setText(words.arabic.given);
    m_familyArabic->setText(words.arabic.family);
    m_phone->setText(words.phone);
}

void RegistrationForm::offerDraft()
{
    const auto draft = m_drafts->findOther(draftPrefix);
    m_offered = draft ? draft->form : QString();
    if (!draft) {
        m_draftNotice->clear();
        return;
    }
    const auto typed = DraftKeeper::read(*draft);
    QStringList names;
    for (const auto& field : {u"latin.given"_s, u"latin.family"_s, u"arabic.given"_s, u"arabic.family"_s})
        names << typed.value(field).toString();
    const auto name = names.join(u' ').simplified();
    m_draftNotice->say(
        Meaning::Information,
        name.isEmpty() ? tr("A registration begun on %1 was not saved.").arg(writeDateTime(draft->savedAt))
                       : tr("The registration of %1, begun on %2, was not saved.")
                             .arg(isolate(name), writeDateTime(draft->savedAt)));
}

void RegistrationForm::takeFocus()
{
    // With a name that came from the desk in one script, typing goes on behind it.
    if (!m_givenLatin->text().isEmpty() && m_familyLatin->text().isEmpty())
        m_familyLatin->setFocus(Qt::OtherFocusReason);
    else if (!m_givenArabic->text().isEmpty() && m_familyArabic->text().isEmpty())
        m_familyArabic->setFocus(Qt::OtherFocusReason);
    else
        m_givenLatin->setFocus(Qt::OtherFocusReason);
}

void RegistrationForm::keepDraft()
{
    if (m_drafts->isPending()) m_drafts->keepNow();
}

domain::Beneficiary RegistrationForm::person() const
{
    domain::Beneficiary person;
    person.latin = {m_givenLatin->name(), m_familyLatin->name()};
    person.arabic = {m_givenArabic->name(), m_familyArabic->name()};
    person.sex = m_sex->answer();
    if (const auto birth = m_birth->read(); birth && *birth) person.birth = **birth;
    if (const auto code = m_nationality->code(); !code.isEmpty()) person.nationalities = {code};
    person.communeCode = m_commune->code();
    if (const auto phone = m_phone->phone(); !phone.isEmpty()) person.phones = {phone};
    person.registeredOn = m_file.database().today();
    return person;
}

void RegistrationForm::onEdited()
{
    m_drafts->touch();
    const auto asked = person();
    if (asked.latin.isEmpty() && asked.arabic.isEmpty() && asked.phones.isEmpty()) {
        m_watch->stop();
        m_panel->setPeople({});
    } else {
        m_watch->look(asked);
    }
}

std::optional<domain::Beneficiary> RegistrationForm::saveNow()
{
    finishTyping(m_form);
    m_notice->clear();
    auto wanted = person();
    if (m_head) { // what a family shares and this form does not ask
        wanted.address = m_head->address;
        wanted.arrival = m_head->arrival;
        wanted.languages = m_head->languages;
        wanted.countryOfOrigin = m_head->countryOfOrigin;
    }
    auto refusals = m_typed.unreadable();
    for (auto& refusal : domain::problems(wanted, m_file.database().today()))
        refusals.push_back(std::move(refusal));
    if (m_head && m_relation->code().isEmpty())
        refusals.push_back(
            {u"relation-missing"_s, tr("Choose what she is to the head of the household."), u"relation"_s});
    if (!refusals.empty()) {
        if (const auto left = m_form->showRefusals(refusals); !left.empty()) m_notice->say(left);
        return {};
    }
    storage::BeneficiaryStore store(m_file.database());
    const auto id = m_head ? storage::HouseholdStore(m_file.database())
                                 .registerMember(wanted, m_head->id, m_relation->code())
                           : store.save(wanted);
    if (!id) {
        if (const auto left = m_form->showRefusals({id.error()}); !left.empty()) m_notice->say(left);
        return {};
    }
    m_watch->stop();
    m_drafts->discard();
    const auto saved = store.find(*id);
    const auto fileNumber = saved ? saved->fileNumber.toString() : QString();
    showToast(this,
              {tr("%1 is on file with the number %2.")
                   .arg(isolate(PersonWords::name(wanted.latin, wanted.arabic)), isolateLtr(fileNumber))});
    return saved;
}

void RegistrationForm::save()
{
    if (const auto saved = saveNow())
        // Of a family the head's record is the one to go on with.
        Q_EMIT registered((m_head ? *m_head : *saved).fileNumber.toString());
}

void RegistrationForm::saveAndNew()
{
    if (!saveNow()) return;
    begin();
    takeFocus();
}

void RegistrationForm::saveAndFamily()
{
    if (m_saveAndFamily->isHidden()) return;
    const auto saved = saveNow();
    if (!saved) return;
    const auto head = m_head.value_or(*saved);
    const int members = m_members + 1;
    begin();
    m_head = head;
    m_members = members;
    beginMember();
    takeFocus();
}

void RegistrationForm::beginMemberOf(const domain::Beneficiary& head, int members)
{
    begin();
    m_head = head;
    m_members = members;
    beginMember();
}

void RegistrationForm::beginMember()
{
    m_draftNotice->clear();
    m_familyLatin->setText(m_head->latin.family);
    m_familyArabic->setText(m_head->arabic.family);
    m_nationality->setCode(m_head->nationalities.value(0));
    m_commune->setCode(m_head->communeCode);
    m_phone->setText(m_head->phones.value(0));
    showFamily();
}

void RegistrationForm::showFamily()
{
    m_form->field(u"relation"_s)->setVisible(m_head.has_value());
    m_header->setTitle(m_head ? tr("New member of a family") : tr("New person"));
    m_header->setSubtitle(m_head ? tr("Household of %1, %n member(s) so far. Family name, nationality, "
                                      "commune, address and arrival "
                                      "are taken over.",
                                      nullptr, m_members)
                                       .arg(isolate(PersonWords::name(m_head->latin, m_head->arabic)))
                                 : tr("A name is enough to begin; the rest can follow."));
}

void RegistrationForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void RegistrationForm::retranslate()
{
    showFamily();
    m_header->setMainAction(u"saveButton"_s, tr("&Save"))->setToolTip(tr("Ctrl+S"));
    m_saveAndNew->setText(tr("Save and &new"));
    m_saveAndNew->setToolTip(tr("Ctrl+Shift+S"));
    m_saveAndFamily->setText(tr("Save, then her &family"));
    m_saveAndFamily->setToolTip(tr("Ctrl+Shift+F"));
    m_draftNotice->setAction(u"continueDraftButton"_s, tr("Go on with it"));
    m_form->field(u"latin.given"_s)->setTexts(tr("Given name"));
    m_form->field(u"latin.given"_s)->setNeeded(true);
    m_form->field(u"latin.family"_s)->setTexts(tr("Family name"));
    m_form->field(u"arabic.given"_s)->setTexts(tr("Given name in Arabic"));
    m_form->field(u"arabic.family"_s)->setTexts(tr("Family name in Arabic"));
    m_form->field(u"sex"_s)->setTexts(tr("Sex"));
    m_form->field(u"birth"_s)->setTexts(tr("Date of birth"), tr("A day, a month, a year or an age."));
    m_form->field(u"nationalities"_s)->setTexts(tr("Nationality"));
    m_form->field(u"communeCode"_s)->setTexts(tr("Commune"));
    m_form->field(u"phones"_s)->setTexts(tr("Phone"));
    m_form->field(u"relation"_s)->setTexts(tr("Relation to the head of the household"));
    m_form->field(u"relation"_s)->setNeeded(true);
    m_relation->setEntries(codeEntries(m_lists->relations, m_file.database().today()));
    m_sex->retranslate();
    m_nationality->setEntries(codeEntries(m_lists->countries, m_file.database().today()));
    m_commune->setEntries(communeEntries(*m_lists));
    m_panel->retranslate();
    if (m_panel->count() > 0) m_watch->look(person()); // the reasons in the new language
    if (!m_offered.isEmpty()) offerDraft();
}

} // namespace wasl::ui
