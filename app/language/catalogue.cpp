#include "app/language/catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace wasl::language
{

using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<QTranslator> load(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, folder) ? std::move(translator) : nullptr;
}

std::unique_ptr<QTranslator> loadOwn(Language language)
{
    return load(u"wasl_"_s + code(language), u":/wasl/translations"_s);
}

} // namespace

Catalogue::Catalogue(Language language)
    : m_language(language)
    , m_translator(loadOwn(language))
{
}

QString Catalogue::text(const char* context, const char* source, int n) const
{
    auto text = m_translator ? m_translator->translate(context, source, nullptr, n) : QString();
    if (text.isEmpty()) text = QString::fromUtf8(source);
    if (n >= 0) text.replace("%n"_L1, locale().toString(n));
    return text;
}

SpokenLanguage::SpokenLanguage() = default;

SpokenLanguage::~SpokenLanguage()
{
    if (!QCoreApplication::instance()) return;
    if (m_own) QCoreApplication::removeTranslator(m_own.get());
    if (m_qt) QCoreApplication::removeTranslator(m_qt.get());
}

void SpokenLanguage::use(Language language)
{
    // The new texts are in place before the old ones go, so that a window hears of one change, not of two,
    // with untranslated texts between them.
    auto qt = load(u"qtbase_"_s + code(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    auto own = loadOwn(language);
    QLocale::setDefault(locale(language));
    if (qt) QCoreApplication::installTranslator(qt.get());
    if (own) QCoreApplication::installTranslator(own.get());
    std::swap(m_qt, qt);
    std::swap(m_own, own);
    m_current = language;
    if (own) QCoreApplication::removeTranslator(own.get());
    if (qt) QCoreApplication::removeTranslator(qt.get());
}

} // namespace wasl::language
