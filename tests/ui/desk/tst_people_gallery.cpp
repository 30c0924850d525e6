// The desk and the people pages in their window, with people on file, in Arabic and French, light and dark.
// The pictures are for looking at; the test holds what can be measured: nothing nameless, nothing wider than
// the window.

#include "app/storage/case_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/household_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/people_page.h"
#include "ui/desk/desk_page.h"
#include "ui/shared/background.h"
#include "ui/shared/look_switch.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::aBeneficiary;
using wasl::tests::OpenCaseFile;

namespace
{

struct Town
{
    Town()
    {
        struct Line
        {
            const char *given, *family, *arabicGiven, *arabicFamily, *birth, *country, *commune, *status,
                *phone;
            domain::Sex sex;
        };
        const auto F = domain::Sex::Female, M = domain::Sex::Male;
        const Line lines[] = {
            {"Fatoumata Binta", "Diallo", "فاطوماتا بينتا", "ديالو", "1994-03-12", "GN", "07.351.01.0",
             "asylum-seeker", "+212661234567", F},
            {"Mamadou Saliou", "Barry", "مامادو ساليو", "باري", "1990-05", "GN", "07.351.01.0", "refugee-hcr",
             "+212612345678", M},
            {"Amina", "Al-Hassan", "أمينة", "الحسن", "1987-11-30", "SY", "07.351.01.0", "refugee-hcr",
             "+212698765432", F},
            {"Ibrahima", "Diallo", "إبراهيما", "ديالو", "2019", "GN", "07.351.01.0", "asylum-seeker", "", M},
            {"Jean-Baptiste", "Nkoulou", "", "", "1979~", "CM", "07.351.01.0", "regularised", "+212677889900",
             M},
            {"", "", "محمد علي", "عثمان", "P34Y/2026-10-01", "SD", "07.351.01.0", "asylum-seeker", "", M},
            {"Grâce", "Mbuyi Kabongo", "غراس", "مبويي كابونغو", "2001-01-01", "CD", "07.351.01.0", "unknown",
             "", F},
            {"Awa", "Diop", "أوا", "ديوب", "1996-07-21", "SN", "07.351.01.0", "permit-holder",
             "+212655443322", F}};
        for (const auto group : domain::allOf<domain::SensitiveGroup>())
            OpenCaseFile::check(storage::SensitiveFields(file.database()).switchOn(group, u"A-RH-7/2026"_s));
        for (const auto& l : lines) {
            auto builder = aBeneficiary()
                               .named(l.given, l.family)
                               .inArabic(l.arabicGiven, l.arabicFamily)
                               .bornOn(l.birth)
                               .sex(l.sex)
                               .from(l.country)
                               .living(l.commune)
                               .withStatus(l.status);
            if (*l.phone) builder.withPhone(l.phone);
            domain::Beneficiary person = builder;
            if (people.empty()) {
                person.languages = {u"fr"_s, u"ff"_s};
                person.needsInterpreter = true;
                person.needs = {{{}, u"CR-CP"_s, QDate(2026, 10, 1), {}, u"Lives with her son"_s}};
                person.documents = {
                    {{}, u"passport"_s, u"O01234567"_s, u"GN"_s, {}, QDate(2023, 2, 1), QDate(2028, 2, 1)}};
                person.address = u"Derb Dabachi 12"_s;
                person.arrival = QDate(2024, 9, 3);
            }
            people.push_back(file.add(person));
            file.now = file.now.addSecs(60);
        }
        work();
    }

