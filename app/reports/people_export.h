#pragma once

#include "app/domain/ids.h"
#include "app/domain/refusal.h"
#include "app/language/language.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace wasl::reports
{

/// A list of people on its way out of the case file: who is on it, who is left out, and the file with their
/// names. Names, birth, sex, nationality, commune, day of registration and consent; no needs, no notes.
class PeopleExport
{
    Q_DECLARE_TR_FUNCTIONS(wasl::reports::PeopleExport)

public:
    enum class Format
    {
        Csv, ///< RFC 4180, UTF-8 with a byte order mark, headings and codes in stable English
        Xlsx ///< headings and labels in the language asked for
    };
    /// By the name's end; none for another one.
    static std::optional<Format> formatOf(const QString& path);

    struct Plan
    {
        std::vector<domain::BeneficiaryId> people;
        std::vector<storage::PersonTag> leftOut; ///< their consent is refused, withdrawn or expired
        int notAsked = 0;                        ///< on the list, and marked: nobody asked them yet
    };

    /// Who of these people (everyone, when none are given) would be on the list. Refuses "not-allowed".
    static domain::Result<Plan> plan(storage::Database& database,
                                     const std::optional<std::vector<domain::BeneficiaryId>>& of = {});

    /// Writes the list. Before the file, the journal says that it was made and the access log whose names are
    /// in it. What a spreadsheet would run as a formula is a text. Refuses "not-allowed", "file-not-written".
    static domain::Result<void> write(storage::Database& database, const Plan& plan, const QString& path,
                                      Format format, language::Language language);
};

} // namespace wasl::reports
