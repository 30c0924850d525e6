#pragma once

#include "app/domain/activity.h"
#include "app/domain/codebook.h"
#include "app/language/language.h"
#include "ui/beneficiaries/lists.h"
#include "ui/beneficiaries/typed.h"
#include "ui/shared/background.h"
#include "ui/shared/file_chooser.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Card;
class CodeCombo;
class CodeListEdit;
class DateEdit;
class DraftKeeper;
class FormGrid;
class LtrField;
class Notice;
class PageHeader;
class RowsEditor;

/// One activity: what, where, when, with whom, and who took part: counted in groups, or by name.
class ActivityRecord : public QWidget
{
    Q_OBJECT
public:
    ActivityRecord(storage::CaseFile& file, std::shared_ptr<const Lists> lists, FileChooser chooser,
                   QWidget* parent = nullptr);

    /// False when there is no such activity.
    bool show(const domain::ActivityId& id);
    using QWidget::show;
    /// A new one, of today.
    void begin();
    void retranslate();
    void keepDraft();
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    /// Saved or removed, on that day: lists are old now.
    void changed(QDate day);

private:
    void buildForm();
    void buildParticipants();
    void showAll();
    void offerDraft();
    [[nodiscard]] domain::Activity read() const;
    bool save();
    void sameAgain();
    void remove();
    void addOnFile();
    void print(language::Language language);
    void writeTotals();
    void fillLists();
    [[nodiscard]] QString nameOf(const domain::NamedParticipant& participant) const;
    [[nodiscard]] QString draftName() const;

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    domain::Codebook m_kinds, m_programmes, m_functions;
    FileChooser m_chooser;
    domain::Activity m_activity;
    bool m_mayEdit, m_dirty = false, m_filling = false;
    PageHeader* m_header;
    Notice *m_draftNotice, *m_notice;
    FormGrid* m_form;
    CodeCombo *m_kind, *m_sector, *m_programme, *m_commune;
    QLineEdit *m_title, *m_place;
    DateEdit *m_from, *m_until;
    LtrField* m_hours;
    CodeListEdit* m_partners;
    QPlainTextEdit* m_notes;
    Card *m_countedCard, *m_namedCard;
    RowsEditor *m_counted, *m_named;
    QPushButton* m_onFile;
    QLabel *m_hint, *m_totals;
    QPushButton *m_again, *m_print, *m_remove, *m_save;
    QMenu* m_printMenu;
    TypedForm m_typed;
    DraftKeeper* m_drafts;
};

} // namespace wasl::ui
