#include "ui/reception/time_view.h"

#include "app/storage/stay_board.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/board_legend.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_header.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::StayState;

TimeView::TimeView(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_zoom(new FilterChips(this))
    , m_earlier(new QToolButton(this))
    , m_later(new QToolButton(this))
    , m_today(makeButton(u"boardTodayButton"_s, {}))
    , m_goTo(new DateEdit(DateEdit::Accepts::Day, this))
    , m_fold(new QToolButton(this))
    , m_unfold(new QToolButton(this))
    , m_board(new TimeBoard(file, this))
    , m_words(new QLabel(this))
    , m_give(makeButton(u"boardGiveButton"_s, u"add"_s))
    , m_shorter(makeButton(u"boardShorterButton"_s, u"remove"_s))
    , m_longer(makeButton(u"boardLongerButton"_s, u"add"_s))
    , m_carry(makeButton(u"boardCarryButton"_s, u"refresh"_s))
    , m_down(makeButton(u"boardPutDownButton"_s, u"done"_s))
    , m_back(makeButton(u"boardPutBackButton"_s, u"undo"_s))
    , m_checkOut(makeButton(u"boardCheckOutButton"_s, u"next"_s))
    , m_legend(new BoardLegend(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().control);
    setUpBar();
    column->addWidget(m_board, 1);
    setUpActions();
    column->addWidget(m_legend);
    connect(m_board, &TimeBoard::focusMoved, this, &TimeView::describe);
    connect(m_board, &TimeBoard::carriedChanged, this, &TimeView::describe);
    connect(m_board, &TimeBoard::chosenChanged, this, &TimeView::describe);
    connect(m_board, &TimeBoard::opened, this, &TimeView::open);
    connect(m_board, &TimeBoard::stayWanted, this, &TimeView::stayWanted);
    connect(m_board, &TimeBoard::changed, this, &TimeView::tellChange);
    connect(m_board, &TimeBoard::refused, this, [this](const domain::Refusal& why) {
        showToast(this, {why.message, Meaning::Attention});
    });
}

QPushButton* TimeView::makeButton(const QString& name, const QString& icon)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    if (!icon.isEmpty()) button->setIcon(themeIcon(icon));
    return button;
}

void TimeView::setUpBar()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(tokens().control);
    bar->addWidget(m_zoom);
    bar->addStretch();
    const auto tool = [&](QToolButton* button, const QString& name, const QString& icon, auto onClick) {
        button->setObjectName(name);
        button->setIcon(themeIcon(icon));
        connect(button, &QToolButton::clicked, this, onClick);
    };
    const auto screens = [this](int by) {
        auto* days = m_board->horizontalScrollBar();
        days->setValue(days->value() + by * days->pageStep());
    };
    tool(m_fold, u"boardFoldButton"_s, u"collapse"_s, [this] { m_board->foldAll(true); });
    tool(m_unfold, u"boardUnfoldButton"_s, u"expand"_s, [this] { m_board->foldAll(false); });
    tool(m_earlier, u"boardEarlierButton"_s, u"back"_s, [screens] { screens(-1); });
    tool(m_later, u"boardLaterButton"_s, u"next"_s, [screens] { screens(1); });
    m_goTo->setObjectName(u"boardDayEdit"_s);
    m_goTo->setFixedWidth(130);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_fold, m_unfold, m_earlier, m_today, m_later, m_goTo})
        bar->addWidget(widget);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
    connect(m_today, &QPushButton::clicked, this, [this] {
        m_board->goToday();
        m_board->setFocus();
    });
    connect(m_goTo, &QLineEdit::returnPressed, this, &TimeView::goToTyped);
    connect(m_zoom, &FilterChips::chosenChanged, this, [this](const QString& code) {
        m_board->setZoom(code == "oneWeek"_L1       ? TimeBoard::Zoom::Week
                         : code == "threeMonths"_L1 ? TimeBoard::Zoom::ThreeMonths
                                                    : TimeBoard::Zoom::FourWeeks);
        m_board->setFocus();
    });
}

void TimeView::setUpActions()
{
    m_words->setObjectName(u"boardWords"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().height());
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* line = new QHBoxLayout;
    line->setSpacing(tokens().control);
    line->addWidget(m_words, 1);
    for (auto* button : {m_down, m_back, m_shorter, m_longer, m_carry, m_give, m_checkOut})
        line->addWidget(button);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_shorter, &QPushButton::clicked, this, [this] { m_board->lengthen(-1); });
    connect(m_longer, &QPushButton::clicked, this, [this] { m_board->lengthen(1); });
    connect(m_carry, &QPushButton::clicked, this, [this] {
        m_board->setFocus();
        m_board->takeUp(TimeBoard::Grip::Whole);
    });
    connect(m_down, &QPushButton::clicked, this, [this] {
        m_board->putDown();
        m_board->setFocus();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_board->putBack();
        m_board->setFocus();
    });
    connect(m_give, &QPushButton::clicked, this, [this] {
        if (const auto* at = m_board->line(); at && at->kind == BoardLine::Kind::Bed)
            Q_EMIT stayWanted(at->bed, std::max(m_board->day(), m_file.database().today()));
    });
    connect(m_checkOut, &QPushButton::clicked, this,
            [this] { Q_EMIT checkOutWanted(m_board->chosen().values()); });
}

