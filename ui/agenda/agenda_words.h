#pragma once

#include "app/domain/codebook.h"
#include "app/storage/agenda.h"
#include "ui/shared/tokens.h"

#include <memory>

namespace wasl::storage
{
class Database;
}

namespace wasl::ui
{

/// What stands in the agenda, in words of the window's language.
class AgendaWords
{
public:
    /// With the association's own entries of the lists.
    explicit AgendaWords(storage::Database& database);

    /// Whom or what it is about: the person's name, the partner's, the activity's title.
    [[nodiscard]] QString who(const storage::AgendaItem& item) const;
    /// What about: the kind's own word, and the reason or text behind it.
    [[nodiscard]] QString what(const storage::AgendaItem& item) const;
    /// In one sentence, for a screen reader and a tool tip: hour, kind, whom, what, for which worker.
    [[nodiscard]] QString sentence(const storage::AgendaItem& item) const;

    [[nodiscard]] static QString iconName(domain::AgendaKind kind);
    [[nodiscard]] static Meaning meaning(const storage::AgendaItem& item);
    [[nodiscard]] static QString hour(const storage::AgendaItem& item); ///< "09:30", or empty

private:
    domain::Codebook m_followUps, m_documents, m_activities, m_sectors, m_legal, m_bans, m_incidents;
};

} // namespace wasl::ui
