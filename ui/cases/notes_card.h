#pragma once

#include "app/domain/case.h"
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

    void show(const domain::Case& shown, bool mayEdit);
    std::vector<domain::Refusal> showRefusals(const std::vector<domain::Refusal>& refusals);
    [[nodiscard]] QString typed() const;
    /// What may be kept while it is being written; empty for a compartment.
    [[nodiscard]] QString draft() const;
    void setTyped(const QString& text);
    void retranslate();

Q_SIGNALS:
    void addWanted(const domain::CaseNote& note);
    void edited();

private:
    void fillCompartments();
    void showNotes();

    storage::CaseFile& m_file;
    domain::Case m_shown;
    QWidget* m_adding;
    FormGrid* m_form;
    QPlainTextEdit* m_text;
    CodeCombo* m_compartment;
    QPushButton* m_add;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_inside;
};

} // namespace wasl::ui
