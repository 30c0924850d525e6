// Fields that need an authorisation of the CNDP: off in a new file, refused and unseen while off, guarded by
// role when on.

#include "app/storage/beneficiary_store.h"
#include "app/storage/journal.h"
#include "app/storage/sensitive_fields.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

const auto authorisation = u"A-RH-7/2026"_s;

Beneficiary withPaper(const QString& number)
{
    Beneficiary person = aBeneficiary();
    person.documents = {{{}, u"passport"_s, number, u"SN"_s, {}, {}, QDate(2030, 1, 1)}};
    return person;
}

QByteArray journalOf(Database& database, const BeneficiaryId& person)
{
    QByteArray told;
    for (const auto& entry : Journal(database).history(person.uuid()))
        for (const auto& field : entry.change.fields)
            told += QJsonDocument(QJsonArray{field.from, field.to}).toJson();
    return told;
}

} // namespace

class TestSensitiveFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreOffInANewFileAndRefused()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        for (const auto group : allOf<SensitiveGroup>())
            QVERIFY(!SensitiveFields(file).isOn(group));
        auto refused = people.save(withPaper(u"AA1234567"_s));
        QCOMPARE(refused.error().code, u"sensitive-off"_s);
        QCOMPARE(refused.error().field, u"documents[0].number"_s);
        refused = people.save(aBeneficiary().withNeed("SM-CI"));
        QCOMPARE(refused.error().code, u"sensitive-off"_s);
        QCOMPARE(refused.error().field, u"needs[0].code"_s);
        QCOMPARE(people.count(), 0);
        // The paper without its number, and needs that do not tell of health, are kept as ever.
        QVERIFY(people.save(withPaper({})));
        QVERIFY(people.save(aBeneficiary().withNeed("SP-PT")));
    }

    void onlyWithAnAuthorisationAndByWhoManagesTheFile()
    {
        TemporaryFile file;
        SensitiveFields fields(file);
        QCOMPARE(fields.switchOn(SensitiveGroup::HealthNeeds, u"  "_s).error().code,
                 u"authorisation-missing"_s);
        const auto desk = file.as(Role::Reception);
        QCOMPARE(SensitiveFields(*desk).switchOn(SensitiveGroup::HealthNeeds, authorisation).error().code,
                 u"not-allowed"_s);
        QVERIFY(!fields.isOn(SensitiveGroup::HealthNeeds));
        const auto administrator = file.as(Role::Administrator);
        QVERIFY(SensitiveFields(*administrator).switchOn(SensitiveGroup::HealthNeeds, authorisation));
        QVERIFY(fields.isOn(SensitiveGroup::HealthNeeds));
        QVERIFY(!fields.isOn(SensitiveGroup::DocumentNumbers));
        QCOMPARE(fields.authorisation(SensitiveGroup::HealthNeeds), authorisation);
    }

    void whatWasCollectedIsUnseenWhileOffAndNotLost()
    {
        TemporaryFile file;
        SensitiveFields fields(file);
        for (const auto group : allOf<SensitiveGroup>())
            QVERIFY(fields.switchOn(group, authorisation));
        BeneficiaryStore people(file);
        auto whole = withPaper(u"AA1234567"_s);
        whole.needs = {{{}, u"SM-CI"_s, QDate(2026, 11, 2), {}, u"insulin"_s},
                       {{}, u"SP-PT"_s, QDate(2026, 11, 2), {}, {}}};
        const auto id = *people.save(whole);
        QCOMPARE(people.find(id)->documents[0].number, u"AA1234567"_s);
        QVERIFY(journalOf(file, id).contains("AA1234567") && journalOf(file, id).contains("insulin"));
        // Guarded by role while on: reception sees no needs at all.
        const auto desk = file.as(Role::Reception);
        QVERIFY(BeneficiaryStore(*desk).find(id)->needs.empty());

        for (const auto group : allOf<SensitiveGroup>())
            QVERIFY(fields.switchOff(group));
        auto seen = *people.find(id);
        QVERIFY(seen.documents[0].number.isEmpty());
        QCOMPARE(seen.documents[0].kind, u"passport"_s);
        QCOMPARE(seen.needs.size(), 1u);
        QCOMPARE(seen.needs[0].code, u"SP-PT"_s);
        QVERIFY(!journalOf(file, id).contains("AA1234567") && !journalOf(file, id).contains("insulin"));
        people.forEach([](const Beneficiary& person) {
            for (const auto& document : person.documents)
                if (!document.number.isEmpty()) qFatal("a number left the file");
            return true;
        });
        seen.address = u"a new address"_s;
        QVERIFY(people.save(seen));
        seen = *people.find(id);
        seen.documents[0].number = u"BB7654321"_s;
        QCOMPARE(people.save(seen).error().code, u"sensitive-off"_s);

        for (const auto group : allOf<SensitiveGroup>())
            QVERIFY(fields.switchOn(group, authorisation));
        const auto again = *people.find(id);
        QCOMPARE(again.address, u"a new address"_s);
        QCOMPARE(again.documents[0].number, u"AA1234567"_s);
        QCOMPARE(again.needs.size(), 2u);
    }
};

WASL_TEST(TestSensitiveFields)
#include "tst_sensitive_fields.moc"
