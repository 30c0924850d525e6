#include "register_figures.h"

#include "app/matching/duplicates.h"
#include "app/registers/same_person.h"
#include "app/registers/table_reader.h"
#include "app/registers/visits.h"
#include "figures.h"

#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::bench
{

namespace
{

using registers::RegisterEntry;
using Groups = std::vector<std::vector<std::size_t>>;

std::optional<QHash<int, QString>> truthIn(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    QHash<int, QString> truth;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        if (cells.size() == 2 && cells[0].toInt() > 0 && !cells[1].isEmpty())
            truth.insert(cells[0].toInt(), QString::fromUtf8(cells[1]));
    }
    return truth;
}

/// Counts pairs of rows of one person.
class Pairs
{
public:
    Pairs(const std::vector<RegisterEntry>& entries, const QHash<int, QString>& truth)
    {
        QHash<QString, int> visits;
        for (const RegisterEntry& entry : entries) {
            m_persons.push_back(truth.value(entry.row));
            ++visits[m_persons.back()];
        }
        for (const int count : std::as_const(visits))
            m_all += count * (count - 1) / 2;
    }

    void joinWithin(const std::vector<std::size_t>& rows)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t j = i + 1; j < rows.size(); ++j)
                join(rows[i], rows[j]);
        }
    }
    void joinAcross(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b)
    {
        for (const std::size_t i : a) {
            for (const std::size_t j : b)
                join(i, j);
        }
    }
    QString precision() const { return shown(m_found > 0 ? double(m_right) / m_found : 0.0); }
    QString recall() const { return shown(m_all > 0 ? double(m_right) / m_all : 0.0); }
    bool areOne(std::size_t a, std::size_t b) const { return m_persons[a] == m_persons[b]; }
    int all() const { return m_all; }

private:
    void join(std::size_t a, std::size_t b)
    {
        ++m_found;
        m_right += areOne(a, b) ? 1 : 0;
    }

    std::vector<QString> m_persons;
    int m_all = 0;
    int m_found = 0;
    int m_right = 0;
};

void print(const QString& what, const Pairs& pairs, int proposals)
{
    const QString count = proposals < 0 ? QString() : u" (%1 proposals)"_s.arg(proposals);
    printFigure(what + count + u": precision"_s, pairs.precision(), u".98"_s);
    printFigure(what + u": recall"_s, pairs.recall(), u".93"_s);
}

} // namespace

bool printRegisterFigures(const std::string& registerFile, const std::string& truthFile)
{
    const auto truth = truthIn(truthFile);
    const auto table = registers::readTable(QString::fromStdString(registerFile));
    if (!truth || !table) return false;
    const auto mapping = registers::recogniseColumns(*table);
    if (!mapping) return false;
    registers::RowReader reader(*table, *mapping, QDate::currentDate());
    std::vector<RegisterEntry> entries;
    int nobody = 0; // rows that hold no person by the truth
    for (int row = 1; row <= reader.rowCount(); ++row) {
        const registers::RowReading reading = reader.read(row);
        if (const auto* entry = std::get_if<RegisterEntry>(&reading)) entries.push_back(*entry);
        nobody += truth->contains(row) ? 0 : 1;
    }
    const int rows = reader.rowCount() - nobody;
    printFigure(u"Rows with a person, of them read"_s,
                u"%1, %2"_s.arg(rows).arg(shown(double(entries.size()) / std::max(1, rows))), u".99"_s);

    const Groups groups = registers::groupSamePerson(entries);
    std::vector<matching::IndexedPerson> people;
    QHash<domain::BeneficiaryId, std::size_t> groupOf;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        std::vector<const RegisterEntry*> visits;
        for (const std::size_t i : groups[g])
            visits.push_back(&entries[i]);
        domain::Beneficiary person = registers::Visits::together(visits, table->fileName);
        person.id = domain::BeneficiaryId(QUuid(uint(g + 1), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        groupOf.insert(person.id, g);
        people.push_back(matching::indexedPerson(person));
    }

    Pairs joined(entries, *truth);
    for (const auto& group : groups)
        joined.joinWithin(group);
    printFigure(u"Pairs of rows of one person"_s, QString::number(joined.all()));
    print(u"Joined by the import"_s, joined, -1);

    const auto knowledge =
        std::make_shared<const matching::SpellingKnowledge>(matching::SpellingKnowledge::shipped());
    const std::atomic<bool> never = false;
    const auto proposals = matching::findDuplicates(people, knowledge, {}, never);
    struct Threshold
    {
        const char* name;
        double bits;
    };
    for (const Threshold& at :
         {Threshold{"banner", matching::kBannerBits}, Threshold{"side panel", matching::kSidePanelBits},
          Threshold{"review queue", matching::kReviewQueueBits}}) {
        Pairs both = joined;
        int proposed = 0;
        for (const auto& pair : proposals) {
            if (pair.bits < at.bits) break;
            ++proposed;
            both.joinAcross(groups[groupOf.value(pair.a)], groups[groupOf.value(pair.b)]);
        }
        print(u"and proposed for the %1, from %2 bits"_s.arg(QString::fromLatin1(at.name)).arg(at.bits), both,
              proposed);
    }
    return true;
}

} // namespace wasl::bench
