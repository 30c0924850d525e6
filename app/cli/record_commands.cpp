#include "app/cli/command_line.h"
#include "app/cli/person_json.h"
#include "app/matching/duplicates.h"
#include "app/reports/csv_writer.h"
#include "app/reports/report.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/journal.h"
#include "app/storage/referral_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/transaction.h"

#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct PersonOption
{
    std::string fileNumber;
};

struct ExportOptions
{
    std::string path;
    bool alsoNotAsked = false;
};

struct NoOptions
{
};

QString statusOf(const domain::Beneficiary& person, QDate today)
{
    const auto* status = domain::statusOn(person, today);
    return status ? status->code : QString();
}

QJsonArray needsOf(const domain::Beneficiary& person)
{
    QJsonArray needs;
    for (const auto& need : person.needs)
        needs << QJsonObject{{u"code"_s, need.code}, {u"from"_s, need.from.toString(Qt::ISODate)}};
    return needs;
}

QJsonArray consentsOf(storage::Database& database, const domain::BeneficiaryId& person)
{
    QJsonArray consents;
    for (const auto& consent : storage::ConsentStore(database).ofPerson(person))
        consents << QJsonObject{{u"purpose"_s, domain::code(consent.purpose)},
                                {u"state"_s, domain::code(consent.decision)},
                                {u"at"_s, consent.decidedAt.toString(Qt::ISODate)}};
    return consents;
}

QJsonArray referralsOf(storage::Database& database, const domain::BeneficiaryId& person)
{
    QJsonArray referrals;
    for (const auto& referral : storage::ReferralStore(database).ofPerson(person))
        referrals << QJsonObject{{u"referral"_s, referral.id.toString()},
                                 {u"sector"_s, referral.sector},
                                 {u"state"_s, domain::code(referral.state)},
                                 {u"drafted"_s, referral.drafted.toString(Qt::ISODate)}};
    return referrals;
}

QJsonArray staysOf(storage::Database& database, const domain::BeneficiaryId& person)
{
    QJsonArray stays;
    for (const auto& stay : storage::StayStore(database).ofPerson(person))
        stays << QJsonObject{{u"stay"_s, stay.id.toString()}, {u"state"_s, domain::code(stay.state)}};
    return stays;
}

ExitCode show(Session& session, const PersonOption& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto person = personOf(session, **file, given.fileNumber);
    if (!person) return session.out().refused(person.error());
    auto& database = (*file)->database();
    const QJsonObject answer{
        {u"file_number"_s, person->fileNumber.toString()},
        {u"name_latin"_s, nameJson(person->latin)},
        {u"name_arabic"_s, nameJson(person->arabic)},
        {u"sex"_s, sexCode(person->sex)},
        {u"birth"_s, birthCode(person->birth)},
        {u"age"_s, ageJson(person->birth, session.today())},
        {u"nationalities"_s, QJsonArray::fromStringList(person->nationalities)},
        {u"status"_s, orNull(statusOf(*person, session.today()))},
        {u"commune"_s, orNull(person->communeCode)},
        {u"phones"_s, QJsonArray::fromStringList(person->phones)},
        {u"registered_on"_s, person->registeredOn.toString(Qt::ISODate)},
        {u"needs"_s, needsOf(*person)},
        {u"consents"_s, consentsOf(database, person->id)},
        {u"referrals"_s, referralsOf(database, person->id)},
        {u"stays"_s, staysOf(database, person->id)},
        {u"notes"_s, orNull(person->notes)},
    };
    const QStringList lines{person->fileNumber.toString() + u"  "_s + person->latin.full() + u"  "_s +
                                person->arabic.full(),
                            birthCode(person->birth) + u"  "_s + sexCode(person->sex) + u"  "_s +
                                person->nationalities.join(u' '),
                            person->notes};
    return session.out().done(answer, lines.join(u'\n').trimmed());
}

ExitCode duplicates(Session& session, const NoOptions&)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    std::vector<matching::IndexedPerson> people;
    QHash<domain::BeneficiaryId, QString> numbers;
    storage::BeneficiaryStore(database).forEach([&](const domain::Beneficiary& person) {
        people.push_back(matching::indexedPerson(person));
        numbers.insert(person.id, person.fileNumber.toString());
        return true;
    });
    matching::DuplicateSearch search;
    for (const auto& link : storage::IdentityLinkStore(database).all())
        if (link.decision == storage::IdentityDecision::Different)
            search.knownDifferent.emplace_back(link.first, link.second);
    const auto knowledge =
        std::make_shared<const matching::SpellingKnowledge>(matching::SpellingKnowledge::shipped());
    const std::atomic<bool> cancelled = false;

    QJsonArray answer;
    QStringList lines;
    for (const auto& pair : matching::findDuplicates(people, knowledge, search, cancelled)) {
        QJsonArray reasons;
        QStringList words;
        for (const auto& reason : pair.reasons) {
            reasons << reason.text;
            words << reason.text;
        }
        const auto a = numbers.value(pair.a);
        const auto b = numbers.value(pair.b);
        answer << QJsonObject{{u"a"_s, a}, {u"b"_s, b}, {u"bits"_s, pair.bits}, {u"reasons"_s, reasons}};
        lines << a + u"  "_s + b + u"  "_s + words.join(u"; "_s);
    }
    if (lines.isEmpty())
        lines << text(QT_TRANSLATE_NOOP("wasl::cli", "No two records look like one person."));
    return session.out().done(answer, lines.join(u'\n'));
}

