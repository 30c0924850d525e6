#include "app/registers/importer.h"

#include "app/domain/codebook.h"
#include "app/registers/row_identity.h"
#include "app/registers/same_person.h"
#include "app/registers/visits.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/storage_error.h"
#include "app/storage/transaction.h"

#include <map>

namespace wasl::registers
{

using namespace Qt::StringLiterals;
using Outcome = RowAccount::Outcome;

/// One import, from the table to the report.
class Importer::Run
{
public:
    Run(storage::Database& database, const Table& table, const ColumnMapping& mapping)
        : m_database(database)
        , m_table(table)
        , m_mapping(mapping)
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
                setAside(row, std::get<SetAside>(reading).reason, {});
        }
        m_settled = static_cast<int>(m_account.size());
    }

    void write(int batchSize, const Progress& progress)
    {
        const auto groups = groupSamePerson(m_entries);
        for (std::size_t from = 0; from < groups.size(); from += static_cast<std::size_t>(batchSize)) {
            const std::size_t to = std::min(groups.size(), from + static_cast<std::size_t>(batchSize));
            if (!writeBatch(groups, from, to)) return;
            if (progress && !progress(m_settled, m_report.rows) && to < groups.size()) {
                m_report.cancelled = true;
                return;
            }
        }
    }

    ImportReport takeReport()
    {
        for (auto& [row, account] : m_account)
            m_report.account.push_back(std::move(account));
        return std::move(m_report);
    }

private:
    using Group = std::vector<std::size_t>;

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

    /// All of the batch or nothing of it; false when the machine does not take it.
    bool writeBatch(const std::vector<Group>& groups, std::size_t from, std::size_t to)
    {
        m_batch = {};
        try {
            storage::Transaction transaction(m_database);
            for (std::size_t i = from; i < to; ++i) {
                if (const auto refusal = writePerson(groups[i])) {
                    m_report.stoppedBy = refusal;
                    return false;
                }
            }
            transaction.commit();
        } catch (const storage::StorageError& error) {
            m_report.stoppedBy = storage::notSaved(error);
            if (!m_report.stoppedBy) throw;
            return false;
        }
        // Only now is any of it true.
        m_report.newPeople += m_batch.people;
        m_report.newReferrals += m_batch.referrals;
        m_settled += static_cast<int>(m_batch.account.size());
        for (RowAccount& account : m_batch.account)
            m_account.emplace(account.row, std::move(account));
        return true;
    }

    /// A refusal that concerns the machine, not the person.
    std::optional<domain::Refusal> writePerson(const Group& group)
    {
        std::vector<const RegisterEntry*> rows;
        for (const std::size_t i : group)
            rows.push_back(&m_entries[i]);

        const domain::BeneficiaryId id = m_identity.person(tableRow(*rows.front()));
        if (const QString known = fileNumberOf(id); !known.isEmpty()) {
            account(rows, Outcome::AlreadyThere, known);
            return std::nullopt;
        }
        domain::Beneficiary person = Visits::together(rows, m_table.fileName);
        person.id = id;
        if (const auto problems = domain::problems(person, m_database.today()); !problems.empty()) {
            for (const RegisterEntry* row : rows)
                m_batch.account.push_back({row->row,
                                           Outcome::SetAside,
                                           {},
                                           problems.front().code,
                                           problems.front().message,
                                           row->remarks});
            return std::nullopt;
        }
        if (const auto saved = m_people.save(std::move(person)); !saved) return saved.error();
        ++m_batch.people;
        for (const RegisterEntry* row : rows) {
            if (auto refusal = writeReferrals(id, *row)) return refusal;
        }
        account(rows, Outcome::Imported, fileNumberOf(id));
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
            ++m_batch.referrals;
        }
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
            m_batch.account.push_back({row->row, outcome, fileNumber, {}, {}, row->remarks});
    }

    void setAside(int row, const QString& reason, const QString& message)
    {
        m_account.emplace(row, RowAccount{row, Outcome::SetAside, {}, reason, message, {}});
    }

    std::size_t tableRow(const RegisterEntry& entry) const
    {
        return static_cast<std::size_t>(m_mapping.firstDataRow() + entry.row - 1);
    }

    struct Batch
    {
        std::vector<RowAccount> account;
        int people = 0;
        int referrals = 0;
    };

    storage::Database& m_database;
    const Table& m_table;
    const ColumnMapping& m_mapping;
    RowIdentity m_identity;
    storage::BeneficiaryStore m_people;
    storage::ReferralStore m_referrals;
    domain::Codebook m_services;
    std::vector<RegisterEntry> m_entries;
    std::map<int, RowAccount> m_account;
    Batch m_batch;
    int m_settled = 0;
    ImportReport m_report;
};

Importer::Importer(storage::Database& database)
    : m_database(database)
{
}

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
    Run run(m_database, table, mapping);
    run.readRows();
    run.write(m_batchSize, progress);
    return run.takeReport();
}

} // namespace wasl::registers
