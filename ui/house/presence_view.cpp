#include "ui/house/presence_view.h"

#include "app/storage/card_store.h"
#include "app/storage/house_settings.h"
#include "app/storage/incident_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/house/house_dialog.h"
#include "ui/house/house_words.h"
#include "ui/reception/hand_out.h"
#include "ui/reception/leaving_words.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/button_row.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::Direction;
using domain::Whereabouts;
using storage::HouseGuest;
using storage::PresenceStore;

PresenceView::PresenceView(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_mayRecord(domain::may(file.actor().role, domain::Action::RecordPresence))
    , m_mayEdit(domain::may(file.actor().role, domain::Action::EditStays))
    , m_today(file.database().today())
    , m_filters(new FilterChips(this))
    , m_model(new TableModel<HouseGuest>(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"presenceView"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, tokens().card, 0, 0);
    column->setSpacing(tokens().field);
    column->addWidget(buildEntry());
    m_filters->setObjectName(u"presenceFilters"_s);
    column->addWidget(m_filters);
    m_table->setObjectName(u"presenceTable"_s);
    setColumns();
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex& index) {
                             Q_EMIT personWanted(m_model->row(index).person.fileNumber.toString());
                         },
                         {},
                         {},
                         0});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // several at once
    column->addWidget(m_table, 1);
    column->addWidget(buildSteps());
    connect(m_filters, &FilterChips::chosenChanged, this, &PresenceView::fillRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PresenceView::enableSteps);
    // The model takes its selection along when it is filled anew, without a word.
    connect(m_model, &QAbstractItemModel::modelReset, this, &PresenceView::enableSteps);
    next();
}

QWidget* PresenceView::buildEntry()
{
    const auto& t = tokens();
    auto* entry = new QWidget(this);
    m_number = new LtrField(entry);
    m_numberLabel = new QLabel(entry);
    m_hint = new QLabel(entry);
    m_visitors = new QLabel(entry);
    m_find = new QPushButton(entry);
    m_more = new QPushButton(entry);
    m_fewer = new QPushButton(entry);
    m_verdict = new Verdict(entry);
    m_number->setObjectName(u"presenceNumberEdit"_s);
    m_find->setObjectName(u"presenceFindButton"_s);
    m_visitors->setObjectName(u"visitorsLabel"_s);
    m_more->setObjectName(u"visitorInButton"_s);
    m_fewer->setObjectName(u"visitorOutButton"_s);
    m_numberLabel->setBuddy(m_number);
    m_find->setIcon(themeIcon(u"search"_s));
    m_more->setIcon(themeIcon(u"add"_s));
    m_fewer->setIcon(themeIcon(u"remove"_s));
    for (auto* button : {m_more, m_fewer})
        button->setFixedWidth(t.touch);
    setTextRole(m_hint, TextRole::Caption, true);
    auto* side = new QVBoxLayout;
    side->setSpacing(t.unit);
    side->addWidget(m_numberLabel);
    auto* typing = new QHBoxLayout;
    typing->setSpacing(t.control);
    typing->addWidget(m_number, 1);
    typing->addWidget(m_find);
    side->addLayout(typing);
    side->addWidget(m_hint);
    side->addStretch();
    auto* visitors = new QHBoxLayout;
    visitors->setSpacing(t.control);
    visitors->addWidget(m_visitors, 1);
    visitors->addWidget(m_fewer);
    visitors->addWidget(m_more);
    side->addLayout(visitors);
    auto* line = new QHBoxLayout(entry);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(t.section);
    line->addLayout(side, 2);
    line->addWidget(m_verdict, 3);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { scanned(m_number->text()); });
    connect(m_find, &QPushButton::clicked, this, [this] {
        choosePerson(m_file, tr("In and out"), tr("Who comes in or goes out?"), this,
                     [this](const QString& number) {
                         scanned(number);
                         takeFocus();
                     });
    });
    connect(m_more, &QPushButton::clicked, this, [this] { countVisitors(1); });
    connect(m_fewer, &QPushButton::clicked, this, [this] { countVisitors(-1); });
    for (QWidget* control : std::initializer_list<QWidget*>{m_number, m_find, m_more, m_fewer})
        control->setEnabled(m_mayRecord);
    return entry;
}

