#include "ui/beneficiaries/house_tab.h"

#include "app/storage/belonging_store.h"
#include "app/storage/incident_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/icons.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/writing.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

HouseTab::HouseTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_deposit(new QPushButton(this))
    , m_incident(new QPushButton(this))
    , m_ban(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<Row>(this))
    , m_empty(new EmptyState(u"household"_s, this))
{
    const auto& t = tokens();
    setObjectName(u"houseTab"_s);
    m_view->setObjectName(u"personHouseTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    setUpTable(m_view,
               {[this](const QModelIndex& index) { Q_EMIT wanted(u"house"_s, m_model->row(index).target); },
                {},
                {},
                2});
    const auto role = file.actor().role;
    auto* line = new QHBoxLayout;
    line->setSpacing(t.control);
    const auto make = [&](QPushButton* button, const QString& name, const QString& icon,
                          domain::Action action, const QString& target) {
        button->setObjectName(name);
        button->setIcon(themeIcon(icon));
        button->setVisible(domain::may(role, action));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, target] { Q_EMIT wanted(u"house"_s, target + m_person.fileNumber.toString()); });
    };
    make(m_deposit, u"personDepositButton"_s, u"folder"_s, domain::Action::EditStays, u"belonging-new:"_s);
    make(m_incident, u"personIncidentButton"_s, u"attention"_s, domain::Action::EditIncidents,
         u"incident-new:"_s);
    make(m_ban, u"personBanButton"_s, u"stop"_s, domain::Action::DecideBan, u"ban-new:"_s);
    line->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.card);
    column->addLayout(line);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    retranslate();
}

void HouseTab::addBans(const domain::BeneficiaryId& record, std::vector<Row>& rows) const
{
    const auto reasons = storage::SettingsStore(m_file.database()).codebook(u"ban_reasons"_s);
    for (const auto& ban : storage::IncidentStore(m_file.database()).bansOf(record)) {
        const bool holds = domain::isInForce(ban, today());
        ChipLook state{Meaning::Neutral, tr("Over"), u"done"_s};
        if (ban.liftedOn && !holds)
            state.text = tr("Ended %1").arg(writeDate(*ban.liftedOn));
        else if (holds)
            state = {Meaning::Danger, tr("Until %1").arg(writeDate(ban.until)), u"stop"_s};
        else if (ban.from > today())
            state = {Meaning::Attention, tr("From %1").arg(writeDate(ban.from)), u"calendar"_s};
        rows.push_back({ban.from, tr("Ban: %1").arg(reasons.label(ban.reason, labelLanguage())),
                        ban.liftReason.isEmpty() ? ban.explanation : ban.liftReason, state,
                        u"ban:"_s + ban.id.toString()});
    }
}

void HouseTab::addBelongings(const domain::BeneficiaryId& record, std::vector<Row>& rows) const
{
    for (const auto& row : storage::BelongingStore(m_file.database()).ofPerson(record)) {
        const int left = domain::piecesLeft(row.belonging);
        QStringList details{tr("%n piece(s)", nullptr, row.belonging.pieces)};
        if (!row.belonging.place.isEmpty())
            details << tr("bag or locker %1").arg(isolateLtr(row.belonging.place));
        const ChipLook state = left == 0
                                   ? ChipLook{Meaning::Done, tr("Returned"), u"done"_s}
                                   : ChipLook{Meaning::Accent, tr("%n here", nullptr, left), u"folder"_s};
        rows.push_back({row.belonging.depositedAt.toLocalTime().date(),
                        tr("Kept: %1").arg(isolate(row.belonging.what)), details.join(u" · "_s), state,
                        u"belonging:"_s + row.belonging.id.toString()});
    }
}

void HouseTab::addIncidents(const domain::BeneficiaryId& record, std::vector<Row>& rows) const
{
    const auto kinds = storage::SettingsStore(m_file.database()).codebook(u"incident_kinds"_s);
    for (const auto& incident : storage::IncidentStore(m_file.database()).ofPerson(record)) {
        const auto next = domain::nextFollowUp(incident);
        ChipLook state{Meaning::Neutral, domain::label(incident.severity), u"information"_s};
        if (next)
            state = {*next < today() ? Meaning::Danger : Meaning::Attention,
                     tr("To do by %1").arg(writeDate(*next)), u"clock"_s};
        rows.push_back({incident.at.toLocalTime().date(),
                        tr("Incident: %1").arg(kinds.label(incident.kind, labelLanguage())),
                        incident.textsClosed ? tr("Sealed") : incident.description.simplified(), state,
                        u"incident:"_s + incident.id.toString()});
    }
}

void HouseTab::show(const domain::Beneficiary& person)
{
    m_person = person;
    std::vector<Row> rows;
    for (const auto& record : recordsOf(person)) {
        addBans(record, rows);
        addBelongings(record, rows);
        addIncidents(record, rows);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.day > b.day; });
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    fitColumns(m_view);
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_view);
}

std::vector<TableColumn<HouseTab::Row>> HouseTab::columns() const
{
    using Column = TableColumn<Row>;
    return {
        Column(u"day"_s, tr("Day"), [](const Row& r) { return writeDate(r.day); }).sortedBy([](const Row& r) {
            return QVariant(r.day);
        }),
        Column(u"what"_s, tr("What"), [](const Row& r) { return r.what; }),
        Column(u"details"_s, tr("Details"), [](const Row& r) { return r.details; }),
        Column(u"state"_s, tr("State"), [](const Row& r) { return r.state; })};
}

void HouseTab::retranslate()
{
    m_model->setColumns(columns());
    m_view->setAccessibleName(tr("Bans, belongings and incidents"));
    m_deposit->setText(tr("Take belongings in…"));
    m_incident->setText(tr("Write down an incident…"));
    m_ban->setText(tr("Decide a ban…"));
    m_empty->setTexts(tr("Nothing about her in the houses"),
                      tr("Bans, what is kept for her and incidents she was involved in stand here."));
    if (!m_person.id.isNull()) show(m_person);
}

} // namespace wasl::ui
