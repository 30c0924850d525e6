#include "ui/legal/legal_words.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

const domain::Codebook& legalBook(const QString& name)
{
    static QMap<QString, domain::Codebook> loaded; // of the window's thread alone
    auto found = loaded.find(name);
    if (found == loaded.end()) found = loaded.insert(name, domain::Codebook::load(name));
    return *found;
}

} // namespace

ChipLook chipOf(domain::DeadlineUrgency urgency)
{
    const auto say = [](const char* text) {
        return QCoreApplication::translate("wasl::ui::LegalWords", text);
    };
    switch (urgency) {
    case domain::DeadlineUrgency::Done:
        return {Meaning::Done, say(QT_TRANSLATE_NOOP("wasl::ui::LegalWords", "Met")), u"done"_s};
    case domain::DeadlineUrgency::Later:
        return {Meaning::Neutral, say(QT_TRANSLATE_NOOP("wasl::ui::LegalWords", "Later")), u"calendar"_s};
    case domain::DeadlineUrgency::Soon:
        return {Meaning::Attention, say(QT_TRANSLATE_NOOP("wasl::ui::LegalWords", "Soon")), u"clock"_s};
    case domain::DeadlineUrgency::Today:
        return {Meaning::Danger, say(QT_TRANSLATE_NOOP("wasl::ui::LegalWords", "Today")), u"clock"_s};
    case domain::DeadlineUrgency::Missed:
        return {Meaning::Danger, say(QT_TRANSLATE_NOOP("wasl::ui::LegalWords", "Missed")), u"danger"_s};
    }
    return {};
}

QString legalWord(const QString& codebook, const QString& code)
{
    return code.isEmpty() ? QString() : legalBook(codebook).label(code, labelLanguage());
}

std::vector<CodeEntry> legalEntries(const QString& codebook, const QDate& day)
{
    return codeEntries(legalBook(codebook), day);
}

} // namespace wasl::ui
