#include "app/storage/incoming_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

struct KindRow
{
    FileKind kind;
    QLatin1StringView mediaType;
    std::array<QLatin1StringView, 2> endings; ///< the first is given to names that have none of them
};

constexpr KindRow kindRows[] = {
    {FileKind::Pdf, "application/pdf"_L1, {".pdf"_L1, ".pdf"_L1}},
    {FileKind::Jpeg, "image/jpeg"_L1, {".jpg"_L1, ".jpeg"_L1}},
    {FileKind::Png, "image/png"_L1, {".png"_L1, ".png"_L1}},
    {FileKind::Text, "text/plain"_L1, {".txt"_L1, ".csv"_L1}},
    {FileKind::WordDocument,
     "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
     {".docx"_L1, ".docx"_L1}},
    {FileKind::Workbook,
     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1,
     {".xlsx"_L1, ".xlsx"_L1}},
    {FileKind::OpenDocument, "application/vnd.oasis.opendocument.text"_L1, {".odt"_L1, ".odt"_L1}},
};

constexpr qsizetype longestName = 200;
constexpr qint64 readStep = 256 * 1024;

tl::unexpected<domain::Refusal> wrongType()
{
    return domain::refuse(u"attachment-type"_s,
                          QCoreApplication::translate(
                              "wasl::storage",
                              "Files of this kind are not kept, whatever their name says. Attach a PDF, "
                              "a picture (JPEG or PNG), a plain text, or a document of Word, Excel or "
                              "LibreOffice Writer."),
                          u"file"_s);
}

tl::unexpected<domain::Refusal> isScript()
{
    return domain::refuse(
        u"attachment-script"_s,
        QCoreApplication::translate(
            "wasl::storage",
            "This file is a program or a web page: it could do something by itself when it is "
            "opened. It is not kept. Save what it shows as a PDF, and attach that."),
        u"file"_s);
}

tl::unexpected<domain::Refusal> hasMacros()
{
    return domain::refuse(u"attachment-macros"_s,
                          QCoreApplication::translate(
                              "wasl::storage",
                              "This document contains macros, which are small programs. It is not kept. "
                              "Save it without macros, or as a PDF, and attach that."),
                          u"file"_s);
}

/// The names in a zip's central directory (APPNOTE.TXT 4.3.12, 4.3.16); none when it is not a whole zip.
std::optional<QList<QByteArray>> namesInZip(const QByteArray& zip)
{
    const auto number16 = [&](qsizetype at) { return qFromLittleEndian<quint16>(zip.constData() + at); };
    const auto number32 = [&](qsizetype at) { return qFromLittleEndian<quint32>(zip.constData() + at); };
    const auto end = zip.lastIndexOf("PK\5\6");
    if (end < 0 || end + 22 > zip.size() || end + 22 + number16(end + 20) != zip.size()) return std::nullopt;
    QList<QByteArray> names;
    qsizetype at = number32(end + 16);
    for (int left = number16(end + 10); left > 0; --left) {
        if (at + 46 > end || !QByteArrayView(zip).sliced(at).startsWith("PK\1\2")) return std::nullopt;
        const qsizetype length = number16(at + 28);
        const qsizetype next = at + 46 + length + number16(at + 30) + number16(at + 32);
        if (next > end) return std::nullopt;
        names << zip.sliced(at + 46, length);
        at = next;
    }
    return names;
}

