// Attack 5 of the design: whoever sees only that something was sent, how long it was and which names stand in
// it, must not learn whether anybody came that month.

#include "app/storage/release_store.h"
#include "app/sync/publisher.h"
#include "app/wire/content_digest.h"
#include "app/wire/http_signature.h"
#include "app/wire/payload.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace wasl;
using wasl::tests::OpenCaseFile;

namespace
{

/// A JSON value without what it says: names in their order, the lengths of lists, the kinds of values. The
/// pad is no part of it, since it makes up for the digits of the figures.
QString shapeOf(const QJsonValue& value)
{
    QStringList parts;
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts << it.key() + u':' + (it.key() == "pad"_L1 ? u"pad"_s : shapeOf(it.value()));
        return u'{' + parts.join(u',') + u'}';
    }
    if (value.isArray()) {
        for (const auto& element : value.toArray())
            parts << shapeOf(element);
        return u'[' + parts.join(u',') + u']';
    }
    return value.isString() ? u"text"_s : u"number"_s;
}

/// All that travels beside the body, whose lengths an observer sees through TLS.
qsizetype lengthOfFields(const QByteArray& body, const wire::SigningKey& key)
{
    const auto digest = wire::contentDigest(body);
    const auto signature = wire::signRequest(
        {"PUT"_ba, "hub.example.org"_ba, "/v1/associations/K7F3/releases/2026-09/registered"_ba, digest},
        {1'790'000'000, "K7F3"_ba}, key);
    return digest.size() + signature.input.size() + signature.signature.size();
}

/// A case file that joined a network on paper, with so many people of October.
std::vector<QByteArray> releasesOf(int people)
{
    OpenCaseFile office;
    for (int i = 0; i < people; ++i)
        office.add(tests::aBeneficiary().registeredOn(QDate(2026, 10, 1 + i % 30)).living("04.421.01.0"));
    sync::Memberships memberships(office.file());
    const sync::Invitation invitation{
        u"https://localhost:1"_s, "-"_ba, u"CODE"_s, {u"04.421.01.0"_s}, {2026, 8}};
    OpenCaseFile::check(memberships.prepareEnrolment(invitation));
    OpenCaseFile::check(memberships.keepEnrolment(
        invitation, {{u"K7F3"_s, u"Association Al Amal"_s, QByteArray(32, 'h'), u"2026.1"_s}, {}}));
    OpenCaseFile::check(sync::Publisher(office.file()).fix({{}, office.now}));
    std::vector<QByteArray> bodies;
    for (const auto& release : sync::Publisher(office.file()).waiting())
        bodies.push_back(release.body);
    return bodies;
}

} // namespace

class ShapeAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthOfNobodyLooksLikeOneOfAHundredThousand()
    {
        const auto key = wire::SigningKey::fromSeed(std::array<std::byte, wire::SigningKey::SeedSize>{});
        for (const auto family : domain::allOf<domain::Family>()) {
            std::set<qsizetype> lengths;
            std::set<qsizetype> fields;
            std::set<QString> shapes;
            std::set<qsizetype> digits;
            for (const int people : {0, 1, 7, 999, 100'000}) {
                const auto body = wire::encode(
                    tests::release({.association = u"K7F3"_s, .family = family, .people = people}));
                lengths.insert(body.size());
                fields.insert(lengthOfFields(body, key));
                const auto object = QJsonDocument::fromJson(body).object();
                shapes.insert(shapeOf(object));
                digits.insert(object["pad"_L1].toString().size());
            }
            qInfo("%s, from nobody to 100,000 people: %zu lengths, %zu shapes, %zu lengths of header fields",
                  qPrintable(domain::code(family)), lengths.size(), shapes.size(), fields.size());
            QCOMPARE(lengths.size(), 1U);
            QCOMPARE(shapes.size(), 1U);
            QCOMPARE(fields.size(), 1U);
            QVERIFY2(digits.size() > 1, "the figures had different lengths, and the pad hid it");
        }
    }

    void anEmptyFileSendsWhatAFullOneDoes()
    {
        const auto empty = releasesOf(0);
        const auto full = releasesOf(40);
        QCOMPARE(empty.size(), 9U); // three months in three families
        QCOMPARE(full.size(), empty.size());
        for (std::size_t i = 0; i < full.size(); ++i) {
            QCOMPARE(full[i].size(), empty[i].size());
            QCOMPARE(shapeOf(QJsonDocument::fromJson(full[i]).object()),
                     shapeOf(QJsonDocument::fromJson(empty[i]).object()));
        }
        qInfo("an empty file and one of 40 people: %zu releases of %lld bytes each", empty.size(),
              static_cast<long long>(empty.front().size()));
    }
};

WASL_TEST(ShapeAttackTest)
#include "tst_attack_shape.moc"
