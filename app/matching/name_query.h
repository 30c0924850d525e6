#pragma once

#include "app/domain/partial_date.h"
#include "app/domain/sex.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace wasl::matching
{

/// What is asked at the desk: what was typed, and what else is already known of the person. The latter is
/// soft evidence that moves people up or down, never a filter.
struct NameQuery
{
    QString text; // names in any script and order, a date or year of birth, a phone, a document's or file's
                  // number
    bool stillTyping = true; // the last word may be only the beginning of one
    std::optional<domain::PartialDate> birth;
    std::optional<domain::Sex> sex;
    QStringList nationalities; // alpha-2
};

/// What was typed, sorted out.
struct QueryTerms
{
    QString names;
    bool lastIsPrefix = false;
    std::optional<domain::PartialDate> birth;
    std::vector<QString> numbers; // digits, or letters and digits, folded and without spaces and dashes
};

QueryTerms queryTerms(const NameQuery& query);

} // namespace wasl::matching
