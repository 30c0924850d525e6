#pragma once

#include "ui/reception/house.h"
#include "ui/shared/card.h"
#include "ui/shared/table_model.h"

class QTableView;
class QTabWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// Who comes today, who goes, who waits for a place.
class DayLists : public Card
{
    Q_OBJECT
public:
    explicit DayLists(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const House& house);
    void retranslate();

Q_SIGNALS:
    /// Enter on an arrival or a departure: its bed.
    void bedWanted(const domain::BedId& bed);
    /// Enter on someone who waits.
    void placeWanted(const QString& fileNumber);

private:
    struct List
    {
        TableModel<storage::StayRow>* model;
        QTableView* table;
    };

    List makeList(const QString& name, const std::function<void(const storage::StayRow&)>& onOpen);
    void setColumns(const List& list, bool waiting) const;
    void writeTabs();

    storage::CaseFile& m_file;
    QTabWidget* m_tabs;
    List m_arrivals, m_departures, m_waiting;
};

} // namespace wasl::ui
