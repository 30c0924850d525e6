#include "app/domain/user.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

QString label(Role role)
{
    switch (role) {
    case Role::Reception:
        return QCoreApplication::translate("wasl::domain", "Reception");
    case Role::CaseWorker:
        return QCoreApplication::translate("wasl::domain", "Case worker");
    case Role::Legal:
        return QCoreApplication::translate("wasl::domain", "Legal adviser");
    case Role::Medical:
        return QCoreApplication::translate("wasl::domain", "Medical worker");
    case Role::Coordinator:
        return QCoreApplication::translate("wasl::domain", "Coordinator");
    case Role::Manager:
        return QCoreApplication::translate("wasl::domain", "Manager");
    case Role::Administrator:
        return QCoreApplication::translate("wasl::domain", "Administrator");
    case Role::Auditor:
        return QCoreApplication::translate("wasl::domain", "Auditor");
    }
    return {};
}

bool mayHold(Role role, Compartment compartment)
{
    switch (compartment) {
    case Compartment::General:
        return may(role, Action::ViewNotes);
    case Compartment::Legal:
        return may(role, Action::ViewLegalFile);
    case Compartment::Medical:
        return may(role, Action::ViewMedicalNotes);
    case Compartment::Violence:
        return may(role, Action::ViewViolenceNotes);
    }
    return false;
}

std::vector<Refusal> problems(const User& user)
{
    static const QRegularExpression form(u"^[\\p{L}\\p{N}._-]{2,40}$"_s);
    std::vector<Refusal> found;
    if (!form.match(user.userName).hasMatch()) {
        found.push_back(
            {u"user-name-form"_s,
             QCoreApplication::translate(
                 "wasl::domain",
                 "A user name has 2 to 40 letters, digits, dots, dashes or underscores, and no space."),
             u"userName"_s});
    }
    if (user.displayName.trimmed().isEmpty()) {
        found.push_back({u"name-missing"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "Write the name by which colleagues know this user."),
                         u"displayName"_s});
    }
    const bool tooMuch = std::ranges::any_of(
        user.compartments, [&](Compartment compartment) { return !mayHold(user.role, compartment); });
    if (tooMuch) {
        found.push_back(
            {u"compartment-not-for-role"_s,
             QCoreApplication::translate("wasl::domain", "The role “%1” cannot be given this compartment.")
                 .arg(label(user.role)),
             u"compartments"_s});
    }
    return found;
}

} // namespace wasl::domain
