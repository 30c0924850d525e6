// Deadlines computed from rules that are data, over working days with Moroccan holidays.

#include "app/domain/deadline_rules.h"
#include "app/domain/legal_file.h"
#include "app/domain/paper_renewal.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const Holidays& moroccan()
{
    static const auto days = Holidays::load();
    return days;
}

DeadlineRule ruleOf(const QString& code)
{
    const auto book = Codebook::load(u"legal_deadline_rules"_s);
    const auto* entry = book.find(code);
    const auto rule = entry ? deadlineRule(*entry) : std::nullopt;
    if (!rule) qFatal("no rule %s", qPrintable(code));
    return *rule;
}

ComputedDeadline computed(const QString& code, QDate event, const std::optional<QTime>& hour = {})
{
    return computeDeadline(ruleOf(code), event, hour, moroccan()).value();
}

QDate anyDay()
{
    return QDate(2025, 1, 1).addDays(*rc::gen::inRange(0, 5 * 365));
}

DeadlineRule anyRule()
{
    DeadlineRule rule;
    rule.number = *rc::gen::inRange(1, 120);
    rule.unit = *rc::gen::element(DeadlineUnit::Hours, DeadlineUnit::CalendarDays, DeadlineUnit::WorkingDays,
                                  DeadlineUnit::ClearDays);
    rule.movesOn = *rc::gen::arbitrary<bool>();
    return rule;
}

} // namespace

class TestDeadlineRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsWholeAndNamesItsSource()
    {
        const auto book = Codebook::load(u"legal_deadline_rules"_s);
        const auto kinds = Codebook::load(u"legal_file_kinds"_s);
        const auto events = Codebook::load(u"legal_events"_s);
        QVERIFY(book.entries().size() >= 15);
        for (const auto& entry : book.entries()) {
            const auto rule = deadlineRule(entry);
            QVERIFY2(rule, qPrintable(entry.code));
            QVERIFY2(kinds.contains(rule->kind) && events.contains(rule->event), qPrintable(entry.code));
            // What is said to be read names an article, or whose practice it is.
            const bool told = rule->source.contains("article"_L1) || rule->source.contains("Practice"_L1);
            QVERIFY2(!rule->verified || told, qPrintable(entry.code));
            static const QRegularExpression arabic(u"[\\x{0600}-\\x{06FF}]"_s);
            QVERIFY2(deadlineSource(entry, u"ar").contains(arabic), qPrintable(entry.code));
            QVERIFY2(!deadlineSource(entry, u"fr").contains(arabic), qPrintable(entry.code));
            QVERIFY2(deadlineSource(entry, u"fr") != deadlineSource(entry, u"en"), qPrintable(entry.code));
            const auto verified = entry.extra.value(u"verified"_s);
            QVERIFY2(verified == "yes"_L1 || verified == "no"_L1, qPrintable(entry.code));
        }
        QCOMPARE(deadlineRules(book, QDate(2026, 11, 26)).size(), book.entries().size());
    }

    void aRowThatSaysNothingIsNoRule()
    {
        CodebookEntry entry = *Codebook::load(u"legal_deadline_rules"_s).find(u"annulment");
        entry.extra[u"number"_s] = u"0"_s;
        QVERIFY(!deadlineRule(entry));
        entry.extra[u"number"_s] = u"60"_s;
        QVERIFY(deadlineRule(entry));
        entry.extra[u"unit"_s] = u"moons"_s;
        QVERIFY(!deadlineRule(entry));
    }

    // The examples that the GADEM legal guide itself computes.
    void removalIsCountedInHours()
    {
        const auto appeal = computed(u"removal-appeal"_s, QDate(2026, 4, 6), QTime(12, 24));
        QCOMPARE(appeal.due, QDate(2026, 4, 8));
        QCOMPARE(appeal.hour, QTime(12, 24));
        QCOMPARE(computed(u"removal-ruling"_s, QDate(2026, 4, 8)).due, QDate(2026, 4, 12));
        // A Saturday does not stop 48 hours, and without the hour the day is taken from its beginning.
        QCOMPARE(computed(u"removal-appeal"_s, QDate(2026, 11, 27)).due, QDate(2026, 11, 29));
        QVERIFY(!computed(u"removal-appeal"_s, QDate(2026, 11, 27)).hour);
    }

    void clearDaysCountNeitherTheFirstNorTheLast()
    {
        // Notified on 2 November 2026: thirty days end on 2 December, and on 3 December it is still in time.
        const auto plain = computed(u"labour-appeal"_s, QDate(2026, 11, 2));
        QCOMPARE(plain.due, QDate(2026, 12, 3));
        QVERIFY(!plain.movedFrom);
        // 18 November is Independence Day, 31 days after 18 October.
        const auto moved = computed(u"labour-appeal"_s, QDate(2026, 10, 18));
        QCOMPARE(moved.movedFrom, QDate(2026, 11, 18));
        QCOMPARE(moved.due, QDate(2026, 11, 19));
    }

    void otherDeadlinesStayWhereTheLawSaysNothing()
    {
        // 15 days after 30 July end on 14 August, a holiday: earlier rather than too late.
        QCOMPARE(computed(u"permit-refusal-appeal"_s, QDate(2026, 7, 30)).due, QDate(2026, 8, 14));
        QCOMPARE(computed(u"first-permit"_s, QDate(2026, 11, 30)).due, QDate(2027, 2, 28));
        QCOMPARE(computed(u"permit-renewal-prepared"_s, QDate(2027, 2, 1)).due, QDate(2026, 12, 1));
    }

    void holidaysAreThoseOfTheirYear()
    {
        QVERIFY(moroccan().on(QDate(2026, 10, 31)));
        QVERIFY(!moroccan().on(QDate(2025, 10, 31)));
        QVERIFY(!moroccan().on(QDate(2023, 1, 14)));
        QCOMPARE(moroccan().on(QDate(2026, 1, 14))->code, u"amazigh-new-year"_s);
        QVERIFY(!moroccan().on(QDate(2026, 3, 20))->estimated);
        QVERIFY(moroccan().on(QDate(2027, 3, 10))->estimated);
        QVERIFY(moroccan().isClosed(QDate(2026, 11, 28)));  // Saturday
        QVERIFY(!moroccan().isClosed(QDate(2026, 11, 27))); // Friday
    }

    void aDeadlineThatHangsOnTheMoonSaysSo()
    {
        auto rule = ruleOf(u"labour-appeal"_s);
        // 10 March 2027 is estimated to be Eid: 31 days after 7 February.
        const auto onEid = computeDeadline(rule, QDate(2027, 2, 7), {}, moroccan()).value();
        QCOMPARE(onEid.due, QDate(2027, 3, 12));
        QVERIFY(onEid.onEstimate);
        // The day before the estimated one could be Eid as well.
        QVERIFY(computeDeadline(rule, QDate(2027, 2, 6), {}, moroccan())->onEstimate);
        QVERIFY(!computeDeadline(rule, QDate(2027, 1, 10), {}, moroccan())->onEstimate);
        // An announced one does not move, and past the list nothing is known.
        QVERIFY(!computeDeadline(rule, QDate(2026, 2, 18), {}, moroccan())->onEstimate);
        QVERIFY(computeDeadline(rule, QDate(2031, 1, 10), {}, moroccan())->onEstimate);
        rule.movesOn = false;
        QVERIFY(!computeDeadline(rule, QDate(2031, 1, 10), {}, moroccan())->onEstimate);
    }

    void withoutItsEventThereIsNoDeadline()
    {
        const auto refused = computeDeadline(ruleOf(u"annulment"_s), {}, {}, moroccan());
        QCOMPARE(refused.error().code, u"event-missing"_s);
        QCOMPARE(refused.error().field, u"from"_s);
    }

    void workingDaysCountBackToTheirNumber()
    {
        QVERIFY(rc::check([] {
            const auto from = anyDay();
            const auto n = *rc::gen::inRange(0, 200);
            const auto end = moroccan().addWorkingDays(from, n);
            RC_ASSERT(moroccan().workingDaysIn(from, end) == n);
            RC_ASSERT(n == 0 || !moroccan().isClosed(end));
            // And no earlier day has as many.
            RC_ASSERT(n == 0 || moroccan().workingDaysIn(from, end.addDays(-1)) == n - 1);
            if (!moroccan().isClosed(from) && n > 0)
                RC_ASSERT(moroccan().subtractWorkingDays(end, n) == from);
        }));
    }

    void whatMovesOnNeverEndsOnAClosedDay()
    {
        QVERIFY(rc::check([] {
            auto rule = anyRule();
            const auto event = anyDay();
            const auto due = computeDeadline(rule, event, {}, moroccan()).value();
            RC_ASSERT(due.due >= event);
            rule.movesOn = false;
            const auto stays = computeDeadline(rule, event, {}, moroccan()).value();
            rule.movesOn = true;
            const auto moves = computeDeadline(rule, event, {}, moroccan()).value();
            RC_ASSERT(!moroccan().isClosed(moves.due));
            RC_ASSERT(moves.due >= stays.due);
            RC_ASSERT(moves.movedFrom.has_value() == moroccan().isClosed(stays.due));
            RC_ASSERT(moroccan().workingDaysIn(stays.due, moves.due) == (moves.due == stays.due ? 0 : 1));
        }));
    }

    void aLaterEventNeverEndsEarlier()
    {
        QVERIFY(rc::check([] {
            const auto rule = anyRule();
            const auto event = anyDay();
            const auto later = event.addDays(*rc::gen::inRange(0, 40));
            RC_ASSERT(computeDeadline(rule, event, {}, moroccan())->due <=
                      computeDeadline(rule, later, {}, moroccan())->due);
        }));
    }

    void aDeadlineBeforeItsStartIsRefused()
    {
        LegalFile file;
        file.person = BeneficiaryId(QUuid::createUuid());
        file.kind = u"appeal"_s;
        file.opened = QDate(2026, 11, 2);
        LegalDeadline deadline;
        deadline.what = u"Recours"_s;
        deadline.from = QDate(2026, 11, 20);
        deadline.due = QDate(2026, 11, 19);
        file.deadlines = {deadline};
        const auto found = problems(file, QDate(2026, 11, 26));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().code, u"deadline-before-start"_s);
        QCOMPARE(found.front().field, u"deadlines[0].due"_s);
        file.deadlines.front().countsBack = true; // two months before a permit expires
        QVERIFY(problems(file, QDate(2026, 11, 26)).empty());
        file.deadlines.front().countsBack = false;
        file.deadlines.front().due = QDate(2026, 11, 20);
        QVERIFY(problems(file, QDate(2026, 11, 26)).empty());
    }

    void anExpiringPaperBecomesAFile()
    {
        const QDate today(2026, 11, 26);
        const BeneficiaryId person(QUuid::createUuid());
        const UserId jurist(QUuid::createUuid());
        QVERIFY(isRenewable(u"residence-card"_s) && isRenewable(u"hcr-asylum-certificate"_s));
        QVERIFY(!isRenewable(u"passport"_s) && !isRenewable(u"school-certificate"_s));
        const auto permit = renewalFile(person, u"residence-card"_s, QDate(2027, 2, 1), jurist, today, u"fr");
        QVERIFY(problems(permit, today).empty());
        QCOMPARE(permit.kind, u"permit"_s);
        QCOMPARE(permit.deadlines.size(), std::size_t(2));
        QCOMPARE(permit.deadlines[0].due, QDate(2026, 12, 1));
        QVERIFY(permit.deadlines[0].countsBack);
        QCOMPARE(permit.deadlines[1].due, QDate(2027, 2, 16)); // fifteen days after, at the latest
        QCOMPARE(permit.deadlines[1].rule, u"permit-renewal"_s);
        // Where no rule is known, the paper's own last day.
        const auto asylum =
            renewalFile(person, u"hcr-asylum-certificate"_s, QDate(2027, 2, 1), jurist, today, u"ar");
        QVERIFY(problems(asylum, today).empty());
        QCOMPARE(asylum.authority, u"unhcr"_s);
        QCOMPARE(asylum.deadlines.size(), std::size_t(1));
        QCOMPARE(asylum.deadlines.front().due, QDate(2027, 2, 1));
        QVERIFY(asylum.deadlines.front().rule.isEmpty());
        for (const auto& entry : Codebook::load(u"document_kinds"_s).entries())
            if (isRenewable(entry.code)) {
                const auto file = renewalFile(person, entry.code, QDate(2027, 2, 1), jurist, today, u"en");
                QVERIFY(Codebook::load(u"legal_file_kinds"_s).contains(file.kind));
                QVERIFY(Codebook::load(u"authorities"_s).contains(file.authority));
            }
    }

    void aFileClosesWithItsOutcome()
    {
        const QDate today(2026, 11, 26);
        LegalFile file;
        file.opened = QDate(2026, 11, 2);
        QCOMPARE(closeFile(file, today, {}, today).error().code, u"outcome-missing"_s);
        QCOMPARE(closeFile(file, today.addDays(1), u"granted"_s, today).error().code, u"closed-in-future"_s);
        QCOMPARE(closeFile(file, QDate(2026, 11, 1), u"granted"_s, today).error().code,
                 u"until-before-from"_s);
        QCOMPARE(reopenFile(file).error().code, u"file-open"_s);
        const auto closed = closeFile(file, today, u"granted"_s, today).value();
        QCOMPARE(closed.closed, today);
        QCOMPARE(closeFile(closed, today, u"granted"_s, today).error().code, u"file-closed"_s);
        const auto again = reopenFile(closed).value();
        QVERIFY(!again.closed && again.outcome.isEmpty());
    }
};

WASL_TEST(TestDeadlineRules)
#include "tst_deadline_rules.moc"
