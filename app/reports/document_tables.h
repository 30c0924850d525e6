#pragma once

#include "app/reports/document.h"
#include "app/reports/month_labels.h"

#include <optional>

namespace wasl::reports
{

/// The tables of a paper, from its figures alone: what is asked of public figures is answered by them.
class DocumentTables
{
public:
    DocumentTables(const DocumentFigures& figures, const DocumentRequest& request, const MonthLabels& labels);

    [[nodiscard]] std::vector<KeyFigure> keyFigures() const;
    /// Against the period before and the same a year before, as far as there were figures then.
    [[nodiscard]] ReportTable compared() const;
    [[nodiscard]] std::vector<ReportTable> monthByMonth() const;
    /// Every split there are figures of; small ones of a public paper are left out and named in leftOut().
    [[nodiscard]] std::vector<ReportTable> splits();
    [[nodiscard]] ReportTable barriers();
    [[nodiscard]] ReportTable referrals(bool byOutcome);
    [[nodiscard]] const QStringList& leftOut() const { return m_leftOut; }
    /// What a public brief does not say of its commune, because it is too small.
    [[nodiscard]] QStringList leftOutOfCommune() const;
    /// Months of the paper there are no figures of.
    [[nodiscard]] QStringList missing() const;

    [[nodiscard]] QString monthName(const domain::YearMonth& month) const;
    [[nodiscard]] QString periodName() const;
    /// The code of a split in words: name is "sex", "age", "nationality" …
    [[nodiscard]] QString codeLabel(const QString& name, const QString& code) const;

private:
    struct Line
    {
        QString path;
        const char* label;    ///< of a month
        const char* average;  ///< of several months, where the figure does not add up; else nullptr
        bool nightly = false; ///< nights as people in an average night
        bool onlyOfHouse = false;
    };
    struct Span
    {
        domain::YearMonth first, last;
    };

    [[nodiscard]] static const std::vector<Line>& lines();
    [[nodiscard]] bool isShown(const Line& line) const;
    [[nodiscard]] QString label(const Line& line) const;
    [[nodiscard]] int valueOf(const Line& line, const Span& span) const;
    [[nodiscard]] int length() const;
    [[nodiscard]] int at(const QString& path) const;
    /// The council's part of a commune's brief; empty for all communes.
    [[nodiscard]] QString communePath() const;
    /// The lines a paper speaks of at its head and compares: of one commune only what is split by commune,
    /// and not what is too small.
    [[nodiscard]] std::vector<Line> ownLines() const;
    /// The months of the paper to compare: all, or those to the last there are figures of. None, where one
    /// among them is missing.
    [[nodiscard]] std::optional<Span> whole() const;
    [[nodiscard]] QString spanName(const Span& span) const;
    [[nodiscard]] ReportTable split(const char* title, const char* first, const QStringList& figures,
                                    const QString& name, std::size_t longest);
    [[nodiscard]] QString text(const char* source) const { return m_labels.text(source); }

    const DocumentFigures& m_figures;
    const DocumentRequest& m_request;
    const MonthLabels& m_labels;
    DocumentFigures::Figures m_sums;
    QStringList m_leftOut;
};

} // namespace wasl::reports
