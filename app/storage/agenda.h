#pragma once

#include "app/domain/agenda_kind.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

/// Something that stands on a day: who it concerns, and for whom of the house it is.
struct AgendaItem
{
    domain::AgendaKind kind = domain::AgendaKind::Appointment;
    QString key; ///< the same every time, and of no other item: what a calendar knows it by
    std::optional<PersonTag> person;
    QString partner, partnerArabic; ///< who owes an answer, with whom the agreement is
    domain::UserId worker;          ///< null: nobody's in particular
    QString workerName;
    QDate day;
    std::optional<domain::Moment> at; ///< absent: of the whole day
    QString
        code; ///< by the kind: follow_up_kinds, document_kinds, a consent's purpose, activity_kinds, sectors
    QString text;         ///< in words, as far as the actor may read them
    bool overdue = false; ///< undone, and its day is over
    QUuid subject;        ///< what it opens: the visit, case, legal file, referral, activity or partner
};

struct AgendaDays
{
    std::vector<AgendaItem> items;   ///< by day; those of the whole day first, then by the hour
    std::vector<AgendaItem> overdue; ///< whatever the days asked for; the longest overdue first; all of the
                                     ///< actor's own, and 300 of others at most
};

/// What is to come, out of all stores. Every kind asks for its own right: whoever may not see legal files has
/// no hearings here, and a case worker the follow-ups of her own people.
class Agenda
{
public:
    explicit Agenda(Database& database)
        : m_database(database)
    {
    }

    /// The days between two, both included. What is overdue stands apart, and not on its day.
    [[nodiscard]] AgendaDays read(QDate first, QDate last) const;

    /// To be called before an agenda leaves the file, with everybody who is named in it: into the journal and
    /// the log of accesses. With names it takes the right to export people. Refuses "not-allowed".
    [[nodiscard]] domain::Result<void> noteExport(QDate first, QDate last, int items,
                                                  const std::vector<domain::BeneficiaryId>& named) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
