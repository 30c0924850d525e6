#include "app/domain/network_reading.h"

#include "app/domain/codebook.h"

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr qsizetype shortestTitle = 3;
constexpr qsizetype shortestText = 20;

/// Letters, signs and line breaks: nothing that a screen obeys instead of showing.
bool isPlainText(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const auto kind = c.category();
        // Directional isolates and joiners are part of writing Arabic beside Latin.
        return (kind == QChar::Other_Control && c != u'\n') || c == u'\u202d' || c == u'\u202e';
    });
}

bool isNoteId(QStringView id)
{
    return id.size() >= 8 && id.size() <= 40 && std::all_of(id.begin(), id.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

} // namespace

std::optional<Refusal> PracticeNote::problem() const
{
    if (!isNoteId(id)) return Refusal{u"id-malformed"_s, tr("This note has no proper identifier."), u"id"_s};
    if (language != "ar"_L1 && language != "fr"_L1 && language != "en"_L1)
        return Refusal{u"language-missing"_s, tr("Say which language the note is written in."),
                       u"language"_s};
    static const auto sectors = Codebook::load(u"sectors"_s);
    if (!sectors.contains(sector))
        return Refusal{u"sector-missing"_s, tr("Choose the sector the note is about."), u"sector"_s};
    if (title.trimmed().size() < shortestTitle)
        return Refusal{u"too-short"_s, tr("Give the note a title."), u"title"_s};
    if (title.size() > LongestTitle || title.contains(u'\n'))
        return Refusal{u"too-long"_s,
                       tr("The title is too long. It has one line of at most %1 letters.").arg(LongestTitle),
                       u"title"_s};
    if (text.trimmed().size() < shortestText)
        return Refusal{u"too-short"_s, tr("Write what was done and how: a few sentences."), u"text"_s};
    if (text.size() > LongestText)
        return Refusal{u"too-long"_s,
                       tr("The note is too long. It may have at most %1 letters.").arg(LongestText),
                       u"text"_s};
    if (!isPlainText(title) || !isPlainText(text))
        return Refusal{u"not-plain-text"_s, tr("The note holds signs that are not plain text."), u"text"_s};
    return std::nullopt;
}

std::optional<Refusal> DirectoryEntry::problem() const
{
    if (contact.size() > LongestContact)
        return Refusal{u"too-long"_s,
                       tr("The contact is too long. It may have at most %1 letters.").arg(LongestContact),
                       u"contact"_s};
    if (card.size() > LargestCard)
        return Refusal{u"too-long"_s, tr("This is not a card of an association."), u"card"_s};
    if (fingerprint.size() > 60)
        return Refusal{u"too-long"_s, tr("This is not a fingerprint."), u"fingerprint"_s};
    if (!isPlainText(contact) || !isPlainText(fingerprint))
        return Refusal{u"not-plain-text"_s, tr("The contact holds signs that are not plain text."),
                       u"contact"_s};
    return std::nullopt;
}

} // namespace wasl::domain