/// Names leave the file here, so the journal says who took them and when, before they do; and whether she
/// took also those who were never asked.
domain::Result<void> noteExport(storage::Database& database, bool alsoNotAsked)
{
    storage::Transaction transaction(database);
    storage::JournalChange change;
    change.action = u"export"_s;
    change.entity = u"beneficiary"_s;
    change.entityId = database.actor().user.uuid();
    change.subject = database.actor().user.uuid();
    if (alsoNotAsked) change.fields = {{u"also_not_asked"_s, QJsonValue(), true}};
    storage::Journal(database).append(change);
    transaction.commit();
    return {};
}

ExitCode exportPeople(Session& session, const ExportOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    if (!domain::may((*file)->actor().role, domain::Action::ExportPeople))
        return session.out().refused(domain::notAllowed((*file)->actor().role, domain::Action::ExportPeople));
    const auto consent = storage::ConsentStore(database).forExport();
    if (!consent) return session.out().refused(consent.error());
    if (auto noted = noteExport(database, given.alsoNotAsked); !noted)
        return session.out().refused(noted.error());

    auto csv = u"\uFEFFfile_number,family_latin,given_latin,family_arabic,given_arabic,sex,birth,nationality,"
               u"commune,"
               "consent,registered_on\r\n"_s;
    int people = 0;
    storage::LeftOut leftOut;
    const storage::BeneficiaryStore store(database);
    store.forEach([&](const domain::Beneficiary& found) {
        const auto bar = consent->barOf(found.id);
        if (bar && !(given.alsoNotAsked && bar == domain::ExportBar::NotAsked)) {
            ++leftOut[*bar];
            return true;
        }
        // The walk brings names only.
        const auto person = *store.find(found.id);
        QStringList cells{person.fileNumber.toString(),
                          person.latin.family,
                          person.latin.given,
                          person.arabic.family,
                          person.arabic.given,
                          sexCode(person.sex),
                          birthCode(person.birth),
                          person.nationalities.value(0),
                          person.communeCode,
                          bar ? domain::code(*bar) : u"given"_s,
                          person.registeredOn.toString(Qt::ISODate)};
        for (auto& cell : cells)
            cell = reports::csvField(cell);
        csv += cells.join(u',') + u"\r\n"_s;
        ++people;
        return true;
    });
    const auto path = fromArgument(given.path);
    if (const auto written = reports::writeFile(path, csv.toUtf8()); !written)
        return session.out().refused(written.error());
    QJsonObject without;
    QStringList lines{text(QT_TRANSLATE_NOOP("wasl::cli", "%1 people were written to “%2”. The file holds "
                                                          "personal data and is not encrypted."))
                          .arg(people)
                          .arg(path)};
    for (const auto& [bar, count] : leftOut) {
        without[domain::code(bar)] = count;
        lines
            << text(QT_TRANSLATE_NOOP("wasl::cli", "Left out: %1 (%2).")).arg(count).arg(domain::label(bar));
    }
    return session.out().done(QJsonObject{{u"file"_s, path}, {u"people"_s, people}, {u"left_out"_s, without}},
                              lines.join(u'\n'));
}

} // namespace

void addRecordCommands(CommandLine& line)
{
    line.add<PersonOption>(
        "show", text(QT_TRANSLATE_NOOP("wasl::cli", "Show a person's record")),
        [](CLI::App& command, PersonOption& given) {
            command.add_option("file-number", given.fileNumber)->required();
        },
        show);
    line.add<NoOptions>(
        "duplicates", text(QT_TRANSLATE_NOOP("wasl::cli", "Pairs of records that may be one person")),
        [](CLI::App&, NoOptions&) {}, duplicates);
    line.add<ExportOptions>(
        "export", text(QT_TRANSLATE_NOOP("wasl::cli", "Write all people as CSV")),
        [](CLI::App& command, ExportOptions& given) {
            command.add_option("file", given.path)->required();
            command.add_flag("--also-not-asked", given.alsoNotAsked);
        },
        exportPeople);
}

} // namespace wasl::cli
