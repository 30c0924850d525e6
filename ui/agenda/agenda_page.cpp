#include "ui/agenda/agenda_page.h"

#include "app/domain/incoming_referral.h"
#include "app/domain/user.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/visit_store.h"
#include "ui/agenda/agenda_board.h"
#include "ui/agenda/agenda_export_dialog.h"
#include "ui/agenda/overdue_list.h"
#include "ui/beneficiaries/appointment_dialog.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::AgendaKind;
using storage::AgendaItem;

AgendaPage::AgendaPage(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_words(file.database())
    , m_day(file.database().today())
    , m_header(new PageHeader(this))
    , m_view(new FilterChips(this))
    , m_whose(new FilterChips(this))
    , m_back(new QToolButton(this))
    , m_on(new QToolButton(this))
    , m_today(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_board(new AgendaBoard(m_words, m_stack))
    , m_overdue(new OverdueList(m_words, m_stack))
    , m_mayPlan(domain::may(file.actor().role, domain::Action::EditVisits))
{
    setObjectName(u"agendaPage"_s);
    m_view->setObjectName(u"agendaViewChips"_s);
    m_whose->setObjectName(u"agendaWhoseChips"_s);
    m_back->setObjectName(u"agendaBackButton"_s);
    m_on->setObjectName(u"agendaOnButton"_s);
    m_today->setObjectName(u"agendaTodayButton"_s);
    m_export = m_header->addAction(u"calendarFileButton"_s, {}, u"export"_s);
    m_new = m_header->setMainAction(u"newAppointmentButton"_s, {}, u"add"_s);
    m_new->setVisible(m_mayPlan);
    m_board->setMovable(m_mayPlan);
    auto* line = new QHBoxLayout;
    line->setSpacing(tokens().control);
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_today, m_on, m_view})
        line->addWidget(part, 0, Qt::AlignVCenter);
    line->addStretch(1);
    line->addWidget(m_whose, 0, Qt::AlignVCenter);
    auto* page = column();
    page->addWidget(m_header);
    page->addLayout(line);
    page->addWidget(m_stack, 1);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_overdue);

    connect(m_export, &QPushButton::clicked, this, &AgendaPage::exportCalendar);
    connect(m_new, &QPushButton::clicked, this,
            [this] { plan(m_board->cursorDay(), m_board->cursorHour()); });
    connect(m_back, &QToolButton::clicked, this, [this] { goTo(m_day.addDays(-days())); });
    connect(m_on, &QToolButton::clicked, this, [this] { goTo(m_day.addDays(days())); });
    connect(m_today, &QPushButton::clicked, this, [this] { goTo(m_file.database().today()); });
    connect(m_view, &FilterChips::chosenChanged, this, [this] { refresh(); });
    connect(m_whose, &FilterChips::chosenChanged, this, &AgendaPage::showItems);
    connect(m_board, &AgendaBoard::opened, this, &AgendaPage::openItem);
    connect(m_overdue, &OverdueList::opened, this, &AgendaPage::openItem);
    connect(m_board, &AgendaBoard::newWanted, this, &AgendaPage::plan);
    connect(m_board, &AgendaBoard::todayWanted, this, [this] { goTo(m_file.database().today()); });
    connect(m_board, &AgendaBoard::stepWanted, this, [this](int, QDate cursor) { goTo(cursor); });
    connect(m_board, &AgendaBoard::dayWanted, this, &AgendaPage::showDay);
    connect(m_board, &AgendaBoard::moveWanted, this, &AgendaPage::move);
    retranslate();
    refresh();
}

QString AgendaPage::view() const
{
    return m_view->chosen();
}

int AgendaPage::days() const
{
    return view() == "day"_L1 ? 1 : 7;
}

QDate AgendaPage::first() const
{
    return view() == "day"_L1 ? m_day : mondayOf(m_day);
}

bool AgendaPage::belongs(const AgendaItem& item) const
{
    return m_whose->chosen() != "mine"_L1 || item.worker == m_file.actor().user;
}

