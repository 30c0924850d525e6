// The lifecycles that are printed are those that happen, and no sequence of events leads anywhere else.

#include "app/domain/incoming_referral.h"
#include "app/domain/lifecycles.h"
#include "app/domain/referral.h"
#include "app/domain/stay.h"
#include "app/domain/visit.h"
#include "tests/domain/one_day.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

constexpr int sequences = 100'000;

/// Chance from a seed, so that a failure comes again.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    {
    }
    int below(int count) { return int(m_random() % unsigned(count)); }
    bool often() { return below(10) < 8; }
    template <class E>
    E anyOf()
    {
        constexpr auto all = wasl::domain::allOf<E>();
        return all[std::size_t(below(int(all.size())))];
    }
    template <class Tag>
    Id<Tag> id()
    {
        return Id<Tag>(QUuid(m_random(), quint16(m_random()), quint16(m_random()), 1, 2, 3, 4, 5, 6, 7, 8));
    }

private:
    std::mt19937 m_random;
};

/// What was printed, for asking.
std::map<QString, QSet<QString>> printed()
{
    std::map<QString, QSet<QString>> steps;
    for (const auto& table : lifecycles())
        for (const auto& step : table.steps)
            steps[table.code] << step.from + u'>' + step.event + u'>' + step.to;
    return steps;
}

bool holdsTogether(const Referral& r)
{
    using S = ReferralState;
    const bool sent = r.state != S::Draft && !(r.state == S::Withdrawn && !r.sentAt);
    const bool clock = isAwaitingAnswer(r.state) || r.state == S::NoFeedback;
    return sent == r.sentAt.has_value() && clock == r.dueAt.has_value() &&
           isOpen(r.state) != r.closedAt.has_value() &&
           (r.state == S::Declined) == !r.declineReason.isEmpty() &&
           (r.state == S::Completed) == !r.outcome.isEmpty() &&
           (r.state == S::Withdrawn) == !r.withdrawalReason.isEmpty() &&
           (!sent || r.consent || r.consentOverride);
}

bool holdsTogether(const Stay& s)
{
    using S = StayState;
    const bool came = s.state == S::CheckedIn || s.state == S::CheckedOut;
    return (!came || s.bed) && (s.state != S::Reserved || (s.bed && s.plannedFrom)) &&
           (s.state == S::Reserved) == s.reservedUntil.has_value() && came == s.checkedInAt.has_value() &&
           (s.state == S::CheckedOut) == s.checkedOutAt.has_value() &&
           (s.state == S::CheckedOut) == !s.destination.isEmpty() &&
           (s.state == S::Cancelled) == !s.cancelReason.isEmpty() &&
           (!s.checkedOutAt || *s.checkedOutAt >= *s.checkedInAt);
}

bool holdsTogether(const IncomingReferral& r)
{
    using S = IncomingState;
    return isOpen(r.state) != r.closedAt.has_value() &&
           (r.state == S::Declined) == !r.declineReason.isEmpty() &&
           (r.state == S::Completed) == !r.outcome.isEmpty();
}

/// Brings `thing` through one random step after the other and tells how many were done and refused; empty
/// when all is well, else what is not.
struct Walked
{
    qint64 done = 0, refused = 0;
    QString wrong;
    QSet<QString> reached;
};

template <class Thing, class Try>
void walk(Thing thing, int steps, const QSet<QString>& allowed, Walked& walked, const Try& tryOne)
{
    walked.reached << code(thing.state);
    for (int i = 0; i < steps && walked.wrong.isEmpty(); ++i) {
        const auto before = thing;
        const auto [event, after] = tryOne(thing);
        const bool inTable = next(before.state, event).has_value();
        if (!after) {
            ++walked.refused;
            continue;
        }
        ++walked.done;
        const auto arrow = code(before.state) + u'>' + code(event) + u'>' + code(after->state);
        if (!inTable || !allowed.contains(arrow)) walked.wrong = u"not in the table: "_s + arrow;
        if (!holdsTogether(*after)) walked.wrong = u"does not hold together: "_s + arrow;
        if (after->history.size() != before.history.size() + 1)
            walked.wrong = u"not in its history: "_s + arrow;
        thing = *after;
        walked.reached << code(thing.state);
    }
}

} // namespace

