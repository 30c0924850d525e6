#include "app/reports/xlsx_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

struct Formats
{
    lxw_format* title;
    lxw_format* heading;
    lxw_format* total;
};

/// Excel wants sheet names of at most 31 characters, without []:*?/\ .
QString sheetName(QString title, int number)
{
    for (const auto c : u"[]:*?/\\"_s)
        title.remove(c);
    return u"%1 %2"_s.arg(number).arg(title).left(31);
}

void writeTable(lxw_worksheet* sheet, const Report& report, const ReportTable& table, const Formats& formats)
{
    lxw_row_t y = 0;
    const auto text = [&](lxw_col_t x, const QString& value, lxw_format* format) {
        worksheet_write_string(sheet, y, x, value.toUtf8().constData(), format);
    };
    text(0, report.association, nullptr);
    ++y;
    text(0, table.title == report.title ? report.title : report.title + u" · "_s + table.title,
         formats.title);
    if (!report.banner.isEmpty()) {
        ++y;
        text(0, report.banner, nullptr);
    }
    y += 2;
    text(0, table.firstHeading, formats.heading);
    for (qsizetype i = 0; i < table.headings.size(); ++i)
        text(lxw_col_t(i + 1), table.headings[i], formats.heading);
    for (const auto& row : table.rows) {
        ++y;
        auto* format = row.isTotal ? formats.total : nullptr;
        text(0, row.label, format);
        for (std::size_t i = 0; i < row.values.size(); ++i)
            worksheet_write_number(sheet, y, lxw_col_t(i + 1), row.values[i], format);
    }
    worksheet_set_column(sheet, 0, 0, 34, nullptr);
    worksheet_set_column(sheet, 1, lxw_col_t(table.headings.size()), 14, nullptr);
    if (report.language == language::Language::Arabic) worksheet_right_to_left(sheet);
}

} // namespace

domain::Result<void> writeXlsx(const Report& report, const QString& path)
{
    // The library writes to a name; the finished file then goes the way of every other.
    const QTemporaryDir folder;
    const auto draft = folder.filePath(u"report.xlsx"_s);
    auto* workbook = workbook_new(QFile::encodeName(draft).constData());
    if (!workbook) return writeFile(path, {});
    Formats formats{workbook_add_format(workbook), workbook_add_format(workbook),
                    workbook_add_format(workbook)};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 13);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    format_set_text_wrap(formats.heading);
    format_set_top(formats.total, LXW_BORDER_THIN);
    auto tables = report.tables;
    if (report.paged && !report.keyFigures.empty()) {
        ReportTable figures{report.title, report.subtitle, {{}}, {}};
        for (const auto& figure : report.keyFigures)
            figures.rows.push_back({figure.label, {figure.value}, false});
        tables.insert(tables.begin(), std::move(figures));
    }
    int number = 0;
    for (const auto& table : tables) {
        auto* sheet = workbook_add_worksheet(workbook, sheetName(table.title, ++number).toUtf8().constData());
        writeTable(sheet, report, table, formats);
    }
    const auto closed = workbook_close(workbook);
    QFile finished(draft);
    if (closed != LXW_NO_ERROR || !finished.open(QIODevice::ReadOnly)) {
        const auto reason =
            closed != LXW_NO_ERROR ? QString::fromUtf8(lxw_strerror(closed)) : finished.errorString();
        return domain::refuse(u"file-not-written"_s,
                              QCoreApplication::translate(
                                  "wasl::reports", "The file “%1” could not be written: %2. Choose another "
                                                   "folder, or make room on the disk.")
                                  .arg(path, reason));
    }
    return writeFile(path, finished.readAll());
}

} // namespace wasl::reports
