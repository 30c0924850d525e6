#pragma once

#include "app/storage/stay_board.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class FormGrid;
class Notice;

/// Several guests leave together, to one destination. Who cannot leave is told apart and stays in the list
/// with the reason; the others leave all the same, unless all or none was asked for.
class CheckOutDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p guests are offered, those in \p chosen ticked; with nobody chosen, all.
    CheckOutDialog(storage::CaseFile& file, std::vector<storage::StayRow> guests,
                   const QList<domain::StayId>& chosen, QWidget* parent = nullptr);

Q_SIGNALS:
    /// So many left. Comes also when the dialog stays open for those who could not.
    void checkedOut(int count);

private:
    void addGuests(const QList<domain::StayId>& chosen);
    [[nodiscard]] std::vector<domain::StayId> ticked() const;
    void countTicked();
    void checkOut();
    void showRest(const storage::CheckedOutTogether& result);

    storage::CaseFile& m_file;
    std::vector<storage::StayRow> m_guests;
    Notice* m_notice;
    QListWidget* m_list;
    FormGrid* m_form;
    CodeCombo* m_destination;
    QPlainTextEdit* m_note;
    QCheckBox* m_allOrNone;
    QPushButton* m_go;
};

} // namespace wasl::ui
