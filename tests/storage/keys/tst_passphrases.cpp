// Which passphrases may protect a case file, and the codes that are written on paper.

#include "app/storage/keys/environment.h"
#include "app/storage/keys/passphrase_policy.h"
#include "app/storage/keys/recovery_code.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTest>

using namespace wasl::storage;
using namespace Qt::StringLiterals;

class TestPassphrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policy_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QString& passphrase, const QString& code = {}) {
            QTest::addRow("%s", name) << passphrase << code;
        };
        row("good", u"olive-trottoir-27"_s);
        row("good in Arabic", u"زيتون رصيف سبعة وعشرون"_s);
        row("six short words", u"a be ce de ef gu"_s);
        row("good with emoji", u"🐪 marché pluie 🌙 72"_s);
        row("eleven characters", u"olive-trot7"_s, u"passphrase-short"_s);
        row("empty", QString(), u"passphrase-short"_s);
        row("five short words", u"a be ce d e"_s, u"passphrase-short"_s);
        row("common", u"Password 1234!"_s, u"passphrase-common"_s);
        row("common twice", u"azertyazerty"_s, u"passphrase-common"_s);
        row("keyboard row", u"azertyuiopqs"_s, u"passphrase-common"_s);
        row("common with a year", u"Bienvenue-2024!"_s, u"passphrase-common"_s);
        row("common in Arabic", u"السلام عليكم ورحمة الله"_s, u"passphrase-common"_s);
        row("one letter", u"aaaaaaaaaaaaaaaa"_s, u"passphrase-repeats"_s);
        row("a row", u"abcdefghijklmnop"_s, u"passphrase-repeats"_s);
        row("one word six times", u"cheval cheval cheval cheval cheval cheval"_s, u"passphrase-repeats"_s);
        row("own name", u"Amina-Amina-26"_s, u"passphrase-own-name"_s);
        row("the association", u"Dar-el-Karam!2026"_s, u"passphrase-own-name"_s);
    }

    void policy()
    {
        QFETCH(QString, passphrase);
        QFETCH(QString, code);
        const auto answer = checkPassphrase(passphrase, {u"Amina"_s, u"Dar el Karam"_s});
        QCOMPARE(answer ? QString() : answer.error().code, code);
        if (!answer) {
            QCOMPARE(answer.error().field, u"passphrase"_s);
            QVERIFY(!answer.error().message.isEmpty());
        }
    }

    void recoveryCodesAreReadAsPeopleTypeThem()
    {
        const auto random = systemEnvironment().random;
        const auto code = newRecoveryCode(random);
        QCOMPARE(code.size(), 9 * 4 + 8);
        QCOMPARE(readRecoveryCode(code).value(), code);
        QCOMPARE(readRecoveryCode(code.toLower()).value(), code);
        QCOMPARE(readRecoveryCode(u"  "_s + QString(code).replace(u'-', u' ') + u"\n"_s).value(), code);
        QCOMPARE(readRecoveryCode(QString(code).remove(u'-')).value(), code);
        auto confused = code;
        confused.replace(u'0', u'O').replace(u'1', u'l');
        QCOMPARE(readRecoveryCode(confused).value(), code);
        auto arabic = code;
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            arabic.replace(QChar(digit), QChar(static_cast<char16_t>(digit - u'0' + u'٠')));
        QCOMPARE(readRecoveryCode(arabic).value(), code);
        QVERIFY(!readRecoveryCode(QString()));
        QVERIFY(!readRecoveryCode(code.chopped(1)));
        QVERIFY(!readRecoveryCode(code + u"A"_s));
        QVERIFY(!readRecoveryCode(QString(code).replace(0, 1, u"U"_s)));
    }

    // Twenty bits of checksum: of all single slips and all swaps of neighbours next to none pass.
    void slipsOfTheHandAreSeen()
    {
        const auto random = systemEnvironment().random;
        int slips = 0;
        int unseen = 0;
        for (int round = 0; round < 20; ++round) {
            const auto code = newRecoveryCode(random).remove(u'-');
            for (qsizetype at = 0; at < code.size(); ++at) {
                auto swapped = code;
                if (at > 0 && code[at] != code[at - 1]) {
                    std::swap(swapped[at], swapped[at - 1]);
                    ++slips;
                    unseen += readRecoveryCode(swapped).has_value() ? 1 : 0;
                }
                for (const QChar other : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
                    if (other == code[at]) continue;
                    auto slipped = code;
                    slipped[at] = other;
                    ++slips;
                    unseen += readRecoveryCode(slipped).has_value() ? 1 : 0;
                }
            }
        }
        qInfo("%d slips, %d unseen", slips, unseen);
        QVERIFY(unseen <= 2);
    }

    void codesAreNeverTheSame()
    {
        const auto random = systemEnvironment().random;
        QSet<QString> seen;
        for (int count = 0; count < 500; ++count)
            seen << newRecoveryCode(random) << newTemporaryPassphrase(random);
        QCOMPARE(seen.size(), 1000);
        QVERIFY(checkPassphrase(newTemporaryPassphrase(random), {}));
    }
};

WASL_TEST(TestPassphrases)
#include "tst_passphrases.moc"