QWidget* PresenceView::buildSteps()
{
    auto* steps = new ButtonRow(this);
    m_turn = steps->add(u"presenceTurnButton"_s, u"refresh"_s, [this] { turnChosen(); });
    m_undo = steps->add(u"presenceUndoButton"_s, u"undo"_s, [this] { undoLast(); });
    m_correct = steps->add(u"presenceCorrectButton"_s, u"clock"_s, [this] { correctHour(); });
    m_back = steps->add(u"presenceBackButton"_s, u"calendar"_s, [this] { askBack(); });
    m_help = steps->add(u"presenceHelpButton"_s, u"attention"_s, [this] { markHelp(); });
    m_end = steps->add(u"presenceEndButton"_s, u"next"_s, [this] { endStay(); });
    m_person = steps->add(u"presencePersonButton"_s, u"people"_s, [this] {
        if (const auto rows = chosen(); !rows.empty())
            Q_EMIT personWanted(rows.front().person.fileNumber.toString());
    });
    return steps;
}

void PresenceView::showHouse(const domain::ReceptionStructure& house)
{
    m_house = house;
    m_last.clear();
    reload();
}

void PresenceView::reload()
{
    auto& database = m_file.database();
    m_today = database.today();
    m_absentAfter = storage::absentDays(database);
    m_guests = PresenceStore(database).guests(m_house.id);
    fillFilters();
    fillRows();
    writeVisitors();
    Q_EMIT waitingChanged(
        int(std::count_if(m_guests.begin(), m_guests.end(),
                          [this](const HouseGuest& guest) { return where(guest) == Whereabouts::Absent; })));
}

Whereabouts PresenceView::where(const HouseGuest& guest) const
{
    return domain::whereabouts(guest.last, m_today, m_absentAfter);
}

bool PresenceView::passes(const HouseGuest& guest, const QString& filter) const
{
    const auto at = where(guest);
    if (filter == "in"_L1) return at == Whereabouts::In;
    if (filter == "out"_L1) return at != Whereabouts::In;
    // Whoever leaves for good today is not waited for.
    if (filter == "tonight"_L1)
        return at == Whereabouts::Out &&
               !(guest.plannedUntil && guest.plannedUntil->toLocalTime().date() == m_today);
    if (filter == "absent"_L1) return at == Whereabouts::Absent;
    return true;
}

void PresenceView::fillFilters()
{
    const auto count = [this](const QString& filter) {
        return int(std::count_if(m_guests.begin(), m_guests.end(),
                                 [&](const HouseGuest& guest) { return passes(guest, filter); }));
    };
    m_filters->setChips(
        {{u"all"_s, tr("All guests"), count(u"all"_s)},
         {u"in"_s, tr("In the house"), count(u"in"_s)},
         {u"out"_s, tr("Out"), count(u"out"_s)},
         {u"tonight"_s, tr("Expected back tonight"), count(u"tonight"_s)},
         {u"absent"_s, tr("Absent for %n day(s) or more", nullptr, m_absentAfter), count(u"absent"_s)}});
}

void PresenceView::fillRows()
{
    const auto keep = chosen();
    std::vector<HouseGuest> rows;
    std::copy_if(m_guests.begin(), m_guests.end(), std::back_inserter(rows),
                 [this](const HouseGuest& guest) { return passes(guest, m_filters->chosen()); });
    m_model->setRows(std::move(rows));
    fitColumns(m_table);
    if (!keep.empty())
        if (const auto at = m_model->find([&](const HouseGuest& g) { return g.stay == keep.front().stay; });
            at.isValid())
            m_table->setCurrentIndex(at);
    enableSteps();
}

std::vector<HouseGuest> PresenceView::chosen() const
{
    std::vector<HouseGuest> rows;
    if (!m_table->selectionModel()) return rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_model->row(index));
    return rows;
}