class TestLifecycles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedIsWhatHappens()
    {
        const auto tables = lifecycles();
        QStringList codes;
        int steps = 0;
        for (const auto& table : tables) {
            codes << table.code;
            steps += int(table.steps.size());
            QVERIFY(!table.title.isEmpty());
            QVERIFY(table.code == "case"_L1 || !table.finalStates.isEmpty());
            for (const auto& step : table.steps)
                QVERIFY(!step.fromWords.isEmpty() && !step.eventWords.isEmpty() && !step.toWords.isEmpty());
        }
        QCOMPARE(codes,
                 (QStringList{u"referral"_s, u"incoming-referral"_s, u"stay"_s, u"visit"_s, u"case"_s}));
        const auto steps_ = printed();
        const auto count = [&](const QString& name, auto state, auto event) {
            using State = decltype(state);
            int found = 0;
            for (const auto from : wasl::domain::allOf<State>())
                for (const auto each : wasl::domain::allOf<decltype(event)>())
                    if (const auto to = next(from, each)) {
                        ++found;
                        if (!steps_.at(name).contains(code(from) + u'>' + code(each) + u'>' + code(*to)))
                            return -1;
                    }
            return found;
        };
        QCOMPARE(count(u"referral"_s, ReferralState{}, ReferralEvent{}), steps_.at(u"referral"_s).size());
        QCOMPARE(count(u"stay"_s, StayState{}, StayEvent{}), steps_.at(u"stay"_s).size());
        QCOMPARE(count(u"visit"_s, VisitState{}, VisitEvent{}), steps_.at(u"visit"_s).size());
        QCOMPARE(count(u"incoming-referral"_s, IncomingState{}, IncomingEvent{}),
                 steps_.at(u"incoming-referral"_s).size());
        QVERIFY(steps_.at(u"case"_s).contains(u"open>close>closed"_s));
        QVERIFY(steps_.at(u"case"_s).contains(u"closed>reopen>open"_s));
        QVERIFY(!steps_.at(u"case"_s).contains(u"closed>close>closed"_s));
        qInfo("%d lifecycles, %d steps", int(tables.size()), steps);
    }

    void anIncomingReferralKeepsToItsTable()
    {
        using S = IncomingState;
        using E = IncomingEvent;
        // The law once more, in another form.
        const std::map<S, std::map<E, S>> law{
            {S::Received,
             {{E::Acknowledge, S::Acknowledged}, {E::Accept, S::Accepted}, {E::Decline, S::Declined}}},
            {S::Acknowledged, {{E::Accept, S::Accepted}, {E::Decline, S::Declined}}},
            {S::Accepted, {{E::Complete, S::Completed}}},
            {S::Declined, {}},
            {S::Completed, {}}};
        for (const auto from : wasl::domain::allOf<S>())
            for (const auto event : wasl::domain::allOf<E>()) {
                const auto& row = law.at(from);
                const auto to = next(from, event);
                QCOMPARE(to.has_value(), row.count(event) == 1);
                if (to) QCOMPARE(*to, row.at(event));
                if (!to) QCOMPARE(to.error().code, u"incoming-transition"_s);
            }
        IncomingReferral referral;
        referral.receivedAt = noon;
        IncomingStep step;
        step.at = noon.addSecs(-1);
        QCOMPARE(apply(referral, step).error().code, u"step-before-last"_s);
        step = {E::Decline, noon, {}, {}, {}};
        QCOMPARE(apply(referral, step).error().code, u"reason-missing"_s);
    }

    void aHundredThousandReferrals()
    {
        Chance chance(1);
        Walked walked;
        const auto allowed = printed().at(u"referral"_s);
        const auto person = chance.id<BeneficiaryTag>();
        const auto partner = chance.id<PartnerTag>();
        for (int i = 0; i < sequences && walked.wrong.isEmpty(); ++i) {
            Referral referral;
            referral.person = person;
            referral.partner = partner;
            referral.sector = u"health"_s;
            referral.priority = chance.anyOf<ReferralPriority>();
            if (chance.below(4) == 0) referral.consentOverride = ConsentOverride{u"danger"_s, {}, noon};
            Consent consent;
            consent.id = chance.id<ConsentTag>();
            consent.person = person;
            consent.purpose = ConsentPurpose::Refer;
            consent.decision = chance.often() ? ConsentDecision::Given : ConsentDecision::Refused;
            consent.decidedAt = noon.addDays(-1);
            auto now = noon;
            walk(std::move(referral), 12, allowed, walked, [&](const Referral& r) {
                now = now.addSecs(chance.below(20 * 24 * 3600) - (chance.often() ? 0 : 3600));
                const ReferralStep step{r.state == ReferralState::Draft && chance.often()
                                            ? ReferralEvent::Send
                                            : chance.anyOf<ReferralEvent>(),
                                        now,
                                        {},
                                        chance.often() ? u"other"_s : QString(),
                                        {}};
                return std::pair(step.event, apply(r, step, {&consent, 1}));
            });
        }
        QVERIFY2(walked.wrong.isEmpty(), qPrintable(walked.wrong));
        QCOMPARE(walked.reached.size(), qsizetype(allOf<ReferralState>().size()));
        qInfo("referral: %d sequences, %lld steps done, %lld refused, no illegal state", sequences,
              qlonglong(walked.done), qlonglong(walked.refused));
    }

    void aHundredThousandStays()
    {
        Chance chance(2);
        Walked walked;
        const auto allowed = printed().at(u"stay"_s);
        const std::array beds{chance.id<BedTag>(), chance.id<BedTag>()};
        for (int i = 0; i < sequences && walked.wrong.isEmpty(); ++i) {
            Stay stay;
            stay.person = chance.id<BeneficiaryTag>();
            stay.requestedAt = noon;
            auto now = noon;
            walk(std::move(stay), 12, allowed, walked, [&](const Stay& s) {
                now = now.addSecs(chance.below(3 * 24 * 3600) - (chance.often() ? 0 : 3600));
                StayStep step;
                step.event = chance.anyOf<StayEvent>();
                step.at = now;
                if (chance.often()) step.bed = beds[std::size_t(chance.below(2))];
                if (chance.often()) step.plannedFrom = now.addSecs(3600);
                if (chance.often()) step.plannedUntil = now.addSecs(chance.below(10 * 24 * 3600) - 3600);
                if (chance.often()) step.reservedUntil = now.addSecs(7200);
                if (chance.often()) step.code = u"unknown"_s;
                return std::pair(step.event, apply(s, step));
            });
        }
        QVERIFY2(walked.wrong.isEmpty(), qPrintable(walked.wrong));
        QCOMPARE(walked.reached.size(), qsizetype(allOf<StayState>().size()));
        qInfo("stay: %d sequences, %lld steps done, %lld refused, no illegal state", sequences,
              qlonglong(walked.done), qlonglong(walked.refused));
    }

    void aHundredThousandIncomingReferrals()
    {
        Chance chance(3);
        Walked walked;
        const auto allowed = printed().at(u"incoming-referral"_s);
        for (int i = 0; i < sequences && walked.wrong.isEmpty(); ++i) {
            IncomingReferral referral;
            referral.receivedAt = noon;
            auto now = noon;
            walk(std::move(referral), 8, allowed, walked, [&](const IncomingReferral& r) {
                now = now.addSecs(chance.below(24 * 3600) - (chance.often() ? 0 : 3600));
                const IncomingStep step{
                    chance.anyOf<IncomingEvent>(), now, {}, chance.often() ? u"other"_s : QString(), {}};
                return std::pair(step.event, apply(r, step));
            });
        }
        QVERIFY2(walked.wrong.isEmpty(), qPrintable(walked.wrong));
        QCOMPARE(walked.reached.size(), qsizetype(allOf<IncomingState>().size()));
        qInfo("incoming referral: %d sequences, %lld steps done, %lld refused, no illegal state", sequences,
              qlonglong(walked.done), qlonglong(walked.refused));
    }
};

WASL_TEST(TestLifecycles)
#include "tst_lifecycles.moc"
