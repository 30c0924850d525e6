#include "app/reports/person_sections.h"
#include "app/storage/belonging_store.h"
#include "app/storage/presence_store.h"
#include "app/storage/stay_store.h"

namespace wasl::reports
{

std::vector<ReportSection> PersonSections::houseLife() const
{
    std::vector<ReportSection> found;
    ReportSection kept{text(QT_TRANSLATE_NOOP("wasl::reports", "Belongings kept for her")),
                       {text(QT_TRANSLATE_NOOP("wasl::reports", "Deposited")),
                        text(QT_TRANSLATE_NOOP("wasl::reports", "What")),
                        text(QT_TRANSLATE_NOOP("wasl::reports", "Pieces")),
                        text(QT_TRANSLATE_NOOP("wasl::reports", "Still here")),
                        text(QT_TRANSLATE_NOOP("wasl::reports", "Note"))}};
    for (const auto& row : storage::BelongingStore(m_database).ofPerson(m_person.id))
        kept.rows.push_back({m_labels.moment(row.belonging.depositedAt), row.belonging.what,
                             isolated(QString::number(row.belonging.pieces)),
                             isolated(QString::number(domain::piecesLeft(row.belonging))),
                             row.belonging.note});
    if (!kept.rows.empty()) found.push_back(std::move(kept));
    ReportSection comings{text(QT_TRANSLATE_NOOP("wasl::reports", "Comings and goings")),
                          {text(QT_TRANSLATE_NOOP("wasl::reports", "When")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "What")),
                           text(QT_TRANSLATE_NOOP("wasl::reports", "Note"))}};
    for (const auto& stay : storage::StayStore(m_database).ofPerson(m_person.id))
        for (const auto& entry : storage::PresenceStore(m_database).ofStay(stay.id))
            comings.rows.push_back({m_labels.moment(entry.at),
                                    entry.direction == domain::Direction::In
                                        ? text(QT_TRANSLATE_NOOP("wasl::reports", "Came in"))
                                        : text(QT_TRANSLATE_NOOP("wasl::reports", "Went out")),
                                    entry.note});
    if (!comings.rows.empty()) found.push_back(std::move(comings));
    return found;
}

} // namespace wasl::reports
