#include "app/matching/person_comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasl::matching
{

namespace
{

constexpr std::size_t kMostReasons = 5;

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(wasl::matching::Sentences)

public:
    static QString name(const Comparison& c)
    {
        switch (c.name) {
        case NameAgreement::Missing:
            return {};
        case NameAgreement::Same:
            return c.frequentName ? tr("The name is the same; it is a frequent name.")
                                  : tr("The name is the same.");
        case NameAgreement::SameInOtherScript:
            return c.frequentName
                       ? tr("The name in Arabic script and the name in Latin script are probably the same; "
                            "it is a frequent name.")
                       : tr("The name in Arabic script and the name in Latin script are probably the same.");
        case NameAgreement::SpelledDifferently:
            return c.frequentName
                       ? tr("The name is probably the same, spelled differently; it is a frequent name.")
                       : tr("The name is probably the same, spelled differently.");
        case NameAgreement::Partly:
            return tr("Only a part of the name is the same.");
        case NameAgreement::Different:
            return tr("The names are different.");
        }
        return {};
    }

    static QString birth(BirthAgreement agreement)
    {
        switch (agreement) {
        case BirthAgreement::Missing:
            return {};
        case BirthAgreement::SameDay:
            return tr("Same date of birth.");
        case BirthAgreement::SameMonth:
            return tr("Same month and year of birth; the day is not known.");
        case BirthAgreement::SameYear:
            return tr("Same year of birth; the exact date is not known.");
        case BirthAgreement::DayMonthSwapped:
            return tr("Day and month of birth are swapped.");
        case BirthAgreement::PartlyDifferent:
            return tr("The dates of birth differ in one place only.");
        case BirthAgreement::YearApart:
            return tr("The years of birth are one apart.");
        case BirthAgreement::SameGuess:
        case BirthAgreement::NearAge:
            return tr("The ages are close; an age was estimated.");
        case BirthAgreement::AgeApart:
            return tr("The ages differ by a few years; an age was estimated.");
        case BirthAgreement::Conflict:
            return tr("Different date of birth.");
        }
        return {};
    }

    static QString swapped() { return tr("Given name and family name are swapped."); }
    static QString sameDocument() { return tr("Same document number."); }
    static QString samePhone() { return tr("Same phone number."); }
    static QString otherSex() { return tr("Different sex."); }
    static QString sameNationality() { return tr("Same nationality."); }
    static QString otherNationality() { return tr("Different nationality."); }
};

} // namespace

std::vector<Reason> reasons(const Comparison& comparison)
{
    std::vector<Reason> found;
    const auto add = [&found](const QString& text, Reason::Speaks speaks) {
        if (!text.isEmpty() && found.size() < kMostReasons) found.push_back({text, speaks});
    };
    using Speaks = Reason::Speaks;
    // What speaks against comes early enough never to be cut off.
    if (comparison.sameDocument) add(Sentences::sameDocument(), Speaks::For);
    add(Sentences::name(comparison),
        comparison.name == NameAgreement::Different ? Speaks::Against : Speaks::For);
    add(Sentences::birth(comparison.birth),
        comparison.birth == BirthAgreement::Conflict ? Speaks::Against : Speaks::For);
    if (comparison.sex == Agreement::Different) add(Sentences::otherSex(), Speaks::Against);
    if (comparison.nationality == Agreement::Different) add(Sentences::otherNationality(), Speaks::Against);
    if (comparison.phone == Agreement::Same) add(Sentences::samePhone(), Speaks::For);
    if (comparison.swapped) add(Sentences::swapped(), Speaks::For);
    if (comparison.nationality == Agreement::Same) add(Sentences::sameNationality(), Speaks::For);
    return found;
}

} // namespace wasl::matching
