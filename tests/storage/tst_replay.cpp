// The journal tells everything: read from its beginning it gives the rows as the stores answer them.

#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/correspondent_store.h"
#include "app/storage/incoming_referral_store.h"
#include "app/storage/incoming_referral_table.h"
#include "app/storage/journal.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/referral_table.h"
#include "app/storage/stay_store.h"
#include "app/storage/stay_table.h"
#include "tests/support/builders.h"
#include "tests/support/journal_replay.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

constexpr int things = 100;
constexpr int wantedSteps = 2000;

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

    std::mt19937 m_random{20261123};
    int below(int count) { return int(m_random() % unsigned(count)); }
    template <class E>
    E anyOf()
    {
        constexpr auto all = allOf<E>();
        return all[std::size_t(below(int(all.size())))];
    }
    /// Mostly one that is possible now.
    template <class E, class State>
    E likely(State state)
    {
        const auto possible = possibleEvents(state);
        return possible.empty() || below(5) == 0 ? anyOf<E>()
                                                 : possible[std::size_t(below(int(possible.size())))];
    }

private Q_SLOTS:
    void theJournalReplaysToTheSameState()
    {
        TemporaryFile file;
        const auto shelter = aShelter(file, 8);
        Partner partner;
        partner.name = u"Clinique"_s;
        partner.kind = u"association"_s;
        const auto clinic = PartnerStore(file).save(partner).value();
        ExchangeCard card{QUuid::createUuid(), u"Al Amal"_s,        {},
                          QDate(2026, 1, 1),   QByteArray(32, 's'), QByteArray(32, 'v')};
        const auto sender = CorrespondentStore(file).confirm(card, clinic).value();

        ReferralStore referrals_(file);
        StayStore stays_(file);
        IncomingReferralStore incoming_(file);
        std::vector<ReferralId> referralIds;
        std::vector<StayId> stayIds;
        std::vector<IncomingReferralId> incomingIds;
        for (int i = 0; i < things; ++i) {
            const auto person = BeneficiaryStore(file).save(aBeneficiary()).value();
            if (i % 5 != 0) {
                Consent consent;
                consent.person = person;
                consent.purpose = ConsentPurpose::Refer;
                consent.noticeVersion = u"1"_s;
                consent.language = u"fr"_s;
                QVERIFY(ConsentStore(file).record(consent));
            }
            Referral form;
            form.person = person;
            form.partner = clinic;
            form.sector = u"health"_s;
            form.reasons = u"fièvre"_s;
            form.priority = anyOf<ReferralPriority>();
            if (i % 3 == 0) form.caregiver = Caregiver{u"Fatou"_s, u"parent"_s, {}, true};
            referralIds.push_back(referrals_.save(form).value());
            if (i % 10 == 0) QVERIFY(referrals_.overrideConsent(referralIds.back(), u"danger"_s));
            stayIds.push_back(stays_.request(person, shelter.structure).value());
            IncomingReferral came;
            came.message = MessageId(file.database().newId());
            came.correspondent = sender;
            came.person = person;
            came.fromOrganisation = u"Al Amal"_s;
            came.sector = u"legal"_s;
            came.sentAt = file.now();
            incomingIds.push_back(incoming_.take(came).value());
        }

        int done = 0, refused = 0, tried = 0;
        const auto count = [&](bool good) { ++(good ? done : refused); };
        while (done < wantedSteps && ++tried < 30'000) {
            file.pass(std::chrono::minutes(below(240)));
            const auto which = std::size_t(below(things));
            switch (below(8)) {
            case 0:
            case 1:
            case 2: {
                const auto state = referrals_.find(referralIds[which])->state;
                ReferralStep step;
                step.event = likely<ReferralEvent>(state);
                // The ends of a life come seldom, or nothing would be left to do.
                if ((step.event == ReferralEvent::Withdraw || step.event == ReferralEvent::Decline ||
                     step.event == ReferralEvent::Complete) &&
                    below(10) != 0)
                    step.event = ReferralEvent::Chase;
                if (below(6) != 0) step.code = u"other"_s;
                if (below(3) == 0) step.note = u"ملاحظة %1"_s.arg(tried);
                count(referrals_.step(referralIds[which], step).has_value());
                break;
            }
            case 3:
            case 4:
            case 5: {
                const auto state = stays_.find(stayIds[which])->state;
                StayStep step;
                step.event = likely<StayEvent>(state);
                if ((step.event == StayEvent::Cancel || step.event == StayEvent::RecordNoShow ||
                     step.event == StayEvent::CheckOut) &&
                    below(20) != 0)
                    step.event = state == StayState::CheckedIn ? StayEvent::Extend : StayEvent::Reserve;
                step.bed = shelter.beds[std::size_t(below(8))];
                step.plannedFrom = file.now().addDays(below(400));
                step.plannedUntil = file.now().addDays(400 + below(60));
                if (step.event != StayEvent::Extend)
                    step.plannedUntil = step.plannedFrom->addDays(1 + below(5));
                step.reservedUntil = file.now().addDays(1 + below(400));
                if (step.event == StayEvent::CheckOut || step.event == StayEvent::Cancel)
                    step.code = u"unknown"_s;
                count(stays_.step(stayIds[which], step).has_value());
                break;
            }
            case 6: {
                IncomingStep step;
                step.event = likely<IncomingEvent>(incoming_.find(incomingIds[which])->state);
                if (below(6) != 0) step.code = u"other"_s;
                count(incoming_.step(incomingIds[which], step).has_value());
                break;
            }
            default:
                done += referrals_.runClock().value() + stays_.expireReservations().value();
            }
        }
        QVERIFY2(done >= wantedSteps, qPrintable(QString::number(done)));

        Replayer replayer;
        replayer.replay(file);
        QVERIFY2(replayer.contradictions().isEmpty(), qPrintable(replayer.contradictions().join(u'\n')));
        std::map<QString, int> states;
        const auto compare = [&](const auto& table, const auto& row) {
            ++states[table.name() + u' ' + code(row.state)];
            const auto told = replayer.row(row.id.uuid()), kept = fieldsOf(table, row);
            if (told != kept) qWarning() << told << kept;
            return told == kept && replayer.changes(row.id.uuid()) == row.version;
        };
        for (int i = 0; i < things; ++i) {
            QVERIFY(compare(referrals(), *referrals_.find(referralIds[std::size_t(i)])));
            QVERIFY(compare(stays(), *stays_.find(stayIds[std::size_t(i)])));
            QVERIFY(compare(incomingReferrals(), *incoming_.find(incomingIds[std::size_t(i)])));
        }
        qInfo("%d steps done, %d refused, over %d referrals, stays and received referrals each; %lld journal "
              "entries replay to the same rows",
              done, refused, things, qlonglong(replayer.entries()));
        for (const auto& [state, number] : states)
            qInfo("  %s: %d", qPrintable(state), number);
    }

    void aRowChangedBehindTheJournalIsSeen()
    {
        TemporaryFile file;
        const auto person = BeneficiaryStore(file).save(aBeneficiary()).value();
        Referral form;
        form.person = person;
        form.reasons = u"fièvre"_s;
        const auto id = ReferralStore(file).save(form).value();
        file.database().execute(u"UPDATE referral SET reasons = 'toux' WHERE id = ?"_s, id);
        Replayer replayer;
        replayer.replay(file);
        QVERIFY(replayer.row(id.uuid()) != fieldsOf(referrals(), *ReferralStore(file).find(id)));
    }
};

WASL_TEST(TestReplay)
#include "tst_replay.moc"
