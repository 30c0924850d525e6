#include "ui/legal/legal_record.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/reach.h"
#include "app/storage/vault/case_file.h"
#include "ui/cases/case_words.h"
#include "ui/legal/deadline_dialog.h"
#include "ui/legal/file_card.h"
#include "ui/legal/legal_words.h"
#include "ui/legal/privileged_notes.h"
#include "ui/legal/rows_card.h"
#include "ui/shared/empty_text.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/record_header.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int draftPause = 800; ///< milliseconds
constexpr int careColumn = 3;

/// Puts the row in the place of the one with its id, or at the end.
template <class Row>
void putRow(std::vector<Row>& rows, const Row& row)
{
    const auto known = std::find_if(rows.begin(), rows.end(),
                                    [&](const Row& other) { return !row.id.isNull() && other.id == row.id; });
    if (known == rows.end())
        rows.push_back(row);
    else
        *known = row;
}

template <class Row>
void dropRow(std::vector<Row>& rows, const Row& row)
{
    std::erase_if(rows, [&](const Row& other) { return other.id == row.id; });
}

} // namespace

LegalRecord::LegalRecord(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_who(new RecordHeader(this))
    , m_notice(new Notice(this))
    , m_card(new FileCard(file, this))
    , m_notes(new PrivilegedNotes(file, this))
    , m_deadlineModel(new TableModel<domain::LegalDeadline>(this))
    , m_hearingModel(new TableModel<domain::Hearing>(this))
    , m_stepModel(new TableModel<domain::LegalStep>(this))
    , m_tabs(new QTabWidget(this))
    , m_draftTimer(new QTimer(this))
{
    const auto& t = tokens();
    setColumns();
    m_deadlines = new RowsCard(u"deadlines"_s, m_deadlineModel, true, 2, this);
    m_hearings = new RowsCard(u"hearings"_s, m_hearingModel, false, 1, this);
    m_steps = new RowsCard(u"steps"_s, m_stepModel, false, 1, this);
    m_notice->setObjectName(u"legalNotice"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_header);
    column->addWidget(m_who);
    column->addWidget(m_notice);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(t.card);
    auto* content = new QWidget;
    auto* left = new QVBoxLayout(content);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(t.field);
    left->addWidget(m_card);
    left->addWidget(m_notes, 1);
    auto* area = scrolled(u"legalArea"_s, content, this);
    auto* right = new QVBoxLayout;
    right->setSpacing(t.field);
    right->addWidget(m_deadlines, 1);
    m_tabs->setObjectName(u"legalTabs"_s);
    m_tabs->tabBar()->setObjectName(u"legalTabBar"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_hearings, {});
    m_tabs->addTab(m_steps, {});
    right->addWidget(m_tabs, 1);
    sides->addWidget(area, 5);
    sides->addLayout(right, 6);
    column->addLayout(sides, 1);

    m_header->setBackVisible(true);
    m_toPerson = m_header->addAction(u"showLegalPersonButton"_s, {}, u"people"_s);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftPause);
    connectDeadlines();
    connectHearings();
    connectSteps();
    connectRest();
}

void LegalRecord::connectDeadlines()
{
    connect(m_deadlines, &RowsCard::addWanted, this, [this] { editDeadline({}); });
    connect(m_deadlines, &RowsCard::changeWanted, this,
            [this](const QModelIndex& at) { editDeadline(m_deadlineModel->row(at)); });
    connect(m_deadlines, &RowsCard::removeWanted, this, [this](const QModelIndex& at) {
        auto wanted = m_shown;
        dropRow(wanted.deadlines, m_deadlineModel->row(at));
        saveOrSay(wanted, tr("The deadline is taken away."), true);
    });
    connect(m_deadlines, &RowsCard::markWanted, this, [this](const QModelIndex& at) {
        auto row = m_deadlineModel->row(at);
        const bool met = !row.done;
        row.done = met ? std::optional(m_file.database().today()) : std::nullopt;
        auto wanted = m_shown;
        putRow(wanted.deadlines, row);
        saveOrSay(wanted, met ? tr("The deadline is met.") : tr("The deadline is open again."));
    });
}

