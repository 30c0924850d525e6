// The small records: partners, blocks, incidents, bans, legal files, activities, barriers, consents.
#include "app/domain/activity.h"
#include "app/domain/barrier.h"
#include "app/domain/consent.h"
#include "app/domain/incident.h"
#include "app/domain/legal_file.h"
#include "app/domain/partner.h"
#include "app/domain/reception.h"
#include "tests/domain/one_day.h"
#include "tests/support/refusals.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;
using namespace wasl::tests;

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenewedAgreementGoesOn()
    {
        Agreement agreement;
        agreement.id = AgreementId(QUuid::createUuidV5(QUuid(), u"agreement"_s));
        agreement.title = u"Convention"_s;
        agreement.signedOn = QDate(2026, 1, 1);
        agreement.from = QDate(2026, 1, 1);
        agreement.until = QDate(2026, 12, 31);
        const auto soon = renewed(agreement, QDate(2026, 11, 23));
        QVERIFY(soon.id.isNull() && !soon.signedOn);
        QCOMPARE(soon.title, agreement.title);
        QCOMPARE(soon.from, QDate(2027, 1, 1));
        QCOMPARE(soon.until, std::optional(QDate(2027, 12, 31)));
        QCOMPARE(renewed(agreement, QDate(2027, 3, 1)).from, QDate(2027, 3, 1));
        agreement.until.reset();
        QVERIFY(!renewed(agreement, QDate(2027, 3, 1)).until);
    }

    void aClosedPartnerSaysWhy()
    {
        Partner partner;
        partner.name = u"Clinique"_s;
        QVERIFY(problems(partner).empty());
        partner.active = false;
        QCOMPARE(problems(partner).front().code, u"inactive-reason-missing"_s);
        partner.inactiveReason = u"moved to Rabat"_s;
        QVERIFY(problems(partner).empty());
        QCOMPARE(partnerClosed(partner).code, u"partner-closed"_s);
        QVERIFY(partnerClosed(partner).message.contains(u"moved to Rabat"_s));
    }

    void aNameIsOnePlainLine()
    {
        for (const auto& name : {u"a\u0001b"_s, u"ctl\u0007\u001b[31mname"_s, u"a\u202eb"_s, u"a\nb"_s,
                                 u"a\u007fb"_s, QString(201, u'a')}) {
            Partner partner;
            partner.name = name;
            QCOMPARE(codes(problems(partner)), QStringList{u"name-not-plain"_s});
            ReceptionStructure house;
            house.nameArabic = name;
            QCOMPARE(codes(problems(house)), QStringList{u"name-not-plain"_s});
            QCOMPARE(problems(house).front().field, u"nameArabic"_s);
        }
        Partner partner;
        partner.name = QString(200, u'a');
        partner.nameArabic = u"جمعية می\u200cخواهم"_s;
        QVERIFY(problems(partner).empty());
    }

    void aPartnerCoversWhatLiesInside()
    {
        Partner partner;
        QVERIFY(covers(partner, u"07.351.01.0"));
        partner.communes = {u"07.351.01.0"_s};
        QVERIFY(covers(partner, u"07.351.01.0"));
        QVERIFY(covers(partner, u"07.351.01.05"));
        QVERIFY(!covers(partner, u"02.411.01.23"));
        partner.communes = {u"02.411"_s};
        QVERIFY(covers(partner, u"02.411.01.23"));
        partner.communes = {u"02"_s};
        QVERIFY(covers(partner, u"02.411.01.23"));
        QVERIFY(!covers(partner, u"07.351.01.0"));
    }

    void agreementsAndServicesHaveTheirTime()
    {
        Agreement agreement;
        agreement.from = QDate(2026, 1, 1);
        agreement.until = QDate(2026, 11, 23);
        QVERIFY(isInForce(agreement, today));
        QVERIFY(!isInForce(agreement, today.addDays(1)));
        QVERIFY(!isInForce(agreement, QDate(2025, 12, 31)));
        QCOMPARE(codes(problems(agreement)), QStringList{u"partner-missing"_s});
        Service service;
        service.until = today;
        QVERIFY(isOffered(service, today));
        QVERIFY(!isOffered(service, today.addDays(1)));
        service.capacity = -1;
        QCOMPARE(codes(problems(service)), (QStringList{u"sector-missing"_s, u"capacity-negative"_s}));
        QCOMPARE(codes(problems(Partner{})), QStringList{u"name-missing"_s});
    }

    void placesAreChecked()
    {
        Block block;
        block.reason = u"repair"_s;
        block.from = noon;
        block.until = noon;
        QCOMPARE(codes(problems(block)), QStringList{u"until-before-from"_s});
        PlaceRules rules;
        rules.minAge = 18;
        rules.maxAge = 17;
        rules.maxNights = 0;
        QCOMPARE(codes(problems(rules)), (QStringList{u"age-range"_s, u"nights-range"_s}));
    }

    void aBanHasAnEndAReasonAndAReview()
    {
        QCOMPARE(codes(problems(Ban{})),
                 (QStringList{u"person-missing"_s, u"reason-missing"_s, u"from-missing"_s, u"until-missing"_s,
                              u"review-missing"_s}));
        Ban ban;
        ban.person = BeneficiaryId(QUuid::createUuidV5(QUuid(), u"x"_s));
        ban.reason = u"violence"_s;
        ban.from = today;
        ban.until = today.addDays(30);
        ban.reviewOn = today.addDays(31);
        QCOMPARE(codes(problems(ban)), QStringList{u"review-outside"_s});
        ban.reviewOn = today.addDays(15);
        QCOMPARE(codes(problems(ban)), QStringList());
    }

    void incidentsLieBehindUs()
    {
        Incident incident;
        incident.kind = u"theft"_s;
        incident.description = u"A phone was taken."_s;
        incident.at = noon;
        QVERIFY(problems(incident, noon).empty());
        QCOMPARE(codes(problems(incident, noon.addSecs(-1))), QStringList{u"at-in-future"_s});
    }

    void deadlinesComeNearer()
    {
        LegalDeadline deadline{{}, today, u"Appeal"_s, 7, std::nullopt};
        QCOMPARE(urgencyOn(deadline, today.addDays(-8)), DeadlineUrgency::Later);
        QCOMPARE(urgencyOn(deadline, today.addDays(-7)), DeadlineUrgency::Soon);
        QCOMPARE(urgencyOn(deadline, today), DeadlineUrgency::Today);
        QCOMPARE(urgencyOn(deadline, today.addDays(1)), DeadlineUrgency::Missed);
        deadline.done = today;
        QCOMPARE(urgencyOn(deadline, today.addDays(1)), DeadlineUrgency::Done);

        LegalFile file;
        QVERIFY(!nextDeadline(file));
        file.deadlines = {
            deadline, {{}, today.addDays(9), u"Later"_s, 7, {}}, {{}, today.addDays(3), u"Next"_s, 7, {}}};
        QCOMPARE(nextDeadline(file)->what, u"Next"_s);
        file.hearings = {{{}, noon.addSecs(-1), u"past"_s, false, {}, {}},
                         {{}, noon.addDays(2), u"court"_s, false, {}, {}}};
        QCOMPARE(nextHearing(file, noon)->place, u"court"_s);
        QCOMPARE(codes(problems(LegalFile{}, today)),
                 (QStringList{u"person-missing"_s, u"kind-missing"_s, u"opened-in-future"_s}));
    }

    void activitiesCountEveryone()
    {
        Activity activity;
        activity.counted = {{u"commune-staff"_s, {}, 4, 5, 1}, {u"elected-official"_s, {}, 2, 0, 0}};
        activity.named = {{std::nullopt, u"Karim"_s, {}, {}}};
        QCOMPARE(participants(activity), 13);
        activity.counted[0].women = -1;
        activity.named[0].name.clear();
        QCOMPARE(codes(problems(activity)),
                 (QStringList{u"kind-missing"_s, u"title-missing"_s, u"from-missing"_s, u"count-negative"_s,
                              u"name-missing"_s}));
    }

    void anActivityIsCheckedLineByLine()
    {
        const BeneficiaryId awa(QUuid::createUuidV5(QUuid(), u"awa"_s));
        Activity activity;
        activity.kind = u"training"_s;
        activity.title = u"Darija"_s;
        activity.from = today;
        activity.counted = {{u"volunteer"_s, {}, 1, 0, 0}};
        activity.named = {{awa, {}, {}, {}}, {{}, u"Karim"_s, {}, {}}, {{}, u"Karim"_s, {}, {}}};
        QVERIFY(problems(activity).empty()); // two may be called the same
        activity.hours = -1;
        activity.counted.push_back({{}, {}, 1, 0, 0});
        activity.named.push_back({awa, {}, {}, {}});
        const auto found = problems(activity);
        QCOMPARE(codes(found),
                 (QStringList{u"hours-out-of-range"_s, u"function-missing"_s, u"named-twice"_s}));
        QCOMPARE(found[1].field, u"counted[1].function"_s);
        QCOMPARE(found[2].field, u"named[3].name"_s);
    }

    void aSessionIsHeldAgain()
    {
        Activity former;
        former.id = ActivityId(QUuid::createUuidV5(QUuid(), u"former"_s));
        former.version = 3;
        former.kind = u"language-course"_s;
        former.title = u"Darija"_s;
        former.from = QDate(2026, 1, 30);
        former.until = QDate(2026, 2, 1);
        former.counted = {{u"volunteer"_s, u"07.351.01.0"_s, 4, 3, 1}};
        former.named = {{std::nullopt, u"Karim"_s, {}, {}}};
        former.notes = u"of that day"_s;
        const auto again = sameAgain(former, QDate(2026, 2, 27));
        QVERIFY(again.id.isNull());
        QCOMPARE(again.version, 0);
        QCOMPARE(*again.until, QDate(2026, 3, 1));
        QCOMPARE(again.counted.front().function, u"volunteer"_s);
        QCOMPARE(again.counted.front().total(), 0);
        QCOMPARE(again.named, former.named);
        QVERIFY(again.notes.isEmpty());
        const ParticipantTotals expected{4, 3, 1, 1};
        QCOMPARE(totals(former), expected);
        QCOMPARE(totals(former).all(), participants(former));
    }

    void barriersAreChecked()
    {
        Barrier barrier;
        barrier.on = today;
        barrier.sector = u"health"_s;
        barrier.kind = u"document-asked"_s;
        QVERIFY(problems(barrier, today).empty());
        QCOMPARE(codes(problems(barrier, today.addDays(-1))), QStringList{u"on-in-future"_s});
    }

    void sharingNamesItsRecipient()
    {
        Consent consent;
        consent.noticeVersion = u"2026-1"_s;
        consent.language = u"fr"_s;
        consent.decidedAt = noon;
        QVERIFY(problems(consent, today).empty());
        consent.purpose = ConsentPurpose::Share;
        QCOMPARE(codes(problems(consent, today)), QStringList{u"recipient-missing"_s});
        const PartnerId clinic(QUuid::createUuidV5(QUuid(), u"clinic"_s));
        const PartnerId school(QUuid::createUuidV5(QUuid(), u"school"_s));
        consent.recipient = clinic;
        QVERIFY(allows(std::vector{consent}, ConsentPurpose::Share, clinic, noon));
        QVERIFY(!allows(std::vector{consent}, ConsentPurpose::Share, school, noon));
        QVERIFY(!allows(std::vector{consent}, ConsentPurpose::Share, std::nullopt, noon));
        consent.expires = today.addDays(-1);
        QCOMPARE(codes(problems(consent, today)), QStringList{u"until-before-from"_s});
    }
};

WASL_TEST(TestRecords)
#include "tst_records.moc"
