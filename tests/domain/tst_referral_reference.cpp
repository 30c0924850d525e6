// The reference on a referral's paper: random, unlike a file number, and any slip of the finger is seen.

#include "app/domain/file_number.h"
#include "app/domain/referral_reference.h"
#include "tests/domain/seeded.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

QString refusal(const QString& typed)
{
    const auto read = ReferralReference::parse(typed);
    return read ? u"(read)"_s : read.error().code;
}

} // namespace

class TestReferralReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDrawnCanBeRead()
    {
        const auto random = seeded(7);
        QSet<QString> seen;
        for (int i = 0; i < 5000; ++i) {
            const auto drawn = ReferralReference::draw(random);
            QCOMPARE(drawn.bare().size(), 11);
            QCOMPARE(ReferralReference::parse(drawn.toString()).value(), drawn);
            const auto number = FileNumber::parse(drawn.bare());
            QVERIFY2(!number && number.error().code == u"file-number-unreadable"_s, qPrintable(drawn.bare()));
            seen.insert(drawn.bare());
        }
        QCOMPARE(seen.size(), 5000);
    }

    /// A number of digits alone would be taken for a file number at the desk.
    void aDrawThatLooksLikeAFileNumberIsDrawnAgain()
    {
        const auto digits = [engine = std::make_shared<std::mt19937>(3)](std::span<std::byte> bytes) {
            for (auto& byte : bytes)
                byte = std::byte((*engine)() % 10);
        };
        for (int i = 0; i < 500; ++i) {
            const auto number = FileNumber::parse(ReferralReference::draw(digits).bare());
            QCOMPARE(number ? QString() : number.error().code, u"file-number-unreadable"_s);
        }
    }

    void everyWrongCharacterIsSeen()
    {
        const auto random = seeded(11);
        int tried = 0;
        for (int i = 0; i < 200; ++i) {
            const QString right = ReferralReference::draw(random).bare();
            for (int at = 0; at < right.size(); ++at) {
                for (const QChar other : alphabet) {
                    if (other == right[at]) continue;
                    QString wrong = right;
                    wrong[at] = other;
                    QCOMPARE(refusal(wrong), u"reference-check"_s);
                    ++tried;
                }
            }
        }
        QCOMPARE(tried, 200 * 11 * 31);
    }

    void everySwapOfTwoIsSeen()
    {
        const auto random = seeded(13);
        for (int i = 0; i < 500; ++i) {
            const QString right = ReferralReference::draw(random).bare();
            for (int one = 0; one < right.size(); ++one) {
                for (int two = one + 1; two < right.size(); ++two) {
                    QString wrong = right;
                    std::swap(wrong[one], wrong[two]);
                    if (wrong != right) QCOMPARE(refusal(wrong), u"reference-check"_s);
                }
            }
        }
    }

    void handwritingIsRead()
    {
        const auto random = seeded(17);
        for (int i = 0; i < 300; ++i) {
            const auto drawn = ReferralReference::draw(random);
            QString typed = drawn.toString().toLower();
            typed.replace(u'0', u'o').replace(u'1', i % 2 ? u'l' : u'I').replace(u'-', i % 3 ? u' ' : u'/');
            QCOMPARE(ReferralReference::parse(u"  "_s + typed).value(), drawn);
            QString arabic = drawn.bare();
            for (QChar& c : arabic)
                if (c.isDigit()) c = QChar(0x0660 + c.digitValue());
            QCOMPARE(ReferralReference::parse(arabic).value(), drawn);
        }
    }

    void whatIsNoReferenceIsSaidToBeNone()
    {
        for (const auto& typed :
             {u""_s, u"W-26-000123-8"_s, u"ABC"_s, u"ABCDE-FGHJK-MN"_s, u"UUUUU-UUUUU-U"_s, u"فاطمة"_s})
            QCOMPARE(refusal(typed), u"reference-unreadable"_s);
        QVERIFY(ReferralReference().isNull());
        QCOMPARE(ReferralReference().toString(), QString());
    }
};

WASL_TEST(TestReferralReference)
#include "tst_referral_reference.moc"