void PresenceView::enableSteps()
{
    const auto rows = chosen();
    const bool one = rows.size() == 1;
    const bool out = one && rows.front().direction() == Direction::Out;
    m_turn->setEnabled(m_mayRecord && !rows.empty());
    m_undo->setEnabled(m_mayRecord && !m_last.empty());
    m_correct->setEnabled(m_mayRecord && one && rows.front().last);
    m_back->setEnabled(m_mayRecord && out);
    m_help->setEnabled(m_mayRecord && one);
    m_end->setEnabled(m_mayEdit && one);
    m_person->setEnabled(one);
}

void PresenceView::next()
{
    m_verdict->say(Meaning::Neutral, tr("Next, please"), {}, tr("Scan a card or type a file number."));
}

void PresenceView::takeFocus()
{
    m_number->setFocus();
}

void PresenceView::refuse(const QString& who, const domain::Refusal& refusal)
{
    m_verdict->say(Meaning::Danger, tr("No"), who, refusal.message);
}

void PresenceView::scanned(const QString& typed)
{
    if (typed.trimmed().isEmpty()) return;
    m_number->selectAll();
    const auto person = storage::scannedPerson(m_file.database(), typed);
    if (!person) {
        refuse({}, person.error());
        return;
    }
    m_last.clear();
    pass(person->id, shownName(person->latin, person->arabic));
    reload();
}

void PresenceView::pass(const domain::BeneficiaryId& person, const QString& who)
{
    auto& database = m_file.database();
    const auto entry = PresenceStore(database).toggle(person, m_house.id);
    if (!entry) {
        refuse(who, entry.error());
        return;
    }
    m_number->clear();
    m_last.push_back(entry->id);
    const bool in = entry->direction == Direction::In;
    QStringList why{in ? tr("Came in at %1.").arg(writeTime(entry->at))
                       : tr("Went out at %1.").arg(writeTime(entry->at))};
    if (!entry->note.isEmpty()) why << entry->note;
    const auto ban = storage::IncidentStore(database).banOf(person, m_house.id, database.today());
    if (ban) why << banWarning(*ban, who);
    m_verdict->say(in && ban ? Meaning::Attention : Meaning::Done,
                   in && ban ? tr("In, with a ban")
                   : in      ? tr("In", "came into the house")
                             : tr("Out", "left the house"),
                   who, why.join(u' '));
}

void PresenceView::turnChosen()
{
    const auto rows = chosen();
    m_last.clear();
    for (const auto& guest : rows)
        pass(guest.person.id, shownTag(guest.person));
    reload();
    if (rows.size() > 1 && !m_last.empty())
        showToast(this, {tr("%n guest(s) turned round.", nullptr, int(m_last.size()))});
}

void PresenceView::undoLast()
{
    PresenceStore store(m_file.database());
    domain::Result<void> done;
    for (auto id = m_last.rbegin(); id != m_last.rend() && done; ++id)
        done = store.takeBack(*id);
    m_last.clear();
    reload();
    if (!done)
        refuse({}, done.error());
    else
        m_verdict->say(Meaning::Neutral, tr("Taken back"), {}, tr("It counts as not recorded."));
    takeFocus();
}

