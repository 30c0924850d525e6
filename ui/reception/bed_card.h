#pragma once

#include "ui/reception/house.h"
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
class DateEdit;
class FormGrid;
class Notice;

/// The bed that is chosen on the board: who has it, and what can be done. Reasons, destinations and days are
/// asked for in place.
class BedCard : public Card
{
    Q_OBJECT
public:
    explicit BedCard(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Nothing is chosen: nullopt.
    void show(const std::optional<BedRow>& bed);
    void say(const domain::Refusal& refusal);
    void retranslate();
    /// Goes to the first thing that can be done.
    void takeFocus();

Q_SIGNALS:
    /// A question stands open in the card: it needs the room of what is beside it.
    void askingChanged(bool asking);
    void giveWanted(const domain::BedId& bed);
    void moveWanted(const domain::StayId& stay);
    void stepWanted(const domain::StayId& stay, const domain::StayStep& step);
    void blockWanted(const domain::Block& block);
    void unblockWanted(const domain::Block& block);
    void personWanted(const QString& fileNumber);

private:
    void setAsking(bool asking);
    /// What the panel asks for before it is done.
    enum class Ask
    {
        CheckOut,
        Extend,
        Cancel,
        Block
    };

    void addButtons();
    void describe();
    void ask(Ask what);
    /// The words of the question, and what may be answered, in the window's language.
    void sayQuestion(Ask what);
    void confirm();
    void step(domain::StayEvent event);

    storage::CaseFile& m_file;
    std::optional<BedRow> m_bed;
    std::optional<Ask> m_asked;
    QLabel *m_who, *m_words;
    Notice* m_notice;
    QPushButton *m_give, *m_block, *m_unblock, *m_checkIn, *m_checkOut, *m_move, *m_extend, *m_cancel,
        *m_noShow, *m_person;
    QWidget* m_panel;
    QWidget* m_steps = nullptr;
    FormGrid* m_form;
    CodeCombo* m_code;
    DateEdit* m_day;
    QPlainTextEdit* m_note;
    QPushButton *m_confirm, *m_leave;
};

} // namespace wasl::ui
