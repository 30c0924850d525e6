#include "app/reports/person_file.h"

#include "app/reports/person_sections.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;

language::Language languageOf(const domain::Beneficiary& person)
{
    for (const auto& spoken : person.languages) {
        // Moroccan and Hassaniya Arabic are written in the Arabic of the forms.
        if (spoken == "ary"_L1 || spoken == "mey"_L1) return language::Language::Arabic;
        for (const auto language : language::allLanguages)
            if (spoken == language::code(language)) return language;
    }
    return language::systemLanguage();
}

PersonFile personFile(storage::Database& database, const domain::Beneficiary& person,
                      const ReportContext& context, language::Language language)
{
    const PersonLabels labels(database, language);
    PersonSections sections(database, person, labels);
    PersonFile file;
    auto& report = file.report;
    report = emptyPersonalReport(context, language);
    report.title =
        labels.text(QT_TRANSLATE_NOOP("wasl::reports", "The file of %1"))
            .arg(QChar(0x2068) + domain::displayName(person, language::code(language)) + QChar(0x2069));
    report.subtitle =
        labels
            .text(QT_TRANSLATE_NOOP("wasl::reports", "File number %1. All that the association keeps about "
                                                     "this person, on %2."))
            .arg(isolated(person.fileNumber.toString()), labels.day(context.today));
    report.sections = sections.all();
    file.leftOut = sections.leftOut();
    return file;
}

domain::RightsAnswer answerOf(const PersonFile& file, const QString& channel)
{
    domain::RightsAnswer answer;
    answer.outcome =
        file.leftOut.isEmpty() ? domain::RightsOutcome::Granted : domain::RightsOutcome::PartlyGranted;
    answer.channel = channel;
    answer.text = file.leftOut.join(u"; "_s);
    return answer;
}

} // namespace wasl::reports
