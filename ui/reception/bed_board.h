#pragma once

#include "ui/reception/house.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class BedCard;
class CodeCombo;
class DayLists;
class PageHeader;
class TimeView;

/// A structure: how full it is, and its beds in one of two views: today, as a list with who has them and the
/// chosen bed beside it, or over the coming weeks, as a board on which stays are moved. Which one is shown is
/// kept; a small house begins with today.
class BedBoard : public QWidget
{
    Q_OBJECT
public:
    explicit BedBoard(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Reads again; the structure shown is kept if it is still there.
    void reload();
    void showStructure(const domain::StructureId& structure);
    [[nodiscard]] domain::StructureId structure() const;
    [[nodiscard]] bool isEmpty() const { return m_structures.empty(); }
    [[nodiscard]] QTableView* table() const { return m_table; }
    void retranslate();
    /// "today" or "weeks".
    void showView(const QString& view);
    void takeFocus();
    /// Closes the card that the board of the coming weeks has opened; false when there is none.
    bool closeCard();

Q_SIGNALS:
    /// A bed for somebody yet to be chosen; the bed is null when any will do.
    void giveWanted(const domain::BedId& bed);
    /// The same, to begin on a day.
    void giveFromWanted(const domain::BedId& bed, const QDate& day);
    void placeWanted(const QString& fileNumber);
    void handOutWanted();
    void arrivalWanted();
    void waitingListWanted();
    void moveWanted(const domain::StayId& stay);
    void personWanted(const QString& fileNumber);
    void structureWanted();
    void unitWanted(const domain::ReceptionStructure& structure);
    /// The structure's places, hours and house rules are to be changed.
    void editWanted(const domain::StructureId& structure);
    /// How many are expected today and how many wait.
    void waitingChanged(int count);

private:
    void setUpActions();
    void connectCard();
    void fillStructures();
    void setColumns();
    void showHouse();
    void showBed();
    void writeOccupancy();
    void chooseBed(const domain::BedId& bed);
    void block(const domain::Block& block, const QString& said);
    void setUpWeeks();
    [[nodiscard]] QString keptView() const;
    [[nodiscard]] bool showsWeeks() const;
    void arrangeView();
    /// Those chosen on the board, or whoever leaves today.
    void checkOutSeveral(const QList<domain::StayId>& chosen);

    storage::CaseFile& m_file;
    std::vector<domain::ReceptionStructure> m_structures;
    std::optional<House> m_house;
    domain::BedId m_chosen;
    bool m_filling = false;
    PageHeader* m_header;
    CodeCombo* m_structure;
    QLabel* m_occupancy; ///< how full the structure is, in words
    QPushButton *m_give, *m_handOut, *m_add, *m_arrival, *m_waitingList;
    QAction *m_addStructure, *m_addUnit, *m_edit;
    TableModel<BedRow>* m_model;
    QTableView* m_table;
    BedCard* m_card;
    DayLists* m_lists;
    TimeView* m_weeks;
    QWidget* m_side; ///< card and lists
    QPushButton* m_leaving;
    domain::StructureId m_onBoard;
    bool m_viewKnown = false; ///< the view was chosen, or kept from the last time
};

} // namespace wasl::ui
