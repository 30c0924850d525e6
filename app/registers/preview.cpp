#include "app/registers/preview.h"

namespace wasl::registers
{

std::vector<RowReading> previewRows(const Table& table, const ColumnMapping& mapping, QDate today, int most)
{
    std::vector<RowReading> readings;
    RowReader reader(table, mapping, today);
    for (int row = 1; row <= reader.rowCount() && static_cast<int>(readings.size()) < most; ++row) {
        RowReading reading = reader.read(row);
        const auto* aside = std::get_if<SetAside>(&reading);
        if (!aside || aside->reason != QLatin1StringView("blank-row")) readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace wasl::registers
