#pragma once

#include "app/hub/connection.h"

#include <map>
#include <memory>

namespace wasl::hub
{

/// A connection to the hub's SQLite file.
class SqliteConnection : public Connection
{
public:
    explicit SqliteConnection(Poco::Data::Session session);
    ~SqliteConnection() override;

    std::optional<Row> run(const Query& query, const Row& parameters) override;
    void forget() override;

private:
    struct Prepared;

    std::map<std::string_view, std::unique_ptr<Prepared>> m_prepared;
};

} // namespace wasl::hub
