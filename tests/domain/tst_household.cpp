#include "app/domain/household.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

BeneficiaryId named(const QString& name)
{
    return BeneficiaryId(QUuid::createUuidV5(QUuid(), name));
}
const QDate january(2026, 1, 1);
const QDate june(2026, 6, 1);

Household family()
{
    Household household;
    household = *join(household, named(u"awa"_s), u"head"_s, january);
    return *join(household, named(u"son"_s), u"child"_s, january);
}

} // namespace

class TestHousehold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersComeAndGoAndTheHistoryStays()
    {
        const auto left = leave(family(), named(u"son"_s), june);
        QVERIFY(left);
        QCOMPARE(membersOn(*left, june.addDays(-1)).size(), std::size_t(2));
        QCOMPARE(membersOn(*left, june).size(), std::size_t(1));
        const auto back = join(*left, named(u"son"_s), u"child"_s, june.addDays(30));
        QVERIFY(back);
        QCOMPARE(back->members.size(), std::size_t(3));
        QVERIFY(problems(*back, QDate(2026, 11, 23)).empty());
    }

    void nobodyIsMemberTwice()
    {
        QCOMPARE(join(family(), named(u"son"_s), u"child"_s, june).error().code, u"already-member"_s);
        const auto left = leave(family(), named(u"son"_s), june);
        QCOMPARE(join(*left, named(u"son"_s), u"child"_s, june.addDays(-1)).error().code,
                 u"already-member"_s);
        QVERIFY(join(*left, named(u"son"_s), u"child"_s, june));
    }

    void oneHeadAtATime()
    {
        QCOMPARE(join(family(), named(u"uncle"_s), u"head"_s, june).error().code, u"second-head"_s);
        const auto changed = becomeHead(family(), named(u"son"_s), u"parent"_s, june);
        QVERIFY(changed);
        QCOMPARE(headOn(*changed, june.addDays(-1)), std::optional(named(u"awa"_s)));
        QCOMPARE(headOn(*changed, june), std::optional(named(u"son"_s)));
        QCOMPARE(membersOn(*changed, june).size(), std::size_t(2));
        QVERIFY(problems(*changed, QDate(2026, 11, 23)).empty());
    }

    void onlyMembersLeave()
    {
        QCOMPARE(leave(family(), named(u"stranger"_s), june).error().code, u"not-a-member"_s);
        QCOMPARE(leave(family(), named(u"son"_s), january.addDays(-1)).error().code,
                 u"leaves-before-joining"_s);
        QCOMPARE(becomeHead(family(), named(u"stranger"_s), u"other"_s, june).error().code,
                 u"not-a-member"_s);
    }

    void problemsStandBesideTheirLine()
    {
        Household household = family();
        household.members[1].relation.clear();
        household.members[1].until = january.addDays(-1);
        const auto found = problems(household, june);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].field, u"members[1].relation"_s);
        QCOMPARE(found[1].field, u"members[1].until"_s);
    }
};

WASL_TEST(TestHousehold)
#include "tst_household.moc"