void AgendaPage::refresh()
{
    if (m_task) m_task->cancel();
    m_stack->setCurrentIndex(view() == "overdue"_L1 ? 1 : 0);
    m_task = runInBackground(
        this,
        [&file = m_file, from = first(), until = first().addDays(days() - 1)] {
            const auto reader = file.openReader();
            return reader ? storage::Agenda(**reader).read(from, until) : storage::AgendaDays();
        },
        [this](storage::AgendaDays read) {
            m_read = std::move(read);
            showItems();
        });
    writeHeader();
}

void AgendaPage::showItems()
{
    const auto mine = [this](const std::vector<AgendaItem>& all) {
        std::vector<AgendaItem> shown;
        std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                     [this](const AgendaItem& item) { return belongs(item); });
        return shown;
    };
    auto& database = m_file.database();
    m_board->setItems(mine(m_read.items), first(), days(), database.now());
    if (m_jump) m_board->setCursor(*m_jump, m_board->cursorHour());
    m_jump.reset();
    m_overdue->setItems(mine(m_read.overdue), database.today());
    writeHeader();
    Q_EMIT waitingChanged(
        int(std::count_if(m_read.overdue.begin(), m_read.overdue.end(),
                          [this](const auto& item) { return item.worker == m_file.actor().user; })));
}

void AgendaPage::goTo(QDate day)
{
    m_day = day;
    m_jump = day;
    if (view() == "overdue"_L1) m_view->choose(u"week"_s);
    refresh();
}

void AgendaPage::showDay(QDate day)
{
    m_day = day;
    m_jump = day;
    m_view->choose(u"day"_s);
    m_board->setFocus(Qt::OtherFocusReason);
}

void AgendaPage::open(const QVariant& target)
{
    const auto text = target.toString();
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        goTo(day);
    else if (text == "day"_L1 || text == "week"_L1 || text == "overdue"_L1)
        m_view->choose(text);
}

bool AgendaPage::goBack()
{
    if (view() == "week"_L1) return false;
    m_view->choose(u"week"_s);
    return true;
}

void AgendaPage::takeFocus()
{
    if (m_stack->currentWidget() == m_board)
        m_board->setFocus(Qt::OtherFocusReason);
    else
        m_overdue->table()->setFocus(Qt::OtherFocusReason);
}

void AgendaPage::openItem(const AgendaItem& item)
{
    switch (item.kind) {
    case AgendaKind::FollowUp:
    case AgendaKind::PlanAction:
        Q_EMIT wanted(u"cases"_s, domain::CaseId(item.subject).toString());
        return;
    case AgendaKind::ReferralAnswer:
        Q_EMIT wanted(u"referrals"_s, domain::ReferralId(item.subject).toString());
        return;
    case AgendaKind::AnswerOwed:
        Q_EMIT wanted(u"referrals"_s, u"received:"_s + domain::IncomingReferralId(item.subject).toString());
        return;
    case AgendaKind::Activity:
        Q_EMIT wanted(u"activities"_s, domain::ActivityId(item.subject).toString());
        return;
    case AgendaKind::AgreementEnd:
        Q_EMIT wanted(u"partners"_s, domain::PartnerId(item.subject).toString());
        return;
    case AgendaKind::BanReview:
        Q_EMIT wanted(u"house"_s, u"ban:"_s + domain::BanId(item.subject).toString());
        return;
    case AgendaKind::IncidentFollowUp:
        Q_EMIT wanted(u"house"_s, u"incident:"_s + domain::IncidentId(item.subject).toString());
        return;
    case AgendaKind::Hearing:
    case AgendaKind::LegalDeadline:
        Q_EMIT wanted(u"legal"_s, domain::LegalFileId(item.subject).toString());
        return;
    case AgendaKind::Appointment:
    case AgendaKind::DocumentExpiry:
    case AgendaKind::ConsentExpiry:
        if (item.person) Q_EMIT wanted(u"people"_s, item.person->fileNumber.toString());
        return;
    }
}

