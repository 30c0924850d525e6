#include "app/domain/closing_check.h"

#include <QCoreApplication>

namespace wasl::domain
{

QString label(ClosingCheck check)
{
    switch (check) {
    case ClosingCheck::StaysOverdue:
        return QCoreApplication::translate("wasl::domain", "Stays past the day they were to end");
    case ClosingCheck::StaysUndated:
        return QCoreApplication::translate("wasl::domain", "Stays without a day of departure");
    case ClosingCheck::ReferralsLate:
        return QCoreApplication::translate("wasl::domain", "Referrals without an answer in time");
    case ClosingCheck::ReferralDrafts:
        return QCoreApplication::translate("wasl::domain", "Referrals that were never sent");
    case ClosingCheck::Duplicates:
        return QCoreApplication::translate("wasl::domain", "Records that may be one person");
    case ClosingCheck::Drafts:
        return QCoreApplication::translate("wasl::domain", "Forms you left half written");
    case ClosingCheck::ConsentNotAsked:
        return QCoreApplication::translate("wasl::domain", "People who were not asked for their consent");
    case ClosingCheck::IncompletePeople:
        return QCoreApplication::translate("wasl::domain", "People without sex or year of birth");
    case ClosingCheck::ReleasesWaiting:
        return QCoreApplication::translate("wasl::domain", "Releases that have not left for the network");
    }
    return {};
}

QString why(ClosingCheck check)
{
    switch (check) {
    case ClosingCheck::StaysOverdue:
        return QCoreApplication::translate("wasl::domain",
                                           "Whoever left without being checked out goes on counting nights.");
    case ClosingCheck::StaysUndated:
        return QCoreApplication::translate("wasl::domain",
                                           "Nobody can tell whether these people are still here.");
    case ClosingCheck::ReferralsLate:
        return QCoreApplication::translate(
            "wasl::domain", "The month would say “awaiting an answer” of what may be done long since.");
    case ClosingCheck::ReferralDrafts:
        return QCoreApplication::translate("wasl::domain",
                                           "A referral counts from the day it is sent, and only then.");
    case ClosingCheck::Duplicates:
        return QCoreApplication::translate("wasl::domain",
                                           "Somebody with two records counts twice in every figure.");
    case ClosingCheck::Drafts:
        return QCoreApplication::translate("wasl::domain", "What was not saved does not count.");
    case ClosingCheck::ConsentNotAsked:
        return QCoreApplication::translate(
            "wasl::domain",
            "A record is kept only for people who were asked. They do not leave in any export.");
    case ClosingCheck::IncompletePeople:
        return QCoreApplication::translate("wasl::domain",
                                           "They count as “unknown”, and stay so once the month is closed.");
    case ClosingCheck::ReleasesWaiting:
        return QCoreApplication::translate("wasl::domain",
                                           "The network's figures lack this association until they leave.");
    }
    return {};
}

} // namespace wasl::domain
