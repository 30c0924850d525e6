#include "app/hub/database.h"

#include "app/hub/hub_config.h"
#include "app/hub/postgres_database.h"
#include "app/hub/sqlite_database.h"

using namespace Qt::StringLiterals;

namespace wasl::hub
{

std::unique_ptr<Database> openDatabase(const HubConfig& config)
{
    if (!config.database.isEmpty()) {
        return std::make_unique<PostgresDatabase>(config.database, config.connections);
    }
    return std::make_unique<SqliteDatabase>(config.dataFolder + "/hub.db"_L1);
}

} // namespace wasl::hub
