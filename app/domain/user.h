#pragma once

#include "app/domain/case.h"
#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <vector>

namespace wasl::domain
{

enum class Role
{
    Reception,
    CaseWorker,
    Legal,
    Medical,
    Coordinator,
    Manager,
    Administrator,
    Auditor
};

template <>
struct EnumCodes<Role>
{
    static constexpr auto rows = codes<Role>({{Role::Reception, u"reception"},
                                              {Role::CaseWorker, u"case-worker"},
                                              {Role::Legal, u"legal"},
                                              {Role::Medical, u"medical"},
                                              {Role::Coordinator, u"coordinator"},
                                              {Role::Manager, u"manager"},
                                              {Role::Administrator, u"administrator"},
                                              {Role::Auditor, u"auditor"}});
};

QString label(Role role);

/// What can be done in a case file.
enum class Action
{
    FindPerson,         ///< search, and see what tells people apart
    ViewIdentity,       ///< name, birth, phones, documents …
    EditIdentity,       ///< register and correct
    ViewNeeds,          ///< specific needs that are not sensitive
    ViewSensitiveNeeds, ///< health, violence, torture …
    EditNeeds,
    ViewNotes,
    EditNotes,
    RecordConsent,
    ViewHousehold,
    EditHousehold,
    ViewCase,
    EditCase,
    AssignCase,
    ViewVisits, ///< the queue and appointments
    EditVisits,
    ViewReferralState, ///< to whom, state and due time, no reasons
    ViewReferral,
    EditReferral,
    RecordFeedback, ///< what a partner answered, by its reference
    OverrideConsent,
    ViewPartners,
    EditPartners,
    ViewStays,
    EditStays,
    OverridePlaceRules, ///< give a place against a rule of sex, age, family or stay, with a reason
    EditStructures,
    RecordPresence,
    Distribute,
    ViewIncidents,
    EditIncidents,
    DecideBan,
    ViewLegalFile,
    EditLegalFile,
    ViewMedicalNotes,
    EditMedicalNotes,
    ViewViolenceNotes,
    EditViolenceNotes,
    BreakGlass, ///< read a compartment one holds no key to, with the recovery code and a reason
    ViewActivities,
    EditActivities,
    ViewBarriers,
    EditBarriers,
    ViewSummary, ///< counts, no names
    CloseMonth,
    PublishRelease,
    ImportRegister,
    ExportPeople, ///< lists with names leave the file
    LinkIdentities,
    ErasePerson,
    RecordRights, ///< take a request about a person's rights, and see those there are
    AnswerRights, ///< answer one, and hand a person her whole file
    ViewJournal,
    VerifyJournal,
    EditSettings,
    ManageUsers,
    RotateKeys,
    BackUp,
    Restore
};

QString code(Action action); ///< kebab-case, as in refusals and the journal

/// How far a role's permission reaches.
enum class Reach
{
    None,
    Own, ///< people and cases assigned to the user, or registered by her
    All
};

Reach reach(Role role, Action action);
bool may(Role role, Action action); ///< reach() is not None

/// "not-allowed", naming the role and those that may.
Refusal notAllowed(Role role, Action action);

/// The compartments a role may be given a key to.
bool mayHold(Role role, Compartment compartment);

struct Desk
{
    DeskId id;
    QString name;
    QString communeCode;

    friend bool operator==(const Desk&, const Desk&) = default;
};

struct User
{
    UserId id;
    QString userName;
    QString displayName;
    Role role = Role::Reception;
    DeskId desk;
    std::vector<Compartment> compartments;
    bool active = true;
    Moment createdAt;
    int version = 0;

    friend bool operator==(const User&, const User&) = default;
};

std::vector<Refusal> problems(const User& user);

} // namespace wasl::domain
