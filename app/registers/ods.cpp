#include "app/registers/ods.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

using Token = QXmlStreamReader::TokenType;

/// Beyond the edge of every sheet, and far from what a sum of repetitions could not hold.
constexpr qint64 mostRepeated = 1 << 21;

/// An attribute by its local name: writers differ in prefixes only.
QString attribute(const QXmlStreamReader& xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute& candidate : xml.attributes()) {
        if (candidate.name() == name) return candidate.value().toString();
    }
    return {};
}

qint64 repeated(const QXmlStreamReader& xml, QLatin1StringView name)
{
    return std::clamp<qint64>(attribute(xml, name).toLongLong(), 1, mostRepeated);
}

/// The paragraphs of a cell; a comment pinned to the cell is not the cell.
QString readParagraphs(QXmlStreamReader& xml, const QString& element)
{
    QString text;
    bool first = true;
    while (!xml.atEnd()) {
        const Token token = xml.readNext();
        if (token == Token::EndElement && xml.name() == element) break;
        if (token == Token::Characters && !first) {
            text += xml.text();
        } else if (token == Token::StartElement) {
            if (xml.name() == "annotation"_L1) {
                xml.skipCurrentElement();
            } else if (xml.name() == "p"_L1) {
                if (!first) text += u'\n';
                first = false;
            } else if (xml.name() == "s"_L1) {
                text += QString(std::min<qint64>(repeated(xml, "c"_L1), 100), u' ');
            } else if (xml.name() == "tab"_L1 || xml.name() == "line-break"_L1) {
                text += u' ';
            }
        }
    }
    return text;
}

QString readCell(QXmlStreamReader& xml)
{
    const QString type = attribute(xml, "value-type"_L1);
    const QString date = attribute(xml, "date-value"_L1);
    const QString number = attribute(xml, "value"_L1);
    const QString text = readParagraphs(xml, xml.name().toString()).trimmed();
    if (type == "date"_L1 && !date.isEmpty()) return date.left(10);
    if (type == "float"_L1) {
        bool isNumber = false;
        const double value = number.toDouble(&isNumber);
        if (isNumber) return numberText(value);
    }
    return text;
}

} // namespace

void readOds(const Package& package, SheetBuilder& sheets)
{
    QXmlStreamReader xml(package.part(u"content.xml"_s));
    struct Cell
    {
        qint64 column;
        qint64 times;
        QString text;
    };
    std::vector<Cell> cells;
    qint64 row = 0;
    qint64 rowTimes = 1;
    qint64 column = 0;
    while (!xml.atEnd()) {
        const Token token = xml.readNext();
        const auto name = xml.name();
        if (token == Token::StartElement && name == "table"_L1) {
            sheets.begin(attribute(xml, "name"_L1));
            row = 0;
        } else if (token == Token::StartElement && name == "table-row"_L1) {
            rowTimes = repeated(xml, "number-rows-repeated"_L1);
            column = 0;
            cells.clear();
        } else if (token == Token::StartElement &&
                   (name == "table-cell"_L1 || name == "covered-table-cell"_L1)) {
            const qint64 times = repeated(xml, "number-columns-repeated"_L1);
            const QString text = readCell(xml);
            if (!text.isEmpty()) cells.push_back({column, times, text});
            column += times;
        } else if (token == Token::EndElement && name == "table-row"_L1) {
            // Writers repeat blank rows and cells to the sheet's edge: only those that hold something count.
            for (qint64 r = 0; r < rowTimes && !cells.empty(); ++r) {
                for (const Cell& cell : cells) {
                    for (qint64 c = 0; c < cell.times; ++c)
                        sheets.put(row + r, cell.column + c, cell.text);
                }
            }
            row += rowTimes;
        }
    }
    if (xml.hasError()) throw DamagedPart();
}

} // namespace wasl::registers
