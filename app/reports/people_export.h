#pragma once

#include "app/domain/ids.h"
#include "app/domain/refusal.h"
#include "app/language/language.h"
#include "app/storage/consent_store.h"
#include "app/storage/person_tag.h"

#include <QCoreApplication>

#include <optional>
#include <set>
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
        std::vector<std::pair<storage::PersonTag, domain::ExportBar>> leftOut; ///< and what bars each
        std::set<domain::BeneficiaryId> unasked; ///< on the list and marked: nobody asked them yet

        [[nodiscard]] int notAsked() const { return int(unasked.size()); }
    };

    /// Who of these people (everyone, when none are given) would be on the list: those whose consent lets
    /// their data leave and, if wanted, those who were never asked, such as the people of an imported
    /// register. Refuses "not-allowed".
    static domain::Result<Plan> plan(storage::Database& database,
                                     const std::optional<std::vector<domain::BeneficiaryId>>& of = {},
                                     bool alsoNotAsked = false);

    /// Writes the list. Before the file, the journal says that it was made and the access log whose names are
    /// in it. What a spreadsheet would run as a formula is a text. Refuses "not-allowed", "file-not-written".
    static domain::Result<void> write(storage::Database& database, const Plan& plan, const QString& path,
                                      Format format, language::Language language);
};

} // namespace wasl::reports
