#include "app/registers/importer.h"

#include "app/domain/codebook.h"
#include "app/registers/duplicate_proposals.h"
#include "app/registers/row_identity.h"
#include "app/registers/same_person.h"
#include "app/registers/visits.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/import_batch_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/storage_error.h"
#include "app/storage/transaction.h"

#include <QSet>

#include <map>

namespace wasl::registers
{

using namespace Qt::StringLiterals;
using Outcome = RowAccount::Outcome;

namespace
{

/// People between two words with whoever waits.
constexpr int peopleAtOnce = 50;

bool isNobody(const QString& reason)
{
    return reason == "blank-row"_L1 || reason == "heading-again"_L1 || reason == "total"_L1;
}

} // namespace

/// One import, from the table to the report.
class Importer::Run
{
public:
    Run(storage::Database& database, const Table& table, const ColumnMapping& mapping,
        std::atomic<bool>& cancelled)
        : m_database(database)
        , m_table(table)
        , m_mapping(mapping)
        , m_cancelled(cancelled)
        , m_identity(table)
        , m_people(database)
        , m_referrals(database)
        , m_services(domain::Codebook::load(u"services"_s))
    {
        m_report.fileName = table.fileName;
    }

    void readRows()
    {
        RowReader reader(m_table, m_mapping, m_database.today());
        m_report.rows = reader.rowCount();
        const bool health = storage::SensitiveFields(m_database).isOn(domain::SensitiveGroup::HealthNeeds);
        for (int row = 1; row <= m_report.rows; ++row) {
            RowReading reading = reader.read(row);
            if (auto* entry = std::get_if<RegisterEntry>(&reading)) {
                if (!health) leaveHealthOut(*entry);
                m_entries.push_back(std::move(*entry));
            } else
                setAside(row, std::get<SetAside>(reading).reason, {}, {});
        }
        for (const auto& group : groupSamePerson(m_entries))
            plan(group);
    }

    /// What a person should decide before anything is written.
    bool hasSetAside() const
    {
        return std::any_of(m_account.begin(), m_account.end(), [](const auto& entry) {
            return entry.second.outcome == Outcome::SetAside && !isNobody(entry.second.reason);
        });
    }

    /// "3, 17, 18 …"
    QString rowsSetAside() const
    {
        constexpr qsizetype most = 20;
        QStringList rows;
        for (const auto& [row, account] : m_account) {
            if (account.outcome != Outcome::SetAside || isNobody(account.reason)) continue;
            if (rows.size() == most) return rows.join(u", "_s) + u" …"_s;
            rows.append(QString::number(row));
        }
        return rows.join(u", "_s);
    }

    void write(const Progress& progress)
    {
        try {
            storage::Transaction transaction(m_database);
            for (std::size_t i = 0; i < m_planned.size(); ++i) {
                if (const auto refusal = writePerson(m_planned[i])) return stop(*refusal);
                if (i % peopleAtOnce == 0 && !goOn(progress)) return;
            }
            if (!goOn(progress)) return;
            if (const auto refusal = proposeAndRecord()) return stop(*refusal);
            if (!goOn({})) return;
            transaction.commit();
        } catch (const storage::StorageError& error) {
            const auto refusal = storage::notSaved(error);
            if (!refusal) throw;
            stop(*refusal);
        }
    }

    void stop(const domain::Refusal& refusal)
    {
        nothing();
        m_report.stoppedBy = refusal;
    }

    ImportReport takeReport()
    {
        for (auto& [row, account] : m_account)
            m_report.account.push_back(std::move(account));
        return std::move(m_report);
    }

private:
    /// Needs that tell of health, and the words they were read from, which the note would keep. Said in the
    /// report: nothing goes in silence.
    void leaveHealthOut(RegisterEntry& entry) const
    {
        const auto left = std::erase_if(entry.person.needs,
                                        [](const auto& need) { return domain::isHealthNeed(need.code); });
        if (left == 0) return;
        entry.remarks.push_back({Field::Observations, Remark::Why::SwitchedOff});
        QStringList kept;
        for (const QString& line : entry.unread.split(u'\n', Qt::SkipEmptyParts))
            if (!isOfObservations(line)) kept << line;
        entry.unread = kept.join(u'\n');
    }

    bool isOfObservations(const QString& line) const
    {
        for (std::size_t i = 0; i < m_mapping.fields.size(); ++i) {
            if (m_mapping.fields[i] != Field::Observations) continue;
            const QString heading = m_mapping.headings.value(static_cast<qsizetype>(i));
            if (heading.isEmpty() || line.startsWith(heading + u": "_s)) return true;
        }
        return false;
    }

    /// A person to be registered, and the rows that tell of her.
    struct Planned
    {
        domain::Beneficiary person;
        std::vector<const RegisterEntry*> rows;
    };

    void plan(const std::vector<std::size_t>& group)
    {
        Planned planned;
        for (const std::size_t i : group)
            planned.rows.push_back(&m_entries[i]);
        planned.person = Visits::together(planned.rows, m_table.fileName);
        planned.person.id = m_identity.person(tableRow(*planned.rows.front()));
        const auto problems = domain::problems(planned.person, m_database.today());
        if (problems.empty()) {
            m_planned.push_back(std::move(planned));
            return;
        }
        for (const RegisterEntry* row : planned.rows)
            setAside(row->row, problems.front().code, problems.front().message, row->remarks);
    }

    bool goOn(const Progress& progress)
    {
        if (progress && !progress(static_cast<int>(m_account.size()), m_report.rows)) m_cancelled = true;
        if (!m_cancelled) return true;
        nothing();
        m_report.cancelled = true;
        return false;
    }

