#pragma once

#include "app/matching/name_index.h"

#include <atomic>

namespace wasl::matching
{

/// Work that nobody stops.
inline const std::atomic<bool> kNever = false;

inline domain::BeneficiaryId idOf(uint number)
{
    return domain::BeneficiaryId(QUuid(number, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

inline IndexedPerson aPerson(uint number, const QString& given, const QString& family,
                             const QString& birth = {})
{
    IndexedPerson person;
    person.id = idOf(number);
    person.latin = {given, family};
    if (!birth.isEmpty()) person.birth = domain::PartialDate::fromIso(birth);
    return person;
}

} // namespace wasl::matching
