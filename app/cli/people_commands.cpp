#include "app/cli/command_line.h"
#include "app/cli/person_json.h"
#include "app/cli/usage.h"
#include "app/domain/territory.h"
#include "app/registers/search_question.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/card_store.h"
#include "app/storage/journal.h"

#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct FindOptions
{
    std::string text;
    int limit = 20;
};

struct PersonOptions
{
    std::string fileNumber;
};

/// Whoever is recorded as asked; and when nobody is, whoever may be meant, in another script or spelling, of
/// a nationality or a commune.
std::vector<storage::BeneficiaryRow> peopleFound(storage::CaseFile& file, const QString& asked, int limit)
{
    auto rows = storage::BeneficiaryStore(file.database()).search(asked, limit);
    if (!rows.empty()) return rows;
    const std::atomic<bool> never = false;
    file.people()->follow(file.database(), never);
    const registers::SearchQuestions questions(domain::Territory::load());
    return file.people()->find(file.database(), questions.read(asked + u' '), limit, never);
}

ExitCode find(Session& session, const FindOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto territory = domain::Territory::load();
    const auto language = language::code(session.options().language);
    QJsonArray answer;
    QStringList lines;
    for (const auto& row : peopleFound(**file, fromArgument(given.text), given.limit)) {
        answer << QJsonObject{{u"file_number"_s, row.fileNumber.toString()},
                              {u"name_latin"_s, orNull(row.latin.full())},
                              {u"name_arabic"_s, orNull(row.arabic.full())},
                              {u"sex"_s, sexCode(row.sex)},
                              {u"age"_s, ageJson(row.birth, session.today())},
                              {u"nationality"_s, orNull(row.nationalities.value(0))},
                              {u"commune"_s, orNull(row.communeCode)}};
        lines << QStringList{row.fileNumber.toString(), row.latin.full(), row.arabic.full(),
                             row.nationalities.value(0), territory.label(row.communeCode, language)}
                     .join(u"  "_s);
    }
    if (lines.isEmpty())
        lines << text(QT_TRANSLATE_NOOP("wasl::cli", "Nobody of that name or number was found."));
    return session.out().done(answer, lines.join(u'\n'));
}

ExitCode history(Session& session, const PersonOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto person = personOf(session, **file, given.fileNumber);
    if (!person) return session.out().refused(person.error());
    QJsonArray answer;
    QStringList lines;
    for (const auto& entry : storage::Journal((*file)->database()).history(person->id.uuid())) {
        const auto at = entry.at.toString(Qt::ISODate);
        for (const auto& change : entry.change.fields)
            answer << QJsonObject{{u"at"_s, at},
                                  {u"by"_s, entry.userName},
                                  {u"what"_s, entry.change.entity + u'.' + entry.change.action},
                                  {u"field"_s, change.field},
                                  {u"from"_s, change.from},
                                  {u"to"_s, change.to}};
        lines << QStringList{at, entry.userName, entry.change.entity, entry.change.action}.join(u"  "_s);
    }
    return session.out().done(answer, lines.join(u'\n'));
}

} // namespace

domain::Result<domain::Beneficiary> personOf(Session&, storage::CaseFile& file, const std::string& fileNumber)
{
    const auto number = storage::scannedNumber(file.database(), fromArgument(fileNumber));
    if (!number) return domain::refuse(number.error());
    if (auto person = storage::BeneficiaryStore(file.database()).byFileNumber(*number))
        return *std::move(person);
    return domain::refuse(
        u"unknown-person"_s,
        text(QT_TRANSLATE_NOOP("wasl::cli", "Nobody has the file number %1.")).arg(number->toString()),
        u"file_number"_s);
}

void addPeopleCommands(CommandLine& line)
{
    line.add<FindOptions>(
        "find", text(QT_TRANSLATE_NOOP("wasl::cli", "Find people by name, file number or phone")),
        [](CLI::App& command, FindOptions& given) {
            command.add_option("text", given.text)->required();
            wholeNumber(command.add_option("--limit", given.limit), 1, 1000);
        },
        find);
    line.add<PersonOptions>(
        "history", text(QT_TRANSLATE_NOOP("wasl::cli", "Who changed what of a person, and when")),
        [](CLI::App& command, PersonOptions& given) {
            command.add_option("file-number", given.fileNumber)->required();
        },
        history);
}

} // namespace wasl::cli
