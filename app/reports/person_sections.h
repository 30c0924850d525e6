#pragma once

#include "app/domain/case.h"
#include "app/reports/person_labels.h"

namespace wasl::reports
{

/// The parts of a person's file, each as far as the actor of the database may see it.
class PersonSections
{
public:
    PersonSections(storage::Database& database, const domain::Beneficiary& person,
                   const PersonLabels& labels);

    /// All parts in the order of reading.
    [[nodiscard]] std::vector<ReportSection> all();
    /// Titles of what the actor may not see; after all().
    [[nodiscard]] const QStringList& leftOut() const { return m_leftOut; }

private:
    [[nodiscard]] ReportSection purposes() const;
    [[nodiscard]] ReportSection identity() const;
    [[nodiscard]] ReportSection statuses() const;
    [[nodiscard]] ReportSection documents() const;
    [[nodiscard]] ReportSection household() const;
    [[nodiscard]] ReportSection consents() const;
    [[nodiscard]] ReportSection needs() const;
    [[nodiscard]] std::vector<ReportSection> cases() const;
    [[nodiscard]] ReportSection referrals() const;
    [[nodiscard]] ReportSection referralsReceived() const;
    [[nodiscard]] ReportSection stays() const;
    [[nodiscard]] ReportSection visits() const;
    [[nodiscard]] ReportSection distributions() const;
    [[nodiscard]] ReportSection loans() const;
    [[nodiscard]] ReportSection cards() const;
    [[nodiscard]] ReportSection incidents() const;
    /// What is kept for her and when she came in and went out; only parts that hold something.
    [[nodiscard]] std::vector<ReportSection> houseLife() const;
    [[nodiscard]] ReportSection activities() const;
    [[nodiscard]] std::vector<ReportSection> legalFiles() const;
    [[nodiscard]] ReportSection requests() const;
    [[nodiscard]] ReportSection changes() const;

    void noteLeftOut();
    [[nodiscard]] bool sees(domain::Compartment compartment) const;
    [[nodiscard]] QString text(const char* source, int n = -1) const { return m_labels.text(source, n); }

    storage::Database& m_database;
    const domain::Beneficiary& m_person;
    const PersonLabels& m_labels;
    QStringList m_leftOut;
};

} // namespace wasl::reports
