// The notices that are read out before a person decides: complete in four languages, one current version for
// each purpose, filled in with the association's details.

#include "app/domain/consent_notice.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const QDate noticeDay(2026, 11, 23);

QString wholeText(const ConsentNotice& notice)
{
    QString text = notice.title;
    for (const auto& part : notice.parts)
        text += u'\n' + part.heading + u'\n' + part.text;
    return text;
}

QStringList placeholders(const ConsentNotice& notice)
{
    static const QRegularExpression pattern(u"\\{[a-z]+\\}"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(wholeText(notice)); matches.hasNext();)
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestConsentNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPurposeIsThereInFourLanguagesAndSaysTheSame()
    {
        const auto notices = ConsentNotices::load();
        for (const auto purpose : allOf<ConsentPurpose>()) {
            const auto* french = notices.current(purpose, u"fr", noticeDay);
            QVERIFY(french);
            for (const auto& language : ConsentNotices::languages()) {
                const auto* notice = notices.current(purpose, language, noticeDay);
                QVERIFY2(notice, qPrintable(language));
                QCOMPARE(notice->version, french->version);
                QCOMPARE(notice->parts.size(), french->parts.size());
                QCOMPARE(placeholders(*notice), placeholders(*french));
                // Law 09-08, article 5: who, for what, to whom, which rights, the receipt.
                for (const auto& named :
                     {u"{association}"_s, u"{address}"_s, u"{contact}"_s, u"{receipt}"_s, u"{years}"_s,
                      language == "ar"_L1 ? u"09.08"_s : u"09-08"_s, u"CNDP"_s})
                    QVERIFY2(wholeText(*notice).contains(named), qPrintable(language + named));
                QCOMPARE(wholeText(*notice).contains(u"{recipient}"_s), purpose != ConsentPurpose::Record);
                for (const auto& part : notice->parts)
                    QVERIFY(!part.heading.isEmpty() && !part.text.isEmpty());
            }
        }
    }

    void theTextsAreInTheirLanguage()
    {
        const auto notices = ConsentNotices::load();
        for (const auto& notice : notices.all()) {
            int arabic = 0;
            for (const QChar c : wholeText(notice))
                arabic += c.script() == QChar::Script_Arabic;
            QCOMPARE(arabic > 200, noticeRunsRightToLeft(notice.language));
        }
        QStringList titles;
        for (const auto& notice : notices.all())
            titles << notice.title;
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    void beforeTheFirstVersionThereIsNone()
    {
        const auto notices = ConsentNotices::load();
        const auto first = notices.all().front().validFrom;
        QVERIFY(!notices.current(ConsentPurpose::Record, u"fr", first.addDays(-1)));
        QVERIFY(notices.current(ConsentPurpose::Record, u"fr", first));
        QVERIFY(!notices.current(ConsentPurpose::Record, u"wo", first));
        const auto version = notices.all().front().version;
        QCOMPARE(notices.find(ConsentPurpose::Record, u"es", version)->language, u"es"_s);
        QVERIFY(!notices.find(ConsentPurpose::Record, u"es", u"0"));
    }

    void itIsFilledInAndWhatIsMissingLeavesALineForThePen()
    {
        const auto notices = ConsentNotices::load();
        const auto* blank = notices.current(ConsentPurpose::Share, u"ar", noticeDay);
        const auto filled =
            wholeText(filledIn(*blank, {u"Al Jisr"_s, u"12, rue Zitoun"_s, u"+212 524 000 000"_s,
                                        u"D-W-123/2026"_s, u"5"_s, u"Clinique Amal"_s}));
        for (const auto& value : {u"Al Jisr"_s, u"12, rue Zitoun"_s, u"+212\u00A0524\u00A0000\u00A0000"_s,
                                  u"D-W-123/2026"_s, u"Clinique Amal"_s})
            QVERIFY(filled.contains(QChar(0x2068) + value + QChar(0x2069)));
        QVERIFY(!filled.contains(u'{'));
        const auto open = filledIn(*blank, {u"Al Jisr"_s, {}, {}, {}, {}, {}});
        QVERIFY(open.parts.back().text.contains(QString(10, QChar(0x2026))));
        QVERIFY(placeholders(open).isEmpty());
    }

    void itIsReadInALanguageThePersonSpeaks()
    {
        QCOMPARE(ConsentNotices::languageFor({u"wo"_s, u"es"_s, u"fr"_s}), u"es"_s);
        QCOMPARE(ConsentNotices::languageFor({u"ary"_s}), u"ar"_s);
        QCOMPARE(ConsentNotices::languageFor({u"ff"_s}), u"fr"_s);
    }

    void thePaperHasItsWordsInEveryLanguage()
    {
        const auto notices = ConsentNotices::load();
        for (const auto& language : ConsentNotices::languages())
            for (const auto& word :
                 {u"person"_s, u"file-number"_s, u"version"_s, u"decision"_s, u"agree"_s, u"refuse"_s,
                  u"withdraw"_s, u"until"_s, u"understood"_s, u"date"_s, u"sign-person"_s, u"sign-witness"_s,
                  u"sign-interpreter"_s, u"receipt-missing"_s, u"any-partner"_s})
                QVERIFY(!notices.word(word, language).isEmpty());
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)notices.word(u"nothing"_s, u"fr"_s));
    }

    void whoMayLeaveTheFile()
    {
        const auto noon = QDateTime(noticeDay, QTime(12, 0), Qt::UTC);
        const PartnerId clinic(QUuid::createUuidV5(QUuid(), u"clinic"_s));
        const PartnerId school(QUuid::createUuidV5(QUuid(), u"school"_s));
        const auto decided = [&](ConsentPurpose purpose, ConsentDecision decision, int hour,
                                 std::optional<PartnerId> recipient = {}) {
            Consent consent;
            consent.purpose = purpose;
            consent.decision = decision;
            consent.decidedAt = noon.addDays(-1).addSecs(hour * 3600);
            consent.recipient = recipient;
            return consent;
        };
        using enum ConsentDecision;
        using enum ConsentPurpose;
        const auto bar = [&](std::vector<Consent> consents, std::optional<PartnerId> recipient = {}) {
            return exportBar(consents, recipient, noon);
        };
        QCOMPARE(bar({}), ExportBar::NotAsked);
        QCOMPARE(bar({decided(Refer, Given, 0)}), ExportBar::NotAsked);
        QCOMPARE(bar({decided(Record, Given, 0)}), std::nullopt);
        QCOMPARE(bar({decided(Record, Refused, 0)}), ExportBar::RecordRefused);
        QCOMPARE(bar({decided(Record, Given, 0), decided(Record, Withdrawn, 1)}), ExportBar::RecordWithdrawn);
        QCOMPARE(bar({decided(Record, Refused, 0), decided(Record, Given, 1)}), std::nullopt);
        auto expired = decided(Record, Given, 0);
        expired.expires = noticeDay.addDays(-1);
        QCOMPARE(bar({expired}), ExportBar::RecordExpired);

        const auto kept = decided(Record, Given, 0);
        QCOMPARE(bar({kept, decided(Share, Refused, 1, clinic)}), ExportBar::ShareRefused);
        QCOMPARE(bar({kept, decided(Share, Refused, 1, clinic), decided(Share, Given, 2, clinic)}),
                 std::nullopt);
        QCOMPARE(bar({kept, decided(Share, Given, 1, school)}, clinic), ExportBar::ShareNotGiven);
        QCOMPARE(bar({kept, decided(Share, Refused, 1, clinic)}, clinic), ExportBar::ShareRefused);
        // What she refused the clinic does not bind the school she agreed to by name.
        QCOMPARE(bar({kept, decided(Share, Refused, 1, clinic), decided(Share, Given, 2, school)}, school),
                 std::nullopt);
    }
};

WASL_TEST(TestConsentNotice)
#include "tst_consent_notice.moc"
