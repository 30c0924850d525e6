#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/codebook.h"
#include "app/domain/territory.h"
#include "app/language/catalogue.h"
#include "app/reports/report.h"

#include <map>

namespace wasl::storage
{
class Database;
}

namespace wasl::reports
{

/// Her name in the script of the language, in the other where she has none in it.
[[nodiscard]] QString fullNameIn(language::Language language, const domain::PersonName& latin,
                                 const domain::PersonName& arabic);

/// What a person's papers say of codes, days and keys, in the reader's language rather than the program's.
class PersonLabels
{
public:
    PersonLabels(storage::Database& database, language::Language language);

    [[nodiscard]] language::Language language() const { return m_catalogue.language(); }
    [[nodiscard]] QString text(const char* source, int n = -1) const; ///< of context wasl::reports
    /// A value of the domain, as domain::label() says it.
    template <class E>
    [[nodiscard]] QString word(E value) const
    {
        return m_catalogue.text("wasl::domain", sourceText(value));
    }
    [[nodiscard]] QString yesOrNo(bool yes) const;

    /// The label of a code in a list, the association's own entries among them; empty for no code.
    [[nodiscard]] QString listed(const QString& list, const QString& code) const;
    [[nodiscard]] QString listedAll(const QString& list, const QStringList& codes) const;
    [[nodiscard]] QString place(const QString& communeCode) const;
    [[nodiscard]] QString birth(const domain::Answer<domain::PartialDate>& birth) const;
    [[nodiscard]] QString sex(const domain::Answer<domain::Sex>& sex) const;

    [[nodiscard]] QString day(const std::optional<QDate>& day) const; ///< dd/MM/yyyy; empty for none
    [[nodiscard]] QString moment(const std::optional<domain::Moment>& moment) const;
    [[nodiscard]] QString span(const std::optional<QDate>& from, const std::optional<QDate>& until) const;

    [[nodiscard]] QString partner(const domain::PartnerId& id) const;
    [[nodiscard]] QString structure(const domain::StructureId& id) const;
    [[nodiscard]] QString user(const domain::UserId& id) const;

private:
    storage::Database& m_database;
    language::Catalogue m_catalogue;
    domain::Territory m_territory;
    mutable std::map<QString, domain::Codebook> m_lists; ///< read when first asked for
    std::map<domain::PartnerId, QString> m_partners;
    std::map<domain::StructureId, QString> m_structures;
    std::map<domain::UserId, QString> m_users;
};

} // namespace wasl::reports
