#include "app/storage/loan_store.h"

#include "app/storage/table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::Loan;
using domain::LoanId;

namespace
{

const Table<Loan>& loans()
{
    static const Table<Loan> table(u"loan"_s,
                                   {field(u"id"_s, &Loan::id), field(u"person_id"_s, &Loan::person),
                                    field(u"item"_s, &Loan::item), field(u"detail"_s, &Loan::detail),
                                    field(u"lent_at"_s, &Loan::lentAt), field(u"lent_by"_s, &Loan::lentBy),
                                    field(u"due"_s, &Loan::due), field(u"ended_at"_s, &Loan::endedAt),
                                    field(u"ended_by"_s, &Loan::endedBy), field(u"outcome"_s, &Loan::end),
                                    field(u"note"_s, &Loan::note), field(u"version"_s, &Loan::version)},
                                   {}, {}, [](const Loan& loan) { return loan.person.uuid(); });
    return table;
}

tl::unexpected<domain::Refusal> loanEnded()
{
    return domain::refuse(u"loan-ended"_s,
                          QCoreApplication::translate("wasl::storage",
                                                      "This was given back or lost already. Look at the list "
                                                      "again."));
}

/// Changes one that is out.
template <class Change>
domain::Result<void> changeLoan(Database& database, const LoanId& id, Change change)
{
    return write(database, Action::Distribute, [&]() -> domain::Result<void> {
        const auto before = loans().find(database, id);
        if (!before) return tl::unexpected(notFound());
        auto after = *before;
        if (auto refused = change(after)) return tl::unexpected(*std::move(refused));
        return loans().save(database, before, after).map([](const Loan&) {});
    });
}

} // namespace

domain::Result<LoanId> LoanStore::lend(Loan loan)
{
    return write(m_database, Action::Distribute, [&]() -> domain::Result<LoanId> {
        loan.id = {};
        if (!loan.lentAt.isValid()) loan.lentAt = m_database.now();
        if (loan.lentBy.isNull()) loan.lentBy = m_database.actor().user;
        if (const auto found = problems(loan, loan.lentAt.toLocalTime().date()); !found.empty())
            return tl::unexpected(found.front());
        if (!m_database.query(u"SELECT 1 FROM beneficiary WHERE id = ?"_s, loan.person).next())
            return tl::unexpected(notFound());
        return loans().save(m_database, std::move(loan)).map([](const Loan& saved) { return saved.id; });
    });
}

domain::Result<void> LoanStore::end(const LoanId& id, domain::LoanEnd how, const QString& note)
{
    return changeLoan(m_database, id, [&](Loan& loan) -> std::optional<domain::Refusal> {
        if (!loan.isOut()) return loanEnded().value();
        loan.endedAt =
            std::max(m_database.now(), loan.lentAt); // a clock set back ends nothing before it began
        loan.endedBy = m_database.actor().user;
        loan.end = how;
        if (!note.trimmed().isEmpty()) loan.note = note.trimmed();
        return std::nullopt;
    });
}

domain::Result<void> LoanStore::extend(const LoanId& id, std::optional<QDate> due)
{
    return changeLoan(m_database, id, [&](Loan& loan) -> std::optional<domain::Refusal> {
        if (!loan.isOut()) return loanEnded().value();
        loan.due = due;
        const auto found = problems(loan, loan.lentAt.toLocalTime().date());
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

domain::Result<void> LoanStore::reopen(const LoanId& id)
{
    return changeLoan(m_database, id, [](Loan& loan) -> std::optional<domain::Refusal> {
        loan.endedAt.reset();
        loan.end.reset();
        loan.endedBy = {};
        return std::nullopt;
    });
}

std::vector<Loan> LoanStore::ofPerson(const BeneficiaryId& person) const
{
    if (!may(m_database, Action::Distribute)) return {};
    return loans().select(m_database,
                          u"WHERE person_id = ? ORDER BY ended_at IS NOT NULL, ended_at DESC, "
                          "due IS NULL, due, lent_at"_s,
                          person);
}

std::vector<Loan> LoanStore::outWith(const BeneficiaryId& person) const
{
    if (!may(m_database, Action::Distribute)) return {};
    return loans().select(
        m_database, u"WHERE person_id = ? AND ended_at IS NULL ORDER BY due IS NULL, due, lent_at"_s, person);
}

std::vector<LoanRow> LoanStore::out() const
{
    std::vector<LoanRow> rows;
    if (!may(m_database, Action::Distribute)) return rows;
    for (auto& loan :
         loans().select(m_database, u"WHERE ended_at IS NULL ORDER BY due IS NULL, due, lent_at"_s)) {
        auto person = m_database.query(
            u"SELECT "_s + personTagColumns() + u" FROM beneficiary b WHERE b.id = ?"_s, loan.person);
        if (person.next()) rows.push_back({std::move(loan), readPersonTag(person, 0)});
    }
    return rows;
}

} // namespace wasl::storage
