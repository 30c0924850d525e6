#include "app/cli/command_line.h"
#include "app/cli/usage.h"
#include "app/domain/consent_notice.h"
#include "app/reports/referral_form.h"
#include "app/storage/consent_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/transaction.h"

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct ConsentOptions
{
    std::string person;
    std::string purpose;
    std::string partner;
    std::string language;
    std::string witness;
    bool refused = false;
    bool withdrawn = false;
};

struct ReferOptions
{
    std::string person;
    std::string sector;
    std::string partner;
    std::string reason;
    std::vector<std::string> services;
    std::string priority = "normal";
    std::string overrideConsent;
    bool draft = false;
};

struct ReferralOptions
{
    std::string reference;
    std::string pdf;
};

std::optional<domain::Partner> partnerOf(storage::Database& database, const QString& name)
{
    for (auto& partner : storage::PartnerStore(database).all())
        if (isNamed(partner, name)) return std::move(partner);
    return std::nullopt;
}

ExitCode consent(Session& session, const ConsentOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto person = personOf(session, **file, given.person);
    if (!person) return session.out().refused(person.error());
    domain::Consent decision;
    decision.person = person->id;
    decision.purpose = *domain::fromCode<domain::ConsentPurpose>(fromArgument(given.purpose));
    decision.decision = given.refused     ? domain::ConsentDecision::Refused
                        : given.withdrawn ? domain::ConsentDecision::Withdrawn
                                          : domain::ConsentDecision::Given;
    decision.language = given.language.empty() ? domain::ConsentNotices::languageFor(person->languages)
                                               : fromArgument(given.language);
    decision.witness = fromArgument(given.witness);
    const auto notices = domain::ConsentNotices::load();
    if (const auto* notice =
            notices.current(decision.purpose, decision.language, (*file)->database().today()))
        decision.noticeVersion = notice->version;
    if (!given.partner.empty()) {
        const auto partner = partnerOf((*file)->database(), fromArgument(given.partner));
        if (!partner)
            return session.out().refused(
                {u"unknown-partner"_s,
                 text(QT_TRANSLATE_NOOP("wasl::cli", "There is no partner “%1” in the directory."))
                     .arg(fromArgument(given.partner)),
                 u"partner"_s});
        decision.recipient = partner->id;
    }
    const auto recorded = storage::ConsentStore((*file)->database()).record(decision);
    if (!recorded) return session.out().refused(recorded.error());
    return session.out().done(QJsonObject{{u"consent"_s, recorded->toString()},
                                          {u"purpose"_s, domain::code(decision.purpose)},
                                          {u"state"_s, domain::code(decision.decision)},
                                          {u"notice"_s, decision.noticeVersion},
                                          {u"language"_s, decision.language}},
                              domain::label(decision.purpose) + u": "_s + domain::label(decision.decision));
}

/// A partner that is not in the directory yet is added, with the sector asked for.
domain::Result<domain::PartnerId> partnerFor(storage::Database& database, const QString& name,
                                             const QString& sector)
{
    if (const auto known = partnerOf(database, name)) return known->id;
    domain::Partner fresh;
    fresh.name = name;
    fresh.kind = u"association"_s;
    fresh.sectors = {sector};
    return storage::PartnerStore(database).save(fresh);
}

/// Partner, form, override and sending are one transaction: a refusal at the last step leaves nothing behind.
domain::Result<domain::Referral> draftAndSend(storage::CaseFile& file, const domain::BeneficiaryId& person,
                                              const ReferOptions& given)
{
    auto& database = file.database();
    storage::Transaction transaction(database);
    const auto sector = fromArgument(given.sector);
    if (const auto known = knownCode(database, u"sectors"_s, sector, u"sector"_s); !known)
        return domain::refuse(known.error());
    for (const auto& service : given.services)
        if (const auto known = knownCode(database, u"services"_s, fromArgument(service), u"service"_s);
            !known)
            return domain::refuse(known.error());
    const auto partner = partnerFor(database, fromArgument(given.partner), sector);
    if (!partner) return domain::refuse(partner.error());

    domain::Referral form;
    form.person = person;
    form.partner = *partner;
    form.sector = sector;
    form.reasons = fromArgument(given.reason);
    form.priority = *domain::fromCode<domain::ReferralPriority>(fromArgument(given.priority));
    form.fromOrganisation = file.associationName();
    for (const auto& service : given.services)
        form.servicesAsked << fromArgument(service);

    storage::ReferralStore referrals(database);
    const auto id = referrals.save(form);
    if (!id) return domain::refuse(id.error());
    if (!given.overrideConsent.empty()) {
        const auto overridden = referrals.overrideConsent(*id, fromArgument(given.overrideConsent));
        if (!overridden) return domain::refuse(overridden.error());
    }
    if (!given.draft) {
        domain::ReferralStep send;
        send.event = domain::ReferralEvent::Send;
        const auto sent = referrals.step(*id, send);
        if (!sent) return domain::refuse(sent.error());
    }
    transaction.commit();
    return *referrals.find(*id);
}

