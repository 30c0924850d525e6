#include "ui/beneficiaries/timeline_tab.h"

#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/timeline_list.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::TimelineEvent;
using storage::TimelineKind;

namespace
{

const auto everything = u"everything"_s;

QString codeOf(TimelineKind kind)
{
    return u"kind%1"_s.arg(int(kind));
}

} // namespace

TimelineTab::TimelineTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_chips(new FilterChips(this))
    , m_leftOut(new Notice(this))
    , m_view(new QListView(this))
    , m_model(new TimelineModel(this))
    , m_empty(new EmptyState(u"history"_s, this))
    , m_stack(new QStackedWidget(this))
{
    const auto& t = tokens();
    setObjectName(u"timelineTab"_s);
    m_leftOut->setObjectName(u"timelineLeftOut"_s);
    m_view->setObjectName(u"timelineList"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_chips);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addWidget(m_leftOut);
    connect(m_chips, &FilterChips::chosenChanged, this, &TimelineTab::showLines);
    connect(m_view, &QListView::activated, this, &TimelineTab::openLine);
    retranslate();
}

void TimelineTab::show(const domain::Beneficiary& person)
{
    if (person.id != m_person.id) m_chips->choose(everything);
    m_person = person;
    if (isVisible()) read();
}

void TimelineTab::showEvent(QShowEvent* event)
{
    RecordTab::showEvent(event);
    // Other pages write too: it is read each time it comes into view.
    if (!m_person.id.isNull()) read();
}

void TimelineTab::read()
{
    auto& database = m_file.database();
    m_timeline = storage::timelineOf(database, recordsOf(m_person));
    m_words = std::make_shared<const TimelineWords>(database);
    showChips();
    showLines();
}

void TimelineTab::showChips()
{
    std::map<TimelineKind, int> counts;
    for (const auto& event : m_timeline.events)
        ++counts[event.kind];
    std::vector<FilterChip> chips{{everything, tr("Everything"), int(m_timeline.events.size())}};
    for (const auto& [kind, count] : counts)
        chips.push_back({codeOf(kind), TimelineWords::kindName(kind), count});
    m_chips->setChips(chips);
    const auto leftOut = TimelineWords::leftOut(m_timeline);
    if (leftOut.isEmpty())
        m_leftOut->clear();
    else
        m_leftOut->say(Meaning::Information, leftOut);
}

void TimelineTab::showLines()
{
    auto events = m_timeline.events;
    const auto chosen = m_chips->chosen();
    if (chosen != everything)
        std::erase_if(events, [&](const TimelineEvent& event) { return codeOf(event.kind) != chosen; });
    m_stack->setCurrentIndex(events.empty() ? 1 : 0);
    const auto now = m_file.database().now();
    m_model->setEvents(std::move(events), m_words, now);
    // One begins at today: what is to come stands above.
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const auto* event = m_model->eventAt(m_model->index(row)); event && event->at <= now) {
            m_view->setCurrentIndex(m_model->index(row));
            break;
        }
}

void TimelineTab::openLine(const QModelIndex& index)
{
    const auto* event = m_model->eventAt(index);
    if (!event) return;
    const auto target = event->target.toString(QUuid::WithoutBraces);
    switch (event->kind) {
    case TimelineKind::Registration:
    case TimelineKind::Status:
        Q_EMIT tabWanted(u"identityTab"_s);
        break;
    case TimelineKind::Consent:
        Q_EMIT tabWanted(event->what.startsWith("rights"_L1) ? u"rightsTab"_s : u"consentTab"_s);
        break;
    case TimelineKind::Stay:
        Q_EMIT tabWanted(u"staysTab"_s);
        break;
    case TimelineKind::Visit:
        Q_EMIT wanted(u"desk"_s, {});
        break;
    case TimelineKind::Case:
        Q_EMIT wanted(u"cases"_s, target);
        break;
    case TimelineKind::Referral:
        Q_EMIT wanted(u"referrals"_s,
                      event->what.startsWith("received-"_L1) ? u"received:"_s + target : target);
        break;
    case TimelineKind::Legal:
        Q_EMIT wanted(u"legal"_s, target);
        break;
    case TimelineKind::Activity:
    case TimelineKind::Barrier:
        Q_EMIT wanted(u"activities"_s, u"barriers"_s);
        break;
    case TimelineKind::Distribution:
    case TimelineKind::Incident:
        Q_EMIT wanted(u"reception"_s, {});
        break;
    case TimelineKind::Identity:
        Q_EMIT wanted(u"people"_s, event->text);
        break;
    }
}

void TimelineTab::retranslate()
{
    m_view->setAccessibleName(tr("What happened, the latest first"));
    m_empty->setTexts(
        tr("Nothing to show yet"),
        tr("Visits, cases, referrals, stays, decisions and everything else about her will stand "
           "here in the order of time."));
    if (m_words) {
        showChips();
        showLines();
    }
}

} // namespace wasl::ui
