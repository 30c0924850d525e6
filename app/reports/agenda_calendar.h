#pragma once

#include "app/language/language.h"
#include "app/storage/agenda.h"

namespace wasl::reports
{

/// The agenda on its way out of the case file, into a calendar that Wasl does not guard. An entry says its
/// kind and a file number, and nothing else, unless names are asked for.
class AgendaCalendar
{
public:
    enum class Names
    {
        Without,
        With ///< takes the right to export people; of whoever did not agree that is, the name stays here
    };

    struct Wanted
    {
        QDate first, last;                         ///< both included
        std::optional<domain::UserId> worker = {}; ///< hers alone
        Names names = Names::Without;
        language::Language language = language::Language::English; ///< of the kinds
    };

    struct Written
    {
        int events = 0;
        int named = 0;   ///< people whose name is in it
        int unnamed = 0; ///< people whose name was asked for and is not
    };

    /// What is overdue comes along on its own day. Before the file, the journal says that it was made and the
    /// log of accesses whose names are in it. Refuses "not-allowed", "dates-missing", "file-not-written".
    static domain::Result<Written> write(storage::Database& database, const Wanted& wanted,
                                         const QString& path);
};

} // namespace wasl::reports
