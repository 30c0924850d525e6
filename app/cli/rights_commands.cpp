#include "app/cli/command_line.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/person_file.h"
#include "app/storage/rights_request_store.h"

#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct PersonFileOptions
{
    std::string fileNumber;
    std::string pdf;
};

/// Her oldest request for access that waits; what is handed out now answers it.
std::optional<domain::RightsRequest> waitingAccess(const storage::RightsRequestStore& rights,
                                                   const domain::BeneficiaryId& person)
{
    std::optional<domain::RightsRequest> found;
    for (auto& request : rights.ofPerson(person)) // the newest first
        if (request.right == domain::PersonRight::Access && !request.answer) found = std::move(request);
    return found;
}

ExitCode personFile(Session& session, const PersonFileOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto person = personOf(session, **file, given.fileNumber);
    if (!person) return session.out().refused(person.error());
    auto& database = (*file)->database();
    storage::RightsRequestStore rights(database);
    if (const auto noted = rights.noteFileGiven(person->id); !noted)
        return session.out().refused(noted.error());

    const auto language =
        session.options().languageChosen ? session.options().language : reports::languageOf(*person);
    const auto whole = reports::personFile(
        database, *person, {(*file)->associationName(), (*file)->actor().name, session.today()}, language);
    const auto path = fromArgument(given.pdf);
    if (const auto written = reports::writePdf(whole.report, path); !written)
        return session.out().refused(written.error());

    const auto request = waitingAccess(rights, person->id);
    if (request)
        if (const auto answered = rights.answer(request->id, reports::answerOf(whole, request->channel));
            !answered)
            return session.out().refused(answered.error());

    QStringList lines{
        text(QT_TRANSLATE_NOOP("wasl::cli",
                               "The whole file of %1 was written to “%2”. It holds personal data "
                               "and is not encrypted."))
            .arg(person->fileNumber.toString(), path)};
    if (!whole.leftOut.isEmpty())
        lines << text(QT_TRANSLATE_NOOP("wasl::cli", "Left out, because your role does not see it: %1."))
                     .arg(whole.leftOut.join(u"; "_s));
    if (request)
        lines << text(QT_TRANSLATE_NOOP("wasl::cli", "Her request for access of %1 is answered by it."))
                     .arg(domain::shownDate(request->receivedOn));
    return session.out().done(
        QJsonObject{{u"file"_s, path},
                    {u"file_number"_s, person->fileNumber.toString()},
                    {u"language"_s, language::code(language)},
                    {u"left_out"_s, QJsonArray::fromStringList(whole.leftOut)},
                    {u"request"_s, request ? QJsonValue(request->id.toString()) : QJsonValue()}},
        lines.join(u'\n'));
}

} // namespace

void addRightsCommands(CommandLine& line)
{
    line.add<PersonFileOptions>(
        "person-file",
        text(QT_TRANSLATE_NOOP("wasl::cli", "Write all that is kept about a person as PDF, for her")),
        [](CLI::App& command, PersonFileOptions& given) {
            command.add_option("file-number", given.fileNumber)->required();
            addOutput(command, "--pdf", given.pdf)->required();
        },
        personFile);
}

} // namespace wasl::cli