void LegalRecord::connectHearings()
{
    connect(m_hearings, &RowsCard::addWanted, this, [this] { editHearing({}); });
    connect(m_hearings, &RowsCard::changeWanted, this,
            [this](const QModelIndex& at) { editHearing(m_hearingModel->row(at)); });
    connect(m_hearings, &RowsCard::removeWanted, this, [this](const QModelIndex& at) {
        auto wanted = m_shown;
        dropRow(wanted.hearings, m_hearingModel->row(at));
        saveOrSay(wanted, tr("The hearing is taken away."), true);
    });
}

void LegalRecord::connectSteps()
{
    connect(m_steps, &RowsCard::addWanted, this, [this] { editStep({}); });
    connect(m_steps, &RowsCard::changeWanted, this,
            [this](const QModelIndex& at) { editStep(m_stepModel->row(at)); });
    connect(m_steps, &RowsCard::removeWanted, this, [this](const QModelIndex& at) {
        auto wanted = m_shown;
        dropRow(wanted.steps, m_stepModel->row(at));
        saveOrSay(wanted, tr("The step is taken away."), true);
    });
}

void LegalRecord::connectRest()
{
    connect(m_header, &PageHeader::backRequested, this, &LegalRecord::backRequested);
    connect(m_toPerson, &QPushButton::clicked, this,
            [this] { Q_EMIT personWanted(m_person.fileNumber.toString()); });
    connect(m_card, &FileCard::keepWanted, this,
            [this](const domain::LegalFile& wanted) { saveOrSay(wanted, tr("The file is saved.")); });
    connect(m_card, &FileCard::closeWanted, this, [this](const QDate& day, const QString& outcome) {
        saveOrSay(domain::closeFile(m_shown, day, outcome, m_file.database().today()),
                  tr("The file is closed."));
    });
    connect(m_card, &FileCard::reopenWanted, this,
            [this] { saveOrSay(domain::reopenFile(m_shown), tr("The file is open again.")); });
    connect(m_draftTimer, &QTimer::timeout, this, &LegalRecord::keepDraft);
    connect(m_notes, &PrivilegedNotes::edited, m_draftTimer, qOverload<>(&QTimer::start));
    connect(m_notes, &PrivilegedNotes::keepWanted, this, [this](const QString& notes) {
        auto wanted = m_shown;
        wanted.notes = notes;
        if (const auto kept = save(wanted, tr("The notes are kept, sealed.")); !kept) {
            say(kept.error());
            return;
        }
        m_draftTimer->stop();
        (void)storage::DraftStore(m_file.database()).discard(draftName());
    });
}

bool LegalRecord::show(const domain::LegalFileId& id)
{
    auto& database = m_file.database();
    const auto found = storage::LegalFileStore(database).find(id);
    const auto person = found ? storage::BeneficiaryStore(database).find(found->person) : std::nullopt;
    if (!person) return false;
    const bool another = m_shown.id != id;
    if (another) m_notes->forget();
    m_shown = *found;
    m_person = *person;
    showAll();
    if (another) {
        m_draftTimer->stop();
        const auto draft = storage::DraftStore(database).findNote(draftName(), id.uuid());
        if (draft) m_notes->setTyped(draft->text);
    }
    return true;
}

