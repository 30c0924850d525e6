#include "app/demo/people.h"

using namespace Qt::StringLiterals;

namespace wasl::demo
{

namespace
{

using domain::Beneficiary;
using domain::PartialDate;
using domain::Sex;

/// As registers hold births: mostly a day, often a first of January, sometimes a year or a guess.
domain::Answer<PartialDate> birthAt(Draw& draw, int age, QDate day)
{
    const auto born = day.addYears(-age).addDays(-draw.below(360));
    const int kind = draw.below(100);
    std::optional<PartialDate> birth;
    if (kind < 62)
        birth = PartialDate::fromDay(born);
    else if (kind < 74)
        birth = PartialDate::fromDay(QDate(born.year(), 1, 1));
    else if (kind < 79)
        birth = PartialDate::fromMonth(born.year(), born.month());
    else if (kind < 87)
        birth = PartialDate::fromYear(born.year());
    else if (kind < 91)
        birth = PartialDate::fromYear(born.year(), PartialDate::About::Yes);
    else if (kind < 96)
        birth = PartialDate::fromEstimatedAge(age, day);
    if (birth) return *birth;
    return kind < 98 ? domain::Answer<PartialDate>::unknown()
                     : domain::Answer<PartialDate>::prefersNotToSay();
}

int adultAge(Draw& draw)
{
    if (draw.chance(4)) return draw.between(60, 74);
    int age = 18;
    for (const int years : {14, 14, 10})
        age += draw.below(years);
    return age;
}

void addNeeds(Draw& draw, Beneficiary& person, int age, QDate day)
{
    static const std::vector<QString> ofChildren{u"CR-CS"_s, u"CR-NE"_s, u"CR-LO"_s, u"SC-SC"_s};
    static const std::vector<QString> ofWomen{u"WR-SF"_s, u"WR-LC"_s, u"WR-UW"_s, u"SV-VO"_s, u"WR-PY"_s};
    static const std::vector<QString> ofAll{u"SM-MI"_s, u"SM-CI"_s, u"DS-BD"_s, u"DS-PM"_s, u"LP-ND"_s,
                                            u"TR-HO"_s, u"SP-PT"_s, u"FU-TR"_s, u"LP-DA"_s};
    if (!draw.chance(38)) return;
    const auto female = person.sex.isKnown() && person.sex.value() == Sex::Female;
    const auto& first = age < 18 ? ofChildren : female ? ofWomen : ofAll;
    domain::SpecificNeed need;
    need.code = draw.from(first);
    need.from = day;
    person.needs.push_back(need);
    if (age >= 60) {
        need.code = u"ER-NF"_s;
        person.needs.push_back(need);
    } else if (female && age >= 18 && draw.chance(35)) {
        need.code = draw.from(ofAll);
        person.needs.push_back(need);
    }
}

} // namespace

int People::size(std::uint64_t group) const
{
    Draw draw(m_seed, Theme::Group, group);
    return draw.chance(68) ? 1 : 2 + static_cast<int>(draw.weighted({34, 30, 20, 10, 6}));
}

People::Background People::background(Draw& draw, QDate day) const
{
    Background from;
    from.nationality = &m_lists.nationalities[draw.weighted(m_lists.nationalityWeights)];
    from.names = &m_lists.names.at(from.nationality->names);
    from.family = draw.from(from.names->families);
    from.commune = m_lists.communes[draw.weighted(m_lists.communeWeights)];
    from.status = from.nationality->statuses[draw.weighted(from.nationality->statusWeights)];
    from.arrival = day.addDays(-(draw.chance(60) ? draw.between(1, 90) : draw.between(90, 2200)));
    return from;
}

void People::addPapers(Draw& draw, Beneficiary& person, const Background& from, int age, QDate day) const
{
    const auto recognised = from.status.startsWith("refugee"_L1);
    person.statuses.push_back({recognised ? u"asylum-seeker"_s : from.status, from.arrival, {}});
    if (recognised) {
        const auto granted = from.arrival.addDays(from.arrival.daysTo(day) / 2);
        person.statuses.back().until = granted;
        person.statuses.push_back({from.status, granted, {}});
    }
    if (age < 16 || !draw.chance(58)) return;
    domain::IdentityDocument paper;
    paper.kind = from.status == "refugee-hcr"_L1     ? u"hcr-refugee-card"_s
                 : from.status == "refugee-bra"_L1   ? u"bra-refugee-card"_s
                 : from.status == "asylum-seeker"_L1 ? u"hcr-asylum-certificate"_s
                 : from.status == "irregular"_L1     ? u"consular-card"_s
                                                     : u"residence-card"_s;
    paper.number = u"EX-%1"_s.arg(draw.below(1'000'000), 6, 10, QChar(u'0'));
    paper.country = paper.kind == "consular-card"_L1 ? from.nationality->code : u"MA"_s;
    paper.issued = day.addDays(-draw.between(5, 300));
    paper.expires = paper.issued->addYears(1);
    person.documents.push_back(paper);
}

Beneficiary People::person(Draw& draw, const Background& from, Sex sex, int age, QDate day) const
{
    Beneficiary person;
    const auto& given = draw.from(sex == Sex::Female ? from.names->women : from.names->men);
    const auto arabic = draw.chance(from.nationality->writtenInArabic);
    person.latin = {given.latin, from.family.latin};
    if (arabic) person.arabic = {given.arabic, from.family.arabic};
    if (from.nationality->writtenInArabic == 100 && draw.chance(30)) person.latin = {};
    person.sex = draw.chance(1) ? domain::Answer<Sex>::prefersNotToSay() : domain::Answer<Sex>(sex);
    person.birth = birthAt(draw, age, day);
    person.nationalities = {from.nationality->code};
    person.languages = from.nationality->languages.mid(0, draw.between(1, 3));
    if (age >= 18 && draw.chance(25) && !person.languages.contains(u"ary"_s)) person.languages << u"ary"_s;
    person.needsInterpreter = person.languages.size() == 1 && draw.chance(30);
    person.communeCode = from.commune;
    if (age >= 16 && draw.chance(78))
        person.phones << u"+2126%1"_s.arg(draw.below(100'000'000), 8, 10, QChar(u'0'));
    person.arrival = from.arrival;
    person.registeredOn = day;
    addPapers(draw, person, from, age, day);
    addNeeds(draw, person, age, day);
    if (draw.chance(22)) person.notes = draw.from(m_lists.sentences(u"note"_s));
    return person;
}

std::vector<Invented> People::group(std::uint64_t group, std::uint64_t firstNumber, int size, QDate day) const
{
    Draw shared(m_seed, Theme::Arrival, group);
    const auto from = background(shared, day);
    const auto couple = size > 2 && shared.chance(55);
    const auto headSex = shared.chance(size == 1 ? 36 : couple ? 30 : 82) ? Sex::Female : Sex::Male;
    std::vector<Invented> people;
    for (int i = 0; i < size; ++i) {
        Draw draw(m_seed, Theme::Person, firstNumber + static_cast<std::uint64_t>(i));
        if (i == 0) {
            const int age = size == 1 && draw.chance(8) ? draw.between(14, 17) : adultAge(draw);
            people.push_back({person(draw, from, headSex, age, day), u"head"_s});
        } else if (i == 1 && couple) {
            auto own = from; // a wife keeps her family's name
            own.family = draw.from(from.names->families);
            const auto sex = headSex == Sex::Female ? Sex::Male : Sex::Female;
            people.push_back({person(draw, own, sex, adultAge(draw), day), u"spouse"_s});
        } else {
            const auto sex = draw.chance(50) ? Sex::Female : Sex::Male;
            const auto sibling = size == 2 && draw.chance(20);
            const int age = sibling ? adultAge(draw) : draw.between(0, 16);
            auto child = person(draw, from, sex, age, day);
            if (!sibling && child.arrival && child.birth.isKnown() &&
                *child.arrival < child.birth.value().latest())
                child.arrival.reset(); // born here, or on the way
            people.push_back({std::move(child), sibling ? u"sibling"_s : u"child"_s});
        }
    }
    return people;
}

} // namespace wasl::demo
