#pragma once

#include "app/domain/consent.h"

#include <QHash>
#include <QStringList>

namespace wasl::domain
{

/// One part of a notice, under a heading of a few words.
struct NoticePart
{
    QString heading;
    QString text;

    friend bool operator==(const NoticePart&, const NoticePart&) = default;
};

/// What is read out to a person before she decides, in one language: who keeps what, why, for how long, who
/// sees it, that she may say no, and her rights (Law 09-08, articles 4, 5, 7, 8 and 9).
struct ConsentNotice
{
    ConsentPurpose purpose = ConsentPurpose::Record;
    QString language; ///< "ar", "fr", "en" or "es", as in codebook languages
    QString version;  ///< what Consent::noticeVersion keeps
    QDate validFrom;
    QString title;
    std::vector<NoticePart> parts;

    friend bool operator==(const ConsentNotice&, const ConsentNotice&) = default;
};

/// Who asks and who would receive: what a notice leaves open.
struct NoticeParties
{
    QString association;
    QString address;
    QString contact;   ///< where a person turns to for her rights
    QString receipt;   ///< number of the receipt of the declaration to the CNDP (Law 09-08, article 5)
    QString years;     ///< how many years a file is kept after the last help
    QString recipient; ///< of a referral or of a shared file
};

/// The notice with its placeholders filled in. What is empty becomes a line of dots, to be filled in by hand.
ConsentNotice filledIn(ConsentNotice notice, const NoticeParties& parties);

/// Whether a notice in this language runs from right to left.
bool noticeRunsRightToLeft(QStringView language);

/// All notices and the words around them on paper, as they are compiled in from resources/notices.
class ConsentNotices
{
public:
    /// Throws std::runtime_error when a version lacks a purpose or language, or a text cannot be read.
    static ConsentNotices load();

    /// The version of a purpose that holds on a day; nullptr before the first one, or in another language.
    const ConsentNotice* current(ConsentPurpose purpose, QStringView language, QDate day) const;
    /// One version, also an old one.
    const ConsentNotice* find(ConsentPurpose purpose, QStringView language, QStringView version) const;
    const std::vector<ConsentNotice>& all() const { return m_notices; }

    /// The languages there is a notice in.
    static QStringList languages();
    /// In which of them it is read to somebody who speaks these languages (codes of codebook languages), the
    /// best first: Moroccan Arabic is read from the Arabic text. French when she speaks none of them.
    static QString languageFor(const QStringList& spoken);

    /// A word of the paper to be signed, such as "agree" (resources/notices/words.csv). Throws
    /// std::out_of_range for a word there is not.
    QString word(const QString& code, const QString& language) const;

private:
    std::vector<ConsentNotice> m_notices; ///< the oldest first
    QHash<QString, QHash<QString, QString>> m_words;
};

} // namespace wasl::domain
