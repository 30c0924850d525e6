#include "app/domain/distribution.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const QDate monday(2026, 11, 23);
const BeneficiaryId awa(QUuid::createUuidV5(QUuid(), u"awa"_s));
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

} // namespace

class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceADay()
    {
        const FrequencyRule rule{u"meal"_s, 1, RulePeriod::Day, RuleScope::Person};
        const std::vector before{given(awa, monday)};
        QVERIFY(refused(rule, before, given(awa, monday)));
        QVERIFY(!refused(rule, before, given(awa, monday.addDays(1))));
        QVERIFY(!refused(rule, before, given(son, monday)));
        QVERIFY(!refused(rule, {}, given(awa, monday)));
        Distribution blanket = given(awa, monday);
        blanket.item = u"blanket"_s;
        QVERIFY(!refused(rule, before, blanket));
    }

    void perHousehold()
    {
        const FrequencyRule rule{u"meal"_s, 1, RulePeriod::Month, RuleScope::Household};
        const std::vector before{given(awa, monday, home)};
        QVERIFY(refused(rule, before, given(son, monday.addDays(3), home)));
        QVERIFY(!refused(rule, before, given(son, monday.addDays(3))));
        QVERIFY(!refused(rule, before, given(son, QDate(2026, 12, 1), home)));
        QVERIFY2(refused(rule, {given(son, monday)}, given(son, monday)),
                 "without a household she counts for herself");
    }

    void asOftenAsTheRuleSays()
    {
        const FrequencyRule rule{u"meal"_s, 2, RulePeriod::Week, RuleScope::Person};
        std::vector before{given(awa, monday)};
        QVERIFY(!refused(rule, before, given(awa, monday.addDays(6))));
        before.push_back(given(awa, monday.addDays(2)));
        QVERIFY(refused(rule, before, given(awa, monday.addDays(6))));
        QVERIFY(!refused(rule, before, given(awa, monday.addDays(7))));
        QVERIFY(!refused(rule, before, given(awa, monday.addDays(-1))));
    }

    void editingOneDoesNotCountItself()
    {
        const FrequencyRule rule{u"meal"_s, 1, RulePeriod::Ever, RuleScope::Person};
        const Distribution one = given(awa, monday);
        QVERIFY(!refused(rule, {one}, one));
        QVERIFY(refused(rule, {one}, given(awa, monday.addYears(5))));
    }

    void isChecked()
    {
        QVERIFY(problems(given(awa, monday), monday).empty());
        Distribution wrong = given(awa, monday.addDays(1));
        wrong.item.clear();
        wrong.quantity = 0;
        QCOMPARE(problems(wrong, monday).size(), std::size_t(3));
    }
};

QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
