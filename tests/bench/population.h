#pragma once

#include "app/matching/indexed_person.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wasl::bench
{

enum class Script
{
    Same,
    Other
};

/// A question at the desk for one of the people.
struct Asked
{
    std::uint64_t person = 0;
    QString text; // her names, spelled as somebody else would, every other one with a slip of the finger
    std::optional<domain::PartialDate> birth;
};

/// Invented people whose names are those of the files given, the commonest far oftener than the others. Each
/// person and question depends on her number only.
class Population
{
public:
    /// Files of Arabic spelling, Latin spelling and count a line, after a heading; nullopt when one cannot be
    /// read.
    static std::optional<Population> from(const std::vector<std::string>& files);

    std::vector<matching::IndexedPerson> people(std::uint64_t count) const;

    /// For somebody whose name is on file in one script only, asked in that script or the other.
    Asked ask(std::uint64_t number, std::uint64_t people, Script script) const;

private:
    struct Spelling
    {
        QString latin;
        int count;
    };
    struct Name
    {
        QString arabic;
        std::vector<Spelling> latin;
        int count = 0;
    };

    const Name& nameFor(std::uint64_t draw) const;
    const QString& latinFor(const Name& name, std::uint64_t draw) const;
    matching::IndexedPerson person(std::uint64_t number) const;

    std::vector<Name> m_names; // the commonest first
};

} // namespace wasl::bench
