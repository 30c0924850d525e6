#include "ui/reception/reception_page.h"

#include "app/storage/card_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/arrival.h"
#include "ui/reception/bed_board.h"
#include "ui/reception/give_bed.h"
#include "ui/reception/hand_out.h"
#include "ui/reception/loans_view.h"
#include "ui/reception/structure_dialog.h"
#include "ui/reception/structure_page.h"
#include "ui/reception/waiting_view.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/page_header.h"
#include "ui/shared/toast.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ReceptionPage::ReceptionPage(storage::CaseFile& file, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_stack(new QStackedWidget(this))
    , m_board(new BedBoard(file, m_stack))
    , m_give(new GiveBed(file, m_stack))
    , m_handOut(new HandOut(file, m_stack))
    , m_loans(new LoansView(file, m_stack))
    , m_waiting(new WaitingView(file, m_stack))
    , m_nothing(new QWidget(m_stack))
    , m_header(new PageHeader(m_nothing))
    , m_empty(new EmptyState(u"reception"_s, m_nothing))
{
    column()->addWidget(m_stack);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_give);
    m_stack->addWidget(m_handOut);
    connect(m_board, &BedBoard::editWanted, this, [this](const auto& structure) { edit(structure); });
    m_stack->addWidget(m_loans);
    m_stack->addWidget(m_waiting);
    auto* inside = new QVBoxLayout(m_nothing);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_header);
    inside->addWidget(m_empty, 1);
    m_stack->addWidget(m_nothing);
    auto* first = m_empty->setFirstStep(u"firstStructureButton"_s, {}, u"add"_s);
    connect(first, &QPushButton::clicked, this, [this] { addStructure(std::nullopt); });
    const auto role = m_file.actor().role;
    first->setEnabled(domain::may(role, domain::Action::EditStructures));
    if (!first->isEnabled())
        first->setToolTip(domain::notAllowed(role, domain::Action::EditStructures).message);
    connectBoard();
    connect(m_give, &GiveBed::backRequested, this, [this] { goBack(); });
    connect(m_waiting, &WaitingView::backRequested, this, [this] { goBack(); });
    connect(m_waiting, &WaitingView::placeWanted, this, [this](const QString& number) { give(number); });
    connect(m_waiting, &WaitingView::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });
    connect(m_handOut, &HandOut::backRequested, this, [this] { goBack(); });
    connect(m_handOut, &HandOut::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });
    connect(m_handOut, &HandOut::loansWanted, this, &ReceptionPage::showLoans);
    connect(m_loans, &LoansView::backRequested, this, [this] { goBack(); });
    connect(m_loans, &LoansView::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });
    connect(m_give, &GiveBed::done, this, [this](const domain::StructureId& structure, const QString& said) {
        m_board->showStructure(structure);
        showBoard();
        showToast(this, {said});
    });

    auto* everyMinute = new QTimer(this);
    connect(everyMinute, &QTimer::timeout, this, [this] {
        if (m_file.isLocked()) return;
        const auto freed = storage::StayStore(m_file.database()).expireReservations();
        if (freed && *freed > 0 && m_stack->currentWidget() == m_board) m_board->reload();
    });
    everyMinute->start(std::chrono::minutes(1));
    retranslate();
    refresh();
}

void ReceptionPage::connectBoard()
{
    connect(m_board, &BedBoard::giveWanted, this, &ReceptionPage::chooseWhom);
    connect(m_board, &BedBoard::giveFromWanted, this, [this](const domain::BedId& bed, const QDate& day) {
        choosePerson(m_file, tr("Give a bed"), tr("For whom is the bed?"), this,
                     [this, bed, day](const QString& number) {
                         give(number, bed);
                         if (m_stack->currentWidget() == m_give) m_give->setArrival(day);
                     });
    });
    connect(m_board, &BedBoard::handOutWanted, this, &ReceptionPage::handOut);
    connect(m_board, &BedBoard::arrivalWanted, this, &ReceptionPage::arrive);
    connect(m_board, &BedBoard::waitingListWanted, this, &ReceptionPage::showWaiting);
    connect(m_board, &BedBoard::placeWanted, this, [this](const QString& number) { give(number); });
    connect(m_board, &BedBoard::moveWanted, this, [this](const domain::StayId& stay) {
        if (!m_give->beginMove(stay)) return;
        m_stack->setCurrentWidget(m_give);
        m_give->takeFocus();
    });
    connect(m_board, &BedBoard::personWanted, this,
            [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); });
    connect(m_board, &BedBoard::structureWanted, this, [this] { addStructure(std::nullopt); });
    connect(m_board, &BedBoard::unitWanted, this, &ReceptionPage::addStructure);
    connect(m_board, &BedBoard::waitingChanged, this, &Page::waitingChanged);
}

