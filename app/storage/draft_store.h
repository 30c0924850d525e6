#pragma once

#include "app/domain/case.h"
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

/// A note while it is being written.
struct NoteDraft
{
    domain::Compartment compartment = domain::Compartment::General;
    QString text;

    friend bool operator==(const NoteDraft&, const NoteDraft&) = default;
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
    /// A note's draft is sealed like the note will be: the text of a compartment lies under its key here too.
    /// `record` is what the note belongs to. An empty text discards. Refuses "compartment-closed", and then
    /// no draft of the form is left.
    [[nodiscard]] domain::Result<void> keepNote(const QString& form, const QUuid& record,
                                                const NoteDraft& note);
    /// None where its compartment's key is not held any more.
    [[nodiscard]] std::optional<NoteDraft> findNote(const QString& form, const QUuid& record) const;
    [[nodiscard]] std::optional<Draft> find(const QString& form) const;
    /// The newest first.
    [[nodiscard]] std::vector<Draft> all() const;
    [[nodiscard]] domain::Result<void> discard(const QString& form);

private:
    Database& m_database;
};

} // namespace wasl::storage
