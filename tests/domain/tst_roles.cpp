#include "app/domain/user.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

constexpr int actionCount = static_cast<int>(Action::Restore) + 1;

std::vector<Action> allActions()
{
    std::vector<Action> actions;
    for (int i = 0; i < actionCount; ++i) {
        actions.push_back(static_cast<Action>(i));
    }
    return actions;
}

QStringList allowed(Role role)
{
    QStringList result;
    for (const Action action : allActions()) {
        if (may(role, action)) {
            result << code(action);
        }
    }
    return result;
}

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasItsRow()
    {
        QSet<QString> codes;
        for (const Action action : allActions()) {
            QVERIFY2(!code(action).isEmpty(), qPrintable(QString::number(static_cast<int>(action))));
            codes.insert(code(action));
            QVERIFY2(std::ranges::any_of(allOf<Role>(), [&](Role role) { return may(role, action); }),
                     qPrintable(code(action)));
        }
        QCOMPARE(codes.size(), actionCount);
    }

    void receptionSeesIdentityAndStatesAndNoNotes()
    {
        for (const Action action : {Action::FindPerson, Action::ViewIdentity, Action::EditIdentity,
                                    Action::ViewReferralState, Action::ViewStays, Action::RecordPresence}) {
            QVERIFY(may(Role::Reception, action));
        }
        for (const Action action :
             {Action::ViewNotes, Action::ViewNeeds, Action::ViewSensitiveNeeds, Action::ViewCase,
              Action::ViewReferral, Action::ViewLegalFile, Action::ViewMedicalNotes,
              Action::ViewViolenceNotes, Action::ExportPeople, Action::ErasePerson, Action::ViewJournal,
              Action::ManageUsers, Action::CloseMonth}) {
            QVERIFY2(!may(Role::Reception, action), qPrintable(code(action)));
        }
    }

    void aCaseWorkerSeesHerOwnCases()
    {
        QCOMPARE(reach(Role::CaseWorker, Action::ViewCase), Reach::Own);
        QCOMPARE(reach(Role::CaseWorker, Action::ViewNotes), Reach::Own);
        QCOMPARE(reach(Role::Manager, Action::ViewCase), Reach::All);
    }

    void compartmentsAreForTheirOwnPeople()
    {
        for (const Role role : allOf<Role>()) {
            QCOMPARE(may(role, Action::ViewLegalFile), role == Role::Legal);
            QCOMPARE(mayHold(role, Compartment::Legal), role == Role::Legal);
            QCOMPARE(may(role, Action::ViewMedicalNotes), role == Role::Medical);
            QCOMPARE(mayHold(role, Compartment::Violence), role == Role::CaseWorker || role == Role::Medical);
        }
    }

    void aCoordinatorCountsAndAssigns()
    {
        QVERIFY(may(Role::Coordinator, Action::ViewSummary));
        QVERIFY(may(Role::Coordinator, Action::AssignCase));
        for (const Action action :
             {Action::ViewIdentity, Action::ViewCase, Action::ViewNotes, Action::ExportPeople}) {
            QVERIFY(!may(Role::Coordinator, action));
        }
    }

    void anAdministratorKeepsKeysAndSeesNobody()
    {
        QCOMPARE(allowed(Role::Administrator),
                 (QStringList{u"verify-journal"_s, u"edit-settings"_s, u"manage-users"_s, u"rotate-keys"_s,
                              u"back-up"_s, u"restore"_s}));
        for (const Compartment compartment : allOf<Compartment>()) {
            QVERIFY(!mayHold(Role::Administrator, compartment));
        }
    }

    void anAuditorSeesTheLogAlone()
    {
        QCOMPARE(allowed(Role::Auditor),
                 (QStringList{u"view-summary"_s, u"view-journal"_s, u"verify-journal"_s}));
    }

    void whoEditsMayLook()
    {
        const std::pair<Action, Action> pairs[] = {{Action::EditIdentity, Action::ViewIdentity},
                                                   {Action::EditNeeds, Action::ViewNeeds},
                                                   {Action::EditNotes, Action::ViewNotes},
                                                   {Action::EditCase, Action::ViewCase},
                                                   {Action::EditReferral, Action::ViewReferral},
                                                   {Action::EditPartners, Action::ViewPartners},
                                                   {Action::EditStays, Action::ViewStays},
                                                   {Action::EditIncidents, Action::ViewIncidents},
                                                   {Action::EditLegalFile, Action::ViewLegalFile},
                                                   {Action::EditMedicalNotes, Action::ViewMedicalNotes},
                                                   {Action::EditViolenceNotes, Action::ViewViolenceNotes},
                                                   {Action::EditActivities, Action::ViewActivities},
                                                   {Action::EditHousehold, Action::ViewHousehold},
                                                   {Action::CloseMonth, Action::ViewSummary}};
        for (const Role role : allOf<Role>()) {
            for (const auto& [edit, view] : pairs) {
                QVERIFY2(!may(role, edit) || may(role, view), qPrintable(code(role) + u' ' + code(edit)));
                QVERIFY(reach(role, edit) <= reach(role, view));
            }
        }
    }

    void aRefusalNamesTheRoleAndThoseThatMay()
    {
        const Refusal refusal = notAllowed(Role::Reception, Action::ViewNotes);
        QCOMPARE(refusal.code, u"not-allowed"_s);
        QVERIFY(refusal.message.contains(label(Role::Reception)));
        QVERIFY(refusal.message.contains(label(Role::CaseWorker)));
        QVERIFY(!refusal.message.contains(label(Role::Auditor)));
    }

    void usersAreChecked()
    {
        User user;
        user.userName = u"f.zahra"_s;
        user.displayName = u"Fatima Zahra"_s;
        QVERIFY(problems(user).empty());
        user.userName = u"with space"_s;
        QCOMPARE(problems(user).front().code, u"user-name-form"_s);
        user.userName = u"فاطمة"_s;
        QVERIFY(problems(user).empty());
        user.compartments = {Compartment::Legal};
        QCOMPARE(problems(user).front().code, u"compartment-not-for-role"_s);
        user.role = Role::Legal;
        QVERIFY(problems(user).empty());
    }
};

WASL_TEST(TestRoles)
#include "tst_roles.moc"
