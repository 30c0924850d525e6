// Rules of what is given, held by the store: hours, Ramadan, guests, heads, an override with its reason; and
// what is lent, until it comes back.

#include "app/storage/beneficiary_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/household_store.h"
#include "app/storage/journal.h"
#include "app/storage/loan_store.h"
#include "app/storage/ramadan_dates.h"
#include "app/storage/settings_store.h"
#include "app/storage/stay_store.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/refusals.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

Distribution mealFor(const BeneficiaryId& person)
{
    Distribution meal;
    meal.person = person;
    meal.item = u"meal"_s;
    return meal;
}

/// Puts the clock on an hour of the wall.
void stand(TemporaryFile& file, QDate day, QTime time)
{
    file.setNow(QDateTime(day, time).toUTC());
}

} // namespace

class TestGoods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleComesBackWhole()
    {
        TemporaryFile file;
        const auto shelter = aShelter(file, 1);
        DistributionStore store(file);
        FrequencyRule rule{u"meal"_s, 2, RulePeriod::Serving, RuleScope::Household};
        rule.servings = {{Serving::Lunch, {12, 0}, {14, 30}},
                         {Serving::Iftar, {}, {21, 0}, true, true},
                         {Serving::Suhur, {3, 30}, {4, 30}, false, true}};
        rule.quantity = 1.5;
        rule.eachHead = rule.guestsOnly = rule.mayOverride = true;
        rule.guestsOf = shelter.structure;
        QVERIFY(store.setRule(rule));
        file.reopen();
        DistributionStore again(file);
        QCOMPARE(again.rules(), std::vector{rule});
        rule.servings.clear();
        QCOMPARE(again.setRule(rule).error().code, u"serving-missing"_s);
        rule.period = RulePeriod::Day;
        rule.guestsOf.reset();
        rule.quantity.reset();
        rule.eachHead = false;
        QVERIFY(again.setRule(rule));
        QCOMPARE(again.rule(u"meal"_s), rule);
        QCOMPARE(DistributionStore(*file.as(Role::Reception)).setRule(rule).error().code, u"not-allowed"_s);
    }

    void lunchAtLunchTimeAndIftarInRamadan()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        DistributionStore store(file);
        FrequencyRule rule{u"meal"_s, 1, RulePeriod::Serving, RuleScope::Person};
        rule.servings = {{Serving::Lunch, {12, 0}, {14, 30}},
                         {Serving::Dinner, {19, 0}, {20, 30}},
                         {Serving::Iftar, {18, 0}, {21, 0}, false, true}};
        QVERIFY(store.setRule(rule));
        const QDate day(2026, 11, 23);
        stand(file, day, {11, 0});
        QCOMPARE(codeOf(store.give(mealFor(person))), u"outside-hours"_s);
        stand(file, day, {12, 15});
        QCOMPARE(codeOf(store.give(mealFor(person))), u"done"_s);
        QCOMPARE(codeOf(store.give(mealFor(person))), u"already-given"_s);
        stand(file, day, {19, 30});
        QCOMPARE(codeOf(store.give(mealFor(person))), u"done"_s);
        QCOMPARE(store.ofPerson(person).front().serving, Serving::Dinner);
        QCOMPARE(store.ofPerson(person).front().servingDay, day);
        // Ramadan 2027 is estimated to begin on 8 February.
        stand(file, {2027, 2, 8}, {12, 15});
        QCOMPARE(codeOf(store.give(mealFor(person))), u"outside-hours"_s);
        stand(file, {2027, 2, 8}, {18, 15});
        QCOMPARE(codeOf(store.give(mealFor(person))), u"done"_s);
        QCOMPARE(store.ofPerson(person).front().serving, Serving::Iftar);
    }

    void aRamadanIsCorrectedWhenItIsAnnounced()
    {
        TemporaryFile file;
        const auto of1448 = [&] {
            for (const auto& one : ramadans(file))
                if (one.hijriYear == 1448) return one;
            return Ramadan{};
        };
        QVERIFY(of1448().estimated);
        QCOMPARE(of1448().first, QDate(2027, 2, 8));
        QCOMPARE(correctRamadan(*file.as(Role::Reception), 1448, {2027, 2, 9}, {2027, 3, 10}).error().code,
                 u"not-allowed"_s);
        QCOMPARE(correctRamadan(file, 1448, {2027, 3, 9}, {2027, 4, 8}).error().code, u"ramadan-days"_s);
        QCOMPARE(correctRamadan(file, 1300, {2027, 2, 9}, {2027, 3, 10}).error().code, u"not-found"_s);
        QVERIFY(correctRamadan(file, 1448, {2027, 2, 9}, {2027, 3, 10}));
        QCOMPARE(of1448(), (Ramadan{1448, {2027, 2, 9}, {2027, 3, 10}, false}));
    }

    void iftarBeginsWhenTheSunSetsHere()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        DistributionStore store(file);
        FrequencyRule rule{u"meal"_s, 9, RulePeriod::Day, RuleScope::Person};
        rule.servings = {{Serving::Iftar, {}, {22, 0}, true, true}};
        QVERIFY(store.setRule(rule));
        const QDate day(2027, 2, 20);
        const auto first = [&](const QString& place) {
            if (!SettingsStore(file).set(sunsetPlaceSetting, place)) qFatal("no place");
            for (QTime time(16, 0); time < QTime(21, 0); time = time.addSecs(60)) {
                stand(file, day, time);
                if (!store.whyNotGive(person, u"meal"_s)) return time;
            }
            return QTime();
        };
        const auto oujda = first(u"oujda"_s), dakhla = first(u"dakhla"_s);
        QVERIFY(oujda.isValid() && dakhla.isValid());
        // Fourteen degrees farther west the sun sets some 57 minutes later, and near the tropic later still.
        QVERIFY2(oujda.secsTo(dakhla) > 50 * 60 && oujda.secsTo(dakhla) < 90 * 60,
                 qPrintable(oujda.toString() + u' ' + dakhla.toString()));
    }

    void soMuchForEachOfTheHousehold()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        const auto mother = *people.save(aBeneficiary().named("Awa", "Diop"));
        HouseholdStore households(file);
        for (const auto* child : {"Binta", "Moussa"})
            QVERIFY(households.registerMember(aBeneficiary().named(child, "Diop"), mother, u"child"_s));
        DistributionStore store(file);
        FrequencyRule rule{u"food-basket"_s, 1, RulePeriod::Month, RuleScope::Household};
        rule.quantity = 2;
        rule.eachHead = true;
        QVERIFY(store.setRule(rule));
        QCOMPARE(store.usualQuantity(mother, u"food-basket"_s), 6.0);
        auto basket = mealFor(mother);
        basket.item = u"food-basket"_s;
        basket.quantity = 7;
        QCOMPARE(codeOf(store.give(basket)), u"too-much"_s);
        basket.quantity = 6;
        QCOMPARE(codeOf(store.give(basket)), u"done"_s);
        const auto stranger = *people.save(aBeneficiary().named("Salimata", "Sow"));
        QCOMPARE(store.usualQuantity(stranger, u"food-basket"_s), 2.0);
    }

    void forGuestsOfAStructureOnly()
    {
        TemporaryFile file;
        const auto shelter = aShelter(file, 1);
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        DistributionStore store(file);
        FrequencyRule rule{u"meal"_s, 9, RulePeriod::Day, RuleScope::Person};
        rule.guestsOnly = true;
        rule.guestsOf = shelter.structure;
        QVERIFY(store.setRule(rule));
        const auto no = store.give(mealFor(person));
        QCOMPARE(codeOf(no), u"guests-only"_s);
        QVERIFY(no.error().message.contains(u"Dar Annour"_s));
        StayStore stays(file);
        const auto stay = *stays.request(person, shelter.structure);
        StayStep step;
        step.event = StayEvent::CheckIn;
        step.bed = shelter.beds.front();
        QVERIFY(stays.step(stay, step));
        QCOMPARE(codeOf(store.give(mealFor(person))), u"done"_s);
        file.pass(1h);
        step = {};
        step.event = StayEvent::CheckOut;
        step.code = u"unknown"_s;
        const auto out = stays.step(stay, step);
        QVERIFY2(out, out ? "" : qPrintable(out.error().code));
        QCOMPARE(codeOf(store.give(mealFor(person))), u"guests-only"_s);
    }

    void againstTheRuleOnlyWhereItSaysSoAndWithAReason()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        DistributionStore store(file);
        FrequencyRule rule{u"meal"_s, 1, RulePeriod::Day, RuleScope::Person};
        QVERIFY(store.setRule(rule));
        auto wanted = mealFor(person);
        wanted.overrideReason = u"Fainted in the queue"_s;
        QVERIFY(store.give(wanted));
        // Nothing was overridden: no reason is kept.
        QCOMPARE(store.ofPerson(person).front().overrideReason, QString());
        QCOMPARE(codeOf(store.give(wanted)), u"already-given"_s);
        rule.mayOverride = true;
        QVERIFY(store.setRule(rule));
        wanted.overrideReason = u"   "_s;
        QCOMPARE(codeOf(store.give(wanted)), u"already-given"_s);
        wanted.overrideReason = u"Fainted in the queue"_s;
        file.pass(1s);
        const auto given = store.give(wanted);
        QVERIFY(given);
        const auto kept = store.given(u"meal"_s, file.database().today()).front().distribution;
        QCOMPARE(kept.overrode, u"already-given"_s);
        QCOMPARE(kept.overrideReason, u"Fainted in the queue"_s);
        bool journalled = false;
        for (const auto& entry : Journal(file).history(person.uuid()))
            for (const auto& field : entry.change.fields)
                journalled = journalled || field.to.toString() == u"Fainted in the queue"_s;
        QVERIFY(journalled);
    }

    void whatIsLentComesBack()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        const auto awa = *people.save(aBeneficiary().named("Awa", "Diop"));
        const auto binta = *people.save(aBeneficiary().named("Binta", "Sow"));
        const auto desk = file.as(Role::Reception);
        LoanStore store(*desk);
        const QDate today = file.database().today();
        const auto lend = [&](const BeneficiaryId& person, const QString& item, std::optional<QDate> due) {
            Loan loan;
            loan.person = person;
            loan.item = item;
            loan.due = due;
            return store.lend(loan);
        };
        QCOMPARE(lend(awa, {}, {}).error().code, u"item-missing"_s);
        QCOMPARE(lend(awa, u"key"_s, today.addDays(-1)).error().code, u"due-before-lent"_s);
        QCOMPARE(lend(BeneficiaryId(QUuid::createUuid()), u"key"_s, {}).error().code, u"not-found"_s);
        const auto key = *lend(awa, u"key"_s, {});
        const auto chair = *lend(awa, u"wheelchair"_s, today.addDays(7));
        const auto book = *lend(binta, u"book"_s, today.addDays(2));
        file.pass(72h);
        const auto out = store.out();
        QCOMPARE(out.size(), 3U);
        QCOMPARE(out[0].loan.id, book);
        QVERIFY(out[0].loan.isOverdue(file.database().today()));
        QCOMPARE(out[1].loan.id, chair);
        QVERIFY(!out[1].loan.isOverdue(file.database().today()));
        QCOMPARE(out[2].loan.id, key);
        QVERIFY(store.extend(book, today.addDays(30)));
        QCOMPARE(store.out().front().loan.id, chair);
        QVERIFY(store.end(chair, LoanEnd::Damaged, u"A wheel is bent"_s));
        QCOMPARE(store.end(chair, LoanEnd::Good).error().code, u"loan-ended"_s);
        QCOMPARE(store.extend(chair, today.addDays(90)).error().code, u"loan-ended"_s);
        QCOMPARE(store.outWith(awa).size(), 1U);
        const auto all = store.ofPerson(awa);
        QCOMPARE(all.size(), 2U);
        QCOMPARE(all[1].end, LoanEnd::Damaged);
        QCOMPARE(all[1].note, u"A wheel is bent"_s);
        QVERIFY(store.reopen(chair));
        QCOMPARE(store.outWith(awa).size(), 2U);
        for (const auto role : {Role::Legal, Role::Coordinator, Role::Administrator, Role::Auditor}) {
            const auto other = file.as(role);
            QVERIFY(LoanStore(*other).out().empty());
            QCOMPARE(LoanStore(*other).end(key, LoanEnd::Good).error().code, u"not-allowed"_s);
        }
    }
};

WASL_TEST(TestGoods)
#include "tst_goods.moc"
