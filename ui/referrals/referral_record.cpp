#include "ui/referrals/referral_record.h"

#include "app/exchange/exchange.h"
#include "app/exchange/files.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/correspondent_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/reach.h"
#include "app/storage/referral_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/barrier_button.h"
#include "ui/exchange/exchange_words.h"
#include "ui/referrals/consent_box.h"
#include "ui/referrals/onward_box.h"
#include "ui/referrals/paper_box.h"
#include "ui/referrals/partner_choice.h"
#include "ui/referrals/partner_dialog.h"
#include "ui/referrals/referral_form.h"
#include "ui/referrals/referral_history.h"
#include "ui/referrals/referral_words.h"
#include "ui/referrals/step_box.h"
#include "ui/referrals/timeline.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/record_header.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ReferralRecord::ReferralRecord(storage::CaseFile& file, QWidget* parent, FileChooser chooser)
    : QWidget(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_header(new PageHeader(this))
    , m_who(new RecordHeader(this))
    , m_notice(new Notice(this))
    , m_draftTimer(new QTimer(this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_header);
    column->addWidget(m_who);
    column->addWidget(m_notice);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(t.card);
    // A card that is itself the content of the area would lose its surface to the area's style.
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(content);
    inside->addWidget(card);
    m_form = new ReferralForm(file, card);
    card->body()->addWidget(m_form);
    m_formCard = scrolled(u"referralFormArea"_s, content, this);
    sides->addWidget(m_formCard, 3);

    auto* side = new QWidget;
    auto* stack = new QVBoxLayout(side);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(t.field);
    m_steps = new StepBox(file, side);
    m_consent = new ConsentBox(file, side);
    m_onward = new OnwardBox(file, side);
    m_paper = new PaperBox(file, side);
    m_timeline = new Timeline(side);
    for (QWidget* box : std::initializer_list<QWidget*>{m_steps, m_onward, m_consent, m_paper, m_timeline})
        stack->addWidget(box);
    stack->addStretch();
    sides->addWidget(scrolled(u"referralSideArea"_s, side, this), 2);
    column->addLayout(sides, 1);
    setUpActions();
}

void ReferralRecord::setUpActions()
{
    m_header->setBackVisible(true);
    connect(m_header, &PageHeader::backRequested, this, &ReferralRecord::backRequested);
    m_toPerson = m_header->addAction(u"showPersonButton"_s, {}, u"people"_s);
    connect(m_toPerson, &QPushButton::clicked, this,
            [this] { Q_EMIT personWanted(m_person.fileNumber.toString()); });
    m_seal = m_header->addAction(u"sealButton"_s, {}, u"lock"_s);
    m_seal->hide();
    connect(m_seal, &QPushButton::clicked, this, &ReferralRecord::seal);
    m_header->addWidget(new BarrierButton(
        m_file, [this] { return barrierMet(); }, m_header));
    m_save = m_header->setMainAction(u"saveButton"_s, {}, u"save"_s);
    connect(m_save, &QPushButton::clicked, this, &ReferralRecord::saveByHand);
    auto* keys = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ReferralRecord::saveByHand);

    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(800);
    connect(m_draftTimer, &QTimer::timeout, this, &ReferralRecord::keepDraft);
    connect(m_form, &ReferralForm::edited, this, [this] {
        m_dirty = true;
        m_draftTimer->start();
    });
    connect(m_form, &ReferralForm::partnerChanged, this, [this] {
        m_consent->show(m_referral, storage::ConsentStore(m_file.database()).ofPerson(m_person.id),
                        m_form->partner(), m_mayEdit);
        offerSealing();
    });
    connect(m_form, &ReferralForm::newPartnerWanted, this, &ReferralRecord::addPartner);
    connect(m_onward, &OnwardBox::onwardWanted, this, &ReferralRecord::referOn);
    connect(m_onward, &OnwardBox::referralWanted, this, &ReferralRecord::referralWanted);
    connect(m_steps, &StepBox::stepWanted, this, &ReferralRecord::step);
    connect(m_consent, &ConsentBox::recorded, this, &ReferralRecord::recordConsent);
    connect(m_consent, &ConsentBox::overrideWanted, this, &ReferralRecord::sendWithout);
    connect(m_notice->setAction(u"takeDraftButton"_s, {}), &QPushButton::clicked, this, [this] {
        if (const auto draft = storage::DraftStore(m_file.database()).find(draftName())) {
            m_form->takeDraft(draft->body);
            m_dirty = true;
        }
        m_notice->clear();
    });
}

bool ReferralRecord::show(const domain::ReferralId& id)
{
    auto& database = m_file.database();
    const auto found = storage::ReferralStore(database).find(id);
    const auto person = found ? storage::BeneficiaryStore(database).find(found->person) : std::nullopt;
    if (!person) return false;
    m_referral = *found;
    m_person = *person;
    showAll();
    offerDraft();
    return true;
}

