#pragma once

#include "app/domain/answer.h"
#include "app/domain/sex.h"
#include "app/domain/territory.h"
#include "app/registers/vocabulary.h"

#include <QDate>

#include <memory>
#include <optional>

namespace wasl::registers
{

/// What was understood of a cell of words. `whole` is false when words are left over that say more.
struct CellMeaning
{
    QStringList statuses;    ///< codebook administrative_statuses
    std::optional<int> year; ///< beside a status: since when
    QStringList needs;       ///< codebook specific_needs
    QStringList services;    ///< codebook services
    QStringList languages;   ///< codebook languages
    bool interpreter = false;
    bool whole = false;
    bool uncertain = false; ///< the words have more than one meaning, or the writer put a question mark
    bool lost = false;      ///< nothing but question marks

    bool isEmpty() const;
};

/// Whether a text holds nothing but question marks (and what stands between them): letters that an encoding
/// without Arabic lost.
bool isLost(QStringView text);

/// The words of registers and their codes. Registers repeat a few dozen texts over thousands of rows, so
/// every text is understood once and remembered.
class CellMeanings
{
public:
    CellMeanings();

    domain::Answer<domain::Sex> sex(const QString& text, bool& understood);
    /// Alpha-2 codes; `uncertain` when a name belongs to two countries.
    QStringList nationalities(const QString& text, bool& uncertain);
    QStringList languages(const QString& text);
    std::optional<QString> commune(const QString& text);
    /// Statuses, needs, services and the need of an interpreter, whichever are in the text.
    const CellMeaning& words(const QString& text);

private:
    CellMeaning understand(const QString& text) const;

    Vocabulary m_sexes;
    Vocabulary m_nationalities;
    Vocabulary m_languages;
    Vocabulary m_phrases;
    domain::Territory m_territory;
    QHash<QString, QStringList> m_knownNationalities;
    QHash<QString, std::optional<QString>> m_knownCommunes;
    QHash<QString, std::shared_ptr<const CellMeaning>> m_knownWords;
};

} // namespace wasl::registers
