#pragma once

#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

struct Draft
{
    QString form; ///< which form, and of whom: "beneficiary/<id>"
    QByteArray body;
    QDateTime savedAt;
};

/// What was being typed when the program locked, closed or crashed: one of each form for each user, seen by
/// nobody else. Not journalled: nothing of it counts until it is saved.
class DraftStore
{
public:
    explicit DraftStore(Database& database)
        : m_database(database)
    {
    }

    /// Replaces the form's former draft.
    [[nodiscard]] domain::Result<void> keep(const QString& form, const QByteArray& body);
    [[nodiscard]] std::optional<Draft> find(const QString& form) const;
    /// The newest first.
    [[nodiscard]] std::vector<Draft> all() const;
    [[nodiscard]] domain::Result<void> discard(const QString& form);

private:
    Database& m_database;
};

} // namespace wasl::storage
