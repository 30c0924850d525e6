#include "app/registers/spreadsheet.h"

#include "app/registers/ods.h"
#include "app/registers/xlsx.h"
#include "app/registers/zip_sizes.h"

#include <algorithm>

namespace wasl::registers
{

std::vector<Spreadsheet::Sheet>::iterator Spreadsheet::largest()
{
    return std::max_element(sheets.begin(), sheets.end(),
                            [](const Sheet& a, const Sheet& b) { return a.filled < b.filled; });
}

Spreadsheet readSpreadsheet(const QByteArray& bytes, const Limits& limits)
{
    Spreadsheet spreadsheet;
    const auto sizes = zipSizes(bytes);
    if (!sizes || (!sizes->hasWorkbook && !sizes->hasContent)) {
        spreadsheet.problem = Spreadsheet::Problem::NoSpreadsheet;
        return spreadsheet;
    }
    if (sizes->unpacked > limits.unpackedBytes) {
        spreadsheet.problem = Spreadsheet::Problem::TooLarge;
        return spreadsheet;
    }
    try {
        const Package package(bytes);
        SheetBuilder sheets(limits);
        if (sizes->hasWorkbook)
            readXlsx(package, sheets);
        else
            readOds(package, sheets);
        spreadsheet.sheets = sheets.take();
    } catch (const PastLimits&) {
        spreadsheet.problem = Spreadsheet::Problem::TooLarge;
    } catch (const std::exception&) {
        // Whatever a damaged archive or part makes the readers throw says "no spreadsheet".
        spreadsheet.problem = Spreadsheet::Problem::NoSpreadsheet;
    }
    return spreadsheet;
}

} // namespace wasl::registers
