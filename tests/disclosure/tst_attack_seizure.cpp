// Attack 7 of the design: somebody carries the hub away, with its disk, its logs and its backups, while it
// runs. She has altered figures and the evidence of who sent them, and nothing that takes the noise off.

#include "app/disclosure/tabulate.h"
#include "app/storage/settings_store.h"
#include "tests/support/joined_office.h"
#include "tests/support/noise_law.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/Session.h>
#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;
using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::tests::JoinedOffice;
using wasl::tests::OpenCaseFile;

namespace
{

constexpr domain::YearMonth FirstPublished{2025, 1};

void registerMany(OpenCaseFile& office)
{
    for (int i = 0; i < 70; ++i)
        office.add(tests::aBeneficiary()
                       .named("Khadija", i % 2 ? "Nkwenkeu" : "Diakhaté")
                       .registeredOn(FirstPublished.first().addDays(9 * i))
                       .from(i % 3 ? "SN" : "CM")
                       .living("04.421.01.0"));
}

/// Every byte of the seized folder, its logs and a backup of its database.
QByteArray seized(JoinedOffice& joined, const QString& backup)
{
    Poco::Data::SQLite::Connector::registerConnector();
    Poco::Data::Session session("SQLite", (joined.hub.folder() + u"/hub.db"_s).toStdString());
    session << "VACUUM INTO '" + backup.toStdString() + "'", now;
    QByteArray bytes = joined.hub.log().toUtf8();
    QDirIterator files(joined.hub.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) bytes += file.readAll();
    }
    QFile copy(backup);
    if (copy.open(QIODevice::ReadOnly)) bytes += copy.readAll();
    return bytes;
}

/// The forms in which a secret is written down.
QList<QByteArray> formsOf(const QByteArray& secret)
{
    const auto base64 = secret.toBase64(QByteArray::OmitTrailingEquals);
    return {secret, secret.toHex(), secret.toHex().toUpper(), base64,
            secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
}

QByteArray bytesOfSecret(const storage::SecretBytes& secret)
{
    const auto bytes = secret.bytes();
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

class SeizureAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAtTheHubTakesTheNoiseOff()
    {
        JoinedOffice joined(FirstPublished);
        registerMany(joined.office);
        auto& file = joined.office.file();
        const int releases = OpenCaseFile::check(JoinedOffice::fix(file));
        QCOMPARE(releases, 22 * 3);
        JoinedOffice::send(file);
        QCOMPARE(joined.held().size(), std::size_t(releases));

        const QTemporaryDir place;
        const auto loot = seized(joined, place.filePath(u"backup.db"_s));
        const auto association = sync::Memberships(file).current()->association;
        QVERIFY(loot.contains(association.id.toLatin1())); // the search finds what is there

        int secrets = 0;
        const auto absent = [&](const QByteArray& secret) {
            ++secrets;
            QVERIFY(secret.size() >= 16);
            for (const auto& form : formsOf(secret))
                QVERIFY2(!loot.contains(form), "a key of the association lies at the hub");
        };
        absent(bytesOfSecret(file.subkey(storage::Subkey::ReleaseNoise)));
        absent(bytesOfSecret(file.subkey(storage::Subkey::Database)));
        absent(bytesOfSecret(file.subkey(storage::Subkey::Audit)));
        absent(QByteArray::fromBase64(
            storage::SettingsStore(file.database()).secret(u"network.signing-key"_s).toLatin1()));
        for (const auto* name : {"Khadija", "Nkwenkeu", "Diakhat"})
            QVERIFY(!loot.contains(name));

        // The figures: each true list of a month stands nowhere, and single cells are right as often as
        // noise of this law is 0, (1 - a) / (1 + a), and not oftener.
        const auto& schema = disclosure::Schema::current();
        const storage::ReleaseStore counts(file.database());
        Poco::Data::Session session("SQLite", place.filePath(u"backup.db"_s).toStdString());
        double right = 0;
        double expected = 0;
        double variance = 0;
        int cells = 0;
        int lists = 0;
        for (const auto& family : schema.families())
            for (auto period = FirstPublished; period < domain::YearMonth{2026, 11}; period = period.next())
                for (const auto& exact :
                     disclosure::tabulate(schema, association, counts.counts(family.family, period))) {
                    std::vector<Poco::Int64> held;
                    session << "SELECT value FROM cell WHERE family = ? AND period = ? AND name = ? "
                               "ORDER BY position",
                        into(held), bind(family.code.toStdString()), bind(period.toString().toStdString()),
                        bind(exact.name.toStdString()), now;
                    QCOMPARE(held.size(), exact.cells.size());
                    QByteArrayList numbers;
                    for (std::size_t cell = 0; cell < held.size(); ++cell) {
                        const double zero = tests::oneDraw(family.tables.front().scale, 0);
                        right += held[cell] == exact.cells[cell];
                        expected += zero;
                        variance += zero * (1 - zero);
                        ++cells;
                        numbers << QByteArray::number(exact.cells[cell]);
                    }
                    if (numbers.size() > 5) {
                        ++lists;
                        QVERIFY(!loot.contains('[' + numbers.join(',') + ']'));
                    }
                }
        qInfo(
            "%lld bytes seized: %d secrets and %d true tables in none of them; of %d cells %.0f are the true "
            "count, chance alone makes %.0f +- %.0f",
            static_cast<long long>(loot.size()), secrets, lists, cells, right, expected,
            2 * std::sqrt(variance));
        // Noise keys are random here; 5 standard deviations are passed once in 3.5 million runs.
        QVERIFY(std::abs(right - expected) < 5 * std::sqrt(variance));
    }
};

WASL_TEST(SeizureAttackTest)
#include "tst_attack_seizure.moc"
