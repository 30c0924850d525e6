#pragma once

#include "app/language/language.h"

#include <QTranslator>

#include <memory>

namespace wasl::language
{

/// Wasl's texts in one language, whatever language the program itself speaks at the moment:
/// a report is printed in its reader's language, off the GUI thread.
class Catalogue
{
public:
    explicit Catalogue(Language language);

    Language language() const { return m_language; }
    QLocale locale() const { return language::locale(m_language); }

    /// The text of `context` (a class name, as in tr()) in this language; `n` fills %n and chooses the
    /// plural form. A text that is not translated comes back as it is.
    QString text(const char* context, const char* source, int n = -1) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

/// What the running program speaks. One object lives as long as the application; use() may be called
/// again at any time, and windows then receive QEvent::LanguageChange.
class SpokenLanguage
{
public:
    SpokenLanguage();
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;

    void use(Language language);
    Language current() const { return m_current; }

private:
    Language m_current = Language::English;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace wasl::language