domain::Result<FileKind> kindOfZip(const QByteArray& bytes)
{
    const auto names = namesInZip(bytes);
    if (!names) return wrongType();
    for (const auto& name : *names) {
        const auto lower = name.toLower();
        if (lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/"))
            return hasMacros();
    }
    if (names->contains("[Content_Types].xml")) {
        if (names->contains("word/document.xml")) return FileKind::WordDocument;
        if (names->contains("xl/workbook.xml")) return FileKind::Workbook;
    }
    // The first file of an OpenDocument is "mimetype", and it is not compressed (OpenDocument 1.3, part
    // 2, 3.3).
    const QByteArray opening = "mimetypeapplication/vnd.oasis.opendocument.text";
    const bool exactly = bytes.sliced(std::min<qsizetype>(30, bytes.size())).startsWith(opening) &&
                         bytes.sliced(30 + opening.size()).startsWith("PK");
    if (exactly && names->contains("content.xml")) return FileKind::OpenDocument;
    return wrongType();
}

domain::Result<FileKind> kindOfText(const QByteArray& bytes)
{
    if (!bytes.isValidUtf8()) return wrongType();
    const auto text = QString::fromUtf8(bytes);
    for (const QChar letter : text)
        if (letter.category() == QChar::Other_Control && !u"\t\n\r\f"_s.contains(letter)) return wrongType();
    const auto opening = text.trimmed().left(64).toLower();
    if (opening.startsWith("#!"_L1) || opening.startsWith(u'<') || opening.startsWith("@echo"_L1) ||
        opening.startsWith("%!ps"_L1) || opening.startsWith("{\\rtf"_L1))
        return isScript();
    for (const auto& mark : {"<script"_L1, "<html"_L1, "<?php"_L1, "<iframe"_L1, "javascript:"_L1})
        if (text.contains(mark, Qt::CaseInsensitive)) return isScript();
    return FileKind::Text;
}

bool isInvisible(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them whatever turns the direction of writing
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

const KindRow& rowOf(FileKind kind)
{
    return *std::find_if(std::begin(kindRows), std::end(kindRows),
                         [&](const KindRow& row) { return row.kind == kind; });
}

} // namespace

QString mediaType(FileKind kind)
{
    return rowOf(kind).mediaType;
}

std::optional<FileKind> kindOfMediaType(const QString& mediaType)
{
    for (const auto& row : kindRows)
        if (row.mediaType == mediaType) return row.kind;
    return std::nullopt;
}

domain::Result<FileKind> kindOfContent(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return domain::refuse(u"attachment-empty"_s,
                              QCoreApplication::translate("wasl::storage", "This file is empty."), u"file"_s);
    if (bytes.startsWith("%PDF-")) return FileKind::Pdf;
    if (bytes.startsWith("\xFF\xD8\xFF")) return FileKind::Jpeg;
    if (bytes.startsWith(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))) return FileKind::Png;
    if (bytes.startsWith("PK\3\4")) return kindOfZip(bytes);
    if (bytes.startsWith("\x7F"
                         "ELF") ||
        bytes.startsWith("MZ"))
        return isScript();
    return kindOfText(bytes);
}

QString cleanFileName(const QString& name, FileKind kind)
{
    const auto last = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString cleaned;
    for (const char32_t letter : name.sliced(last + 1).normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isInvisible(letter)) continue;
        const bool reserved = letter < 0x80 && QByteArrayView("<>:\"|?*").contains(char(letter));
        cleaned += reserved ? u"_"_s : QString::fromUcs4(&letter, 1);
    }
    cleaned = cleaned.simplified();
    while (cleaned.startsWith(u'.'))
        cleaned.remove(0, 1);
    while (cleaned.endsWith(u'.') || cleaned.endsWith(u' '))
        cleaned.chop(1);
    const auto& endings = rowOf(kind).endings;
    QString ending = endings[0];
    for (const auto& known : endings)
        if (cleaned.endsWith(known, Qt::CaseInsensitive)) {
            ending = cleaned.right(known.size());
            cleaned.chop(known.size());
            break;
        }
    cleaned = cleaned.left(longestName - ending.size());
    if (!cleaned.isEmpty() && cleaned.back().isHighSurrogate()) cleaned.chop(1);
    if (cleaned.trimmed().isEmpty()) cleaned = QCoreApplication::translate("wasl::storage", "attachment");
    return cleaned + ending;
}

domain::Result<IncomingFile> readIncoming(const QString& path, const ReadProgress& progress)
{
    const auto unreadable = [] {
        return domain::refuse(u"attachment-unreadable"_s,
                              QCoreApplication::translate("wasl::storage",
                                                          "This file cannot be read. Check that it is still "
                                                          "there, and that you may open it."),
                              u"file"_s);
    };
    const auto tooLarge = [] {
        return domain::refuse(
            u"attachment-too-large"_s,
            QCoreApplication::translate("wasl::storage",
                                        "This file is too large: at most %1 are kept. Scan it with fewer "
                                        "colours or a lower resolution, or attach it in parts.")
                .arg(QLocale().formattedDataSize(maxIncomingBytes)),
            u"file"_s);
    };
    const QFileInfo info(path);
    if (!info.isFile()) return unreadable(); // a pipe or a device would never end
    if (info.size() > maxIncomingBytes) return tooLarge();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return unreadable();
    IncomingFile incoming;
    while (true) {
        const auto part = file.read(readStep);
        if (part.isEmpty()) break;
        incoming.bytes += part;
        if (incoming.bytes.size() > maxIncomingBytes) return tooLarge(); // it grew meanwhile
        if (progress && !progress(incoming.bytes.size(), info.size()))
            return domain::refuse(
                u"cancelled"_s,
                QCoreApplication::translate("wasl::storage", "The file was not attached: it was stopped."));
    }
    if (file.error() != QFileDevice::NoError) return unreadable();
    const auto kind = kindOfContent(incoming.bytes);
    if (!kind) return tl::unexpected(kind.error());
    incoming.kind = *kind;
    incoming.name = cleanFileName(info.fileName(), *kind);
    return incoming;
}

} // namespace wasl::storage
