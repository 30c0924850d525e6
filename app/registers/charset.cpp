#include "app/registers/charset.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

struct CloseDetector
{
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
struct CloseConverter
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// The encoding to read with, for a name ICU detected; null for one that no register is written in.
const char* encodingFor(QByteArrayView detected)
{
    // Spreadsheets say ISO-8859-1 and mean windows-1252, of which it is a part.
    if (detected == "ISO-8859-1" || detected == "windows-1252") return "windows-1252";
    if (detected == "windows-1256") return "windows-1256";
    if (detected == "ISO-8859-6") return "ISO-8859-6";
    if (detected == "UTF-16LE") return "UTF-16LE";
    if (detected == "UTF-16BE") return "UTF-16BE";
    return nullptr;
}

const char* detect(const QByteArray& bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    const auto sample = static_cast<int32_t>(std::min<qsizetype>(bytes.size(), 256 << 10));
    ucsdet_setText(detector.get(), bytes.constData(), sample, &status);
    int32_t found = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &found, &status);
    if (U_FAILURE(status)) return "windows-1252";
    for (int32_t i = 0; i < found; ++i) {
        if (const char* encoding = encodingFor(ucsdet_getName(matches[i], &status))) return encoding;
    }
    return "windows-1252";
}

QString convert(const QByteArray& bytes, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status)) return {};
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar*>(text.data()),
                                         static_cast<int32_t>(text.size()), bytes.constData(),
                                         static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status)) return {};
    text.truncate(length);
    return text;
}

/// Control characters do not occur in text; a few per thousand are forgiven to a damaged export. Zeros pad
/// the cells of old databases: more of them are forgiven, but a file of zeros is no text.
bool looksLikeText(QStringView text)
{
    qsizetype controls = 0;
    qsizetype zeros = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0)
            ++zeros;
        else if ((u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != u'\v' && u != u'\f') ||
                 (u >= 0x7F && u < 0xA0) || u == 0xFFFD)
            ++controls;
    }
    return controls * 500 <= text.size() && zeros * 10 <= text.size();
}

/// Zeros at the end of a cell are padding; elsewhere a letter was lost, and the row will say so.
void markZeros(QString& text)
{
    if (!text.contains(QChar(u'\0'))) return;
    static const QRegularExpression padding(u"\\x{0}+(?=[;,\\t|\"\\r\\n]|$)"_s);
    text.remove(padding);
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

std::optional<QString> ifText(QString text)
{
    if (text.isEmpty() || !looksLikeText(text)) return std::nullopt;
    markZeros(text);
    return text;
}

bool isUtf16(const char* encoding)
{
    return qstrncmp(encoding, "UTF-16", 6) == 0;
}

/// Lines of two encodings in one file: pasted together from two computers. A line that is valid UTF-8 with
/// letters beyond ASCII is, in practice, nothing else.
QString convertLines(const QByteArray& bytes)
{
    QByteArray others;
    std::vector<std::pair<QByteArrayView, bool>> lines;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end + 1) - at);
        const bool utf8 = line.isValidUtf8();
        if (!utf8) others.append(line);
        lines.emplace_back(line, utf8);
        at += line.size();
    }
    const char* encoding = detect(others);
    if (isUtf16(encoding)) encoding = "windows-1252";
    QString text;
    text.reserve(bytes.size());
    // Neighbours of one encoding are converted at once.
    for (std::size_t from = 0; from < lines.size();) {
        std::size_t to = from + 1;
        while (to < lines.size() && lines[to].second == lines[from].second)
            ++to;
        const char* begin = lines[from].first.data();
        const auto part = QByteArray::fromRawData(begin, lines[to - 1].first.end() - begin);
        text += lines[from].second ? QString::fromUtf8(part) : convert(part, encoding);
        from = to;
    }
    return text;
}

} // namespace

std::optional<QString> decodeText(const QByteArray& bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes);
        marked && *marked != QStringConverter::Latin1) {
        QStringDecoder decoder(*marked);
        return ifText(decoder(bytes));
    }
    if (bytes.startsWith("%PDF")) return std::nullopt;
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    if (QString text = utf8(bytes); !utf8.hasError()) return ifText(std::move(text));
    const char* encoding = detect(bytes);
    return ifText(isUtf16(encoding) ? convert(bytes, encoding) : convertLines(bytes));
}

} // namespace wasl::registers
