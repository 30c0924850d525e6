#include "ui/cases/case_record.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/household_store.h"
#include "app/storage/reach.h"
#include "app/storage/vault/case_file.h"
#include "ui/cases/attachments_card.h"
#include "ui/cases/case_history_card.h"
#include "ui/cases/case_words.h"
#include "ui/cases/course_card.h"
#include "ui/cases/follow_ups_card.h"
#include "ui/cases/glass_dialog.h"
#include "ui/cases/hand_over_dialog.h"
#include "ui/cases/notes_card.h"
#include "ui/cases/plan_card.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/record_header.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// "Awa Diop · Issa Diop": who belongs to the household today.
QString membersInWords(storage::Database& database, const domain::HouseholdId& id)
{
    const auto household = storage::HouseholdStore(database).find(id);
    if (!household) return {};
    const storage::BeneficiaryStore people(database);
    QStringList names;
    for (const auto& member : domain::membersOn(*household, database.today()))
        if (const auto person = people.find(member.person)) names << shownName(person->latin, person->arabic);
    return names.join(u" · "_s);
}

} // namespace

CaseRecord::CaseRecord(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_who(new RecordHeader(this))
    , m_notice(new Notice(this))
    , m_course(new CourseCard(file, this))
    , m_tabs(new QTabWidget(this))
    , m_plan(new PlanCard(file, m_tabs))
    , m_followUps(new FollowUpsCard(file, m_tabs))
    , m_notes(new NotesCard(file, m_tabs))
    , m_attachments(new AttachmentsCard(file, std::move(chooser), m_tabs))
    , m_history(new CaseHistoryCard(file, m_tabs))
    , m_draftTimer(new QTimer(this))
{
    const auto& t = tokens();
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
    left->addWidget(m_course);
    left->addStretch();
    auto* area = scrolled(u"caseArea"_s, content, this);
    sides->addWidget(area, 2);
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->tabBar()->setObjectName(u"caseTabBar"_s);
    m_tabs->setDocumentMode(true);
    for (auto* card : std::initializer_list<QWidget*>{m_plan, m_followUps, m_notes, m_attachments, m_history})
        m_tabs->addTab(card, QString());
    sides->addWidget(m_tabs, 5);
    column->addLayout(sides, 1);

    m_header->setBackVisible(true);
    connect(m_header, &PageHeader::backRequested, this, &CaseRecord::backRequested);
    m_toPerson = m_header->addAction(u"showCasePersonButton"_s, {}, u"people"_s);
    connect(m_toPerson, &QPushButton::clicked, this,
            [this] { Q_EMIT personWanted(m_person.fileNumber.toString()); });
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(800);
    connect(m_draftTimer, &QTimer::timeout, this, &CaseRecord::keepDraft);
    connect(m_notes, &NotesCard::edited, m_draftTimer, qOverload<>(&QTimer::start));
    connect(m_plan, &PlanCard::edited, m_draftTimer, qOverload<>(&QTimer::start));
    connectCards();
}

void CaseRecord::connectCards()
{
    connect(m_course, &CourseCard::stageWanted, this, [this](domain::CaseStage stage) {
        save(domain::moveTo(m_case, stage),
             tr("The case is now at this stage: %1.").arg(domain::label(stage)));
    });
    connect(m_course, &CourseCard::priorityWanted, this, [this](domain::CasePriority priority) {
        auto wanted = m_case;
        wanted.priority = priority;
        save(wanted, tr("The priority is saved."));
    });
    connect(m_course, &CourseCard::handOverWanted, this, &CaseRecord::handOver);
    connect(m_course, &CourseCard::holdWanted, this, [this](const QString& note) {
        save(domain::putOnHold(m_case, note), tr("The case is on hold."));
    });
    connect(m_course, &CourseCard::resumeWanted, this,
            [this] { save(domain::resume(m_case), tr("The case is open again.")); });
    connect(m_course, &CourseCard::closeWanted, this,
            [this](const QDate& day, const QString& reason, const QString& outcome, const QString& note) {
                save(domain::close(m_case, day, reason, outcome, note), tr("The case is closed."));
            });
    connect(m_course, &CourseCard::reopenWanted, this, [this](const QString& note) {
        save(domain::reopen(m_case, m_file.database().today(), note), tr("The case is open again."));
    });
    connect(m_plan, &PlanCard::saveWanted, this, [this](const std::vector<domain::Goal>& goals) {
        auto wanted = m_case;
        wanted.goals = goals;
        storage::CaseStore store(m_file.database());
        if (const auto saved = store.save(wanted); !saved) {
            say(saved.error());
            return;
        }
        m_plan->forgetTyped();
        if (const auto fresh = store.find(m_case.id)) m_case = *fresh;
        showAll();
        Q_EMIT changed();
        showToast(this, {tr("The plan is saved.")});
        m_draftTimer->stop();
        (void)storage::DraftStore(m_file.database()).discard(planDraftName());
    });
    connect(m_attachments, &AttachmentsCard::said, this,
            [this](const QString& sentence) { showToast(this, {sentence}); });
    connect(m_followUps, &FollowUpsCard::addWanted, this, [this](const domain::FollowUp& followUp) {
        auto wanted = m_case;
        wanted.followUps.push_back(followUp);
        if (save(wanted, tr("The follow-up is planned."))) m_followUps->clearTyped();
    });
    connect(m_followUps, &FollowUpsCard::doneWanted, this, [this](const domain::FollowUpId& id) {
        auto wanted = m_case;
        for (auto& followUp : wanted.followUps)
            if (followUp.id == id) followUp.done = m_file.database().today();
        save(wanted, tr("The follow-up is done."));
    });
    connect(m_notes, &NotesCard::glassWanted, this, [this](domain::Compartment which) {
        auto* dialog = new GlassDialog(m_file, m_person.id, which, this);
        connect(dialog, &GlassDialog::broken, this, [this](const QDateTime& until) {
            (void)show(m_case.id);
            // Nobody has to ask again for it to close.
            QTimer::singleShot(std::chrono::milliseconds(m_file.database().now().msecsTo(until)), this,
                               [this] {
                                   if (m_file.isLocked()) return;
                                   m_file.mendGlass();
                                   if (!m_case.id.isNull()) (void)show(m_case.id);
                               });
            showToast(this, {tr("Open until %1. This is in the journal.").arg(writeDateTime(until)),
                             Meaning::Attention});
        });
        dialog->open();
    });
    connect(m_notes, &NotesCard::addWanted, this, [this](domain::CaseNote note) {
        note.author = m_file.actor().user;
        note.writtenAt = m_file.database().now();
        auto wanted = m_case;
        wanted.notes.push_back(note);
        if (!save(wanted, tr("The note is kept."))) return;
        m_notes->setDraft({note.compartment, {}});
        m_draftTimer->stop();
        (void)storage::DraftStore(m_file.database()).discard(draftName());
    });
}

bool CaseRecord::show(const domain::CaseId& id)
{
    auto& database = m_file.database();
    const auto found = storage::CaseStore(database).find(id);
    const auto person = found ? storage::BeneficiaryStore(database).find(found->person) : std::nullopt;
    if (!person) return false;
    const bool another = m_case.id != id;
    m_case = *found;
    m_person = *person;
    showAll();
    if (another) {
        m_tabs->setCurrentIndex(0);
        showDrafts();
    }
    return true;
}

void CaseRecord::showDrafts()
{
    const storage::DraftStore drafts(m_file.database());
    m_notes->setDraft(drafts.findNote(draftName(), m_case.id.uuid()).value_or(storage::NoteDraft()));
    if (const auto plan = drafts.find(planDraftName()))
        m_plan->setDraft(QJsonDocument::fromJson(plan->body).array());
}

void CaseRecord::handOver()
{
    auto* dialog = new HandOverDialog(
        m_file, HandOverDialog::Chosen{m_case.id, shownName(m_person.latin, m_person.arabic), m_case.worker},
        this);
    connect(dialog, &HandOverDialog::handedOver, this, [this](int, const QString& worker) {
        // She may have given away what she does not see any more.
        if (!show(m_case.id)) Q_EMIT backRequested();
        Q_EMIT changed();
        showToast(this, {tr("The case is handed over to %1.").arg(isolate(worker))});
    });
    dialog->open();
}

void CaseRecord::showAll()
{
    auto& database = m_file.database();
    const bool mayEdit = storage::reaches(database, domain::Action::EditCase, m_person.id);
    m_notice->clear();
    describePerson(*m_who, m_person, database.today());
    std::vector<ChipLook> chips{chipOf(m_case.status), chipOf(m_case.priority)};
    if (const auto late = domain::overdueCount(m_case, database.today()); late > 0)
        chips.push_back({Meaning::Danger, tr("%n overdue", nullptr, late), u"clock"_s});
    const auto name = shownName(m_person.latin, m_person.arabic);
    m_header->setTitle(m_case.household ? tr("Case of the household of %1").arg(name)
                                        : tr("Case of %1").arg(name));
    m_header->setSubtitle(m_case.household ? membersInWords(database, *m_case.household) : QString());
    m_who->setChips(chips);
    m_course->show(m_case, mayEdit);
    m_plan->show(m_case, mayEdit);
    m_attachments->show(m_case, m_person.fileNumber.toString(), mayEdit);
    m_history->show(m_case);
    m_followUps->show(m_case, mayEdit);
    m_notes->show(m_case, mayEdit, storage::CaseStore(database).closedCompartments(m_case.id));
    if (!mayEdit) m_notice->say(domain::notAllowed(m_file.actor().role, domain::Action::EditCase));
}

bool CaseRecord::save(const domain::Result<domain::Case>& wanted, const QString& said)
{
    if (!wanted) {
        say(wanted.error());
        return false;
    }
    storage::CaseStore store(m_file.database());
    const auto saved = store.save(*wanted);
    if (!saved) {
        say(saved.error());
        return false;
    }
    if (const auto fresh = store.find(*saved)) m_case = *fresh;
    showAll();
    Q_EMIT changed();
    showToast(this, {said});
    return true;
}

void CaseRecord::say(const domain::Refusal& refusal)
{
    auto left = m_course->showRefusals({refusal});
    if (!left.empty()) left = m_plan->showRefusals(left);
    if (!left.empty()) left = m_followUps->showRefusals(left);
    if (!left.empty()) left = m_notes->showRefusals(left);
    m_notice->say(left);
}

QString CaseRecord::draftName() const
{
    // With the person, so that her erasure takes it.
    return u"case-note/"_s + m_case.id.toString() + u'/' + m_person.id.toString();
}

QString CaseRecord::planDraftName() const
{
    return u"case-plan/"_s + m_case.id.toString() + u'/' + m_person.id.toString();
}

void CaseRecord::saveTyped()
{
    if (m_tabs->currentWidget() == m_plan) m_plan->save();
}

void CaseRecord::keepDraft()
{
    m_draftTimer->stop();
    if (m_case.id.isNull()) return;
    storage::DraftStore drafts(m_file.database());
    (void)drafts.keepNote(draftName(), m_case.id.uuid(), m_notes->draft());
    const auto plan = m_plan->draft();
    if (plan.isEmpty())
        (void)drafts.discard(planDraftName());
    else
        (void)drafts.keep(planDraftName(), QJsonDocument(plan).toJson(QJsonDocument::Compact));
}

void CaseRecord::retranslate()
{
    m_toPerson->setText(tr("Show the person"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case"));
    m_tabs->setAccessibleName(tr("Parts of the case"));
    m_course->retranslate();
    m_plan->retranslate();
    m_followUps->retranslate();
    m_notes->retranslate();
    m_attachments->retranslate();
    m_history->retranslate();
    const QStringList titles{tr("Plan"), tr("Follow-ups"), tr("Notes"), tr("Files"), tr("History")};
    for (int i = 0; i < int(titles.size()); ++i)
        m_tabs->setTabText(i, titles[i]);
    if (!m_case.id.isNull()) showAll();
}

} // namespace wasl::ui