void PresenceView::correctHour()
{
    const auto rows = chosen();
    if (rows.size() != 1 || !rows.front().last) return;
    const auto entry = *rows.front().last;
    auto* dialog = new HouseDialog(u"presenceHourDialog"_s, tr("Correct the hour"), tr("Correct it"), this);
    auto* form = dialog->form();
    auto* day = new DateEdit(DateEdit::Accepts::Day, form);
    auto* hour = new LtrField(form);
    auto* reason = new QLineEdit(form);
    day->setObjectName(u"presenceDayEdit"_s);
    hour->setObjectName(u"presenceHourEdit"_s);
    reason->setObjectName(u"presenceReasonEdit"_s);
    day->setToday(m_today);
    day->setDate(entry.at.toLocalTime().date());
    hour->setText(entry.at.toLocalTime().toString(u"HH:mm"_s));
    form->add(u"day"_s, day)->setTexts(tr("&Day"));
    form->add(u"at"_s, hour)->setTexts(tr("&Hour"), tr("As 14:30"));
    form->add(u"note"_s, reason, FormGrid::Width::Full)->setTexts(tr("Wh&y it was wrong"));
    form->field(u"note"_s)->setNeeded(true);
    dialog->setKeep([this, day, hour, reason, id = entry.id]() -> std::vector<domain::Refusal> {
        const auto done = PresenceStore(m_file.database())
                              .correct(id, momentTyped(day->date(), hour->text()), reason->text());
        if (!done) return {done.error()};
        reload();
        showToast(this, {tr("The hour is corrected.")});
        return {};
    });
    dialog->open();
    hour->setFocus();
    hour->selectAll();
}

void PresenceView::askBack()
{
    const auto rows = chosen();
    if (rows.size() != 1 || !rows.front().last) return;
    const auto entry = *rows.front().last;
    auto* dialog = new HouseDialog(u"presenceBackDialog"_s, tr("Expected back"), tr("Note it"), this);
    auto* day = new DateEdit(DateEdit::Accepts::Day, dialog->form());
    day->setObjectName(u"presenceBackEdit"_s);
    day->setToday(m_today);
    if (entry.backOn) day->setDate(*entry.backOn);
    dialog->form()
        ->add(u"backOn"_s, day)
        ->setTexts(tr("She comes back &on"), tr("Leave it empty for tonight."));
    dialog->setKeep([this, day, id = entry.id]() -> std::vector<domain::Refusal> {
        const auto on = day->date();
        const auto done =
            PresenceStore(m_file.database()).expectBack(id, on.isValid() ? std::optional(on) : std::nullopt);
        if (!done) return {done.error()};
        reload();
        return {};
    });
    dialog->open();
    day->setFocus();
}

void PresenceView::markHelp()
{
    const auto rows = chosen();
    if (rows.size() != 1) return;
    const bool needed = !rows.front().marked;
    const auto done = PresenceStore(m_file.database()).markHelp(rows.front().person.id, needed);
    reload();
    showToast(this, done ? ToastText{needed ? tr("The fire list says that she needs help.")
                                            : tr("The mark is taken away.")}
                         : ToastText{done.error().message, Meaning::Attention});
}

void PresenceView::endStay()
{
    const auto rows = chosen();
    if (rows.size() != 1) return;
    const auto& guest = rows.front();
    auto& database = m_file.database();
    auto* dialog = new HouseDialog(u"endStayDialog"_s, tr("End the stay"), tr("Check out"), this);
    auto* where = new CodeCombo(dialog->form());
    auto* note = new QLineEdit(dialog->form());
    where->setObjectName(u"endStayCombo"_s);
    note->setObjectName(u"endStayNoteEdit"_s);
    auto entries =
        codeEntries(storage::SettingsStore(database).codebook(u"stay_destinations"_s), database.today());
    std::erase_if(entries, [](const auto& entry) { return entry.code == "same-structure"_L1; });
    where->setEntries(entries);
    dialog->form()->add(u"destination"_s, where, FormGrid::Width::Full)->setTexts(tr("&Where she went"));
    dialog->form()->field(u"destination"_s)->setNeeded(true);
    dialog->form()->add(u"note"_s, note, FormGrid::Width::Full)->setTexts(tr("&Note"));
    if (const auto open = toSettleBeforeLeaving(database, guest.person.id); !open.isEmpty())
        dialog->notice()->say(Meaning::Attention, open.join(u'\n'));
    dialog->setKeep([this, where, note, stay = guest.stay]() -> std::vector<domain::Refusal> {
        domain::StayStep step;
        step.event = domain::StayEvent::CheckOut;
        step.code = where->code();
        step.note = note->text().trimmed();
        const auto done = storage::StayStore(m_file.database()).step(stay, step);
        if (!done) return {done.error()};
        reload();
        showToast(this, {tr("The stay has ended.")});
        return {};
    });
    dialog->open();
    where->setFocus();
}

