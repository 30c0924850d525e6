#include "app/demo/demo.h"

#include "app/demo/life.h"
#include "app/storage/attachment_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/journal.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/settings_store.h"
#include "app/storage/user_store.h"
#include "app/storage/visit_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::demo
{

using storage::Vault;

const QString demoUserName = u"demo"_s;
const QString demoPassphrase = u"le pont relie deux rives"_s;

namespace
{

constexpr int years = 2;
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
    Maker(QString folder, DemoPlan plan)
        : m_folder(std::move(folder))
        , m_plan(std::move(plan))
        , m_first(m_plan.today.addYears(-years).addDays(1 - m_plan.today.day()))
        , m_agenda(atDesk(m_first, 8))
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
        handOverCases();
        queueUp();
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
        for (const auto& one : added)
            if (one.user.role == domain::Role::Legal)
                expect(file->grantCompartment(one.user.id, domain::Compartment::Legal));
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
                hearing.at = atDesk(m_plan.today.addDays(draw.between(1, 45)), 9, 30);
                hearing.place = u"Tribunal de première instance (exemple)"_s;
                hearing.interpreterNeeded = draw.chance(40);
                legal.hearings.push_back(hearing);
            }
            legal.notes = u"Note confidentielle d'exemple."_s;
            expect(store.save(std::move(legal)));
        }
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
