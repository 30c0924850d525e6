#include "app/demo/neighbour.h"

#include "app/exchange/envelope.h"
#include "app/exchange/exchange.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/correspondent_store.h"
#include "app/storage/incoming_referral_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::demo
{

using domain::IncomingEvent;

namespace
{

struct Sent
{
    QString sector;
    QString service;
    QString reasons;
    domain::ReferralPriority priority;
    int daysAgo;
    std::vector<domain::IncomingStep> answers;
};

domain::IncomingStep answering(IncomingEvent event, const QString& code = {}, const QString& note = {})
{
    domain::IncomingStep step;
    step.event = event;
    step.code = code;
    step.note = note;
    return step;
}

/// The first association of the directory is the neighbour.
std::optional<domain::Partner> neighbourIn(const storage::PartnerStore& directory)
{
    for (auto& partner : directory.all())
        if (partner.kind == "association"_L1 && partner.active) return std::move(partner);
    return std::nullopt;
}

/// What travels of her, as exchange::Exchange would let it.
domain::Beneficiary asSent(const domain::Beneficiary& person)
{
    domain::Beneficiary sent;
    sent.latin = person.latin;
    sent.arabic = person.arabic;
    if (person.sex.isKnown()) sent.sex = person.sex.value();
    if (person.birth.isKnown()) sent.birth = person.birth.value();
    sent.nationalities = person.nationalities;
    sent.languages = person.languages;
    sent.communeCode = person.communeCode;
    sent.phones = person.phones;
    return sent;
}

} // namespace

void exchangeWithNeighbour(storage::CaseFile& file, Agenda& agenda)
{
    auto& database = file.database();
    const auto neighbour = neighbourIn(storage::PartnerStore(database));
    if (!neighbour) return;
    const exchange::Exchange exchanging(database, file.id(), file.associationName());
    const auto own = expect(exchanging.ownCard());
    const auto& random = database.environment().random;
    const auto keys = storage::makeKeyPairs(random);
    const domain::ExchangeCard card{QUuid::createUuidV5(QUuid(), neighbour->name),
                                    neighbour->name,
                                    u"+212536000000"_s,
                                    database.today().addDays(-90),
                                    keys.boxPublic,
                                    keys.signPublic};
    const auto correspondent = expect(storage::CorrespondentStore(database).confirm(card, neighbour->id));

    const std::vector<Sent> files{
        {u"health"_s,
         u"primary-care"_s,
         u"Suivi de grossesse ; le centre de santé le plus proche est chez vous."_s,
         domain::ReferralPriority::Normal,
         9,
         {answering(IncomingEvent::Accept, {}, u"Rendez-vous pris."_s),
          answering(IncomingEvent::Complete, u"attained"_s)}},
        {u"education"_s,
         {},
         u"Inscription d'un enfant à l'école ; la famille a déménagé dans votre commune."_s,
         domain::ReferralPriority::Normal,
         4,
         {answering(IncomingEvent::Accept)}},
        {u"shelter"_s,
         {},
         u"Sans hébergement depuis hier, ne connaît personne en ville."_s,
         domain::ReferralPriority::Urgent,
         1,
         {}}};
    const storage::BeneficiaryStore people(database);
    const auto known = people.recent(12);
    storage::IncomingReferralStore received(database);
    for (std::size_t i = 0; i < files.size() && i + 6 < known.size(); ++i) {
        const auto person = people.find(known[i + 6].id);
        exchange::Message message;
        message.id = domain::MessageId(database.newId());
        message.created = agenda.now().addDays(-files[i].daysAgo);
        message.expires = message.created.addDays(domain::sealedFileDays);
        message.from = card;
        message.to = own.sealKey;
        message.referral = exchange::ReferralPart{asSent(*person), {}};
        auto& referral = message.referral->referral;
        referral.fromOrganisation = card.name;
        referral.fromContact = card.contact;
        referral.sector = files[i].sector;
        if (!files[i].service.isEmpty()) referral.servicesAsked = {files[i].service};
        referral.reasons = files[i].reasons;
        referral.priority = files[i].priority;
        referral.sentAt = message.created;
        referral.dueAt =
            message.created.addSecs(std::chrono::seconds(domain::answerWindow(files[i].priority)).count());
        const auto bytes =
            exchange::sealEnvelope(exchange::encodeMessage(message, keys), own.sealKey, random);
        const auto taken = expect(exchanging.takeReferral(expect(exchanging.open(bytes)), person->id));
        for (const auto& step : files[i].answers) {
            agenda.passTo(agenda.now().addSecs(60));
            expect(received.step(taken, step));
        }
        // The second answer was recorded and not sent yet.
        if (!files[i].answers.empty() && i == 0) expect(exchanging.answer(taken));
    }
    // And one of our own went to it as a file.
    for (const auto& row : storage::ReferralStore(database).open())
        if (row.partner == neighbour->id && row.state == domain::ReferralState::Sent &&
            exchanging.seal(row.id, correspondent))
            break;
}

} // namespace wasl::demo
