#pragma once

#include "app/domain/beneficiary.h"

namespace wasl::tests
{

/// A person in the words of the tests: aBeneficiary().named("Awa", "Diop").bornOn("1990-05-12").from("SN").
/// Converts to the struct; what is not said is plausible.
class BeneficiaryBuilder
{
public:
    BeneficiaryBuilder()
    {
        m_person.latin = {QStringLiteral("Awa"), QStringLiteral("Diop")};
        m_person.sex = domain::Sex::Female;
        m_person.nationalities = {QStringLiteral("SN")};
        m_person.registeredOn = QDate(2026, 11, 2);
    }

    BeneficiaryBuilder& named(const char* given, const char* family)
    {
        m_person.latin = {QString::fromUtf8(given), QString::fromUtf8(family)};
        return *this;
    }
    BeneficiaryBuilder& inArabic(const char* given, const char* family)
    {
        m_person.arabic = {QString::fromUtf8(given), QString::fromUtf8(family)};
        return *this;
    }
    BeneficiaryBuilder& bornOn(const char* iso)
    {
        if (const auto birth = domain::PartialDate::fromIso(QString::fromUtf8(iso))) m_person.birth = *birth;
        return *this;
    }
    BeneficiaryBuilder& sex(domain::Sex sex)
    {
        m_person.sex = sex;
        return *this;
    }
    BeneficiaryBuilder& from(const char* alpha2)
    {
        m_person.nationalities = {QString::fromUtf8(alpha2)};
        return *this;
    }
    BeneficiaryBuilder& living(const char* communeCode)
    {
        m_person.communeCode = QString::fromUtf8(communeCode);
        return *this;
    }
    BeneficiaryBuilder& withStatus(const char* code)
    {
        m_person.statuses.push_back({QString::fromUtf8(code), {}, {}});
        return *this;
    }
    BeneficiaryBuilder& withPhone(const char* number)
    {
        m_person.phones << QString::fromUtf8(number);
        return *this;
    }
    BeneficiaryBuilder& withNeed(const char* code)
    {
        m_person.needs.push_back({{}, QString::fromUtf8(code), m_person.registeredOn, {}, {}});
        return *this;
    }
    BeneficiaryBuilder& registeredOn(QDate day)
    {
        m_person.registeredOn = day;
        return *this;
    }
    BeneficiaryBuilder& withNotes(const char* notes)
    {
        m_person.notes = QString::fromUtf8(notes);
        return *this;
    }

    operator domain::Beneficiary() const { return m_person; } // NOLINT: that is what it is for

private:
    domain::Beneficiary m_person;
};

[[nodiscard]] inline BeneficiaryBuilder aBeneficiary()
{
    return {};
}

} // namespace wasl::tests