bool ReferralRecord::begin(const domain::FileNumber& number)
{
    auto person = storage::BeneficiaryStore(m_file.database()).byFileNumber(number);
    if (!person) return false;
    m_person = *std::move(person);
    m_referral = {};
    m_referral.person = m_person.id;
    m_referral.fromOrganisation = m_file.associationName();
    m_referral.fromContact = m_file.actor().name;
    m_referral.language = labelLanguage();
    m_referral.drafted = m_file.database().today();
    showAll();
    offerDraft();
    return true;
}

void ReferralRecord::showAll()
{
    auto& database = m_file.database();
    m_mayEdit = storage::reaches(database, domain::Action::EditReferral, m_person.id);
    const bool mayRead = storage::reaches(database, domain::Action::ViewReferral, m_person.id);
    m_dirty = false;
    m_draftTimer->stop();
    describePerson(*m_who, m_person, database.today());
    m_notice->clear();
    m_notice->findChild<QPushButton*>(u"takeDraftButton"_s)->hide();
    m_form->show(m_referral, m_person, m_mayEdit);
    m_formCard->setVisible(mayRead);
    m_steps->show(m_referral);
    m_consent->show(m_referral, storage::ConsentStore(database).ofPerson(m_person.id), m_referral.partner,
                    m_mayEdit);
    m_onward->show(m_referral, m_mayEdit);
    m_paper->show(m_referral, m_person);
    m_save->setEnabled(m_mayEdit);
    if (!mayRead)
        m_notice->say(Meaning::Information,
                      storage::reaches(database, domain::Action::RecordFeedback, m_person.id)
                          ? tr("Your role sees to whom the person was referred and how it stands, not the "
                               "reasons. What the partner answers you may record.")
                          : tr("Your role sees to whom the person was referred and how it stands, not the "
                               "reasons."));
    else if (!m_mayEdit)
        m_notice->say(domain::notAllowed(m_file.actor().role, domain::Action::EditReferral));
    writeTitle();
    offerSealing();
    m_timeline->setEntries(historyOf(m_referral, m_file.database()));
}

QString ReferralRecord::partnerName(const domain::PartnerId& id) const
{
    const auto partner = storage::PartnerStore(m_file.database()).find(id);
    return partner ? isolate(shownName(*partner)) : QString();
}

void ReferralRecord::writeTitle()
{
    const auto partner = partnerName(m_referral.partner);
    m_header->setTitle(m_referral.id.isNull() ? tr("New referral")
                       : partner.isEmpty()    ? tr("Referral")
                                              : tr("Referral to %1").arg(partner));
    std::vector<ChipLook> chips = {
        chipOf(m_referral.state, domain::isOverdue(m_referral, m_file.database().now())),
        chipOf(m_referral.priority)};
    m_who->setChips(chips);
}

QString ReferralRecord::draftName() const
{
    // With the person, so that her erasure takes it.
    const auto which = !m_referral.id.isNull()   ? m_referral.id.toString()
                       : m_referral.referredFrom ? u"on/"_s + m_referral.referredFrom->toString()
                                                 : u"new"_s;
    return u"referral/"_s + which + u'/' + m_person.id.toString();
}

void ReferralRecord::offerDraft()
{
    if (!m_mayEdit) return;
    const auto draft = storage::DraftStore(m_file.database()).find(draftName());
    if (!draft) return;
    m_notice->say(Meaning::Information,
                  tr("Something was typed here on %1 and not saved.").arg(writeDateTime(draft->savedAt)));
    m_notice->findChild<QPushButton*>(u"takeDraftButton"_s)->show();
}

void ReferralRecord::keepDraft()
{
    m_draftTimer->stop();
    if (!m_dirty || m_person.id.isNull()) return;
    (void)storage::DraftStore(m_file.database()).keep(draftName(), m_form->draft());
}

void ReferralRecord::forgetDraft()
{
    m_dirty = false;
    m_draftTimer->stop();
    (void)storage::DraftStore(m_file.database()).discard(draftName());
}

bool ReferralRecord::save()
{
    if (!m_referral.id.isNull() && !m_dirty) return true;
    storage::ReferralStore store(m_file.database());
    const auto saved = store.save(m_form->read());
    if (!saved) {
        m_notice->say(m_form->showRefusals({saved.error()}));
        return false;
    }
    forgetDraft();
    m_referral = *store.find(*saved);
    showAll();
    Q_EMIT changed();
    return true;
}

void ReferralRecord::saveByHand()
{
    if (m_mayEdit && save()) showToast(this, {tr("The referral is saved.")});
}

void ReferralRecord::step(const domain::ReferralStep& wanted)
{
    if (m_mayEdit && !save()) return;
    const auto done = storage::ReferralStore(m_file.database()).step(m_referral.id, wanted);
    if (!done) {
        const auto& refusal = done.error();
        if (refusal.field == "consent"_L1) {
            m_consent->say(refusal);
        } else if (const auto left = m_form->showRefusals({refusal}); !left.empty()) {
            m_steps->say(refusal);
        }
        return;
    }
    m_referral = *done;
    showAll();
    // The button just pressed is gone: on to what can be done now.
    m_steps->takeFocus();
    Q_EMIT changed();
    showToast(this, {wanted.event == domain::ReferralEvent::Send
                         ? tr("The referral was sent to %1.").arg(partnerName(m_referral.partner))
                         : tr("Recorded: %1.").arg(domain::label(m_referral.state))});
}

