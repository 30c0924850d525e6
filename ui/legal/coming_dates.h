#pragma once

#include "app/storage/person_tag.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QTableView;

namespace wasl::storage
{
class CaseFile;
class Database;
} // namespace wasl::storage

namespace wasl::ui
{

/// A day the legal clinic must keep in sight.
struct ComingDate
{
    enum class Kind
    {
        Deadline,
        Hearing,
        Paper
    };
    Kind kind = Kind::Deadline;
    QDate on;
    std::optional<QDateTime> at; ///< of a hearing
    storage::PersonTag person;
    domain::LegalFileId file;  ///< null for a paper
    QString fileKind;          ///< codebook legal_file_kinds
    QString what;              ///< of a hearing its place
    QString documentKind;      ///< of a paper: codebook document_kinds
    int remindDaysBefore = 14; ///< from then on it is urgent

    /// Deadlines not met, hearings and papers that expire within `days`, the soonest first; of papers also
    /// those that expired within the last month.
    static std::vector<ComingDate> read(storage::Database& database, int days);
};

/// Deadlines, hearings and papers in one list. Enter acts on a row: it opens the file, or a renewal.
class ComingDates : public QWidget
{
    Q_OBJECT
public:
    static constexpr int daysAhead = 90;

    explicit ComingDates(storage::CaseFile& file, QWidget* parent = nullptr);

    void setRows(std::vector<ComingDate> rows);
    void retranslate();
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    void fileWanted(const domain::LegalFileId& id);
    void renewalWanted(const wasl::ui::ComingDate& paper);

private:
    void setColumns();

    storage::CaseFile& m_file;
    TableModel<ComingDate>* m_model;
    QTableView* m_table;
    bool m_fitted = false;
};

} // namespace wasl::ui
