#include "app/domain/codebook.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

class TestCodebooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListIsThere()
    {
        const QStringList names = Codebook::names();
        for (const QString& name : {u"activity_kinds"_s,
                                    u"administrative_statuses"_s,
                                    u"authorities"_s,
                                    u"ban_reasons"_s,
                                    u"barrier_kinds"_s,
                                    u"block_reasons"_s,
                                    u"case_closure_reasons"_s,
                                    u"case_outcomes"_s,
                                    u"consent_purposes"_s,
                                    u"countries"_s,
                                    u"delivery_channels"_s,
                                    u"document_kinds"_s,
                                    u"household_relations"_s,
                                    u"incident_kinds"_s,
                                    u"item_kinds"_s,
                                    u"languages"_s,
                                    u"legal_file_kinds"_s,
                                    u"partner_kinds"_s,
                                    u"referral_decline_reasons"_s,
                                    u"referral_outcomes"_s,
                                    u"sectors"_s,
                                    u"services"_s,
                                    u"snia_programmes"_s,
                                    u"specific_needs"_s,
                                    u"stay_destinations"_s}) {
            QVERIFY2(names.contains(name), qPrintable(name));
        }
    }

    void everyEntryHasThreeLabelsAndAUniqueCode_data() { rowForEachList(); }

    void everyEntryHasThreeLabelsAndAUniqueCode()
    {
        QFETCH(QString, name);
        const Codebook book = Codebook::load(name);
        QVERIFY(book.entries().size() >= 3);
        QSet<QString> codes;
        static const QRegularExpression form(u"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"_s);
        static const QRegularExpression arabic(u"[\\x{0600}-\\x{06FF}]"_s);
        for (const CodebookEntry& entry : book.entries()) {
            QVERIFY2(form.match(entry.code).hasMatch(), qPrintable(entry.code));
            QVERIFY2(!codes.contains(entry.code), qPrintable(entry.code));
            codes.insert(entry.code);
            QVERIFY2(!entry.en.isEmpty() && !entry.fr.isEmpty(), qPrintable(entry.code));
            QVERIFY2(arabic.match(entry.ar).hasMatch(), qPrintable(entry.code));
            QVERIFY2(!arabic.match(entry.fr + entry.en).hasMatch(), qPrintable(entry.code));
            QVERIFY2(entry.en.trimmed() == entry.en && entry.fr.trimmed() == entry.fr &&
                         entry.ar.trimmed() == entry.ar,
                     qPrintable(entry.code));
        }
    }

    void labelsTellEntriesApart_data() { rowForEachList(); }

    void labelsTellEntriesApart()
    {
        QFETCH(QString, name);
        const Codebook book = Codebook::load(name);
        for (const QString& language : {u"en"_s, u"fr"_s, u"ar"_s}) {
            QHash<QString, QString> seen;
            for (const CodebookEntry& entry : book.entries()) {
                const QString label = entry.label(language);
                // Languages named alike in one tongue, and the two codes UNHCR uses for lactation, are no
                // mistake.
                if (name != u"languages" && name != u"specific_needs") {
                    QVERIFY2(!seen.contains(label), qPrintable(seen.value(label) + u' ' + entry.code));
                }
                seen.insert(label, entry.code);
            }
        }
    }

    void administrationsSayItInMoroccanTerms_data() { rowForEachList(); }

    void administrationsSayItInMoroccanTerms()
    {
        QFETCH(QString, name);
        for (const CodebookEntry& entry : Codebook::load(name).entries()) {
            for (const QString& foreign :
                 {u"الميلاد"_s, u"المتابعة"_s, u"البيانات"_s, u"شكوى"_s, u"التدريب"_s, u"توعية"_s}) {
                QVERIFY2(!entry.ar.contains(foreign), qPrintable(entry.code));
            }
        }
    }

    void servicesBelongToSectors()
    {
        const Codebook sectors = Codebook::load(u"sectors"_s);
        QSet<QString> served;
        for (const CodebookEntry& entry : Codebook::load(u"services"_s).entries()) {
            QVERIFY2(sectors.contains(entry.extra.value(u"sector"_s)), qPrintable(entry.code));
            served.insert(entry.extra.value(u"sector"_s));
        }
        QCOMPARE(served.size(), static_cast<qsizetype>(sectors.entries().size()));
    }

    void needsAreUnhcrsAndMarkWhatIsSensitive()
    {
        const Codebook needs = Codebook::load(u"specific_needs"_s);
        const Codebook categories = Codebook::load(u"specific_need_categories"_s);
        QCOMPARE(needs.entries().size(), std::size_t(82));
        for (const CodebookEntry& need : needs.entries()) {
            const QString sensitive = need.extra.value(u"sensitive"_s);
            QVERIFY2(sensitive == u"yes" || sensitive == u"no", qPrintable(need.code));
            QCOMPARE(need.extra.value(u"version"_s), u"2018"_s);
            const QString category = need.extra.value(u"category"_s);
            QVERIFY(categories.contains(category));
            QVERIFY(need.code.startsWith(category + u'-'));
        }
        QCOMPARE(needs.find(u"SV-VA")->extra.value(u"sensitive"_s), u"yes"_s);
        QCOMPARE(needs.find(u"SP-PT")->extra.value(u"sensitive"_s), u"no"_s);
    }

    void countriesAreMended()
    {
        const Codebook countries = Codebook::load(u"countries"_s);
        QCOMPARE(countries.label(u"CI", u"ar"), u"كوت ديفوار"_s);
        QCOMPARE(countries.label(u"CD", u"fr"), u"République démocratique du Congo"_s);
        QCOMPARE(countries.label(u"CG", u"en"), u"Republic of the Congo"_s);
        for (const QString& none : {u"DG"_s, u"EA"_s, u"IC"_s, u"XK"_s}) {
            QVERIFY(!countries.contains(none));
        }
        QCOMPARE(countries.find(u"SN")->extra.value(u"alpha3"_s), u"SEN"_s);
    }

    void sectorsCountTowardsProgrammes()
    {
        const Codebook programmes = Codebook::load(u"snia_programmes"_s);
        for (const CodebookEntry& sector : Codebook::load(u"sectors"_s).entries()) {
            const QString programme = sector.extra.value(u"snia_programme"_s);
            QVERIFY2(programmes.contains(programme) || sector.code == u"other", qPrintable(sector.code));
        }
    }

    void elevenProgrammes()
    {
        QCOMPARE(Codebook::load(u"snia_programmes"_s).entries().size(), std::size_t(11));
    }

    void aLabelIsNeverEmpty()
    {
        const Codebook sectors = Codebook::load(u"sectors"_s);
        QCOMPARE(sectors.label(u"health", u"ar_MA"), u"الصحة"_s);
        QCOMPARE(sectors.label(u"health", u"fr"), u"Santé"_s);
        QCOMPARE(sectors.label(u"health", u"zz"), u"Health"_s);
        QCOMPARE(sectors.label(u"no-such-code", u"fr"), u"no-such-code"_s);
        QCOMPARE(sectors.label(u"", u"fr"), u"—"_s);
        CodebookEntry local;
        local.code = u"l"_s;
        QCOMPARE(local.label(u"ar"), u"l"_s);
        local.fr = u"Local"_s;
        QCOMPARE(local.label(u"ar"), u"Local"_s);
    }

    void retiredEntriesKeepTheirLabel()
    {
        CodebookEntry old;
        old.code = u"old"_s;
        old.en = u"Old"_s;
        old.validUntil = QDate(2024, 12, 31);
        old.standard = u"other"_s;
        const auto book = Codebook::load(u"sectors"_s).withLocal({old});
        QVERIFY(book);
        QCOMPARE(book->label(u"old", u"en"), u"Old"_s);
        const auto offers = [&](QDate day) {
            const auto entries = book->entriesOn(day);
            return std::any_of(entries.begin(), entries.end(),
                               [](const auto& entry) { return entry.code == u"old"; });
        };
        QVERIFY(offers(QDate(2024, 12, 31)));
        QVERIFY(!offers(QDate(2025, 1, 1)));
    }

    void ownEntriesCountAsAStandardOne()
    {
        const Codebook sectors = Codebook::load(u"sectors"_s);
        CodebookEntry own;
        own.code = u"dental"_s;
        own.fr = u"Soins dentaires"_s;
        QCOMPARE(sectors.withLocal({own}).error().code, u"standard-missing"_s);
        own.standard = u"health"_s;
        const auto book = sectors.withLocal({own});
        QVERIFY(book);
        QCOMPARE(book->standardOf(u"dental"), u"health"_s);
        QCOMPARE(book->standardOf(u"legal"), u"legal"_s);
        QCOMPARE(book->withLocal({own}).error().code, u"code-taken"_s);
        own.code = u"nameless"_s;
        own.fr.clear();
        QCOMPARE(sectors.withLocal({own}).error().code, u"label-missing"_s);
    }

    void aListThatIsNotThereIsAFault()
    {
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, Codebook::load(u"no_such_list"_s));
    }

private:
    static void rowForEachList()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : Codebook::names()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
};

WASL_TEST(TestCodebooks)
#include "tst_codebooks.moc"
