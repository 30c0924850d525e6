#include "app/cli/command_line.h"
#include "app/cli/person_json.h"
#include "app/exchange/card_file.h"
#include "app/exchange/exchange.h"
#include "app/exchange/files.h"
#include "app/storage/correspondent_store.h"
#include "app/storage/incoming_referral_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/write.h"

#include <QFileInfo>
#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct CardOptions
{
    std::string out;
    std::string add;
    std::string fingerprint;
    std::string partner;
    bool replace = false;
};

struct SealOptions
{
    std::string referral;
    std::string to;
    std::string out;
};

struct OpenOptions
{
    std::string file;
    std::string take;
};

struct AnswerOptions
{
    std::string incoming;
    bool acknowledge = false;
    bool accept = false;
    std::string decline;
    std::string complete;
    std::string note;
    std::string out;
};

exchange::Exchange exchangeOf(storage::CaseFile& file)
{
    return {file.database(), file.id(), file.associationName()};
}

domain::Refusal noSuchReferral()
{
    return {u"not-found"_s, text(QT_TRANSLATE_NOOP("wasl::cli", "There is no such referral.")),
            u"referral"_s};
}

/// A partner of the directory by its name, added to it when new.
domain::Result<domain::PartnerId> directoryPartner(storage::Database& database, const QString& name)
{
    storage::PartnerStore store(database);
    for (const auto& partner : store.all())
        if (isNamed(partner, name)) return partner.id;
    domain::Partner fresh;
    fresh.name = name;
    fresh.kind = u"association"_s;
    return store.save(fresh);
}

ExitCode addCard(Session& session, storage::CaseFile& file, const CardOptions& given)
{
    const auto content = exchange::readFile(fromArgument(given.add));
    if (!content) return session.out().refused(content.error());
    const auto card = exchange::decodeCard(*content);
    if (!card) return session.out().refused(card.error());
    if (!exchange::isFingerprint(*card, fromArgument(given.fingerprint)))
        return session.out().refused(
            {u"fingerprint-differs"_s,
             text(QT_TRANSLATE_NOOP("wasl::cli",
                                    "The fingerprint of this card is %1. If the association reads out "
                                    "another one, somebody exchanged the card: do not use it."))
                 .arg(exchange::fingerprint(*card)),
             u"fingerprint"_s});
    const auto id = storage::writeOwn(file.database(), [&]() -> domain::Result<domain::CorrespondentId> {
        const auto name = given.partner.empty() ? card->name : fromArgument(given.partner);
        const auto partner = directoryPartner(file.database(), name);
        if (!partner) return domain::refuse(partner.error());
        return storage::CorrespondentStore(file.database()).confirm(*card, *partner, given.replace);
    });
    if (!id) return session.out().refused(id.error());
    return session.out().done(QJsonObject{{u"correspondent"_s, id->toString()},
                                          {u"name"_s, card->name},
                                          {u"fingerprint"_s, exchange::fingerprint(*card)},
                                          {u"file"_s, fromArgument(given.add)}},
                              text(QT_TRANSLATE_NOOP("wasl::cli", "%1 is confirmed.")).arg(card->name));
}

ExitCode card(Session& session, const CardOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    if (!given.add.empty()) return addCard(session, **file, given);
    const auto exchanging = exchangeOf(**file);
    const auto own = exchanging.ownCard();
    if (!own) return session.out().refused(own.error());
    if (!given.out.empty()) {
        const auto content = exchanging.ownCardFile();
        if (!content) return session.out().refused(content.error());
        if (const auto written = exchange::writeFile(fromArgument(given.out), *content); !written)
            return session.out().refused(written.error());
    }
    const auto words = exchange::fingerprint(*own);
    return session.out().done(
        QJsonObject{{u"correspondent"_s, QJsonValue()},
                    {u"name"_s, own->name},
                    {u"fingerprint"_s, words},
                    {u"file"_s, orNull(fromArgument(given.out))}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "Fingerprint of %1: %2")).arg(own->name, words));
}