void ReceptionPage::refresh()
{
    (void)storage::StayStore(m_file.database()).expireReservations();
    m_board->reload();
    if (m_stack->currentWidget() == m_handOut)
        m_handOut->begin();
    else if (m_stack->currentWidget() == m_loans)
        m_loans->begin();
    else if (m_stack->currentWidget() == m_waiting)
        m_waiting->reload();
    else if (isAtBoard())
        showBoard();
}

bool ReceptionPage::isAtBoard() const
{
    return m_stack->currentWidget() == m_board || m_stack->currentWidget() == m_nothing;
}

void ReceptionPage::showBoard()
{
    m_stack->setCurrentWidget(m_board->isEmpty() ? m_nothing : static_cast<QWidget*>(m_board));
}

void ReceptionPage::open(const QVariant& target)
{
    const auto text = target.toString();
    if (text.startsWith("bed-for:"_L1))
        give(text.mid(8));
    else if (text == "hand-out"_L1)
        handOut();
    else if (text.startsWith("structure"_L1))
        edit(m_board->structure(), text.section(u':', 1));
    else if (text == "loans"_L1)
        showLoans();
    else if (text == "arrival"_L1)
        arrive();
    else if (text == "waiting-list"_L1)
        showWaiting();
    else
        showBoard();
    if (text == "weeks"_L1 || text == "today"_L1) m_board->showView(text);
}

void ReceptionPage::chooseWhom(const domain::BedId& bed)
{
    choosePerson(m_file, tr("Give a bed"), tr("For whom is the bed?"), this,
                 [this, bed](const QString& number) { give(number, bed); });
}

void ReceptionPage::give(const QString& fileNumber, const domain::BedId& bed)
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::EditStays)) {
        showToast(this, {domain::notAllowed(role, domain::Action::EditStays).message, Meaning::Attention});
        return;
    }
    if (m_board->isEmpty()) {
        showToast(this, {tr("There is no reception structure yet. Add it first."), Meaning::Attention});
        return;
    }
    const auto number = storage::scannedNumber(m_file.database(), fileNumber);
    if (number && m_give->begin(*number, m_board->structure(), bed)) {
        m_stack->setCurrentWidget(m_give);
        m_give->takeFocus();
    } else {
        showToast(this,
                  {number ? tr("Nobody has this file number.") : number.error().message, Meaning::Attention});
    }
}

void ReceptionPage::handOut()
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::Distribute)) {
        showToast(this, {domain::notAllowed(role, domain::Action::Distribute).message, Meaning::Attention});
        return;
    }
    m_handOut->begin();
    m_stack->setCurrentWidget(m_handOut);
    m_handOut->takeFocus();
}

void ReceptionPage::edit(const domain::StructureId& structure, const QString& tab)
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::EditStructures)) {
        showToast(this,
                  {domain::notAllowed(role, domain::Action::EditStructures).message, Meaning::Attention});
        return;
    }
    if (!m_setUp) {
        m_setUp = new StructurePage(m_file, m_stack);
        m_stack->addWidget(m_setUp);
        connect(m_setUp, &StructurePage::backRequested, this, [this] { goBack(); });
        m_setUp->retranslate();
    }
    if (!m_setUp->begin(structure)) return;
    m_setUp->showTab(tab);
    m_stack->setCurrentWidget(m_setUp);
    m_setUp->takeFocus();
}

