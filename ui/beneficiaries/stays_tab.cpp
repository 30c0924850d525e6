#include "ui/beneficiaries/stays_tab.h"

#include "app/domain/user.h"
#include "app/storage/loan_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/state_looks.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/icons.h"
#include "ui/shared/loan_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

StaysTab::StaysTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_mayEdit(domain::may(file.actor().role, domain::Action::EditStays))
    , m_bed(new QPushButton(this))
    , m_lent(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<Row>(this))
    , m_empty(new EmptyState(u"reception"_s, this))
{
    const auto& t = tokens();
    setObjectName(u"staysTab"_s);
    m_view->setObjectName(u"personStaysTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    setUpTable(m_view);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_bed, 0, Qt::AlignLeading);
    m_lent->setObjectName(u"lentLabel"_s);
    m_lent->setWordWrap(true);
    column->addWidget(m_lent);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_bed->setObjectName(u"giveBedButton"_s);
    m_bed->setIcon(themeIcon(u"reception"_s));
    connect(m_bed, &QPushButton::clicked, this, &StaysTab::giveBed);
    if (m_mayEdit)
        connect(m_empty->setFirstStep(u"firstBedButton"_s, {}, u"reception"_s), &QPushButton::clicked, this,
                &StaysTab::giveBed);
    retranslate();
}

void StaysTab::giveBed()
{
    Q_EMIT wanted(u"reception"_s, u"bed-for:"_s + m_person.fileNumber.toString());
}

void StaysTab::show(const domain::Beneficiary& person)
{
    m_person = person;
    auto& database = m_file.database();
    const storage::StructureStore structures(database);
    std::map<domain::StructureId, QString> names;
    for (const auto& structure : structures.structures()) {
        const bool arabic = labelLanguage() == "ar"_L1 && !structure.nameArabic.isEmpty();
        names[structure.id] = arabic ? structure.nameArabic : structure.name;
    }
    std::vector<Row> rows;
    for (const auto& record : recordsOf(person)) {
        for (auto& stay : storage::StayStore(database).ofPerson(record)) {
            QString bed;
            if (stay.bed)
                if (const auto place = structures.place(*stay.bed))
                    bed = tr("%1, bed %2", "room, bed")
                              .arg(isolate(place->room.name), isolate(place->bed.label));
            rows.push_back({stay, names[stay.structure], bed});
        }
    }
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    fitColumns(m_view);
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_view);
    m_bed->setVisible(m_mayEdit && !none);
    showLent();
}

void StaysTab::showLent()
{
    auto& database = m_file.database();
    const auto has =
        loansInWords(storage::LoanStore(database).outWith(m_person.id),
                     storage::SettingsStore(database).codebook(u"loan_kinds"_s), database.today());
    m_lent->setText(tr("She still has something of ours: %1.").arg(has));
    m_lent->setVisible(!has.isEmpty());
}

std::vector<TableColumn<StaysTab::Row>> StaysTab::columns() const
{
    using Column = TableColumn<Row>;
    const auto day = [](const std::optional<domain::Moment>& real,
                        const std::optional<domain::Moment>& planned) {
        if (real) return writeDate(real->toLocalTime().date());
        return planned ? tr("planned %1").arg(writeDate(planned->toLocalTime().date())) : QString();
    };
    return {
        Column(u"structure"_s, tr("Structure"), [](const Row& r) { return isolate(r.structure); }),
        Column(u"bed"_s, tr("Place"), [](const Row& r) { return r.bed; }),
        Column(u"state"_s, tr("State"), [](const Row& r) { return stayLook(r.stay.state); }),
        Column(u"from"_s, tr("From"),
               [day](const Row& r) { return day(r.stay.checkedInAt, r.stay.plannedFrom); })
            .sortedBy([](const Row& r) { return QVariant(r.stay.checkedInAt.value_or(r.stay.requestedAt)); }),
        Column(u"until"_s, tr("Until"),
               [day](const Row& r) { return day(r.stay.checkedOutAt, r.stay.plannedUntil); })};
}

void StaysTab::retranslate()
{
    m_model->setColumns(columns());
    m_view->setAccessibleName(tr("Stays"));
    m_bed->setText(tr("Give a bed"));
    m_bed->setToolTip(tr("Ctrl+G"));
    m_empty->setTexts(
        tr("She never stayed in a structure"),
        tr("With a bed she gets a stay: reserved, checked in, checked out. Its nights count in the "
           "month."));
    if (m_mayEdit) m_empty->setFirstStep(u"firstBedButton"_s, tr("Give a bed"));
    if (!m_person.id.isNull()) show(m_person); // names in the window's script
}

} // namespace wasl::ui
