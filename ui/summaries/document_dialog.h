#pragma once

#include "app/reports/document.h"
#include "ui/shared/background.h"
#include "ui/shared/file_chooser.h"

#include <QDialog>
#include <QImage>
#include <QPointer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class Field;
class FormGrid;
class Notice;

/// Makes the papers of a month, a year, any months, or a brief: exact or public, in one of three languages,
/// as PDF, workbook or CSV, with its first page beside it. The paragraphs of a brief are kept in the file as
/// they are typed. The public figures of a month are drawn when a paper of them is saved, never by looking:
/// the page stays empty until then, and says so. A public brief with numbers of her own in its words is saved
/// only once she has confirmed them. Deletes itself when it is closed.
class DocumentDialog : public QDialog
{
    Q_OBJECT
public:
    DocumentDialog(storage::CaseFile& file, FileChooser chooser, const domain::YearMonth& month,
                   QWidget* parent = nullptr);
    ~DocumentDialog() override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Format
    {
        Pdf,
        Workbook,
        Csv
    };

    [[nodiscard]] reports::DocumentRequest request() const;
    [[nodiscard]] bool isPublic() const;
    void retranslate();
    void fillChoices();
    void arrange();   ///< shows the fields that the kind of paper has
    void changed();   ///< something was chosen: keeps what was typed, loads the brief of the new choice
    void keepBrief(); ///< writes the paragraphs to the file, if they were changed
    void loadBrief();
    void prepare(); ///< counts, and shows the first page
    void showFigures(const domain::Result<reports::DocumentFigures>& figures);
    void fitPage(); ///< the first page as wide as the sheet
    void sayOnSheet(const QString& words);
    void showUndrawn(const std::vector<domain::YearMonth>& months);
    [[nodiscard]] bool mayBeSaved(); ///< false where numbers in the words are to be confirmed first
    void write();
    [[nodiscard]] domain::Brief typed() const;
    [[nodiscard]] reports::Report report() const;

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    domain::YearMonth m_month;
    domain::Brief m_brief; ///< as it stands in the file
    std::optional<reports::DocumentFigures> m_figures;
    reports::DocumentRequest m_counted; ///< what m_figures are of
    QPointer<Task> m_counting, m_drawing;
    QTimer m_soon, m_keepSoon;
    bool m_filling = false;
    bool m_undrawn = false;       ///< m_counted is public, and saving draws its figures
    QStringList m_strangeNumbers; ///< what the box confirms

    QLabel* m_title;
    Notice* m_notice;
    FormGrid* m_form;
    QComboBox *m_kind, *m_first, *m_last, *m_year, *m_language, *m_format;
    CodeCombo* m_commune;
    QRadioButton *m_public, *m_exact;
    QLabel *m_publicWords, *m_exactWords;
    QPlainTextEdit *m_situation, *m_request;
    QLabel* m_kept;
    QCheckBox* m_confirmed;
    QScrollArea* m_sheet;
    QLabel* m_page;
    QImage m_firstPage; ///< null where the sheet has words
    QPushButton *m_close, *m_save;
};

} // namespace wasl::ui
