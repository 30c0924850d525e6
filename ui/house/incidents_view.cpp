#include "ui/house/incidents_view.h"

#include "app/storage/settings_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/house/house_words.h"
#include "ui/house/incident_dialog.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_header.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

IncidentsView::IncidentsView(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_today(file.database().today())
    , m_mayEdit(domain::may(file.actor().role, domain::Action::EditIncidents))
    , m_filters(new FilterChips(this))
    , m_add(new QPushButton(this))
    , m_ban(new QPushButton(this))
    , m_model(new TableModel<Row>(this))
    , m_table(new QTableView(this))
{
    const auto& t = tokens();
    setObjectName(u"incidentsView"_s);
    m_filters->setObjectName(u"incidentFilters"_s);
    m_add->setObjectName(u"addIncidentButton"_s);
    m_ban->setObjectName(u"banFromIncidentButton"_s);
    m_add->setIcon(themeIcon(u"add"_s, IconInk::OnAccent));
    m_ban->setIcon(themeIcon(u"stop"_s));
    setButtonRole(m_add, ButtonRole::Primary);
    auto* head = new QHBoxLayout;
    head->setSpacing(t.control);
    head->addWidget(m_filters, 1);
    head->addWidget(m_ban);
    head->addWidget(m_add);
    m_table->setObjectName(u"incidentsTable"_s);
    setColumns();
    m_table->setModel(m_model);
    setUpTable(m_table,
               {[this](const QModelIndex& index) { edit(m_model->row(index).incident); }, {}, {}, 4});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.field);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_add->setEnabled(m_mayEdit);
    connect(m_filters, &FilterChips::chosenChanged, this, &IncidentsView::fillRows);
    connect(m_add, &QPushButton::clicked, this, [this] { begin(); });
    connect(m_ban, &QPushButton::clicked, this, [this] {
        const auto* row = chosen();
        if (!row) return;
        const auto incident = row->incident.id; // the rows are read anew on the way
        Q_EMIT banWanted(incident);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const auto* row = chosen();
        m_ban->setEnabled(row && !row->incident.people.empty());
    });
    m_ban->setVisible(domain::may(file.actor().role, domain::Action::DecideBan));
    m_ban->setEnabled(false);
}

void IncidentsView::showHouse(const domain::StructureId& house)
{
    m_house = house;
    reload();
}

void IncidentsView::readRows()
{
    auto& database = m_file.database();
    const storage::IncidentStore store(database);
    const auto kinds = storage::SettingsStore(database).codebook(u"incident_kinds"_s);
    std::map<domain::StructureId, QString> names;
    for (const auto& structure : storage::StructureStore(database).structures())
        names[structure.id] = houseName(structure);
    m_rows.clear();
    for (auto& incident : store.recent(m_house, 1000)) {
        QStringList people;
        for (const auto& person : store.peopleOf(incident))
            people << shownTag(person);
        Row row{incident, kinds.label(incident.kind, labelLanguage()),
                incident.structure ? names[*incident.structure] : QString(), people.join(tr(", ")),
                domain::nextFollowUp(incident)};
        m_rows.push_back(std::move(row));
    }
    // What is to be done stands first, the oldest day before the others; then the newest incident.
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        if (a.next.has_value() != b.next.has_value()) return a.next.has_value();
        return a.next && *a.next < *b.next;
    });
}

void IncidentsView::reload()
{
    m_today = m_file.database().today();
    readRows();
    const auto count = [this](const QString& filter) {
        return int(
            std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return passes(row, filter); }));
    };
    m_filters->setChips({{u"all"_s, tr("All"), count(u"all"_s)},
                         {u"open"_s, tr("To be followed up"), count(u"open"_s)},
                         {u"grave"_s, tr("Serious and grave"), count(u"grave"_s)},
                         {u"month"_s, tr("Last 30 days"), count(u"month"_s)}});
    fillRows();
    Q_EMIT waitingChanged(int(std::count_if(
        m_rows.begin(), m_rows.end(), [this](const Row& row) { return row.next && *row.next < m_today; })));
}

bool IncidentsView::passes(const Row& row, const QString& filter) const
{
    if (filter == "open"_L1) return row.next.has_value();
    if (filter == "grave"_L1) return row.incident.severity != domain::Severity::Minor;
    if (filter == "month"_L1) return row.incident.at.toLocalTime().date() > m_today.addDays(-30);
    return true;
}

void IncidentsView::fillRows()
{
    std::vector<Row> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [this](const Row& row) { return passes(row, m_filters->chosen()); });
    m_model->setRows(std::move(rows));
    fitColumns(m_table);
    m_ban->setEnabled(false);
}

const IncidentsView::Row* IncidentsView::chosen() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index) : nullptr;
}

void IncidentsView::begin(const QString& fileNumber)
{
    const auto role = m_file.actor().role;
    if (!m_mayEdit) {
        showToast(this,
                  {domain::notAllowed(role, domain::Action::EditIncidents).message, Meaning::Attention});
        return;
    }
    domain::Incident incident;
    if (!m_house.isNull()) incident.structure = m_house;
    edit(incident, fileNumber);
}

bool IncidentsView::openIncident(const domain::IncidentId& id)
{
    const auto incident = storage::IncidentStore(m_file.database()).find(id);
    if (!incident) return false;
    edit(*incident);
    return true;
}

void IncidentsView::edit(const domain::Incident& incident, const QString& involved)
{
    auto* dialog = new IncidentDialog(m_file, incident, this);
    if (!involved.isEmpty()) dialog->involve(involved);
    connect(dialog, &IncidentDialog::saved, this, [this](const domain::IncidentId& id) {
        reload();
        if (const auto at = m_model->find([&](const Row& row) { return row.incident.id == id; });
            at.isValid())
            m_table->setCurrentIndex(at);
        showToast(this, {tr("The incident is saved.")});
    });
    dialog->open();
}

void IncidentsView::setColumns()
{
    using Column = TableColumn<Row>;
    m_model->setColumns(
        {Column(u"at"_s, tr("When"), [](const Row& r) { return writeDateTime(r.incident.at); })
             .sortedBy([](const Row& r) { return QVariant(r.incident.at); }),
         Column(u"kind"_s, tr("What"), [](const Row& r) { return r.kind; }),
         Column(u"severity"_s, tr("Gravity"), [](const Row& r) { return severityLook(r.incident.severity); })
             .sortedBy([](const Row& r) { return QVariant(-int(r.incident.severity)); }),
         Column(u"todo"_s, tr("To be followed up"),
                [this](const Row& r) { return followUpLook(r.incident, m_today); })
             .sortedBy([](const Row& r) { return QVariant(r.next.value_or(QDate(9999, 1, 1))); }),
         Column(u"who"_s, tr("Who"), [](const Row& r) { return r.people; }),
         Column(u"structure"_s, tr("Structure"), [](const Row& r) { return isolate(r.structure); }),
         Column(u"texts"_s, tr("What took place"), [](const Row& r) {
             return r.incident.textsClosed ? tr("Sealed") : r.incident.description.simplified();
         })});
}

void IncidentsView::takeFocus()
{
    m_table->setFocus();
}

void IncidentsView::retranslate()
{
    m_add->setText(tr("&Write down an incident"));
    m_ban->setText(tr("Decide a &ban…"));
    m_ban->setToolTip(tr("About somebody who was involved in the chosen incident"));
    m_table->setAccessibleName(tr("Incidents"));
    m_filters->setAccessibleName(tr("Which incidents are shown"));
    setColumns();
    reload();
}

} // namespace wasl::ui
