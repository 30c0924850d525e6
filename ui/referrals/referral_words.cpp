#include "ui/referrals/referral_words.h"

#include "ui/shared/code_combo.h"
#include "ui/shared/writing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

QString translated(const char* text, int number = -1)
{
    return QCoreApplication::translate("wasl::ui", text, nullptr, number);
}

} // namespace

QString partnerOf(const storage::ReferralRow& row)
{
    if (row.partner.isNull()) return QCoreApplication::translate("wasl::ui", "not chosen yet");
    const bool arabic = labelLanguage() == "ar"_L1;
    const auto& first = arabic ? row.partnerNameArabic : row.partnerName;
    return isolate(first.isEmpty() ? (arabic ? row.partnerName : row.partnerNameArabic) : first);
}

ChipLook chipOf(domain::ReferralState state, bool overdue)
{
    using State = domain::ReferralState;
    const auto word = domain::label(state);
    if (overdue && state != State::NoFeedback)
        return {Meaning::Danger, QCoreApplication::translate("wasl::ui", "Overdue"), u"clock"_s};
    switch (state) {
    case State::Draft:
        return {Meaning::Neutral, word, u"edit"_s};
    case State::Sent:
        return {Meaning::Information, word, u"send"_s};
    case State::Acknowledged:
        return {Meaning::Information, word, u"receive"_s};
    case State::NoFeedback:
        return {Meaning::Danger, word, u"clock"_s};
    case State::Accepted:
        return {Meaning::Accent, word, u"done"_s};
    case State::InProgress:
        return {Meaning::Accent, word, u"refresh"_s};
    case State::Declined:
        return {Meaning::Attention, word, u"stop"_s};
    case State::Completed:
        return {Meaning::Done, word, u"done"_s};
    case State::Withdrawn:
        return {Meaning::Neutral, word, u"undo"_s};
    }
    return {};
}

ChipLook chipOf(domain::ReferralPriority priority)
{
    using Priority = domain::ReferralPriority;
    switch (priority) {
    case Priority::Normal:
        return {Meaning::Neutral, domain::label(priority), u"calendar"_s};
    case Priority::Urgent:
        return {Meaning::Attention, domain::label(priority), u"flag"_s};
    case Priority::Emergency:
        return {Meaning::Danger, domain::label(priority), u"danger"_s};
    }
    return {};
}

QString dueInWords(const std::optional<domain::Moment>& due, const domain::Moment& now)
{
    if (!due) return {};
    const auto seconds = now.secsTo(*due);
    const bool late = seconds <= 0;
    const auto hours = int(qAbs(seconds) / 3600);
    if (hours < 1)
        return late ? QCoreApplication::translate("wasl::ui", "late since just now")
                    : QCoreApplication::translate("wasl::ui", "within the hour");
    if (hours < 48)
        return late ? translated(QT_TRANSLATE_N_NOOP("wasl::ui", "%n hour(s) late"), hours)
                    : translated(QT_TRANSLATE_N_NOOP("wasl::ui", "in %n hour(s)"), hours);
    return late ? translated(QT_TRANSLATE_N_NOOP("wasl::ui", "%n day(s) late"), hours / 24)
                : translated(QT_TRANSLATE_N_NOOP("wasl::ui", "in %n day(s)"), hours / 24);
}

bool isLate(domain::ReferralState state, const std::optional<domain::Moment>& due, const domain::Moment& now)
{
    domain::Referral referral;
    referral.state = state;
    referral.dueAt = due;
    return domain::isOverdue(referral, now);
}

} // namespace wasl::ui
