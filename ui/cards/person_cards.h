#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/card.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/table_model.h"

#include <QDialog>
#include <QPushButton>

class QCheckBox;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CardPaperBox;
class CodeCombo;
class DateEdit;
class FormGrid;
class NameField;
class Notice;

/// One person's cards: the one that is valid and those that were, making and replacing one, revoking a lost
/// one, printing. Deletes itself.
class PersonCardsDialog : public QDialog
{
    Q_OBJECT
public:
    PersonCardsDialog(storage::CaseFile& file, const domain::Beneficiary& person, FileChooser chooser,
                      QWidget* parent);

Q_SIGNALS:
    /// One was made or revoked.
    void changed();

private:
    void addNewCard(QVBoxLayout* column);
    void addRevocation(QVBoxLayout* column);
    void reload();
    void make();
    void revoke();
    void print(bool asFile);
    [[nodiscard]] std::optional<domain::Card> validCard() const;
    [[nodiscard]] std::vector<TableColumn<domain::Card>> columns() const;

    storage::CaseFile& m_file;
    domain::Beneficiary m_person;
    FileChooser m_chooser;
    Notice* m_notice;
    TableModel<domain::Card>* m_model;
    QTableView* m_table;
    QLabel* m_none; ///< stands for the table while there is none
    FormGrid* m_form;
    NameField* m_name;
    QCheckBox* m_photo;
    DateEdit* m_until;
    CodeCombo* m_reason;
    QWidget* m_revocation = nullptr;
    CardPaperBox* m_paper;
    QPushButton *m_make, *m_revoke, *m_print, *m_save;
};

/// Opens them: stands in the head of a record. Hidden from roles that may not see who somebody is.
class PersonCardsButton : public QPushButton
{
    Q_OBJECT
public:
    PersonCardsButton(storage::CaseFile& file, std::function<domain::Beneficiary()> about,
                      FileChooser chooser, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace wasl::ui