    /// The transaction goes, and with it all that was said of it.
    void nothing()
    {
        m_report.newPeople = 0;
        m_report.newReferrals = 0;
        m_report.proposals = 0;
        m_report.batch = {};
        std::erase_if(m_account, [](const auto& entry) { return entry.second.outcome != Outcome::SetAside; });
    }

    /// A refusal that concerns the machine, not the person.
    std::optional<domain::Refusal> writePerson(Planned& planned)
    {
        const domain::BeneficiaryId id = planned.person.id;
        if (const QString known = fileNumberOf(id); !known.isEmpty()) {
            account(planned.rows, Outcome::AlreadyThere, known);
            return std::nullopt;
        }
        if (const auto saved = m_people.save(std::move(planned.person)); !saved) return saved.error();
        ++m_report.newPeople;
        m_newPeople.insert(id);
        for (const RegisterEntry* row : planned.rows) {
            m_newRows.push_back({row->row, id});
            if (auto refusal = writeReferrals(id, *row)) return refusal;
        }
        account(planned.rows, Outcome::Imported, fileNumberOf(id));
        return std::nullopt;
    }

    std::optional<domain::Refusal> writeReferrals(const domain::BeneficiaryId& person,
                                                  const RegisterEntry& row)
    {
        for (const QString& service : row.services) {
            domain::Referral referral;
            referral.id = m_identity.referral(tableRow(row), service);
            referral.person = person;
            referral.servicesAsked = {service};
            if (const domain::CodebookEntry* entry = m_services.find(service))
                referral.sector = entry->extra.value(u"sector"_s);
            referral.reasons = row.serviceText;
            referral.drafted = row.visited;
            referral.notes =
                tr("Asked for on %1: register “%2”, row %3.")
                    .arg(domain::shownDate(row.visited), m_table.fileName, QString::number(row.row));
            if (const auto saved = m_referrals.save(std::move(referral)); !saved) return saved.error();
            ++m_report.newReferrals;
        }
        return std::nullopt;
    }

    std::optional<domain::Refusal> proposeAndRecord()
    {
        if (m_newPeople.isEmpty()) return std::nullopt;
        const auto proposed = proposeDuplicates(m_database, m_newPeople, m_table.fileName, m_cancelled);
        if (!proposed) return proposed.error();
        m_report.proposals = *proposed;
        storage::ImportBatch batch;
        batch.fileName = m_table.fileName;
        batch.sheet = m_table.sheet;
        batch.rows = m_report.rows;
        batch.people = m_report.newPeople;
        batch.referrals = m_report.newReferrals;
        const auto recorded = storage::ImportBatchStore(m_database).record(std::move(batch), m_newRows);
        if (!recorded) return recorded.error();
        m_report.batch = *recorded;
        return std::nullopt;
    }

    /// Empty when there is nobody of this key.
    QString fileNumberOf(const domain::BeneficiaryId& id) const
    {
        const auto found = m_people.rows({id});
        return found.empty() ? QString() : found.front().fileNumber.toString();
    }

    void account(const std::vector<const RegisterEntry*>& rows, Outcome outcome, const QString& fileNumber)
    {
        for (const RegisterEntry* row : rows)
            m_account.emplace(row->row, RowAccount{row->row, outcome, fileNumber, {}, {}, row->remarks});
    }

    void setAside(int row, const QString& reason, const QString& message, const std::vector<Remark>& remarks)
    {
        m_account.emplace(row, RowAccount{row, Outcome::SetAside, {}, reason, message, remarks});
    }

    std::size_t tableRow(const RegisterEntry& entry) const
    {
        return static_cast<std::size_t>(m_mapping.firstDataRow() + entry.row - 1);
    }

    storage::Database& m_database;
    const Table& m_table;
    const ColumnMapping& m_mapping;
    std::atomic<bool>& m_cancelled;
    RowIdentity m_identity;
    storage::BeneficiaryStore m_people;
    storage::ReferralStore m_referrals;
    domain::Codebook m_services;
    std::vector<RegisterEntry> m_entries;
    std::vector<Planned> m_planned;
    std::map<int, RowAccount> m_account;
    QSet<domain::BeneficiaryId> m_newPeople;
    std::vector<storage::ImportedRow> m_newRows;
    ImportReport m_report;
};

Importer::Importer(storage::Database& database)
    : m_database(database)
{
}

Importer::~Importer() = default;

domain::Result<ImportReport> Importer::run(const Table& table, const ColumnMapping& mapping,
                                           const Progress& progress)
{
    const domain::Role role = m_database.actor().role;
    if (!domain::may(role, domain::Action::ImportRegister))
        return tl::unexpected(domain::notAllowed(role, domain::Action::ImportRegister));
    if (!mapping.hasName())
        return domain::refuse(u"no-name-column"_s,
                              tr("Say which column holds the names; without it nobody can be registered."),
                              u"columns"_s);
    Run run(m_database, table, mapping, *m_cancelled);
    run.readRows();
    if (m_ifSetAside == IfSetAside::ImportNothing && run.hasSetAside())
        run.stop(
            {u"rows-set-aside"_s,
             tr("Some rows cannot be brought in, and you asked for all or nothing. Nothing was imported: "
                "mend the rows %1, or import the others.")
                 .arg(run.rowsSetAside()),
             u"rows"_s});
    else
        run.write(progress);
    return run.takeReport();
}

} // namespace wasl::registers
