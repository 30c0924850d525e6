#include "app/reports/person_labels.h"

#include "app/storage/partner_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/user_store.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

template <class Map, class Key>
QString nameIn(const Map& names, const Key& key)
{
    const auto found = names.find(key);
    return found == names.end() ? QString() : found->second;
}

} // namespace

QString fullNameIn(language::Language language, const domain::PersonName& latin,
                   const domain::PersonName& arabic)
{
    const bool inArabic = language == language::Language::Arabic;
    const auto& first = inArabic ? arabic : latin;
    return first.isEmpty() ? (inArabic ? latin : arabic).full() : first.full();
}

PersonLabels::PersonLabels(storage::Database& database, language::Language language)
    : m_database(database)
    , m_catalogue(language)
    , m_territory(domain::Territory::load())
{
    const bool arabic = language == language::Language::Arabic;
    const auto own = [arabic](const QString& name, const QString& inArabic) {
        return arabic && !inArabic.isEmpty() ? inArabic : name;
    };
    for (const auto& partner : storage::PartnerStore(database).all())
        m_partners[partner.id] = own(partner.name, partner.nameArabic);
    for (const auto& structure : storage::StructureStore(database).structures())
        m_structures[structure.id] = own(structure.name, structure.nameArabic);
    for (const auto& user : storage::UserStore(database).all())
        m_users[user.id] = user.displayName.isEmpty() ? user.userName : user.displayName;
}

QString PersonLabels::text(const char* source, int n) const
{
    return m_catalogue.text("wasl::reports", source, n);
}

QString PersonLabels::yesOrNo(bool yes) const
{
    return yes ? text(QT_TRANSLATE_NOOP("wasl::reports", "Yes"))
               : text(QT_TRANSLATE_NOOP("wasl::reports", "No"));
}

QString PersonLabels::listed(const QString& list, const QString& code) const
{
    if (code.isEmpty()) return {};
    auto found = m_lists.find(list);
    if (found == m_lists.end())
        found = m_lists.emplace(list, storage::SettingsStore(m_database).codebook(list)).first;
    return found->second.label(code, language::code(language()));
}

QString PersonLabels::listedAll(const QString& list, const QStringList& codes) const
{
    QStringList labels;
    for (const auto& code : codes)
        labels << listed(list, code);
    return labels.join(text(QT_TRANSLATE_NOOP("wasl::reports", ", ")));
}

QString PersonLabels::place(const QString& communeCode) const
{
    return communeCode.isEmpty() ? QString() : m_territory.label(communeCode, language::code(language()));
}

QString PersonLabels::birth(const domain::Answer<domain::PartialDate>& birth) const
{
    if (!birth.isKnown()) return word(birth.kind());
    const auto& date = birth.value();
    switch (date.precision()) {
    case domain::DatePrecision::EstimatedAge:
        return m_catalogue.text("wasl::domain", "%n year(s) on %1", date.estimatedAge().value_or(0))
            .arg(day(date.estimatedOn()));
    case domain::DatePrecision::Year:
        if (date.isApproximate()) return m_catalogue.text("wasl::domain", "about %1").arg(date.year());
        break;
    case domain::DatePrecision::Day:
    case domain::DatePrecision::Month:
        break;
    }
    return isolated(date.shown());
}

QString PersonLabels::sex(const domain::Answer<domain::Sex>& sex) const
{
    return sex.isKnown() ? word(sex.value()) : word(sex.kind());
}

QString PersonLabels::day(const std::optional<QDate>& day) const
{
    return day && day->isValid() ? isolated(domain::shownDate(*day)) : QString();
}

QString PersonLabels::moment(const std::optional<domain::Moment>& moment) const
{
    if (!moment || !moment->isValid()) return {};
    const auto local = moment->toLocalTime();
    return isolated(domain::shownDate(local.date()) + local.time().toString(u" HH:mm"_s));
}

QString PersonLabels::span(const std::optional<QDate>& from, const std::optional<QDate>& until) const
{
    if (from && until)
        return text(QT_TRANSLATE_NOOP("wasl::reports", "from %1 to %2")).arg(day(from), day(until));
    if (from) return text(QT_TRANSLATE_NOOP("wasl::reports", "since %1")).arg(day(from));
    if (until) return text(QT_TRANSLATE_NOOP("wasl::reports", "until %1")).arg(day(until));
    return {};
}

QString PersonLabels::partner(const domain::PartnerId& id) const
{
    return nameIn(m_partners, id);
}

QString PersonLabels::structure(const domain::StructureId& id) const
{
    return nameIn(m_structures, id);
}

QString PersonLabels::user(const domain::UserId& id) const
{
    return nameIn(m_users, id);
}

} // namespace wasl::reports