void TimeView::goToTyped()
{
    const auto day = m_goTo->date();
    if (!day.isValid()) return;
    m_board->goTo(day);
    m_board->setFocus();
}

void TimeView::showStructure(const domain::StructureId& structure)
{
    m_board->showStructure(structure);
}

void TimeView::reload()
{
    m_board->reload();
}

std::optional<BedRow> TimeView::focusedBed()
{
    const auto* at = m_board->line();
    if (!at || at->kind != BoardLine::Kind::Bed) return std::nullopt;
    BedRow row{at->bed, at->unit, at->room, at->label, at->cot, at->accessible, BedState::Free, {}, {}};
    if (auto bar = m_board->bar()) {
        row.state = bar->stay.state == StayState::Reserved ? BedState::Held : BedState::Occupied;
        row.stay = std::move(bar->stay);
    } else if (auto block = m_board->block()) {
        row.state = BedState::Blocked;
        row.block = std::move(block->block);
    } else if (!at->active) {
        row.state = BedState::Unused;
    }
    return row;
}

void TimeView::open()
{
    const auto row = focusedBed();
    if (!row) return;
    // What is over has nothing to be done with, but a person one may want to see.
    if (row->stay && row->stay->state == StayState::CheckedOut)
        Q_EMIT personWanted(row->stay->person.fileNumber.toString());
    else
        Q_EMIT cardWanted(*row);
}

void TimeView::describe()
{
    // Why it would be refused stands beside what is carried.
    m_words->setText(m_board->carries() ? m_board->carriedWords() : m_board->description());
    const bool may = domain::may(m_file.actor().role, domain::Action::EditStays);
    const auto row = focusedBed();
    const bool carries = m_board->carries();
    const bool goesOn = row && row->stay && row->stay->state != StayState::CheckedOut;
    m_down->setVisible(carries);
    m_back->setVisible(carries);
    for (auto* button : {m_shorter, m_longer, m_carry})
        button->setVisible(may && !carries && goesOn);
    m_give->setVisible(may && !carries && row && row->state == BedState::Free);
    m_checkOut->setVisible(may && !carries);
    const auto count = m_board->chosen().size();
    m_checkOut->setText(count > 0 ? tr("Check out %n chosen…", nullptr, int(count))
                                  : tr("Check out several…"));
}

void TimeView::tellChange(const domain::Stay& after, const domain::StayPlace& before, bool undoable)
{
    const auto place = storage::StructureStore(m_file.database()).place(before.bed);
    const bool moved = after.bed != before.bed;
    const auto until = after.plannedUntil ? writeDate(after.plannedUntil->toLocalTime().date()) : QString();
    const auto row = focusedBed();
    const auto said = moved && row      ? tr("Now in: %1.").arg(placeWords(*row))
                      : until.isEmpty() ? tr("The stay has changed.")
                                        : tr("The stay now ends on %1.").arg(until);
    ToastText toast{said};
    if (undoable && place)
        toast.undo = [this, id = after.id, before] {
            const auto back = storage::StayBoard(m_file.database()).change(id, before);
            m_board->reload();
            Q_EMIT changed();
            if (!back) showToast(this, {back.error().message, Meaning::Attention});
        };
    Q_EMIT changed();
    showToast(this, toast);
}

void TimeView::retranslate()
{
    const bool first = m_zoom->chosen().isEmpty();
    m_zoom->setChips(
        {{u"oneWeek"_s, tr("Week")}, {u"fourWeeks"_s, tr("4 weeks")}, {u"threeMonths"_s, tr("3 months")}});
    if (first) m_zoom->choose(u"fourWeeks"_s);
    const auto name = [](QToolButton* button, const QString& words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_fold, tr("Fold all rooms"));
    name(m_unfold, tr("Unfold all rooms"));
    name(m_earlier, tr("Earlier days"));
    name(m_later, tr("Later days"));
    m_today->setText(tr("Today"));
    m_goTo->setAccessibleName(tr("Go to a day"));
    m_goTo->setPlaceholderText(tr("Go to a day"));
    m_board->setAccessibleName(tr("Beds over the coming weeks"));
    m_give->setText(tr("Give this bed"));
    m_shorter->setText(tr("One day less"));
    m_longer->setText(tr("One day more"));
    m_carry->setText(tr("Move"));
    m_carry->setToolTip(tr("Take it up with the arrows: Enter puts it down, Escape puts it back."));
    m_down->setText(tr("Put down here"));
    m_back->setText(tr("Put back"));
    m_legend->retranslate();
    describe();
}

} // namespace wasl::ui
