#pragma once

#include "app/domain/referral.h"
#include "ui/shared/card.h"

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class FormGrid;
class Notice;
class StateChip;

/// Where a referral stands and what can be done next; reason or outcome are asked for in place.
class StepBox : public Card
{
    Q_OBJECT
public:
    explicit StepBox(storage::CaseFile& file, QWidget* parent = nullptr);

    /// What the user may not record is shown and cannot be pressed.
    void show(const domain::Referral& referral);
    void say(const domain::Refusal& refusal);
    void retranslate();
    /// Goes to the first thing that can be done.
    void takeFocus();
    /// An answer came: goes to where it is recorded, and asks for the outcome where only that is left.
    void openAnswer();

Q_SIGNALS:
    void stepWanted(const domain::ReferralStep& step);

private:
    void showState();
    void makeButtons();
    void ask(domain::ReferralEvent event);

    storage::CaseFile& m_file;
    domain::Referral m_referral;
    bool m_mayEdit = true, m_mayAnswer = true;
    std::optional<domain::ReferralEvent> m_asked;
    StateChip* m_chip;
    QLabel* m_due;
    Notice* m_notice;
    QWidget *m_buttons, *m_panel;
    FormGrid* m_form;
    FormGrid* m_services = nullptr; ///< the outcome of each service, while it is asked for
    QVBoxLayout* m_panelColumn;
    CodeCombo* m_code;
    QPlainTextEdit* m_note;
    QPushButton *m_confirm, *m_leave;
};

} // namespace wasl::ui
