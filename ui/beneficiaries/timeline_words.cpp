#include "ui/beneficiaries/timeline_words.h"

#include "app/domain/consent.h"
#include "app/domain/rights_request.h"
#include "app/domain/visit.h"
#include "app/storage/settings_store.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/writing.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::TimelineEvent;
using storage::TimelineKind;

namespace
{

/// A sentence and what belongs to it, with a colon; the sentence alone where there is nothing.
QString withMore(const QString& sentence, const QString& more)
{
    return more.isEmpty() ? sentence
                          : QCoreApplication::translate("wasl::ui::TimelineWords", "%1: %2",
                                                        "a thing and what belongs to it")
                                .arg(sentence, isolate(more));
}

/// A name in the window's script, where there is one.
QString nameIn(const TimelineEvent& event)
{
    return labelLanguage() == "ar"_L1 && !event.textArabic.isEmpty() ? event.textArabic : event.text;
}

} // namespace

TimelineWords::TimelineWords(storage::Database& database)
{
    const storage::SettingsStore settings(database);
    for (const auto& list :
         {u"administrative_statuses"_s, u"case_closure_reasons"_s, u"follow_up_kinds"_s, u"sectors"_s,
          u"referral_decline_reasons"_s, u"referral_outcomes"_s, u"referral_withdrawal_reasons"_s,
          u"stay_destinations"_s, u"stay_cancel_reasons"_s, u"item_kinds"_s, u"legal_file_kinds"_s,
          u"legal_outcomes"_s, u"activity_kinds"_s, u"barrier_kinds"_s, u"incident_kinds"_s,
          u"ban_reasons"_s})
        m_lists.emplace(list, settings.codebook(list));
}

QString TimelineWords::listed(const QString& list, const QString& code) const
{
    const auto known = m_lists.find(list);
    return code.isEmpty() || known == m_lists.end() ? QString() : known->second.label(code, labelLanguage());
}

QString TimelineWords::sentence(const TimelineEvent& event) const
{
    switch (event.kind) {
    case TimelineKind::Registration:
        return tr("Registered");
    case TimelineKind::Status:
        return withMore(tr("Administrative status"), listed(u"administrative_statuses"_s, event.code));
    case TimelineKind::Visit: {
        const auto state = domain::fromCode<domain::VisitState>(event.what.section(u'-', 1));
        const auto visit = state == domain::VisitState::Expected ? tr("Appointment at the desk")
                           : state ? tr("Visit at the desk (%1)").arg(domain::label(*state))
                                   : tr("Visit at the desk");
        return withMore(visit, event.text);
    }
    case TimelineKind::Case:
        return ofCase(event);
    case TimelineKind::Referral:
        return ofReferral(event);
    case TimelineKind::Stay:
        return ofStay(event);
    case TimelineKind::Distribution:
        return withMore(tr("Received"), listed(u"item_kinds"_s, event.code) + u" × "_s + event.text);
    case TimelineKind::Consent:
        return ofConsent(event);
    case TimelineKind::Legal:
        return ofLegal(event);
    case TimelineKind::Activity:
        return withMore(tr("Took part (%1)").arg(listed(u"activity_kinds"_s, event.code)), event.text);
    case TimelineKind::Barrier:
        return withMore(tr("Barrier met (%1)").arg(listed(u"barrier_kinds"_s, event.code)), event.text);
    case TimelineKind::Incident:
        return ofIncident(event);
    case TimelineKind::Identity:
        return ofIdentity(event);
    }
    return {};
}

QString TimelineWords::ofCase(const TimelineEvent& event) const
{
    const auto& what = event.what;
    if (what == "case-opened"_L1) return tr("Case opened");
    if (what == "case-household"_L1) return tr("Case of the household opened");
    if (what == "case-reopened"_L1) return tr("Case opened again");
    if (what == "case-closed"_L1)
        return withMore(tr("Case closed"), listed(u"case_closure_reasons"_s, event.code));
    if (what == "case-handed-over"_L1) return withMore(tr("Case handed over to"), event.text);
    if (what == "follow-up-done"_L1)
        return withMore(tr("Follow-up (%1)").arg(listed(u"follow_up_kinds"_s, event.code)), event.text);
    if (what == "follow-up-planned"_L1)
        return withMore(tr("Follow-up planned (%1)").arg(listed(u"follow_up_kinds"_s, event.code)),
                        event.text);
    if (what == "goal-reached"_L1) return withMore(tr("Goal reached"), event.text);
    if (what == "action-done"_L1) return withMore(tr("Step of the plan done"), event.text);
    if (what == "attachment"_L1) return withMore(tr("File attached"), event.text);
    const auto compartment = domain::fromCode<domain::Compartment>(event.code);
    if (compartment && *compartment != domain::Compartment::General)
        return withMore(tr("Note (%1)").arg(domain::label(*compartment)), event.text);
    return withMore(tr("Note"), event.text);
}

