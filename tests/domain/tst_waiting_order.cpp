// The waiting list: why somebody stands where she stands.

#include "app/domain/waiting_order.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const Moment morning = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

StayId stayOf(const char* name)
{
    return StayId(QUuid::createUuidV5(QUuid(), QString::fromLatin1(name)));
}

WaitingParty waits(const char* name, int days, QStringList needs = {})
{
    return {{stayOf(name)}, morning.addDays(-days), std::move(needs), CasePriority::Normal, false};
}

WaitingMove moved(const char* name, int places, int minute)
{
    WaitingMove move;
    move.id = WaitingMoveId(QUuid::createUuidV5(QUuid(), u"%1/%2"_s.arg(QLatin1String(name)).arg(minute)));
    move.stay = stayOf(name);
    move.places = places;
    move.reason = u"She sleeps at the station."_s;
    move.at = morning.addSecs(60 * minute);
    return move;
}

/// Whose place is which, first to last.
QStringList order(const std::vector<WaitingParty>& parties, const std::vector<WaitingMove>& moves = {})
{
    static const WaitingWeights weights = WaitingWeights::load();
    QStringList names;
    for (const auto& place : waitingOrder(parties, moves, weights, morning))
        for (const auto* name : {"awa", "binta", "fatou", "moussa"})
            if (parties[place.party].stays.front() == stayOf(name)) names << QString::fromLatin1(name);
    return names;
}

} // namespace

class TestWaitingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needComesBeforeTimeAndTimeDecidesAmongEquals()
    {
        QCOMPARE(order({waits("awa", 3), waits("binta", 5), waits("fatou", 1, {u"DS-PS"_s})}),
                 (QStringList{u"fatou"_s, u"binta"_s, u"awa"_s}));
    }

    void timeGrowsUntilItOutweighsANeed()
    {
        QCOMPARE(order({waits("awa", 0, {u"LP-ND"_s}), waits("binta", 14)}).front(), u"awa"_s);
        QCOMPARE(order({waits("awa", 0, {u"LP-ND"_s}), waits("binta", 16)}).front(), u"binta"_s);
    }

    void everyPointIsExplained()
    {
        auto party = waits("awa", 4, {u"DS-PS"_s, u"DS-BD"_s, u"SP-PT"_s, u"XX-YY"_s});
        party.smallChild = true;
        party.priority = CasePriority::Urgent;
        const auto weights = WaitingWeights::load();
        const auto place = waitingOrder(std::vector{party}, {}, weights, morning).front();
        int sum = 0;
        QStringList codes;
        for (const auto& reason : place.reasons) {
            sum += reason.points;
            codes << reason.code;
            QVERIFY(!weights.book().label(reason.code, u"ar").isEmpty());
        }
        QCOMPARE(sum, place.points);
        codes.sort();
        // Of one category the heaviest need alone; a need without a weight does not count.
        QCOMPARE(codes, (QStringList{u"day-waited"_s, u"need-DS-PS"_s, u"need-SP"_s, u"priority-urgent"_s,
                                     u"small-child"_s}));
        QCOMPARE(place.points, 35 + 20 + 20 + 20 + 4);
    }

    void theOrderDoesNotDependOnTheOrderOfAsking()
    {
        std::vector parties{waits("awa", 2), waits("binta", 2), waits("fatou", 2), waits("moussa", 2)};
        const auto expected = order(parties);
        std::mt19937 random(7);
        for (int i = 0; i < 50; ++i) {
            std::ranges::shuffle(parties, random);
            QCOMPARE(order(parties), expected);
        }
    }

    void somebodyIsMovedUpAndNobodyElseChangesPlaces()
    {
        const std::vector parties{waits("awa", 9), waits("binta", 7), waits("fatou", 5), waits("moussa", 3)};
        QCOMPARE(order(parties, {moved("moussa", 2, 0)}),
                 (QStringList{u"awa"_s, u"moussa"_s, u"binta"_s, u"fatou"_s}));
        QCOMPARE(order(parties, {moved("awa", -1, 0)}),
                 (QStringList{u"binta"_s, u"awa"_s, u"fatou"_s, u"moussa"_s}));
        QCOMPARE(order(parties, {moved("moussa", 99, 0), moved("awa", -99, 1)}),
                 (QStringList{u"moussa"_s, u"binta"_s, u"fatou"_s, u"awa"_s}));
        // Undone is as if it had never been.
        QCOMPARE(order(parties, {}), (QStringList{u"awa"_s, u"binta"_s, u"fatou"_s, u"moussa"_s}));
    }

    void aMoveStaysOfItsSizeWhenOthersCome()
    {
        std::vector parties{waits("awa", 9), waits("binta", 7), waits("fatou", 5)};
        const std::vector moves{moved("fatou", 1, 0)};
        QCOMPARE(order(parties, moves), (QStringList{u"awa"_s, u"fatou"_s, u"binta"_s}));
        parties.push_back(waits("moussa", 0, {u"SC-UC"_s}));
        QCOMPARE(order(parties, moves), (QStringList{u"moussa"_s, u"awa"_s, u"fatou"_s, u"binta"_s}));
    }

    void whereThePointsPutHerIsStillSaid()
    {
        const std::vector parties{waits("awa", 9), waits("binta", 7)};
        const auto places =
            waitingOrder(parties, std::vector{moved("binta", 1, 0)}, WaitingWeights::load(), morning);
        QCOMPARE(places[0].party, 1U);
        QCOMPARE(places[0].rank, 1);
        QCOMPARE(places[0].computed, 2);
    }

    void aMoveWantsAReasonAndADirection()
    {
        auto move = moved("awa", 0, 0);
        move.reason = u"  "_s;
        QCOMPARE(problems(move).size(), 2U);
        QVERIFY(problems(moved("awa", -2, 0)).empty());
    }

    void wheelchairsWantAnAccessibleRoom()
    {
        const auto weights = WaitingWeights::load();
        QVERIFY(weights.wantsAccessibleRoom(u"DS-PS"_s));
        QVERIFY(weights.wantsAccessibleRoom(u"DS-PM"_s));
        QVERIFY(!weights.wantsAccessibleRoom(u"DS-DF"_s));
        QVERIFY(!weights.wantsAccessibleRoom(u"SP-PT"_s));
    }
};

WASL_TEST(TestWaitingOrder)
#include "tst_waiting_order.moc"
