#include "population.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wasl::bench
{

namespace
{

/// What a number is drawn for.
enum Draw : std::uint64_t
{
    Given = 1,
    Family,
    GivenSpelling,
    FamilySpelling,
    Written,
    Birth,
    BirthKnown,
    Sex,
    Country,
    Phone,
    Who,
    AskedGiven,
    AskedFamily,
    AskedBirth,
    Slip,
    SlipPlace,
    SlipLetter
};

enum class WrittenIn
{
    Both,
    Latin,
    Arabic
};

/// A number that depends on its arguments only (splitmix64, Steele et al. 2014).
std::uint64_t drawn(std::uint64_t number, std::uint64_t what)
{
    std::uint64_t z = number * 0x9E3779B97F4A7C15ULL + what * 0xD1B54A32D192ED03ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

WrittenIn writtenIn(std::uint64_t person)
{
    return static_cast<WrittenIn>(drawn(person, Written) % 3);
}

/// One letter left out, doubled, changed, or two swapped.
QString withSlip(QString word, std::uint64_t number)
{
    if (word.size() < 4) return word;
    const auto at =
        static_cast<qsizetype>(drawn(number, SlipPlace) % static_cast<std::uint64_t>(word.size() - 1));
    switch (drawn(number, Slip) % 4) {
    case 0:
        return word.remove(at, 1);
    case 1:
        return word.insert(at, word[at]);
    case 2: {
        const QChar first = word[at];
        word[at] = word[at + 1];
        word[at + 1] = first;
        return word;
    }
    default: {
        const bool arabic = word[at].unicode() >= 0x0600;
        constexpr QStringView kLatin = u"aeioustnrlmdk";
        constexpr QStringView kArabic = u"اويمنرلسدبتكه";
        const QStringView letters = arabic ? kArabic : kLatin;
        word[at] = letters[static_cast<qsizetype>(drawn(number, SlipLetter) %
                                                  static_cast<std::uint64_t>(letters.size()))];
        return word;
    }
    }
}

/// As on file: of six, four with the day, one as 1 January, one with the year only.
std::optional<domain::PartialDate> birthOnFile(std::uint64_t person)
{
    const QDate day = QDate(1960, 1, 2).addDays(static_cast<qint64>(drawn(person, Birth) % 18000));
    switch (drawn(person, BirthKnown) % 6) {
    case 0:
        return domain::PartialDate::fromDay(QDate(day.year(), 1, 1));
    case 1:
        return domain::PartialDate::fromYear(day.year());
    default:
        return domain::PartialDate::fromDay(day);
    }
}

/// As she says it at the desk: mostly the day.
std::optional<domain::PartialDate> birthAsked(std::uint64_t number, std::uint64_t person)
{
    const QDate day = QDate(1960, 1, 2).addDays(static_cast<qint64>(drawn(person, Birth) % 18000));
    return drawn(number, AskedBirth) % 5 == 0 ? domain::PartialDate::fromYear(day.year())
                                              : domain::PartialDate::fromDay(day);
}

} // namespace

std::optional<Population> Population::from(const std::vector<std::string>& files)
{
    Population population;
    QHash<QString, std::size_t> places;
    for (const std::string& path : files) {
        QFile file(QString::fromStdString(path));
        if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
        file.readLine();
        while (!file.atEnd()) {
            const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            if (fields.size() != 3) continue;
            const auto at = places.find(fields[0]);
            const std::size_t place = at == places.end() ? population.m_names.size() : *at;
            if (at == places.end()) {
                places.insert(fields[0], place);
                population.m_names.push_back({fields[0], {}, 0});
            }
            Name& name = population.m_names[place];
            name.latin.push_back({fields[1], std::max(1, fields[2].toInt())});
            name.count += name.latin.back().count;
        }
    }
    if (population.m_names.empty()) return std::nullopt;
    std::stable_sort(population.m_names.begin(), population.m_names.end(),
                     [](const Name& a, const Name& b) { return a.count > b.count; });
    return population;
}

const Population::Name& Population::nameFor(std::uint64_t draw) const
{
    const double u = static_cast<double>(draw >> 11) / 9007199254740992.0;                            // 2^53
    const auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(m_names.size()), u)) - 1; // Zipf
    return m_names[std::min(rank, m_names.size() - 1)];
}

const QString& Population::latinFor(const Name& name, std::uint64_t draw) const
{
    auto left = static_cast<int>(draw % static_cast<std::uint64_t>(name.count));
    for (const Spelling& spelling : name.latin) {
        left -= spelling.count;
        if (left < 0) return spelling.latin;
    }
    return name.latin.front().latin;
}

matching::IndexedPerson Population::person(std::uint64_t number) const
{
    matching::IndexedPerson p;
    p.id = domain::BeneficiaryId(QUuid(static_cast<uint>(number + 1), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    const Name& given = nameFor(drawn(number, Given));
    const Name& family = nameFor(drawn(number, Family));
    const WrittenIn written = writtenIn(number);
    if (written != WrittenIn::Arabic)
        p.latin = {latinFor(given, drawn(number, GivenSpelling)),
                   latinFor(family, drawn(number, FamilySpelling))};
    if (written != WrittenIn::Latin) p.arabic = {given.arabic, family.arabic};
    p.birth = birthOnFile(number);
    p.sex = drawn(number, Sex) % 2 == 0 ? domain::Sex::Female : domain::Sex::Male;
    static const std::array<QString, 8> countries{u"SN"_s, u"GN"_s, u"CI"_s, u"SD"_s,
                                                  u"ML"_s, u"SY"_s, u"YE"_s, u"CM"_s};
    p.nationalities = {countries[drawn(number, Country) % countries.size()]};
    p.phones = {u"+2126%1"_s.arg(drawn(number, Phone) % 100000000, 8, 10, QChar(u'0'))};
    return p;
}

std::vector<matching::IndexedPerson> Population::people(std::uint64_t count) const
{
    std::vector<matching::IndexedPerson> all;
    all.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i)
        all.push_back(person(i));
    return all;
}

Asked Population::ask(std::uint64_t number, std::uint64_t people, Script script) const
{
    Asked asked;
    asked.person = drawn(number, Who) % people;
    while (writtenIn(asked.person) == WrittenIn::Both)
        asked.person = (asked.person + 1) % people;
    const Name& given = nameFor(drawn(asked.person, Given));
    const Name& family = nameFor(drawn(asked.person, Family));
    const bool inLatin = (writtenIn(asked.person) == WrittenIn::Latin) == (script == Script::Same);
    QString first = inLatin ? latinFor(given, drawn(number, AskedGiven)) : given.arabic;
    QString second = inLatin ? latinFor(family, drawn(number, AskedFamily)) : family.arabic;
    if (number % 4 == 0) first = withSlip(first, number);
    if (number % 4 == 2) second = withSlip(second, number);
    asked.text = number % 3 == 0 ? second + u' ' + first : first + u' ' + second;
    asked.birth = birthAsked(number, asked.person);
    return asked;
}

} // namespace wasl::bench
