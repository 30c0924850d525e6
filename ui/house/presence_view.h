#pragma once

#include "app/domain/reception.h"
#include "app/storage/presence_store.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class FilterChips;
class LtrField;
class Verdict;

/// The door of a house: a scan or a file number and Enter takes somebody in or out, with a large answer;
/// below it everybody who is checked in, and where she is.
class PresenceView : public QWidget
{
    Q_OBJECT
public:
    explicit PresenceView(storage::CaseFile& file, QWidget* parent = nullptr);

    void showHouse(const domain::ReceptionStructure& house);
    void reload();
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void personWanted(const QString& fileNumber);
    /// How many are absent: somebody has to ask after them.
    void waitingChanged(int count);

private:
    QWidget* buildEntry();
    QWidget* buildSteps();
    void setColumns();
    void fillFilters();
    void fillRows();
    void writeVisitors();
    void enableSteps();
    void scanned(const QString& typed);
    void pass(const domain::BeneficiaryId& person, const QString& who);
    void turnChosen();
    void undoLast();
    void correctHour();
    void askBack();
    void markHelp();
    void endStay();
    void countVisitors(int change);
    void next();
    void refuse(const QString& who, const domain::Refusal& refusal);
    [[nodiscard]] std::vector<storage::HouseGuest> chosen() const;
    [[nodiscard]] bool passes(const storage::HouseGuest& guest, const QString& filter) const;
    [[nodiscard]] domain::Whereabouts where(const storage::HouseGuest& guest) const;

    storage::CaseFile& m_file;
    domain::ReceptionStructure m_house;
    std::vector<storage::HouseGuest> m_guests;
    std::vector<domain::PresenceId> m_last; ///< what the last step recorded
    bool m_mayRecord, m_mayEdit;
    int m_absentAfter = 3;
    QDate m_today;
    LtrField* m_number;
    QLabel *m_numberLabel, *m_hint, *m_visitors;
    QPushButton *m_find, *m_more, *m_fewer;
    Verdict* m_verdict;
    FilterChips* m_filters;
    TableModel<storage::HouseGuest>* m_model;
    QTableView* m_table;
    QPushButton *m_turn, *m_undo, *m_correct, *m_back, *m_help, *m_end, *m_person;
};

} // namespace wasl::ui
