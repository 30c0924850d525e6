#pragma once

#include "app/domain/refusal.h"
#include "app/language/language.h"
#include "app/reports/chart.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace wasl::reports
{

/// A row of figures under a label: what a table of a report is made of.
struct ReportRow
{
    QString label;
    std::vector<int> values;
    bool isTotal = false;

    friend bool operator==(const ReportRow&, const ReportRow&) = default;
};

struct ReportTable
{
    QString title;
    QString firstHeading; ///< what the labels are
    QStringList headings; ///< one for each value
    std::vector<ReportRow> rows;

    friend bool operator==(const ReportTable&, const ReportTable&) = default;
};

/// A figure that stands at the head of the page by itself.
struct KeyFigure
{
    QString label;
    int value = 0;

    friend bool operator==(const KeyFigure&, const KeyFigure&) = default;
};

/// A part of a document in words: rows of cells under headings, or, without headings, labels and values.
struct ReportSection
{
    QString title;
    QStringList headings = {};          ///< none: the first of two cells is the label of the second
    std::vector<QStringList> rows = {}; ///< without headings also of four: two labels, each with its value
    QString note = {}; ///< a sentence under the title: what the rows are, or why there are none

    friend bool operator==(const ReportSection&, const ReportSection&) = default;
};

/// What is printed or written, in one language, before anyone thinks of paper or cells.
struct Report
{
    language::Language language = language::Language::English;
    QString association;
    QString title;
    QString subtitle; ///< the month's state: open, or closed on a day by someone
    QString banner;   ///< in a frame under it: for whom the page is, and what its figures are
    std::vector<KeyFigure> keyFigures;
    std::vector<ReportSection> opening; ///< before the tables
    std::vector<Chart> charts;
    std::vector<ReportTable> tables;
    QStringList notes;
    QString printedBy; ///< "Printed on 02/10/2026 by Samira"
    /// With any, the report is a document of as many pages as it takes, in type of one size.
    std::vector<ReportSection> sections;
    QString marking;    ///< at the foot of each page: "Contains personal data"
    bool paged = false; ///< as many pages as it takes, also without sections

    friend bool operator==(const Report&, const Report&) = default;
};

/// Who prints, for whom: what stands at the head and foot of a page.
struct ReportContext
{
    QString association;
    QString userName;
    QDate today;
};

/// A page on which nothing stands yet but whose it is and who printed it.
Report emptyReport(const ReportContext& context, language::Language language);
/// The same for what is about people, which is marked so.
Report emptyPersonalReport(const ReportContext& context, language::Language language);

/// A number, date or code inside right-to-left text, held together (U+2066 … U+2069).
QString isolated(const QString& text);

/// Writes a whole file or none: bytes go to a temporary neighbour that takes the name at the end. Refuses
/// "file-not-written" with the reason in the message.
domain::Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace wasl::reports
