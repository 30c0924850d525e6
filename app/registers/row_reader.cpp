#include "app/registers/row_reader.h"

#include "app/domain/fold.h"
#include "app/registers/cell_meanings.h"
#include "app/registers/row_draft.h"

#include <QRegularExpression>

#include <algorithm>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

/// Headings repeated on every printed page, or written again in a second language.
bool isHeadingAgain(const Row& cells, const ColumnMapping& mapping)
{
    int filled = 0;
    int headings = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const QString text = cell(cells, column);
        if (text.isEmpty()) continue;
        ++filled;
        const QString heading = mapping.headings.value(static_cast<qsizetype>(column));
        const Field field = column < mapping.fields.size() ? mapping.fields[column] : Field::None;
        const bool same = !heading.isEmpty() && domain::folded(text) == domain::folded(heading);
        if (same || (field != Field::None && text.size() <= 60 && recogniseHeading(text) == field))
            ++headings;
    }
    return headings >= 2 && headings * 2 > filled;
}

/// A word like "total" and nothing else but numbers.
bool isTotal(const Row& cells)
{
    static const QRegularExpression word(
        u"^(sous[ -]?)?(total|totaux|subtotal)\\b|^(ال)?مجموع|^(ال)?اجمالي"_s);
    static const QRegularExpression number(u"^[\\d\\s.,:%/-]*$"_s);
    bool total = false;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const QString text = domain::folded(cell(cells, column));
        if (word.match(text).hasMatch() && text.size() <= 40)
            total = true;
        else if (!number.match(text).hasMatch())
            return false;
    }
    return total;
}

} // namespace

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
    if (isHeadingAgain(cells, m_mapping)) return SetAside{row, u"heading-again"_s};
    if (isTotal(cells)) return SetAside{row, u"total"_s};

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
    draft.remarkLostLetters();
    draft.keepUnknownColumns();
    return std::move(draft.entry);
}

} // namespace wasl::registers
