#include "app/domain/belonging.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

bool isUnclaimedStep(BelongingEvent event)
{
    return event == BelongingEvent::HandedOver || event == BelongingEvent::Destroyed;
}

std::optional<Refusal> whyNotGivenUp(const Belonging& belonging, const BelongingStep& step,
                                     const OwnerWhereabouts& owner)
{
    if (step.reason.trimmed().isEmpty()) {
        return Refusal{
            u"reason-missing"_s,
            QCoreApplication::translate("wasl::domain", "Write why it is given away or destroyed."),
            u"reason"_s};
    }
    if (step.witness.trimmed().isEmpty()) {
        return Refusal{
            u"witness-missing"_s,
            QCoreApplication::translate("wasl::domain",
                                        "It takes two persons. Write the name of the second who was there."),
            u"witness"_s};
    }
    const std::optional<QDate> from = unclaimedFrom(belonging, owner);
    if (!from) {
        return Refusal{u"owner-stays"_s,
                       QCoreApplication::translate(
                           "wasl::domain", "She is staying here. Her belongings can only go back to her."),
                       u"event"_s};
    }
    if (step.at.toLocalTime().date() < *from) {
        return Refusal{
            u"kept-longer"_s,
            QCoreApplication::translate("wasl::domain", "It is kept for her until %1.").arg(shownDate(*from)),
            u"event"_s};
    }
    return std::nullopt;
}

} // namespace

const char* sourceText(DepositMode mode)
{
    switch (mode) {
    case DepositMode::Sealed:
        return QT_TRANSLATE_NOOP("wasl::domain", "Sealed in her presence");
    case DepositMode::Counted:
        return QT_TRANSLATE_NOOP("wasl::domain", "Counted in her presence");
    }
    return "";
}

const char* sourceText(BelongingEvent event)
{
    switch (event) {
    case BelongingEvent::ReturnedToHer:
        return QT_TRANSLATE_NOOP("wasl::domain", "Returned to her");
    case BelongingEvent::ReturnedToOther:
        return QT_TRANSLATE_NOOP("wasl::domain", "Returned to a person she authorised");
    case BelongingEvent::HandedOver:
        return QT_TRANSLATE_NOOP("wasl::domain", "Handed over, unclaimed");
    case BelongingEvent::Destroyed:
        return QT_TRANSLATE_NOOP("wasl::domain", "Destroyed, unclaimed");
    }
    return "";
}

int piecesLeft(const Belonging& belonging)
{
    int left = belonging.pieces;
    for (const BelongingStep& step : belonging.history) {
        left -= step.pieces;
    }
    return left;
}

std::vector<Refusal> problems(const Belonging& belonging, const Moment& now)
{
    std::vector<Refusal> found;
    if (belonging.person.isNull()) {
        found.push_back({u"person-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose whose belongings they are."),
                         u"person"_s});
    }
    if (belonging.what.trimmed().isEmpty()) {
        found.push_back({u"what-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Write what is kept for her."),
                         u"what"_s});
    }
    if (belonging.pieces < 1) {
        found.push_back({u"pieces-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Write how many pieces; one at least."),
                         u"pieces"_s});
    }
    if (belonging.mode == DepositMode::Sealed && belonging.place.trimmed().isEmpty()) {
        found.push_back({u"place-missing"_s,
                         QCoreApplication::translate("wasl::domain", "A sealed bag has a number. Write it."),
                         u"place"_s});
    }
    if (belonging.depositedAt.isValid() && belonging.depositedAt > now) {
        found.push_back({u"at-in-future"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "Write when it was; not an hour that is still to come."),
                         u"depositedAt"_s});
    }
    return found;
}

std::optional<QDate> unclaimedFrom(const Belonging& belonging, const OwnerWhereabouts& owner)
{
    if (owner.staysHere) {
        return std::nullopt;
    }
    QDate since = belonging.depositedAt.toLocalTime().date();
    if (owner.leftOn && *owner.leftOn > since) {
        since = *owner.leftOn;
    }
    return since.addDays(std::max(1, owner.unclaimedAfter));
}

Result<Belonging> apply(Belonging belonging, const BelongingStep& step, const OwnerWhereabouts& owner,
                        const Moment& now)
{
    const int left = piecesLeft(belonging);
    if (step.pieces < 1) {
        return refuse(u"pieces-missing"_s,
                      QCoreApplication::translate("wasl::domain", "Write how many pieces; one at least."),
                      u"pieces"_s);
    }
    if (step.pieces > left) {
        return refuse(u"too-many-pieces"_s,
                      QCoreApplication::translate("wasl::domain", "Only %n piece(s) of it are still here.",
                                                  nullptr, left),
                      u"pieces"_s);
    }
    if (step.at > now) {
        return refuse(u"at-in-future"_s,
                      QCoreApplication::translate("wasl::domain",
                                                  "Write when it was; not an hour that is still to come."),
                      u"at"_s);
    }
    const Moment& before = belonging.history.empty() ? belonging.depositedAt : belonging.history.back().at;
    if (step.at < before) {
        return refuse(
            u"before-deposit"_s,
            QCoreApplication::translate(
                "wasl::domain", "It was deposited, or last touched, later than that. Look at the clock."),
            u"at"_s);
    }
    const bool toSomebody =
        step.event == BelongingEvent::ReturnedToOther || step.event == BelongingEvent::HandedOver;
    if (toSomebody && step.recipient.trimmed().isEmpty()) {
        return refuse(u"recipient-missing"_s,
                      QCoreApplication::translate("wasl::domain", "Write who takes it."), u"recipient"_s);
    }
    if (step.event == BelongingEvent::ReturnedToOther && step.proof.trimmed().isEmpty()) {
        return refuse(
            u"proof-missing"_s,
            QCoreApplication::translate("wasl::domain", "Write what shows that she authorised this person."),
            u"proof"_s);
    }
    if (isUnclaimedStep(step.event)) {
        if (auto refusal = whyNotGivenUp(belonging, step, owner)) {
            return refuse(*std::move(refusal));
        }
    }
    belonging.history.push_back(step);
    return belonging;
}

} // namespace wasl::domain