void LegalRecord::showAll()
{
    auto& database = m_file.database();
    const auto today = database.today();
    const bool mayEdit = storage::reaches(database, domain::Action::EditLegalFile, m_person.id);
    m_notice->clear();
    describePerson(*m_who, m_person, today);
    std::vector<ChipLook> chips{
        {Meaning::Neutral, legalWord(u"legal_file_kinds"_s, m_shown.kind), u"legal"_s}};
    if (const auto* next = domain::nextDeadline(m_shown))
        chips.push_back(chipOf(domain::urgencyOn(*next, today)));
    m_who->setChips(chips);
    m_header->setTitle(tr("Legal file of %1").arg(shownName(m_person.latin, m_person.arabic)));
    m_card->show(m_shown, mayEdit);
    m_notes->show(m_shown.notes, mayEdit && !m_shown.closed,
                  storage::LegalFileStore(database).hasClosedNotes(m_shown.id));

    auto deadlines = m_shown.deadlines;
    std::stable_sort(deadlines.begin(), deadlines.end(), [](const auto& a, const auto& b) {
        return std::pair(a.done.has_value(), a.due) < std::pair(b.done.has_value(), b.due);
    });
    const bool needCare = std::ranges::any_of(deadlines, [](const auto& d) { return !careOf(d).isEmpty(); });
    m_deadlineModel->setRows(std::move(deadlines));
    m_deadlines->view()->setColumnHidden(careColumn, !needCare);
    auto hearings = m_shown.hearings;
    std::stable_sort(hearings.begin(), hearings.end(),
                     [](const auto& a, const auto& b) { return a.at > b.at; });
    m_hearingModel->setRows(std::move(hearings));
    auto steps = m_shown.steps;
    std::stable_sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.on > b.on; });
    m_stepModel->setRows(std::move(steps));
    //: A tab and how many rows it has: "Hearings (2)".
    m_tabs->setTabText(0, tr("Hearings (%1)").arg(m_shown.hearings.size()));
    m_tabs->setTabText(1, tr("Steps (%1)").arg(m_shown.steps.size()));
    for (auto* card : {m_deadlines, m_hearings, m_steps}) {
        card->setMayEdit(mayEdit && !m_shown.closed);
        card->rowsChanged();
    }
}

domain::Result<void> LegalRecord::save(const domain::LegalFile& wanted, const QString& said, bool undo)
{
    storage::LegalFileStore store(m_file.database());
    const auto before = m_shown;
    const auto saved = store.save(wanted);
    if (!saved) return tl::unexpected(saved.error());
    if (const auto fresh = store.find(*saved)) m_shown = *fresh;
    showAll();
    Q_EMIT changed();
    ToastText toast{said};
    if (undo)
        toast.undo = [this, before] {
            if (m_shown.id != before.id) return;
            auto again = before;
            again.version = m_shown.version;
            saveOrSay(again, tr("The change was undone."));
        };
    showToast(this, toast);
    return {};
}

void LegalRecord::saveOrSay(const domain::Result<domain::LegalFile>& wanted, const QString& said, bool undo)
{
    if (!wanted) {
        say(wanted.error());
        return;
    }
    if (const auto saved = save(*wanted, said, undo); !saved) say(saved.error());
}

void LegalRecord::say(const domain::Refusal& refusal)
{
    m_notice->say(m_card->showRefusals({refusal}));
}

void LegalRecord::editDeadline(const domain::LegalDeadline& deadline)
{
    const bool another = deadline.id.isNull();
    auto* dialog = new DeadlineDialog(
        deadline, m_shown.kind, m_file.database().today(),
        [this, another](const domain::LegalDeadline& row) {
            auto wanted = m_shown;
            putRow(wanted.deadlines, row);
            return save(wanted,
                        another ? tr("The deadline is on the list.") : tr("The deadline is changed."));
        },
        this);
    dialog->open();
}

void LegalRecord::editHearing(const domain::Hearing& hearing)
{
    auto* dialog = new HearingDialog(
        hearing, m_file.database().today(),
        [this](const domain::Hearing& row) {
            auto wanted = m_shown;
            putRow(wanted.hearings, row);
            return save(wanted, tr("The hearing is kept."));
        },
        this);
    dialog->open();
}

void LegalRecord::editStep(const domain::LegalStep& step)
{
    auto* dialog = new StepDialog(
        step, m_file.database().today(),
        [this](const domain::LegalStep& row) {
            auto wanted = m_shown;
            putRow(wanted.steps, row);
            return save(wanted, tr("The step is kept."));
        },
        this);
    dialog->open();
}

QString LegalRecord::draftName() const
{
    // With the person, so that her erasure takes it.
    return u"legal-notes/"_s + m_shown.id.toString() + u'/' + m_person.id.toString();
}

