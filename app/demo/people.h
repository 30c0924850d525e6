#pragma once

#include "app/demo/draw.h"
#include "app/demo/lists.h"
#include "app/domain/beneficiary.h"

namespace wasl::demo
{

/// Somebody invented, and how she is related to the first of those she came with.
struct Invented
{
    domain::Beneficiary person;
    QString relation;
};

/// People who came together: one alone, or a family with its head first.
class People
{
public:
    People(const Lists& lists, quint32 seed)
        : m_lists(lists)
        , m_seed(seed)
    {
    }

    /// How many come with the group of this number.
    int size(std::uint64_t group) const;
    /// Those of the group who register on a day, the first having this number among all people.
    std::vector<Invented> group(std::uint64_t group, std::uint64_t firstNumber, int size, QDate day) const;

private:
    struct Background
    {
        const Nationality* nationality = nullptr;
        const NameGroup* names = nullptr;
        Name family;
        QString commune;
        QString status;
        QDate arrival;
    };

    Background background(Draw& draw, QDate day) const;
    domain::Beneficiary person(Draw& draw, const Background& from, domain::Sex sex, int age, QDate day) const;
    void addPapers(Draw& draw, domain::Beneficiary& person, const Background& from, int age, QDate day) const;

    const Lists& m_lists;
    quint32 m_seed;
};

} // namespace wasl::demo
