// Whoever may ask the hub everything, as often as she likes, while reports arrive: no sum of its answers,
// with whatever factors, is made of figures of fewer than 5 associations. The attacker knows who reported,
// where each of them works and how the hub rounds; she is also told every sum the figures were reconciled
// with.

#include "app/hub/indicators.h"
#include "app/wire/payload.h"
#include "tests/support/page_visitor.h"
#include "tests/support/suite.h"
#include "tests/support/sum_attack.h"
#include "tests/support/summaries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

constexpr int Months = 4; ///< June to September 2026
constexpr domain::YearMonth FirstMonth{2026, 6};
const auto Total = u"total"_s;

domain::YearMonth monthAt(int index)
{
    return {FirstMonth.year, FirstMonth.month + index};
}

/// One association's report of one month, its cells by commune, "other" and "total".
struct Report
{
    int association = 0;
    int month = 0;
    int round = 0; ///< before which asking it arrives
    std::map<QString, qint64> cells;
};

struct Figure
{
    int from = 0;
    int until = 0;
    QString table;
    QString code;
    qint64 value = 0;
};

bool covers(const Figure& figure, const QString& cell)
{
    if (figure.table == "total"_L1 || cell == Total) {
        return figure.table == "total"_L1 && cell == Total;
    }
    const bool whole = figure.table == "commune"_L1 || figure.code == "other"_L1 || cell == "other"_L1;
    return whole ? cell == figure.code : cell.startsWith(figure.code + u'.');
}

/// The bytes of a report whose tables agree, so that what the hub reconciles stays as it is.
QByteArray payload(const tests::Office& office, const Report& report)
{
    QByteArray bytes = wire::encode(tests::release({.association = office.id,
                                                    .communes = office.communes,
                                                    .period = monthAt(report.month),
                                                    .people = 0}));
    const auto& family = disclosure::Schema::current().family(domain::Family::Registered);
    QByteArrayList tables;
    for (const auto& table : family.tables) {
        QByteArrayList cells;
        for (qsizetype position = 0; position < table.cells.size(); ++position) {
            const QString code = table.name != "commune"_L1           ? (position == 0 ? Total : QString())
                                 : position == table.cells.size() - 1 ? u"other"_s
                                                                      : office.communes.value(position);
            const auto cell = report.cells.find(code);
            cells.append(QByteArray::number(cell == report.cells.end() ? 0 : cell->second));
        }
        tables.append('"' + table.name.toLatin1() + "\":[" + cells.join(',') + ']');
    }
    const qsizetype begin = bytes.lastIndexOf("\"tables\":{");
    const qsizetype end = bytes.indexOf('}', begin);
    bytes.replace(begin, end - begin, "\"tables\":{" + tables.join(','));
    const qsizetype room = bytes.size() - disclosure::Schema::current().payloadBytes();
    const qsizetype pad = bytes.lastIndexOf("\"pad\":\"") + 7;
    return room > 0 ? bytes.remove(pad, room) : bytes.insert(pad, QByteArray(-room, bytes[pad]));
}

/// A network that is invented, and everything the hub says about it at several times.
class Siege
{
public:
    Siege(unsigned seed, int associations)
        : m_random(seed)
        , m_hub([](hub::HubConfig& config) {
            config.associations = {1'000'000, 1'000'000};
            config.readers = {1'000'000, 1'000'000};
        })
        , m_visitor(m_hub)
    {
        m_hub.server().addCoordinator(u"salma"_s, u"la mer est calme ce soir"_s);
        // Two provinces of one region, one of another, and a region with hardly anybody.
        const QStringList places{u"02.411.01.09"_s, u"02.411.01.09"_s, u"02.411.01.09"_s,
                                 u"02.411.05.09"_s, u"02.113.01.01"_s, u"02.113.01.01"_s,
                                 u"01.051.01.01"_s, u"01.051.01.01"_s, u"12.066.01.03"_s};
        for (int i = 0; i < associations; ++i) {
            QStringList communes;
            for (int tries = 0; tries < 3; ++tries) {
                const QString place = places[below(int(places.size()))];
                if (!communes.contains(place)) {
                    communes.append(place);
                }
            }
            m_offices.push_back(m_hub.enrol(communes));
        }
    }

