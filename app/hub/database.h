#pragma once

#include "app/hub/connection.h"
#include "app/hub/hub_error.h"

#include <functional>
#include <memory>

namespace wasl::hub
{

struct HubConfig;

/// The database cannot be asked now: it is away, starting, full, or too busy. Whoever asked may come
/// again; nothing of the work was acknowledged.
class StorageAway : public HubError
{
public:
    using HubError::HubError;
};

/// Thrown by a work that found that somebody else was faster: it is undone and done again from its
/// beginning, and then sees what the other one wrote.
class Overtaken : public HubError
{
public:
    using HubError::HubError;
};

/// Where the hub keeps what it received. The stores' SQL is the same on every kind: placeholders are
/// $1, $2 …, numbered in the order in which they appear. A work takes the connection, or only its Session.
class Database
{
public:
    using Work = std::function<void(Connection&)>;

    Database() = default;
    virtual ~Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs the work inside a transaction, which is undone if the work throws; returns once it is on the
    /// disk. The work may run more than once, so it must begin by resetting what it hands out.
    virtual void write(const Work& work) = 0;
    virtual void read(const Work& work) = 0;
    /// Makes room for the cells of that year, before a work writes them.
    virtual void prepareYear(int year) = 0;
    /// Whether it answers now.
    virtual bool isThere() = 0;
};

/// The database the configuration names, brought to the newest version: PostgreSQL, or the file hub.db in
/// the data folder. Throws HubError, also for one of a newer Wasl.
std::unique_ptr<Database> openDatabase(const HubConfig& config);

} // namespace wasl::hub
