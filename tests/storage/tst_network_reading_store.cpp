#include "app/storage/network_reading_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::tests::OpenCaseFile;

namespace
{

domain::NetworkReading reading(int first)
{
    domain::NetworkReading reading;
    for (int number = first + 2; number >= first; --number)
        reading.notices.push_back(
            {number, QDateTime(QDate(2026, 11, number), QTime(9, 0), Qt::UTC), u"إعلان"_s});
    domain::PracticeNote note;
    note.id = u"0190aaaa-note"_s;
    note.association = u"K7F3"_s;
    note.associationName = u"Association Nour"_s;
    note.language = u"ar"_s;
    note.sector = u"health"_s;
    note.title = u"في المركز الصحي"_s;
    note.text = u"يستقبل المركز دون موعد صباح الثلاثاء."_s;
    note.approved = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    reading.practices.push_back(note);
    domain::DirectoryEntry entry;
    entry.association = u"K7F3"_s;
    entry.name = u"Association Nour"_s;
    entry.communes = QStringList{u"02.411.01.09"_s, u"01.051.01.01"_s};
    entry.card = "card"_ba;
    entry.fingerprint = u"12345 67890"_s;
    entry.contact = u"0536 00 00 00"_s;
    entry.updated = note.approved;
    reading.directory.push_back(entry);
    reading.figures.push_back({u"registered"_s, u"2026-01"_s, u"2026-10"_s, u"region"_s, u"02"_s, 3,
                               std::nullopt, 0, u"few-associations"_s});
    reading.figures.push_back(
        {u"registered"_s, u"2026-01"_s, u"2026-10"_s, u"total"_s, u"total"_s, 12, 1230, 119, {}});
    return reading;
}

} // namespace

class TestNetworkReadingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasFetchedStandsInPlaceOfWhatWas()
    {
        OpenCaseFile file;
        storage::NetworkReadingStore store(file.database());
        QVERIFY(!store.asOf());
        QVERIFY(store.keep(reading(1)));
        QCOMPARE(store.all(), reading(1));
        QCOMPARE(*store.asOf(), file.now);
        QVERIFY(store.keep(reading(5)));
        QCOMPARE(store.all(), reading(5));
        QVERIFY(store.keep({}));
        QCOMPARE(store.all(), domain::NetworkReading());
    }

    void eachUserHasSeenHerOwn()
    {
        OpenCaseFile file;
        storage::NetworkReadingStore store(file.database());
        QVERIFY(store.keep(reading(1)));
        QCOMPARE(store.unseen(), 3);
        QVERIFY(store.markSeen());
        QCOMPARE(store.unseen(), 0);
        // Fetched again the same ones stay seen; a new one counts.
        QVERIFY(store.keep(reading(1)));
        QCOMPARE(store.unseen(), 0);
        QVERIFY(store.keep(reading(2)));
        QCOMPARE(store.unseen(), 1);
    }
};

WASL_TEST(TestNetworkReadingStore)
#include "tst_network_reading_store.moc"