void ReferralRecord::recordConsent(domain::Consent decision)
{
    if (m_form->partner().isNull()) {
        m_form->showRefusals(
            {{u"partner-missing"_s, tr("Choose the partner first: the person decides about this one."),
              u"partner"_s}});
        return;
    }
    decision.person = m_person.id;
    decision.recipient = m_form->partner();
    storage::ConsentStore store(m_file.database());
    if (const auto recorded = store.record(decision); !recorded) {
        m_consent->say(recorded.error());
        return;
    }
    m_consent->fold();
    m_consent->show(m_referral, store.ofPerson(m_person.id), m_form->partner(), m_mayEdit);
    showToast(this, {tr("The decision is recorded.")});
}

void ReferralRecord::sendWithout(const QString& reason)
{
    if (!save()) return;
    storage::ReferralStore store(m_file.database());
    if (const auto noted = store.overrideConsent(m_referral.id, reason); !noted) {
        m_consent->say(noted.error());
        return;
    }
    m_referral = *store.find(m_referral.id);
    domain::ReferralStep send;
    send.event = domain::ReferralEvent::Send;
    step(send);
}

domain::Barrier ReferralRecord::barrierMet() const
{
    domain::Barrier barrier;
    barrier.sector = m_form->sector();
    barrier.person = m_person.id;
    if (!m_referral.id.isNull()) barrier.referral = m_referral.id;
    barrier.communeCode = m_person.communeCode;
    if (const auto partner = storage::PartnerStore(m_file.database()).find(m_form->partner())) {
        barrier.partner = partner->id;
        // Met where the partner sits, which need not be where she lives.
        if (!partner->communeCode.isEmpty()) barrier.communeCode = partner->communeCode;
    }
    return barrier;
}

void ReferralRecord::addPartner()
{
    auto* dialog = new PartnerDialog(m_file, m_form->sector(), m_person.communeCode, this);
    connect(dialog, &PartnerDialog::added, this, [this](const domain::PartnerId& partner) {
        m_form->choosePartner(partner);
        m_dirty = true;
    });
    dialog->open();
}

void ReferralRecord::offerSealing()
{
    const auto partner = m_form->partner();
    const bool known =
        !partner.isNull() && !storage::CorrespondentStore(m_file.database()).ofPartner(partner).empty();
    m_seal->setVisible(known && m_mayEdit && domain::isOpen(m_referral.state));
}

void ReferralRecord::seal()
{
    if (!save()) return;
    const auto known = storage::CorrespondentStore(m_file.database()).ofPartner(m_referral.partner);
    if (known.empty()) return;
    const auto& to = known.front();
    const auto name = exchange::sealedFileName(m_referral.id.uuid(), m_file.database().today());
    const auto path =
        m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save as a sealed file for %1").arg(to.card.name),
                             QDir::home().filePath(name), tr("Sealed files (*.waslref)")});
    if (path.isEmpty()) return;
    const auto sealed = exchangeOf(m_file).seal(m_referral.id, to.id);
    if (!sealed) {
        if (sealed.error().field == "consent"_L1)
            m_consent->say(sealed.error());
        else
            m_notice->say(sealed.error());
        return;
    }
    if (const auto written = exchange::writeFile(path, sealed->bytes); !written) {
        m_notice->say(written.error());
        return;
    }
    show(m_referral.id);
    Q_EMIT changed();
    showToast(this, {tr("The sealed file is saved. Only %1 can open it: send it on a stick or by mail.")
                         .arg(isolate(to.card.name))});
}

void ReferralRecord::referOn()
{
    keepDraft();
    const auto declined = m_referral.partner;
    m_referral = domain::referredOn(m_referral, m_file.database().today());
    showAll();
    m_form->proposePartnerOtherThan(declined);
    m_dirty = true;
    m_notice->say(
        Meaning::Information,
        tr("The same is asked of another partner. Check the partner and the consent, then send it."));
    offerDraft();
    takeFocus();
}

void ReferralRecord::openAnswer()
{
    m_steps->openAnswer();
}

void ReferralRecord::takeFocus()
{
    if (m_mayEdit && m_referral.state == domain::ReferralState::Draft)
        m_form->takeFocus();
    else
        m_steps->takeFocus();
}

void ReferralRecord::retranslate()
{
    m_save->setText(tr("&Save"));
    m_toPerson->setText(tr("Show the person"));
    m_seal->setText(tr("Save as a sealed file…"));
    m_notice->findChild<QPushButton*>(u"takeDraftButton"_s)->setText(tr("Continue with it"));
    m_form->retranslate();
    m_steps->retranslate();
    m_consent->retranslate();
    m_onward->retranslate();
    m_paper->retranslate();
    m_timeline->setHeading(tr("What happened"));
    if (m_person.id.isNull()) return;
    describePerson(*m_who, m_person, m_file.database().today());
    writeTitle();
    m_timeline->setEntries(historyOf(m_referral, m_file.database()));
}

} // namespace wasl::ui
