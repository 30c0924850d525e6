#include "app/hub/database.h"
#include "app/hub/export.h"
#include "app/wire/content_digest.h"
#include "app/wire/http_signature.h"
#include "app/wire/key_renewal.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/hub_process.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

/// The lines of one type.
std::vector<QJsonObject> linesOf(const std::vector<QJsonObject>& all, const QString& type)
{
    std::vector<QJsonObject> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [&type](const QJsonObject& line) { return line["type"_L1].toString() == type; });
    return found;
}

std::vector<QJsonObject> exported(const tests::HubFixture& hub, const QString& path)
{
    hub::HubConfig config;
    config.dataFolder = hub.folder();
    config.database = hub.database();
    config.clock = [now = hub.now()] { return now; };
    config.log = [](const QString&) {};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("no place for the export");
    hub::Export(*hub::openDatabase(config)).write(file, hub.now());
    file.close();
    if (!file.open(QIODevice::ReadOnly)) qFatal("no export");
    std::vector<QJsonObject> lines;
    for (const auto& line : file.readAll().split('\n'))
        if (!line.isEmpty()) lines.push_back(QJsonDocument::fromJson(line).object());
    return lines;
}

/// The key of an association that was valid then, by the export alone.
QByteArray keyThen(const std::vector<QJsonObject>& lines, const QString& association, const QString& moment)
{
    for (const auto& key : linesOf(lines, u"key"_s)) {
        const auto since = key["since"_L1].toString(), until = key["until"_L1].toString();
        if (key["association"_L1].toString() == association && since <= moment &&
            (until.isEmpty() || moment < until))
            return QByteArray::fromBase64(key["public_key"_L1].toString().toLatin1());
    }
    return {};
}

} // namespace

/// What leaves a hub for an archive: whole, and evidence by itself.
class HubExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySignatureVerifiesUnderTheKeyOfItsTime()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        auto other = hub.enrol();
        QVERIFY(hub.client(office).send(tests::release({.association = office.id, .key = 1})));
        QVERIFY(hub.client(other).send(tests::release({.association = other.id, .key = 2})));
        hub.setNow(hub.now().addDays(40));
        const auto next = tests::signingKey(901);
        QVERIFY(hub.client(other).renewKey(next));
        other.key = next;
        hub.setNow(hub.now().addSecs(1));
        QVERIFY(hub.client(other).send(
            tests::release({.association = other.id, .period = {2026, 10}, .sequence = 2, .key = 2})));
        QVERIFY(hub.inviteAgain(office.id).size() > 0);
        QVERIFY(hub.server().addCoordinator(u"salma"_s, u"la mer est calme ce soir"_s));

        const QTemporaryDir place;
        const auto path = place.filePath(u"hub.jsonl"_s);
        const auto lines = exported(hub, path);
        QCOMPARE(lines.front()["type"_L1].toString(), u"wasl-hub-export/1"_s);
        QCOMPARE(lines.back()["type"_L1].toString(), u"end"_s);
        QCOMPARE(lines.back()["lines"_L1].toInteger(), qint64(lines.size()));
        QCOMPARE(linesOf(lines, u"association"_s).size(), 2U);
        QCOMPARE(linesOf(lines, u"key"_s).size(), 3U);
        const auto releases = linesOf(lines, u"release"_s);
        QCOMPARE(releases.size(), 3U);
        for (const auto& release : releases) {
            const auto association = release["association"_L1].toString();
            const auto bytes = release["bytes"_L1].toString().toUtf8();
            QCOMPARE(QString(wire::digest(bytes)), release["digest"_L1].toString());
            const auto at = "/v1/associations/" + association.toLatin1() + "/releases/" +
                            release["period"_L1].toString().toLatin1() + '/' +
                            release["family"_L1].toString().toLatin1();
            const auto key = keyThen(lines, association, release["received"_L1].toString());
            const wire::SignatureFields fields{release["signature_input"_L1].toString().toLatin1(),
                                               release["signature"_L1].toString().toLatin1()};
            QVERIFY(wire::verifyRequest({"PUT"_ba, hub.address().authority(), at, wire::contentDigest(bytes)},
                                        fields, key));
        }

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        for (const char* secret : {"argon2", "code_digest", "token", "passphrase"})
            QVERIFY2(!content.contains(secret), secret);
    }

    void itIsMadeOnceAndForOneselfAlone()
    {
        tests::HubFixture hub;
        hub.enrol();
        hub.stop();
        const QTemporaryDir place;
        const auto path = place.filePath(u"hub.jsonl"_s);
        const auto ask = [&] {
            QProcess program;
            QStringList arguments{u"--data"_s, hub.folder(), u"export"_s, path};
            if (!hub.database().isEmpty()) arguments << u"--database"_s << hub.database();
            program.start(QCoreApplication::applicationDirPath() + u"/wasl-hub"_s, arguments);
            program.waitForFinished();
            return program.exitCode();
        };
        QCOMPARE(ask(), 0);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto size = QFileInfo(path).size();
        QVERIFY(size > 0);
        QCOMPARE(ask(), 3);
        QCOMPARE(QFileInfo(path).size(), size);
    }
};

WASL_TEST(HubExportTest)
#include "tst_hub_export.moc"
