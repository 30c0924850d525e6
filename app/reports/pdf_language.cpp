#include "app/reports/pdf_language.h"

#include <QRegularExpression>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

/// What begins after `from` and ends with `end`, both left out; nothing where either is missing.
QByteArray between(const QByteArray& text, const char* from, const char* end, qsizetype at)
{
    const auto begin = text.indexOf(from, at);
    if (begin < 0) return {};
    const auto start = begin + qsizetype(qstrlen(from));
    const auto stop = text.indexOf(end, start);
    return stop < 0 ? QByteArray() : text.mid(start, stop - start);
}

} // namespace

QByteArray inLanguage(const QByteArray& pdf, language::Language language)
{
    const auto table =
        between(pdf, "startxref", "%%EOF", pdf.lastIndexOf("startxref")).trimmed().toLongLong();
    const auto trailer = table > 0 ? between(pdf, "trailer", "startxref", table).trimmed() : QByteArray();
    static const QRegularExpression root(u"/Root (\\d+) 0 R"_s);
    const auto found = root.match(QString::fromLatin1(trailer));
    if (!found.hasMatch() || !trailer.startsWith("<<") || !trailer.endsWith(">>")) return pdf;

    const auto number = found.captured(1).toLatin1();
    const auto heading = '\n' + number + " 0 obj";
    const auto object = pdf.lastIndexOf(heading, table);
    const auto catalogue =
        object < 0 ? QByteArray() : between(pdf, heading.constData(), "endobj", object).trimmed();
    if (!catalogue.startsWith("<<") || catalogue.contains("/Lang")) return pdf;

    auto updated = pdf;
    if (!updated.endsWith('\n')) updated += '\n';
    const auto place = QByteArray::number(updated.size()).rightJustified(10, '0');
    updated += number + " 0 obj\n<<\n/Lang (" + language::code(language).toLatin1() +
               ")\n/ViewerPreferences << /DisplayDocTitle true /Direction " +
               (language::direction(language) == Qt::RightToLeft ? "/R2L" : "/L2R") + " >>" +
               catalogue.mid(2) + "\nendobj\n";
    const auto newTable = QByteArray::number(updated.size());
    updated += "xref\n" + number + " 1\n" + place + " 00000 n \n" + "trailer\n" +
               trailer.left(trailer.size() - 2) + "/Prev " + QByteArray::number(table) + "\n>>\nstartxref\n" +
               newTable + "\n%%EOF\n";
    return updated;
}

} // namespace wasl::reports
