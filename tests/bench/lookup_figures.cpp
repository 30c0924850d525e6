#include "lookup_figures.h"

#include "app/matching/duplicates.h"
#include "app/matching/name_index.h"
#include "figures.h"
#include "population.h"

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <ctime>

using namespace Qt::StringLiterals;

namespace wasl::bench
{

namespace
{

using matching::IndexedPerson;
using matching::NameIndex;
using Clock = std::chrono::steady_clock;

const std::atomic<bool> kNever = false;

std::shared_ptr<const matching::SpellingKnowledge> shippedKnowledge()
{
    return std::make_shared<const matching::SpellingKnowledge>(matching::SpellingKnowledge::shipped());
}

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Time this thread has had of a processor: what other programs take of the machine is left out.
double ownMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double megabytesInUse()
{
    constexpr double kMegabyte = 1024.0 * 1024.0;
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / kMegabyte;
}

class Times
{
public:
    void add(double wall, double own)
    {
        m_wall.push_back(wall);
        m_own.push_back(own);
    }
    void print(const QString& what, const QString& reach)
    {
        for (const double q : {0.5, 0.99}) {
            printFigure(u"%1: p%2 milliseconds (of processor time)"_s.arg(what).arg(q * 100),
                        u"%1 (%2)"_s.arg(quantile(m_wall, q), 0, 'f', 2).arg(quantile(m_own, q), 0, 'f', 2),
                        q > 0.9 ? reach : QString());
        }
    }

private:
    static double quantile(std::vector<double>& values, double q)
    {
        std::sort(values.begin(), values.end());
        return values.empty() ? 0.0 : values[static_cast<std::size_t>(q * double(values.size() - 1))];
    }

    std::vector<double> m_wall, m_own;
};

struct Found
{
    int asked = 0;
    int found = 0;

    void add(bool isFound)
    {
        ++asked;
        found += isFound ? 1 : 0;
    }
    QString share() const { return shown(double(found) / std::max(1, asked)); }
};

/// Types the question letter by letter; the answer to the last one, which has the birth date with it.
std::vector<NameIndex::Hit> type(const NameIndex& index, const Asked& asked, Times& letters, Times& whole)
{
    constexpr std::size_t kShown = 10;
    std::vector<NameIndex::Hit> hits;
    for (qsizetype typed = 1; typed <= asked.text.size(); ++typed) {
        matching::NameQuery query;
        query.text = asked.text.first(typed);
        const bool last = typed == asked.text.size();
        if (last) query.birth = asked.birth;
        const auto start = Clock::now();
        const double own = ownMilliseconds();
        hits = index.lookUp(query, kShown, kNever);
        (last ? whole : letters).add(millisecondsSince(start), ownMilliseconds() - own);
    }
    return hits;
}

} // namespace

bool printLookUpFigures(const LookUpQuestion& question)
{
    const auto population = Population::from(question.names);
    if (!population) return false;
    const bool million = question.people >= 1'000'000;
    const std::vector<IndexedPerson> people = population->people(question.people);
    NameIndex index(shippedKnowledge());
    const double before = megabytesInUse();
    const double ownBefore = ownMilliseconds();
    const auto start = Clock::now();
    index.build(people);
    const double seconds = millisecondsSince(start) / 1000.0;
    const double ownSeconds = (ownMilliseconds() - ownBefore) / 1000.0;
    printFigure(u"People in the index"_s, QString::number(question.people));
    printFigure(u"Index made, seconds (of processor time)"_s,
                u"%1 (%2)"_s.arg(seconds, 0, 'f', 2).arg(ownSeconds, 0, 'f', 2),
                million ? u"5, then 2"_s : QString());
    printFigure(u"Memory of the index, MB"_s, QString::number(megabytesInUse() - before, 'f', 0),
                million ? u"250, then 100"_s : QString());

    Times letters;
    Times whole;
    for (const bool cross : {false, true}) {
        Found all;
        Found withDay; // asked with the day of birth: a year alone leaves many of one name
        for (std::uint64_t q = 0; q < question.queries; ++q) {
            const Asked asked = population->ask(q, question.people, cross ? Script::Other : Script::Same);
            const auto hits = type(index, asked, letters, whole);
            const bool found = std::any_of(
                hits.begin(), hits.end(), [&](const auto& hit) { return hit.id == people[asked.person].id; });
            all.add(found);
            if (asked.birth->day()) withDay.add(found);
        }
        const QString script = cross ? u"the other script"_s : u"the same script"_s;
        const QString reach = cross ? u".97"_s : u".98"_s;
        printFigure(u"The person among the first 10, asked in %1"_s.arg(script), all.share(), reach);
        printFigure(u"The same, asked with the day of birth (%1)"_s.arg(withDay.asked), withDay.share(),
                    reach);
    }
    const QString reach = million ? u"50, then 30"_s : u"20, then 10"_s;
    letters.print(u"A letter typed"_s, reach);
    whole.print(u"The whole name with the birth date"_s, reach);
    return true;
}

bool printDuplicateFigures(const LookUpQuestion& question)
{
    const auto population = Population::from(question.names);
    if (!population) return false;
    const auto people = population->people(question.people);
    const auto start = Clock::now();
    const auto found = matching::findDuplicates(people, shippedKnowledge(), {}, kNever);
    printFigure(u"Duplicates among %1 people: seconds"_s.arg(question.people),
                QString::number(millisecondsSince(start) / 1000.0, 'f', 2));
    printFigure(u"Proposed (nobody is there twice)"_s, QString::number(found.size()));
    return true;
}

} // namespace wasl::bench
