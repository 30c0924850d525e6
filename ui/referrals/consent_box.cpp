#include "ui/referrals/consent_box.h"

#include "app/storage/association_settings.h"
#include "app/storage/partner_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/notice.h"
#include "ui/shared/notice_reader.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

QPushButton* button(const QString& name, QWidget* parent, ButtonRole role = ButtonRole::Normal)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    setButtonRole(made, role);
    return made;
}

} // namespace

ConsentBox::ConsentBox(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_chip(new StateChip(this))
    , m_words(new QLabel(this))
    , m_notice(new Notice(this))
    , m_record(button(u"recordConsentButton"_s, this))
    , m_override(button(u"overrideConsentButton"_s, this, ButtonRole::Quiet))
    , m_recordPanel(new QWidget(this))
    , m_overridePanel(new QWidget(this))
    , m_recordForm(new FormGrid(m_recordPanel))
    , m_overrideForm(new FormGrid(m_overridePanel))
    , m_agrees(new QRadioButton(m_recordPanel))
    , m_refuses(new QRadioButton(m_recordPanel))
    , m_language(new CodeCombo(m_recordForm))
    , m_givenBy(new QLineEdit(m_recordForm))
    , m_notices(domain::ConsentNotices::load())
    , m_reader(new NoticeReader(m_recordPanel))
    , m_keep(button(u"keepConsentButton"_s, m_recordPanel))
    , m_send(button(u"sendWithoutConsentButton"_s, m_overridePanel, ButtonRole::Danger))
    , m_reason(new QPlainTextEdit(m_overrideForm))
{
    addHeadWidget(m_chip);
    m_chip->setObjectName(u"consentChip"_s);
    m_words->setObjectName(u"consentWords"_s);
    m_words->setWordWrap(true);
    setTextRole(m_words, TextRole::Body, true);
    body()->addWidget(m_words);
    body()->addWidget(m_notice);
    // In French the two do not fit side by side: they wrap.
    auto* ways = new QWidget(this);
    auto* line = new FlowLayout(ways, tokens().control);
    line->addWidget(m_record);
    line->addWidget(m_override);
    body()->addWidget(ways);

    m_agrees->setObjectName(u"agreesRadio"_s);
    m_refuses->setObjectName(u"refusesRadio"_s);
    m_language->setObjectName(u"noticeLanguageCombo"_s);
    m_reader->setObjectName(u"noticeReader"_s);
    m_reader->setMinimumHeight(6 * tokens().row);
    m_givenBy->setObjectName(u"consentGivenByEdit"_s);
    auto* recording = new QVBoxLayout(m_recordPanel);
    recording->setContentsMargins(0, 0, 0, 0);
    recording->addWidget(m_recordForm);
    m_recordForm->add(u"language"_s, m_language);
    m_recordForm->add(u"givenBy"_s, m_givenBy);
    m_recordForm->addWhole(m_reader);
    recording->addWidget(m_agrees);
    recording->addWidget(m_refuses);
    recording->addWidget(m_keep, 0, Qt::AlignLeading);
    body()->addWidget(m_recordPanel);

    m_reason->setObjectName(u"overrideReasonEdit"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(64);
    auto* overriding = new QVBoxLayout(m_overridePanel);
    overriding->setContentsMargins(0, 0, 0, 0);
    overriding->addWidget(m_overrideForm);
    m_overrideForm->add(u"consentOverride"_s, m_reason, FormGrid::Width::Full)->setNeeded(true);
    overriding->addWidget(m_send, 0, Qt::AlignLeading);
    body()->addWidget(m_overridePanel);
    fold();

    connect(m_record, &QPushButton::clicked, this, [this] {
        const bool open = m_recordPanel->isHidden();
        fold();
        m_recordPanel->setVisible(open);
        if (open) m_agrees->setFocus();
    });
    connect(m_override, &QPushButton::clicked, this, [this] {
        const bool open = m_overridePanel->isHidden();
        fold();
        m_overridePanel->setVisible(open);
        if (open) m_reason->setFocus();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        domain::Consent decision;
        decision.purpose = domain::ConsentPurpose::Refer;
        decision.decision =
            m_refuses->isChecked() ? domain::ConsentDecision::Refused : domain::ConsentDecision::Given;
        decision.language = m_language->code();
        if (const auto* notice = currentNotice()) decision.noticeVersion = notice->version;
        decision.givenBy = m_givenBy->text().trimmed();
        Q_EMIT recorded(decision);
    });
    connect(m_language, &CodeCombo::codeChanged, this, &ConsentBox::showNotice);
    connect(m_send, &QPushButton::clicked, this,
            [this] { Q_EMIT overrideWanted(m_reason->toPlainText().trimmed()); });
}

void ConsentBox::fold()
{
    m_recordPanel->hide();
    m_overridePanel->hide();
    m_notice->clear();
}

void ConsentBox::fillLanguages()
{
    const storage::SettingsStore settings(m_file.database());
    const auto languages = settings.codebook(u"languages"_s);
    std::vector<CodeEntry> entries;
    for (const auto& code : domain::ConsentNotices::languages())
        entries.push_back({code, languages.label(code, labelLanguage())});
    m_language->setEntries(entries);
    if (m_language->code().isEmpty()) m_language->setCode(labelLanguage());
}

const domain::ConsentNotice* ConsentBox::currentNotice() const
{
    return m_notices.current(domain::ConsentPurpose::Refer, m_language->code(), m_file.database().today());
}

void ConsentBox::showNotice()
{
    const auto* notice = currentNotice();
    m_reader->setVisible(notice);
    if (!notice) return;
    auto parties = storage::noticeParties(m_file.database(), m_file.associationName());
    const auto partner = storage::PartnerStore(m_file.database()).find(m_partner);
    parties.recipient = partner ? partner->name : m_notices.word(u"any-partner"_s, notice->language);
    if (partner && notice->language == "ar"_L1 && !partner->nameArabic.isEmpty())
        parties.recipient = partner->nameArabic;
    m_reader->setNotice(domain::filledIn(*notice, parties));
}

void ConsentBox::show(const domain::Referral& referral, const std::vector<domain::Consent>& consents,
                      const domain::PartnerId& partner, bool mayEdit)
{
    const bool same = m_referral.person == referral.person && m_referral.state == referral.state &&
                      (m_referral.id.isNull() || m_referral.id == referral.id);
    m_referral = referral;
    m_consents = consents;
    m_partner = partner;
    fillLanguages();
    showNotice();
    if (!same) {
        fold();
        m_agrees->setChecked(true);
        m_givenBy->clear();
        m_reason->clear();
    }
    const auto role = m_file.actor().role;
    const bool draft = referral.state == domain::ReferralState::Draft;
    m_record->setVisible(draft && domain::may(role, domain::Action::RecordConsent));
    m_override->setVisible(draft && mayEdit && domain::may(role, domain::Action::OverrideConsent));
    showState();
}

void ConsentBox::showState()
{
    if (m_referral.consentOverride) {
        m_chip->setLook({Meaning::Attention, tr("Sent without"), u"attention"_s});
        m_words->setText(
            tr("Sent without consent. The reason: %1").arg(isolate(m_referral.consentOverride->reason)));
        return;
    }
    const auto now = m_file.database().now();
    std::optional<domain::PartnerId> recipient;
    if (!m_partner.isNull()) recipient = m_partner;
    const auto* standing = domain::standing(m_consents, domain::ConsentPurpose::Refer, recipient,
                                            m_referral.sentAt.value_or(now));
    if (m_referral.consent) {
        const auto used = std::find_if(m_consents.begin(), m_consents.end(),
                                       [&](const auto& c) { return c.id == *m_referral.consent; });
        if (used != m_consents.end()) standing = &*used;
    }
    if (!standing) {
        m_chip->setLook({Meaning::Attention, tr("Not asked yet"), u"consent"_s});
        m_words->setText(tr("The person has not been asked whether this partner may receive the referral."));
        return;
    }
    const auto day = writeDate(standing->decidedAt.toLocalTime().date());
    if (standing->decision == domain::ConsentDecision::Refused) {
        m_chip->setLook({Meaning::Danger, tr("Refused"), u"stop"_s});
        m_words->setText(tr("The person refused on %1.").arg(day));
    } else if (standing->decision == domain::ConsentDecision::Withdrawn) {
        m_chip->setLook({Meaning::Danger, tr("Withdrawn"), u"undo"_s});
        m_words->setText(tr("The person withdrew the consent on %1.").arg(day));
    } else if (standing->expires && *standing->expires < now.date()) {
        m_chip->setLook({Meaning::Attention, tr("Expired"), u"clock"_s});
        m_words->setText(tr("The consent of %1 expired on %2.").arg(day, writeDate(*standing->expires)));
    } else {
        m_chip->setLook({Meaning::Done, tr("Given"), u"consent"_s});
        m_words->setText(standing->givenBy.isEmpty()
                             ? tr("The person agreed on %1.").arg(day)
                             : tr("%1 agreed for the person on %2.").arg(isolate(standing->givenBy), day));
    }
}

void ConsentBox::say(const domain::Refusal& refusal)
{
    if (m_overrideForm->isVisible() && m_overrideForm->showRefusals({refusal}).empty()) return;
    if (m_recordForm->isVisible() && m_recordForm->showRefusals({refusal}).empty()) return;
    m_notice->say(refusal);
    (m_record->isVisible() ? m_record : m_override)->setFocus();
}

void ConsentBox::retranslate()
{
    setHeading(tr("Consent"));
    m_record->setText(tr("Record &consent"));
    m_override->setText(tr("Send without consent, with a reason"));
    m_agrees->setText(tr("The person agrees that this partner receives the referral"));
    m_refuses->setText(tr("The person refuses"));
    m_recordForm->field(u"language"_s)->setTexts(tr("Notice read in"));
    m_reader->setAccessibleName(tr("The notice to read out to her"));
    m_recordForm->field(u"givenBy"_s)
        ->setTexts(tr("Given by someone else"), tr("The guardian's name, for a minor. Else leave it empty."));
    m_keep->setText(tr("Record this decision"));
    m_overrideForm->field(u"consentOverride"_s)
        ->setTexts(tr("Why it is sent without consent"), tr("It is kept in the journal with your name."));
    m_send->setText(tr("Send without consent"));
    fillLanguages();
    showState();
}

} // namespace wasl::ui
