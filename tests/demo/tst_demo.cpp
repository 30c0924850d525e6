// The demonstration: a life that hangs together, and the same one for the same seed.

#include "app/demo/demo.h"
#include "app/demo/local_hub.h"
#include "app/domain/household.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/event_store.h"
#include "app/storage/household_store.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/summary_store.h"
#include "app/storage/user_store.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

const QDate today(2026, 11, 23);

demo::DemoPlan plan(int people, quint32 seed = 7)
{
    return {people, seed, today, storage::VaultOptions::cheapForTests()};
}

storage::Environment thatMorning()
{
    auto environment = storage::systemEnvironment();
    environment.clock = [] { return QDateTime(today, QTime(8, 0), Qt::LocalTime).toUTC(); };
    return environment;
}

std::unique_ptr<storage::CaseFile> unlocked(const QString& folder, const QString& user = demo::demoUserName)
{
    auto file = storage::Vault::unlock(folder, {user, demo::demoPassphrase}, thatMorning(),
                                       storage::VaultOptions::cheapForTests());
    return file ? *std::move(file) : nullptr;
}

bool answersAt(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool answers = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return answers;
}

/// Everybody and what became of her, without the identifiers, which are new in every file.
QStringList lives(storage::Database& database)
{
    QStringList found;
    const storage::BeneficiaryStore people(database);
    std::vector<domain::BeneficiaryId> ids;
    people.forEach([&](const domain::Beneficiary& person) {
        ids.push_back(person.id);
        return true;
    });
    for (const auto& id : ids) {
        const auto person = people.find(id);
        QStringList life{person->fileNumber.toString(), person->latin.full(), person->arabic.full(),
                         person->communeCode, person->registeredOn.toString(Qt::ISODate)};
        for (const auto& status : person->statuses)
            life << status.code;
        for (const auto& referral : storage::ReferralStore(database).ofPerson(id))
            life << referral.sector + u'/' + domain::code(referral.state) + u'/' +
                        referral.drafted.toString(Qt::ISODate);
        for (const auto& stay : storage::StayStore(database).ofPerson(id))
            life << domain::code(stay.state) + u'/' + stay.requestedAt.toString(Qt::ISODate);
        found << life.join(u'|');
    }
    return found;
}

} // namespace

class tst_Demo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const auto made = demo::makeDemo(m_path, plan(400));
        QVERIFY2(made, made ? "" : qPrintable(made.error().code + made.error().message));
        m_report = *made;
        m_file = unlocked(m_path);
        QVERIFY(m_file);
    }

    void nothingIsEmpty();
    void isMarkedAsDemonstration();
    void noBedHoldsTwo();
    void theMorningHasWork();
    void referralsMetEveryFate();
    void monthsAreClosedButTheLast();
    void journalVerifiesAndFollowsTheClock();
    void colleaguesCanLogIn();
    void sameSeedSameLife();
    void stoppedLeavesNothing();
    void refusesAnAbsurdSize();
    void aKilledDemonstrationLeavesNoHub();

private:
    storage::Database& database() { return m_file->database(); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"demo"_s);
    demo::DemoReport m_report;
    std::unique_ptr<storage::CaseFile> m_file;
};

void tst_Demo::nothingIsEmpty()
{
    for (const auto* table : {"beneficiary",
                              "beneficiary_status",
                              "beneficiary_phone",
                              "beneficiary_need",
                              "beneficiary_document",
                              "household",
                              "household_member",
                              "consent",
                              "case_file",
                              "case_goal",
                              "case_follow_up",
                              "case_note",
                              "partner",
                              "service",
                              "agreement",
                              "referral",
                              "referral_step",
                              "structure",
                              "unit",
                              "room",
                              "bed",
                              "block",
                              "house_rules",
                              "stay",
                              "stay_step",
                              "presence",
                              "house_rules_signed",
                              "waiting_move",
                              "incident",
                              "ban",
                              "frequency_rule",
                              "distribution",
                              "legal_file",
                              "hearing",
                              "legal_deadline",
                              "activity",
                              "activity_counted",
                              "activity_named",
                              "barrier",
                              "exchange_key",
                              "correspondent",
                              "incoming_referral",
                              "incoming_step",
                              "sealed_message",
                              "event",
                              "release_event",
                              "monthly_summary",
                              "desk",
                              "app_user",
                              "presence",
                              "visitor_move",
                              "leaving_mark",
                              "incident_follow_up",
                              "belonging"}) {
        auto rows = database().query(u"SELECT count(*) FROM %1"_s.arg(QLatin1String(table)));
        QVERIFY(rows.next());
        QVERIFY2(rows.get<int>(0) > 0, table);
    }
    QCOMPARE(storage::BeneficiaryStore(database()).count(), 400);
    QCOMPARE(m_report.people, 400);
    QVERIFY(m_report.households > 30);
}

