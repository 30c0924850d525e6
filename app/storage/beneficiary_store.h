#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/referral.h"
#include "app/domain/stay.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <functional>
#include <vector>

namespace wasl::storage
{

/// What a list shows of a person: the least that tells people apart.
struct BeneficiaryRow
{
    domain::BeneficiaryId id;
    domain::FileNumber fileNumber;
    domain::PersonName latin;
    domain::PersonName arabic;
    QString otherNames;
    domain::Answer<domain::Sex> sex;
    domain::Answer<domain::PartialDate> birth;
    QStringList nationalities;
    QString communeCode;
    QDate registeredOn;
    std::optional<QDate> lastSeen;                 ///< the day of her last event that counts
    std::optional<domain::StayState> stay;         ///< of her open stay, where the role may see stays
    std::optional<domain::ReferralState> referral; ///< of her last open referral, where the role may see it
    std::optional<domain::AttachmentId> photo;
};

struct ExpiringDocument
{
    PersonTag person;
    QString kind; ///< codebook document_kinds
    QDate expires;
};

enum class NamePart
{
    Given,
    Family
};

/// People. A role is shown what it may see (needs, notes); the rest is not there, and stays as it was when
/// she is saved by someone who does not see it.
class BeneficiaryStore
{
public:
    explicit BeneficiaryStore(Database& database)
        : m_database(database)
    {
    }

    /// Registers her when the id is null, with the next file number of the year and today unless given; else
    /// saves what changed. Refuses what domain::problems() finds, "not-allowed", "changed-meanwhile",
    /// "file-number-taken".
    [[nodiscard]] domain::Result<domain::BeneficiaryId> save(domain::Beneficiary person);

    [[nodiscard]] std::optional<domain::Beneficiary> find(const domain::BeneficiaryId& id) const;
    [[nodiscard]] std::optional<domain::Beneficiary> byFileNumber(const domain::FileNumber& number) const;

    /// As typed: words in any order and either script, the last one perhaps unfinished; also file numbers and
    /// phones. Words that are complete names come first, then the newest.
    [[nodiscard]] std::vector<BeneficiaryRow> search(const QString& typed, int limit = 50) const;
    /// The last ones saved, newest first.
    [[nodiscard]] std::vector<BeneficiaryRow> recent(int limit = 20) const;
    /// Those of one of the nationalities and in one of the communes, the last ones saved first; an empty list
    /// asks for nothing.
    [[nodiscard]] std::vector<BeneficiaryRow> ofOrigin(const QStringList& nationalities,
                                                       const QStringList& communes, int limit = 50) const;
    /// How people on file whose given (or family) name is written so write it in the other script; the
    /// commonest first, few. Empty when nobody does: nothing is ever transliterated.
    [[nodiscard]] QStringList inOtherScript(const QString& name, NamePart part) const;
    /// Identity documents that expire on one of these days, the first to expire first.
    [[nodiscard]] std::vector<ExpiringDocument> documentsExpiring(QDate from, QDate until) const;
    /// In the order asked for; those not there are left out.
    [[nodiscard]] std::vector<BeneficiaryRow> rows(const std::vector<domain::BeneficiaryId>& ids) const;
    /// Page after page in the order of registration: those after `after`, which is null for the first page.
    [[nodiscard]] std::vector<BeneficiaryRow> page(const domain::BeneficiaryId& after, int limit = 200) const;
    [[nodiscard]] int count() const;

    /// Everyone, with names, birth, sex, nationalities, phones and documents, for building an index of names;
    /// answering false stops. For a background thread's own connection.
    void forEach(const std::function<bool(const domain::Beneficiary&)>& take) const;
    /// The same for these alone; those not there are left out.
    void forEach(const std::vector<domain::BeneficiaryId>& ids,
                 const std::function<bool(const domain::Beneficiary&)>& take) const;

    /// Puts back what the last change replaced.
    [[nodiscard]] domain::Result<domain::Beneficiary> undoLastChange(const domain::BeneficiaryId& id);

private:
    [[nodiscard]] domain::Result<domain::BeneficiaryId> saveWithin(domain::Beneficiary person);

    Database& m_database;
};

} // namespace wasl::storage
