#include "app/storage/journal_verifier.h"

#include "app/storage/database.h"
#include "app/storage/journal_chain.h"
#include "app/storage/raw_rows.h"
#include "app/storage/transaction.h"

#include <QHash>

#include <cstring>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

constexpr auto mostFaults = 100;
constexpr qint64 progressEvery = 10'000;
constexpr auto selectAll =
    "SELECT sequence, at, user_id, desk_id, action, entity, entity_id, subject_id, changes, "
    "salt, commitment, hash FROM journal ORDER BY sequence";

bool same(QByteArrayView stored, const Digest& computed)
{
    return stored.size() == qsizetype(computed.size()) &&
           std::memcmp(stored.data(), computed.data(), computed.size()) == 0;
}

class Verification
{
public:
    explicit Verification(const std::optional<JournalHead>& witness)
        : m_witness(witness)
    {
    }

    void take(const RawRows& row)
    {
        const auto sequence = row.number(0);
        if (sequence != m_report.head.sequence + 1) fault(JournalFault::Kind::Gap, sequence);
        checkValues(row, sequence);

        const auto hash =
            chainHash(m_hash, {sequence, row.number(1), row.bytes(2), row.bytes(3), row.bytes(4),
                               row.bytes(5), row.bytes(6), row.bytes(7), row.bytes(10)});
        if (!same(row.bytes(11), hash)) fault(JournalFault::Kind::Chain, sequence);
        // Go on from what is written, so that one broken link is one fault and not thousands.
        const auto written = row.bytes(11);
        if (written.size() == qsizetype(m_hash.size()))
            std::memcpy(m_hash.data(), written.data(), m_hash.size());
        m_report.head.sequence = sequence;
        ++m_report.entries;
        if (m_witness && m_witness->sequence == sequence) {
            m_witnessSeen = true;
            if (written != QByteArrayView(m_witness->hash)) fault(JournalFault::Kind::Witness, sequence);
        }
    }

    JournalReport finish(const JournalHead& head, bool cancelled)
    {
        m_report.cancelled = cancelled;
        m_report.head.hash =
            QByteArray(reinterpret_cast<const char*>(m_hash.data()), qsizetype(m_hash.size()));
        if (cancelled) return m_report;
        if (head != m_report.head) fault(JournalFault::Kind::Head, m_report.head.sequence);
        if (m_witness && m_witness->sequence > 0 && !m_witnessSeen)
            fault(JournalFault::Kind::Witness, m_witness->sequence);
        for (auto gone = m_gone.cbegin(); gone != m_gone.cend(); ++gone)
            fault(JournalFault::Kind::Erasure, *gone);
        return m_report;
    }

private:
    void checkValues(const RawRows& row, qint64 sequence)
    {
        if (row.isNull(9)) {
            ++m_report.erased;
            if (!row.isNull(8)) fault(JournalFault::Kind::Values, sequence);
            m_gone.insert(row.bytes(7).toByteArray(), sequence);
            return;
        }
        const auto salt = row.bytes(9);
        if (salt.size() != journalSaltSize || !same(row.bytes(10), commitmentTo(row.bytes(8), salt)))
            fault(JournalFault::Kind::Values, sequence);
        if (!m_gone.isEmpty() && row.bytes(4) == QByteArrayView("erase"))
            m_gone.remove(row.bytes(7).toByteArray());
    }

    void fault(JournalFault::Kind kind, qint64 sequence)
    {
        if (m_report.faults.size() < mostFaults) m_report.faults.push_back({kind, sequence});
    }

    std::optional<JournalHead> m_witness;
    bool m_witnessSeen = false;
    Digest m_hash{};
    QHash<QByteArray, qint64>
        m_gone; ///< subjects whose values are gone, and where, until an erasure accounts for it
    JournalReport m_report;
};

} // namespace

JournalReport verifyJournal(Database& database, const std::optional<JournalHead>& witness,
                            const JournalProgress& progress)
{
    // One view of the file for the head and the entries, whatever is written meanwhile.
    const Snapshot snapshot(database);
    const auto head = Journal(database).head();
    Verification verification(witness);
    RawRows rows(database, selectAll);
    qint64 done = 0;
    while (rows.next()) {
        verification.take(rows);
        if (++done % progressEvery == 0 && progress && !progress(done, head.sequence))
            return verification.finish(head, true);
    }
    return verification.finish(head, false);
}

} // namespace wasl::storage
