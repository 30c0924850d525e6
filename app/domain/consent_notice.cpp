#include "app/domain/consent_notice.h"

#include "app/domain/csv_rows.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

ConsentNotice readNotice(ConsentPurpose purpose, const QString& language, const QString& version,
                         QDate validFrom)
{
    QFile text(u":/wasl/codebooks/notices/%1/%2.%3.txt"_s.arg(version, code(purpose), language));
    if (!text.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("notice not compiled in: " + text.fileName().toStdString());
    }
    ConsentNotice notice{purpose, language, version, validFrom, {}, {}};
    const auto lines = QString::fromUtf8(text.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (notice.title.isEmpty()) {
            notice.title = line;
        } else if (line.startsWith("# "_L1)) {
            notice.parts.push_back({line.mid(2), {}});
        } else if (!notice.parts.empty()) {
            QString& said = notice.parts.back().text;
            said += (said.isEmpty() ? QString() : u" "_s) + line;
        }
    }
    if (notice.title.isEmpty() || notice.parts.empty()) {
        throw std::runtime_error("notice without title or parts: " + text.fileName().toStdString());
    }
    return notice;
}

/// A value of any direction inside a text of any direction. A phone number is not broken over two lines.
QString put(const QString& value)
{
    static const QString dots(10, QChar(0x2026));
    QString shown = value.trimmed().isEmpty() ? dots : value.trimmed();
    if (std::none_of(shown.begin(), shown.end(), [](QChar c) { return c.isLetter(); })) {
        shown.replace(u' ', QChar(0x00A0));
    }
    return QChar(0x2068) + shown + QChar(0x2069);
}

} // namespace

ConsentNotice filledIn(ConsentNotice notice, const NoticeParties& parties)
{
    for (NoticePart& part : notice.parts) {
        part.text.replace(u"{association}"_s, put(parties.association))
            .replace(u"{address}"_s, put(parties.address))
            .replace(u"{contact}"_s, put(parties.contact))
            .replace(u"{receipt}"_s, put(parties.receipt))
            .replace(u"{years}"_s, put(parties.years))
            .replace(u"{recipient}"_s, put(parties.recipient));
    }
    return notice;
}

bool noticeRunsRightToLeft(QStringView language)
{
    return language == u"ar";
}

ConsentNotices ConsentNotices::load()
{
    ConsentNotices notices;
    for (const auto& row : compiledInRows(u"notices/versions"_s)) {
        const auto purpose = fromCode<ConsentPurpose>(row[u"purpose"_s]);
        const QDate from = QDate::fromString(row[u"valid_from"_s], Qt::ISODate);
        if (!purpose || !from.isValid()) {
            throw std::runtime_error("broken line in the versions of the notices");
        }
        for (const QString& language : languages()) {
            notices.m_notices.push_back(readNotice(*purpose, language, row[u"version"_s], from));
        }
    }
    std::stable_sort(
        notices.m_notices.begin(), notices.m_notices.end(),
        [](const ConsentNotice& a, const ConsentNotice& b) { return a.validFrom < b.validFrom; });
    for (QHash<QString, QString>& row : compiledInRows(u"notices/words"_s)) {
        const QString word = row.take(u"code"_s);
        notices.m_words.insert(word, row);
    }
    return notices;
}

const ConsentNotice* ConsentNotices::current(ConsentPurpose purpose, QStringView language, QDate day) const
{
    const ConsentNotice* found = nullptr;
    for (const ConsentNotice& notice : m_notices) {
        if (notice.purpose == purpose && notice.language == language && notice.validFrom <= day) {
            found = &notice;
        }
    }
    return found;
}

const ConsentNotice* ConsentNotices::find(ConsentPurpose purpose, QStringView language,
                                          QStringView version) const
{
    const auto found = std::find_if(m_notices.begin(), m_notices.end(), [&](const ConsentNotice& notice) {
        return notice.purpose == purpose && notice.language == language && notice.version == version;
    });
    return found == m_notices.end() ? nullptr : &*found;
}

QStringList ConsentNotices::languages()
{
    return {u"ar"_s, u"fr"_s, u"en"_s, u"es"_s};
}

QString ConsentNotices::languageFor(const QStringList& spoken)
{
    for (const QString& language : spoken) {
        if (language == "ary"_L1) {
            return u"ar"_s;
        }
        if (languages().contains(language)) {
            return language;
        }
    }
    return u"fr"_s;
}

QString ConsentNotices::word(const QString& code, const QString& language) const
{
    const QString found = m_words.value(code).value(language);
    if (found.isEmpty()) {
        throw std::out_of_range("no word for the notices: " + code.toStdString());
    }
    return found;
}

} // namespace wasl::domain
