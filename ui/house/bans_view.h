#pragma once

#include "app/storage/incident_store.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class EmptyState;

/// Who may not come for a time; those whose review is due stand first. A ban is lifted or decided anew, never
/// rewritten.
class BansView : public QWidget
{
    Q_OBJECT
public:
    explicit BansView(storage::CaseFile& file, QWidget* parent = nullptr);

    void showHouse(const domain::StructureId& house);
    void reload();
    void retranslate();
    void takeFocus();
    /// Chooses it in the list; false when it no longer stands.
    bool choose(const domain::BanId& id);
    /// Asks about whom, unless a file number says it.
    void begin(const QString& fileNumber = {});
    /// A ban out of an incident: of several who were involved one is asked for.
    void beginFrom(const domain::IncidentId& incident);

Q_SIGNALS:
    void personWanted(const QString& fileNumber);
    /// How many reviews are due.
    void waitingChanged(int count);

private:
    void setColumns();
    void enableSteps();
    void decide(const QString& fileNumber, const std::optional<domain::Incident>& incident);
    void decideAgain();
    void lift();
    [[nodiscard]] const storage::BanRow* chosen() const;

    storage::CaseFile& m_file;
    domain::StructureId m_house;
    QDate m_today;
    bool m_mayDecide;
    QPushButton *m_add, *m_again, *m_lift, *m_person;
    TableModel<storage::BanRow>* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
};

} // namespace wasl::ui
