#include "app/language/language.h"

namespace wasl::language
{

using namespace Qt::StringLiterals;

QString code(Language language)
{
    switch (language) {
    case Language::Arabic:
        return u"ar"_s;
    case Language::French:
        return u"fr"_s;
    case Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Language> fromCode(QStringView text)
{
    for (const auto language : allLanguages) {
        const auto own = code(language);
        if (text == own || text.startsWith(QString(own + u'_')) || text.startsWith(QString(own + u'-')))
            return language;
    }
    return std::nullopt;
}

QString ownName(Language language)
{
    switch (language) {
    case Language::Arabic:
        return u"العربية"_s;
    case Language::French:
        return u"Français"_s;
    case Language::English:
        return u"English"_s;
    }
    Q_UNREACHABLE();
}

QLocale locale(Language language)
{
    switch (language) {
    case Language::Arabic:
        return QLocale(QLocale::Arabic, QLocale::Morocco);
    case Language::French:
        return QLocale(QLocale::French, QLocale::Morocco);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    Q_UNREACHABLE();
}

Qt::LayoutDirection direction(Language language)
{
    return language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

Language systemLanguage()
{
    return fromCode(QLocale::system().name()).value_or(Language::French);
}

} // namespace wasl::language