    /// Is asked on each of these days, counted from 10 October 2026; \p atFirst: reports in ten that came
    /// before the first of them.
    void live(const std::vector<int>& days, int atFirst)
    {
        const int rounds = int(days.size());
        for (int i = 0; i < int(m_offices.size()); ++i) {
            for (int month = 0; month < Months; ++month) {
                Report report{i, month, below(10) < atFirst ? 0 : 1 + below(rounds), {}};
                for (const QString& code : m_offices[std::size_t(i)].communes + QStringList{u"other"_s}) {
                    report.cells[code] = 100'000 + below(900'000);
                    report.cells[Total] += report.cells[code];
                }
                m_reports.push_back(report);
            }
        }
        std::ranges::shuffle(m_reports, m_random);
        std::ranges::stable_sort(m_reports, {}, &Report::round);
        for (int round = 0; round < rounds; ++round) {
            m_hub.setNow(
                QDateTime(QDate(2026, 10, 10).addDays(days[std::size_t(round)]), QTime(9, 0), Qt::UTC));
            while (m_arrived < m_reports.size() && m_reports[m_arrived].round <= round) {
                send(m_reports[m_arrived++]);
            }
            askEverything();
        }
    }

    const tests::SumAttack& attack() const { return m_attack; }
    int questions() const { return m_questions; }
    int figures() const { return m_figures; }
    int unexplained() const { return m_unexplained; }
    /// How often the figures of a month were seen to be renewed.
    int renewals() const
    {
        int renewed = 0;
        for (const auto& sizes : m_seen) {
            renewed += sizes.empty() ? 0 : int(sizes.size()) - 1;
        }
        return renewed;
    }

private:
    int below(int bound) { return int(m_random() % std::uint32_t(bound)); }

    void send(const Report& report)
    {
        const auto& office = m_offices[std::size_t(report.association)];
        const auto answer = m_hub.ask(office, "PUT"_ba,
                                      "/v1/associations/" + office.id.toLatin1() + "/releases/" +
                                          monthAt(report.month).toString().toLatin1() + "/registered",
                                      payload(office, report));
        if (!answer || answer->status != 201) {
            throw std::runtime_error("a report was refused: " +
                                     (answer ? answer->body : QByteArray("no answer")).toStdString());
        }
    }

    void take(const QJsonObject& tables, int from, int until)
    {
        for (const auto& table : {u"total"_s, u"commune"_s, u"province"_s, u"region"_s}) {
            for (const auto& value : tables[table].toArray()) {
                const auto cell = value.toObject();
                if (cell["value"_L1].isDouble()) {
                    m_told.push_back(
                        {from, until, table, cell["code"_L1].toString(), cell["value"_L1].toInteger()});
                }
            }
        }
    }

    void askEverything()
    {
        m_visitor.signIn(u"salma"_s, u"la mer est calme ce soir"_s); // the clock went on
        m_told.clear();
        for (int from = 0; from < Months; ++from) {
            for (int until = from; until < Months; ++until) {
                const QByteArray query = "?family=registered&from=" + monthAt(from).toString().toLatin1() +
                                         "&to=" + monthAt(until).toString().toLatin1();
                for (const char* path : {"/v1/indicators", "/v1/coordination/figures"}) {
                    take(m_visitor.get(path + query).json()["tables"_L1].toObject(), from, until);
                    ++m_questions;
                }
                const auto csv = m_visitor.get("/v1/coordination/downloads/csv" + query).body;
                for (const auto& line : csv.split('\n')) {
                    const auto fields = QString::fromUtf8(line).split(u',');
                    if (!fields.value(6).isEmpty() && fields[6] != "value"_L1) {
                        m_told.push_back({from, until, fields[3], fields[4], fields[6].toLongLong()});
                    }
                }
                const auto months =
                    m_visitor.get("/v1/coordination/trends" + query).json()["months"_L1].toArray();
                for (int month = from; month <= until; ++month) {
                    take(months[month - from]["tables"_L1].toObject(), month, month);
                }
                m_questions += 2;
            }
        }
        std::erase_if(m_told, [](const Figure& figure) {
            return !QStringList{u"total"_s, u"commune"_s, u"province"_s, u"region"_s}.contains(figure.table);
        });
        m_figures += int(m_told.size());
        explain();
    }

    /// Reports of a month in the order in which they came.
    std::vector<const Report*> arrived(int month) const
    {
        std::vector<const Report*> reports;
        for (std::size_t i = 0; i < m_arrived; ++i) {
            if (m_reports[i].month == month) {
                reports.push_back(&m_reports[i]);
            }
        }
        return reports;
    }

    static qint64 sum(const std::vector<const Report*>& reports, const Figure& figure)
    {
        qint64 result = 0;
        for (const Report* report : reports) {
            for (const auto& [code, value] : report->cells) {
                result += covers(figure, code) ? value : 0;
            }
        }
        return result;
    }

    static bool matches(qint64 value, qint64 told) { return std::abs(value - told) <= 6; }

    /// Finds out which reports each figure is made of: the first so many of each month for the total, and for
    /// a place those that became public together, or none of them.
    void explain()
    {
        std::array<std::optional<std::size_t>, Months> taken;
        for (const Figure& figure : m_told) {
            if (figure.table == "total"_L1 && figure.from == figure.until) {
                auto reports = arrived(figure.from);
                while (!reports.empty() && !matches(sum(reports, figure), figure.value)) {
                    reports.pop_back();
                }
                taken[std::size_t(figure.from)] = reports.size();
                m_seen[std::size_t(figure.from)].insert(reports.size());
            }
        }
        for (const Figure& figure : m_told) {
            std::vector<std::vector<const Report*>> groups;
            for (int month = figure.from; month <= figure.until; ++month) {
                const auto reports = arrived(month);
                const std::size_t shown = taken[std::size_t(month)].value_or(reports.size());
                std::size_t begin = 0;
                auto ends = m_seen[std::size_t(month)];
                ends.insert(shown);
                for (const std::size_t end : ends) {
                    if (end > begin && end <= shown) {
                        groups.emplace_back(reports.begin() + std::ptrdiff_t(begin),
                                            reports.begin() + std::ptrdiff_t(end));
                        begin = end;
                    }
                }
            }
            account(figure, groups);
        }
    }

    void account(const Figure& figure, const std::vector<std::vector<const Report*>>& groups)
    {
        const std::uint32_t all = (1U << groups.size()) - 1;
        std::vector<qint64> sums;
        for (const auto& group : groups) {
            sums.push_back(sum(group, figure));
        }
        for (std::uint32_t left = 0; left <= std::min(all, 0xffffU); ++left) {
            qint64 value = 0;
            for (std::size_t i = 0; i < groups.size(); ++i) {
                value += (left >> i & 1U) ? 0 : sums[i];
            }
            if (!matches(value, figure.value)) {
                continue;
            }
            std::vector<const Report*> reports;
            for (std::size_t i = 0; i < groups.size(); ++i) {
                if (!(left >> i & 1U)) {
                    reports.insert(reports.end(), groups[i].begin(), groups[i].end());
                }
            }
            know(reports, [&](const QString& code) { return covers(figure, code); });
            if (figure.table == "total"_L1) {
                know(reports, [](const QString& code) { return code != Total; });
            }
            return;
        }
        ++m_unexplained;
    }

    void know(const std::vector<const Report*>& reports, const std::function<bool(const QString&)>& takes)
    {
        std::vector<tests::SumAttack::Cell> cells;
        for (const Report* report : reports) {
            for (const auto& [code, value] : report->cells) {
                if (takes(code)) {
                    cells.push_back({report->association, QString::number(report->month) + u'/' + code});
                }
            }
        }
        m_attack.know(cells);
    }

    std::mt19937 m_random;
    tests::HubFixture m_hub;
    tests::PageVisitor m_visitor;
    std::vector<tests::Office> m_offices;
    std::vector<Report> m_reports;
    std::size_t m_arrived = 0;
    std::vector<Figure> m_told; ///< at this asking
    std::array<std::set<std::size_t>, Months> m_seen;
    tests::SumAttack m_attack;
    int m_questions = 0;
    int m_figures = 0;
    int m_unexplained = 0;
};

} // namespace

class HubDifferencingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the attack itself can do.
    void theAttackFindsWhatIsThere()
    {
        const auto whole = [](std::initializer_list<int> who) {
            std::vector<tests::SumAttack::Cell> cells;
            for (const int one : who) {
                cells.push_back({one, u"x"_s});
            }
            return cells;
        };
        tests::SumAttack attack;
        attack.know(whole({0, 1, 2, 3, 4}));
        QCOMPARE(attack.fewest(9), 5);
        attack.know(whole({5, 6, 7, 8, 0}));
        QCOMPARE(attack.fewest(9), 5);
        attack.know(whole({0, 1, 2, 3, 5, 6, 7, 8})); // with the other two: 4 and twice 0 are left
        QCOMPARE(attack.fewest(9), 2);
        attack.know(whole({0, 1, 2, 3, 4, 5}));
        QCOMPARE(attack.fewest(9), 1);
    }

    void fewerThanFiveAreNeverFound_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("associations");
        QTest::addColumn<std::vector<int>>("days");
        QTest::addColumn<int>("atFirst");
        // Some askings see the same publication as the one before, some a later one.
        const std::vector<int> months{0, 18, 36, 54, 72, 90};
        // A new hub, asked before anybody reported and every day from then on.
        const std::vector<int> daily{0, 1, 2, 3, 4, 5, 6, 20, 40, 70};
        for (const int associations : {8, 11, 14}) {
            for (const unsigned seed : {1U, 2U}) {
                QTest::addRow("%d associations, %u", associations, seed)
                    << seed << associations << months << 6;
                QTest::addRow("%d associations, %u, daily from the first", associations, seed)
                    << seed << associations << daily << 0;
            }
        }
    }

    void fewerThanFiveAreNeverFound()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, associations);
        QFETCH(std::vector<int>, days);
        QFETCH(int, atFirst);
        Siege siege(seed, associations);
        siege.live(days, atFirst);
        const int fewest = siege.attack().fewest(associations);
        qInfo("%d questions, %d figures shown, months renewed %d times, %d sums that tell something new; the "
              "fewest associations in anything that can be solved: %d",
              siege.questions(), siege.figures(), siege.renewals(), siege.attack().rank(), fewest);
        QVERIFY(siege.figures() > 0);
        QVERIFY(fewest >= hub::FewestAssociations);
        QCOMPARE(siege.unexplained(), 0); // what the attacker believes the figures to be is what they are
    }
};

WASL_TEST(HubDifferencingTest)
#include "tst_hub_differencing.moc"