ExitCode refer(Session& session, const ReferOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto person = personOf(session, **file, given.person);
    if (!person) return session.out().refused(person.error());
    const auto referral = draftAndSend(**file, person->id, given);
    if (!referral) return session.out().refused(referral.error());
    return session.out().done(
        QJsonObject{
            {u"referral"_s, referral->id.toString()},
            {u"reference"_s, referral->reference.toString()},
            {u"state"_s, domain::code(referral->state)},
            {u"due"_s, referral->dueAt ? QJsonValue(referral->dueAt->toString(Qt::ISODate)) : QJsonValue()},
            {u"partner"_s, fromArgument(given.partner)}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "Referral to %1: %2."))
            .arg(fromArgument(given.partner), domain::label(referral->state)));
}

ExitCode referral(Session& session, const ReferralOptions& given)
{
    const auto reference = domain::ReferralReference::parse(fromArgument(given.reference));
    if (!reference) return session.out().refused(reference.error());
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    const storage::ReferralStore referrals(database);
    const auto id = referrals.byReference(*reference);
    if (!id) return session.out().refused(id.error());
    const auto found = *referrals.find(*id);
    const auto path = fromArgument(given.pdf);
    if (!path.isEmpty()) {
        const auto form = reports::referralForm(
            database, found, {(*file)->associationName(), (*file)->actor().name, session.today()},
            session.options().language);
        if (const auto written = reports::writeReferralForms({form}, path); !written)
            return session.out().refused(written.error());
    }
    const auto partner = storage::PartnerStore(database).find(found.partner);
    const auto name = !partner ? QString() : partner->name.isEmpty() ? partner->nameArabic : partner->name;
    return session.out().done(
        QJsonObject{{u"reference"_s, found.reference.toString()},
                    {u"state"_s, domain::code(found.state)},
                    {u"partner"_s, name},
                    {u"due"_s, found.dueAt ? QJsonValue(found.dueAt->toString(Qt::ISODate)) : QJsonValue()},
                    {u"pdf"_s, path.isEmpty() ? QJsonValue() : QJsonValue(path)}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "Referral to %1: %2.")).arg(name, domain::label(found.state)));
}

} // namespace

void addReferralCommands(CommandLine& line)
{
    line.add<ConsentOptions>(
        "consent", text(QT_TRANSLATE_NOOP("wasl::cli", "Record what a person agreed to, or refused")),
        [](CLI::App& command, ConsentOptions& given) {
            command.add_option("file-number", given.person)->required();
            oneOf(command.add_option("--purpose", given.purpose), {u"record"_s, u"refer"_s, u"share"_s})
                ->required();
            command.add_option("--partner", given.partner);
            oneOf(command.add_option("--language", given.language), {u"ar"_s, u"fr"_s, u"en"_s, u"es"_s});
            command.add_option("--witness", given.witness);
            auto* refused = command.add_flag("--refused", given.refused);
            command.add_flag("--withdrawn", given.withdrawn)->excludes(refused);
        },
        consent);
    line.add<ReferOptions>(
        "refer", text(QT_TRANSLATE_NOOP("wasl::cli", "Refer a person to a partner")),
        [](CLI::App& command, ReferOptions& given) {
            command.add_option("file-number", given.person)->required();
            command.add_option("--sector", given.sector)->required();
            command.add_option("--partner", given.partner)->required();
            command.add_option("--reason", given.reason)->required();
            command.add_option("--service", given.services)->allow_extra_args(false);
            oneOf(command.add_option("--priority", given.priority),
                  {u"normal"_s, u"urgent"_s, u"emergency"_s});
            command.add_option("--override-consent", given.overrideConsent);
            command.add_flag("--draft", given.draft);
        },
        refer);
    line.add<ReferralOptions>(
        "referral",
        text(QT_TRANSLATE_NOOP("wasl::cli", "How a referral stands, by its reference, and its form as PDF")),
        [](CLI::App& command, ReferralOptions& given) {
            command.add_option("reference", given.reference)->required();
            addOutput(command, "--pdf", given.pdf);
        },
        referral);
}

} // namespace wasl::cli
