#pragma once

#include "app/storage/incident_store.h"
#include "ui/shared/table_model.h"

#include <QWidget>

#include <map>

class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class FilterChips;

/// What happened in the houses; what is still to be followed up stands first.
class IncidentsView : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentsView(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Of one structure, or of all with a null id.
    void showHouse(const domain::StructureId& house);
    void reload();
    void retranslate();
    void takeFocus();
    /// False when it is not there or the role does not see it.
    bool openIncident(const domain::IncidentId& id);
    void begin(const QString& fileNumber = {});

Q_SIGNALS:
    void banWanted(const domain::IncidentId& incident);
    /// How many have something to be done whose day is past.
    void waitingChanged(int count);

private:
    struct Row
    {
        domain::Incident incident;
        QString kind, structure, people;
        std::optional<QDate> next;
    };
    void setColumns();
    void readRows();
    void fillRows();
    void edit(const domain::Incident& incident, const QString& involved = {});
    [[nodiscard]] bool passes(const Row& row, const QString& filter) const;
    [[nodiscard]] const Row* chosen() const;

    storage::CaseFile& m_file;
    domain::StructureId m_house;
    std::vector<Row> m_rows;
    QDate m_today;
    bool m_mayEdit;
    FilterChips* m_filters;
    QPushButton *m_add, *m_ban;
    TableModel<Row>* m_model;
    QTableView* m_table;
};

} // namespace wasl::ui
