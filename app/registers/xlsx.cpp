#include "app/registers/xlsx.h"

#include <QDate>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

using Token = QXmlStreamReader::TokenType;

/// Cell formats of a workbook; spreadsheet programs allow 65,490.
constexpr std::size_t mostStyles = 70'000;

void requireWellFormed(const QXmlStreamReader& xml)
{
    if (xml.hasError()) throw DamagedPart();
}

/// Relationship id -> part name, of xl/_rels/workbook.xml.rels.
QHash<QString, QString> readRelationships(const QByteArray& part)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != Token::StartElement || xml.name() != "Relationship"_L1) continue;
        const QString target = xml.attributes().value("Target"_L1).toString();
        targets.insert(xml.attributes().value("Id"_L1).toString(),
                       target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
    }
    requireWellFormed(xml);
    return targets;
}

/// The text of the current element's <t> parts; what is spoken over characters (rPh) left out.
QString readRichText(QXmlStreamReader& xml, QLatin1StringView element)
{
    QString text;
    bool phonetic = false;
    while (!xml.atEnd()) {
        const Token token = xml.readNext();
        if (token == Token::EndElement && xml.name() == element) break;
        if (xml.name() == "rPh"_L1) phonetic = token == Token::StartElement;
        if (token == Token::StartElement && xml.name() == "t"_L1 && !phonetic) text += xml.readElementText();
    }
    return text;
}

std::vector<QString> readSharedStrings(const QByteArray& part, const Limits& limits)
{
    std::vector<QString> strings;
    if (part.isEmpty()) return strings;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != Token::StartElement || xml.name() != "si"_L1) continue;
        // Even an empty string takes its place, and a few bytes of XML make one.
        if (strings.size() >= static_cast<std::size_t>(limits.cells)) throw PastLimits();
        strings.push_back(readRichText(xml, "si"_L1));
    }
    requireWellFormed(xml);
    return strings;
}

/// The formats every program knows by number: 14-17 and 22 dates, 27-36 and 50-58 the dates of East Asia
/// (ECMA-376 part 1, 18.8.30).
bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/// For each cell format (the `s` of a cell) whether it shows a number as a date: nothing else tells them
/// apart.
std::vector<bool> readDateStyles(const QByteArray& part)
{
    std::vector<bool> styles;
    if (part.isEmpty()) return styles;
    QXmlStreamReader xml(part);
    QHash<int, bool> custom;
    bool inCellFormats = false;
    while (!xml.atEnd()) {
        const Token token = xml.readNext();
        if (xml.name() == "cellXfs"_L1) {
            inCellFormats = token == Token::StartElement;
        } else if (token == Token::StartElement && xml.name() == "numFmt"_L1) {
            custom.insert(xml.attributes().value("numFmtId"_L1).toInt(),
                          showsDate(xml.attributes().value("formatCode"_L1)));
        } else if (token == Token::StartElement && inCellFormats && xml.name() == "xf"_L1) {
            const int id = xml.attributes().value("numFmtId"_L1).toInt();
            if (styles.size() >= mostStyles) throw PastLimits();
            styles.push_back(custom.value(id, isBuiltInDate(id)));
        }
    }
    requireWellFormed(xml);
    return styles;
}

/// "BC12" is column 54, counted from 0; -1 for no reference.
qint64 columnOf(QStringView reference)
{
    qint64 column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z') break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 20'000) break;
    }
    return column - 1;
}

class Workbook
{
public:
    Workbook(const Package& package, SheetBuilder& sheets, const Limits& limits)
        : m_package(package)
        , m_sheets(sheets)
        , m_strings(readSharedStrings(package.part(u"xl/sharedStrings.xml"_s), limits))
        , m_dateStyles(readDateStyles(package.part(u"xl/styles.xml"_s)))
    {
    }

    void read()
    {
        const auto targets = readRelationships(m_package.part(u"xl/_rels/workbook.xml.rels"_s));
        QXmlStreamReader xml(m_package.part(u"xl/workbook.xml"_s));
        while (!xml.atEnd()) {
            if (xml.readNext() != Token::StartElement) continue;
            if (xml.name() == "workbookPr"_L1) {
                const auto later = xml.attributes().value("date1904"_L1);
                if (later == "1"_L1 || later == "true"_L1) m_origin = QDate(1904, 1, 1);
            } else if (xml.name() == "sheet"_L1) {
                QString id;
                for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                    if (attribute.name() == "id"_L1) id = attribute.value().toString();
                }
                m_sheets.begin(xml.attributes().value("name"_L1).toString());
                readSheet(m_package.part(targets.value(id)));
            }
        }
        requireWellFormed(xml);
    }

private:
    void readSheet(const QByteArray& part)
    {
        if (part.isEmpty()) return;
        QXmlStreamReader xml(part);
        qint64 row = -1;
        qint64 column = -1;
        while (!xml.atEnd()) {
            if (xml.readNext() != Token::StartElement) continue;
            if (xml.name() == "row"_L1) {
                const auto given = xml.attributes().value("r"_L1);
                row = given.isEmpty() ? row + 1 : std::max<qint64>(0, given.toLongLong()) - 1;
                column = -1;
            } else if (xml.name() == "c"_L1) {
                const auto reference = xml.attributes().value("r"_L1);
                column = reference.isEmpty() ? column + 1 : columnOf(reference);
                m_sheets.put(row, column, readCell(xml));
            }
        }
        requireWellFormed(xml);
    }

    QString readCell(QXmlStreamReader& xml) const
    {
        const QString type = xml.attributes().value("t"_L1).toString();
        const auto style = xml.attributes().value("s"_L1).toULongLong();
        QString value;
        while (!xml.atEnd()) {
            const Token token = xml.readNext();
            if (token == Token::EndElement && xml.name() == "c"_L1) break;
            if (token != Token::StartElement) continue;
            if (xml.name() == "v"_L1)
                value = xml.readElementText();
            else if (xml.name() == "is"_L1)
                value = readRichText(xml, "is"_L1);
        }
        if (type == "inlineStr"_L1 || type == "str"_L1) return value;
        if (type == "e"_L1) return {}; // a formula's error says nothing about the person
        if (type == "d"_L1) return value.left(10);
        if (type == "s"_L1) {
            const auto index = value.toULongLong();
            return index < m_strings.size() ? m_strings[index] : QString();
        }
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber) return value;
        const bool isDate = style < m_dateStyles.size() && m_dateStyles[style];
        if (isDate && number > 0 && number < 2'958'466) // 31 December 9999
            return m_origin.addDays(static_cast<qint64>(std::floor(number))).toString(Qt::ISODate);
        return numberText(number);
    }

    const Package& m_package;
    SheetBuilder& m_sheets;
    std::vector<QString> m_strings;
    std::vector<bool> m_dateStyles;
    /// Day 0 of date numbers. 30 December 1899 makes up for the 29 February 1900 that the format believes in
    /// (ECMA-376 part 1, 18.17.4.1).
    QDate m_origin{1899, 12, 30};
};

} // namespace

bool showsDate(QStringView formatCode)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const QChar c = formatCode[i].toLower();
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u'\\' || c == u'_' || c == u'*')) {
            ++i;
        } else if (!quoted && (c == u'[' || c == u']')) {
            bracketed = c == u'[';
        } else if (!quoted && !bracketed && (c == u'd' || c == u'y')) {
            return true;
        }
    }
    return false;
}

void readXlsx(const Package& package, SheetBuilder& sheets, const Limits& limits)
{
    Workbook(package, sheets, limits).read();
}

} // namespace wasl::registers
