#include "ui/reception/bed_card.h"

#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/leaving_words.h"
#include "ui/shared/button_row.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

BedCard::BedCard(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_who(new QLabel(this))
    , m_words(new QLabel(this))
    , m_notice(new Notice(this))
    , m_panel(new QWidget(this))
    , m_form(new FormGrid(m_panel))
    , m_code(new CodeCombo(m_form))
    , m_day(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_note(new QPlainTextEdit(m_form))
    , m_confirm(new QPushButton(m_panel))
    , m_leave(new QPushButton(m_panel))
{
    m_who->setObjectName(u"bedWho"_s);
    m_words->setObjectName(u"bedWords"_s);
    m_words->setWordWrap(true);
    setTextRole(m_words, TextRole::Body, true);
    body()->addWidget(m_who);
    body()->addWidget(m_words);
    body()->addWidget(m_notice);
    addButtons();

    m_code->setObjectName(u"stayCodeCombo"_s);
    m_day->setObjectName(u"stayDayEdit"_s);
    m_note->setObjectName(u"stayNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(52);
    m_confirm->setObjectName(u"confirmStayButton"_s);
    m_leave->setObjectName(u"leaveStayButton"_s);
    setButtonRole(m_leave, ButtonRole::Quiet);
    auto* panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(0, 0, 0, 0);
    panel->addWidget(m_form);
    m_form->add(u"code"_s, m_code, FormGrid::Width::Full)->setNeeded(true);
    m_form->add(u"day"_s, m_day, FormGrid::Width::Full);
    m_form->add(u"note"_s, m_note, FormGrid::Width::Full);
    auto* line = new QHBoxLayout;
    line->addWidget(m_confirm);
    line->addWidget(m_leave);
    line->addStretch();
    panel->addLayout(line);
    body()->addWidget(m_panel);
    connect(m_confirm, &QPushButton::clicked, this, &BedCard::confirm);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_asked.reset();
        m_notice->clear();
        setAsking(false);
        takeFocus();
    });
    show(std::nullopt);
}

void BedCard::addButtons()
{
    auto* buttons = new ButtonRow(this);
    m_steps = buttons;
    m_give = buttons->add(u"giveThisBedButton"_s, u"add"_s, [this] { Q_EMIT giveWanted(m_bed->bed); });
    m_checkIn = buttons->add(u"checkInButton"_s, u"receive"_s, [this] { step(domain::StayEvent::CheckIn); });
    m_checkOut = buttons->add(u"checkOutButton"_s, u"next"_s, [this] { ask(Ask::CheckOut); });
    m_move = buttons->add(u"moveButton"_s, u"refresh"_s, [this] { Q_EMIT moveWanted(m_bed->stay->id); });
    m_extend = buttons->add(u"extendButton"_s, u"calendar"_s, [this] { ask(Ask::Extend); });
    m_noShow = buttons->add(u"noShowButton"_s, u"clock"_s, [this] { step(domain::StayEvent::RecordNoShow); });
    m_cancel = buttons->add(u"cancelStayButton"_s, u"stop"_s, [this] { ask(Ask::Cancel); });
    m_block = buttons->add(u"blockButton"_s, u"stop"_s, [this] { ask(Ask::Block); });
    m_unblock = buttons->add(u"unblockButton"_s, u"done"_s, [this] { Q_EMIT unblockWanted(*m_bed->block); });
    m_person = buttons->add(u"bedPersonButton"_s, u"people"_s,
                            [this] { Q_EMIT personWanted(m_bed->stay->person.fileNumber.toString()); });
    body()->addWidget(buttons);
}

void BedCard::setAsking(bool asking)
{
    m_panel->setVisible(asking);
    m_steps->setHidden(asking);
    Q_EMIT askingChanged(asking);
}

void BedCard::show(const std::optional<BedRow>& bed)
{
    m_bed = bed;
    m_asked.reset();
    setAsking(false);
    m_notice->clear();
    describe();
}

void BedCard::describe()
{
    const auto role = m_file.actor().role;
    const bool may = domain::may(role, domain::Action::EditStays);
    const bool mayBlock = domain::may(role, domain::Action::EditStructures);
    const auto state = m_bed ? m_bed->state : BedState::Unused;
    const bool occupied = m_bed && state == BedState::Occupied, held = m_bed && state == BedState::Held;
    m_give->setVisible(may && state == BedState::Free);
    m_block->setVisible(mayBlock && state == BedState::Free);
    m_unblock->setVisible(mayBlock && state == BedState::Blocked);
    for (auto* button : {m_checkOut, m_move, m_extend})
        button->setVisible(may && occupied);
    for (auto* button : {m_checkIn, m_noShow, m_cancel})
        button->setVisible(may && held);
    m_person->setVisible(occupied || held);
    m_who->setVisible(occupied || held);
    setHeading(m_bed ? placeWords(*m_bed) : tr("Choose a bed"));
    if (!m_bed) {
        m_words->setText(tr("Choose a bed of the list to see who has it and what can be done."));
        return;
    }
    if (m_bed->stay) {
        const auto& stay = *m_bed->stay;
        m_who->setText(shownName(stay.person.latin, stay.person.arabic) + u"  ·  "_s +
                       isolateLtr(stay.person.fileNumber.toString()));
        const auto from = stay.from ? writeDate(stay.from->toLocalTime().date()) : QString();
        const auto until = stay.until ? writeDate(stay.until->toLocalTime().date()) : QString();
        if (held)
            m_words->setText(tr("Expected on %1. The bed is held until %2.")
                                 .arg(from, writeDateTime(stay.reservedUntil.value_or(QDateTime()))));
        else
            m_words->setText(until.isEmpty() ? tr("Here since %1, with no end planned.").arg(from)
                                             : tr("Here since %1, until %2.").arg(from, until));
    } else if (m_bed->block) {
        static const auto reasons = domain::Codebook::load(u"block_reasons"_s);
        const auto reason = isolate(reasons.label(m_bed->block->reason, labelLanguage()));
        m_words->setText(m_bed->block->until
                             ? tr("Out of use until %1: %2.")
                                   .arg(writeDate(m_bed->block->until->toLocalTime().date()), reason)
                             : tr("Out of use: %1.").arg(reason));
    } else {
        m_words->setText(state == BedState::Free ? tr("Nobody has this bed tonight.")
                                                 : tr("This bed is no longer in use."));
    }
}

void BedCard::ask(Ask what)
{
    m_asked = what;
    m_notice->clear();
    m_form->clearErrors();
    m_code->setCode({});
    m_day->clear();
    m_day->setToday(m_file.database().today());
    m_note->clear();
    sayQuestion(what);
    setAsking(true);
    (what == Ask::Extend ? static_cast<QWidget*>(m_day) : m_code)->setFocus();
}

void BedCard::sayQuestion(Ask what)
{
    const storage::SettingsStore settings(m_file.database());
    const auto list = what == Ask::CheckOut ? u"stay_destinations"_s
                      : what == Ask::Cancel ? u"stay_cancel_reasons"_s
                                            : u"block_reasons"_s;
    auto entries = codeEntries(settings.codebook(list), m_file.database().today());
    // Another bed of the house is a move, with its own button.
    std::erase_if(entries, [](const auto& entry) { return entry.code == "same-structure"_L1; });
    const auto chosen = m_code->code();
    m_code->setEntries(entries);
    m_code->setCode(chosen);
    m_form->field(u"code"_s)->setVisible(what != Ask::Extend);
    m_form->field(u"code"_s)->setTexts(what == Ask::CheckOut ? tr("Where the person goes")
                                       : what == Ask::Cancel ? tr("Why it is cancelled")
                                                             : tr("Why the bed is out of use"));
    m_form->field(u"day"_s)->setVisible(what == Ask::Extend || what == Ask::Block);
    m_form->field(u"day"_s)->setTexts(what == Ask::Extend ? tr("Stays until") : tr("Back in use on"),
                                      what == Ask::Block ? tr("Leave it empty if it is not known.")
                                                         : QString());
    m_confirm->setText(what == Ask::CheckOut ? tr("Check out")
                       : what == Ask::Extend ? tr("Extend the stay")
                       : what == Ask::Cancel ? tr("Cancel the reservation")
                                             : tr("Take out of use"));
    if (what == Ask::CheckOut && m_bed && m_bed->stay)
        if (const auto open = toSettleBeforeLeaving(m_file.database(), m_bed->stay->person.id);
            !open.isEmpty())
            m_notice->say(Meaning::Attention, open.join(u'\n'));
}

void BedCard::confirm()
{
    if (!m_asked || !m_bed || !m_form->allDatesRead()) return;
    const auto day = m_day->date();
    const auto until = day.isValid() ? std::optional(noonOf(day)) : std::nullopt;
    if (*m_asked == Ask::Block) {
        domain::Block block;
        block.what = m_bed->bed;
        block.reason = m_code->code();
        block.from = m_file.database().now();
        block.until = until;
        block.note = m_note->toPlainText().trimmed();
        Q_EMIT blockWanted(block);
        return;
    }
    domain::StayStep step;
    step.event = *m_asked == Ask::CheckOut ? domain::StayEvent::CheckOut
                 : *m_asked == Ask::Cancel ? domain::StayEvent::Cancel
                                           : domain::StayEvent::Extend;
    step.code = m_code->code();
    step.note = m_note->toPlainText().trimmed();
    if (*m_asked == Ask::Extend) step.plannedUntil = until;
    Q_EMIT stepWanted(m_bed->stay->id, step);
}

void BedCard::step(domain::StayEvent event)
{
    domain::StayStep step;
    step.event = event;
    Q_EMIT stepWanted(m_bed->stay->id, step);
}

void BedCard::say(const domain::Refusal& refusal)
{
    auto shown = refusal;
    if (shown.field == "destination"_L1 || shown.field == "cancelReason"_L1 || shown.field == "reason"_L1)
        shown.field = u"code"_s;
    if (shown.field == "plannedUntil"_L1 || shown.field == "until"_L1) shown.field = u"day"_s;
    if (m_asked && m_form->showRefusals({shown}).empty()) return;
    m_notice->say(refusal);
}

void BedCard::takeFocus()
{
    for (auto* button : {m_give, m_checkIn, m_checkOut, m_unblock, m_person})
        if (button->isVisible()) {
            button->setFocus();
            return;
        }
}

void BedCard::retranslate()
{
    m_give->setText(tr("&Give this bed"));
    m_block->setText(tr("Take out of use…"));
    m_unblock->setText(tr("Back in use"));
    m_checkIn->setText(tr("Check &in"));
    m_checkOut->setText(tr("Check &out…"));
    m_move->setText(tr("&Move to another bed…"));
    m_extend->setText(tr("&Extend…"));
    m_noShow->setText(tr("Did not come"));
    m_cancel->setText(tr("Cancel the reservation…"));
    m_person->setText(tr("Show the person"));
    m_form->field(u"code"_s)->setTexts(tr("Reason"));
    m_form->field(u"day"_s)->setTexts(tr("Day"));
    m_confirm->setText(tr("Record it"));
    m_leave->setText(tr("Leave it"));
    m_form->field(u"note"_s)->setTexts(tr("Note"));
    describe();
    if (m_asked) sayQuestion(*m_asked);
}

} // namespace wasl::ui
