#include "app/domain/loan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{
constexpr int mostYearsLent = 5; // later is a slip of the keyboard
}

QString label(LoanEnd end)
{
    switch (end) {
    case LoanEnd::Good:
        return QCoreApplication::translate("wasl::domain", "Returned in good condition");
    case LoanEnd::Worn:
        return QCoreApplication::translate("wasl::domain", "Returned, worn");
    case LoanEnd::Damaged:
        return QCoreApplication::translate("wasl::domain", "Returned, damaged");
    case LoanEnd::Lost:
        return QCoreApplication::translate("wasl::domain", "Lost");
    }
    return {};
}

std::vector<Refusal> problems(const Loan& loan, QDate lentOn)
{
    std::vector<Refusal> found;
    if (loan.item.isEmpty())
        found.push_back({u"item-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose what is lent."), u"item"_s});
    if (loan.due && *loan.due < lentOn)
        found.push_back({u"due-before-lent"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "It cannot be due before the day on which it was lent."),
                         u"due"_s});
    if (loan.due && *loan.due > lentOn.addYears(mostYearsLent))
        found.push_back(
            {u"due-far"_s,
             QCoreApplication::translate("wasl::domain",
                                         "This day is more than five years away. Look at the year again."),
             u"due"_s});
    return found;
}

} // namespace wasl::domain
