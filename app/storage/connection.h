#pragma once

#include "app/storage/database.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <unordered_map>

namespace wasl::storage
{

/// A statement the connection keeps, and how many values it wants: a statement used again must not run with
/// what was bound for someone else.
struct Prepared
{
    QSqlQuery query;
    int parameters = -1; ///< unknown before the first run
};

/// The Qt Sql side of a Database: its connection under a name of its own, and its prepared statements, which
/// are finalised before the connection closes.
struct Database::Connection
{
    Connection();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The kept statement, or a new one where it is in use or was never prepared.
    [[nodiscard]] std::unique_ptr<Prepared> borrow(const QString& sql);
    void giveBack(const QString& sql, std::unique_ptr<Prepared> prepared);

    QString name;
    QSqlDatabase database;
    std::unordered_map<QString, std::unique_ptr<Prepared>> unused;
};

/// The beginning of a statement, enough to recognise it by in an error message.
[[nodiscard]] QString operationName(const QString& sql);

} // namespace wasl::storage