/// Who is meant: by the file of its card, or by its name.
domain::Result<domain::CorrespondentId> correspondentFor(storage::Database& database, const QString& whom)
{
    const storage::CorrespondentStore store(database);
    if (QFileInfo(whom).isFile()) {
        const auto content = exchange::readFile(whom);
        if (!content) return domain::refuse(content.error());
        const auto card = exchange::decodeCard(*content);
        if (!card) return domain::refuse(card.error());
        if (store.standingOf(*card) == storage::CardStanding::Known) return store.knownAs(*card)->id;
    } else {
        for (const auto& one : store.all())
            if (one.card.name.compare(whom, Qt::CaseInsensitive) == 0) return one.id;
    }
    return domain::refuse(
        u"correspondent-not-confirmed"_s,
        text(QT_TRANSLATE_NOOP("wasl::cli", "No confirmed card belongs to %1. Confirm it first, with “card "
                                            "--add FILE --fingerprint DIGITS”."))
            .arg(whom),
        u"to"_s);
}

ExitCode seal(Session& session, const SealOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto id = domain::ReferralId::fromString(fromArgument(given.referral));
    if (!id) return session.out().refused(noSuchReferral());
    const auto to = correspondentFor((*file)->database(), fromArgument(given.to));
    if (!to) return session.out().refused(to.error());
    const auto sealed = exchangeOf(**file).seal(*id, *to);
    if (!sealed) return session.out().refused(sealed.error());
    if (const auto written = exchange::writeFile(fromArgument(given.out), sealed->bytes); !written)
        return session.out().refused(written.error());
    return session.out().done(QJsonObject{{u"file"_s, fromArgument(given.out)},
                                          {u"message"_s, sealed->message.toString()},
                                          {u"referral"_s, id->toString()},
                                          {u"to"_s, sealed->to.card.name}},
                              text(QT_TRANSLATE_NOOP("wasl::cli", "Sealed for %1: %2"))
                                  .arg(sealed->to.card.name, fromArgument(given.out)));
}

QString standingCode(storage::CardStanding standing)
{
    switch (standing) {
    case storage::CardStanding::New:
        return u"new"_s;
    case storage::CardStanding::Known:
        return u"confirmed"_s;
    case storage::CardStanding::KeyChanged:
        return u"key-changed"_s;
    case storage::CardStanding::NameTaken:
        break;
    }
    return u"name-taken"_s;
}

QJsonValue contentJson(const exchange::Message& message)
{
    if (message.referral) {
        const auto& [person, referral] = *message.referral;
        return QJsonObject{{u"name_latin"_s, nameJson(person.latin)},
                           {u"name_arabic"_s, nameJson(person.arabic)},
                           {u"birth"_s, birthCode(person.birth)},
                           {u"sector"_s, referral.sector},
                           {u"services"_s, QJsonArray::fromStringList(referral.servicesAsked)},
                           {u"priority"_s, domain::code(referral.priority)},
                           {u"reasons"_s, referral.reasons},
                           {u"without_consent"_s, referral.withoutConsent}};
    }
    QJsonArray steps;
    for (const auto& step : message.answer->steps)
        steps << domain::code(step.event);
    return QJsonObject{{u"steps"_s, steps}};
}

/// What was made of it: the received referral's id, or the state of the referral that was answered.
domain::Result<QString> takeIn(Session& session, storage::CaseFile& file, const exchange::OpenedFile& opened,
                               const std::string& as)
{
    const auto exchanging = exchangeOf(file);
    if (opened.message.answer)
        return exchanging.takeAnswer(opened).map(
            [](const domain::Referral& referral) { return domain::code(referral.state); });
    domain::BeneficiaryId person;
    if (as != "new") {
        const auto known = personOf(session, file, as);
        if (!known) return domain::refuse(known.error());
        person = known->id;
    }
    return exchanging.takeReferral(opened, person).map([](const domain::IncomingReferralId& id) {
        return id.toString();
    });
}

ExitCode open(Session& session, const OpenOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto content = exchange::readFile(fromArgument(given.file));
    if (!content) return session.out().refused(content.error());
    const auto opened = exchangeOf(**file).open(*content);
    if (!opened) return session.out().refused(opened.error());
    QString taken;
    if (!given.take.empty()) {
        const auto made = takeIn(session, **file, *opened, given.take);
        if (!made) return session.out().refused(made.error());
        taken = *made;
    }
    const auto& message = opened->message;
    const auto print = exchange::fingerprint(message.from);
    return session.out().done(
        QJsonObject{{u"kind"_s, domain::code(message.kind())},
                    {u"message"_s, message.id.toString()},
                    {u"from"_s, message.from.name},
                    {u"fingerprint"_s, print},
                    {u"sender"_s, standingCode(opened->standing)},
                    {u"created"_s, message.created.toString(Qt::ISODate)},
                    {u"expires"_s, message.expires.toString(Qt::ISODate)},
                    {u"content"_s, contentJson(message)},
                    {u"taken"_s, orNull(taken)}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "From %1, fingerprint %2.")).arg(message.from.name, print));
}