void ReceptionPage::showLoans()
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::Distribute)) {
        showToast(this, {domain::notAllowed(role, domain::Action::Distribute).message, Meaning::Attention});
        return;
    }
    m_loans->begin();
    m_stack->setCurrentWidget(m_loans);
    m_loans->takeFocus();
}

void ReceptionPage::arrive()
{
    const auto role = m_file.actor().role;
    if (!domain::may(role, domain::Action::EditStays)) {
        showToast(this, {domain::notAllowed(role, domain::Action::EditStays).message, Meaning::Attention});
        return;
    }
    if (!m_arrival) {
        m_arrival = new Arrival(m_file, m_stack);
        m_stack->addWidget(m_arrival);
        connect(m_arrival, &Arrival::backRequested, this, [this] {
            m_arrival->keepDraft();
            m_board->reload();
            showBoard();
        });
        connect(m_arrival, &Arrival::finished, this, [this] {
            m_board->reload();
            showBoard();
            m_board->table()->setFocus();
            showToast(this, {tr("The arrival is finished.")});
        });
    }
    m_stack->setCurrentWidget(m_arrival);
    m_arrival->begin(m_board->isEmpty() ? domain::StructureId() : m_board->structure());
}

void ReceptionPage::showWaiting()
{
    if (m_board->isEmpty()) {
        showToast(this, {tr("There is no reception structure yet. Add it first."), Meaning::Attention});
        return;
    }
    m_waiting->begin(m_board->structure());
    m_stack->setCurrentWidget(m_waiting);
    m_waiting->takeFocus();
}

void ReceptionPage::keepDraft()
{
    if (m_arrival) m_arrival->keepDraft();
}

void ReceptionPage::addStructure(const std::optional<domain::ReceptionStructure>& to)
{
    auto* dialog = new StructureDialog(m_file, to, this);
    connect(dialog, &StructureDialog::added, this, [this](const domain::StructureId& structure) {
        m_board->showStructure(structure);
        showBoard();
        showToast(this, {tr("The beds are ready.")});
    });
    dialog->open();
}

bool ReceptionPage::goBack()
{
    if (m_stack->currentWidget() == m_board && m_board->closeCard()) return true;
    if (isAtBoard()) return false;
    if (m_arrival && m_stack->currentWidget() == m_arrival && m_arrival->goBack()) return true;
    m_board->reload();
    showBoard();
    m_board->takeFocus();
    return true;
}

void ReceptionPage::takeFocus()
{
    if (m_stack->currentWidget() == m_give)
        m_give->takeFocus();
    else if (m_stack->currentWidget() == m_handOut)
        m_handOut->takeFocus();
    else if (m_setUp && m_stack->currentWidget() == m_setUp)
        m_setUp->takeFocus();
    else if (m_stack->currentWidget() == m_loans)
        m_loans->takeFocus();
    else if (m_stack->currentWidget() == m_waiting)
        m_waiting->takeFocus();
    else if (m_arrival && m_stack->currentWidget() == m_arrival)
        m_arrival->takeFocus();
    else if (m_stack->currentWidget() == m_board)
        m_board->takeFocus();
    else
        Page::takeFocus();
}

void ReceptionPage::retranslate()
{
    m_board->retranslate();
    m_give->retranslate();
    m_handOut->retranslate();
    if (m_setUp) m_setUp->retranslate();
    m_loans->retranslate();
    m_waiting->retranslate();
    m_header->setTitle(tr("Reception"));
    const auto role = m_file.actor().role;
    if (domain::may(role, domain::Action::ViewStays))
        m_empty->setTexts(tr("No reception structure yet"),
                          tr("A structure has units, rooms and beds. Add the first with its name, its "
                             "commune and how many rooms and beds it has; then you see here who sleeps "
                             "where."));
    else
        m_empty->setTexts(tr("Your role does not see the beds"),
                          domain::notAllowed(role, domain::Action::ViewStays).message);
    m_empty->setFirstStep(u"firstStructureButton"_s, tr("Add a structure"));
}

} // namespace wasl::ui
