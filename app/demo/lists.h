#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace wasl::demo
{

struct Name
{
    QString latin;
    QString arabic;
};

/// Names that go together.
struct NameGroup
{
    std::vector<Name> women;
    std::vector<Name> men;
    std::vector<Name> families;
};

struct Nationality
{
    QString code;
    QString names; ///< a NameGroup
    QStringList languages;
    std::vector<QString> statuses;
    std::vector<int> statusWeights;
    int writtenInArabic = 0; ///< in a hundred
};

using Row = QHash<QString, QString>;

/// Everything the demonstration is made of, from resources/demo.
struct Lists
{
    static Lists load();

    /// The sentences for a use and, where there are any of its own, a code; never empty.
    const std::vector<QString>& sentences(const QString& use, const QString& code = {}) const;

    std::map<QString, NameGroup> names;
    std::vector<Nationality> nationalities;
    std::vector<int> nationalityWeights;
    std::vector<QString> communes;
    std::vector<int> communeWeights;
    std::vector<Row> partners;
    std::vector<Row> structures;
    std::vector<Row> users;
    std::map<std::pair<QString, QString>, std::vector<QString>> texts;
    QHash<QString, QStringList> services; ///< of the codebook, by sector
};

} // namespace wasl::demo
