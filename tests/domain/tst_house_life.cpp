// The day's life in a house: in and out, bans and what is kept for guests, by the rules alone.

#include "app/domain/belonging.h"
#include "app/domain/incident.h"
#include "app/domain/presence.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

Moment at(const char* iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

template <class T>
QString codeOf(const Result<T>& result)
{
    return result ? u"done"_s : result.error().code;
}

Stay aStay()
{
    Stay stay;
    stay.id = StayId(QUuid::createUuidV5(QUuid(), u"stay"_s));
    stay.person = BeneficiaryId(QUuid::createUuidV5(QUuid(), u"person"_s));
    stay.state = StayState::CheckedIn;
    stay.checkedInAt = at("2026-11-20T10:00:00Z");
    return stay;
}

Presence entry(const char* iso, Direction direction, int number = 1)
{
    Presence presence;
    presence.id = PresenceId(QUuid::createUuidV5(QUuid(), QString::number(number)));
    presence.stay = aStay().id;
    presence.person = aStay().person;
    presence.at = at(iso);
    presence.direction = direction;
    return presence;
}

Presence going(Direction direction, const char* iso = nullptr)
{
    Presence wanted;
    wanted.direction = direction;
    if (iso) wanted.at = at(iso);
    return wanted;
}

const auto now = at("2026-11-23T09:00:00Z");

Ban aBan()
{
    Ban ban;
    ban.id = BanId(QUuid::createUuidV5(QUuid(), u"ban"_s));
    ban.person = aStay().person;
    ban.reason = u"violence"_s;
    ban.explanation = u"He struck a guest."_s;
    ban.from = QDate(2026, 11, 20);
    ban.until = QDate(2026, 12, 20);
    ban.reviewOn = QDate(2026, 12, 1);
    return ban;
}

Belonging aBag()
{
    Belonging bag;
    bag.person = aStay().person;
    bag.what = u"Blue suitcase"_s;
    bag.pieces = 3;
    bag.depositedAt = at("2026-09-01T10:00:00Z");
    return bag;
}

BelongingStep leaving(BelongingEvent event, int pieces)
{
    BelongingStep step;
    step.event = event;
    step.at = now;
    step.pieces = pieces;
    return step;
}

} // namespace

class TestHouseLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goingOutTwiceIsNoEntry()
    {
        const auto stay = aStay();
        QCOMPARE(codeOf(placed({}, stay, going(Direction::In), now, Recorded::AsItHappens)),
                 u"presence-same"_s);
        const std::vector out{entry("2026-11-22T08:00:00Z", Direction::Out)};
        QCOMPARE(codeOf(placed(out, stay, going(Direction::Out), now, Recorded::AsItHappens)),
                 u"presence-same"_s);
        const auto back = placed(out, stay, going(Direction::In), now, Recorded::AsItHappens);
        QCOMPARE(codeOf(back), u"done"_s);
        QCOMPARE(back->at, now);
        QVERIFY(back->note.isEmpty());
        QCOMPARE(back->person, stay.person);
    }

    /// The door goes on working: what happens now comes behind what happened before, whatever the clock says.
    void aClockThatWasSetBackDoesNotCloseTheDoor()
    {
        const auto stay = aStay();
        const std::vector out{entry("2026-11-23T18:00:00Z", Direction::Out)};
        const auto back = placed(out, stay, going(Direction::In), now, Recorded::AsItHappens);
        QCOMPARE(codeOf(back), u"done"_s);
        QCOMPARE(back->at, at("2026-11-23T18:00:01Z"));
        QVERIFY2(back->note.contains(u"23/11/2026"_s), qPrintable(back->note));
        // Before she was even checked in.
        const auto first =
            placed({}, stay, going(Direction::Out), at("2010-01-01T00:00:00Z"), Recorded::AsItHappens);
        QCOMPARE(first->at, *stay.checkedInAt);
        QVERIFY(!first->note.isEmpty());
    }

    void anHourGivenAfterwardsHasToFit()
    {
        const auto stay = aStay();
        const std::vector out{entry("2026-11-22T08:00:00Z", Direction::Out)};
        const auto tried = [&](const char* iso) {
            return codeOf(placed(out, stay, going(Direction::In, iso), now, Recorded::Afterwards));
        };
        QCOMPARE(tried("2026-11-22T20:00:00Z"), u"done"_s);
        QCOMPARE(tried("2026-11-22T07:00:00Z"), u"presence-before-last"_s);
        QCOMPARE(tried("2026-11-19T07:00:00Z"), u"presence-before-stay"_s);
        QCOMPARE(tried("2026-11-23T09:00:01Z"), u"presence-in-future"_s);
    }

    void anEntryIsCorrectedBetweenItsNeighboursAndWithAReason()
    {
        const auto stay = aStay();
        const std::vector all{entry("2026-11-21T08:00:00Z", Direction::Out, 1),
                              entry("2026-11-21T18:00:00Z", Direction::In, 2),
                              entry("2026-11-22T08:00:00Z", Direction::Out, 3)};
        const auto tried = [&](const char* iso, const QString& reason = u"Written down late"_s) {
            return corrected(all, stay, all[1].id, at(iso), reason, now);
        };
        QCOMPARE(codeOf(tried("2026-11-21T16:00:00Z", u" "_s)), u"reason-missing"_s);
        QCOMPARE(codeOf(tried("2026-11-21T07:00:00Z")), u"presence-before-last"_s);
        QCOMPARE(codeOf(tried("2026-11-22T09:00:00Z")), u"presence-after-next"_s);
        const auto done = tried("2026-11-21T16:00:00Z");
        QCOMPARE(done->at, at("2026-11-21T16:00:00Z"));
        QCOMPARE(done->note, u"Written down late"_s);
        QCOMPARE(done->direction, Direction::In);
    }

    void whoIsAwayForLongIsAbsentUnlessSheSaidSo()
    {
        const QDate today(2026, 11, 23);
        QCOMPARE(whereabouts(std::nullopt, today, 3), Whereabouts::In);
        QCOMPARE(whereabouts(entry("2026-11-01T08:00:00Z", Direction::In), today, 3), Whereabouts::In);
        QCOMPARE(whereabouts(entry("2026-11-23T06:00:00Z", Direction::Out), today, 3), Whereabouts::Out);
        QCOMPARE(whereabouts(entry("2026-11-21T08:00:00Z", Direction::Out), today, 3), Whereabouts::Out);
        QCOMPARE(whereabouts(entry("2026-11-20T12:00:00Z", Direction::Out), today, 3), Whereabouts::Absent);
        auto announced = entry("2026-11-10T08:00:00Z", Direction::Out);
        announced.backOn = QDate(2026, 11, 24);
        QCOMPARE(whereabouts(announced, today, 3), Whereabouts::Announced);
        // Her day came: from it on the days are counted anew.
        announced.backOn = QDate(2026, 11, 22);
        QCOMPARE(whereabouts(announced, today, 3), Whereabouts::Out);
        QCOMPARE(daysAway(announced, today), 1);
        announced.backOn = QDate(2026, 11, 20);
        QCOMPARE(whereabouts(announced, today, 3), Whereabouts::Absent);
    }

    void whoNeedsHelpToLeaveIsKnownFromThreeThings()
    {
        QCOMPARE(leavingHelp(false, {}, 30), LeavingHelp::None);
        QCOMPARE(leavingHelp(true, {}, 30), LeavingHelp::Needed);
        QCOMPARE(leavingHelp(false, {u"DS-PS"_s}, 30), LeavingHelp::Needed);
        QCOMPARE(leavingHelp(false, {u"LP-ND"_s}, 30), LeavingHelp::None);
        QCOMPARE(leavingHelp(false, {}, 4), LeavingHelp::SmallChild);
        QCOMPARE(leavingHelp(false, {}, 5), LeavingHelp::None);
        QCOMPARE(leavingHelp(false, {}, std::nullopt), LeavingHelp::None);
    }

    void aFollowUpSaysWhatAndUntilWhen()
    {
        Incident incident;
        incident.at = at("2026-11-20T20:00:00Z");
        incident.kind = u"dispute"_s;
        incident.description = u"They shouted."_s;
        QVERIFY(problems(incident, now).empty());
        incident.followUps.resize(1);
        QCOMPARE(problems(incident, now).size(), 2U);
        auto& followUp = incident.followUps.front();
        followUp.what = u"Speak with both"_s;
        followUp.due = QDate(2026, 11, 25);
        QVERIFY(problems(incident, now).empty());
        QCOMPARE(nextFollowUp(incident), std::optional(QDate(2026, 11, 25)));
        followUp.doneOn = QDate(2026, 11, 19);
        QCOMPARE(problems(incident, now).front().code, u"follow-up-done"_s);
        followUp.doneOn = QDate(2026, 11, 23);
        QVERIFY(problems(incident, now).empty());
        QVERIFY(!nextFollowUp(incident));
    }

    void aBanIsLiftedWithAReasonAndOnce()
    {
        QCOMPARE(codeOf(lifted(aBan(), QDate(2026, 11, 23), u" "_s)), u"reason-missing"_s);
        const auto done = lifted(aBan(), QDate(2026, 11, 23), u"Settled"_s);
        QVERIFY(isInForce(*done, QDate(2026, 11, 22)));
        QVERIFY(!isInForce(*done, QDate(2026, 11, 23)));
        QCOMPARE(codeOf(lifted(*done, QDate(2026, 11, 24), u"Again"_s)), u"already-lifted"_s);
        QCOMPARE(codeOf(lifted(aBan(), QDate(2026, 12, 21), u"Late"_s)), u"ban-over"_s);
    }

    void aNewDecisionTakesThePlaceOfTheOldOne()
    {
        const QDate today(2026, 12, 1);
        QVERIFY(mustBeReviewed(aBan(), today));
        QVERIFY(!mustBeReviewed(aBan(), today.addDays(-1)));
        Ban wanted;
        wanted.reason = u"violence"_s;
        wanted.until = QDate(2027, 1, 20);
        wanted.reviewOn = QDate(2027, 1, 5);
        QCOMPARE(codeOf(decidedAgain(aBan(), wanted, today)), u"explanation-missing"_s);
        wanted.explanation = u"He came drunk to the talk."_s;
        wanted.reviewOn = {};
        QCOMPARE(codeOf(decidedAgain(aBan(), wanted, today)), u"review-missing"_s);
        wanted.reviewOn = QDate(2027, 1, 5);
        const auto both = decidedAgain(aBan(), wanted, today);
        QCOMPARE(codeOf(both), u"done"_s);
        const auto& [before, after] = *both;
        QCOMPARE(before.until, aBan().until); // as it was decided
        QCOMPARE(before.liftedOn, std::optional(today));
        QCOMPARE(after.from, today);
        QCOMPARE(after.person, aBan().person);
        QCOMPARE(after.follows, std::optional(aBan().id));
        for (auto day = QDate(2026, 11, 20); day <= QDate(2027, 1, 20); day = day.addDays(1))
            QCOMPARE(int(isInForce(before, day)) + int(isInForce(after, day)), 1);
    }

    void whatIsKeptLeavesInPartsAndNeverTwice()
    {
        const OwnerWhereabouts here{true, {}, 60};
        auto bag = apply(aBag(), leaving(BelongingEvent::ReturnedToHer, 1), here, now);
        QCOMPARE(piecesLeft(*bag), 2);
        QCOMPARE(codeOf(apply(*bag, leaving(BelongingEvent::ReturnedToHer, 3), here, now)),
                 u"too-many-pieces"_s);
        QCOMPARE(codeOf(apply(*bag, leaving(BelongingEvent::ReturnedToHer, 0), here, now)),
                 u"pieces-missing"_s);
        auto other = leaving(BelongingEvent::ReturnedToOther, 2);
        QCOMPARE(codeOf(apply(*bag, other, here, now)), u"recipient-missing"_s);
        other.recipient = u"Her brother"_s;
        QCOMPARE(codeOf(apply(*bag, other, here, now)), u"proof-missing"_s);
        other.proof = u"Signed letter"_s;
        QCOMPARE(piecesLeft(*apply(*bag, other, here, now)), 0);
        other.at = bag->depositedAt.addSecs(-1);
        QCOMPARE(codeOf(apply(*bag, other, here, now)), u"before-deposit"_s);
    }

    void whatNobodyFetchedGoesAfterItsTimeAndBeforeTwo()
    {
        auto step = leaving(BelongingEvent::Destroyed, 3);
        OwnerWhereabouts owner{false, QDate(2026, 10, 1), 60};
        QCOMPARE(codeOf(apply(aBag(), step, owner, now)), u"reason-missing"_s);
        step.reason = u"Nobody asked for it"_s;
        QCOMPARE(codeOf(apply(aBag(), step, owner, now)), u"witness-missing"_s);
        step.witness = u"Karim"_s;
        // Left on 1 October: kept until 30 November.
        QCOMPARE(unclaimedFrom(aBag(), owner), std::optional(QDate(2026, 11, 30)));
        QCOMPARE(codeOf(apply(aBag(), step, owner, now)), u"kept-longer"_s);
        owner.unclaimedAfter = 53;
        QCOMPARE(codeOf(apply(aBag(), step, owner, now)), u"done"_s);
        owner.staysHere = true;
        QCOMPARE(codeOf(apply(aBag(), step, owner, now)), u"owner-stays"_s);
        // Of one who never stayed the day of the deposit counts.
        QCOMPARE(unclaimedFrom(aBag(), {false, {}, 60}), std::optional(QDate(2026, 10, 31)));
        auto handed = step;
        handed.event = BelongingEvent::HandedOver;
        QCOMPARE(codeOf(apply(aBag(), handed, {false, {}, 60}, now)), u"recipient-missing"_s);
    }
};

WASL_TEST(TestHouseLife)
#include "tst_house_life.moc"