    void work()
    {
        auto& database = file.database();
        domain::Partner clinic;
        clinic.name = u"Clinique Amal"_s;
        clinic.nameArabic = u"مصحة الأمل"_s;
        clinic.sectors = QStringList{u"health"_s};
        const auto partner = OpenCaseFile::check(storage::PartnerStore(database).save(clinic));
        domain::Consent consent;
        consent.person = people[0].id;
        consent.noticeVersion = u"2026-1"_s;
        consent.language = u"fr"_s;
        consent.witness = u"Nadia"_s;
        for (const auto purpose : {domain::ConsentPurpose::Record, domain::ConsentPurpose::Refer}) {
            consent.purpose = purpose;
            OpenCaseFile::check(storage::ConsentStore(database).record(consent));
        }
        storage::ReferralStore referrals(database);
        for (int i = 0; i < 3; ++i) {
            domain::Referral referral;
            referral.person = people[size_t(i)].id;
            referral.partner = partner;
            referral.sector = u"health"_s;
            referral.priority =
                i == 1 ? domain::ReferralPriority::Normal : domain::ReferralPriority::Emergency;
            const auto id = OpenCaseFile::check(referrals.save(referral));
            if (i > 0) OpenCaseFile::check(referrals.overrideConsent(id, u"danger to life"_s));
            domain::ReferralStep send;
            send.event = domain::ReferralEvent::Send;
            OpenCaseFile::check(referrals.step(id, send));
        }
        domain::ReceptionStructure house;
        house.name = u"Dar Al Amal"_s;
        house.nameArabic = u"دار الأمل"_s;
        storage::StructureStore structures(database);
        domain::Unit unit;
        unit.structure = OpenCaseFile::check(structures.save(house));
        unit.name = u"A"_s;
        domain::Room room;
        room.unit = OpenCaseFile::check(structures.save(unit));
        room.name = u"A1"_s;
        domain::Bed bed;
        bed.room = OpenCaseFile::check(structures.save(room));
        bed.label = u"1"_s;
        storage::StayStore stays(database);
        domain::StayStep in;
        in.event = domain::StayEvent::CheckIn;
        in.bed = OpenCaseFile::check(structures.save(bed));
        in.plannedUntil = file.now.addSecs(4 * 3600);
        OpenCaseFile::check(stays.step(OpenCaseFile::check(stays.request(people[0].id, unit.structure)), in));
        domain::Household household;
        household.members = {{people[0].id, domain::headRelation.toString(), QDate(2026, 11, 1), {}},
                             {people[3].id, u"child"_s, QDate(2026, 11, 1), {}}};
        OpenCaseFile::check(storage::HouseholdStore(database).save(household));
        auto changed = *file.people().find(people[0].id);
        changed.latin.family = u"Diallo Bah"_s;
        OpenCaseFile::check(file.people().save(changed));
        file.now = file.now.addSecs(25 * 3600 - 9 * 60);
        OpenCaseFile::check(referrals.runClock());
    }

    OpenCaseFile file;
    std::vector<domain::Beneficiary> people;
};

/// No part of the page scrolls sideways.
QStringList tooWide(const QWidget& page)
{
    QStringList found;
    for (const auto* area : page.findChildren<QScrollArea*>())
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            found << area->parentWidget()->objectName() +
                         u" by %1"_s.arg(area->horizontalScrollBar()->maximum());
    return found;
}

} // namespace

class TestPeopleGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageInEveryLook()
    {
        Town town;
        look().set(language::Language::English, Appearance::Light);
        MainWindow window(look(), {u"Association Al Amal"_s, u"salma"_s, [] { return u"Manager"_s; }});
        auto* desk = new DeskPage(town.file.file());
        auto* people = new PeoplePage(town.file.file());
        window.addPage({u"desk"_s, [] { return u"Desk"_s; }, u"desk"_s, desk});
        window.addPage({u"people"_s, [] { return u"People"_s; }, u"people"_s, people});
        const auto shoot = [&](const QString& name) {
            waitForBackground();
            for (const auto language : {language::Language::Arabic, language::Language::French})
                for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
                    look().set(language, appearance);
                    QTest::qWait(400); // a whole window changes its texts and its side
                    grabPage(window, name, language, appearance);
                }
            QCOMPARE((namelessControls(*desk) + namelessControls(*people)).join(u'\n'), QString());
            QCOMPARE(tooWide(window).join(u'\n'), QString());
        };
        window.resize(1366, 768);
        window.show();
        QTRY_VERIFY(desk->findChild<QTableView*>(u"deskReferralsTable"_s)->model()->rowCount() > 0);
        shoot(u"desk"_s);
        desk->open(u"diallo"_s);
        QTRY_VERIFY(desk->findChild<QTableView*>(u"deskResultsTable"_s)->isVisible());
        shoot(u"desk-results"_s);
        desk->open(u"Zinedine"_s);
        QTest::qWait(400);
        shoot(u"desk-nobody"_s);

        window.goTo(u"people"_s);
        shoot(u"people"_s);
        people->open(u"new:Fatoumata Binta Dialo"_s);
        people->findChild<QWidget*>(u"registrationForm"_s)
            ->findChild<QLineEdit*>(u"birthEdit"_s)
            ->setText(u"12/03/1994"_s);
        QTest::qWait(1500);
        shoot(u"registration"_s);
        people->open(town.people[0].fileNumber.toString());
        auto* tabs = people->findChild<QTabWidget*>(u"recordTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            shoot(u"record-%1"_s.arg(tabs->widget(i)->objectName()));
        }
        tabs->setCurrentIndex(0);
        auto* area = tabs->widget(0)->findChild<QScrollArea*>();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        shoot(u"record-identityTab-end"_s);
        waitForBackground();
    }
};

WASL_TEST_IN(QApplication, TestPeopleGallery)
#include "tst_people_gallery.moc"