void tst_Demo::isMarkedAsDemonstration()
{
    QCOMPARE(storage::SettingsStore(database()).value(u"demo"_s), u"1"_s);
    QVERIFY(m_file->associationName().contains(u"démonstration"_s));
    for (const auto& partner : storage::PartnerStore(database()).all())
        QVERIFY2(partner.name.contains(u"(exemple)"_s), qPrintable(partner.name));
}

void tst_Demo::noBedHoldsTwo()
{
    auto pairs = database().query(
        u"SELECT count(*) FROM stay a JOIN stay b ON a.bed_id = b.bed_id AND a.id < b.id "
        "WHERE a.starts IS NOT NULL AND b.starts IS NOT NULL AND a.starts < b.ends AND b.starts < a.ends"_s);
    QVERIFY(pairs.next());
    QCOMPARE(pairs.get<int>(0), 0);
}

void tst_Demo::theMorningHasWork()
{
    const auto now = database().now();
    const auto evening = QDateTime(today, QTime(23, 59), Qt::LocalTime).toUTC();
    int leaving = 0;
    int guests = 0;
    int expected = 0;
    int waiting = 0;
    for (const auto& structure : storage::StructureStore(database()).structures()) {
        for (const auto& row : storage::StayStore(database()).holding(structure.id, {now, evening})) {
            guests += row.state == domain::StayState::CheckedIn;
            expected += row.state == domain::StayState::Reserved;
            leaving += row.state == domain::StayState::CheckedIn && row.until && *row.until <= evening;
        }
        waiting += static_cast<int>(storage::StayStore(database()).waiting(structure.id).size());
    }
    QVERIFY(guests > 5);
    QVERIFY(leaving > 0);
    QVERIFY(expected > 0);
    QVERIFY(waiting > 0);

    int dueToday = 0;
    for (const auto& referral : storage::ReferralStore(database()).open())
        dueToday += referral.dueAt && *referral.dueAt > now && *referral.dueAt <= evening;
    QVERIFY(dueToday > 0);

    int visits = 0;
    for (const auto& row : storage::CaseStore(database()).open())
        visits += row.nextFollowUp && *row.nextFollowUp < today.addDays(7);
    QVERIFY(visits > 0);

    int late = 0, households = 0, mine = 0;
    const auto open = storage::CaseStore(database()).open();
    for (const auto& row : open) {
        late += row.overdue > 0;
        households += row.ofHousehold;
        mine += row.worker == m_file->actor().user;
    }
    QVERIFY2(late > 0 && late < int(open.size()) / 2, qPrintable(u"%1 of %2"_s.arg(late).arg(open.size())));
    QVERIFY(households > 0);
    QVERIFY(mine > 0); // handed over by a colleague
}

void tst_Demo::referralsMetEveryFate()
{
    for (const auto state : domain::allOf<domain::ReferralState>()) {
        auto rows = database().query(u"SELECT count(*) FROM referral_step s JOIN referral r ON "
                                     "r.id = s.referral_id WHERE r.state = ? OR s.event = ?"_s,
                                     state, state == domain::ReferralState::Draft ? u"send"_s : u"chase"_s);
        QVERIFY(rows.next());
        QVERIFY2(rows.get<int>(0) > 0, qPrintable(domain::code(state)));
    }
}

