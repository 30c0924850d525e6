#include "app/disclosure/reconcile.h"
#include "app/hub/association_store.h"
#include "app/hub/published_figures.h"
#include "app/hub/release_store.h"
#include "app/hub/sqlite_database.h"
#include "app/wire/payload.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

const disclosure::FamilySchema& registered()
{
    return disclosure::Schema::current().family(domain::Family::Registered);
}

/// A hub's stores without a network, and associations that publish into them. Their names are drawn from one
/// seed: noise hangs on an association's name, and a figure at the edge is shown in one run of twenty.
class Network
{
public:
    Network()
        : m_database(m_folder.filePath(u"hub.db"_s))
        , m_associations(m_database,
                         [this](quint32 bound) { return static_cast<quint32>(m_chance() % bound); })
        , m_releases(m_database)
    {
    }

    QString join(const QStringList& communes)
    {
        const QString code = m_associations.invite(u"Association"_s, m_now);
        QByteArray key(32, '\0');
        key[0] = static_cast<char>(++m_joined);
        key[1] = static_cast<char>(m_joined >> 8);
        const auto enrolled = m_associations.enrol({QString(code).remove(u'-'), key, communes}, m_now);
        Q_ASSERT(enrolled.outcome == hub::AssociationStore::EnrolOutcome::Enrolled);
        return enrolled.association;
    }

    void publish(const QString& association, const QStringList& communes, int people,
                 domain::YearMonth period = {2026, 9})
    {
        const auto summary = tests::release({.association = association,
                                             .communes = communes,
                                             .period = period,
                                             .people = people,
                                             .key = ++m_published});
        m_releases.put(summary, wire::encode(summary), {}, m_now);
    }

    std::map<QString, std::map<QString, hub::Indicator>> figures(domain::YearMonth from = {2026, 9},
                                                                 domain::YearMonth until = {2026, 9})
    {
        hub::PublishedFigures published(m_database);
        published.edition(m_now);
        std::map<QString, std::map<QString, hub::Indicator>> result;
        for (const hub::IndicatorTable& table :
             hub::indicators(registered(), published.sums(registered(), from, until))) {
            for (const hub::Indicator& indicator : table.cells) {
                result[table.name][indicator.code] = indicator;
            }
        }
        return result;
    }

    /// The day on which what came since becomes public.
    void renew() { m_now = m_now.addMonths(1); }

private:
    std::mt19937 m_chance{2026};
    QTemporaryDir m_folder;
    hub::SqliteDatabase m_database;
    hub::AssociationStore m_associations;
    hub::ReleaseStore m_releases;
    QDateTime m_now{QDate(2026, 10, 4), QTime(8, 0), Qt::UTC};
    int m_joined = 0;
    int m_published = 0;
};

/// True within 4 standard errors and the rounding.
bool near(const hub::Indicator& indicator, double truth)
{
    return indicator.value && std::abs(static_cast<double>(*indicator.value) - truth) <=
                                  2.05 * static_cast<double>(indicator.margin) + 5;
}

} // namespace

class IndicatorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsOfManyAssociations()
    {
        Network network;
        const QString oujda = u"02.411.01.09"_s;
        const QString berkane = u"02.113.01.01"_s;
        const QString nador = u"02.381.01.07"_s;
        for (int i = 0; i < 40; ++i) {
            const QStringList communes = i < 20 ? QStringList{oujda, nador} : QStringList{berkane};
            network.publish(network.join(communes), communes, 60);
        }
        const auto figures = network.figures();
        QVERIFY(near(figures.at(u"total"_s).at(u"total"_s), 2400));
        QVERIFY(near(figures.at(u"commune"_s).at(oujda), 600));
        QVERIFY(near(figures.at(u"commune"_s).at(nador), 600));
        QVERIFY(near(figures.at(u"commune"_s).at(berkane), 1200));
        QVERIFY(near(figures.at(u"province"_s).at(u"02.411"_s), 600));
        QVERIFY(near(figures.at(u"region"_s).at(u"02"_s), 2400));
        QVERIFY(near(figures.at(u"sex_age"_s).at(u"M:18-59"_s), 1200));
        QVERIFY(near(figures.at(u"nationality"_s).at(u"SN"_s), 1600));
        QCOMPARE(figures.at(u"region"_s).at(u"02"_s).associations, 40);
        QCOMPARE(figures.at(u"province"_s).at(u"02.411"_s).associations, 20);
        for (const auto& [table, cells] : figures) {
            for (const auto& [code, indicator] : cells) {
                QVERIFY(!indicator.value || *indicator.value % 10 == 0);
                QVERIFY(indicator.value.has_value() == indicator.withheld.isEmpty());
            }
        }
    }

    void fewerThanFiveAreWithheld()
    {
        Network network;
        const QStringList common{u"02.411.01.09"_s};
        const QStringList rare{u"01.051.01.01"_s, u"02.411.01.09"_s};
        for (int i = 0; i < 8; ++i) {
            const QStringList communes = i < 4 ? rare : common;
            network.publish(network.join(communes), communes, 500);
        }
        const auto figures = network.figures();
        const auto& alHoceima = figures.at(u"commune"_s).at(u"01.051.01.01"_s);
        QCOMPARE(alHoceima.associations, 4);
        QCOMPARE(alHoceima.withheld, u"few-associations"_s);
        QVERIFY(!alHoceima.value);
        QCOMPARE(figures.at(u"region"_s).at(u"01"_s).withheld, u"few-associations"_s);
        QVERIFY(figures.at(u"commune"_s).at(u"02.411.01.09"_s).value);
    }

    /// A commune that is the only one of its province with enough, beside one with too few: both are withheld
    /// and the province is shown. A province with too few goes with another, and the region is shown.
    void whatWouldGiveOthersAwayIsWithheld()
    {
        Network network;
        const QString oujda = u"02.411.01.09"_s;
        const QString angad = u"02.411.05.09"_s;
        const QString berkane = u"02.113.01.01"_s;
        const QString nador = u"02.381.01.07"_s;
        for (const auto& [commune, associations] :
             {std::pair(oujda, 6), std::pair(angad, 2), std::pair(berkane, 7), std::pair(nador, 3)}) {
            for (int i = 0; i < associations; ++i) {
                network.publish(network.join({commune}), {commune}, 400);
            }
        }
        const auto figures = network.figures();
        const auto withheld = [&](const char* table, const QString& code) {
            return figures.at(QString::fromLatin1(table)).at(code).withheld;
        };
        QCOMPARE(withheld("commune", oujda), u"protects"_s);
        QCOMPARE(withheld("commune", angad), u"few-associations"_s);
        QCOMPARE(withheld("province", u"02.381"_s), u"few-associations"_s);
        QCOMPARE(withheld("commune", berkane), u"protects"_s); // the smallest beside Nador
        QCOMPARE(withheld("province", u"02.113"_s), u"protects"_s);
        QVERIFY(near(figures.at(u"province"_s).at(u"02.411"_s), 3200));
        QVERIFY(near(figures.at(u"region"_s).at(u"02"_s), 7200));
        QCOMPARE(figures.at(u"commune"_s).at(oujda).leftOut, 6);
    }

    /// Four that come late wait for a fifth, and a commune of one of them is not told even then.
    void lateReportsBecomePublicTogether()
    {
        Network network;
        const QStringList common{u"02.411.01.09"_s};
        for (int i = 0; i < 6; ++i) {
            network.publish(network.join(common), common, 400);
        }
        const auto total = [&] { return network.figures().at(u"total"_s).at(u"total"_s); };
        QCOMPARE(total().associations, 6);
        for (int i = 0; i < 4; ++i) {
            network.publish(network.join(common), common, 400);
        }
        QCOMPARE(total().associations, 6); // the day has not come
        network.renew();
        QCOMPARE(total().associations, 6); // they are too few
        const QStringList rare{u"01.051.01.01"_s};
        network.publish(network.join(rare), rare, 400);
        network.renew();
        QCOMPARE(total().associations, 11);
        QVERIFY(near(total(), 4400));
        const auto figures = network.figures();
        QCOMPARE(figures.at(u"commune"_s).at(common[0]).associations, 6);
        QCOMPARE(figures.at(u"commune"_s).at(common[0]).leftOut, 4);
        QVERIFY(near(figures.at(u"commune"_s).at(common[0]), 2400));
        QCOMPARE(figures.at(u"commune"_s).at(rare[0]).withheld, u"few-associations"_s);
    }

    void smallFiguresAreWithheld()
    {
        Network network;
        const QStringList communes{u"02.411.01.09"_s};
        for (int i = 0; i < 30; ++i) {
            network.publish(network.join(communes), communes, 60);
        }
        const auto figures = network.figures();
        QCOMPARE(figures.at(u"nationality"_s).at(u"DZ"_s).withheld, u"small"_s); // nobody
        QCOMPARE(figures.at(u"sex_age"_s).at(u"X:unknown"_s).withheld, u"small"_s);
        QVERIFY(figures.at(u"status"_s).at(u"other"_s).value);
    }

    void monthsAddUp()
    {
        Network network;
        const QStringList communes{u"02.411.01.09"_s};
        for (int i = 0; i < 6; ++i) {
            const QString association = network.join(communes);
            for (int month = 1; month <= 9; ++month) {
                network.publish(association, communes, 50, {2026, month});
            }
            network.publish(association, communes, 5000, {2025, 12});
        }
        QVERIFY(near(network.figures({2026, 1}, {2026, 9}).at(u"total"_s).at(u"total"_s), 2700));
        const auto one = network.figures({2026, 3}, {2026, 3}).at(u"total"_s).at(u"total"_s);
        QVERIFY(near(one, 300));
        QVERIFY(network.figures({2026, 1}, {2026, 9}).at(u"total"_s).at(u"total"_s).margin > 2 * one.margin);
        QCOMPARE(network.figures({2027, 1}, {2027, 9}).at(u"total"_s).at(u"total"_s).withheld,
                 u"few-associations"_s);
    }

    void theReconciledTotalIsSharperThanOneTable()
    {
        Network network;
        const QStringList communes{u"02.411.01.09"_s};
        for (int i = 0; i < 50; ++i) {
            network.publish(network.join(communes), communes, 40);
        }
        const auto total = network.figures().at(u"total"_s).at(u"total"_s);
        const double alone = disclosure::margin95(50 * disclosure::noiseVariance({5, 2}));
        QVERIFY(static_cast<double>(total.margin) < alone);
        QVERIFY(near(total, 2000));
    }
};

WASL_TEST(IndicatorsTest)
#include "tst_indicators.moc"
