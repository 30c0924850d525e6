// Attack 3 of the design: noise that is drawn anew each time averages out. So the same figures are asked for
// a thousand times, from a program installed anew and from a restored backup: identical bytes, or a refusal.

#include "app/wire/payload.h"
#include "tests/support/joined_office.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::tests::JoinedOffice;
using wasl::tests::OpenCaseFile;

namespace
{

void register7(OpenCaseFile& office)
{
    for (int i = 0; i < 7; ++i)
        office.add(tests::aBeneficiary().registeredOn(QDate(2026, 10, 3 + i)).living("04.421.01.0"));
}

/// The bytes that would leave, one release after the other.
QByteArray bytesOf(const std::vector<disclosure::PublishedSummary>& summaries)
{
    QByteArray bytes;
    for (const auto& summary : summaries)
        bytes += wire::encode(summary);
    return bytes;
}

} // namespace

class RepetitionAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void askingAThousandTimesTellsNothingMore()
    {
        JoinedOffice joined;
        register7(joined.office);
        const sync::Publisher publisher(joined.office.file());
        std::set<QByteArray> answers;
        for (int time = 0; time < 1000; ++time)
            answers.insert(bytesOf(OpenCaseFile::check(publisher.preview())));
        qInfo("1,000 previews: %zu different", answers.size());
        QCOMPARE(answers.size(), 1U);
    }

    void aThousandResendsAreOneRelease()
    {
        JoinedOffice joined;
        register7(joined.office);
        auto& file = joined.office.file();
        const auto previewed = bytesOf(OpenCaseFile::check(sync::Publisher(file).preview()));
        QCOMPARE(JoinedOffice::fix(file).value(), 3);
        const auto waiting = sync::Publisher(file).waiting();
        QByteArray fixed;
        for (const auto& release : waiting)
            fixed += release.body;
        QCOMPARE(fixed, previewed); // what was shown is what leaves

        std::set<QByteArray> receipts;
        for (int time = 0; time < 334; ++time)
            for (const auto& attempt : sync::sendReleases(JoinedOffice::config(file), waiting)) {
                QVERIFY(!attempt.refusal);
                receipts.insert(attempt.receipt);
            }
        qInfo("1,002 resends: %zu releases held, %zu receipts", joined.held().size(), receipts.size());
        QCOMPARE(joined.held().size(), 3U);
        QCOMPARE(receipts.size(), 3U);
    }

    void aProgramInstalledAnewDrawsTheSame()
    {
        JoinedOffice joined;
        register7(joined.office);
        const auto before = bytesOf(OpenCaseFile::check(sync::Publisher(joined.office.file()).preview()));
        const QTemporaryDir place;
        // Nothing outside the case file is needed for its figures: on another computer they are the same.
        const auto backup = place.filePath(u"backup"_s);
        OpenCaseFile::check(joined.office.file().backup(backup));
        const auto elsewhere = joined.office.restore(backup, place.filePath(u"elsewhere"_s));
        QCOMPARE(bytesOf(OpenCaseFile::check(sync::Publisher(*elsewhere).preview())), before);
    }

    /// The strongest form: a restored file is changed, and its program made to send without asking what left.
    void aRestoredFileIsRefusedASecondDraw()
    {
        JoinedOffice joined;
        register7(joined.office);
        const QTemporaryDir place;
        const auto backup = place.filePath(u"backup"_s);
        OpenCaseFile::check(joined.office.file().backup(backup));
        QCOMPARE(JoinedOffice::fix(joined.office.file()).value(), 3);
        JoinedOffice::send(joined.office.file());
        const auto held = joined.held();

        int refused = 0;
        int same = 0;
        for (int time = 0; time < 5; ++time) {
            const auto file = joined.office.restore(backup, place.filePath(u"restored-%1"_s.arg(time)));
            for (int more = 0; more < time; ++more)
                OpenCaseFile::check(storage::BeneficiaryStore(file->database())
                                        .save(tests::aBeneficiary().registeredOn(QDate(2026, 10, 20))));
            sync::HubClient client(JoinedOffice::config(*file));
            for (const auto& summary : OpenCaseFile::check(sync::Publisher(*file).preview())) {
                const auto answer = client.send(summary);
                if (answer)
                    ++same;
                else if (answer.error().code == "release-fixed"_L1)
                    ++refused;
            }
            QCOMPARE(JoinedOffice::fix(*file).value(), 0); // and one that asks sends nothing
        }
        qInfo("5 restores, 15 releases sent once more: %d the same bytes, %d refused", same, refused);
        // Only the first release of a changed file differs by its counts, the two after it by naming it.
        QCOMPARE(same, 3);
        QCOMPARE(refused, 12);
        QCOMPARE(joined.held(), held);
    }
};

WASL_TEST(RepetitionAttackTest)
#include "tst_attack_repetition.moc"
