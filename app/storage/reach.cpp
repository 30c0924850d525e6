#include "app/storage/reach.h"

#include "app/storage/database.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

bool reaches(Database& database, domain::Action action, const domain::BeneficiaryId& person)
{
    const auto& actor = database.actor();
    switch (domain::reach(actor.role, action)) {
    case domain::Reach::None:
        return false;
    case domain::Reach::All:
        return true;
    case domain::Reach::Own:
        break;
    }
    auto own = database.query(u"SELECT 1 FROM beneficiary WHERE id = ? AND registered_by = ? UNION ALL "
                              "SELECT 1 FROM case_file WHERE person_id = ? AND worker_id = ? LIMIT 1"_s,
                              person, actor.user, person, actor.user);
    return own.next();
}

} // namespace wasl::storage
