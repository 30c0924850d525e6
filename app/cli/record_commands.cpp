#include "app/cli/command_line.h"
#include "app/cli/person_json.h"
#include "app/matching/duplicates.h"
#include "app/reports/people_export.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/identity_review.h"
#include "app/storage/referral_store.h"
#include "app/storage/stay_store.h"

#include <QJsonArray>

#include <map>

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
    QHash<domain::BeneficiaryId, QString> numbers;
    storage::BeneficiaryStore(database).forEach([&](const domain::Beneficiary& person) {
        numbers.insert(person.id, person.fileNumber.toString());
        return true;
    });
    const std::atomic<bool> cancelled = false;

    QJsonArray answer;
    QStringList lines;
    for (const auto& pair : storage::duplicatesToReview(database, cancelled)) {
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

ExitCode exportPeople(Session& session, const ExportOptions& given)
{
    using reports::PeopleExport;
    const auto path = fromArgument(given.path);
    const auto format = PeopleExport::formatOf(path);
    if (!format)
        return session.out().refused(
            {u"format-unknown"_s,
             text(QT_TRANSLATE_NOOP("wasl::cli", "Name a file that ends in .csv or .xlsx.")), u"file"_s});
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    const auto plan = PeopleExport::plan(database, {}, given.alsoNotAsked);
    if (!plan) return session.out().refused(plan.error());
    if (const auto written = PeopleExport::write(database, *plan, path, *format, session.options().language);
        !written)
        return session.out().refused(written.error());
    const int people = int(plan->people.size());
    QStringList lines{
        text(QT_TRANSLATE_NOOP("wasl::cli", "%1 people were written to “%2”. The file holds personal "
                                            "data and is not encrypted."))
            .arg(people)
            .arg(path)};
    if (plan->notAsked() > 0)
        lines << text(QT_TRANSLATE_NOOP("wasl::cli",
                                        "%1 of them were not asked for their consent yet; the file "
                                        "says so."))
                     .arg(plan->notAsked());
    QJsonObject leftOut;
    std::map<domain::ExportBar, int> counts;
    for (const auto& one : plan->leftOut)
        ++counts[one.second];
    for (const auto& [bar, count] : counts) {
        leftOut[domain::code(bar)] = count;
        lines
            << text(QT_TRANSLATE_NOOP("wasl::cli", "Left out: %1 (%2).")).arg(count).arg(domain::label(bar));
    }
    return session.out().done(QJsonObject{{u"file"_s, path},
                                          {u"people"_s, people},
                                          {u"not_asked"_s, plan->notAsked()},
                                          {u"left_out"_s, leftOut}},
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
        "export", text(QT_TRANSLATE_NOOP("wasl::cli", "Write all people as CSV or as a workbook")),
        [](CLI::App& command, ExportOptions& given) {
            addOutput(command, "file", given.path)->required();
            command.add_flag("--also-not-asked", given.alsoNotAsked);
        },
        exportPeople);
}

} // namespace wasl::cli