ExitCode answer(Session& session, const AnswerOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto id = domain::IncomingReferralId::fromString(fromArgument(given.incoming));
    if (!id) return session.out().refused(noSuchReferral());
    domain::IncomingStep step;
    step.note = fromArgument(given.note);
    step.code = fromArgument(given.decline.empty() ? given.complete : given.decline);
    step.event = given.accept              ? domain::IncomingEvent::Accept
                 : !given.decline.empty()  ? domain::IncomingEvent::Decline
                 : !given.complete.empty() ? domain::IncomingEvent::Complete
                                           : domain::IncomingEvent::Acknowledge;
    auto& database = (*file)->database();
    // The step and its file are one thing: what cannot be told the sender is not done either.
    const auto sealed = storage::writeOwn(database, [&]() -> domain::Result<exchange::SealedFile> {
        if (given.acknowledge || step.event != domain::IncomingEvent::Acknowledge)
            if (const auto done = storage::IncomingReferralStore(database).step(*id, step); !done)
                return domain::refuse(done.error());
        auto made = exchangeOf(**file).answer(*id);
        if (!made) return made;
        if (const auto written = exchange::writeFile(fromArgument(given.out), made->bytes); !written)
            return domain::refuse(written.error());
        return made;
    });
    if (!sealed) return session.out().refused(sealed.error());
    const auto state = storage::IncomingReferralStore(database).find(*id)->state;
    return session.out().done(QJsonObject{{u"incoming"_s, id->toString()},
                                          {u"state"_s, domain::code(state)},
                                          {u"file"_s, fromArgument(given.out)},
                                          {u"message"_s, sealed->message.toString()},
                                          {u"to"_s, sealed->to.card.name}},
                              text(QT_TRANSLATE_NOOP("wasl::cli", "Sealed for %1: %2"))
                                  .arg(sealed->to.card.name, fromArgument(given.out)));
}

} // namespace

void addExchangeCommands(CommandLine& line)
{
    line.add<CardOptions>(
        "card",
        text(QT_TRANSLATE_NOOP("wasl::cli", "Write the association's card, or confirm that of another")),
        [](CLI::App& command, CardOptions& given) {
            auto* out = addOutput(command, "--out", given.out);
            auto* add = command.add_option("--add", given.add)->excludes(out);
            add->needs(command.add_option("--fingerprint", given.fingerprint)->needs(add));
            command.add_option("--partner", given.partner)->needs(add);
            command.add_flag("--replace", given.replace)->needs(add);
        },
        card);
    line.add<SealOptions>(
        "seal", text(QT_TRANSLATE_NOOP("wasl::cli", "Save a referral as a sealed file for its partner")),
        [](CLI::App& command, SealOptions& given) {
            command.add_option("referral", given.referral)->required();
            command.add_option("--to", given.to)->required();
            addOutput(command, "--out", given.out)->required();
        },
        seal);
    line.add<OpenOptions>(
        "open", text(QT_TRANSLATE_NOOP("wasl::cli", "Show what a sealed file holds, and take it in")),
        [](CLI::App& command, OpenOptions& given) {
            command.add_option("sealed-file", given.file)->required();
            command.add_option("--take", given.take);
        },
        open);
    line.add<AnswerOptions>(
        "answer", text(QT_TRANSLATE_NOOP("wasl::cli", "Answer a referral received, with a sealed file")),
        [](CLI::App& command, AnswerOptions& given) {
            command.add_option("incoming", given.incoming)->required();
            auto* acknowledge = command.add_flag("--acknowledge", given.acknowledge);
            auto* accept = command.add_flag("--accept", given.accept)->excludes(acknowledge);
            auto* decline =
                command.add_option("--decline", given.decline)->excludes(acknowledge)->excludes(accept);
            command.add_option("--complete", given.complete)
                ->excludes(acknowledge)
                ->excludes(accept)
                ->excludes(decline);
            command.add_option("--note", given.note);
            addOutput(command, "--out", given.out)->required();
        },
        answer);
}

} // namespace wasl::cli
