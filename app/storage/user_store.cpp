#include "app/storage/user_store.h"

#include "app/storage/table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::User;

namespace
{

const Table<User>& users()
{
    static const Table<User> table(
        u"app_user"_s, {field(u"id"_s, &User::id), field(u"user_name"_s, &User::userName),
                        field(u"name"_s, &User::displayName), field(u"role"_s, &User::role),
                        field(u"desk_id"_s, &User::desk), field(u"compartments"_s, &User::compartments),
                        field(u"active"_s, &User::active), field(u"created_at"_s, &User::createdAt)});
    return table;
}

} // namespace

std::vector<User> UserStore::all() const
{
    return users().select(m_database, u"ORDER BY active DESC, coalesce(name, user_name) COLLATE NOCASE"_s);
}

std::optional<User> UserStore::find(const domain::UserId& id) const
{
    return users().find(m_database, id);
}

domain::Result<domain::UserId> UserStore::save(User user)
{
    return write(m_database, domain::Action::ManageUsers, [&]() -> domain::Result<domain::UserId> {
        if (!user.createdAt.isValid()) user.createdAt = m_database.now();
        if (const auto found = problems(user); !found.empty()) return tl::unexpected(found.front());
        return users().save(m_database, std::move(user)).map([](const User& saved) { return saved.id; });
    });
}

} // namespace wasl::storage
