#pragma once

#include "app/domain/case.h"
#include "app/storage/draft_store.h"
#include "ui/shared/card.h"

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

/// The notes of a case, the newest first, and the one being written. A note may go into a compartment that
/// only its own people read.
class NotesCard : public Card
{
    Q_OBJECT
public:
    explicit NotesCard(storage::CaseFile& file, QWidget* parent = nullptr);

    /// \p closed are the compartments with notes that she may not read.
    void show(const domain::Case& shown, bool mayEdit, const std::vector<domain::Compartment>& closed = {});
    std::vector<domain::Refusal> showRefusals(const std::vector<domain::Refusal>& refusals);
    [[nodiscard]] QString typed() const;
    /// What is being written, and for whom.
    [[nodiscard]] storage::NoteDraft draft() const;
    void setDraft(const storage::NoteDraft& draft);
    void retranslate();

Q_SIGNALS:
    void addWanted(const domain::CaseNote& note);
    void edited();
    /// She wants to know what stands in a compartment that she holds no key to.
    void glassWanted(domain::Compartment which);

private:
    void fillCompartments();
    void showNotes();
    void addClosed(QVBoxLayout* lines);

    storage::CaseFile& m_file;
    domain::Case m_shown;
    std::vector<domain::Compartment> m_closed;
    QWidget* m_adding;
    FormGrid* m_form;
    QPlainTextEdit* m_text;
    CodeCombo* m_compartment;
    QPushButton* m_add;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_inside;
};

} // namespace wasl::ui
