#include "ui/beneficiaries/consent_tab.h"

#include "app/domain/user.h"
#include "app/storage/consent_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::ConsentDecision;
using domain::ConsentPurpose;

namespace
{
const auto versionSetting = u"consent.noticeVersion"_s;
}

ConsentTab::ConsentTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_mayRecord(domain::may(file.actor().role, domain::Action::RecordConsent))
    , m_standing(new QWidget(this))
    , m_form(new FormGrid(this))
    , m_purpose(new CodeCombo(this))
    , m_recipient(new CodeCombo(this))
    , m_decision(new CodeCombo(this))
    , m_language(new CodeCombo(this))
    , m_version(new LtrField(this))
    , m_expires(new DateEdit(DateEdit::Accepts::Day, this))
    , m_witness(new NameField(NameField::Script::Any, this))
    , m_givenBy(new NameField(NameField::Script::Any, this))
    , m_record(new QPushButton(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<domain::Consent>(this))
    , m_notice(new Notice(this))
{
    const auto& t = tokens();
    setObjectName(u"consentTab"_s);
    m_notice->setObjectName(u"consentNotice"_s);
    new FlowLayout(m_standing, t.control);
    for ([[maybe_unused]] const auto purpose : domain::allOf<ConsentPurpose>()) {
        m_chips.push_back(new StateChip(m_standing));
        m_standing->layout()->addWidget(m_chips.back());
    }
    m_view->setObjectName(u"consentTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    setUpTable(m_view);
    const int widths[] = {150, 210, 170, 130, 90, 120};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_view->setColumnWidth(i, widths[i]);
    m_view->setMinimumHeight(5 * t.row);
    buildForm();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_standing);
    column->addWidget(m_notice);
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(t.card);
    auto* card = new Card(content);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_record, 0, Qt::AlignLeading);
    card->setVisible(m_mayRecord);
    inner->addWidget(card);
    inner->addWidget(m_view, 1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    connect(m_record, &QPushButton::clicked, this, &ConsentTab::save);
    retranslate();
}

void ConsentTab::buildForm()
{
    m_purpose->setObjectName(u"purposeCombo"_s);
    m_decision->setObjectName(u"decisionCombo"_s);
    m_recipient->setObjectName(u"recipientCombo"_s);
    m_language->setObjectName(u"noticeLanguageCombo"_s);
    m_version->setObjectName(u"noticeVersionEdit"_s);
    m_expires->setObjectName(u"consentExpiresEdit"_s);
    m_witness->setObjectName(u"witnessEdit"_s);
    m_givenBy->setObjectName(u"givenByEdit"_s);
    m_record->setObjectName(u"recordConsentButton"_s);
    m_form->add(u"purpose"_s, m_purpose);
    m_form->add(u"decision"_s, m_decision);
    m_form->add(u"recipient"_s, m_recipient);
    m_form->add(u"expires"_s, m_expires);
    m_form->add(u"noticeVersion"_s, m_version);
    m_form->add(u"language"_s, m_language);
    m_form->add(u"witness"_s, m_witness);
    m_form->add(u"givenBy"_s, m_givenBy);
    for (const auto& [field, control] :
         std::initializer_list<std::pair<QString, QWidget*>>{{u"purpose"_s, m_purpose},
                                                             {u"decision"_s, m_decision},
                                                             {u"recipient"_s, m_recipient},
                                                             {u"language"_s, m_language},
                                                             {u"expires"_s, m_expires}})
        m_typed.add(field, control);
}

ChipLook ConsentTab::chipOf(ConsentPurpose purpose, const domain::Consent* standing, QDate today)
{
    const auto what = domain::label(purpose);
    if (!standing) return {Meaning::Neutral, tr("%1: not asked", "consent").arg(what), u"consent"_s};
    switch (standing->decision) {
    case ConsentDecision::Given:
        if (standing->expires && *standing->expires < today)
            return {Meaning::Attention, tr("%1: expired", "consent").arg(what), u"clock"_s};
        return {Meaning::Done, tr("%1: given", "consent").arg(what), u"consent"_s};
    case ConsentDecision::Refused:
        return {Meaning::Danger, tr("%1: refused", "consent").arg(what), u"stop"_s};
    case ConsentDecision::Withdrawn:
        return {Meaning::Danger, tr("%1: withdrawn", "consent").arg(what), u"stop"_s};
    }
    return {};
}

void ConsentTab::show(const domain::Beneficiary& person)
{
    const bool same = person.id == m_person.id;
    m_person = person;
    if (!same) {
        m_notice->clear();
        m_form->clearErrors();
        m_purpose->setCode(domain::code(ConsentPurpose::Record));
        m_decision->setCode(domain::code(ConsentDecision::Given));
        m_recipient->setCode({});
        m_expires->clear();
        m_witness->clear();
        m_givenBy->clear();
        m_language->setCode(person.languages.value(0));
        m_version->setText(storage::SettingsStore(m_file.database()).value(versionSetting));
    }
    read();
}

void ConsentTab::read()
{
    auto& database = m_file.database();
    m_partners.clear();
    std::vector<CodeEntry> recipients;
    for (const auto& partner : storage::PartnerStore(database).all()) {
        const bool arabic = labelLanguage() == "ar"_L1 && !partner.nameArabic.isEmpty();
        m_partners[partner.id] = arabic ? partner.nameArabic : partner.name;
        if (partner.active) recipients.push_back({partner.id.toString(), m_partners[partner.id]});
    }
    m_recipient->setEntries(recipients);

    auto decisions = storage::ConsentStore(database).ofPerson(m_person.id);
    size_t chip = 0;
    for (const auto purpose : domain::allOf<ConsentPurpose>())
        m_chips[chip++]->setLook(
            chipOf(purpose, domain::standing(decisions, purpose, std::nullopt, database.now()), today()));
    std::reverse(decisions.begin(), decisions.end());
    if (!decisions.empty() && m_version->text().isEmpty())
        m_version->setText(decisions.front().noticeVersion);
    m_model->setRows(std::move(decisions));
}

QString ConsentTab::recipientName(const domain::Consent& consent) const
{
    if (!consent.recipient) return consent.purpose == ConsentPurpose::Refer ? tr("Any partner") : QString();
    const auto known = m_partners.find(*consent.recipient);
    return known == m_partners.end() ? QString() : isolate(known->second);
}

std::vector<TableColumn<domain::Consent>> ConsentTab::columns() const
{
    using Consent = domain::Consent;
    using Column = TableColumn<Consent>;
    const auto lists = m_lists;
    return {Column(u"when"_s, tr("When"), [](const Consent& c) { return writeDateTime(c.decidedAt); })
                .sortedBy([](const Consent& c) { return QVariant(c.decidedAt); }),
            Column(u"purpose"_s, tr("Purpose"), [](const Consent& c) { return domain::label(c.purpose); }),
            Column(u"recipient"_s, tr("Recipient"), [this](const Consent& c) { return recipientName(c); }),
            Column(u"decision"_s, tr("Decision"),
                   [](const Consent& c) {
                       return ChipLook{c.decision == ConsentDecision::Given ? Meaning::Done : Meaning::Danger,
                                       domain::label(c.decision),
                                       {}};
                   }),
            Column(u"version"_s, tr("Notice"), [](const Consent& c) { return isolateLtr(c.noticeVersion); }),
            Column(u"language"_s, tr("Read in"),
                   [lists](const Consent& c) { return lists->languages.label(c.language, labelLanguage()); }),
            Column(u"witness"_s, tr("Witness"), [](const Consent& c) { return isolate(c.witness); })};
}

domain::Consent ConsentTab::typedConsent() const
{
    domain::Consent consent;
    consent.person = m_person.id;
    consent.purpose = domain::fromCode<ConsentPurpose>(m_purpose->code()).value_or(ConsentPurpose::Record);
    consent.decision = domain::fromCode<ConsentDecision>(m_decision->code()).value_or(ConsentDecision::Given);
    if (consent.purpose != ConsentPurpose::Record)
        consent.recipient = domain::PartnerId::fromString(m_recipient->code());
    consent.noticeVersion = m_version->text().trimmed();
    consent.language = m_language->code();
    consent.witness = m_witness->name();
    consent.givenBy = m_givenBy->name();
    if (const auto day = m_expires->date(); day.isValid()) consent.expires = day;
    return consent;
}

void ConsentTab::save()
{
    finishTyping(m_form);
    m_notice->clear();
    auto refusals = m_typed.unreadable();
    if (m_purpose->code().isEmpty())
        refusals.push_back({u"purpose-missing"_s, tr("Choose what she was asked for."), u"purpose"_s});
    if (m_decision->code().isEmpty())
        refusals.push_back({u"decision-missing"_s, tr("Choose what she decided."), u"decision"_s});
    auto& database = m_file.database();
    auto consent = typedConsent();
    consent.decidedAt = database.now();
    for (auto& refusal : domain::problems(consent, today()))
        refusals.push_back(std::move(refusal));
    if (refusals.empty())
        if (const auto id = storage::ConsentStore(database).record(consent); !id)
            refusals.push_back(id.error());
    if (!refusals.empty()) {
        if (const auto left = m_form->showRefusals(refusals); !left.empty()) m_notice->say(left);
        return;
    }
    m_form->clearErrors();
    Q_EMIT saved(tr("The decision was recorded. A later decision replaces it."), false);
}

void ConsentTab::retranslate()
{
    m_model->setColumns(columns());
    m_view->setAccessibleName(tr("Decisions"));
    std::vector<CodeEntry> purposes, decisions;
    for (const auto purpose : domain::allOf<ConsentPurpose>())
        purposes.push_back({domain::code(purpose), domain::label(purpose)});
    for (const auto decision : domain::allOf<ConsentDecision>())
        decisions.push_back({domain::code(decision), domain::label(decision)});
    m_purpose->setEntries(purposes);
    m_decision->setEntries(decisions);
    m_language->setEntries(codeEntries(m_lists->languages, today()));
    m_form->field(u"purpose"_s)->setTexts(tr("Asked for"));
    m_form->field(u"decision"_s)->setTexts(tr("Her decision"));
    m_form->field(u"recipient"_s)
        ->setTexts(tr("Recipient"), tr("Empty for a referral means any partner. Sharing needs a name."));
    m_form->field(u"expires"_s)->setTexts(tr("Holds until"), tr("Empty: until she withdraws it."));
    m_form->field(u"noticeVersion"_s)->setTexts(tr("Version of the notice"));
    m_form->field(u"language"_s)->setTexts(tr("Language it was read in"));
    m_form->field(u"witness"_s)->setTexts(tr("Witness"));
    m_form->field(u"givenBy"_s)
        ->setTexts(tr("Decided by"), tr("The guardian, when she did not decide herself."));
    m_record->setText(tr("Record the decision"));
    if (!m_person.id.isNull()) read();
}

} // namespace wasl::ui