QString TimelineWords::ofReceived(const QString& step, const QString& from, const QString& code) const
{
    if (step == "acknowledge"_L1) return tr("Receipt of the referral from %1 acknowledged").arg(from);
    if (step == "accept"_L1) return tr("Referral from %1 accepted").arg(from);
    if (step == "decline"_L1)
        return withMore(tr("Referral from %1 declined").arg(from),
                        listed(u"referral_decline_reasons"_s, code));
    if (step == "complete"_L1)
        return withMore(tr("Referral from %1 completed").arg(from), listed(u"referral_outcomes"_s, code));
    return tr("Referral received from %1").arg(from);
}

QString TimelineWords::ofReferral(const TimelineEvent& event) const
{
    const auto step = event.what.section(u'-', 1);
    const auto to = isolate(nameIn(event));
    if (event.what.startsWith("received-"_L1)) return ofReceived(step, to, event.code);
    if (step == "draft"_L1) return tr("Referral to %1 written").arg(to);
    if (step == "send"_L1) return tr("Referral sent to %1").arg(to);
    if (step == "acknowledge"_L1) return tr("%1 received the referral").arg(to);
    if (step == "accept"_L1) return tr("%1 accepted the referral").arg(to);
    if (step == "decline"_L1)
        return withMore(tr("%1 declined the referral").arg(to),
                        listed(u"referral_decline_reasons"_s, event.code));
    if (step == "start"_L1) return tr("%1 began to help").arg(to);
    if (step == "complete"_L1)
        return withMore(tr("Referral to %1 completed").arg(to), listed(u"referral_outcomes"_s, event.code));
    if (step == "clock-ran-out"_L1) return tr("No feedback from %1 in time").arg(to);
    if (step == "chase"_L1) return tr("%1 was asked for an answer").arg(to);
    if (step == "withdraw"_L1)
        return withMore(tr("Referral to %1 withdrawn").arg(to),
                        listed(u"referral_withdrawal_reasons"_s, event.code));
    return tr("Referral to %1").arg(to);
}

QString TimelineWords::ofStay(const TimelineEvent& event) const
{
    const auto step = event.what.section(u'-', 1);
    const auto place = isolate(nameIn(event));
    if (step == "requested"_L1) return tr("Bed asked for in %1").arg(place);
    if (step == "put-on-waiting-list"_L1) return tr("On the waiting list of %1").arg(place);
    if (step == "reserve"_L1) return tr("Bed reserved in %1").arg(place);
    if (step == "check-in"_L1) return tr("Checked in at %1").arg(place);
    if (step == "extend"_L1) return tr("Stay in %1 extended").arg(place);
    if (step == "check-out"_L1)
        return withMore(tr("Checked out of %1").arg(place), listed(u"stay_destinations"_s, event.code));
    if (step == "cancel"_L1)
        return withMore(tr("Stay in %1 cancelled").arg(place), listed(u"stay_cancel_reasons"_s, event.code));
    if (step == "record-no-show"_L1) return tr("Did not come to %1").arg(place);
    if (step == "reservation-expired"_L1) return tr("Reservation in %1 expired").arg(place);
    return tr("Stay in %1").arg(place);
}

QString TimelineWords::ofConsent(const TimelineEvent& event) const
{
    if (event.what == "rights-asked"_L1) {
        const auto right = domain::fromCode<domain::PersonRight>(event.code);
        return withMore(tr("Asked about her data"), right ? domain::label(*right) : QString());
    }
    if (event.what == "rights-answered"_L1) {
        const auto outcome = domain::fromCode<domain::RightsOutcome>(event.code);
        return withMore(tr("Answered about her data"), outcome ? domain::label(*outcome) : QString());
    }
    const auto purpose = domain::fromCode<domain::ConsentPurpose>(event.code);
    QStringList what{purpose ? domain::label(*purpose) : QString(), nameIn(event)};
    what.removeAll(QString());
    const auto about = what.join(u" · "_s);
    if (event.what == "consent-given"_L1) return withMore(tr("Consented"), about);
    if (event.what == "consent-refused"_L1) return withMore(tr("Refused"), about);
    return withMore(tr("Withdrew her consent"), about);
}

QString TimelineWords::ofLegal(const TimelineEvent& event) const
{
    const auto kind = listed(u"legal_file_kinds"_s, event.code);
    if (event.what == "legal-opened"_L1) return withMore(tr("Legal file opened"), kind);
    if (event.what == "legal-closed"_L1)
        return withMore(tr("Legal file closed"), listed(u"legal_outcomes"_s, event.code));
    if (event.what == "legal-step"_L1) return withMore(tr("Legal step (%1)").arg(kind), event.text);
    if (event.what == "legal-hearing"_L1) return withMore(tr("Hearing (%1)").arg(kind), event.text);
    if (event.what == "legal-deadline-met"_L1) return withMore(tr("Deadline met (%1)").arg(kind), event.text);
    return withMore(tr("Deadline (%1)").arg(kind), event.text);
}

