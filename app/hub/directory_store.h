#pragma once

#include "app/domain/time.h"
#include "app/wire/http_signature.h"
#include "app/wire/network_reading.h"

#include <QMap>

namespace wasl::hub
{

class Database;

/// The associations of the network, as they present themselves, and which months they reported.
class DirectoryStore
{
public:
    /// Entries on one page of the list: at their longest, under half of what a client takes.
    static constexpr int PageSize = 60;

    explicit DirectoryStore(Database& database);

    /// What the association says of itself, in place of what it said before.
    void put(const QString& association, const QByteArray& bytes, const wire::SignatureFields& signature,
             const QDateTime& time);

    /// By name; pages count from 0.
    wire::ListPage<domain::DirectoryEntry> page(int page);

    struct Reported
    {
        QString association;
        QString name;
        QDateTime enrolled;
        QMap<QString, QStringList> families; ///< by month, "YYYY-MM"
    };
    /// Who sent what for the months from … until, both included; also who sent nothing. No figures.
    std::vector<Reported> coverage(const domain::YearMonth& from, const domain::YearMonth& until);

private:
    Database& m_database;
};

} // namespace wasl::hub
