#include "app/registers/row_reader.h"

#include "app/registers/cell_meanings.h"
#include "app/registers/row_draft.h"

#include <algorithm>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

RowReader::RowReader(const Table& table, const ColumnMapping& mapping, QDate today)
    : m_table(table)
    , m_mapping(mapping)
    , m_today(today)
    , m_meanings(std::make_unique<CellMeanings>())
{
}

RowReader::~RowReader() = default;

int RowReader::rowCount() const
{
    return std::max(0, static_cast<int>(m_table.rows.size()) - m_mapping.firstDataRow());
}

RowReading RowReader::read(int row)
{
    const Row& cells = m_table.rows[static_cast<std::size_t>(m_mapping.firstDataRow() + row - 1)];
    if (isBlank(cells)) return SetAside{row, u"blank-row"_s};

    RowDraft draft(cells, m_mapping, *m_meanings, m_today);
    draft.entry.row = row;
    draft.readNames();
    if (draft.names.isEmpty() && draft.entry.person.otherNames.isEmpty()) {
        const bool lost =
            std::any_of(draft.entry.remarks.begin(), draft.entry.remarks.end(),
                        [](const Remark& remark) { return remark.why == Remark::Why::LostCharacters; });
        return SetAside{row, lost ? u"name-lost"_s : u"no-name"_s};
    }
    draft.readVisit(m_lastVisit);
    m_lastVisit = draft.entry.visited;
    draft.readIdentity();
    draft.readContact();
    draft.readWords();
    draft.keepUnknownColumns();
    return std::move(draft.entry);
}

} // namespace wasl::registers
