#include "app/domain/ids.h"
#include "tests/domain/one_day.h"
#include "tests/domain/seeded.h"
#include "tests/support/suite.h"

#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesVersionVariantAndTime()
    {
        const QUuid uuid = newUuidV7(noon, seeded(1));
        const QByteArray bytes = uuid.toRfc4122();
        QCOMPARE(static_cast<quint8>(bytes[6]) >> 4, 7);
        QCOMPARE(static_cast<quint8>(bytes[8]) >> 6, 2);
        qint64 millisecond = 0;
        for (int i = 0; i < 6; ++i) {
            millisecond = millisecond << 8 | static_cast<quint8>(bytes[i]);
        }
        QCOMPARE(millisecond, noon.toMSecsSinceEpoch());
    }

    // RFC 9562, appendix A.6: the example of a UUIDv7 value.
    void agreesWithTheExampleOfTheStandard()
    {
        const Moment at = QDateTime::fromMSecsSinceEpoch(0x017F22E279B0, Qt::UTC);
        const RandomSource random = [](std::span<std::byte> bytes) {
            const unsigned char example[] = {0x0C, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F};
            std::memcpy(bytes.data(), example, bytes.size());
        };
        QCOMPARE(newUuidV7(at, random).toString(QUuid::WithoutBraces),
                 u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
    }

    void sortsByTime()
    {
        const RandomSource random = seeded(2);
        const auto earlier = BeneficiaryId::fresh(noon, random);
        const auto later = BeneficiaryId::fresh(noon.addMSecs(1), random);
        QVERIFY(earlier < later);
        QVERIFY(earlier.toString() < later.toString());
    }

    void generatorAlwaysIncreases()
    {
        Moment now = noon;
        UuidV7Generator generator([&] { return now; }, seeded(3));
        QUuid last;
        std::set<QString> seen;
        for (int i = 0; i < 20'000; ++i) {
            if (i == 15'000) {
                now = noon.addSecs(-3600); // the clock was set back
            }
            const QUuid uuid = generator.next();
            QVERIFY(last < uuid);
            seen.insert(uuid.toString());
            last = uuid;
        }
        QCOMPARE(seen.size(), std::size_t(20'000));
    }

    void readsBackBothForms()
    {
        const auto id = StayId::fresh(noon, seeded(4));
        QCOMPARE(StayId::fromString(id.toString()), std::optional(id));
        QCOMPARE(StayId::fromBytes(id.toBytes()), std::optional(id));
        QVERIFY(!StayId::fromString(u"not an id"_s));
        QVERIFY(!StayId::fromString(QUuid().toString()));
        QVERIFY(!StayId::fromBytes("short"));
        QVERIFY(StayId().isNull());
    }

    void kindsOfIdsAreNotInterchangeable()
    {
        QVERIFY((!std::is_convertible_v<BeneficiaryId, CaseId>));
        QVERIFY((!std::is_constructible_v<BeneficiaryId, CaseId>));
        QVERIFY((!std::is_convertible_v<QUuid, BeneficiaryId>));
    }
};

WASL_TEST(TestIds)
#include "tst_ids.moc"
