#pragma once

#include "app/storage/beneficiary_store.h"

#include <QObject>
#include <QPointer>

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Task;

/// Finds people while one types, on a reader of its own away from the window. Of several questions only the
/// last one is answered.
class PeopleSearch : public QObject
{
    Q_OBJECT
public:
    PeopleSearch(storage::CaseFile& file, QObject* parent);

    void search(const QString& typed);
    /// Drops what is being looked for.
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_task.isNull(); }

Q_SIGNALS:
    void found(const QString& typed, const std::vector<wasl::storage::BeneficiaryRow>& rows);

private:
    storage::CaseFile& m_file;
    QPointer<Task> m_task;
};

} // namespace wasl::ui
