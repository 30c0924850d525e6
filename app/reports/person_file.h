#pragma once

#include "app/domain/rights_request.h"
#include "app/reports/month_report.h"
#include "app/reports/report.h"

namespace wasl::domain
{
struct Beneficiary;
}

namespace wasl::storage
{
class Database;
}

namespace wasl::reports
{

/// Everything the association keeps about one person, for her (Law 09-08, article 7: in a form she
/// understands, with what it is kept for, who received it and where it comes from).
struct PersonFile
{
    Report report;
    /// The parts that whoever prints may not see, by their titles in the language of the file. The file names
    /// them too, so nothing is left out in silence.
    QStringList leftOut;
};

/// The first of her languages that Wasl writes, else the computer's (language::systemLanguage()).
[[nodiscard]] language::Language languageOf(const domain::Beneficiary& person);

/// The file as the actor of the database may see it. Notes that are sealed for a compartment are in it only
/// when the actor holds its key; who looked at the file is not in it, who changed what is, without the
/// values. Reads through the stores; note it with RightsRequestStore::noteFileGiven() before it leaves.
[[nodiscard]] PersonFile personFile(storage::Database& database, const domain::Beneficiary& person,
                                    const ReportContext& context, language::Language language);

/// What handing this file out answers to a request for access: granted, or granted in part with the parts
/// that are left out.
[[nodiscard]] domain::RightsAnswer answerOf(const PersonFile& file, const QString& channel);

} // namespace wasl::reports
