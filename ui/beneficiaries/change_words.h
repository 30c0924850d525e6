#pragma once

#include "app/storage/journal.h"
#include "ui/beneficiaries/lists.h"

#include <QCoreApplication>

namespace wasl::ui
{

/// One line of a person's history: one field of one entry of the journal.
struct HistoryLine
{
    QDateTime at;
    QString who;
    QString what; ///< "Family name", "Registered", "Decision about her data" …
    QString from, to;
};

/// Entries of the journal in words of the window's language.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(wasl::ui::ChangeWords)
public:
    /// What a reader of the history may see of what was written into it.
    struct Sight
    {
        bool notes = false, needs = false, sensitiveNeeds = false;
    };

    static std::vector<HistoryLine> lines(const std::vector<storage::JournalEntry>& entries,
                                          const Lists& lists, const Sight& sight);
    static QString fieldName(const QString& field);

private:
    static QString eventName(const storage::JournalChange& change);
    static QString value(const QString& field, const QJsonValue& json, const Lists& lists);
};

} // namespace wasl::ui
