#include "app/domain/distribution.h"
#include "app/domain/ramadan.h"
#include "tests/support/suite.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const QDate monday(2026, 11, 23);
const BeneficiaryId receiver(QUuid::createUuidV5(QUuid(), u"awa"_s));
const BeneficiaryId son(QUuid::createUuidV5(QUuid(), u"son"_s));
const HouseholdId home(QUuid::createUuidV5(QUuid(), u"home"_s));

Distribution given(BeneficiaryId person, QDate day, std::optional<HouseholdId> household = std::nullopt)
{
    static int count = 0;
    Distribution distribution;
    distribution.id = DistributionId(QUuid::createUuidV5(QUuid(), QString::number(++count)));
    distribution.person = person;
    distribution.household = household;
    distribution.item = u"meal"_s;
    distribution.day = day;
    return distribution;
}

bool refused(const FrequencyRule& rule, const std::vector<Distribution>& before, const Distribution& wanted)
{
    return whyNotGive(rule, before, wanted).has_value();
}

FrequencyRule lunchRule()
{
    FrequencyRule rule{u"meal"_s, 1, RulePeriod::Day, RuleScope::Person};
    rule.servings = {{Serving::Lunch, {12, 0}, {14, 30}}};
    return rule;
}

GivingOccasion at(QDate day, QTime time)
{
    GivingOccasion occasion;
    occasion.day = day;
    occasion.time = time;
    return occasion;
}

} // namespace

