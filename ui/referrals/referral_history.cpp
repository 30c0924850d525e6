#include "ui/referrals/referral_history.h"

#include "app/storage/settings_store.h"
#include "app/storage/user_store.h"
#include "ui/referrals/service_outcomes.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/writing.h"

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::ReferralEvent;

QString codebookOf(ReferralEvent event)
{
    switch (event) {
    case ReferralEvent::Decline:
        return u"referral_decline_reasons"_s;
    case ReferralEvent::Complete:
        return u"referral_outcomes"_s;
    case ReferralEvent::Withdraw:
        return u"referral_withdrawal_reasons"_s;
    case ReferralEvent::Chase:
        return u"chase_outcomes"_s;
    default:
        return {};
    }
}

QString iconOf(ReferralEvent event)
{
    switch (event) {
    case ReferralEvent::Send:
        return u"send"_s;
    case ReferralEvent::Acknowledge:
        return u"receive"_s;
    case ReferralEvent::Accept:
    case ReferralEvent::Complete:
        return u"done"_s;
    case ReferralEvent::Decline:
        return u"stop"_s;
    case ReferralEvent::Start:
        return u"refresh"_s;
    case ReferralEvent::ClockRanOut:
        return u"clock"_s;
    case ReferralEvent::Chase:
        return u"phone"_s;
    case ReferralEvent::Withdraw:
        return u"undo"_s;
    }
    return {};
}

namespace
{

/// What was done, as the words on a button would not say it.
QString wordsOf(ReferralEvent event)
{
    switch (event) {
    case ReferralEvent::Send:
        return QCoreApplication::translate("wasl::ui", "Sent to the partner");
    case ReferralEvent::Acknowledge:
        return QCoreApplication::translate("wasl::ui", "The partner acknowledged it");
    case ReferralEvent::Accept:
        return QCoreApplication::translate("wasl::ui", "The partner accepted");
    case ReferralEvent::Decline:
        return QCoreApplication::translate("wasl::ui", "The partner declined");
    case ReferralEvent::Start:
        return QCoreApplication::translate("wasl::ui", "The service began");
    case ReferralEvent::Complete:
        return QCoreApplication::translate("wasl::ui", "Completed");
    case ReferralEvent::ClockRanOut:
        return QCoreApplication::translate("wasl::ui", "The time for an answer ran out");
    case ReferralEvent::Chase:
        return QCoreApplication::translate("wasl::ui", "The partner was reminded");
    case ReferralEvent::Withdraw:
        return QCoreApplication::translate("wasl::ui", "Withdrawn");
    }
    return {};
}

} // namespace

std::vector<TimelineEntry> historyOf(const domain::Referral& referral, storage::Database& database)
{
    const storage::UserStore users(database);
    const storage::SettingsStore settings(database);
    std::vector<TimelineEntry> entries;
    for (const auto& step : referral.history) {
        const auto user = step.by.isNull() ? std::nullopt : users.find(step.by);
        const auto list = codebookOf(step.event);
        QStringList notes;
        if (!list.isEmpty() && !step.code.isEmpty())
            notes << settings.codebook(list).label(step.code, labelLanguage());
        notes << outcomeLines(database, step.outcomes);
        if (!step.note.isEmpty()) notes << step.note;
        entries.push_back({wordsOf(step.event), step.at, user ? user->displayName : QString(),
                           notes.join(u'\n'), iconOf(step.event)});
    }
    return entries;
}

} // namespace wasl::ui
