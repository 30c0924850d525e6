#pragma once

#include "app/domain/loan.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct LoanRow
{
    domain::Loan loan;
    PersonTag person;
};

/// Things lent, and how they came back.
class LoanStore
{
public:
    explicit LoanStore(Database& database)
        : m_database(database)
    {
    }

    /// Now and by the actor. Refuses what domain::problems() finds, "not-found", "not-allowed".
    [[nodiscard]] domain::Result<domain::LoanId> lend(domain::Loan loan);
    /// Ends it now. Refuses "loan-ended", "not-found", "not-allowed".
    [[nodiscard]] domain::Result<void> end(const domain::LoanId& id, domain::LoanEnd how,
                                           const QString& note = {});
    /// Another day on which it is due. Refuses "loan-ended", "due-before-lent", "not-found", "not-allowed".
    [[nodiscard]] domain::Result<void> extend(const domain::LoanId& id, std::optional<QDate> due);
    /// What ended by a slip of the finger is out again. Refuses "not-found", "not-allowed".
    [[nodiscard]] domain::Result<void> reopen(const domain::LoanId& id);

    /// What she still has, the first due first, and then what she gave back, the last first.
    [[nodiscard]] std::vector<domain::Loan> ofPerson(const domain::BeneficiaryId& person) const;
    /// What she still has.
    [[nodiscard]] std::vector<domain::Loan> outWith(const domain::BeneficiaryId& person) const;
    /// All that is out, the longest overdue first, what has no date last.
    [[nodiscard]] std::vector<LoanRow> out() const;

private:
    Database& m_database;
};

} // namespace wasl::storage