QString TimelineWords::ofIncident(const TimelineEvent& event) const
{
    if (event.what == "incident"_L1) return withMore(tr("Incident"), listed(u"incident_kinds"_s, event.code));
    if (event.what == "ban-lifted"_L1) return tr("Ban lifted");
    return withMore(tr("Banned until %1").arg(writeDate(QDate::fromString(event.text, Qt::ISODate))),
                    listed(u"ban_reasons"_s, event.code));
}

QString TimelineWords::ofIdentity(const TimelineEvent& event)
{
    const auto number = isolateLtr(event.text);
    if (event.what == "identity-same"_L1) return tr("Said to be the same person as %1").arg(number);
    if (event.what == "identity-different"_L1) return tr("Said to be another person than %1").arg(number);
    if (event.what == "identity-revoked"_L1) return tr("What was said about %1 was taken back").arg(number);
    return tr("Not sure whether she is %1").arg(number);
}

QString TimelineWords::kindName(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Registration:
        return tr("Registration");
    case TimelineKind::Status:
        return tr("Status");
    case TimelineKind::Visit:
        return tr("Visits");
    case TimelineKind::Case:
        return tr("Cases");
    case TimelineKind::Referral:
        return tr("Referrals");
    case TimelineKind::Stay:
        return tr("Stays");
    case TimelineKind::Distribution:
        return tr("Distributions");
    case TimelineKind::Consent:
        return tr("Her data");
    case TimelineKind::Legal:
        return tr("Legal files");
    case TimelineKind::Activity:
        return tr("Activities");
    case TimelineKind::Barrier:
        return tr("Barriers");
    case TimelineKind::Incident:
        return tr("Incidents");
    case TimelineKind::Identity:
        return tr("Identity");
    }
    return {};
}

QString TimelineWords::iconName(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Registration:
        return u"people"_s;
    case TimelineKind::Status:
        return u"tag"_s;
    case TimelineKind::Visit:
        return u"desk"_s;
    case TimelineKind::Case:
        return u"cases"_s;
    case TimelineKind::Referral:
        return u"referral"_s;
    case TimelineKind::Stay:
        return u"reception"_s;
    case TimelineKind::Distribution:
        return u"meal"_s;
    case TimelineKind::Consent:
        return u"consent"_s;
    case TimelineKind::Legal:
        return u"legal"_s;
    case TimelineKind::Activity:
        return u"calendar"_s;
    case TimelineKind::Barrier:
        return u"stop"_s;
    case TimelineKind::Incident:
        return u"attention"_s;
    case TimelineKind::Identity:
        return u"link"_s;
    }
    return {};
}

Meaning TimelineWords::meaning(const TimelineEvent& event)
{
    static const QStringList good{u"case-closed"_s,     u"goal-reached"_s,      u"follow-up-done"_s,
                                  u"action-done"_s,     u"referral-accept"_s,   u"referral-complete"_s,
                                  u"received-accept"_s, u"received-complete"_s, u"stay-check-in"_s,
                                  u"consent-given"_s,   u"legal-deadline-met"_s};
    static const QStringList heed{u"referral-decline"_s,   u"received-decline"_s, u"referral-clock-ran-out"_s,
                                  u"consent-withdrawn"_s,  u"consent-refused"_s,  u"stay-record-no-show"_s,
                                  u"visit-did-not-come"_s, u"legal-deadline"_s,   u"barrier"_s};
    if (event.kind == TimelineKind::Incident) return Meaning::Danger;
    if (good.contains(event.what)) return Meaning::Done;
    if (heed.contains(event.what)) return Meaning::Attention;
    return Meaning::Information;
}

QString TimelineWords::month(const QDate& day)
{
    // Some languages begin the name of a month with a small letter; at the head of a list it is a title.
    auto name = QLocale().toString(day, u"MMMM yyyy"_s);
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

QString TimelineWords::leftOut(const storage::PersonTimeline& timeline)
{
    const auto comma = tr(", ", "between kinds of events");
    QStringList kinds, compartments;
    for (const auto kind : timeline.leftOut)
        kinds << kindName(kind);
    for (const auto compartment : timeline.closedToHer)
        compartments << domain::label(compartment);
    QStringList sentences;
    if (!kinds.isEmpty()) sentences << tr("Your role does not see: %1.").arg(kinds.join(comma));
    if (!compartments.isEmpty())
        sentences << tr("You hold no key to these parts: %1.").arg(compartments.join(comma));
    return sentences.join(u' ');
}

} // namespace wasl::ui
