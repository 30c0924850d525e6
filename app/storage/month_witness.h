#pragma once

#include "app/domain/monthly_summary.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// Says whether a closed month is still what was signed: by its seals, by whose keys made them
/// (SignerHistory), and by what the journal tells was written down. What is no longer in the tables is missed
/// by the journal.
class MonthWitness
{
public:
    MonthWitness(Database& database, const domain::YearMonth& month);

    /// Whether the journal knows of a closing.
    [[nodiscard]] bool sawClosing() const { return m_closings > 0; }
    /// Of the closing: its content as signed, its seal, and who is said to have closed.
    [[nodiscard]] domain::SealState ofClosing(const QByteArray& content, const QByteArray& seal,
                                              const domain::UserId& by) const;
    /// Of the amendments, one after the other in their order.
    [[nodiscard]] domain::SealState ofNext(const domain::Amendment& amendment, const QByteArray& content,
                                           const QByteArray& seal);
    /// When there is no further one: Broken where the journal tells of more.
    [[nodiscard]] domain::SealState atEnd() const;

    /// The month's journal: it has no identifier but its name.
    [[nodiscard]] static QUuid idOf(const domain::YearMonth& month);

private:
    /// An amendment as the journal has it.
    struct Told
    {
        qint64 place = 0;
        domain::UserId by;
        QString figure;
        int from = 0;
        int to = 0;
    };

    [[nodiscard]] domain::SealState judge(const QByteArray& content, const QByteArray& seal,
                                          const domain::UserId& by, qint64 place) const;

    Database& m_database;
    int m_closings = 0;
    qint64 m_place = 0;  ///< of the closing
    domain::UserId m_by; ///< who closed
    QByteArray m_seal;   ///< of the closing; empty where the journal does not say
    std::vector<Told> m_told;
    std::size_t m_next = 0; ///< of those told, the first that was not asked for yet
};

/// The worse of two: what a month with amendments is.
[[nodiscard]] domain::SealState worse(domain::SealState a, domain::SealState b);

} // namespace wasl::storage
