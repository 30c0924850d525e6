#include "ui/agenda/agenda_words.h"

#include "app/domain/consent.h"
#include "app/storage/settings_store.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/person_words.h"
#include "ui/shared/writing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::AgendaKind;
using storage::AgendaItem;

namespace
{

QString partnerNameOf(const AgendaItem& item)
{
    const bool arabic = labelLanguage() == "ar"_L1 && !item.partnerArabic.isEmpty();
    const auto& name = arabic ? item.partnerArabic : item.partner;
    return name.isEmpty() ? QString() : isolate(name);
}

} // namespace

AgendaWords::AgendaWords(storage::Database& database)
    : m_followUps(storage::SettingsStore(database).codebook(u"follow_up_kinds"_s))
    , m_documents(storage::SettingsStore(database).codebook(u"document_kinds"_s))
    , m_activities(storage::SettingsStore(database).codebook(u"activity_kinds"_s))
    , m_sectors(storage::SettingsStore(database).codebook(u"sectors"_s))
    , m_legal(storage::SettingsStore(database).codebook(u"legal_file_kinds"_s))
    , m_bans(storage::SettingsStore(database).codebook(u"ban_reasons"_s))
    , m_incidents(storage::SettingsStore(database).codebook(u"incident_kinds"_s))
{
}

QString AgendaWords::who(const AgendaItem& item) const
{
    if (item.person) return shownName(item.person->latin, item.person->arabic);
    if (item.kind == AgendaKind::Activity) return isolate(item.text);
    return partnerNameOf(item);
}

QString AgendaWords::what(const AgendaItem& item) const
{
    const auto language = labelLanguage();
    QStringList parts;
    const auto add = [&parts](const QString& text) {
        if (!text.isEmpty()) parts << text;
    };
    switch (item.kind) {
    case AgendaKind::Appointment:
        add(item.text);
        break;
    case AgendaKind::Hearing:
    case AgendaKind::LegalDeadline:
        add(item.code.isEmpty() ? QString() : m_legal.label(item.code, language));
        add(item.text);
        break;
    case AgendaKind::Activity:
        add(m_activities.label(item.code, language));
        break;
    case AgendaKind::FollowUp:
        add(item.code.isEmpty() ? QString() : m_followUps.label(item.code, language));
        add(item.text);
        break;
    case AgendaKind::PlanAction:
        add(item.text);
        break;
    case AgendaKind::ReferralAnswer:
    case AgendaKind::AnswerOwed:
        add(partnerNameOf(item));
        add(m_sectors.label(item.code, language));
        break;
    case AgendaKind::DocumentExpiry:
        add(m_documents.label(item.code, language));
        break;
    case AgendaKind::ConsentExpiry:
        if (const auto purpose = domain::fromCode<domain::ConsentPurpose>(item.code))
            add(domain::label(*purpose));
        break;
    case AgendaKind::AgreementEnd:
        add(item.text);
        break;
    case AgendaKind::BanReview:
        add(m_bans.label(item.code, language));
        break;
    case AgendaKind::IncidentFollowUp:
        add(m_incidents.label(item.code, language));
        add(item.text);
        break;
    }
    return parts.isEmpty() ? domain::label(item.kind) : parts.join(u" · "_s);
}

QString AgendaWords::sentence(const AgendaItem& item) const
{
    QStringList parts;
    for (const auto& part :
         {item.at ? hour(item) : QString(), domain::label(item.kind), who(item), what(item),
          item.workerName.isEmpty()
              ? QString()
              : QCoreApplication::translate("wasl::ui::AgendaWords", "for %1").arg(isolate(item.workerName))})
        if (!part.isEmpty() && !parts.contains(part)) parts << part;
    return parts.join(u" · "_s);
}

QString AgendaWords::iconName(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Appointment:
        return u"calendar"_s;
    case AgendaKind::Hearing:
    case AgendaKind::LegalDeadline:
        return u"legal"_s;
    case AgendaKind::Activity:
        return u"users"_s;
    case AgendaKind::FollowUp:
        return u"cases"_s;
    case AgendaKind::PlanAction:
        return u"flag"_s;
    case AgendaKind::ReferralAnswer:
    case AgendaKind::AnswerOwed:
        return u"referral"_s;
    case AgendaKind::DocumentExpiry:
        return u"document"_s;
    case AgendaKind::ConsentExpiry:
        return u"consent"_s;
    case AgendaKind::AgreementEnd:
        return u"link"_s;
    case AgendaKind::BanReview:
        return u"stop"_s;
    case AgendaKind::IncidentFollowUp:
        return u"attention"_s;
    }
    return {};
}

Meaning AgendaWords::meaning(const AgendaItem& item)
{
    if (item.overdue) return Meaning::Danger;
    switch (item.kind) {
    case AgendaKind::Appointment:
        return Meaning::Accent;
    case AgendaKind::Hearing:
    case AgendaKind::LegalDeadline:
    case AgendaKind::BanReview:
        return Meaning::Attention;
    case AgendaKind::Activity:
        return Meaning::Done;
    case AgendaKind::FollowUp:
    case AgendaKind::PlanAction:
    case AgendaKind::IncidentFollowUp:
        return Meaning::Information;
    case AgendaKind::ReferralAnswer:
    case AgendaKind::AnswerOwed:
    case AgendaKind::DocumentExpiry:
    case AgendaKind::ConsentExpiry:
    case AgendaKind::AgreementEnd:
        return Meaning::Neutral;
    }
    return Meaning::Neutral;
}

QString AgendaWords::hour(const AgendaItem& item)
{
    return item.at ? isolateLtr(item.at->toLocalTime().toString(u"HH:mm"_s)) : QString();
}

} // namespace wasl::ui
