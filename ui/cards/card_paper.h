#pragma once

#include "app/domain/card.h"
#include "app/reports/card_sheet.h"
#include "ui/shared/field.h"
#include "ui/shared/file_chooser.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// How cards are printed: in which language, on which paper, with which number to call, and backs or none.
class CardPaperBox : public QWidget
{
    Q_OBJECT
public:
    explicit CardPaperBox(storage::CaseFile& file, QWidget* parent);

    /// One card is printed by itself unless somebody chooses otherwise, many on sheets.
    void setPaper(reports::CardPaper paper);
    /// Prints where there is a printer, else asks for a file. The log of accesses keeps whose cards they are.
    /// Answers what was refused; a null text where somebody changed her mind.
    [[nodiscard]] domain::Result<bool> print(const std::vector<domain::Card>& cards, bool asFile,
                                             const FileChooser& chooser);

private:
    [[nodiscard]] reports::CardSheet sheet(const std::vector<domain::Card>& cards) const;
    [[nodiscard]] domain::Result<bool> save(const reports::CardSheet& sheet, const FileChooser& chooser);

    storage::CaseFile& m_file;
    FormGrid* m_form;
    QComboBox *m_language, *m_paper;
    QLineEdit* m_phone;
    QCheckBox* m_backs;
};

} // namespace wasl::ui