class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceADay()
    {
        const FrequencyRule rule{u"meal"_s, 1, RulePeriod::Day, RuleScope::Person};
        const std::vector before{given(receiver, monday)};
        QVERIFY(refused(rule, before, given(receiver, monday)));
        QVERIFY(!refused(rule, before, given(receiver, monday.addDays(1))));
        QVERIFY(!refused(rule, before, given(son, monday)));
        QVERIFY(!refused(rule, {}, given(receiver, monday)));
        Distribution blanket = given(receiver, monday);
        blanket.item = u"blanket"_s;
        QVERIFY(!refused(rule, before, blanket));
    }

    void aServingPastMidnightCountsForTheDayItBeganOn()
    {
        const FrequencyRule rule{u"meal"_s, 2, RulePeriod::Day, RuleScope::Person};
        auto suhur = given(receiver, monday.addDays(1)), iftar = given(receiver, monday.addDays(1)),
             next = suhur;
        suhur.servingDay = monday; // taken at half past midnight
        iftar.servingDay = next.servingDay = monday.addDays(1);
        next.id = {};
        QVERIFY2(!refused(rule, {suhur, iftar}, next), "Monday's is no meal of Tuesday");
        const FrequencyRule once{u"meal"_s, 1, RulePeriod::Day, RuleScope::Person};
        auto again = suhur;
        again.id = {};
        suhur.day = monday;
        QVERIFY2(refused(once, {suhur}, again), "before and after midnight of one night");
    }

    void everyReasonIsSaidAtOnce()
    {
        auto rule = lunchRule();
        rule.quantity = 1;
        auto wanted = given(receiver, monday);
        wanted.quantity = 2;
        const auto why = whyNotGive(rule, std::vector{given(receiver, monday)}, wanted, at(monday, {16, 0}));
        QVERIFY(why);
        QCOMPARE(why->code, u"outside-hours already-given too-much"_s);
        QVERIFY2(why->message.contains(u"other hours"_s) && why->message.contains(u"already"_s) &&
                     why->message.contains(u"at most"_s),
                 qPrintable(why->message));
    }

    void perHousehold()
    {
        const FrequencyRule rule{u"meal"_s, 1, RulePeriod::Month, RuleScope::Household};
        const std::vector before{given(receiver, monday, home)};
        QVERIFY(refused(rule, before, given(son, monday.addDays(3), home)));
        QVERIFY(!refused(rule, before, given(son, monday.addDays(3))));
        QVERIFY(!refused(rule, before, given(son, QDate(2026, 12, 1), home)));
        QVERIFY2(refused(rule, {given(son, monday)}, given(son, monday)),
                 "without a household she counts for herself");
    }

    void asOftenAsTheRuleSays()
    {
        const FrequencyRule rule{u"meal"_s, 2, RulePeriod::Week, RuleScope::Person};
        std::vector before{given(receiver, monday)};
        QVERIFY(!refused(rule, before, given(receiver, monday.addDays(6))));
        before.push_back(given(receiver, monday.addDays(2)));
        QVERIFY(refused(rule, before, given(receiver, monday.addDays(6))));
        QVERIFY(!refused(rule, before, given(receiver, monday.addDays(7))));
        QVERIFY(!refused(rule, before, given(receiver, monday.addDays(-1))));
    }

    void editingOneDoesNotCountItself()
    {
        const FrequencyRule rule{u"meal"_s, 1, RulePeriod::Ever, RuleScope::Person};
        const Distribution one = given(receiver, monday);
        QVERIFY(!refused(rule, {one}, one));
        QVERIFY(refused(rule, {one}, given(receiver, monday.addYears(5))));
    }

    void aMealHasItsHours()
    {
        const auto rule = lunchRule();
        const auto asked = [&](QTime time) {
            return whyNotGive(rule, {}, given(receiver, monday), at(monday, time));
        };
        QVERIFY(!asked({12, 0}));
        QVERIFY(!asked({14, 29}));
        QCOMPARE(asked({11, 59})->code, u"outside-hours"_s);
        QCOMPARE(asked({14, 30})->code, u"outside-hours"_s);
        QVERIFY(asked({15, 0})->message.contains(u"12:00"_s));
        QCOMPARE(currentServing(rule, at(monday, {12, 30}))->time.serving, Serving::Lunch);
    }

    void inRamadanItsOwnHoursHold()
    {
        auto rule = lunchRule();
        rule.servings.push_back({Serving::Iftar, {}, {21, 0}, true, true});
        rule.servings.push_back({Serving::Suhur, {23, 30}, {4, 30}, false, true});
        QVERIFY(problems(rule).empty());
        auto occasion = at(monday, {13, 0});
        occasion.ramadan = occasion.ramadanYesterday = true;
        occasion.sunset = {18, 25};
        QVERIFY2(!currentServing(rule, occasion), "no lunch in Ramadan");
        occasion.time = {18, 24};
        QVERIFY(!currentServing(rule, occasion));
        occasion.time = {18, 25};
        QCOMPARE(currentServing(rule, occasion)->time.serving, Serving::Iftar);
        // Suhur goes on after midnight, and is still yesterday's.
        occasion.time = {23, 45};
        QCOMPARE(currentServing(rule, occasion)->day, monday);
        occasion.day = monday.addDays(1);
        occasion.time = {4, 29};
        QCOMPARE(currentServing(rule, occasion)->time.serving, Serving::Suhur);
        QCOMPARE(currentServing(rule, occasion)->day, monday);
        occasion.time = {4, 30};
        QVERIFY(!currentServing(rule, occasion));
        // Also on the morning of Eid, which is no more of Ramadan; and not on the first morning.
        occasion.time = {2, 0};
        occasion.ramadan = false;
        QCOMPARE(currentServing(rule, occasion)->time.serving, Serving::Suhur);
        occasion.ramadan = true;
        occasion.ramadanYesterday = false;
        QVERIFY(!currentServing(rule, occasion));
    }

    void onceAtEachServing()
    {
        auto rule = lunchRule();
        rule.period = RulePeriod::Serving;
        auto lunch = given(receiver, monday), dinner = given(receiver, monday),
             next = given(receiver, monday.addDays(1));
        lunch.serving = next.serving = Serving::Lunch;
        dinner.serving = Serving::Dinner;
        lunch.servingDay = dinner.servingDay = monday;
        next.servingDay = monday.addDays(1);
        QVERIFY(refused(rule, {lunch}, [&] {
            auto again = lunch;
            again.id = {};
            return again;
        }()));
        QVERIFY(!refused(rule, {lunch}, dinner));
        QVERIFY(!refused(rule, {lunch, dinner}, next));
        // The same suhur before and after midnight.
        auto late = given(receiver, monday), early = given(receiver, monday.addDays(1));
        late.serving = early.serving = Serving::Suhur;
        late.servingDay = early.servingDay = monday;
        QVERIFY(refused(rule, {late}, early));
    }

    void soMuchForEachHead()
    {
        FrequencyRule rule{u"meal"_s, 1, RulePeriod::Month, RuleScope::Household};
        rule.quantity = 2;
        rule.eachHead = true;
        QCOMPARE(quantityOf(rule, 5), 10.0);
        auto occasion = at(monday, {10, 0});
        occasion.heads = 5;
        auto wanted = given(receiver, monday, home);
        wanted.quantity = 10;
        QVERIFY(!whyNotGive(rule, {}, wanted, occasion));
        wanted.quantity = 11;
        QCOMPARE(whyNotGive(rule, {}, wanted, occasion)->code, u"too-much"_s);
        rule.scope = RuleScope::Person;
        QCOMPARE(problems(rule).front().code, u"heads-of-nobody"_s);
    }

    void forGuestsOnly()
    {
        const StructureId shelter(QUuid::createUuidV5(QUuid(), u"shelter"_s));
        auto rule = lunchRule();
        rule.guestsOnly = true;
        auto occasion = at(monday, {12, 30});
        QCOMPARE(whyNotGive(rule, {}, given(receiver, monday), occasion)->code, u"guests-only"_s);
        occasion.isGuest = true;
        QVERIFY(!whyNotGive(rule, {}, given(receiver, monday), occasion));
        rule.guestsOf = shelter;
        QCOMPARE(whyNotGive(rule, {}, given(receiver, monday), occasion)->code, u"guests-only"_s);
        occasion.guestOf = {shelter};
        QVERIFY(!whyNotGive(rule, {}, given(receiver, monday), occasion));
    }

    void theRuleReadsItselfBack()
    {
        auto rule = lunchRule();
        rule.servings.push_back({Serving::Iftar, {}, {21, 0}, true, true});
        rule.mayOverride = true;
        auto sentence = inWords(rule, u"Hot meal"_s);
        for (const auto held : {QChar(0x2066), QChar(0x2069)})
            sentence.remove(held);
        QCOMPARE(sentence, u"Hot meal: once a day for each person; Lunch between 12:00 and 14:30; in Ramadan "
                           "Iftar from sunset to 21:00; against the rule with a reason."_s);
    }

    void aRuleIsChecked()
    {
        const auto code = [](const FrequencyRule& rule) {
            const auto found = problems(rule);
            return found.empty() ? QString() : found.front().code;
        };
        auto rule = lunchRule();
        QCOMPARE(code(rule), QString());
        rule.servings.front().until = rule.servings.front().from;
        QCOMPARE(code(rule), u"serving-hours"_s);
        rule = lunchRule();
        rule.servings.push_back({Serving::Dinner, {14, 0}, {20, 0}});
        QCOMPARE(code(rule), u"servings-overlap"_s);
        rule.servings.back() = {Serving::Iftar, {19, 0}, {20, 0}};
        QCOMPARE(code(rule), u"serving-of-ramadan"_s);
        rule.servings.clear();
        rule.period = RulePeriod::Serving;
        QCOMPARE(code(rule), u"serving-missing"_s);
        rule = lunchRule();
        rule.times = 0;
        QCOMPARE(code(rule), u"times-missing"_s);
    }

    void ramadanAndSunsetAreAsTheyWere()
    {
        const auto all = listedRamadans();
        QVERIFY(all.size() >= 10);
        const auto* of2026 = ramadanOn(all, QDate(2026, 3, 1));
        QVERIFY(of2026 && !of2026->estimated);
        QCOMPARE(of2026->first, QDate(2026, 2, 19));
        QVERIFY(!ramadanOn(all, QDate(2026, 2, 18)) && !ramadanOn(all, QDate(2026, 3, 20)));
        for (const auto& one : all) {
            const auto days = one.first.daysTo(one.last) + 1;
            QVERIFY2(days == 29 || days == 30, qPrintable(one.first.toString(Qt::ISODate)));
            QCOMPARE(one.estimated, one.hijriYear > 1447);
        }
        QVERIFY(problems({1448, QDate(2027, 2, 9), QDate(2027, 3, 9)}, all[2]).empty());
        QVERIFY(!problems({1448, QDate(2027, 2, 9), QDate(2027, 4, 9)}, all[2]).empty());
        // By the solar formulas of NOAA, in universal time; two minutes either way.
        const auto near = [](QTime a, QTime b) { return std::abs(a.secsTo(b)) <= 150; };
        const auto rabat = SunPlace{34.02, -6.84};
        QVERIFY2(near(sunset({2026, 6, 21}, rabat, QTimeZone::utc()), {19, 42}),
                 qPrintable(sunset({2026, 6, 21}, rabat, QTimeZone::utc()).toString()));
        QVERIFY2(near(sunset({2026, 12, 21}, rabat, QTimeZone::utc()), {17, 22}),
                 qPrintable(sunset({2026, 12, 21}, rabat, QTimeZone::utc()).toString()));
        QVERIFY2(near(sunset({2026, 3, 20}, rabat, QTimeZone::utc()), {18, 38}),
                 qPrintable(sunset({2026, 3, 20}, rabat, QTimeZone::utc()).toString()));
    }

    void isChecked()
    {
        QVERIFY(problems(given(receiver, monday), monday).empty());
        Distribution wrong = given(receiver, monday.addDays(1));
        wrong.item.clear();
        wrong.quantity = 0;
        QCOMPARE(problems(wrong, monday).size(), std::size_t(3));
    }
};

WASL_TEST(TestDistribution)
#include "tst_distribution.moc"
