#pragma once

#include "app/domain/refusal.h"

#include <QStringView>

#include <optional>

namespace wasl::domain
{

/// Characters that no name or sentence needs and that make a text look like another one: controls besides
/// line ends and tabs, and Unicode's direction overrides, embeddings and isolates (UAX #9).
bool holdsHiddenCharacters(QStringView text);

/// Whether a text is one line of at most `longest` characters, none of them hidden.
bool isPlainText(QStringView text, qsizetype longest);

/// The longest name of an organisation or a house.
inline constexpr qsizetype longestHouseName = 200;

/// "name-not-plain", where a name of an organisation or a house is none to write on paper.
std::optional<Refusal> nameProblem(QStringView name, const QString& field);

} // namespace wasl::domain
