#include "app/registers/same_person.h"

#include "app/matching/birth_evidence.h"
#include "app/matching/indexed_person.h"
#include "app/matching/name_parts.h"
#include "app/matching/skeleton.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace wasl::registers
{

using namespace Qt::StringLiterals;
using matching::BirthAgreement;

namespace
{

/// A name as it is compared: its parts in alphabetical order, and the skeletons each may have.
struct ComparedName
{
    std::vector<QString> parts;
    std::vector<std::set<std::string>> skeletons;

    explicit ComparedName(const QString& name)
    {
        for (const matching::NamePart& part : matching::nameParts(name).parts) {
            parts.push_back(part.forms.front());
            std::set<std::string> found;
            for (const QString& form : part.forms) {
                for (std::string& skeleton : matching::skeletons(form))
                    found.insert(std::move(skeleton));
            }
            skeletons.push_back(std::move(found));
        }
        std::sort(parts.begin(), parts.end());
    }
    bool isEmpty() const { return parts.empty(); }
};

enum class NameAgreement
{
    Different,
    Similar,
    Same
};

bool meet(const std::set<std::string>& a, const std::set<std::string>& b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& skeleton) { return b.count(skeleton) > 0; });
}

/// Every part of each has a part of its own in the other.
bool allPartsMeet(const ComparedName& a, const ComparedName& b)
{
    if (a.skeletons.size() != b.skeletons.size() || a.skeletons.size() < 2) return false;
    std::vector<bool> taken(b.skeletons.size(), false);
    for (const auto& part : a.skeletons) {
        bool found = false;
        for (std::size_t i = 0; i < b.skeletons.size() && !found; ++i) {
            found = !taken[i] && meet(part, b.skeletons[i]);
            if (found) taken[i] = true;
        }
        if (!found) return false;
    }
    return true;
}

/// What is compared of an entry, prepared once.
struct Compared
{
    std::vector<ComparedName> names; ///< one a script
    std::optional<domain::PartialDate> birth;
    std::vector<std::uint32_t> phones;

    explicit Compared(const domain::Beneficiary& person)
        : birth(person.birth.known())
    {
        for (const domain::PersonName* name : {&person.latin, &person.arabic}) {
            ComparedName compared(name->full());
            if (!compared.isEmpty()) names.push_back(std::move(compared));
        }
        for (const QString& phone : person.phones) {
            if (const auto key = matching::phoneKey(phone)) phones.push_back(*key);
        }
    }
};

NameAgreement compareNames(const Compared& a, const Compared& b)
{
    NameAgreement best = NameAgreement::Different;
    for (const ComparedName& first : a.names) {
        for (const ComparedName& second : b.names) {
            if (first.parts == second.parts) return NameAgreement::Same;
            if (allPartsMeet(first, second)) best = NameAgreement::Similar;
        }
    }
    return best;
}

bool sharePhone(const Compared& a, const Compared& b)
{
    return std::any_of(a.phones.begin(), a.phones.end(), [&](std::uint32_t phone) {
        return std::find(b.phones.begin(), b.phones.end(), phone) != b.phones.end();
    });
}

/// 1 January says "the year is all we know", and an age says less.
bool isFullBirth(const std::optional<domain::PartialDate>& birth)
{
    return birth && birth->precision() == domain::DatePrecision::Day && !birth->isFirstOfJanuary();
}

bool differ(const domain::Beneficiary& a, const domain::Beneficiary& b)
{
    if (a.sex.isKnown() && b.sex.isKnown() && a.sex.value() != b.sex.value()) return true;
    if (a.nationalities.isEmpty() || b.nationalities.isEmpty()) return false;
    return std::none_of(a.nationalities.begin(), a.nationalities.end(),
                        [&](const QString& code) { return b.nationalities.contains(code); });
}

class Groups
{
public:
    explicit Groups(const std::vector<RegisterEntry>& entries)
        : m_entries(entries)
    {
        m_compared.reserve(entries.size());
        for (const RegisterEntry& entry : entries)
            m_compared.emplace_back(entry.person);
    }

    std::vector<std::vector<std::size_t>> make()
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const std::optional<std::size_t> group = groupFor(i);
            const std::size_t place = group ? *group : m_groups.size();
            if (!group) m_groups.emplace_back();
            m_groups[place].push_back(i);
            for (const QString& key : keysOf(i)) {
                std::vector<std::size_t>& groups = m_byKey[key];
                if (groups.empty() || groups.back() != place) groups.push_back(place);
            }
        }
        return std::move(m_groups);
    }

private:
    /// Where one person's rows meet: the phone, and the birth with the day.
    QStringList keysOf(std::size_t i) const
    {
        QStringList keys;
        for (const std::uint32_t phone : m_compared[i].phones)
            keys.append(u"p%1"_s.arg(phone));
        if (isFullBirth(m_compared[i].birth)) keys.append(u"b"_s + m_compared[i].birth->toIso());
        return keys;
    }

    std::optional<std::size_t> groupFor(std::size_t i) const
    {
        for (const QString& key : keysOf(i)) {
            for (const std::size_t group : m_byKey.value(key)) {
                const std::vector<std::size_t>& members = m_groups[group];
                const bool some = std::any_of(members.begin(), members.end(),
                                              [&](std::size_t member) { return isSurelySame(i, member); });
                const bool none = std::none_of(members.begin(), members.end(),
                                               [&](std::size_t member) { return isConflict(i, member); });
                if (some && none) return group;
            }
        }
        return std::nullopt;
    }

    bool isConflict(std::size_t i, std::size_t j) const
    {
        return differ(m_entries[i].person, m_entries[j].person) ||
               matching::compareBirths(m_compared[i].birth, m_compared[j].birth) == BirthAgreement::Conflict;
    }

    bool isSurelySame(std::size_t i, std::size_t j) const
    {
        const Compared& a = m_compared[i];
        const Compared& b = m_compared[j];
        const NameAgreement names = compareNames(a, b);
        if (names == NameAgreement::Different) return false;
        const BirthAgreement births = matching::compareBirths(a.birth, b.birth);
        const bool sameDay = births == BirthAgreement::SameDay && isFullBirth(a.birth);
        if (sharePhone(a, b)) {
            if (names == NameAgreement::Same) return births != BirthAgreement::Conflict;
            return births != BirthAgreement::Conflict && births != BirthAgreement::Missing;
        }
        return sameDay;
    }

    const std::vector<RegisterEntry>& m_entries;
    std::vector<Compared> m_compared;
    std::vector<std::vector<std::size_t>> m_groups;
    QHash<QString, std::vector<std::size_t>> m_byKey;
};

} // namespace

std::vector<std::vector<std::size_t>> groupSamePerson(const std::vector<RegisterEntry>& entries)
{
    return Groups(entries).make();
}

} // namespace wasl::registers
