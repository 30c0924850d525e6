#pragma once

#include "app/registers/search_question.h"
#include "app/storage/beneficiary_store.h"
#include "ui/beneficiaries/lists.h"

#include <QObject>
#include <QPointer>

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Task;

/// Finds people while one types, in any script, on a reader of its own away from the window. Of several
/// questions only the last one is answered. Until the names are read in, right after unlocking, it finds what
/// is written alike, and answers again when they are.
class PeopleSearch : public QObject
{
    Q_OBJECT
public:
    PeopleSearch(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QObject* parent);

    /// By value: what was asked before is forgotten first, and may be this very text.
    void search(QString typed);
    /// Drops what is being looked for.
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_task.isNull(); }

Q_SIGNALS:
    void found(const QString& typed, const std::vector<wasl::storage::BeneficiaryRow>& rows);

private:
    void readNames();

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    std::shared_ptr<const registers::SearchQuestions> m_questions; ///< null until the names are read in
    QPointer<Task> m_task, m_reading;
    QString m_typed;
};

} // namespace wasl::ui
