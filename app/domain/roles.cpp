#include "app/domain/user.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr Reach N = Reach::None;
constexpr Reach O = Reach::Own;
constexpr Reach A = Reach::All;

struct Row
{
    Action action;
    QStringView code;
    std::array<Reach, 8> reach; ///< in the order of Role
};

// The promise "a role sees what it may", as one table. Reception sees identity, appointments and the states
// of referrals, and no notes. A case worker sees her own and assigned cases. Legal, medical and violence
// notes are for their own people only, managers included out. A coordinator counts and assigns. An
// administrator manages users and keys and sees no person. An auditor sees the log without what the files
// hold. A manager may also do an administrator's work: a small association has one founder.
// clang-format off
constexpr Row rights[] = {
    //                                                        Rec CW Leg Med Coo Man Adm Aud
    {Action::FindPerson,         u"find-person",             {A, A, A, A, A, A, N, N}},
    {Action::ViewIdentity,       u"view-identity",           {A, A, A, A, N, A, N, N}},
    {Action::EditIdentity,       u"edit-identity",           {A, A, O, O, N, A, N, N}},
    {Action::ViewNeeds,          u"view-needs",              {N, O, O, O, N, A, N, N}},
    {Action::ViewSensitiveNeeds, u"view-sensitive-needs",    {N, O, O, O, N, A, N, N}},
    {Action::EditNeeds,          u"edit-needs",              {N, O, O, O, N, A, N, N}},
    {Action::ViewNotes,          u"view-notes",              {N, O, O, O, N, A, N, N}},
    {Action::EditNotes,          u"edit-notes",              {N, O, O, O, N, A, N, N}},
    {Action::RecordConsent,      u"record-consent",          {A, A, A, A, N, A, N, N}},
    {Action::ViewHousehold,      u"view-household",          {A, A, A, A, N, A, N, N}},
    {Action::EditHousehold,      u"edit-household",          {A, A, O, O, N, A, N, N}},
    {Action::ViewCase,           u"view-case",               {N, O, O, O, N, A, N, N}},
    {Action::EditCase,           u"edit-case",               {N, O, O, O, N, A, N, N}},
    {Action::AssignCase,         u"assign-case",             {N, N, N, N, A, A, N, N}},
    {Action::ViewVisits,         u"view-visits",             {A, A, A, A, A, A, N, N}},
    {Action::EditVisits,         u"edit-visits",             {A, A, A, A, N, A, N, N}},
    {Action::ViewReferralState,  u"view-referral-state",     {A, A, A, A, A, A, N, N}},
    {Action::ViewReferral,       u"view-referral",           {N, O, O, O, N, A, N, N}},
    {Action::EditReferral,       u"edit-referral",           {N, O, O, O, N, A, N, N}},
    {Action::RecordFeedback,     u"record-feedback",         {A, A, O, O, N, A, N, N}},
    {Action::OverrideConsent,    u"override-consent",        {N, O, O, O, N, A, N, N}},
    {Action::ViewPartners,       u"view-partners",           {A, A, A, A, A, A, N, N}},
    {Action::EditPartners,       u"edit-partners",           {N, A, N, N, A, A, N, N}},
    {Action::ViewStays,          u"view-stays",              {A, A, N, N, A, A, N, N}},
    {Action::EditStays,          u"edit-stays",              {A, A, N, N, N, A, N, N}},
    {Action::OverridePlaceRules, u"override-place-rules",    {N, A, N, N, N, A, N, N}},
    {Action::EditStructures,     u"edit-structures",         {N, N, N, N, A, A, N, N}},
    {Action::RecordPresence,     u"record-presence",         {A, A, N, N, N, A, N, N}},
    {Action::Distribute,         u"distribute",              {A, A, N, N, N, A, N, N}},
    {Action::ViewIncidents,      u"view-incidents",          {N, A, N, N, N, A, N, N}},
    {Action::EditIncidents,      u"edit-incidents",          {N, A, N, N, N, A, N, N}},
    {Action::DecideBan,          u"decide-ban",              {N, N, N, N, N, A, N, N}},
    {Action::ViewLegalFile,      u"view-legal-file",         {N, N, A, N, N, N, N, N}},
    {Action::EditLegalFile,      u"edit-legal-file",         {N, N, A, N, N, N, N, N}},
    {Action::ViewMedicalNotes,   u"view-medical-notes",      {N, N, N, A, N, N, N, N}},
    {Action::EditMedicalNotes,   u"edit-medical-notes",      {N, N, N, A, N, N, N, N}},
    {Action::ViewViolenceNotes,  u"view-violence-notes",     {N, O, N, O, N, N, N, N}},
    {Action::EditViolenceNotes,  u"edit-violence-notes",     {N, O, N, O, N, N, N, N}},
    {Action::BreakGlass,         u"break-glass",             {N, O, O, O, N, A, N, N}},
    {Action::ViewActivities,     u"view-activities",         {A, A, A, A, A, A, N, N}},
    {Action::EditActivities,     u"edit-activities",         {N, A, A, A, A, A, N, N}},
    {Action::ViewBarriers,       u"view-barriers",           {N, A, A, A, A, A, N, N}},
    {Action::EditBarriers,       u"edit-barriers",           {A, A, A, A, A, A, N, N}},
    {Action::ViewSummary,        u"view-summary",            {N, A, A, A, A, A, N, A}},
    {Action::CloseMonth,         u"close-month",             {N, N, N, N, N, A, N, N}},
    {Action::PublishRelease,     u"publish-release",         {N, N, N, N, N, A, N, N}},
    {Action::ImportRegister,     u"import-register",         {N, N, N, N, N, A, N, N}},
    {Action::ExportPeople,       u"export-people",           {N, N, N, N, N, A, N, N}},
    {Action::LinkIdentities,     u"link-identities",         {N, A, N, N, N, A, N, N}},
    {Action::ErasePerson,        u"erase-person",            {N, N, N, N, N, A, N, N}},
    {Action::RecordRights,       u"record-rights",           {A, A, A, A, N, A, N, N}},
    {Action::AnswerRights,       u"answer-rights",           {N, O, O, O, N, A, N, N}},
    {Action::ViewJournal,        u"view-journal",            {N, N, N, N, N, A, N, A}},
    {Action::VerifyJournal,      u"verify-journal",          {N, N, N, N, N, A, A, A}},
    {Action::EditSettings,       u"edit-settings",           {N, N, N, N, N, A, A, N}},
    {Action::ManageUsers,        u"manage-users",            {N, N, N, N, N, A, A, N}},
    {Action::RotateKeys,         u"rotate-keys",             {N, N, N, N, N, A, A, N}},
    {Action::BackUp,             u"back-up",                 {N, N, N, N, N, A, A, N}},
    {Action::Restore,            u"restore",                 {N, N, N, N, N, A, A, N}},
};
// clang-format on

const Row* rowOf(Action action)
{
    for (const Row& row : rights) {
        if (row.action == action) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace

QString code(Action action)
{
    const Row* row = rowOf(action);
    return row ? row->code.toString() : QString();
}

Reach reach(Role role, Action action)
{
    const Row* row = rowOf(action);
    const auto column = static_cast<std::size_t>(role);
    return row && column < row->reach.size() ? row->reach[column] : Reach::None;
}

bool may(Role role, Action action)
{
    return reach(role, action) != Reach::None;
}

Refusal notAllowed(Role role, Action action)
{
    QStringList others;
    for (const Role other : allOf<Role>()) {
        if (may(other, action)) {
            others << label(other);
        }
    }
    return {u"not-allowed"_s,
            QCoreApplication::translate(
                "wasl::domain", "The role “%1” may not do this. Ask a colleague with one of these roles: %2.")
                .arg(label(role), others.join(QCoreApplication::translate("wasl::domain", ", "))),
            {}};
}

} // namespace wasl::domain
