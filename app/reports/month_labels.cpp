#include "app/reports/month_labels.h"

#include "app/reports/report.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

const auto unknownCode = u"unknown"_s;

const char* stateText(domain::ReferralState state)
{
    using enum domain::ReferralState;
    switch (state) {
    case Draft:
        return QT_TRANSLATE_NOOP("wasl::reports", "Being prepared");
    case Sent:
        return QT_TRANSLATE_NOOP("wasl::reports", "Sent");
    case Acknowledged:
        return QT_TRANSLATE_NOOP("wasl::reports", "Received");
    case NoFeedback:
        return QT_TRANSLATE_NOOP("wasl::reports", "No answer");
    case Accepted:
        return QT_TRANSLATE_NOOP("wasl::reports", "Accepted");
    case InProgress:
        return QT_TRANSLATE_NOOP("wasl::reports", "In progress");
    case Declined:
        return QT_TRANSLATE_NOOP("wasl::reports", "Declined");
    case Completed:
        return QT_TRANSLATE_NOOP("wasl::reports", "Completed");
    case Withdrawn:
        return QT_TRANSLATE_NOOP("wasl::reports", "Withdrawn");
    }
    Q_UNREACHABLE();
}

} // namespace

MonthLabels::MonthLabels(language::Language language)
    : m_catalogue(language)
    , m_countries(domain::Codebook::load(u"countries"_s))
    , m_sectors(domain::Codebook::load(u"sectors"_s))
    , m_statuses(domain::Codebook::load(u"administrative_statuses"_s))
    , m_barriers(domain::Codebook::load(u"barrier_kinds"_s))
    , m_territory(domain::Territory::load())
{
}

QString MonthLabels::text(const char* source, int n) const
{
    return m_catalogue.text("wasl::reports", source, n);
}

QString MonthLabels::orUnknown(const domain::Codebook& book, const QString& code) const
{
    if (code.isEmpty() || code == unknownCode) return text(QT_TRANSLATE_NOOP("wasl::reports", "Not known"));
    return book.label(code, language::code(language()));
}

QString MonthLabels::sex(const QString& code) const
{
    if (code == "F"_L1) return text(QT_TRANSLATE_NOOP("wasl::reports", "Women and girls"));
    if (code == "M"_L1) return text(QT_TRANSLATE_NOOP("wasl::reports", "Men and boys"));
    if (code == "X"_L1) return text(QT_TRANSLATE_NOOP("wasl::reports", "Other"));
    return text(QT_TRANSLATE_NOOP("wasl::reports", "Not known"));
}

QString MonthLabels::ageBand(domain::AgeBand band) const
{
    if (band == domain::AgeBand::Unknown) return text(QT_TRANSLATE_NOOP("wasl::reports", "Not known"));
    const auto years = isolated(domain::code(band).replace(u'-', QChar(0x2013)));
    return text(QT_TRANSLATE_NOOP("wasl::reports", "%1 years")).arg(years);
}

QString MonthLabels::nationality(const QString& alpha2) const
{
    return orUnknown(m_countries, alpha2);
}

QString MonthLabels::commune(const QString& code) const
{
    if (code.isEmpty() || code == unknownCode) return text(QT_TRANSLATE_NOOP("wasl::reports", "Not known"));
    return m_territory.label(code, language::code(language()));
}

QString MonthLabels::sector(const QString& code) const
{
    return orUnknown(m_sectors, code);
}

QString MonthLabels::status(const QString& code) const
{
    return orUnknown(m_statuses, code);
}

QString MonthLabels::barrier(const QString& code) const
{
    return orUnknown(m_barriers, code);
}

QString MonthLabels::referralState(domain::ReferralState state) const
{
    return text(stateText(state));
}

QString MonthLabels::month(int year, int month) const
{
    return m_catalogue.locale().standaloneMonthName(month) + u' ' + QString::number(year);
}

} // namespace wasl::reports
