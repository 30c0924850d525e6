#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wasl::domain
{

/// How a loan ended.
enum class LoanEnd
{
    Good,    ///< returned in good condition
    Worn,    ///< returned, worn
    Damaged, ///< returned, damaged
    Lost
};

template <>
struct EnumCodes<LoanEnd>
{
    static constexpr auto rows = codes<LoanEnd>({{LoanEnd::Good, u"good"},
                                                 {LoanEnd::Worn, u"worn"},
                                                 {LoanEnd::Damaged, u"damaged"},
                                                 {LoanEnd::Lost, u"lost"}});
};

QString label(LoanEnd end); ///< "Returned in good condition", "Lost"

/// Something lent, to come back.
struct Loan
{
    LoanId id;
    BeneficiaryId person;
    QString item;   ///< codebook loan_kinds
    QString detail; ///< which one: "key of locker 12", "no. 3"
    Moment lentAt;
    UserId lentBy;
    std::optional<QDate> due; ///< the last day; absent: as long as she needs it
    std::optional<Moment> endedAt;
    UserId endedBy;
    std::optional<LoanEnd> end;
    QString note;
    int version = 0;

    bool isOut() const { return !endedAt; }
    bool isOverdue(QDate today) const { return isOut() && due && *due < today; }

    friend bool operator==(const Loan&, const Loan&) = default;
};

/// "item-missing", "due-before-lent", "due-far".
std::vector<Refusal> problems(const Loan& loan, QDate lentOn);

} // namespace wasl::domain
