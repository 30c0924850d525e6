#pragma once

#include "app/domain/territory.h"
#include "app/registers/vocabulary.h"
#include "app/storage/people_index.h"

namespace wasl::registers
{

/// Takes apart what somebody types to find a person: words that mean a nationality or a commune, as people
/// write them in any language, and the names that are left. Immutable; may be asked from several threads.
class SearchQuestions
{
public:
    explicit SearchQuestions(domain::Territory territory);

    [[nodiscard]] storage::PeopleQuestion read(const QString& typed) const;

private:
    Vocabulary m_nationalities;
    domain::Territory m_territory;
};

} // namespace wasl::registers
