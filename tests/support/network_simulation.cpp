#include "tests/support/network_simulation.h"

#include "app/disclosure/reconcile.h"
#include "app/disclosure/tabulate.h"
#include "app/domain/territory.h"
#include "app/hub/indicator_store.h"
#include "app/hub/sqlite_database.h"
#include "app/wire/content_digest.h"
#include "app/wire/payload.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/summaries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cmath>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

namespace
{

using disclosure::Schema;
using domain::Family;
using domain::YearMonth;
using Clock = std::chrono::steady_clock;

constexpr YearMonth LastMonth{2026, 10};

/// The true national figures: by family, month, table and code of the cell.
using Truth = std::map<std::tuple<Family, YearMonth, QString, QString>, qint64>;

struct Member
{
    Office office;
    double people = 0; ///< new ones a month, on average
};

std::vector<YearMonth> monthsOf(int count)
{
    std::vector<YearMonth> months{LastMonth};
    while (int(months.size()) < count) {
        months.insert(months.begin(), months.front().previous());
    }
    return months;
}

/// Forty communes that have no arrondissements, so that none lies in another.
QStringList communesOfTheCountry()
{
    QStringList communes;
    const auto territory = domain::Territory::load();
    const auto areas = territory.of(domain::AreaKind::Commune);
    for (std::size_t i = 0; i < areas.size() && communes.size() < 40; i += areas.size() / 50) {
        if (!territory.hasArrondissements(areas[i]->code)) {
            communes << areas[i]->code;
        }
    }
    return communes;
}

std::vector<Member> enrolAll(HubFixture& hub, const NetworkQuestion& question, std::mt19937& random)
{
    const QStringList communes = communesOfTheCountry();
    std::lognormal_distribution<double> size(2.9, 1.05); // of mean 32: a few large ones, many small
    std::vector<Member> members;
    for (int i = 0; i < question.associations; ++i) {
        QStringList declared;
        for (qsizetype count = 1 + qsizetype(random() % 3); declared.size() < count;) {
            const QString& commune = communes[qsizetype(random() % std::size_t(communes.size()))];
            if (!declared.contains(commune)) {
                declared << commune;
            }
        }
        members.push_back({hub.enrol(declared), size(random)});
    }
    return members;
}

/// A code of the table; the first ones are common and the last ones rare.
QString anyOf(const disclosure::TableSchema& table, std::mt19937& random)
{
    std::geometric_distribution<int> choice(0.2);
    return table.cells[std::min<qsizetype>(choice(random), table.cells.size() - 1)];
}

domain::ReleaseCounts inventMonth(const disclosure::FamilySchema& family, YearMonth month,
                                  const Member& member, std::mt19937& random)
{
    domain::ReleaseCounts counts{family.family, month, {}};
    const double share = family.family == Family::Registered ? 1
                         : family.family == Family::Assisted ? 1.4
                                                             : 0.8;
    std::poisson_distribution<int> people(member.people * share);
    for (int left = people(random); left > 0; --left) {
        domain::Contribution person;
        if (random() % 8) {
            person.commune =
                member.office.communes[qsizetype(random() % std::size_t(member.office.communes.size()))];
        }
        const QString sexAge = anyOf(family.tables[2], random);
        person.sex = sexAge.left(1);
        person.ageBand = domain::fromCode<domain::AgeBand>(sexAge.mid(2)).value_or(domain::AgeBand::Unknown);
        person.nationality = anyOf(family.tables[3], random);
        person.category = anyOf(family.tables[4], random);
        counts.contributions.push_back(person);
    }
    return counts;
}

/// The code a cell is summed under. Slots of communes mean something else in each association; those that
/// nobody declared hold no people.
QString codeOf(const disclosure::FamilySchema& family, const QString& table, qsizetype cell,
               const disclosure::Association& association)
{
    const auto described = std::ranges::find(family.tables, table, &disclosure::TableSchema::name);
    const bool slot = table == "commune"_L1 && cell < described->cells.size() - 1;
    return slot ? association.declaredCommunes.value(cell) : described->cells[cell];
}

/// Sends all months of one association, in the order of its chain, and adds up what was true.
void liveThrough(const HubFixture& hub, const Member& member, int number, const NetworkQuestion& question,
                 Truth& truth, NetworkFigures& figures)
{
    std::mt19937 random(question.seed * 100'003 + unsigned(number));
    const auto noise = noiseKey(number + 1);
    const Schema& schema = Schema::current();
    const disclosure::Association association{member.office.id, member.office.communes};
    auto client = hub.client(member.office);
    disclosure::ReleaseHeader header{1, {}, QDate(2026, 11, 4)};
    for (const YearMonth& month : monthsOf(question.months)) {
        for (const auto& family : schema.families()) {
            const auto counts = inventMonth(family, month, member, random);
            for (const auto& table : disclosure::tabulate(schema, association, counts)) {
                for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
                    truth[{family.family, month, table.name,
                           codeOf(family, table.name, qsizetype(cell), association)}] += table.cells[cell];
                }
            }
            const auto begin = Clock::now();
            const auto summary = disclosure::protect(schema, association, counts, noise, header);
            const auto receipt = client.send(summary);
            figures.milliseconds.push_back(
                std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
            ++(receipt ? figures.releases : figures.refused);
            ++header.sequence;
            header.previous = wire::digest(wire::encode(summary));
        }
    }
}

class Judge
{
public:
    void add(double value, double truth, double margin, double rounding = 0)
    {
        ++m_agreement.figures;
        m_agreement.within += std::abs(value - truth) <= margin + rounding;
        m_agreement.widest = std::max(m_agreement.widest, margin);
        m_errors.push_back(std::abs(value - truth));
        m_sum += value - truth;
    }

    Agreement verdict()
    {
        if (!m_errors.empty()) {
            std::ranges::sort(m_errors);
            m_agreement.error95 = m_errors[m_errors.size() * 95 / 100];
            m_agreement.meanError = m_sum / double(m_errors.size());
        }
        return m_agreement;
    }

private:
    Agreement m_agreement;
    std::vector<double> m_errors;
    double m_sum = 0;
};

/// The cells of a table as the hub holds them, also those it does not tell.
std::map<QString, hub::CellSum> heldCells(const hub::Batch& batch, const QString& table)
{
    if (table != "commune"_L1) {
        return batch.tables.at(table);
    }
    std::map<QString, hub::CellSum> cells;
    for (const auto& [code, sent] : batch.communes) {
        for (const auto& [association, value] : sent) {
            cells[code].value += value;
            ++cells[code].draws;
        }
    }
    return cells;
}

void judgeWhatIsHeld(const HubFixture& hub, const NetworkQuestion& question, const Truth& truth,
                     NetworkFigures& figures)
{
    hub::SqliteDatabase database(hub.folder() + u"/hub.db"_s);
    Judge reconciledCells;
    Judge totals;
    for (const auto& family : Schema::current().families()) {
        Judge plain;
        Judge whole;
        for (const YearMonth& month : monthsOf(question.months)) {
            const auto batches = hub::IndicatorStore(database).batches(family, month);
            if (batches.size() != 1) {
                throw std::runtime_error("a month did not become public at once");
            }
            std::vector<disclosure::SummedTable> summed;
            std::vector<std::vector<qint64>> trueCells;
            for (const auto& table : family.tables) {
                disclosure::SummedTable cells{table.scale, {}};
                auto& known = trueCells.emplace_back();
                for (const auto& [code, cell] : heldCells(batches.front(), table.name)) {
                    cells.cells.push_back({double(cell.value), cell.draws});
                    const auto found = truth.find({family.family, month, table.name, code});
                    known.push_back(found == truth.end() ? 0 : found->second);
                    const double margin =
                        disclosure::margin95(double(cell.draws) * disclosure::noiseVariance(table.scale));
                    plain.add(double(cell.value), double(known.back()), margin);
                    if (cell.draws == question.associations) {
                        whole.add(double(cell.value), double(known.back()), margin);
                    }
                }
                summed.push_back(std::move(cells));
            }
            const auto reconciled = disclosure::reconcile(summed);
            for (std::size_t table = 0; table < summed.size(); ++table) {
                for (std::size_t cell = 0; cell < trueCells[table].size(); ++cell) {
                    const auto& estimate = reconciled.tables[table].cells[cell];
                    reconciledCells.add(estimate.value, double(trueCells[table][cell]),
                                        disclosure::margin95(estimate.variance));
                }
            }
            const NationalTotal total{
                family.family, month, double(truth.at({family.family, month, u"total"_s, u"total"_s})),
                reconciled.total.value, disclosure::margin95(reconciled.total.variance)};
            totals.add(total.value, total.truth, total.margin);
            figures.national.push_back(total);
        }
        figures.cells[family.family] = plain.verdict();
        figures.whole[family.family] = whole.verdict();
    }
    figures.reconciled = reconciledCells.verdict();
    figures.totals = totals.verdict();
}

void judgeWhatIsShown(const HubFixture& hub, const NetworkQuestion& question, const Truth& truth,
                      NetworkFigures& figures)
{
    Judge shown;
    for (const auto& family : Schema::current().families()) {
        for (const YearMonth& month : monthsOf(question.months)) {
            const auto name = month.toString().toLatin1();
            const auto answer =
                hub.get("/v1/indicators?family=" + family.code.toLatin1() + "&from=" + name + "&to=" + name);
            if (!answer || answer->status != 200) {
                throw std::runtime_error("the hub does not show its figures");
            }
            const auto tables = QJsonDocument::fromJson(answer->body)["tables"_L1].toObject();
            for (const auto& table : family.tables) {
                for (const auto& value : tables[table.name].toArray()) {
                    const auto cell = value.toObject();
                    if (cell["value"_L1].isNull() || cell["value"_L1].isUndefined()) {
                        ++figures.withheld;
                        continue;
                    }
                    const auto found =
                        truth.find({family.family, month, table.name, cell["code"_L1].toString()});
                    shown.add(cell["value"_L1].toDouble(), found == truth.end() ? 0 : double(found->second),
                              cell["margin"_L1].toDouble(), 5);
                }
            }
        }
    }
    figures.shown = shown.verdict();
}

} // namespace

NetworkFigures simulateNetwork(const NetworkQuestion& question)
{
    HubFixture hub([](hub::HubConfig& config) {
        config.associations = {1'000'000, 1'000'000};
        config.strangers = {1'000'000, 1'000'000};
        config.readers = {1'000'000, 1'000'000};
    });
    std::mt19937 random(question.seed);
    const auto members = enrolAll(hub, question, random);

    struct Part
    {
        Truth truth;
        NetworkFigures figures;
    };
    std::vector<Part> parts(static_cast<std::size_t>(question.clients));
    std::atomic<std::size_t> next = 0;
    const auto begin = Clock::now();
    {
        std::vector<std::jthread> clients;
        for (Part& part : parts) {
            clients.emplace_back([&] {
                for (auto i = next++; i < members.size(); i = next++) {
                    liveThrough(hub, members[i], int(i), question, part.truth, part.figures);
                }
            });
        }
    }
    NetworkFigures figures;
    figures.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    Truth truth;
    for (const Part& part : parts) {
        for (const auto& [place, count] : part.truth) {
            truth[place] += count;
        }
        figures.releases += part.figures.releases;
        figures.refused += part.figures.refused;
        figures.milliseconds.insert(figures.milliseconds.end(), part.figures.milliseconds.begin(),
                                    part.figures.milliseconds.end());
    }
    std::ranges::sort(figures.milliseconds);
    judgeWhatIsShown(hub, question, truth, figures); // only what is asked for becomes public
    judgeWhatIsHeld(hub, question, truth, figures);
    return figures;
}

} // namespace wasl::tests
