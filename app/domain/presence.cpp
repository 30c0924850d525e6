#include "app/domain/presence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr int carriedUpTo = 4; ///< completed years

QString hourOf(const Moment& at)
{
    return QLocale::c().toString(at.toLocalTime(), u"dd/MM/yyyy HH:mm"_s);
}

std::optional<Refusal> outsideStay(const Stay& stay, const Moment& at, const Moment& now)
{
    if (at > now) {
        return Refusal{u"presence-in-future"_s,
                       QCoreApplication::translate("wasl::domain",
                                                   "Write when it was; not an hour that is still to come."),
                       u"at"_s};
    }
    if (stay.checkedInAt && at < *stay.checkedInAt) {
        return Refusal{u"presence-before-stay"_s,
                       QCoreApplication::translate("wasl::domain",
                                                   "She was checked in on %1 only. Write an hour after that.")
                           .arg(hourOf(*stay.checkedInAt)),
                       u"at"_s};
    }
    return std::nullopt;
}

} // namespace

QString label(Whereabouts whereabouts)
{
    switch (whereabouts) {
    case Whereabouts::In:
        return QCoreApplication::translate("wasl::domain", "In the house");
    case Whereabouts::Out:
        return QCoreApplication::translate("wasl::domain", "Out");
    case Whereabouts::Announced:
        return QCoreApplication::translate("wasl::domain", "Away, announced");
    case Whereabouts::Absent:
        return QCoreApplication::translate("wasl::domain", "Absent");
    }
    return {};
}

int daysAway(const std::optional<Presence>& last, QDate today)
{
    if (!last || last->direction == Direction::In) {
        return 0;
    }
    QDate since = last->at.toLocalTime().date();
    if (last->backOn && *last->backOn > since) {
        since = *last->backOn;
    }
    return static_cast<int>(std::max<qint64>(0, since.daysTo(today)));
}

Whereabouts whereabouts(const std::optional<Presence>& last, QDate today, int absentAfter)
{
    if (!last || last->direction == Direction::In) {
        return Whereabouts::In;
    }
    if (last->backOn && *last->backOn > today) {
        return Whereabouts::Announced;
    }
    return daysAway(last, today) >= std::max(1, absentAfter) ? Whereabouts::Absent : Whereabouts::Out;
}

Result<Presence> placed(std::span<const Presence> before, const Stay& stay, Presence wanted,
                        const Moment& now, Recorded recorded)
{
    const Presence* last = before.empty() ? nullptr : &before.back();
    const Direction was = last ? last->direction : Direction::In;
    if (wanted.direction == was) {
        return refuse(u"presence-same"_s,
                      was == Direction::In
                          ? QCoreApplication::translate("wasl::domain", "She is in the house already.")
                          : QCoreApplication::translate("wasl::domain", "She is out already."),
                      u"direction"_s);
    }
    wanted.stay = stay.id;
    wanted.person = stay.person;
    if (recorded == Recorded::Afterwards) {
        if (auto refusal = outsideStay(stay, wanted.at, now)) {
            return refuse(*std::move(refusal));
        }
        if (last && wanted.at < last->at) {
            return refuse(
                u"presence-before-last"_s,
                QCoreApplication::translate(
                    "wasl::domain", "The last entry is of %1. Correct that one, or write a later hour.")
                    .arg(hourOf(last->at)),
                u"at"_s);
        }
        return wanted;
    }
    Moment earliest = stay.checkedInAt.value_or(now);
    if (last) {
        earliest = std::max(earliest, last->at.addSecs(1));
    }
    if (now >= earliest) {
        wanted.at = now;
        return wanted;
    }
    wanted.at = earliest;
    // A second scan within the same second is no clock that was set back.
    if (last && now >= last->at) {
        return wanted;
    }
    const auto clockSaid =
        QCoreApplication::translate("wasl::domain", "The computer’s clock said %1.").arg(hourOf(now));
    wanted.note = wanted.note.isEmpty() ? clockSaid : wanted.note + u' ' + clockSaid;
    return wanted;
}

Result<Presence> corrected(std::span<const Presence> all, const Stay& stay, const PresenceId& id,
                           const Moment& at, const QString& reason, const Moment& now)
{
    const auto found = std::ranges::find(all, id, &Presence::id);
    if (found == all.end()) {
        return refuse(u"not-found"_s,
                      QCoreApplication::translate("wasl::domain", "This entry is no longer there."));
    }
    if (!at.isValid()) {
        return refuse(u"at-missing"_s,
                      QCoreApplication::translate("wasl::domain", "Write the hour as 14:30."), u"at"_s);
    }
    if (reason.trimmed().isEmpty()) {
        return refuse(u"reason-missing"_s,
                      QCoreApplication::translate("wasl::domain", "Write why the hour is corrected."),
                      u"note"_s);
    }
    if (auto refusal = outsideStay(stay, at, now)) {
        return refuse(*std::move(refusal));
    }
    if (found != all.begin() && at < std::prev(found)->at) {
        return refuse(u"presence-before-last"_s,
                      QCoreApplication::translate("wasl::domain", "The entry before it is of %1.")
                          .arg(hourOf(std::prev(found)->at)),
                      u"at"_s);
    }
    if (std::next(found) != all.end() && at > std::next(found)->at) {
        return refuse(u"presence-after-next"_s,
                      QCoreApplication::translate("wasl::domain", "The entry after it is of %1.")
                          .arg(hourOf(std::next(found)->at)),
                      u"at"_s);
    }
    Presence after = *found;
    after.at = at;
    after.note = reason.trimmed();
    return after;
}

const char* sourceText(LeavingHelp help)
{
    switch (help) {
    case LeavingHelp::None:
        return QT_TRANSLATE_NOOP("wasl::domain", "No help needed");
    case LeavingHelp::SmallChild:
        return QT_TRANSLATE_NOOP("wasl::domain", "Small child: carry or lead");
    case LeavingHelp::Needed:
        return QT_TRANSLATE_NOOP("wasl::domain", "Needs help to leave");
    }
    return "";
}

bool hindersLeaving(const QString& need)
{
    static const QStringList codes{u"DS-BD"_s, u"DS-DF"_s, u"DS-PM"_s, u"DS-PS"_s, u"DS-MM"_s,
                                   u"DS-MS"_s, u"SM-CC"_s, u"SM-DP"_s, u"PG-HR"_s, u"ER-FR"_s};
    return codes.contains(need);
}

LeavingHelp leavingHelp(bool marked, const QStringList& needs, std::optional<int> age)
{
    if (marked || std::ranges::any_of(needs, hindersLeaving)) {
        return LeavingHelp::Needed;
    }
    return age && *age <= carriedUpTo ? LeavingHelp::SmallChild : LeavingHelp::None;
}

} // namespace wasl::domain