void AgendaPage::plan(QDate day, QTime hour)
{
    if (!m_mayPlan) {
        showToast(this, {domain::notAllowed(m_file.actor().role, domain::Action::EditVisits).message,
                         Meaning::Attention});
        return;
    }
    choosePerson(
        m_file, tr("New appointment"), tr("Who is to come?"), this, [this, day, hour](const QString& typed) {
            const auto number = domain::FileNumber::parse(typed);
            const auto person =
                number ? storage::BeneficiaryStore(m_file.database()).byFileNumber(*number) : std::nullopt;
            if (!person) return;
            auto* dialog = new AppointmentDialog(
                m_file, person->id, withoutBidiMarks(shownName(person->latin, person->arabic)), this);
            dialog->propose(day, hour);
            connect(dialog, &AppointmentDialog::planned, this, [this](const QDateTime& at) {
                goTo(at.toLocalTime().date());
                showToast(this, {tr("The appointment is on %1.").arg(writeDateTime(at))});
            });
            dialog->open();
        });
}

void AgendaPage::move(const AgendaItem& item, const QDateTime& to)
{
    const domain::VisitId id(item.subject);
    const auto moved = storage::VisitStore(m_file.database()).move(id, to.toUTC());
    if (!moved) {
        showToast(this, {moved.error().message, Meaning::Attention});
        return;
    }
    m_day = to.date();
    refresh();
    showToast(this, {tr("%1 is to come on %2.").arg(m_words.who(item), writeDateTime(to)), Meaning::Done,
                     [this, id, day = item.day] {
                         const auto back = storage::VisitStore(m_file.database()).undoMove(id);
                         if (!back) showToast(this, {back.error().message, Meaning::Attention});
                         goTo(day);
                     }});
}

void AgendaPage::exportCalendar()
{
    const auto from = view() == "overdue"_L1 ? m_file.database().today() : first();
    auto* dialog = new AgendaExportDialog(m_file, from, from.addDays(view() == "day"_L1 ? 0 : 27),
                                          m_whose->chosen() == "mine"_L1, m_chooser, this);
    connect(dialog, &AgendaExportDialog::written, this, [this](int events) {
        showToast(this, {tr("The calendar file is written, with %n entries.", nullptr, events)});
    });
    dialog->open();
}

void AgendaPage::writeHeader()
{
    const auto from = first();
    const QLocale locale;
    QString shown = locale.toString(m_day, u"dddd d MMMM yyyy"_s);
    if (view() == "week"_L1)
        shown =
            tr("From %1 to %2")
                .arg(locale.toString(from, u"d MMMM"_s), locale.toString(from.addDays(6), u"d MMMM yyyy"_s));
    else if (view() == "overdue"_L1)
        shown = tr("What should have been done by now");
    m_header->setSubtitle(shown);
    const auto late = std::count_if(m_read.overdue.begin(), m_read.overdue.end(),
                                    [this](const AgendaItem& item) { return belongs(item); });
    m_view->setChips(
        {{u"week"_s, tr("Week")}, {u"day"_s, tr("One day")}, {u"overdue"_s, tr("Overdue"), int(late)}});
    for (auto* button : {m_back, m_on})
        button->setEnabled(view() != "overdue"_L1);
}

void AgendaPage::retranslate()
{
    m_words = AgendaWords(m_file.database());
    m_header->setTitle(tr("Agenda"));
    m_header->setMainAction(u"newAppointmentButton"_s, tr("&New appointment"))
        ->setToolTip(tr("N, at the chosen hour"));
    m_export->setText(tr("Calendar file…"));
    m_back->setIcon(themeIcon(u"back"_s));
    m_on->setIcon(themeIcon(u"next"_s));
    for (auto [button, words] : {std::pair(m_back, tr("Earlier")), std::pair(m_on, tr("Later"))}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("T"));
    m_view->setAccessibleName(tr("What is shown"));
    m_whose->setChips({{u"everyone"_s, tr("Everyone’s")}, {u"mine"_s, tr("Mine")}});
    m_whose->setAccessibleName(tr("Whose"));
    m_board->setAccessibleName(
        tr("Agenda: arrows move, Enter opens, N makes an appointment, T goes to today, "
           "Control with an arrow moves an appointment"));
    m_overdue->retranslate();
    writeHeader();
    showItems();
}

} // namespace wasl::ui
