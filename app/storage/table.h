#pragma once

#include "app/storage/journal.h"
#include "app/storage/list.h"
#include "app/storage/refusals.h"

namespace wasl::storage
{

/// A column computed from the struct when it is written, and never read back: search texts, held times.
template <class S>
struct Derived
{
    enum class When
    {
        OnChange,
        Always,
        OnInsert
    };
    QString name;
    std::function<QVariant(const Database&, const S&)> compute;
    When when = When::OnChange; ///< OnChange: when the struct it is computed from gives another value
};

/// An aggregate in the file: its row, its lists, and the journal of both. The one place that writes them, so
/// every change is journalled in the transaction that makes it, exactly the fields that changed.
///
/// A struct with a `version` is saved optimistically: only the version that was read may be replaced.
template <class S>
class Table
{
public:
    using Id = decltype(S::id);
    static constexpr bool versioned = requires(S s) { s.version; };

    /// `subject` is whose history and erasure a row belongs to.
    Table(
        QString name, Fields<S> fields, std::vector<List<S>> lists = {}, std::vector<Derived<S>> derived = {},
        std::function<QUuid(const S&)> subject = [](const S& s) { return s.id.uuid(); });

    [[nodiscard]] const QString& name() const { return m_name; }

    [[nodiscard]] std::optional<S> find(Database& database, const Id& id) const;
    /// All rows for which `clause` holds, such as "WHERE person_id = ? ORDER BY id".
    template <class... Args>
    [[nodiscard]] std::vector<S> select(Database& database, const QString& clause, const Args&... args) const;

    /// Inserts when the id is null or unknown, else updates what differs; answers the struct as it now is.
    /// Within the caller's transaction. Refuses "changed-meanwhile".
    [[nodiscard]] domain::Result<S> save(Database& database, S after, const QString& action = {}) const;
    /// The same for callers that just read `before` in this transaction.
    [[nodiscard]] domain::Result<S> save(Database& database, const std::optional<S>& before, S after,
                                         const QString& action = {}) const;
    void remove(Database& database, const S& row) const;
    /// Puts back what the newest change of the row replaced. Refuses "nothing-to-undo", "changed-meanwhile".
    [[nodiscard]] domain::Result<S> undone(Database& database, S current) const;

    [[nodiscard]] std::vector<FieldChange> differences(const std::optional<S>& before, const S& after) const;

private:
    void insert(Database& database, const S& row) const;
    void update(Database& database, const S& before, const S& after) const;
    [[nodiscard]] S read(Database& database, const Statement& row) const;

    QString m_name;
    Fields<S> m_fields; ///< the first is the key
    std::vector<List<S>> m_lists;
    std::vector<Derived<S>> m_derived;
    std::function<QUuid(const S&)> m_subject;
    QString m_select;
    QString m_selectById;
    QString m_insert;
};

} // namespace wasl::storage

#include "app/storage/table_impl.h"
