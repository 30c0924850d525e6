// Two records, one person: proposed, decided by a key, taken back, and shown together.

#include "app/storage/identity_link_store.h"
#include "app/storage/identity_review.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/duplicate_review.h"
#include "ui/beneficiaries/people_page.h"
#include "ui/shared/background.h"
#include "ui/shared/look_switch.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using Decision = storage::IdentityDecision;
using wasl::tests::aBeneficiary;
using wasl::tests::OpenCaseFile;

namespace
{

struct TwoRecords
{
    explicit TwoRecords(domain::Role role = domain::Role::Manager)
        : file(role)
    {
        first = file.add(aBeneficiary().named("Fatoumata", "Camara").bornOn("1994-03-12").from("GN"));
        second = file.add(
            aBeneficiary().named("", "").inArabic("فاطوماتا", "كامارا").bornOn("1994-03-12").from("GN"));
        file.add(aBeneficiary().named("Ousmane", "Bah").bornOn("1980-07-01").from("ML"));
    }
    std::optional<storage::IdentityLink> link()
    {
        return storage::IdentityLinkStore(file.database()).between(first.id, second.id);
    }

    OpenCaseFile file;
    domain::Beneficiary first, second;
};

/// What ran in the background is shown.
void settle()
{
    waitForBackground();
    QCoreApplication::processEvents();
}

struct ReviewScreen
{
    explicit ReviewScreen(OpenCaseFile& file)
        : page(file.file())
    {
        page.resize(1166, 712);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        page.open(u"duplicates"_s);
        settle();
        table = page.findChild<QTableView*>(u"duplicatePairsTable"_s);
    }
    ~ReviewScreen() { waitForBackground(); }
    void key(Qt::Key which) const { QTest::keyClick(table, which); }

    PeoplePage page;
    QTableView* table = nullptr;
};

} // namespace

class TestDuplicateReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aPairIsProposedWithItsReasons()
    {
        TwoRecords two;
        const ReviewScreen screen(two.file);
        QCOMPARE(screen.table->model()->rowCount(), 1);
        const auto text = screen.page.findChild<QLabel*>(u"duplicateReasons"_s)->text();
        QVERIFY2(text.contains(u"Same date of birth"_s), qPrintable(text));
    }

    void aKeyDecidesAndAnotherTakesItBack()
    {
        TwoRecords two;
        const ReviewScreen screen(two.file);
        screen.key(Qt::Key_1);
        QVERIFY(two.link());
        QCOMPARE(two.link()->decision, Decision::Same);
        QCOMPARE(screen.table->model()->rowCount(), 0);
        QTest::keyClick(screen.table, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!two.link());
        settle();
        QCOMPARE(screen.table->model()->rowCount(), 1); // proposed again
    }

    void whatIsDifferentIsNotProposedAgain()
    {
        TwoRecords two;
        {
            const ReviewScreen screen(two.file);
            screen.key(Qt::Key_2);
            QCOMPARE(two.link()->decision, Decision::Different);
        }
        const ReviewScreen again(two.file);
        QCOMPARE(again.table->model()->rowCount(), 0);
        // It stands among the decided ones and is taken back there.
        for (auto* chip : again.page.findChildren<QAbstractButton*>())
            if (chip->text().startsWith(u"Decided"_s)) chip->click();
        QCOMPARE(again.table->model()->rowCount(), 1);
        again.page.findChild<QPushButton*>(u"takeBackButton"_s)->click();
        QVERIFY(!two.link());
    }

    void notSureStaysInTheList()
    {
        TwoRecords two;
        const ReviewScreen screen(two.file);
        screen.key(Qt::Key_3);
        QCOMPARE(two.link()->decision, Decision::Unsure);
        QCOMPARE(screen.table->model()->rowCount(), 1);
    }

    void recordsOfOnePersonAreShownTogether()
    {
        TwoRecords two;
        domain::Partner clinic;
        clinic.name = u"Clinique Amal"_s;
        clinic.kind = u"association"_s;
        clinic.sectors = {u"health"_s};
        domain::Referral referral;
        referral.person = two.second.id;
        referral.partner = OpenCaseFile::check(storage::PartnerStore(two.file.database()).save(clinic));
        referral.sector = u"health"_s;
        referral.servicesAsked = {u"consultation"_s};
        referral.reasons = u"fever"_s;
        OpenCaseFile::check(storage::ReferralStore(two.file.database()).save(referral));
        OpenCaseFile::check(storage::IdentityLinkStore(two.file.database())
                                .decide(two.first.id, two.second.id, Decision::Same));
        ReviewScreen screen(two.file);
        screen.page.open(two.first.fileNumber.toString());
        auto* notice = screen.page.findChild<QWidget*>(u"otherRecordsNotice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(screen.page.findChild<QTableView*>(u"personReferralsTable"_s)->model()->rowCount(), 1);
        QSignalSpy wanted(&screen.page, &Page::wanted);
        screen.page.findChild<QPushButton*>(u"openOtherRecordButton"_s)->click();
        QVERIFY(screen.page.findChild<QLabel*>(u"recordName"_s)->text().contains(u"فاطوماتا"_s));
    }

    void aChainNeverContradictsItself()
    {
        TwoRecords two;
        const auto third = two.file.add(aBeneficiary().named("Fatou", "Kamara").bornOn("1994-03-12"));
        storage::IdentityLinkStore links(two.file.database());
        OpenCaseFile::check(links.decide(two.first.id, two.second.id, Decision::Different));
        OpenCaseFile::check(links.decide(two.first.id, third.id, Decision::Same));
        const auto refused = links.decide(third.id, two.second.id, Decision::Same);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"said-different"_s);
        OpenCaseFile::check(links.revoke(two.link()->id));
        OpenCaseFile::check(links.decide(third.id, two.second.id, Decision::Same));
        const auto late = links.decide(two.first.id, two.second.id, Decision::Different);
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"same-through-others"_s);
        std::atomic<bool> never = false;
        QVERIFY(storage::duplicatesToReview(two.file.database(), never).empty()); // all three are one
    }

    void pictures()
    {
        TwoRecords two;
        PeoplePage page(two.file.file());
        page.resize(1166, 712);
        page.open(u"duplicates"_s);
        settle();
        grabEveryLook(page, u"duplicate-review"_s);
        QCOMPARE(namelessControls(page).join(u'\n'), QString());
    }
};

WASL_TEST_IN(QApplication, TestDuplicateReview)
#include "tst_duplicate_review.moc"
