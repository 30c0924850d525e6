#include "app/registers/spreadsheet.h"

#include "app/registers/ods.h"
#include "app/registers/xlsx.h"
#include "app/registers/zip_sizes.h"

#include <exception>

namespace wasl::registers
{

tl::expected<std::vector<Sheet>, Unreadable> readSpreadsheet(const QByteArray& bytes, const Limits& limits)
{
    const auto sizes = zipSizes(bytes);
    if (!sizes || (!sizes->hasWorkbook && !sizes->hasContent))
        return tl::make_unexpected(Unreadable::NoTable);
    if (sizes->unpacked > limits.unpackedBytes) return tl::make_unexpected(Unreadable::TooLarge);
    try {
        const Package package(bytes, limits.unpackedBytes);
        SheetBuilder sheets(limits);
        if (sizes->hasWorkbook)
            readXlsx(package, sheets, limits);
        else
            readOds(package, sheets);
        return sheets.take();
    } catch (const PastLimits& past) {
        return tl::make_unexpected(past.why());
    } catch (const std::exception&) {
        // Whatever a damaged archive or part makes the readers throw says "no spreadsheet".
        return tl::make_unexpected(Unreadable::NoTable);
    }
}

} // namespace wasl::registers
