#pragma once

#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace wasl::domain
{

struct Contact
{
    QString name;
    QString function;
    QString phone;
    QString email;

    friend bool operator==(const Contact&, const Contact&) = default;
};

/// An organisation people are referred to, or with which there is an agreement.
struct Partner
{
    PartnerId id;
    QString name;
    QString nameArabic;
    QString kind;         ///< codebook partner_kinds
    QStringList sectors;  ///< codebook sectors
    QStringList communes; ///< territory codes covered; empty: everywhere
    QString communeCode;  ///< where it sits
    QString address;
    QString hours;
    QStringList languages;
    std::vector<Contact> contacts;
    bool active = true;
    QString inactiveReason; ///< why nobody is referred there any more; in words
    bool example = false;   ///< invented: of the starter directory, removed with it
    QString notes;
    int version = 0;

    friend bool operator==(const Partner&, const Partner&) = default;
};

/// What a partner, or the association itself, offers.
struct Service
{
    ServiceId id;
    PartnerId partner; ///< null: the association's own
    QString sector;    ///< codebook sectors
    QString code;      ///< codebook services
    QString name;
    QString nameArabic;
    QStringList communes; ///< territory codes covered; empty: as the partner
    QString hours;
    std::optional<int> capacity; ///< people at a time
    QString eligibility;         ///< in words
    QString documentsAsked;
    bool free = true;
    std::optional<QDate> from;
    std::optional<QDate> until;
    int version = 0;

    friend bool operator==(const Service&, const Service&) = default;
};

struct Agreement
{
    AgreementId id;
    PartnerId partner;
    QString title;
    QString reference;
    QString communeCode; ///< when it concerns one
    std::optional<QDate> signedOn;
    QDate from;
    std::optional<QDate> until; ///< last day in force
    QString ourObligations;
    QString theirObligations;
    QString notes;
    int version = 0;

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// Whether the partner covers a commune; an arrondissement counts as its commune for whoever asks so.
bool covers(const Partner& partner, QStringView communeCode);
bool isInForce(const Agreement& agreement, QDate day);
/// The same agreement for as long again, from the day after its last one (or from today, if that is later);
/// still to be signed. One without an end begins anew today.
Agreement renewed(const Agreement& agreement, QDate today);
bool isOffered(const Service& service, QDate day);
/// "partner-closed", with the reason that was recorded.
Refusal partnerClosed(const Partner& partner);

std::vector<Refusal> problems(const Partner& partner);
std::vector<Refusal> problems(const Service& service);
std::vector<Refusal> problems(const Agreement& agreement);

} // namespace wasl::domain
