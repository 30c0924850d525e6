// The timeline of a person's record: in order, by month, filtered, opened by Enter, quick with thousands of
// lines, and silent about what one's role does not see.

#include "app/storage/case_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/visit_store.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/person_record.h"
#include "ui/beneficiaries/timeline_list.h"
#include "ui/shared/background.h"
#include "ui/shared/notice.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::aBeneficiary;

namespace
{

struct TimelineScreen
{
    TimelineScreen(Office& office, const domain::Beneficiary& person)
        : record(office.file(), Lists::load(office.database()))
    {
        record.resize(1366, 768);
        record.show();
        record.activateWindow();
        (void)QTest::qWaitForWindowActive(&record);
        if (!record.open(person.fileNumber)) qFatal("not opened");
        auto* tabs = find<QTabWidget>(record, "recordTabs");
        tabs->setCurrentWidget(find<QWidget>(record, "timelineTab"));
        list = find<QListView>(record, "timelineList");
    }
    ~TimelineScreen() { waitForBackground(); }

    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all << withMarksGone(list->model()->index(row, 0).data().toString());
        return all;
    }
    static QString withMarksGone(QString text)
    {
        return text.remove(QRegularExpression(u"[\u2066-\u2069]"_s));
    }

    PersonRecord record;
    QListView* list;
};

/// A person who came, has a case, and was declined by a clinic.
domain::Beneficiary busyPerson(Office& office)
{
    const auto person = office.person(
        aBeneficiary().named("Mariama", "Camara").inArabic("مرياما", "كامارا").bornOn("1992-04-05"));
    auto& database = office.database();
    const auto today = database.today();
    const auto sure = [](const auto& result) {
        if (!result) qFatal("%s", qPrintable(result.error().code));
    };
    auto opened = domain::openCase({}, person.id, today.addDays(-40));
    opened.followUps = {{{}, today.addDays(-30), today.addDays(-30), u"call"_s, u"School papers"_s},
                        {{}, today.addDays(10), {}, u"office"_s, u"How is the school?"_s}};
    opened.goals = {{{}, u"A school for both children"_s, u"education"_s, {}, today.addDays(-3), {}}};
    opened.notes = {{{}, {}, {}, domain::Compartment::General, u"Arrived with two children."_s}};
    sure(storage::CaseStore(database).save(opened));
    domain::Consent consent;
    consent.person = person.id;
    consent.purpose = domain::ConsentPurpose::Refer;
    consent.noticeVersion = u"2024-1"_s;
    consent.language = u"fr"_s;
    sure(storage::ConsentStore(database).record(consent));
    domain::Referral referral;
    referral.person = person.id;
    referral.partner = office.partner("Clinique Amal", "مصحة الأمل", {u"health"_s});
    referral.sector = u"health"_s;
    const auto id = storage::ReferralStore(database).save(referral);
    sure(id);
    domain::ReferralStep step;
    office.pass(std::chrono::minutes(5));
    sure(storage::ReferralStore(database).step(*id, step));
    step.event = domain::ReferralEvent::Decline;
    step.code = u"no-capacity"_s;
    office.pass(std::chrono::minutes(5));
    sure(storage::ReferralStore(database).step(*id, step));
    sure(storage::VisitStore(database).arrive(person.id, u"Asks for a paper"_s));
    return person;
}

} // namespace

class TestTimelineTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look(); }

    void everything_stands_by_month()
    {
        Office office;
        TimelineScreen screen(office, busyPerson(office));
        const auto lines = screen.lines();
        QCOMPARE(lines.front(), u"December 2026"_s); // what is planned stands above
        QVERIFY(lines.contains(u"November 2026"_s));
        QVERIFY(lines.contains(u"October 2026"_s));
        QVERIFY2(lines.contains(u"Goal reached: A school for both children"_s), qPrintable(lines.join(u'|')));
        QVERIFY(lines.contains(u"Referral sent to Clinique Amal"_s));
        QVERIFY(lines.contains(u"Note: Arrived with two children."_s));
        QVERIFY(lines.indexOf(u"Case opened"_s) > lines.indexOf(u"October 2026"_s));
        const auto declined = lines.filter(u"Clinique Amal declined the referral"_s);
        QCOMPARE(declined.size(), 1);
        QVERIFY(lines.indexOf(declined.front()) < lines.indexOf(u"Referral sent to Clinique Amal"_s));
        // One begins at what happened last, not at what is to come.
        const auto* model = static_cast<TimelineModel*>(screen.list->model());
        QVERIFY(model->eventAt(screen.list->currentIndex())->at <= office.now());
        QVERIFY(!model->eventAt(model->index(0)));
        QVERIFY(!(model->flags(model->index(0)) & Qt::ItemIsEnabled));
    }

    void one_kind_is_chosen()
    {
        Office office;
        TimelineScreen screen(office, busyPerson(office));
        const auto referrals = u"kind%1Filter"_s.arg(int(storage::TimelineKind::Referral));
        find<QPushButton>(screen.record, qPrintable(referrals))->click();
        const auto lines = screen.lines();
        QCOMPARE(lines.size(), 4); // a month, and written, sent, declined
        QVERIFY(!lines.contains(u"Case opened"_s));
        find<QPushButton>(screen.record, "everythingFilter")->click();
        QVERIFY(screen.lines().contains(u"Case opened"_s));
    }

    void enter_opens_what_it_belongs_to()
    {
        Office office;
        const auto person = busyPerson(office);
        TimelineScreen screen(office, person);
        QSignalSpy wanted(&screen.record, &PersonRecord::wanted);
        const auto choose = [&](const QString& line) {
            screen.list->setFocus();
            screen.list->setCurrentIndex(screen.list->model()->index(int(screen.lines().indexOf(line)), 0));
            QTest::keyClick(screen.list, Qt::Key_Return);
        };
        choose(u"Case opened"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"cases"_s);
        const auto id = storage::CaseStore(office.database()).ofPerson(person.id).front().id;
        QCOMPARE(wanted[0][1].value<QVariant>().toString(), id.toString());
        choose(u"Referral sent to Clinique Amal"_s);
        QCOMPARE(wanted[1][0].toString(), u"referrals"_s);
        choose(u"Registered"_s);
        auto* tabs = find<QTabWidget>(screen.record, "recordTabs");
        QCOMPARE(tabs->currentWidget()->objectName(), u"identityTab"_s);
        QCOMPARE(wanted.size(), 2);
    }

    void what_is_left_out_is_said()
    {
        Office manager;
        TimelineScreen seen(manager, busyPerson(manager));
        const auto said = find<Notice>(seen.record, "timelineLeftOut")->text();
        QVERIFY2(said.contains(u"Legal"_s) && said.contains(u"Medical"_s), qPrintable(said));
        QVERIFY(!said.contains(u"Cases"_s));

        Office reception(domain::Role::Reception);
        const auto person = reception.person(aBeneficiary());
        TimelineScreen less(reception, person);
        const auto more = find<Notice>(less.record, "timelineLeftOut")->text();
        QVERIFY2(more.contains(u"Cases"_s) && more.contains(u"Incidents"_s), qPrintable(more));
    }

    void the_case_is_opened_from_the_record()
    {
        Office office;
        const auto person = busyPerson(office);
        TimelineScreen screen(office, person);
        QSignalSpy wanted(&screen.record, &PersonRecord::wanted);
        find<QPushButton>(screen.record, "personCaseButton")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"cases"_s);
        QCOMPARE(wanted[0][1].value<QVariant>().toString(), u"new:"_s + fileNumber(person));
    }

    void two_thousand_lines_are_smooth()
    {
        Office office;
        const auto person = office.person(aBeneficiary());
        const auto today = office.database().today();
        auto opened = domain::openCase({}, person.id, today.addDays(-1000));
        for (int i = 0; i < 2000; ++i)
            opened.followUps.push_back(
                {{}, today.addDays(-i / 2), today.addDays(-i / 2), u"call"_s, u"Call number %1"_s.arg(i)});
        QVERIFY(storage::CaseStore(office.database()).save(opened));
        QElapsedTimer timer;
        timer.start();
        TimelineScreen screen(office, person);
        screen.list->grab();
        const auto shown = timer.restart();
        QVERIFY(screen.list->model()->rowCount() > 2000);
        // Every picture of a scroll from end to end.
        constexpr int pages = 50;
        auto* bar = screen.list->verticalScrollBar();
        for (int i = 0; i < pages; ++i) {
            bar->setValue(bar->maximum() * i / pages);
            screen.list->viewport()->grab();
        }
        const auto one = double(timer.elapsed()) / pages;
        qInfo("shown after %lld ms, one picture in %.1f ms", static_cast<long long>(shown), one);
        QVERIFY2(one < 60, qPrintable(QString::number(one))); // a few on a quiet machine
    }

    void no_control_is_nameless()
    {
        Office office;
        TimelineScreen screen(office, busyPerson(office));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(namelessControls(*find<QWidget>(screen.record, "timelineTab")).join(u'\n'), QString());
    }

    void it_can_be_looked_at()
    {
        Office office;
        TimelineScreen screen(office, busyPerson(office));
        grabEveryLook(screen.record, u"timeline"_s);
    }
};

WASL_TEST_IN(QApplication, TestTimelineTab)
#include "tst_timeline_tab.moc"
