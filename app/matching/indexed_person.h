#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/ids.h"
#include "app/domain/partial_date.h"
#include "app/domain/sex.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace wasl::matching
{

/// What is known of a person for finding her and for telling her from others.
struct IndexedPerson
{
    domain::BeneficiaryId id;
    domain::PersonName latin;
    domain::PersonName arabic;
    QString otherNames;
    std::optional<domain::PartialDate> birth;
    std::optional<domain::Sex> sex;
    QStringList nationalities; // alpha-2
    QStringList phones;
    QStringList documentNumbers;
    QString fileNumber;
};

IndexedPerson indexedPerson(const domain::Beneficiary& person);

/// The last nine digits of a phone number, which are the same with and without a country's prefix; nullopt
/// when there are fewer, as nothing can be told from them.
std::optional<std::uint32_t> phoneKey(QStringView phone);

/// A document's or file's number without spaces and dashes, folded; empty when it has no digit.
QString numberKey(QStringView number);

} // namespace wasl::matching