void tst_Demo::monthsAreClosedButTheLast()
{
    const auto closed = storage::SummaryStore(database()).closedMonths();
    QCOMPARE(static_cast<int>(closed.size()), m_report.monthsClosed);
    QCOMPARE(closed.front(), (domain::YearMonth{2026, 9}));
    QCOMPARE(closed.back(), (domain::YearMonth{2024, 11}));
    const auto month = storage::SummaryStore(database()).find(closed.front());
    QVERIFY(month && month->isClosed());
    QVERIFY(month->registered.total > 0);
    QVERIFY(month->nights.total > 0);
    QVERIFY(month->closedAt->date() < QDate(2026, 10, 10));
}

void tst_Demo::journalVerifiesAndFollowsTheClock()
{
    const auto report = storage::verifyJournal(database());
    QVERIFY(report.isIntact());
    QVERIFY(report.entries >= m_report.journalEntries);
    auto span = database().query(u"SELECT min(at), max(at) FROM journal"_s);
    QVERIFY(span.next());
    QCOMPARE(span.get<QDateTime>(0).date(), QDate(2024, 11, 1));
    QVERIFY(span.get<QDateTime>(1) <= database().now());
}

void tst_Demo::colleaguesCanLogIn()
{
    m_file.reset();
    {
        const auto desk = unlocked(m_path, u"accueil"_s);
        QVERIFY(desk);
        QCOMPARE(desk->actor().role, domain::Role::Reception);
    }
    {
        const auto jurist = unlocked(m_path, u"juriste"_s);
        QVERIFY(jurist);
        const auto agenda = storage::LegalFileStore(jurist->database()).agenda(today.addDays(60));
        QVERIFY(!agenda.empty());
    }
    m_file = unlocked(m_path);
    QVERIFY(m_file);
}

void tst_Demo::sameSeedSameLife()
{
    const auto lived = [&](const QString& name, quint32 seed) {
        const auto path = m_folder.filePath(name);
        if (!demo::makeDemo(path, plan(60, seed))) return QStringList();
        return lives(unlocked(path)->database());
    };
    const auto first = lived(u"a"_s, 3);
    QCOMPARE(first.size(), 60);
    QCOMPARE(lived(u"b"_s, 3), first);
    const auto other = lived(u"c"_s, 4);
    QCOMPARE(other.size(), 60);
    QVERIFY(other != first);
}

void tst_Demo::stoppedLeavesNothing()
{
    const auto path = m_folder.filePath(u"stopped"_s);
    const auto made = demo::makeDemo(path, plan(300), [](int, int) { return false; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"cancelled"_s);
    QVERIFY(!QFileInfo::exists(path));
    const auto again = demo::makeDemo(m_path, plan(10)); // never over a file that is there
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"case-file-exists"_s);
    QVERIFY(QFileInfo::exists(m_path));
}

void tst_Demo::refusesAnAbsurdSize()
{
    const auto made = demo::makeDemo(m_folder.filePath(u"none"_s), plan(0));
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"demo-size"_s);
}

void tst_Demo::aKilledDemonstrationLeavesNoHub()
{
    QTemporaryDir temporary;
    const auto folder = temporary.filePath(u"hub"_s);
    QVERIFY(QDir().mkpath(folder)); // a hub that was there has no neighbours to settle
    std::array<int, 2> told{-1, -1};
    QCOMPARE(::pipe2(told.data(), O_CLOEXEC), 0);
    const auto demonstration = ::fork();
    QVERIFY(demonstration >= 0);
    if (demonstration == 0) {
        ::close(told[0]);
        const auto hub = demo::LocalHub::start(folder);
        const auto url = hub ? (*hub)->url().toUtf8() : hub.error().code.toUtf8();
        if (::write(told[1], url.constData(), size_t(url.size())) != url.size()) ::_exit(1);
        ::close(told[1]);
        ::pause();
        ::_exit(0);
    }
    ::close(told[1]);
    QFile answer;
    QVERIFY(answer.open(told[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    const auto url = QString::fromUtf8(answer.readAll());
    const auto port = QUrl(url).port();
    const bool answered = answersAt(port);
    ::kill(demonstration, SIGKILL);
    ::waitpid(demonstration, nullptr, 0);
    QVERIFY2(answered, qPrintable(url));
    QTRY_VERIFY_WITH_TIMEOUT(!answersAt(port), 60'000);
}

WASL_TEST(tst_Demo)
#include "tst_demo.moc"
