#pragma once

#include "app/domain/card.h"
#include "ui/shared/file_chooser.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CardPaperBox;
class DateEdit;
class Notice;

/// Cards for many at once: the guests of a structure, or any of them. Who has a valid card keeps it; who has
/// none gets one. Deletes itself.
class GuestCardsDialog : public QDialog
{
    Q_OBJECT
public:
    GuestCardsDialog(storage::CaseFile& file, FileChooser chooser, QWidget* parent);

private:
    void fillGuests();
    void countChosen();
    void print(bool asFile);
    [[nodiscard]] domain::Result<std::vector<domain::Card>> cardsOfChosen();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    Notice* m_notice;
    QComboBox *m_structure, *m_name;
    QListWidget* m_guests;
    QCheckBox* m_photo;
    CardPaperBox* m_paper;
    QPushButton *m_print, *m_save;
};

} // namespace wasl::ui
