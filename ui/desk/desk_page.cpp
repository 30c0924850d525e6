#include "ui/desk/desk_page.h"

#include "app/domain/user.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/visit_store.h"
#include "ui/beneficiaries/people_search.h"
#include "ui/beneficiaries/person_words.h"
#include "ui/beneficiaries/portraits.h"
#include "ui/beneficiaries/queueing.h"
#include "ui/cards/scanned_card.h"
#include "ui/desk/desk_card.h"
#include "ui/shared/background.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/page_header.h"
#include "ui/shared/search_field.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::Action;

namespace
{

bool isNew(const QKeyEvent& event)
{
    return event.key() == Qt::Key_N && event.modifiers() == Qt::ControlModifier;
}

} // namespace

DeskPage::DeskPage(storage::CaseFile& file, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_lists(Lists::load(file.database()))
    , m_header(new PageHeader(this))
    , m_search(new SearchField(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_model(new PeopleModel(this))
    , m_portraits(new Portraits(file, m_view->viewport()))
    , m_notFound(new EmptyState(u"search"_s, this))
    , m_nobody(new EmptyState(u"desk"_s, this))
    , m_people(new PeopleSearch(file, m_lists, this))
    , m_mayRegister(domain::may(file.actor().role, Action::EditIdentity))
    , m_mayFind(domain::may(file.actor().role, Action::FindPerson))
{
    setObjectName(u"deskPage"_s);
    m_search->setObjectName(u"deskSearchEdit"_s);
    m_search->setEnabled(m_mayFind);
    m_view->setObjectName(u"deskResultsTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(peopleColumns(m_lists, file.database().today(), m_portraits));
    setUpPeopleTable(m_view, [this](const QModelIndex& index) {
        m_answered = true;
        Q_EMIT wanted(u"people"_s, m_model->row(index).fileNumber.toString());
    });
    m_search->setResults(m_view);

    auto* page = column();
    page->addWidget(m_header);
    page->addWidget(m_search);
    page->addWidget(m_stack, 1);
    m_today = buildToday();
    for (auto* part : std::initializer_list<QWidget*>{m_today, m_view, m_notFound, m_nobody})
        m_stack->addWidget(part);

    if (m_mayRegister) {
        connect(m_header->setMainAction(u"deskNewPersonButton"_s, {}, u"user-add"_s), &QPushButton::clicked,
                this, &DeskPage::newPerson);
        connect(m_notFound->setFirstStep(u"deskRegisterTypedButton"_s, {}, u"user-add"_s),
                &QPushButton::clicked, this, &DeskPage::newPerson);
        connect(m_nobody->setFirstStep(u"deskFirstPersonButton"_s, {}, u"user-add"_s), &QPushButton::clicked,
                this, &DeskPage::newPerson);
    }
    connect(m_search, &SearchField::searched, this, &DeskPage::searchFor);
    connect(m_people, &PeopleSearch::found, this,
            [this](const QString&, const std::vector<storage::BeneficiaryRow>& rows) { showFound(rows); });
    retranslate();
    if (domain::may(file.actor().role, Action::EditVisits))
        (void)storage::VisitStore(file.database()).closeFormerDays();
    refresh();
}

QWidget* DeskPage::buildToday()
{
    auto* today = new QWidget(m_stack);
    auto* line = new QHBoxLayout(today);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens().card);
    const auto role = m_file.actor().role;
    auto* now = new QVBoxLayout;
    now->setSpacing(tokens().card);
    auto* due = new QVBoxLayout;
    due->setSpacing(tokens().control);
    const auto make = [&](QVBoxLayout* column, const QString& name, bool wantedHere) -> DeskCard* {
        if (!wantedHere) return nullptr;
        auto* card = new DeskCard(name, m_lists, today);
        connect(card, &DeskCard::opened, this,
                [this](const QString& page, const QString& target) { Q_EMIT wanted(page, target); });
        column->addWidget(card);
        if (column == due) {
            m_due.push_back(card);
            card->setOpen(false);
            connect(card, &DeskCard::openWanted, this, [this, card] {
                m_cardChosen = true;
                openCard(card);
                if (card->count() > 0) card->view()->setFocus(Qt::OtherFocusReason);
            });
        }
        return card;
    };
    m_queue = make(now, u"deskQueue"_s, domain::may(role, Action::ViewVisits));
    m_registered = make(now, u"deskRegistered"_s, m_mayFind);
    m_stays = make(due, u"deskStays"_s, domain::may(role, Action::ViewStays));
    m_referrals = make(due, u"deskReferrals"_s, domain::may(role, Action::ViewReferralState));
    m_followUps = make(due, u"deskFollowUps"_s,
                       domain::may(role, Action::ViewCase) || domain::may(role, Action::AssignCase));
    m_expiring = make(due, u"deskExpiring"_s, m_mayFind);
    m_rights = make(due, u"deskRights"_s, domain::may(role, Action::RecordRights));
    if (m_rights) m_rights->hide();
    for (auto* column : {now, due}) {
        line->addLayout(column, column->isEmpty() ? 0 : 1);
        column->addStretch();
    }
    if (m_queue && domain::may(role, Action::EditVisits)) {
        m_next = new QPushButton(m_queue);
        m_next->setObjectName(u"deskNextButton"_s);
        setButtonRole(m_next, ButtonRole::Quiet);
        m_queue->addHeadWidget(m_next);
        connect(m_next, &QPushButton::clicked, this, &DeskPage::receiveNext);
        connect(m_queue, &DeskCard::advanced, this, [this](const DeskItem& item) {
            if (const auto events = domain::possibleEvents(item.visit->state); !events.empty())
                takeStep(*item.visit, item.visit->state == domain::VisitState::Received
                                          ? domain::VisitEvent::Finish
                                          : events.front());
        });
        connect(m_queue, &DeskCard::menuWanted, this, &DeskPage::showVisitMenu);
    }
    return today;
}

void DeskPage::refresh()
{
    if (m_reading) m_reading->cancel();
    m_reading = runInBackground(
        this,
        [file = &m_file](const Job& job) {
            if (job.isCancelled()) return DeskLists();
            const auto reader = file->openReader();
            return reader ? DeskLists::read(**reader) : DeskLists();
        },
        [this](DeskLists lists) {
            m_reading.clear();
            showLists(std::move(lists));
        });
    if (const auto typed = m_search->text().trimmed(); !typed.isEmpty()) m_people->search(typed);
}

void DeskPage::queueChosen()
{
    const auto index = m_view->currentIndex().isValid() ? m_view->currentIndex() : m_model->index(0, 0);
    if (m_stack->currentWidget() != m_view || !index.isValid()) return;
    const auto& person = m_model->row(index);
    if (!putInQueue(this, m_file, person.id, PersonWords::name(person.latin, person.arabic))) return;
    m_search->clear();
    takeFocus();
    refresh();
}

void DeskPage::takeStep(const domain::Visit& visit, domain::VisitEvent event)
{
    const auto done = storage::VisitStore(m_file.database()).step(visit.id, event);
    if (!done) showToast(this, {done.error().message, Meaning::Attention});
    refresh();
}

void DeskPage::receiveNext()
{
    for (const auto& row : storage::VisitStore(m_file.database()).today()) {
        if (row.visit.state != domain::VisitState::Waiting) continue;
        takeStep(row.visit, domain::VisitEvent::Receive);
        Q_EMIT wanted(u"people"_s, row.person.fileNumber.toString());
        return;
    }
    showToast(this, {tr("Nobody is waiting."), Meaning::Information});
}

void DeskPage::showVisitMenu(const DeskItem& item, const QPoint& at)
{
    QMenu menu(this);
    for (const auto event : domain::possibleEvents(item.visit->state)) {
        auto* action = menu.addAction(domain::label(event));
        connect(action, &QAction::triggered, this,
                [this, visit = *item.visit, event] { takeStep(visit, event); });
    }
    menu.exec(at);
}

void DeskPage::showLists(DeskLists lists)
{
    m_fileIsEmpty = lists.registered.empty();
    const auto waiting = lists.queue.size() + lists.referrals.size() + lists.stays.size() +
                         lists.followUps.size() + lists.rights.size();
    if (m_queue) m_queue->setItems(std::move(lists.queue));
    if (m_expiring) m_expiring->setItems(std::move(lists.expiring));
    if (m_referrals) m_referrals->setItems(std::move(lists.referrals));
    if (m_stays) m_stays->setItems(std::move(lists.stays));
    if (m_followUps) m_followUps->setItems(std::move(lists.followUps));
    if (m_rights) {
        // A rare thing: while nothing is due, the other cards have the room.
        m_rights->setVisible(!lists.rights.empty());
        m_rights->setItems(std::move(lists.rights));
    }
    if (m_registered) m_registered->setItems(std::move(lists.registered));
    const auto holds = [](const DeskCard* card) { return card->count() > 0; };
    const auto open = std::ranges::find_if(m_due, &DeskCard::isOpen);
    if (open == m_due.end() || (!m_cardChosen && !holds(*open)) || ((*open)->isHidden()))
        if (const auto first = std::ranges::find_if(m_due, holds); first != m_due.end()) openCard(*first);
    Q_EMIT waitingChanged(int(waiting));
    if (m_search->text().trimmed().isEmpty()) m_stack->setCurrentWidget(m_fileIsEmpty ? m_nobody : m_today);
}

void DeskPage::openCard(DeskCard* card)
{
    for (auto* other : m_due)
        other->setOpen(other == card);
}

void DeskPage::searchFor(const QString& typed)
{
    m_answered = false;
    const auto openHolder = [this](const QString& number) { Q_EMIT wanted(u"people"_s, number); };
    if (openScannedCard(m_file, this, typed, openHolder)) {
        m_search->clear();
        return;
    }
    if (!typed.isEmpty()) {
        m_people->search(typed);
        return;
    }
    m_people->cancel();
    m_model->setRows({});
    m_stack->setCurrentWidget(m_fileIsEmpty ? m_nobody : m_today);
}

void DeskPage::showFound(const std::vector<storage::BeneficiaryRow>& rows)
{
    m_model->setRows(rows);
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(m_notFound) : m_view);
}

void DeskPage::open(const QVariant& target)
{
    if (m_mayFind) m_search->setText(target.toString());
}

bool DeskPage::goBack()
{
    if (m_search->text().isEmpty()) return false;
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
    return true;
}

void DeskPage::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

QAbstractItemView* DeskPage::results() const
{
    return m_view;
}

void DeskPage::newPerson()
{
    if (!m_mayRegister) return;
    const auto typed = m_answered ? QString() : m_search->text().trimmed();
    m_search->clear();
    Q_EMIT wanted(u"people"_s, u"new:"_s + typed);
}

bool DeskPage::event(QEvent* event)
{
    // Before the window takes it: here what was typed goes along.
    if (event->type() == QEvent::ShortcutOverride && isNew(*static_cast<const QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void DeskPage::keyPressEvent(QKeyEvent* event)
{
    if (isNew(*event))
        newPerson();
    else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier)
        queueChosen();
    else
        Page::keyPressEvent(event);
}

void DeskPage::retranslate()
{
    const auto today = m_file.database().today();
    m_header->setTitle(tr("Desk"));
    m_header->setSubtitle(QLocale().toString(today, u"dddd d MMMM yyyy"_s));
    m_search->setPlaceholderText(tr("Name in any script, number, phone, nationality or commune"));
    m_search->setAccessibleName(tr("Find a person"));
    m_view->setAccessibleName(tr("People found"));
    m_model->setColumns(peopleColumns(m_lists, today, m_portraits));
    m_notFound->setTexts(tr("Nobody like that is on file"),
                         tr("Try fewer letters, the other script, the file number or the phone. Or register "
                            "the person with what you typed."));
    if (m_mayFind)
        m_nobody->setTexts(
            tr("Welcome to the desk"),
            tr("Type a name above to find a person. As soon as people are on file, what waits "
               "today stands here: referrals without an answer, stays that end, follow-ups due."));
    else
        m_nobody->setTexts(tr("Your role does not see people"),
                           domain::notAllowed(m_file.actor().role, Action::FindPerson).message);
    if (m_mayRegister) {
        m_header->setMainAction(u"deskNewPersonButton"_s, tr("New person"))->setToolTip(tr("Ctrl+N"));
        m_notFound->setFirstStep(u"deskRegisterTypedButton"_s, tr("Register this person"));
        m_nobody->setFirstStep(u"deskFirstPersonButton"_s, tr("Register the first person"));
    }
    const auto write = [](DeskCard* card, const QString& heading, const QString& empty) {
        if (!card) return;
        card->setTexts(heading, empty);
        card->retranslate();
    };
    write(
        m_queue, tr("Queue and appointments"),
        tr("Nobody waits. Find a person above and press Ctrl+Enter: she stands here until she is received."));
    write(m_expiring, tr("Papers and consents about to expire"), tr("Nothing expires within a month."));
    if (m_next) {
        m_next->setText(tr("Receive the next"));
        m_queue->setToolTip(tr("Space takes the next step; the menu key shows all of them."));
    }
    write(m_referrals, tr("Referrals to chase"),
          tr("No answer is late. Referrals whose partner has not answered in time appear here."));
    write(m_stays, tr("Stays ending and reservations"),
          tr("No stay ends today. Beds that become free and reservations that expire appear here."));
    write(m_followUps, tr("Follow-ups due"),
          tr("Nothing is due. Visits and calls planned in the cases appear here on their day."));
    write(m_rights, tr("Requests about people’s data, due soon"),
          tr("No answer is due. Requests for access, correction or erasure stand here before their day."));
    write(m_registered, tr("Last worked with"), tr("The people you saw last appear here."));
}

} // namespace wasl::ui
