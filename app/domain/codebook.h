#pragma once

#include "app/domain/refusal.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace wasl::domain
{

struct CodebookEntry
{
    QString code; ///< stable for ever
    QString en;
    QString fr;
    QString ar;
    std::optional<QDate> validFrom;
    std::optional<QDate> validUntil; ///< last day; an entry is retired, never removed
    QHash<QString, QString> extra;   ///< further columns: "sector" of a service, "sensitive" of a need …
    QString standard;                ///< of a local entry: the standard code it counts as

    /// In "ar", "fr" or "en" ("fr_MA" too); falls back to English, French, Arabic, the code; never empty.
    QString label(QStringView language) const;
    bool isValidOn(QDate day) const;

    friend bool operator==(const CodebookEntry&, const CodebookEntry&) = default;
};

/// A list of codes with their labels, in the order in which it is shown.
class Codebook
{
public:
    /// Reads ":/wasl/codebooks/<name>.csv". A list that is missing or broken is a fault of the program and
    /// throws std::runtime_error.
    static Codebook load(const QString& name);
    /// The names of all lists that load() knows; the territory is read by Territory.
    static QStringList names();

    const QString& name() const { return m_name; }
    const std::vector<CodebookEntry>& entries() const& { return m_entries; }
    std::vector<CodebookEntry> entries() && { return std::move(m_entries); } ///< for a list just loaded
    std::vector<CodebookEntry> entriesOn(QDate day) const; ///< those a form offers on that day
    const CodebookEntry* find(QStringView code) const;     ///< nullptr for an unknown code
    bool contains(QStringView code) const { return find(code) != nullptr; }
    /// Never empty: an unknown code is its own label, and no code at all is a dash.
    QString label(QStringView code, QStringView language) const;
    /// The standard code that a local one counts as; a standard or unknown code is returned as it is.
    QString standardOf(QStringView code) const;

    /// The list with an association's own entries behind the given ones. Refuses "code-taken",
    /// "label-missing" and "standard-missing".
    Result<Codebook> withLocal(const std::vector<CodebookEntry>& local) const;

private:
    void append(CodebookEntry entry);

    QString m_name;
    std::vector<CodebookEntry> m_entries;
    QHash<QString, qsizetype> m_byCode;
};

} // namespace wasl::domain
