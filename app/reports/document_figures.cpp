#include "app/domain/user.h"
#include "app/reports/document.h"
#include "app/reports/month_counter.h"
#include "app/storage/database.h"
#include "app/storage/indicator_store.h"
#include "app/storage/keys/secret_bytes.h"
#include "app/storage/public_month_store.h"
#include "app/storage/summary_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace wasl::reports
{

using namespace Qt::StringLiterals;
using domain::YearMonth;

namespace
{

constexpr int longestDocument = 120; ///< months

int monthNumber(const YearMonth& month)
{
    return month.year * 12 + month.month - 1;
}

/// The months that a paper shows or compares with: the period before it, the same a year before, and a year
/// up to its end for the trend.
std::vector<YearMonth> monthsNeeded(const DocumentRequest& request)
{
    const int last = monthNumber(request.last), length = last - monthNumber(request.first) + 1;
    const int first = std::min(last - 12, monthNumber(request.first) - std::max(12, length));
    std::vector<YearMonth> months;
    for (int number = first; number <= last; ++number)
        months.push_back({number / 12, number % 12 + 1});
    return months;
}

/// Those of monthsNeeded() that have a public version; none, where the paper would show none of its own.
std::vector<YearMonth> publicMonthsOf(storage::Database& database, const DocumentRequest& request)
{
    std::vector<YearMonth> found;
    if (!checked(request, database.today())) return found;
    const auto closed = storage::SummaryStore(database).closedMonths();
    for (const auto& month : monthsNeeded(request))
        if (std::find(closed.begin(), closed.end(), month) != closed.end() &&
            !hasNoPublicVersion(database, month))
            found.push_back(month);
    if (found.empty() || found.back() < request.first) found.clear();
    return found;
}

/// People of the whole period, each once, and who was registered by sex and age.
domain::Result<void> countOnce(storage::Database& database, const DocumentRequest& request,
                               DocumentFigures& figures)
{
    static const auto book = domain::standardIndicators();
    const storage::IndicatorStore store(database);
    const std::vector<domain::CountingPeriod> period{{request.first.first(), request.last.last()}};
    static const std::map<QString, QString> codes{{u"assisted"_s, u"assisted"_s},
                                                  {u"referred"_s, u"people-referred"_s},
                                                  {u"housed"_s, u"people-housed"_s}};
    for (const auto& [path, code] : codes) {
        const auto* indicator = book.find(code);
        if (!indicator) continue;
        const auto counted = store.count(*indicator, period);
        if (!counted) return domain::refuse(counted.error());
        if (counted->total.front()) figures.once[path] = int(*counted->total.front());
    }
    if (const auto* registered = book.find(u"registered"_s)) {
        auto counted = store.count(*registered, period, {u"sex"_s, u"age"_s});
        if (!counted) return domain::refuse(counted.error());
        figures.bySexAndAge = *std::move(counted);
    }
    return {};
}

} // namespace

DocumentRequest DocumentRequest::ofMonth(const YearMonth& month, language::Language language)
{
    return {DocumentKind::Month, month, month, language, {}};
}

DocumentRequest DocumentRequest::ofYear(int year, QDate today, language::Language language)
{
    const YearMonth december{year, 12};
    const auto last = std::max(YearMonth{year, 1}, std::min(december, YearMonth::of(today)));
    return {DocumentKind::Year, {year, 1}, last, language, {}};
}

domain::Result<void> checked(const DocumentRequest& request, QDate today)
{
    if (!request.first.isValid() || !request.last.isValid() || request.last < request.first)
        return domain::refuse(
            u"period-invalid"_s,
            QCoreApplication::translate("wasl::reports", "The last month is before the first."), u"month"_s);
    if (YearMonth::of(today) < request.last)
        return domain::refuse(u"month-in-future"_s,
                              QCoreApplication::translate(
                                  "wasl::reports", "%1 has not begun yet, so there is nothing to count.")
                                  .arg(request.last.toString()),
                              u"month"_s);
    if (monthNumber(request.last) - monthNumber(request.first) >= longestDocument)
        return domain::refuse(
            u"period-too-long"_s,
            QCoreApplication::translate("wasl::reports", "A document covers ten years at the most."),
            u"month"_s);
    return {};
}

DocumentFigures DocumentFigures::ofHouse(const std::vector<domain::MonthlySummary>& months)
{
    DocumentFigures figures;
    figures.m_public = false;
    for (const auto& month : months) {
        auto counted = exactFigures(month);
        if (counted.empty()) continue;
        figures.m_months[month.month] = std::move(counted);
        figures.m_summaries[month.month] = month;
    }
    return figures;
}

DocumentFigures DocumentFigures::forOthers(const std::vector<PublicMonth>& months)
{
    DocumentFigures figures;
    for (const auto& month : months) {
        figures.m_months[month.month()] = month.figures();
        if (month.isCorrectedSince()) figures.m_corrected[month.month()] = month.closedOn();
    }
    return figures;
}

bool DocumentFigures::hasAll(const YearMonth& first, const YearMonth& last) const
{
    return monthsOf(first, last) == monthNumber(last) - monthNumber(first) + 1;
}

int DocumentFigures::monthsOf(const YearMonth& first, const YearMonth& last) const
{
    return int(std::count_if(m_months.begin(), m_months.end(),
                             [&](const auto& one) { return first <= one.first && one.first <= last; }));
}

int DocumentFigures::daysOf(const YearMonth& first, const YearMonth& last) const
{
    int days = 0;
    for (const auto& [month, figures] : m_months)
        if (first <= month && month <= last) days += month.last().day();
    return days;
}

DocumentFigures::Figures DocumentFigures::sum(const YearMonth& first, const YearMonth& last) const
{
    Figures all;
    for (const auto& [month, figures] : m_months)
        if (first <= month && month <= last)
            for (const auto& [path, n] : figures)
                all[path] += n;
    return all;
}

int DocumentFigures::value(const YearMonth& month, const QString& path) const
{
    const auto figures = m_months.find(month);
    if (figures == m_months.end()) return 0;
    const auto found = figures->second.find(path);
    return found == figures->second.end() ? 0 : found->second;
}

const domain::MonthlySummary* DocumentFigures::summary(const YearMonth& month) const
{
    const auto found = m_summaries.find(month);
    return found == m_summaries.end() ? nullptr : &found->second;
}

domain::Result<DocumentFigures> figuresOfHouse(storage::Database& database, const DocumentRequest& request)
{
    const auto role = database.actor().role;
    if (!domain::may(role, domain::Action::ViewSummary))
        return tl::unexpected(domain::notAllowed(role, domain::Action::ViewSummary));
    if (const auto fine = checked(request, database.today()); !fine) return domain::refuse(fine.error());
    std::vector<domain::MonthlySummary> months;
    for (const auto& month : monthsNeeded(request))
        months.push_back(monthOf(database, month));
    auto figures = DocumentFigures::ofHouse(months);
    if (const auto counted = countOnce(database, request, figures); !counted)
        return domain::refuse(counted.error());
    if (request.first != request.last)
        figures.closedWithin = closedWithin(database, {request.first, request.last});
    return figures;
}

std::vector<YearMonth> monthsToDraw(storage::Database& database, const DocumentRequest& request)
{
    std::vector<YearMonth> found;
    const storage::PublicMonthStore drawn(database);
    for (const auto& month : publicMonthsOf(database, request))
        if (!drawn.find(month)) found.push_back(month);
    return found;
}

domain::Result<DocumentFigures> figuresForOthers(storage::Database& database, const storage::SecretBytes& key,
                                                 const DocumentRequest& request)
{
    if (const auto fine = checked(request, database.today()); !fine) return domain::refuse(fine.error());
    std::vector<PublicMonth> months;
    for (const auto& month : publicMonthsOf(database, request)) {
        auto shown = publicMonth(database, key, month);
        if (!shown) return domain::refuse(shown.error());
        months.push_back(*std::move(shown));
    }
    if (months.empty()) // says why, in the words of the one month, or that it is not allowed
        if (auto shown = publicMonth(database, key, request.last); !shown)
            return domain::refuse(shown.error());
    return DocumentFigures::forOthers(months);
}

bool isTooSmall(const DocumentFigures& figures, const DocumentRequest& request, const QString& path)
{
    if (!figures.isPublic()) return false;
    int sum = 0;
    for (auto month = request.first; month <= request.last; month = month.next())
        sum += figures.value(month, path);
    return sum < smallestPublicTable;
}

QStringList numbersNotOnPage(const Report& report)
{
    static const QRegularExpression number(
        u"\\p{Nd}+(?:[.,\\x{66C}\\x{A0}\\x{202F}\\x{2009} ]\\p{Nd}{3}(?!\\p{Nd}))*"_s);
    const auto numbersIn = [](const QString& text) {
        QStringList found;
        for (auto match = number.globalMatch(text); match.hasNext();) {
            QString digits;
            for (const auto letter : match.next().captured())
                if (letter.isDigit()) digits += QString::number(letter.digitValue());
            while (digits.size() > 1 && digits.startsWith(u'0'))
                digits.remove(0, 1);
            found << digits;
        }
        return found;
    };
    auto known = numbersIn(report.title) + numbersIn(report.subtitle);
    for (const auto& figure : report.keyFigures)
        known << QString::number(figure.value);
    for (const auto& table : report.tables)
        for (const auto& row : table.rows)
            for (const auto value : row.values)
                known << QString::number(std::abs(value));
    for (const auto& chart : report.charts)
        for (const auto& series : chart.series)
            for (const auto& value : series.values)
                if (value) known << QString::number(std::lround(*value));
    QStringList strange;
    for (const auto& paragraph : report.opening)
        for (const auto& digits : numbersIn(paragraph.note))
            if (!known.contains(digits) && !strange.contains(digits)) strange << digits;
    return strange;
}

QString documentFileName(const DocumentRequest& request, bool isPublic, const QString& ending)
{
    QString name = request.kind == DocumentKind::Brief ? u"wasl-brief-"_s : u"wasl-"_s;
    if (request.kind == DocumentKind::Year)
        name += QString::number(request.first.year);
    else
        name += request.first.toString() +
                (request.first == request.last ? QString() : u'_' + request.last.toString());
    return name + (isPublic ? u"-public."_s : u"-exact."_s) + ending;
}

} // namespace wasl::reports
