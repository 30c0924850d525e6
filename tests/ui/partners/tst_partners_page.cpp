// The directory over a real case file: examples that come and go, filters, a record written and closed,
// services, agreements that end and are renewed.

#include "app/storage/draft_store.h"
#include "app/storage/partner_store.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/partners/partners_page.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/search_field.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;

namespace
{

struct Directory
{
    explicit Directory(domain::Role role = domain::Role::Manager)
        : office(role)
    {
    }
    ~Directory()
    {
        m_page.reset();
        waitForBackground();
    }
    PartnersPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<PartnersPage>(office.file());
            m_page->resize(1166, 712);
            m_page->show();
            find<SearchField>(*m_page, "partnerSearch")->setPause(0);
            QCoreApplication::processEvents();
        }
        return *m_page;
    }
    template <class Widget = QPushButton>
    Widget* at(const char* name)
    {
        return find<Widget>(page(), name);
    }
    void click(const char* name) { at(name)->click(); }
    QStringList shown()
    {
        QStringList names;
        const auto* model = at<QTableView>("partnersTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << withoutBidiMarks(model->index(row, 0).data().toString());
        return names;
    }
    storage::PartnerStore store() { return storage::PartnerStore(office.database()); }
    domain::AgreementId agreement(const domain::PartnerId& partner, const char* title, int endsIn)
    {
        domain::Agreement agreement;
        agreement.partner = partner;
        agreement.title = QString::fromUtf8(title);
        agreement.until = office.database().today().addDays(endsIn);
        agreement.from = agreement.until->addDays(-364);
        agreement.theirObligations = u"Two consultations a week"_s;
        return store().save(agreement).value();
    }

    Office office;

private:
    std::unique_ptr<PartnersPage> m_page;
};

} // namespace

class TestPartnersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look(); }

    void anEmptyDirectoryOffersExamplesThatGoInOneStep()
    {
        Directory d;
        QVERIFY(d.at("addExamplesButton")->isVisible());
        QVERIFY(!d.at("removeExamplesButton")->isVisible());
        d.click("addExamplesButton");
        QVERIFY(d.shown().size() >= 20);
        for (const auto& name : d.shown())
            QVERIFY2(name.startsWith(u"Exemple"_s), qPrintable(name));
        d.click("removeExamplesButton");
        QVERIFY(d.shown().isEmpty());
        QVERIFY(d.at("addExamplesButton")->isVisible());
        QVERIFY(d.store().all().empty());
    }

    void theListIsFilteredByTypingSectorAndCommune()
    {
        Directory d;
        d.office.partner("Clinique Amal", "مصحة أمل", {u"health"_s});
        d.office.partner("Barreau de Rabat", "هيئة المحامين بالرباط", {u"legal"_s});
        auto far = *d.store().find(d.office.partner("Hôpital Oujda", "مستشفى وجدة", {u"health"_s}));
        far.communes = {u"02.411.01.23"_s};
        QVERIFY(d.store().save(far));
        QCOMPARE(d.shown().size(), 3);
        auto* search = d.at<SearchField>("partnerSearch");
        search->setText(u"hopital"_s);
        QTRY_COMPARE(d.shown(), QStringList(u"Hôpital Oujda"_s));
        search->setText(u"محامين"_s);
        QTRY_COMPARE(d.shown(), QStringList(u"Barreau de Rabat"_s));
        search->clear();
        QTRY_COMPARE(d.shown().size(), 3);
        d.at<CodeCombo>("partnerSectorFilter")->setCode(u"health"_s);
        QCOMPARE(d.shown().size(), 2);
        d.at<CodeCombo>("partnerCommuneFilter")->setCode(u"04.421.01.0"_s);
        QCOMPARE(d.shown(), QStringList(u"Clinique Amal"_s));
    }

    void aPartnerIsWrittenClosedWithItsReasonAndShownApart()
    {
        Directory d;
        d.click("addPartnerButton");
        d.click("savePartnerRecordButton");
        QVERIFY(!d.at<QLabel>("nameError")->text().isEmpty());
        d.at<QLineEdit>("partnerNameEdit")->setText(u"Centre Al Massira"_s);
        d.at<QCheckBox>("healthCheck")->setChecked(true);
        d.click("add-contacts");
        d.at<QLineEdit>("contacts-name-0")->setText(u"Mme Idrissi"_s);
        d.at<PhoneField>("contacts-phone-0")->setText(u"06 61 23 45 67"_s);
        d.click("add-contacts");
        d.at<QLineEdit>("contacts-email-1")->setText(u"accueil@exemple.org"_s);
        d.click("savePartnerRecordButton");
        const auto all = d.store().all();
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all.front().contacts.size(), 2U);
        QCOMPARE(all.front().contacts[0].phone, u"+212661234567"_s);
        QCOMPARE(all.front().contacts[1].email, u"accueil@exemple.org"_s);
        QCOMPARE(all.front().sectors, QStringList(u"health"_s));

        d.at<QCheckBox>("partnerActiveCheck")->setChecked(false);
        d.click("savePartnerRecordButton");
        QVERIFY(!d.at<QLabel>("inactiveReasonError")->text().isEmpty());
        QVERIFY(d.store().all().front().active);
        d.at<QLineEdit>("inactiveReasonEdit")->setText(u"The building was sold"_s);
        d.click("savePartnerRecordButton");
        QVERIFY(!d.store().all().front().active);
        QVERIFY(d.page().goBack());
        QVERIFY(d.shown().isEmpty());
        d.click("closedFilter");
        QCOMPARE(d.shown(), QStringList(u"Centre Al Massira"_s));
    }

    void whatWasTypedSurvivesACrash()
    {
        Directory d;
        d.click("addPartnerButton");
        d.at<QLineEdit>("partnerNameEdit")->setText(u"Centre Al Massira"_s);
        d.at<QCheckBox>("healthCheck")->setChecked(true);
        d.click("add-contacts");
        d.at<QLineEdit>("contacts-name-0")->setText(u"Mme Idrissi"_s);
        d.page().keepDraft();

        PartnersPage later(d.office.file());
        later.open(u"new"_s);
        QVERIFY(find<QLineEdit>(later, "partnerNameEdit")->text().isEmpty());
        find<QPushButton>(later, "takePartnerDraftButton")->click();
        QCOMPARE(find<QLineEdit>(later, "partnerNameEdit")->text(), u"Centre Al Massira"_s);
        QCOMPARE(find<QLineEdit>(later, "contacts-name-0")->text(), u"Mme Idrissi"_s);
        QVERIFY(find<QCheckBox>(later, "healthCheck")->isChecked());
        find<QPushButton>(later, "savePartnerRecordButton")->click();
        QCOMPARE(d.store().all().size(), 1U);
        QVERIFY(storage::DraftStore(d.office.database()).all().empty());
    }

    void aServiceIsWritten()
    {
        Directory d;
        const auto clinic = d.office.partner("Clinique Amal", "", {u"health"_s});
        d.page().open(clinic.toString());
        d.click("addServiceButton");
        auto* dialog = d.at<QDialog>("serviceDialog");
        QCOMPARE(find<CodeCombo>(*dialog, "serviceSectorCombo")->code(), u"health"_s);
        find<CodeCombo>(*dialog, "serviceCodeCombo")->setCode(u"vaccination"_s);
        find<QLineEdit>(*dialog, "serviceCapacityEdit")->setText(u"many"_s);
        find<QPushButton>(*dialog, "saveServiceButton")->click();
        QVERIFY(!find<QLabel>(*dialog, "capacityError")->text().isEmpty());
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        find<QLineEdit>(*dialog, "serviceCapacityEdit")->setText(u"١٢"_s);
        find<QPushButton>(*dialog, "saveServiceButton")->click();
        const auto services = d.store().services(clinic);
        QCOMPARE(services.size(), 1U);
        QCOMPARE(services.front().capacity, std::optional(12));
        QCOMPARE(services.front().code, u"vaccination"_s);
    }

    void whatEndsSoonStandsOnTopAndIsRenewed()
    {
        Directory d;
        const auto clinic = d.office.partner("Clinique Amal", "", {u"health"_s});
        const auto school = d.office.partner("École Ibn Rochd", "", {u"education"_s});
        d.agreement(clinic, "Convention santé", 12);
        d.agreement(school, "Convention école", 61);
        d.agreement(school, "Vieille convention", -3);
        QSignalSpy waiting(&d.page(), &Page::waitingChanged);
        d.page().refresh();
        QCOMPARE(waiting.back().front().toInt(), 1);
        QVERIFY(d.at("endingPartnerButton0")->text().contains(u"Clinique Amal"_s));
        QVERIFY(!d.page().findChild<QPushButton*>(u"endingPartnerButton1"_s));
        d.click("renewAgreementButton0");
        auto* dialog = d.at<QDialog>("agreementDialog");
        const auto today = d.office.database().today();
        QCOMPARE(find<DateEdit>(*dialog, "agreementFromEdit")->date(), today.addDays(13));
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        find<DateEdit>(*dialog, "agreementUntilEdit")->setDate(today);
        find<QPushButton>(*dialog, "saveAgreementButton")->click();
        QVERIFY(!find<QLabel>(*dialog, "untilError")->text().isEmpty());
        find<DateEdit>(*dialog, "agreementUntilEdit")->setDate(today.addDays(400));
        find<QPushButton>(*dialog, "saveAgreementButton")->click();
        const auto agreements = d.store().agreements(clinic);
        QCOMPARE(agreements.size(), 2U);
        QCOMPARE(agreements.front().theirObligations, u"Two consultations a week"_s);
        QCOMPARE(agreements.front().until, std::optional(today.addDays(400)));
        QVERIFY(d.store().agreementsEnding(60).empty());
        QCOMPARE(waiting.back().front().toInt(), 0);

        d.page().open(school.toString());
        QStringList chips;
        for (auto* chip : d.page().findChildren<StateChip*>())
            if (chip->isVisible()) chips << chip->look().text;
        QVERIFY2(chips.contains(u"In force"_s) && chips.contains(u"Ended"_s), qPrintable(chips.join(u'|')));
    }

    void receptionReadsAndDoesNotWrite()
    {
        Directory d(domain::Role::Reception);
        QVERIFY(!d.at("addPartnerButton")->isEnabled());
        QVERIFY(!d.at("addExamplesButton")->isEnabled());
        d.page().open(u"new"_s);
        QVERIFY(!d.at<QLineEdit>("partnerNameEdit")->isVisible());
    }

    void noControlIsNameless()
    {
        Directory d;
        const auto clinic = d.office.partner("Clinique Amal", "", {u"health"_s});
        d.agreement(clinic, "Convention santé", 12);
        d.page().refresh();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(namelessControls(d.page()).join(u'\n'), QString());
        d.page().open(clinic.toString());
        d.click("add-contacts");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(namelessControls(d.page()).join(u'\n'), QString());
    }

    void itCanBeLookedAt()
    {
        Directory d;
        grabPage(d.page(), u"partners-empty"_s, language::Language::French, Appearance::Light);
        d.click("addExamplesButton");
        d.agreement(d.store().all().front().id, "Convention de partenariat", 12);
        d.agreement(d.store().all()[3].id, "Convention d'accueil", 45);
        d.page().refresh();
        grabEveryLook(d.page(), u"partners-list"_s);
        d.page().open(d.store().all().front().id.toString());
        grabEveryLook(d.page(), u"partner"_s);
    }
};

WASL_TEST_IN(QApplication, TestPartnersPage)
#include "tst_partners_page.moc"
