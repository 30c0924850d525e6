#pragma once

#include "app/domain/refusal.h"
#include "app/domain/time.h"

#include <vector>

namespace wasl::domain
{

/// What a manager writes into a brief for a commune council or for advocacy, beside its figures.
struct Brief
{
    YearMonth first;
    YearMonth last;    ///< included
    QString commune;   ///< whose council; empty for all communes
    QString language;  ///< "ar", "fr", "en": each has its own words
    QString situation; ///< what the figures show
    QString request;   ///< what is asked of the reader

    static constexpr int longestParagraph = 1200; ///< characters: with the figures it stays two pages

    friend bool operator==(const Brief&, const Brief&) = default;
};

/// "paragraph-too-long" with the field "situation" or "request"; "period-invalid".
std::vector<Refusal> problems(const Brief& brief);

} // namespace wasl::domain
