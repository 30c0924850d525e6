#pragma once

#include "app/domain/answer.h"
#include "app/domain/file_number.h"
#include "app/domain/ids.h"
#include "app/domain/partial_date.h"
#include "app/domain/refusal.h"
#include "app/domain/sex.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace wasl::domain
{

struct PersonName
{
    QString given;
    QString family;

    bool isEmpty() const;
    QString full() const; ///< "given family", without stray spaces

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

/// An administrative status during a time; both ends are days that belong to it.
struct StatusPeriod
{
    QString code; ///< codebook administrative_statuses
    std::optional<QDate> from;
    std::optional<QDate> until;

    friend bool operator==(const StatusPeriod&, const StatusPeriod&) = default;
};

struct SpecificNeed
{
    NeedId id;
    QString code; ///< codebook specific_needs (UNHCR)
    QDate from;
    std::optional<QDate> until;
    QString note;

    friend bool operator==(const SpecificNeed&, const SpecificNeed&) = default;
};

struct IdentityDocument
{
    DocumentId id;
    QString kind;    ///< codebook document_kinds
    QString number;  ///< empty unless the association may keep it (an identity card's number needs the CNDP)
    QString country; ///< alpha-2 of the issuing country, or empty
    QString issuer;
    std::optional<QDate> issued;
    std::optional<QDate> expires;

    friend bool operator==(const IdentityDocument&, const IdentityDocument&) = default;
};

/// A person the association receives.
struct Beneficiary
{
    BeneficiaryId id;
    FileNumber fileNumber;
    PersonName latin;
    PersonName arabic;
    QString otherNames; ///< aliases, name on another paper
    Answer<Sex> sex;
    Answer<PartialDate> birth;
    QString birthPlace;
    QStringList nationalities; ///< alpha-2, codebook countries; the first is the primary one
    QString countryOfOrigin;   ///< alpha-2, when it is not the nationality
    QStringList languages;     ///< codebook languages; the first is the one to speak with her
    bool needsInterpreter = false;
    std::vector<StatusPeriod> statuses;
    QString communeCode; ///< territory: a commune or an arrondissement
    QString address;
    QStringList phones; ///< E.164 where possible
    std::optional<QDate> arrival;
    std::vector<SpecificNeed> needs;
    std::vector<IdentityDocument> documents;
    std::optional<AttachmentId> photo;
    QDate registeredOn;
    DeskId registeredAt;
    std::optional<QDate> keepUntil; ///< retention: to be erased after this day
    QString notes;
    int version = 0; ///< counts saves; 0 before the first

    friend bool operator==(const Beneficiary&, const Beneficiary&) = default;
};

/// The name to show: Arabic in an Arabic window when there is one, else Latin; never empty (the file number,
/// then "no name").
QString displayName(const Beneficiary& person, QStringView language);

/// The status that holds on a day: of those begun, not ended, the one that began last; nullptr for none.
const StatusPeriod* statusOn(const Beneficiary& person, QDate day);

bool isOpenOn(const SpecificNeed& need, QDate day);

/// Age in completed years, when the birth is known.
std::optional<int> ageOn(const Beneficiary& person, QDate day);

/// Under 18 on the day; nullopt when the birth is not known.
std::optional<bool> isMinorOn(const Beneficiary& person, QDate day);

/// What keeps this person from being saved, each beside its field; empty when all is well.
std::vector<Refusal> problems(const Beneficiary& person, QDate today);

} // namespace wasl::domain
