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
        return {Meaning::Danger, say(QT_TRANSLATE_NOOP("wasl::ui::LegalWords", "Due today")), u"clock"_s};
    case domain::DeadlineUrgency::Missed:
        return {Meaning::Danger, say(QT_TRANSLATE_NOOP("wasl::ui::LegalWords", "Missed")), u"danger"_s};
    }
    return {};
}

ChipLook careOf(const domain::LegalDeadline& deadline)
{
    if (deadline.rule.isEmpty() || !deadline.from || deadline.done) return {};
    static const auto holidays = domain::Holidays::load();
    const auto say = [](const char* text) {
        return QCoreApplication::translate("wasl::ui::LegalWords", text);
    };
    const auto* entry = legalBook(u"legal_deadline_rules"_s).find(deadline.rule);
    const auto rule = entry ? domain::deadlineRule(*entry) : std::nullopt;
    if (!rule) return {};
    // A deadline in hours may end a day later than its day alone says.
    const auto computed = domain::computeDeadline(*rule, *deadline.from, {}, holidays);
    if (computed && rule->unit != domain::DeadlineUnit::Hours && computed->due != deadline.due)
        return {Meaning::Danger, say(QT_TRANSLATE_NOOP("wasl::ui::LegalWords", "Compute again")),
                u"refresh"_s};
    if (computed && computed->onEstimate)
        return {Meaning::Attention, say(QT_TRANSLATE_NOOP("wasl::ui::LegalWords", "Estimated day")),
                u"calendar"_s};
    if (!rule->verified)
        return {Meaning::Attention, say(QT_TRANSLATE_NOOP("wasl::ui::LegalWords", "To be verified")),
                u"attention"_s};
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