void LegalRecord::keepDraft()
{
    m_draftTimer->stop();
    if (m_shown.id.isNull()) return;
    (void)storage::DraftStore(m_file.database())
        .keepNote(draftName(), m_shown.id.uuid(), {domain::Compartment::Legal, m_notes->unkept()});
}

void LegalRecord::takeFocus()
{
    m_deadlines->view()->setFocus();
}

void LegalRecord::setColumns()
{
    using domain::Hearing;
    using domain::LegalDeadline;
    using domain::LegalStep;
    const auto today = [this] { return m_file.database().today(); };
    m_deadlineModel->setColumns(
        {TableColumn<LegalDeadline>(u"urgency"_s, tr("Urgency"),
                                    [today](const LegalDeadline& d) {
                                        // How far it is says more than the word of the urgency.
                                        auto look = chipOf(domain::urgencyOn(d, today()));
                                        if (!d.done) look.text = dayInWords(d.due, today());
                                        return look;
                                    })
             .sortedBy([](const LegalDeadline& d) { return QVariant(d.due); }),
         TableColumn<LegalDeadline>(u"due"_s, tr("Last day"),
                                    [](const LegalDeadline& d) { return writeDate(d.due); })
             .sortedBy([](const LegalDeadline& d) { return QVariant(d.due); }),
         TableColumn<LegalDeadline>(u"what"_s, tr("What"), [](const LegalDeadline& d) { return d.what; }),
         TableColumn<LegalDeadline>(u"care"_s, tr("Care"),
                                    [](const LegalDeadline& d) { return careOf(d); })});
    m_hearingModel->setColumns(
        {TableColumn<Hearing>(u"at"_s, tr("Day"), [](const Hearing& h) { return writeDateTime(h.at); })
             .sortedBy([](const Hearing& h) { return QVariant(h.at); }),
         TableColumn<Hearing>(u"place"_s, tr("Place"), [](const Hearing& h) { return h.place; }),
         TableColumn<Hearing>(u"interpreter"_s, tr("Interpreter"),
                              [](const Hearing& h) {
                                  return h.interpreterNeeded
                                             ? ChipLook{Meaning::Attention, tr("Needed"), u"language"_s}
                                             : ChipLook{};
                              }),
         TableColumn<Hearing>(u"lawyer"_s, tr("Lawyer"), [](const Hearing& h) { return isolate(h.lawyer); }),
         TableColumn<Hearing>(u"result"_s, tr("Result"), [](const Hearing& h) { return h.result; })});
    m_stepModel->setColumns(
        {TableColumn<LegalStep>(u"on"_s, tr("Day"), [](const LegalStep& s) { return writeDate(s.on); })
             .sortedBy([](const LegalStep& s) { return QVariant(s.on); }),
         TableColumn<LegalStep>(u"what"_s, tr("What was done"), [](const LegalStep& s) { return s.what; }),
         TableColumn<LegalStep>(u"result"_s, tr("Result"), [](const LegalStep& s) { return s.result; })});
}

void LegalRecord::retranslate()
{
    m_toPerson->setText(tr("Show the person"));
    m_card->retranslate();
    m_notes->retranslate();
    m_deadlines->setTexts(tr("Deadlines"), tr("Add a &deadline…"), tr("&Met"));
    m_hearings->setTexts(tr("Hearings"), tr("Add a &hearing…"));
    m_steps->setTexts(tr("Steps"), tr("Add a &step…"));
    setEmptyText(m_deadlines->view(),
                 tr("No deadline yet. Where a rule is known, its last day is computed."));
    setEmptyText(m_hearings->view(), tr("No hearing yet. Its day stands in the agenda too."));
    setEmptyText(m_steps->view(), tr("No step yet: what was filed, received or decided, and when."));
    m_tabs->tabBar()->setAccessibleName(tr("Hearings and steps"));
    setColumns();
    if (!m_shown.id.isNull()) showAll();
}

} // namespace wasl::ui