void PresenceView::countVisitors(int change)
{
    const auto done = PresenceStore(m_file.database()).countVisitors(m_house.id, change);
    if (!done) showToast(this, {done.error().message, Meaning::Attention});
    writeVisitors();
}

void PresenceView::writeVisitors()
{
    const int visitors = m_house.id.isNull() ? 0 : PresenceStore(m_file.database()).visitors(m_house.id);
    m_visitors->setText(tr("Visitors in the house: %1").arg(writeNumber(visitors)));
    m_fewer->setEnabled(m_mayRecord && visitors > 0);
}

void PresenceView::setColumns()
{
    using Column = TableColumn<HouseGuest>;
    m_model->setColumns(
        {Column(u"who"_s, tr("Who"), [](const HouseGuest& g) { return shownTag(g.person); }),
         Column(u"number"_s, tr("File number"),
                [](const HouseGuest& g) { return isolateLtr(g.person.fileNumber.toString()); }),
         Column(u"place"_s, tr("Place"),
                [](const HouseGuest& g) {
                    return u"%1 · %2 · %3"_s.arg(isolate(g.unit), isolateLtr(g.room), isolateLtr(g.bed));
                }),
         Column(u"where"_s, tr("Where"), [this](const HouseGuest& g) { return whereaboutsLook(where(g)); })
             .sortedBy([this](const HouseGuest& g) { return QVariant(int(where(g))); }),
         Column(u"since"_s, tr("Since"),
                [](const HouseGuest& g) { return writeDateTime(g.last ? g.last->at : g.checkedInAt); })
             .sortedBy([](const HouseGuest& g) { return QVariant(g.last ? g.last->at : g.checkedInAt); }),
         Column(u"back"_s, tr("Expected"),
                [this](const HouseGuest& g) {
                    if (g.direction() == Direction::In) return QString();
                    if (g.last->backOn && *g.last->backOn > m_today) return writeDate(*g.last->backOn);
                    const int days = domain::daysAway(g.last, m_today);
                    return days == 0 ? tr("tonight") : tr("%n day(s) ago", nullptr, days);
                })
             .sortedBy([this](const HouseGuest& g) { return QVariant(domain::daysAway(g.last, m_today)); }),
         Column(u"help"_s, tr("To leave the house"),
                [](const HouseGuest& g) {
                    return g.help == domain::LeavingHelp::None ? QString() : domain::label(g.help);
                }),
         Column(u"phone"_s, tr("Phone"), [](const HouseGuest& g) {
             return g.phones.isEmpty() ? QString() : isolateLtr(g.phones.front());
         })});
}

void PresenceView::retranslate()
{
    m_numberLabel->setText(tr("Card or &file number"));
    m_find->setText(tr("Find by &name…"));
    m_hint->setText(tr("Enter takes her in or out and waits for the next."));
    m_more->setAccessibleName(tr("One visitor more"));
    m_fewer->setAccessibleName(tr("One visitor fewer"));
    m_more->setToolTip(tr("One visitor more"));
    m_fewer->setToolTip(tr("One visitor fewer"));
    m_table->setAccessibleName(tr("Guests and where they are"));
    m_filters->setAccessibleName(tr("Which guests are shown"));
    m_turn->setText(tr("In or &out"));
    m_turn->setToolTip(tr("Turns those chosen round: several at once with Ctrl or Shift"));
    m_undo->setText(tr("&Undo the last"));
    m_correct->setText(tr("Correct the &hour…"));
    m_back->setText(tr("Comes &back on…"));
    m_help->setText(tr("Needs help to &leave"));
    m_help->setToolTip(
        tr("Sets the mark for the fire list, or takes it away. It says nothing of the reason."));
    m_end->setText(tr("&End the stay…"));
    m_person->setText(tr("Show the &person"));
    setColumns();
    if (!m_house.id.isNull()) reload();
    next();
}

} // namespace wasl::ui
