#pragma once

#include "app/domain/brief.h"
#include "app/domain/indicator.h"
#include "app/reports/month_counter.h"
#include "app/reports/month_report.h"
#include "app/reports/public_month.h"

#include <map>
#include <optional>
#include <vector>

namespace wasl::reports
{

/// The papers an association hands over.
enum class DocumentKind
{
    Month,
    Year,
    Period, ///< any whole months
    Brief   ///< for a commune council or for advocacy: figures, trend, barriers, two paragraphs
};

/// Which paper, of which months, in whose language. Exact or public is a question of its figures.
struct DocumentRequest
{
    DocumentKind kind = DocumentKind::Month;
    domain::YearMonth first;
    domain::YearMonth last; ///< included
    language::Language language = language::Language::English;
    QString commune; ///< of a brief: whose council; empty for all

    [[nodiscard]] static DocumentRequest ofMonth(const domain::YearMonth& month, language::Language language);
    /// From January to December, or to the month that runs.
    [[nodiscard]] static DocumentRequest ofYear(int year, QDate today, language::Language language);

    friend bool operator==(const DocumentRequest&, const DocumentRequest&) = default;
};

/// "month-in-future", "period-invalid", "period-too-long" (ten years), each with the field "month".
[[nodiscard]] domain::Result<void> checked(const DocumentRequest& request, QDate today);

/// The figures of a paper and of the months it compares with: all exact, or all from publicMonth(). A paper
/// says which of the two they are by asking them.
class DocumentFigures
{
public:
    using Figures = std::map<QString, int>; ///< by the paths of PublicMonth; zeros left out

    /// Of months without anything in them nothing is kept: there were no figures then.
    [[nodiscard]] static DocumentFigures ofHouse(const std::vector<domain::MonthlySummary>& months);
    [[nodiscard]] static DocumentFigures forOthers(const std::vector<PublicMonth>& months);

    [[nodiscard]] bool isPublic() const { return m_public; }
    [[nodiscard]] bool has(const domain::YearMonth& month) const { return m_months.contains(month); }
    [[nodiscard]] bool hasAll(const domain::YearMonth& first, const domain::YearMonth& last) const;
    /// How many months of the period there are figures of.
    [[nodiscard]] int monthsOf(const domain::YearMonth& first, const domain::YearMonth& last) const;
    [[nodiscard]] int daysOf(const domain::YearMonth& first, const domain::YearMonth& last) const;
    /// Summed over the months there are; none of the paths may be asked for as people, who come again.
    [[nodiscard]] Figures sum(const domain::YearMonth& first, const domain::YearMonth& last) const;
    [[nodiscard]] int value(const domain::YearMonth& month, const QString& path) const;
    /// Public figures: the months that were corrected after they were closed, with the day of closing. What
    /// is shown of them is as closed.
    [[nodiscard]] const std::map<domain::YearMonth, QDate>& correctedSince() const { return m_corrected; }
    /// The exact month with its state and amendments; nullptr in public figures.
    [[nodiscard]] const domain::MonthlySummary* summary(const domain::YearMonth& month) const;

    /// People of the whole period, each once, by path: exact figures only, empty where they were not counted.
    std::map<QString, int> once;
    /// Who was registered in the period, by sex and age: exact figures only.
    std::optional<domain::IndicatorTable> bySexAndAge;
    /// What of the period is closed, and counted otherwise today: exact figures of several months only.
    ClosedWithin closedWithin;

private:
    bool m_public = true;
    std::map<domain::YearMonth, Figures> m_months;
    std::map<domain::YearMonth, domain::MonthlySummary> m_summaries;
    std::map<domain::YearMonth, QDate> m_corrected;
};

/// Counts what the paper needs; for a job in the background, with a reader of its own. Refuses what checked()
/// refuses, and "not-allowed".
[[nodiscard]] domain::Result<DocumentFigures> figuresOfHouse(storage::Database& database,
                                                             const DocumentRequest& request);

/// Closed months that figuresForOthers() would draw, and so fix: a paper of them is not looked at before it
/// is saved.
[[nodiscard]] std::vector<domain::YearMonth> monthsToDraw(storage::Database& database,
                                                          const DocumentRequest& request);

/// The public version's. Quick, and may write: see publicMonth(). Refuses "month-not-closed" where no month
/// of the paper is closed, "month-too-early" where none of them has a public version, what checked() refuses,
/// and "not-allowed".
[[nodiscard]] domain::Result<DocumentFigures> figuresForOthers(storage::Database& database,
                                                               const storage::SecretBytes& key,
                                                               const DocumentRequest& request);

/// The paper, ready to be printed or written. `brief` holds the paragraphs of a brief.
[[nodiscard]] Report documentReport(const DocumentFigures& figures, const DocumentRequest& request,
                                    const ReportContext& context, const domain::Brief& brief = {});

/// A split of a public paper whose total is below this is left out: it would be chance more than figures.
inline constexpr int smallestPublicTable = 20;

/// The one rule of small tables, for paper, charts and CSV: whether a public paper leaves out how `path` is
/// split (of a commune's brief: what it says of "registered/commune/…"), by what it is in all months of the
/// paper together.
[[nodiscard]] bool isTooSmall(const DocumentFigures& figures, const DocumentRequest& request,
                              const QString& path);

/// Numbers in the paragraphs of a brief that are no figure of its page, nor stand in its title, in the order
/// they were typed, each once. Digits only: whoever writes "seven" is not found out.
[[nodiscard]] QStringList numbersNotOnPage(const Report& report);

/// "wasl-2026-10-public.pdf": a name for the file, that says which version it is.
[[nodiscard]] QString documentFileName(const DocumentRequest& request, bool isPublic, const QString& ending);

} // namespace wasl::reports
