#pragma once

#include "app/domain/ids.h"
#include "app/domain/user.h"

#include <QString>

namespace wasl::storage
{

/// Who acts, in which role, at which desk: written into every entry of the journal.
struct Actor
{
    domain::UserId user;
    QString name;
    domain::Role role = domain::Role::Reception;
    domain::DeskId desk;
};

} // namespace wasl::storage
