#pragma once

#include <QString>

#include <string>
#include <vector>

namespace wasl::hub
{

/// One step of a schema: a file NNNN_*.sql of resources/hub, never changed once a release held it.
struct Migration
{
    int version = 0;
    std::vector<std::string> statements;
};

/// All steps for one kind of database, by their numbers: "hub" for SQLite, "hub/postgresql". They are found
/// by their names, so a new file is all a new step needs; it needs one in each of the two folders.
/// Throws HubError for a gap between the numbers.
std::vector<Migration> migrations(const QString& folder);

} // namespace wasl::hub
