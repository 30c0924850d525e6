#include "app/domain/consent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

const char* sourceText(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::Record:
        return QT_TRANSLATE_NOOP("wasl::domain", "Keep a file");
    case ConsentPurpose::Refer:
        return QT_TRANSLATE_NOOP("wasl::domain", "Refer to a partner");
    case ConsentPurpose::Share:
        return QT_TRANSLATE_NOOP("wasl::domain", "Share the file");
    }
    return "";
}

const char* sourceText(ConsentDecision decision)
{
    switch (decision) {
    case ConsentDecision::Given:
        return QT_TRANSLATE_NOOP("wasl::domain", "Given");
    case ConsentDecision::Refused:
        return QT_TRANSLATE_NOOP("wasl::domain", "Refused");
    case ConsentDecision::Withdrawn:
        return QT_TRANSLATE_NOOP("wasl::domain", "Withdrawn");
    }
    return "";
}

const Consent* standing(std::span<const Consent> consents, ConsentPurpose purpose,
                        std::optional<PartnerId> recipient, const Moment& at)
{
    const Consent* found = nullptr;
    for (const Consent& consent : consents) {
        const bool concerns =
            consent.purpose == purpose &&
            (consent.recipient == recipient || (purpose == ConsentPurpose::Refer && !consent.recipient));
        if (concerns && consent.decidedAt <= at && (!found || consent.decidedAt >= found->decidedAt)) {
            found = &consent;
        }
    }
    return found;
}

bool allows(std::span<const Consent> consents, ConsentPurpose purpose, std::optional<PartnerId> recipient,
            const Moment& at)
{
    const Consent* consent = standing(consents, purpose, recipient, at);
    return consent && consent->decision == ConsentDecision::Given &&
           (!consent->expires || at.date() <= *consent->expires);
}

QString label(ExportBar bar)
{
    switch (bar) {
    case ExportBar::NotAsked:
        return QCoreApplication::translate("wasl::domain", "Not asked whether a file may be kept");
    case ExportBar::RecordRefused:
        return QCoreApplication::translate("wasl::domain", "Refused that a file is kept");
    case ExportBar::RecordWithdrawn:
        return QCoreApplication::translate("wasl::domain", "Withdrew the consent to keep a file");
    case ExportBar::RecordExpired:
        return QCoreApplication::translate("wasl::domain", "The consent to keep a file expired");
    case ExportBar::ShareRefused:
        return QCoreApplication::translate("wasl::domain", "Refused that the file is shared");
    case ExportBar::ShareNotGiven:
        return QCoreApplication::translate("wasl::domain", "Has not agreed to this recipient");
    }
    return {};
}

std::optional<ExportBar> exportBar(std::span<const Consent> consents, std::optional<PartnerId> recipient,
                                   const Moment& at)
{
    const Consent* record = standing(consents, ConsentPurpose::Record, std::nullopt, at);
    if (!record) return ExportBar::NotAsked;
    if (record->decision == ConsentDecision::Refused) return ExportBar::RecordRefused;
    if (record->decision == ConsentDecision::Withdrawn) return ExportBar::RecordWithdrawn;
    if (!allows(consents, ConsentPurpose::Record, std::nullopt, at)) return ExportBar::RecordExpired;
    if (recipient) {
        const Consent* share = standing(consents, ConsentPurpose::Share, recipient, at);
        if (share && share->decision != ConsentDecision::Given) return ExportBar::ShareRefused;
        if (!allows(consents, ConsentPurpose::Share, recipient, at)) return ExportBar::ShareNotGiven;
        return {};
    }
    for (const Consent& consent : consents) {
        if (consent.purpose == ConsentPurpose::Share && consent.decidedAt <= at &&
            standing(consents, ConsentPurpose::Share, consent.recipient, at)->decision !=
                ConsentDecision::Given) {
            return ExportBar::ShareRefused;
        }
    }
    return {};
}

std::vector<Refusal> problems(const Consent& consent, QDate today)
{
    std::vector<Refusal> found;
    if (consent.purpose == ConsentPurpose::Share && !consent.recipient) {
        found.push_back({u"recipient-missing"_s,
                         QCoreApplication::translate(
                             "wasl::domain",
                             "Say with whom the file may be shared: this consent is for a named recipient."),
                         u"recipient"_s});
    }
    if (consent.noticeVersion.isEmpty()) {
        found.push_back({u"notice-missing"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "Say which version of the notice was read to the person."),
                         u"noticeVersion"_s});
    }
    if (consent.language.isEmpty()) {
        found.push_back({u"language-missing"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "Say in which language the notice was read to the person."),
                         u"language"_s});
    }
    if (!consent.decidedAt.isValid() || consent.decidedAt.date() > today) {
        found.push_back(
            {u"decided-in-future"_s,
             QCoreApplication::translate("wasl::domain", "Write when the person decided; not a day to come."),
             u"decidedAt"_s});
    } else if (consent.expires && *consent.expires < consent.decidedAt.date()) {
        found.push_back(
            {u"until-before-from"_s,
             QCoreApplication::translate("wasl::domain", "The consent would expire before it was given."),
             u"expires"_s});
    }
    return found;
}

} // namespace wasl::domain
