#include "ui/shared/loan_words.h"

#include "ui/shared/code_combo.h"
#include "ui/shared/writing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

QString loanName(const domain::Loan& loan, const domain::Codebook& kinds)
{
    const auto name = kinds.label(loan.item, labelLanguage());
    return loan.detail.isEmpty()
               ? name
               : QCoreApplication::translate("Loans", "%1 (%2)", "a thing lent, and which one")
                     .arg(name, isolate(loan.detail));
}

ChipLook loanLook(const domain::Loan& loan, QDate today)
{
    if (loan.isOverdue(today))
        return {Meaning::Attention, QCoreApplication::translate("Loans", "Overdue"), u"clock"_s};
    if (!loan.due) return {Meaning::Neutral, QCoreApplication::translate("Loans", "No end"), u"tag"_s};
    return {Meaning::Information, QCoreApplication::translate("Loans", "Lent"), u"tag"_s};
}

QString loansInWords(const std::vector<domain::Loan>& loans, const domain::Codebook& kinds, QDate today)
{
    QStringList words;
    for (const auto& loan : loans) {
        const auto name = loanName(loan, kinds);
        if (!loan.due)
            words << name;
        else if (loan.isOverdue(today))
            words << QCoreApplication::translate("Loans", "%1, overdue since %2")
                         .arg(name, writeDate(*loan.due));
        else
            words << QCoreApplication::translate("Loans", "%1, due on %2").arg(name, writeDate(*loan.due));
    }
    return words.join(QCoreApplication::translate("Loans", "; "));
}

} // namespace wasl::ui
