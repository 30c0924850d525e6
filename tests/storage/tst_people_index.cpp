// Everyone on file found across scripts, while the file changes under the index.

#include "app/registers/search_question.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/people_index.h"
#include "app/storage/person_eraser.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

class Searching
{
public:
    /// The given names (Latin, else Arabic) of who is found, after the index followed the file.
    QStringList find(const QString& typed)
    {
        const auto reader = OpenCaseFile::check(file.file().openReader());
        file.file().people()->follow(*reader, never);
        QStringList found;
        for (const auto& row : file.file().people()->find(*reader, questions.read(typed), 10, never))
            found << (row.latin.given.isEmpty() ? row.arabic.given : row.latin.given);
        return found;
    }

    std::vector<matching::PossibleDuplicate> likelyTheSameAs(const Beneficiary& person)
    {
        const auto reader = OpenCaseFile::check(file.file().openReader());
        file.file().people()->follow(*reader, never);
        return file.file().people()->possibleDuplicatesOf(*reader, person, matching::kSidePanelBits, 5,
                                                          never);
    }

    OpenCaseFile file;
    registers::SearchQuestions questions{Territory::load()};
    std::atomic<bool> never = false;
};

} // namespace

class TestPeopleIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherScriptAndAnotherSpellingFindHer()
    {
        Searching s;
        s.file.add(aBeneficiary().named("Mohamed", "Diallo"));
        s.file.add(aBeneficiary().named("", "").inArabic("خديجة", "بنعلي"));
        QCOMPARE(s.find(u"محمد"_s), QStringList{u"Mohamed"_s});
        QCOMPARE(s.find(u"Mamadou Jallow"_s).value(0), u"Mohamed"_s);
        QCOMPARE(s.find(u"khadija"_s), QStringList{u"خديجة"_s});
        QCOMPARE(s.find(u"moha"_s), QStringList{u"Mohamed"_s}); // while it is being typed
    }

    void itFollowsWhatIsSavedUndoneAndErased()
    {
        Searching s;
        QVERIFY(s.find(u"Awa"_s).isEmpty());
        auto awa = s.file.add(aBeneficiary().named("Awa", "Ndiaye"));
        QCOMPARE(s.find(u"Awa"_s), QStringList{u"Awa"_s});
        awa.latin.given = u"Bineta"_s;
        awa = s.file.add(awa);
        QVERIFY(!s.find(u"Awa"_s).contains(u"Awa"_s));
        QCOMPARE(s.find(u"Bineta"_s), QStringList{u"Bineta"_s});
        QVERIFY(s.file.people().undoLastChange(awa.id));
        QCOMPARE(s.find(u"Awa"_s), QStringList{u"Awa"_s});
        QVERIFY(PersonEraser(s.file.database()).erase(awa.id, u"asked for it"_s));
        QVERIFY(s.find(u"Awa"_s).isEmpty());
    }

    void aNationalityOrACommuneBringsItsPeopleForward()
    {
        Searching s;
        Beneficiary guinean = aBeneficiary().named("Fatou", "Barry");
        guinean.nationalities = {u"GN"_s};
        Beneficiary senegalese = aBeneficiary().named("Fatou", "Sow");
        senegalese.nationalities = {u"SN"_s};
        Beneficiary inOujda = aBeneficiary().named("Ousmane", "Bah");
        inOujda.nationalities = {u"ML"_s};
        inOujda.communeCode = *Territory::load().resolve(u"Oujda");
        s.file.add(senegalese);
        s.file.add(guinean);
        s.file.add(inOujda);
        QCOMPARE(s.find(u"fatou guinéenne"_s).size(), 2);
        const auto reader = OpenCaseFile::check(s.file.file().openReader());
        const auto first = [&](const QString& typed) {
            return s.file.file().people()->find(*reader, s.questions.read(typed), 10, s.never).at(0).latin;
        };
        QCOMPARE(first(u"fatou guinéenne"_s).family, u"Barry"_s);
        QCOMPARE(first(u"fatou sénégalaise"_s).family, u"Sow"_s);
        QCOMPARE(first(u"السنغال"_s).family, u"Sow"_s);
        QCOMPARE(s.find(u"oujda"_s), QStringList{u"Ousmane"_s});
        QCOMPARE(s.find(u"وجدة"_s), QStringList{u"Ousmane"_s});
    }

    void whoMayBeTheSameIsToldUnlessSomebodySaidOtherwise()
    {
        Searching s;
        Beneficiary first = aBeneficiary().named("Aminata", "Traoré").bornOn("1994-03-12");
        first = s.file.add(first);
        Beneficiary again = aBeneficiary().named("", "").inArabic("أميناتا", "تراوري").bornOn("1994-03-12");
        auto found = s.likelyTheSameAs(again); // not saved yet
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().b, first.id);
        QVERIFY(!found.front().reasons.empty());
        again = s.file.add(again);
        QCOMPARE(s.likelyTheSameAs(again).size(), size_t(1));
        QVERIFY(IdentityLinkStore(s.file.database())
                    .decide(first.id, again.id, IdentityDecision::Different, u"sisters-in-law"_s));
        QVERIFY(s.likelyTheSameAs(again).empty());
    }

    void lockedItKnowsNobody()
    {
        Searching s;
        s.file.add(aBeneficiary().named("Awa", "Ndiaye"));
        const auto people = s.file.file().people();
        const auto reader = OpenCaseFile::check(s.file.file().openReader());
        people->follow(*reader, s.never);
        QVERIFY(people->isReady());
        people->close();
        QVERIFY(!people->isReady());
        QVERIFY(people->find(*reader, s.questions.read(u"Awa"_s), 10, s.never).empty());
        people->follow(*reader, s.never); // a job that was still waiting
        QVERIFY(!people->isReady());
    }
};

WASL_TEST(TestPeopleIndex)
#include "tst_people_index.moc"
