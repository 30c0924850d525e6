// A card's code: random, read back as it is, and every slip of a scanner or a finger found.

#include "app/domain/card.h"
#include "app/domain/crockford.h"
#include "app/domain/file_number.h"
#include "app/domain/referral_reference.h"
#include "tests/domain/seeded.h"
#include "tests/support/suite.h"

#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

class TestCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsReadBackAsItWasDrawn()
    {
        const auto random = seeded(1);
        std::set<QString> seen;
        for (int i = 0; i < 2000; ++i) {
            const auto token = CardToken::draw(random);
            QCOMPARE(token.toString().size(), 27);
            QCOMPARE(CardToken::parse(token.toString()).value(), token);
            seen.insert(token.toString());
        }
        QCOMPARE(seen.size(), std::size_t(2000));
        // All 128 bits are in it: the first character has three of them, the others five.
        std::set<QChar> first, last;
        for (const auto& text : seen) {
            first.insert(text[0]);
            last.insert(text[25]);
        }
        QCOMPARE(first.size(), std::size_t(8));
        QCOMPARE(last.size(), std::size_t(32));
    }

    void theBitsAreWrittenInOrder()
    {
        QString texts[2];
        for (const int which : {0, 1}) {
            const RandomSource ones = [which](std::span<std::byte> bytes) {
                // Where the plain pattern has no check character another is drawn.
                static int round = 0;
                for (std::size_t i = 0; i < bytes.size(); ++i)
                    bytes[i] = std::byte(which == 0 ? 0 : 255);
                bytes.back() = std::byte(std::to_integer<int>(bytes.back()) ^ (round++ & 7));
            };
            texts[which] = CardToken::draw(ones).toString();
        }
        QVERIFY(texts[0].startsWith(u"0000000000000000000000000"_s));
        QVERIFY(texts[1].startsWith(u"7ZZZZZZZZZZZZZZZZZZZZZZZZ"_s));
    }

    void howeverItIsTyped()
    {
        const auto token = CardToken::draw(seeded(7));
        auto typed = token.toString().toLower();
        typed.replace(u'0', u'o').replace(u'1', u'l').insert(9, u'-').insert(4, u' ');
        QCOMPARE(CardToken::parse(typed).value(), token);
    }

    void everyWrongCharacterAndEverySwapIsFound()
    {
        const auto random = seeded(3);
        for (int n = 0; n < 20; ++n) {
            const auto text = CardToken::draw(random).toString();
            for (int i = 0; i < text.size(); ++i) {
                for (const auto other : crockfordAlphabet) {
                    if (other == text[i]) continue;
                    auto wrong = text;
                    wrong[i] = other;
                    QCOMPARE(CardToken::parse(wrong).error().code, u"card-check"_s);
                }
                if (i + 1 == text.size() || text[i] == text[i + 1]) continue;
                auto swapped = text;
                std::swap(swapped[i], swapped[i + 1]);
                QCOMPARE(CardToken::parse(swapped).error().code, u"card-check"_s);
            }
        }
    }

    void itIsNeitherAFileNumberNorAReference()
    {
        const auto random = seeded(5);
        for (int i = 0; i < 500; ++i) {
            const auto text = CardToken::draw(random).toString();
            QVERIFY(!FileNumber::parse(text));
            QVERIFY(!ReferralReference::parse(text));
        }
        QCOMPARE(CardToken::parse(FileNumber::make(2026, 123)->toString()).error().code,
                 u"card-unreadable"_s);
        QCOMPARE(CardToken::parse(u"Awa Diop"_s).error().code, u"card-unreadable"_s);
        QCOMPARE(CardToken::parse(u""_s).error().code, u"card-unreadable"_s);
    }

    void itsStateOnADay()
    {
        Card card;
        card.validUntil = QDate(2026, 12, 31);
        QCOMPARE(stateOn(card, QDate(2026, 12, 31)), CardState::Valid);
        QCOMPARE(stateOn(card, QDate(2027, 1, 1)), CardState::Expired);
        card.revokedAt = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
        QCOMPARE(stateOn(card, QDate(2026, 12, 31)), CardState::Revoked);
        QCOMPARE(problems(card, QDate(2026, 12, 31)).front().code, u"valid-until-past"_s);
        card.shownName = QString(61, u'a');
        QCOMPARE(problems(card, QDate(2026, 1, 1)).front().code, u"name-long"_s);
    }
};

WASL_TEST(TestCard)
#include "tst_card.moc"
