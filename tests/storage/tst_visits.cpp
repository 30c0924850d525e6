// The queue at the desk: in the order of arrival, nobody twice, appointments kept or missed.

#include "app/storage/person_eraser.h"
#include "app/storage/visit_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

struct Queue
{
    OpenCaseFile file;
    BeneficiaryId awa = file.add(aBeneficiary().named("Awa", "Ndiaye")).id;
    BeneficiaryId binta = file.add(aBeneficiary().named("Binta", "Sow")).id;

    VisitStore visits() { return VisitStore(file.database()); }
    QStringList today()
    {
        QStringList lines;
        for (const auto& row : visits().today())
            lines << row.person.latin.given + u' ' + code(row.visit.state);
        return lines;
    }
    VisitId appointment(const BeneficiaryId& person, int hours)
    {
        Visit visit;
        visit.person = person;
        visit.plannedFor = file.now.addSecs(hours * 3600);
        return OpenCaseFile::check(visits().plan(visit));
    }
};

} // namespace

class TestVisits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCameFirstIsFirst()
    {
        Queue q;
        const auto first = OpenCaseFile::check(q.visits().arrive(q.binta));
        q.file.now = q.file.now.addSecs(60);
        OpenCaseFile::check(q.visits().arrive(q.awa));
        QCOMPARE(q.today(), (QStringList{u"Binta waiting"_s, u"Awa waiting"_s}));
        const auto received = OpenCaseFile::check(q.visits().step(first, VisitEvent::Receive));
        QCOMPARE(received.worker, std::optional(q.file.file().actor().user));
        OpenCaseFile::check(q.visits().step(first, VisitEvent::PutBack));
        QCOMPARE(q.today().front(), u"Binta waiting"_s); // her place is kept
        OpenCaseFile::check(q.visits().step(first, VisitEvent::Receive));
        OpenCaseFile::check(q.visits().step(first, VisitEvent::Finish));
        QCOMPARE(q.today(), QStringList{u"Awa waiting"_s});
    }

    void nobodyStandsInTheQueueTwice()
    {
        Queue q;
        OpenCaseFile::check(q.visits().arrive(q.awa));
        QCOMPARE(q.visits().arrive(q.awa).error().code, u"already-waiting"_s);
        const auto later = q.appointment(q.awa, 2);
        QCOMPARE(q.visits().step(later, VisitEvent::Arrive).error().code, u"already-waiting"_s);
        QCOMPARE(q.today(), (QStringList{u"Awa waiting"_s, u"Awa expected"_s}));
    }

    void anAppointmentIsMovedAndPutBack()
    {
        Queue q;
        const auto planned = q.appointment(q.awa, 1);
        const auto first = q.file.now.addSecs(3600), later = q.file.now.addDays(2);
        QCOMPARE(*OpenCaseFile::check(q.visits().move(planned, later)).plannedFor, later);
        QCOMPARE(q.visits().move(planned, q.file.now.addSecs(-60)).error().code, u"in-the-past"_s);
        // Its former hour is over by now, and still it goes back there.
        q.file.now = q.file.now.addSecs(2 * 3600);
        QCOMPARE(*OpenCaseFile::check(q.visits().undoMove(planned)).plannedFor, first);
        OpenCaseFile::check(q.visits().step(planned, VisitEvent::Arrive));
        QCOMPARE(q.visits().move(planned, later).error().code, u"not-expected"_s);
        QCOMPARE(q.visits().undoMove(planned).error().code, u"not-expected"_s);
        QCOMPARE(q.visits().ofPerson(q.awa).front().state, VisitState::Waiting);
    }

    void whoIsExpectedTodayArrivesForHerAppointment()
    {
        Queue q;
        const auto planned = q.appointment(q.awa, 3);
        q.appointment(q.binta, 30); // tomorrow
        QCOMPARE(q.today(), QStringList{u"Awa expected"_s});
        QCOMPARE(OpenCaseFile::check(q.visits().arrive(q.awa)), planned);
        QCOMPARE(q.today(), QStringList{u"Awa waiting"_s});
        QCOMPARE(q.visits()
                     .planned(q.file.database().today().addDays(1), q.file.database().today().addDays(2))
                     .size(),
                 1u);
    }

    void aWrongStepOrMomentIsRefusedAndNothingChanges()
    {
        Queue q;
        const auto waiting = OpenCaseFile::check(q.visits().arrive(q.awa));
        QCOMPARE(q.visits().step(waiting, VisitEvent::Finish).error().code, u"visit-transition"_s);
        Visit past;
        past.person = q.binta;
        past.plannedFor = q.file.now.addSecs(-60);
        QCOMPARE(q.visits().plan(past).error().field, u"plannedFor"_s);
        past.plannedFor.reset();
        QCOMPARE(q.visits().plan(past).error().code, u"time-missing"_s);
        QCOMPARE(q.today(), QStringList{u"Awa waiting"_s});
    }

    void theNextDayBeginsEmpty()
    {
        Queue q;
        q.appointment(q.awa, 3);
        OpenCaseFile::check(q.visits().arrive(q.binta));
        QCOMPARE(q.visits().closeFormerDays(), 0);
        q.file.now = q.file.now.addDays(1);
        QCOMPARE(q.visits().closeFormerDays(), 2);
        QVERIFY(q.today().isEmpty());
        QCOMPARE(q.visits().ofPerson(q.awa).front().state, VisitState::DidNotCome);
        QCOMPARE(q.visits().ofPerson(q.binta).front().state, VisitState::Left);
    }

    void aRoleThatSeesNobodySeesNoQueue()
    {
        OpenCaseFile file(Role::Administrator);
        QVERIFY(VisitStore(file.database()).today().empty());
        QCOMPARE(VisitStore(file.database()).arrive(BeneficiaryId(QUuid::createUuid())).error().code,
                 u"not-allowed"_s);
    }
};

WASL_TEST(TestVisits)
#include "tst_visits.moc"
