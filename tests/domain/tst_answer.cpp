#include "app/domain/age_band.h"
#include "app/domain/answer.h"
#include "app/domain/sex.h"
#include "tests/support/suite.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeSilencesDiffer()
    {
        const std::vector<Answer<int>> answers{Answer<int>::unknown(), Answer<int>::prefersNotToSay(),
                                               Answer<int>::notCollected(), Answer<int>(0)};
        for (std::size_t i = 0; i < answers.size(); ++i) {
            for (std::size_t j = 0; j < answers.size(); ++j) {
                QCOMPARE(answers[i] == answers[j], i == j);
            }
        }
        QCOMPARE(Answer<int>(), Answer<int>::notCollected());
    }

    void readsBackFromItsParts()
    {
        QCOMPARE(Answer<int>::from(AnswerKind::Known, 5), Answer<int>(5));
        QCOMPARE(Answer<int>::from(AnswerKind::Unknown, 5), Answer<int>::unknown());
        QCOMPARE(Answer<int>::from(AnswerKind::Known, std::nullopt), Answer<int>::notCollected());
        QVERIFY(!Answer<int>::unknown().known());
    }

    void codesAreDistinctAndComeBack()
    {
        std::set<QString> seen;
        for (const AnswerKind kind : allOf<AnswerKind>()) {
            QCOMPARE(fromCode<AnswerKind>(code(kind)), std::optional(kind));
            QVERIFY(!label(kind).isEmpty());
            seen.insert(code(kind));
        }
        QCOMPARE(seen.size(), std::size_t(4));
        QVERIFY(!fromCode<AnswerKind>(u"nonsense"));
    }

    void readsSexFromRegisters()
    {
        for (const QString& typed : {u"F"_s, u"Femme"_s, u"féminin"_s, u"أنثى"_s, u" f "_s, u"Mme"_s}) {
            QCOMPARE(sexFromTyped(typed), std::optional(Sex::Female));
        }
        for (const QString& typed : {u"M"_s, u"H"_s, u"Homme"_s, u"masculin"_s, u"ذكر"_s, u"Masculin  "_s}) {
            QCOMPARE(sexFromTyped(typed), std::optional(Sex::Male));
        }
        QVERIFY(!sexFromTyped(u"?"));
        QVERIFY(!sexFromTyped(u""));
    }

    void bandsCoverEveryAgeOnce()
    {
        const std::pair<int, AgeBand> edges[] = {
            {0, AgeBand::B0_4},     {4, AgeBand::B0_4},     {5, AgeBand::B5_11},   {11, AgeBand::B5_11},
            {12, AgeBand::B12_17},  {17, AgeBand::B12_17},  {18, AgeBand::B18_59}, {59, AgeBand::B18_59},
            {60, AgeBand::B60Plus}, {120, AgeBand::B60Plus}};
        for (const auto& [age, band] : edges) {
            QCOMPARE(ageBandOf(age), band);
        }
        QCOMPARE(ageBandOf(std::nullopt), AgeBand::Unknown);
        QCOMPARE(ageBandOf(-1), AgeBand::Unknown);
    }
};

WASL_TEST(TestAnswer)
#include "tst_answer.moc"
