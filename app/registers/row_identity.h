#pragma once

#include "app/domain/ids.h"
#include "app/registers/table.h"

namespace wasl::registers
{

/// Keys of what comes from a register, the same whenever the same file is read: an import that was killed
/// goes on where it stopped, and one that is repeated adds nobody, without a list of what was done. They are
/// UUIDs of version 8 (RFC 9562, section 5.8): made from the file's digest, the sheet and the row, increasing
/// with the rows, and told by nobody who does not hold the file.
class RowIdentity
{
public:
    explicit RowIdentity(const Table& table);

    /// `tableRow` counts from 0 over the whole table, so that it does not depend on where the headings are.
    domain::BeneficiaryId person(std::size_t tableRow) const;
    domain::ReferralId referral(std::size_t tableRow, const QString& service) const;

private:
    QUuid key(QByteArrayView kind, std::size_t tableRow, const QString& what) const;

    QByteArray m_source;
};

} // namespace wasl::registers
