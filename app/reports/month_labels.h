#pragma once

#include "app/domain/age_band.h"
#include "app/domain/codebook.h"
#include "app/domain/referral.h"
#include "app/domain/territory.h"
#include "app/language/catalogue.h"

namespace wasl::reports
{

/// The names of the codes a month counts by, in the reader's language rather than the program's.
class MonthLabels
{
public:
    explicit MonthLabels(language::Language language);

    const language::Catalogue& catalogue() const { return m_catalogue; }
    language::Language language() const { return m_catalogue.language(); }

    QString text(const char* source, int n = -1) const; ///< of context wasl::reports
    QString sex(const QString& code) const;             ///< "F", "M", "X" or "unknown"
    QString ageBand(domain::AgeBand band) const;
    QString nationality(const QString& alpha2) const;
    QString commune(const QString& code) const;
    QString sector(const QString& code) const;
    QString status(const QString& code) const;
    QString barrier(const QString& code) const;
    QString referralState(domain::ReferralState state) const;
    QString month(int year, int month) const; ///< "octobre 2026", "أكتوبر 2026"

private:
    QString orUnknown(const domain::Codebook& book, const QString& code) const;

    language::Catalogue m_catalogue;
    domain::Codebook m_countries;
    domain::Codebook m_sectors;
    domain::Codebook m_statuses;
    domain::Codebook m_barriers;
    domain::Territory m_territory;
};

} // namespace wasl::reports
