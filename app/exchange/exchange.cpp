#include "app/exchange/exchange.h"

#include "app/exchange/card_file.h"
#include "app/exchange/envelope.h"
#include "app/storage/association_settings.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/exchange_key_store.h"
#include "app/storage/incoming_referral_store.h"
#include "app/storage/reach.h"
#include "app/storage/referral_store.h"
#include "app/storage/refusals.h"
#include "app/storage/sealed_message_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/write.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::exchange
{

using domain::Action;
using domain::IncomingEvent;
using domain::MessageKind;
using domain::MessageWay;
using domain::Referral;
using domain::ReferralEvent;
using domain::ReferralState;
using storage::CardStanding;

namespace
{

/// For names and other short texts, which stand in one line and hold no tag.
QString plainLine(const QString& text)
{
    return plainText(text).remove(u'<').replace(u'\n', u' ');
}

QStringList plainLines(const QStringList& texts)
{
    QStringList plain;
    for (const auto& text : texts)
        plain << plainLine(text);
    return plain;
}

domain::PersonName plainName(const domain::PersonName& name)
{
    return {plainLine(name.given), plainLine(name.family)};
}

/// What of her a recipient needs.
domain::Beneficiary travelling(const domain::Beneficiary& whole)
{
    domain::Beneficiary person;
    person.latin = plainName(whole.latin);
    person.arabic = plainName(whole.arabic);
    if (whole.sex.isKnown()) person.sex = whole.sex.value();
    if (whole.birth.isKnown()) person.birth = whole.birth.value();
    person.nationalities = whole.nationalities;
    person.languages = whole.languages;
    person.needsInterpreter = whole.needsInterpreter;
    person.communeCode = whole.communeCode;
    person.phones = plainLines(whole.phones);
    return person;
}

ReferralPart partOf(const Referral& referral, const domain::Beneficiary& person, const QString& association)
{
    ReferralPart part;
    part.person = travelling(person);
    auto& travels = part.referral;
    travels.fromOrganisation =
        plainLine(referral.fromOrganisation.isEmpty() ? association : referral.fromOrganisation);
    travels.fromContact = plainLine(referral.fromContact);
    travels.sector = referral.sector;
    travels.servicesAsked = referral.servicesAsked;
    travels.servicesGiven = referral.servicesGiven;
    travels.reasons = plainText(referral.reasons);
    travels.background = plainText(referral.background);
    travels.priority = referral.priority;
    if (referral.caregiver)
        travels.caregiver =
            domain::Caregiver{plainLine(referral.caregiver->name), referral.caregiver->relation,
                              plainLine(referral.caregiver->phone), referral.caregiver->informed};
    travels.withoutConsent = !referral.consent;
    travels.sentAt = *referral.sentAt;
    travels.dueAt = referral.dueAt;
    return part;
}

bool isAfter(ReferralState state, IncomingEvent event)
{
    using S = ReferralState;
    switch (event) {
    case IncomingEvent::Acknowledge:
        return state == S::Acknowledged || state == S::Accepted || state == S::InProgress ||
               state == S::Declined || state == S::Completed;
    case IncomingEvent::Accept:
        return state == S::Accepted || state == S::InProgress || state == S::Completed;
    case IncomingEvent::Decline:
        return state == S::Declined;
    case IncomingEvent::Complete:
        return state == S::Completed;
    }
    return false;
}

ReferralEvent asOurs(IncomingEvent event)
{
    switch (event) {
    case IncomingEvent::Acknowledge:
        return ReferralEvent::Acknowledge;
    case IncomingEvent::Accept:
        return ReferralEvent::Accept;
    case IncomingEvent::Decline:
        return ReferralEvent::Decline;
    case IncomingEvent::Complete:
        break;
    }
    return ReferralEvent::Complete;
}

} // namespace

domain::Result<domain::ExchangeCard> Exchange::ownCard() const
{
    storage::ExchangeKeyStore store(m_database);
    const auto keys = store.current();
    if (!keys) return domain::refuse(keys.error());
    domain::ExchangeCard card{m_association,
                              plainLine(m_name).left(domain::longestCardText),
                              plainLine(storage::SettingsStore(m_database).value(storage::contactSetting))
                                  .left(domain::longestCardText),
                              store.madeAt().toLocalTime().date(),
                              keys->boxPublic,
                              keys->signPublic};
    if (auto wrong = problem(card)) return domain::refuse(*std::move(wrong));
    return card;
}

domain::Result<QByteArray> Exchange::ownCardFile() const
{
    const auto card = ownCard();
    if (!card) return domain::refuse(card.error());
    return storage::ExchangeKeyStore(m_database).current().map([&](const storage::KeyPairs& keys) {
        return encodeCard(*card, keys);
    });
}

domain::Result<SealedFile> Exchange::sealed(Message message, const domain::Correspondent& to) const
{
    const auto card = ownCard();
    if (!card) return domain::refuse(card.error());
    const auto keys = storage::ExchangeKeyStore(m_database).current();
    if (!keys) return domain::refuse(keys.error());
    message.from = *card;
    message.to = to.card.sealKey;
    message.created = m_database.now();
    message.expires = message.created.addDays(domain::sealedFileDays);
    const auto content = encodeMessage(message, *keys);
    if (!isWellFormed(message) || content.size() > mostContentBytes())
        return domain::refuse(u"too-long"_s,
                              tr("Something of this referral is too long or missing for a sealed file: it "
                                 "needs a name, a sector, and texts of at most 20,000 characters."));
    return SealedFile{message.id, to,
                      sealEnvelope(content, to.card.sealKey, m_database.environment().random)};
}

domain::Result<Referral> Exchange::sentNow(const domain::ReferralId& id) const
{
    storage::ReferralStore store(m_database);
    const auto referral = store.find(id);
    if (!referral) return storage::notFound();
    if (!storage::reaches(m_database, Action::EditReferral, referral->person))
        return domain::refuse(domain::notAllowed(m_database.actor().role, Action::EditReferral));
    domain::ReferralStep send;
    send.event = ReferralEvent::Send;
    if (referral->state == ReferralState::Draft) return store.step(id, send);
    if (!domain::isOpen(referral->state))
        return domain::refuse(u"referral-finished"_s,
                              tr("This referral is finished (%1): there is nothing to send any more.")
                                  .arg(domain::label(referral->state)),
                              u"state"_s);
    // Sent before, perhaps on paper: does she still agree today?
    auto asIfNew = *referral;
    asIfNew.state = ReferralState::Draft;
    send.at = m_database.now();
    const auto consents = storage::ConsentStore(m_database).ofPerson(referral->person);
    const auto again = domain::apply(asIfNew, send, consents);
    if (!again) return domain::refuse(again.error());
    return *referral;
}

domain::Result<SealedFile> Exchange::seal(const domain::ReferralId& id,
                                          const domain::CorrespondentId& correspondent) const
{
    return storage::writeOwn(m_database, [&]() -> domain::Result<SealedFile> {
        const auto to = storage::CorrespondentStore(m_database).find(correspondent);
        if (!to) return storage::notFound();
        const auto referral = sentNow(id);
        if (!referral) return domain::refuse(referral.error());
        if (referral->partner != to->partner)
            return domain::refuse(u"correspondent-not-partner"_s,
                                  tr("“%1” is not the partner this referral goes to: the person agreed to "
                                     "another one. Say in the settings which partner of the directory it is.")
                                      .arg(to->card.name),
                                  u"partner"_s);
        const auto person = storage::BeneficiaryStore(m_database).find(referral->person);
        if (!person) return storage::notFound();

        storage::SealedMessageStore messages(m_database);
        auto noted = messages.sentWith(id, to->id);
        if (!noted) {
            noted.emplace();
            noted->id = domain::MessageId(m_database.newId());
            noted->correspondent = to->id;
            noted->person = person->id;
            noted->referral = id;
        }
        noted->at = m_database.now();
        Message message;
        message.id = noted->id;
        message.referral = partOf(*referral, *person, m_name);
        auto file = sealed(std::move(message), *to);
        if (!file) return file;
        if (const auto done = messages.note(*noted); !done) return domain::refuse(done.error());
        return file;
    });
}

domain::Result<SealedFile> Exchange::answer(const domain::IncomingReferralId& id) const
{
    return storage::writeOwn(m_database, [&]() -> domain::Result<SealedFile> {
        storage::IncomingReferralStore store(m_database);
        const auto incoming = store.find(id);
        if (!incoming) return storage::notFound();
        if (!storage::reaches(m_database, Action::EditReferral, incoming->person))
            return domain::refuse(domain::notAllowed(m_database.actor().role, Action::EditReferral));
        if (incoming->history.empty())
            return domain::refuse(
                u"nothing-to-answer"_s,
                tr("Nothing was answered yet: acknowledge, accept or decline the referral first."),
                u"state"_s);
        const auto to = storage::CorrespondentStore(m_database).find(incoming->correspondent);
        if (!to) return storage::notFound();

        Message message;
        message.id = domain::MessageId(m_database.newId());
        message.answer = AnswerPart{incoming->message, incoming->history};
        for (auto& step : message.answer->steps) {
            step.by = {};
            step.note = plainText(step.note);
        }
        storage::SealedMessage noted{message.id, MessageKind::Answer, MessageWay::Sent,
                                     to->id,     incoming->person,    {},
                                     id,         m_database.now(),    int(incoming->history.size())};
        auto file = sealed(std::move(message), *to);
        if (!file) return file;
        if (const auto done = store.noteAnswered(id, noted.steps); !done) return domain::refuse(done.error());
        if (const auto done = storage::SealedMessageStore(m_database).note(noted); !done)
            return domain::refuse(done.error());
        return file;
    });
}

std::optional<domain::Refusal> Exchange::alreadyTaken(const Message& message) const
{
    const auto known = storage::SealedMessageStore(m_database).find(message.id);
    if (!known) return std::nullopt;
    if (known->way == MessageWay::Sent)
        return domain::Refusal{u"own-file"_s, tr("This file was made here."), u"file"_s};
    return domain::Refusal{u"already-taken"_s,
                           tr("This file was taken in already, on %1. It is not taken twice.")
                               .arg(domain::shownDate(known->at.toLocalTime().date())),
                           u"file"_s};
}

domain::Result<Referral> Exchange::answeredBy(const Message& message) const
{
    const auto asked = storage::SealedMessageStore(m_database).find(message.answer->to);
    const bool ours = asked && asked->way == MessageWay::Sent && asked->kind == MessageKind::Referral &&
                      !asked->referral.isNull();
    const auto referral = ours ? storage::ReferralStore(m_database).find(asked->referral) : std::nullopt;
    if (!referral)
        return domain::refuse(
            u"answers-nothing"_s,
            tr("This answers a referral that was not sealed here, or is no longer on file."), u"file"_s);
    const auto sender = storage::CorrespondentStore(m_database).bySignKey(message.from.signKey);
    if (!sender || sender->id != asked->correspondent)
        return domain::refuse(
            u"answer-from-other"_s,
            tr("This answer comes from “%1”, to which the referral was not sealed with the keys confirmed "
               "here. Ask the partner for its card, and for the answer.")
                .arg(message.from.name),
            u"file"_s);
    if (int(message.answer->steps.size()) <= asked->steps)
        return domain::refuse(
            u"older-answer"_s,
            tr("A newer answer to this referral was taken in already; this one adds nothing."), u"file"_s);
    return *referral;
}

domain::Result<OpenedFile> Exchange::open(const QByteArray& file) const
{
    const auto role = m_database.actor().role;
    if (!domain::may(role, Action::EditReferral))
        return domain::refuse(domain::notAllowed(role, Action::EditReferral));
    const auto envelope = openEnvelope(file, storage::ExchangeKeyStore(m_database).all());
    if (!envelope) return domain::refuse(envelope.error());
    auto message = decodeMessage(envelope->content, envelope->recipientSealKey);
    if (!message) return domain::refuse(message.error());
    if (message->expires <= m_database.now())
        return domain::refuse(
            u"expired"_s,
            tr("This file was sealed on %1 and could be opened until %2. Ask the sender to save it again.")
                .arg(domain::shownDate(message->created.toLocalTime().date()),
                     domain::shownDate(message->expires.toLocalTime().date())),
            u"file"_s);
    if (auto taken = alreadyTaken(*message)) return domain::refuse(*std::move(taken));

    OpenedFile opened;
    if (message->answer) {
        auto answered = answeredBy(*message);
        if (!answered) return domain::refuse(answered.error());
        if (!storage::reaches(m_database, Action::EditReferral, answered->person))
            return domain::refuse(domain::notAllowed(role, Action::EditReferral));
        opened.answered = *std::move(answered);
    }
    const storage::CorrespondentStore correspondents(m_database);
    opened.standing = correspondents.standingOf(message->from);
    opened.known = correspondents.knownAs(message->from);
    opened.message = *std::move(message);
    // Who was confirmed goes by the name that was confirmed, whatever she calls herself in this file.
    if (opened.standing == storage::CardStanding::Known && opened.known) {
        opened.message.from.name = opened.known->card.name;
        if (opened.message.referral)
            opened.message.referral->referral.fromOrganisation = opened.known->card.name;
    }
    return opened;
}

domain::Result<domain::Correspondent> Exchange::confirmedSender(const Message& message) const
{
    storage::CorrespondentStore store(m_database);
    switch (store.standingOf(message.from)) {
    case CardStanding::Known:
        return *store.knownAs(message.from);
    case CardStanding::New:
        return domain::refuse(
            u"sender-not-confirmed"_s,
            tr("The sender is not confirmed yet. Call the association and compare the fingerprint."),
            u"sender"_s);
    case CardStanding::KeyChanged:
    case CardStanding::NameTaken:
        break;
    }
    return domain::refuse(store.confirm(message.from, {}).error());
}

domain::Result<domain::IncomingReferralId> Exchange::takeReferral(const OpenedFile& file,
                                                                  const domain::BeneficiaryId& person) const
{
    return storage::writeOwn(m_database, [&]() -> domain::Result<domain::IncomingReferralId> {
        const auto& message = file.message;
        if (!message.referral) return storage::notFound();
        if (auto taken = alreadyTaken(message)) return domain::refuse(*std::move(taken));
        const auto sender = confirmedSender(message);
        if (!sender) return domain::refuse(sender.error());

        auto incoming = message.referral->referral;
        incoming.person = person;
        if (person.isNull()) {
            const auto registered = storage::BeneficiaryStore(m_database).save(message.referral->person);
            if (!registered) return domain::refuse(registered.error());
            incoming.person = *registered;
        } else if (!storage::BeneficiaryStore(m_database).find(person)) {
            return storage::notFound();
        }
        incoming.message = message.id;
        incoming.correspondent = sender->id;
        const auto taken = storage::IncomingReferralStore(m_database).take(incoming);
        if (!taken) return taken;
        const auto noted = storage::SealedMessageStore(m_database)
                               .note({message.id,
                                      MessageKind::Referral,
                                      MessageWay::Received,
                                      sender->id,
                                      incoming.person,
                                      {},
                                      *taken,
                                      m_database.now(),
                                      0});
        if (!noted) return domain::refuse(noted.error());
        return taken;
    });
}

domain::Result<Referral> Exchange::applied(Referral referral, const domain::IncomingStep& theirs,
                                           const QString& sender) const
{
    if (isAfter(referral.state, theirs.event)) return referral;
    storage::ReferralStore store(m_database);
    domain::ReferralStep step;
    step.event = asOurs(theirs.event);
    step.code = theirs.code;
    step.outcomes = theirs.outcomes;
    step.note = theirs.note.isEmpty() ? tr("Sealed answer of %1").arg(sender)
                                      : tr("Sealed answer of %1: %2").arg(sender, theirs.note);
    // Their clock is not ours: never before what is recorded, never in the future.
    step.at = std::min(theirs.at, m_database.now());
    if (!referral.history.empty()) step.at = std::max(step.at, referral.history.back().at);
    if (step.event == ReferralEvent::Complete && referral.state == ReferralState::Accepted) {
        auto start = step;
        start.event = ReferralEvent::Start;
        start.code.clear();
        if (const auto started = store.step(referral.id, start); !started) return started;
    }
    return store.step(referral.id, step);
}

domain::Result<Referral> Exchange::takeAnswer(const OpenedFile& file) const
{
    return storage::writeOwn(m_database, [&]() -> domain::Result<Referral> {
        const auto& message = file.message;
        if (!message.answer) return storage::notFound();
        if (auto taken = alreadyTaken(message)) return domain::refuse(*std::move(taken));
        const auto sender = confirmedSender(message);
        if (!sender) return domain::refuse(sender.error());
        auto referral = answeredBy(message);
        if (!referral) return referral;

        storage::SealedMessageStore messages(m_database);
        auto asked = *messages.find(message.answer->to);
        const auto& steps = message.answer->steps;
        for (auto step = steps.begin() + asked.steps; step != steps.end(); ++step) {
            referral = applied(*std::move(referral), *step, sender->card.name);
            if (!referral) return referral;
        }
        asked.steps = int(steps.size());
        for (const auto& noted : {asked, storage::SealedMessage{message.id,
                                                                MessageKind::Answer,
                                                                MessageWay::Received,
                                                                sender->id,
                                                                referral->person,
                                                                referral->id,
                                                                {},
                                                                m_database.now(),
                                                                asked.steps}})
            if (const auto done = messages.note(noted); !done) return domain::refuse(done.error());
        return referral;
    });
}

} // namespace wasl::exchange
