#pragma once

#include <QString>

#include <CLI/CLI.hpp>

namespace wasl::cli
{

/// What is wrong with a command line, in the user's language and with the word that is to be mended. A word
/// that may be a passphrase is never repeated.
QString usageSentence(const CLI::App& app, const CLI::ParseError& error, int argc, const char* const* argv);

/// That a command wants an option or a word which was not given.
QString missingSentence(const QString& command, const QString& wanted);

/// A whole number as one writes it, from `lowest` to `highest`.
CLI::Option* wholeNumber(CLI::Option* option, qulonglong lowest, qulonglong highest);
/// One of these words.
CLI::Option* oneOf(CLI::Option* option, const QStringList& words);
/// An option whose value was forgotten does not take the next option for it.
void wantValue(CLI::Option* option);

} // namespace wasl::cli
