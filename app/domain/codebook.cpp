#include "app/domain/codebook.h"

#include "app/domain/csv_rows.h"

#include <QCoreApplication>
#include <QDir>

#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

std::optional<QDate> optionalDate(const QString& iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

QString CodebookEntry::label(QStringView language) const
{
    const QString& wanted = language.startsWith(u"ar") ? ar : language.startsWith(u"fr") ? fr : en;
    for (const QString* text : {&wanted, &en, &fr, &ar, &code}) {
        if (!text->isEmpty()) {
            return *text;
        }
    }
    return u"—"_s;
}

bool CodebookEntry::isValidOn(QDate day) const
{
    return (!validFrom || *validFrom <= day) && (!validUntil || day <= *validUntil);
}

Codebook Codebook::load(const QString& name)
{
    Codebook book;
    book.m_name = name;
    for (QHash<QString, QString>& row : compiledInRows(name)) {
        CodebookEntry entry;
        entry.code = row.take(u"code"_s);
        entry.en = row.take(u"en"_s);
        entry.fr = row.take(u"fr"_s);
        entry.ar = row.take(u"ar"_s);
        entry.validFrom = optionalDate(row.take(u"valid_from"_s));
        entry.validUntil = optionalDate(row.take(u"valid_until"_s));
        entry.extra = std::move(row);
        if (entry.code.isEmpty() || book.contains(entry.code)) {
            throw std::runtime_error("code empty or twice in list " + name.toStdString());
        }
        book.append(std::move(entry));
    }
    return book;
}

QStringList Codebook::names()
{
    QStringList names;
    for (const QString& file : QDir(u":/wasl/codebooks"_s).entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        names << file.chopped(4);
    }
    return names;
}

void Codebook::append(CodebookEntry entry)
{
    m_byCode.insert(entry.code, static_cast<qsizetype>(m_entries.size()));
    m_entries.push_back(std::move(entry));
}

std::vector<CodebookEntry> Codebook::entriesOn(QDate day) const
{
    std::vector<CodebookEntry> result;
    for (const CodebookEntry& entry : m_entries) {
        if (entry.isValidOn(day)) {
            result.push_back(entry);
        }
    }
    return result;
}

const CodebookEntry* Codebook::find(QStringView code) const
{
    const auto found = m_byCode.constFind(code.toString());
    return found == m_byCode.constEnd() ? nullptr : &m_entries[static_cast<std::size_t>(*found)];
}

QString Codebook::label(QStringView code, QStringView language) const
{
    const CodebookEntry* entry = find(code);
    if (entry) {
        return entry->label(language);
    }
    return code.isEmpty() ? u"—"_s : code.toString();
}

QString Codebook::standardOf(QStringView code) const
{
    const CodebookEntry* entry = find(code);
    return entry && !entry->standard.isEmpty() ? entry->standard : code.toString();
}

Result<Codebook> Codebook::withLocal(const std::vector<CodebookEntry>& local) const
{
    Codebook book = *this;
    for (const CodebookEntry& entry : local) {
        if (entry.code.isEmpty() || book.contains(entry.code)) {
            return refuse(
                u"code-taken"_s,
                QCoreApplication::translate("wasl::domain", "The code “%1” is empty or already in use.")
                    .arg(entry.code),
                u"code"_s);
        }
        if (entry.en.isEmpty() && entry.fr.isEmpty() && entry.ar.isEmpty()) {
            return refuse(u"label-missing"_s,
                          QCoreApplication::translate("wasl::domain",
                                                      "Give the entry “%1” a name in at least one language.")
                              .arg(entry.code),
                          u"label"_s);
        }
        if (!contains(entry.standard)) {
            return refuse(
                u"standard-missing"_s,
                QCoreApplication::translate("wasl::domain", "Choose the standard entry that “%1” counts as.")
                    .arg(entry.label(u"en")),
                u"standard"_s);
        }
        book.append(entry);
    }
    return book;
}

} // namespace wasl::domain
