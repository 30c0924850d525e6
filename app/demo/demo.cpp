#include "app/demo/demo.h"

#include "app/demo/goals.h"
#include "app/demo/life.h"
#include "app/demo/neighbour.h"
#include "app/domain/deadline_rules.h"
#include "app/storage/attachment_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/brief_store.h"
#include "app/storage/case_store.h"
#include "app/storage/journal.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/rights_request_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/settings_store.h"
#include "app/storage/summary_store.h"
#include "app/storage/user_store.h"
#include "app/storage/visit_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace wasl::demo
{

using storage::Vault;

const QString demoUserName = u"demo"_s;
const QString demoPassphrase = u"le pont relie deux rives"_s;

namespace
{

constexpr int years = 2;
constexpr int mostAppointments = 16;
constexpr int mostPeople = 1'000'000;
const auto associationName = u"Association Al Jisr (démonstration)"_s;

/// Takes the half-made folder away again, unless it was finished.
class UnfinishedFolder
{
public:
    explicit UnfinishedFolder(QString path)
        : m_path(std::move(path))
    {
    }
    ~UnfinishedFolder()
    {
        if (!m_path.isEmpty()) QDir(m_path).removeRecursively();
    }
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

class Maker
{
public:
    Maker(QString folder, const DemoPlan& plan)
        : m_folder(std::move(folder))
        , m_plan(plan)
        , m_first(m_plan.today.year() - years, m_plan.today.month(), 1)
        , m_agenda(atDesk({m_first, 8}))
        , m_environment{[this] { return m_agenda.now(); }, storage::systemEnvironment().random}
    {
        m_plan.vault.founderRole = domain::Role::Manager; // an administrator sees no person
    }

    DemoReport make(const DemoProgress& progress)
    {
        const auto created =
            expect(Vault::create(m_folder, credentials(), associationName, m_environment, m_plan.vault));
        UnfinishedFolder unfinished(m_folder);
        expect(Vault::confirmRecoveryCode(m_folder, created.recoveryCode, m_environment, m_plan.vault));
        addColleagues();
        live(progress);
        addLegalFiles();
        addClosedNotes();
        handOverCases();
        queueUp();
        writeBrief();
        exchangeWithNeighbour(*unlock(), m_agenda);
        unfinished.keep();
        return m_report;
    }

private:
    storage::Credentials credentials(const QString& user = demoUserName) const
    {
        return {user, demoPassphrase};
    }

    std::unique_ptr<storage::CaseFile> unlock(const QString& user = demoUserName)
    {
        return expect(Vault::unlock(m_folder, credentials(user), m_environment, m_plan.vault));
    }

    void addColleagues()
    {
        std::vector<storage::NewUser> added;
        {
            const auto file = unlock();
            storage::UserStore users(file->database());
            for (const auto& row : m_lists.users) {
                const auto role =
                    domain::fromCode<domain::Role>(row[u"role"_s]).value_or(domain::Role::Reception);
                added.push_back(expect(file->addUser(row[u"user"_s], role)));
                const auto id = added.back().user.id;
                if (auto user = users.find(id)) {
                    user->displayName = row[u"name"_s];
                    expect(users.save(*std::move(user)));
                }
                if (role == domain::Role::Reception) m_colleagues.reception = id;
                if (role == domain::Role::CaseWorker) m_colleagues.caseWorkers.push_back(id);
            }
        }
        for (const auto& one : added)
            expect(Vault::firstLogin(m_folder, {one.user.name, one.temporaryPassphrase}, demoPassphrase,
                                     m_environment, m_plan.vault));
        const auto file = unlock();
        // Each closed kind of notes has its first reader; the manager who gives the keys keeps none.
        const auto give = [&](domain::Role role, domain::Compartment which) {
            const auto reader = std::find_if(added.begin(), added.end(),
                                             [&](const auto& one) { return one.user.role == role; });
            if (reader != added.end()) expect(file->grantCompartment(reader->user.id, which));
        };
        give(domain::Role::Legal, domain::Compartment::Legal);
        give(domain::Role::Medical, domain::Compartment::Medical);
        give(domain::Role::CaseWorker, domain::Compartment::Violence);
    }

    void live(const DemoProgress& progress)
    {
        const auto file = unlock();
        auto& database = file->database();
        storage::SettingsStore settings(database);
        expect(settings.set(u"demo"_s, u"1"_s));
        storage::SensitiveFields collected(database);
        for (const auto group : domain::allOf<domain::SensitiveGroup>())
            expect(collected.switchOn(group, u"A-DEMO-000/2024"_s));
        expect(settings.save({{}, u"Accueil Oujda"_s, m_lists.communes.front()}));
        expect(settings.save({{}, u"Antenne Rabat"_s, u"04.421.01.0"_s}));

        QElapsedTimer timer;
        timer.start();
        World world{database,     m_lists,         m_agenda,     m_plan.seed, m_first,
                    m_plan.today, associationName, m_colleagues, {},          m_plan.people};
        setUpPartners(world);
        completeDirectory(world);
        Life life(world);
        const auto told = [&](int done) { return !progress || progress(done, m_plan.people); };
        if (!life.run(told))
            throw Refused(
                {u"cancelled"_s,
                 QCoreApplication::translate("wasl::demo", "The demonstration was not made: it was stopped."),
                 {}});
        m_report = {m_folder,
                    m_plan.people,
                    life.households(),
                    life.cases(),
                    life.referrals().count(),
                    life.stays().count(),
                    life.monthsClosed(),
                    storage::Journal(database).head().sequence,
                    timer.elapsed()};
        m_legal = life.referrals().legal();
        aimAtSomething(database, m_plan.people, m_first);
    }

    /// This morning at the desk: some wait, some are expected.
    void queueUp()
    {
        const auto today = [this](int hour, int minute) {
            return QDateTime(m_plan.today, QTime(hour, minute)).toUTC();
        };
        m_agenda.passTo(today(7, 15));
        const auto file = unlock();
        storage::VisitStore queue(file->database());
        int number = 0;
        for (const auto& person : storage::BeneficiaryStore(file->database()).recent(5)) {
            m_agenda.passTo(m_agenda.now().addSecs(8 * 60));
            if (++number <= 3) {
                expect(queue.arrive(person.id));
                continue;
            }
            domain::Visit appointment;
            appointment.person = person.id;
            appointment.plannedFor = today(number == 4 ? 11 : 15, 0);
            appointment.reason = u"Renouvellement de l'attestation"_s;
            expect(queue.plan(appointment));
        }
        fillAgenda(file->database());
    }

    /// What the manager tells the council with the figures of the last closed month, in its three languages.
    void writeBrief()
    {
        const auto file = unlock();
        const auto closed = storage::SummaryStore(file->database()).closedMonths();
        if (closed.empty()) return;
        storage::BriefStore briefs(file->database());
        const auto month = closed.front();
        expect(briefs.save(
            {month,
             month,
             {},
             u"fr"_s,
             u"Les familles avec enfants sont plus nombreuses que l'an dernier, et la plupart vivent "
             "dans deux quartiers. L'inscription à l'école bute encore sur l'acte de naissance."_s,
             u"Que la commune désigne un point focal à l'état civil, et qu'elle inscrive l'accueil des "
             "enfants migrants dans son programme d'action."_s}));
        expect(briefs.save(
            {month,
             month,
             {},
             u"ar"_s,
             u"عدد الأسر التي لها أطفال أكبر مما كان عليه في السنة الماضية، ومعظمها يسكن في حيين. "
             "ولا يزال التسجيل في المدرسة يصطدم بشرط عقد الازدياد."_s,
             u"أن تعين الجماعة نقطة ارتكاز بمكتب الحالة المدنية، وأن تدرج استقبال الأطفال المهاجرين "
             "في برنامج عملها."_s}));
        expect(briefs.save(
            {month,
             month,
             {},
             u"en"_s,
             u"There are more families with children than last year, and most of them live in two "
             "quarters. Enrolment at school still fails for want of a birth certificate."_s,
             u"That the commune name a focal point at the civil registry, and write the reception of "
             "migrant children into its action programme."_s}));
    }

    /// The days to come: appointments with the case workers, and somebody who asked for her data a week ago.
    void fillAgenda(storage::Database& database)
    {
        storage::VisitStore queue(database);
        static const std::vector<QString> reasons{
            u"Point sur la scolarisation"_s, u"Préparation du dossier"_s, u"Orientation vers la formation"_s,
            u"Entretien de suivi"_s};
        const auto people = storage::BeneficiaryStore(database).recent(mostAppointments);
        std::uint64_t number = 0;
        for (const auto& person : people) {
            Draw draw(m_plan.seed, Theme::Appointment, ++number);
            domain::Visit appointment;
            appointment.person = person.id;
            const auto day = m_plan.today.addDays(draw.between(1, 9));
            appointment.plannedFor = atDesk({day, draw.between(12, 16), 30 * draw.below(2)});
            appointment.reason = draw.from(reasons);
            if (!m_colleagues.caseWorkers.empty()) appointment.worker = draw.from(m_colleagues.caseWorkers);
            expect(queue.plan(appointment));
        }
        if (people.empty()) return;
        domain::RightsRequest request;
        request.person = people.back().id;
        request.proof = u"known"_s;
        request.channel = u"hand"_s;
        request.receivedOn = m_plan.today.addDays(-8);
        expect(storage::RightsRequestStore(database).record(request));
    }

    /// A case worker on leave: some of her cases are the demonstration user's now, with what they should
    /// know, and with a paper in one of them.
    void handOverCases()
    {
        if (m_colleagues.caseWorkers.empty()) return;
        const auto file = unlock();
        storage::CaseStore store(file->database());
        auto theirs = store.open(m_colleagues.caseWorkers.front());
        std::erase_if(theirs, [](const auto& row) { return row.status != domain::CaseStatus::Open; });
        const auto me = file->actor().user;
        for (std::size_t i = 0; i < std::min<std::size_t>(theirs.size(), 6); ++i)
            expect(
                store.assign(theirs[i].id, me,
                             u"Congé jusqu'à la fin du mois. La personne préfère être appelée le matin."_s));
        if (theirs.empty()) return;
        QTemporaryDir folder;
        QFile paper(folder.filePath(u"attestation-exemple.txt"_s));
        if (!paper.open(QIODevice::WriteOnly)) return;
        paper.write(
            u"EXEMPLE\n\nAttestation de scolarité. Personne inventée, pour la démonstration.\n"_s.toUtf8());
        paper.close();
        storage::AttachmentStore attachments(file->database(), file->subkey(storage::Subkey::Attachments));
        auto begun = expect(attachments.begin(theirs.front().id));
        expect(begun.takeIn(paper.fileName()));
        expect(attachments.keep(std::move(begun)));
    }

    /// The jurist writes her own files: nobody else may, not even the manager.
    void addLegalFiles()
    {
        const auto jurist = std::find_if(m_lists.users.begin(), m_lists.users.end(),
                                         [](const Row& row) { return row[u"role"_s] == "legal"_L1; });
        if (jurist == m_lists.users.end()) return;
        const auto file = unlock((*jurist)[u"user"_s]);
        storage::LegalFileStore store(file->database());
        static const std::vector<QString> kinds{u"asylum"_s, u"permit"_s, u"regularisation"_s,
                                                u"civil-status"_s};
        static const std::vector<QString> authorities{u"unhcr"_s, u"dgsn"_s, u"province"_s,
                                                      u"first-instance-court"_s};
        for (std::size_t i = 0; i < m_legal.size(); i += 3) {
            Draw draw(m_plan.seed, Theme::Legal, m_legal[i].number);
            domain::LegalFile legal;
            legal.person = m_legal[i].id;
            legal.kind = draw.from(kinds);
            legal.authority = draw.from(authorities);
            legal.reference = u"EX-%1"_s.arg(draw.below(10'000), 4, 10, QChar(u'0'));
            legal.opened = m_plan.today.addDays(-draw.between(1, 200));
            legal.steps.push_back({{}, legal.opened, u"Dépôt du dossier"_s, {}});
            legal.deadlines.push_back(
                {{}, m_plan.today.addDays(draw.between(-5, 40)), u"Compléter les pièces"_s, 7, {}});
            if (draw.chance(40)) {
                domain::Hearing hearing;
                hearing.at = atDesk({m_plan.today.addDays(draw.between(1, 45)), 9, 30});
                hearing.place = u"Tribunal de première instance (exemple)"_s;
                hearing.interpreterNeeded = draw.chance(40);
                legal.hearings.push_back(hearing);
            }
            legal.lawyer = file->actor().user;
            compute(legal, Draw(m_plan.seed, Theme::Procedure, m_legal[i].number));
            legal.notes = u"Note confidentielle d'exemple."_s;
            expect(store.save(std::move(legal)));
        }
    }

    /// A deadline as its rule computes it, and of some files how they ended.
    void compute(domain::LegalFile& legal, Draw draw) const
    {
        static const auto book = domain::Codebook::load(u"legal_deadline_rules"_s);
        static const auto holidays = domain::Holidays::load();
        static const std::map<QString, QString> rules{{u"asylum"_s, u"unhcr-appeal"_s},
                                                      {u"permit"_s, u"permit-refusal-appeal"_s},
                                                      {u"regularisation"_s, u"annulment"_s},
                                                      {u"civil-status"_s, u"civil-appeal"_s}};
        const auto* entry = book.find(rules.at(legal.kind));
        const auto rule = entry ? domain::deadlineRule(*entry) : std::nullopt;
        const auto event = m_plan.today.addDays(-draw.between(1, 25));
        if (!rule) return;
        domain::LegalDeadline deadline;
        deadline.due = expect(domain::computeDeadline(*rule, event, {}, holidays)).due;
        deadline.what = entry->fr;
        deadline.remindDaysBefore = rule->remindDaysBefore;
        deadline.rule = rule->code;
        deadline.from = event;
        legal.deadlines.push_back(std::move(deadline));
        legal.steps.push_back({{}, std::max(event, legal.opened), u"Notification reçue"_s, {}});
        if (!draw.chance(20)) return;
        for (auto& each : legal.deadlines)
            each.done = m_plan.today.addDays(-1);
        legal.closed = m_plan.today.addDays(-1);
        legal.outcome = draw.chance(60) ? u"granted"_s : u"rejected"_s;
    }

    /// Notes that only their own readers open: the doctor's in cases of her own, a case worker's on violence.
    void addClosedNotes()
    {
        const auto write = [this](domain::Role role, domain::Compartment which, const QString& text,
                                  int least) {
            const auto reader = std::find_if(m_lists.users.begin(), m_lists.users.end(), [&](const Row& row) {
                return row[u"role"_s] == domain::code(role);
            });
            if (reader == m_lists.users.end()) return;
            const auto file = unlock((*reader)[u"user"_s]);
            storage::CaseStore store(file->database());
            std::vector<domain::CaseId> hers;
            for (const auto& row : store.open(file->actor().user))
                hers.push_back(row.id);
            for (std::size_t i = 0; i < m_legal.size() && int(hers.size()) < least; ++i)
                if (auto opened = store.save(domain::openCase({}, m_legal[i].id, m_plan.today.addDays(-1))))
                    hers.push_back(*opened);
            hers.resize(std::min(hers.size(), std::size_t(least)));
            for (const auto& id : hers) {
                auto wanted = store.find(id);
                if (!wanted) continue;
                domain::CaseNote note;
                note.compartment = which;
                note.text = text;
                wanted->notes.push_back(std::move(note));
                expect(store.save(*std::move(wanted)));
            }
        };
        write(domain::Role::CaseWorker, domain::Compartment::Violence,
              u"Note réservée sur des faits de violence (exemple)."_s, 6);
        write(domain::Role::Medical, domain::Compartment::Medical, u"Note médicale réservée (exemple)."_s, 3);
    }

    QString m_folder;
    DemoPlan m_plan;
    QDate m_first; ///< the first of a month, years ago
    Lists m_lists = Lists::load();
    Agenda m_agenda;
    storage::Environment m_environment;
    Colleagues m_colleagues;
    std::vector<Known> m_legal;
    DemoReport m_report;
};

} // namespace

domain::Result<DemoReport> makeDemo(const QString& folder, const DemoPlan& plan, const DemoProgress& progress)
{
    if (plan.people < 1 || plan.people > mostPeople || !plan.today.isValid())
        return domain::refuse(
            u"demo-size"_s,
            QCoreApplication::translate("wasl::demo", "A demonstration has between 1 and 1,000,000 people."),
            u"people"_s);
    try {
        return Maker(folder, plan).make(progress);
    } catch (const Refused& refused) {
        return tl::unexpected(refused.refusal);
    }
}

} // namespace wasl::demo
