#pragma once

#include "app/domain/visit.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct VisitRow
{
    domain::Visit visit;
    PersonTag person;
    QString workerName;
};

/// The queue at the desk and the appointments.
class VisitStore
{
public:
    explicit VisitStore(Database& database)
        : m_database(database)
    {
    }

    /// Puts her at the end of the queue; if she is expected today, her appointment says so. Refuses
    /// "already-waiting", "not-allowed", "not-found".
    [[nodiscard]] domain::Result<domain::VisitId> arrive(const domain::BeneficiaryId& person,
                                                         const QString& reason = {});
    /// An appointment, new or changed. Refuses what domain::problems() finds, "not-allowed".
    [[nodiscard]] domain::Result<domain::VisitId> plan(domain::Visit appointment);
    /// To another time, with who she is to see left as it is. Refuses what domain::moved() refuses,
    /// "not-allowed", "not-found".
    [[nodiscard]] domain::Result<domain::Visit> move(const domain::VisitId& id, const domain::Moment& to);
    /// Puts a moved appointment back, also where its former time is over by now. Refuses "not-expected",
    /// "nothing-to-undo", "not-allowed", "not-found".
    [[nodiscard]] domain::Result<domain::Visit> undoMove(const domain::VisitId& id);
    /// Refuses "visit-transition", "already-waiting", "not-allowed", "not-found". Who receives her is the
    /// actor.
    [[nodiscard]] domain::Result<domain::Visit> step(const domain::VisitId& id, domain::VisitEvent event);

    /// Today's people: who is being received, who waits in the order of arrival, who is expected by the hour.
    [[nodiscard]] std::vector<VisitRow> today() const;
    /// Appointments to come, the next first.
    [[nodiscard]] std::vector<VisitRow> planned(QDate from, QDate until) const;
    /// The newest first.
    [[nodiscard]] std::vector<domain::Visit> ofPerson(const domain::BeneficiaryId& person) const;
    /// Whom nobody received by the end of the day before: appointments become absences, the queue is emptied.
    /// Run when the file is opened. Answers how many.
    int closeFormerDays();

private:
    Database& m_database;
};

} // namespace wasl::storage
