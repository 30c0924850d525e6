#include "app/domain/beneficiary.h"
#include "tests/domain/one_day.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

Beneficiary awa()
{
    Beneficiary person;
    person.latin = {u"Awa"_s, u"Ndiaye"_s};
    person.birth = *PartialDate::fromIso(u"1990-05-12");
    person.sex = Sex::Female;
    person.nationalities = {u"SN"_s};
    person.registeredOn = today;
    return person;
}

/// "code field" of every problem.
QStringList found(const Beneficiary& person)
{
    QStringList result;
    for (const Refusal& refusal : problems(person, today)) {
        if (!refusal.message.endsWith(u'.')) {
            result << u"(no sentence)"_s;
        }
        result << refusal.code + u' ' + refusal.field;
    }
    return result;
}

} // namespace

class TestBeneficiary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompletePersonIsFine() { QCOMPARE(found(awa()), QStringList()); }

    void anyNameIsEnough()
    {
        Beneficiary person = awa();
        person.latin = {u"  "_s, u""_s};
        QCOMPARE(found(person), QStringList{u"name-missing latin.given"_s});
        person.arabic.given = u"أوا"_s;
        QCOMPARE(found(person), QStringList());
        person.arabic = {};
        person.otherNames = u"Awa from the market"_s;
        QCOMPARE(found(person), QStringList());
    }

    void birthLiesBehindUs()
    {
        Beneficiary person = awa();
        person.birth = *PartialDate::fromIso(u"2026-11-24");
        QCOMPARE(found(person), QStringList{u"birth-in-future birth"_s});
        person.birth = *PartialDate::fromIso(u"2026-11-23");
        QCOMPARE(found(person), QStringList());
        person.birth = *PartialDate::fromIso(u"2026");
        QCOMPARE(found(person), QStringList());
        person.birth = *PartialDate::fromIso(u"1880");
        QCOMPARE(found(person), QStringList{u"birth-too-early birth"_s});
        person.birth = Answer<PartialDate>::prefersNotToSay();
        QCOMPARE(found(person), QStringList());
    }

    void datesStandInTheirOrder()
    {
        Beneficiary person = awa();
        person.arrival = QDate(1990, 5, 11);
        QCOMPARE(found(person), QStringList{u"arrival-before-birth arrival"_s});
        person.arrival = today.addDays(1);
        QCOMPARE(found(person), QStringList{u"arrival-in-future arrival"_s});
        person.arrival.reset();
        person.registeredOn = today.addDays(1);
        QCOMPARE(found(person), QStringList{u"registration-in-future registeredOn"_s});
        person.registeredOn = QDate();
        QCOMPARE(found(person), QStringList{u"registration-date-missing registeredOn"_s});
        person.registeredOn = today;
        person.keepUntil = today.addDays(-1);
        QCOMPARE(found(person), QStringList{u"kept-too-short keepUntil"_s});
    }

    void messagesStandBesideTheirLine()
    {
        Beneficiary person = awa();
        person.statuses = {{u"asylum-seeker"_s, QDate(2024, 1, 1), std::nullopt},
                           {u"refugee-hcr"_s, QDate(2025, 1, 1), QDate(2024, 12, 31)}};
        person.needs = {{{}, u"SP-PT"_s, QDate(2026, 1, 1), std::nullopt, {}},
                        {{}, u"SP-PT"_s, QDate(2026, 2, 1), std::nullopt, {}},
                        {{}, u"SM-CI"_s, today.addDays(1), std::nullopt, {}}};
        person.documents = {{{}, u"passport"_s, {}, {}, {}, QDate(2025, 1, 1), QDate(2024, 1, 1)}};
        QCOMPARE(found(person), (QStringList{u"until-before-from statuses[1].until"_s,
                                             u"need-twice needs[1].code"_s, u"from-in-future needs[2].from"_s,
                                             u"expires-before-issued documents[0].expires"_s}));
    }

    void aClosedNeedMayComeBack()
    {
        Beneficiary person = awa();
        person.needs = {{{}, u"SP-PT"_s, QDate(2025, 1, 1), QDate(2025, 6, 1), {}},
                        {{}, u"SP-PT"_s, QDate(2026, 1, 1), std::nullopt, {}}};
        QCOMPARE(found(person), QStringList());
        QVERIFY(isOpenOn(person.needs[0], QDate(2025, 6, 1)));
        QVERIFY(!isOpenOn(person.needs[0], QDate(2025, 6, 2)));
    }

    void nationalitiesAreCountryCodes()
    {
        Beneficiary person = awa();
        person.nationalities = {u"SN"_s, u"Guinée"_s, u"SN"_s};
        QCOMPARE(found(person),
                 (QStringList{u"nationality-unknown nationalities"_s, u"nationality-twice nationalities"_s}));
    }

    void theStatusOfADay()
    {
        Beneficiary person = awa();
        person.statuses = {{u"unknown"_s, std::nullopt, std::nullopt},
                           {u"asylum-seeker"_s, QDate(2024, 1, 1), QDate(2025, 3, 31)},
                           {u"refugee-hcr"_s, QDate(2025, 4, 1), std::nullopt}};
        QCOMPARE(statusOn(person, QDate(2023, 1, 1))->code, u"unknown"_s);
        QCOMPARE(statusOn(person, QDate(2025, 3, 31))->code, u"asylum-seeker"_s);
        QCOMPARE(statusOn(person, QDate(2025, 4, 1))->code, u"refugee-hcr"_s);
        person.statuses.clear();
        QVERIFY(!statusOn(person, today));
    }

    void minorsAreUnderEighteen()
    {
        Beneficiary person = awa();
        person.birth = *PartialDate::fromIso(u"2008-11-24");
        QCOMPARE(isMinorOn(person, today), std::optional(true));
        QCOMPARE(isMinorOn(person, today.addDays(1)), std::optional(false));
        person.birth = Answer<PartialDate>::unknown();
        QVERIFY(!isMinorOn(person, today));
    }

    void aNameIsAlwaysShown()
    {
        Beneficiary person = awa();
        QCOMPARE(displayName(person, u"ar"), u"Awa Ndiaye"_s);
        person.arabic = {u"أوا"_s, u"ندياي"_s};
        QCOMPARE(displayName(person, u"ar"), u"أوا ندياي"_s);
        QCOMPARE(displayName(person, u"fr"), u"Awa Ndiaye"_s);
        Beneficiary nobody;
        QVERIFY(!displayName(nobody, u"fr").isEmpty());
        nobody.fileNumber = *FileNumber::make(2026, 7);
        QCOMPARE(displayName(nobody, u"fr"), nobody.fileNumber.toString());
    }
};

WASL_TEST(TestBeneficiary)
#include "tst_beneficiary.moc"
