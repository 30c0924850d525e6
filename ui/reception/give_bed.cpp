#include "ui/reception/give_bed.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/transaction.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/record_header.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::StayEvent;
using domain::StayState;

GiveBed::GiveBed(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_who(new RecordHeader(this))
    , m_form(new FormGrid(this))
    , m_structure(new CodeCombo(m_form))
    , m_from(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_until(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_model(new TableModel<Place>(this))
    , m_table(new QTableView(this))
    , m_notice(new Notice(this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_header);
    column->addWidget(m_who);
    addForm();
    column->addWidget(m_form);
    setColumns();
    m_table->setObjectName(u"placesTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex&) { m_checkIn->setFocus(); }, {}, {}, 4});
    column->addWidget(m_table, 1);
    column->addWidget(m_notice);

    m_header->setBackVisible(true);
    connect(m_header, &PageHeader::backRequested, this, &GiveBed::backRequested);
    m_wait = m_header->addAction(u"putOnWaitingListButton"_s, {}, u"clock"_s);
    m_reserve = m_header->addAction(u"reserveButton"_s, {}, u"calendar"_s);
    m_checkIn = m_header->setMainAction(u"checkInNowButton"_s, {}, u"receive"_s);
    connect(m_wait, &QPushButton::clicked, this, [this] { give(StayEvent::PutOnWaitingList); });
    connect(m_reserve, &QPushButton::clicked, this, [this] { give(StayEvent::Reserve); });
    connect(m_checkIn, &QPushButton::clicked, this, [this] { give(StayEvent::CheckIn); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GiveBed::describeChoice);
}

void GiveBed::addForm()
{
    m_structure->setObjectName(u"structureCombo"_s);
    m_from->setObjectName(u"arrivalEdit"_s);
    m_until->setObjectName(u"departureEdit"_s);
    m_form->add(u"structure"_s, m_structure, FormGrid::Width::Full);
    m_form->add(u"plannedFrom"_s, m_from);
    m_form->add(u"plannedUntil"_s, m_until);
    connect(m_structure, &CodeCombo::codeChanged, this, [this] {
        if (!m_filling) findPlaces();
    });
    for (auto* edit : {m_from, m_until})
        connect(edit, &QLineEdit::editingFinished, this, &GiveBed::findPlaces);
}

bool GiveBed::begin(const domain::FileNumber& number, const domain::StructureId& structure,
                    const domain::BedId& bed)
{
    auto person = storage::BeneficiaryStore(m_file.database()).byFileNumber(number);
    if (!person) return false;
    m_person = *std::move(person);
    m_moved.reset();
    m_filling = true;
    fillStructures();
    const auto asked = request();
    m_structure->setCode((asked && structure.isNull() ? asked->structure : structure).toString());
    if (m_structure->code().isEmpty() && m_structure->count() > 0)
        m_structure->setCode(m_structure->itemData(0).toString());
    m_filling = false;
    start(bed);
    return true;
}

bool GiveBed::beginMove(const domain::StayId& stay)
{
    m_moved = storage::StayStore(m_file.database()).find(stay);
    auto person = m_moved ? storage::BeneficiaryStore(m_file.database()).find(m_moved->person) : std::nullopt;
    if (!person) return false;
    m_person = *std::move(person);
    m_filling = true;
    fillStructures();
    m_structure->setCode(m_moved->structure.toString());
    m_filling = false;
    start({});
    return true;
}

void GiveBed::start(const domain::BedId& bed)
{
    const auto today = m_file.database().today();
    m_wanted = bed;
    m_form->clearErrors();
    m_from->setToday(today);
    m_from->setRange(today, {});
    m_until->setRange(today.addDays(1), {});
    m_from->setDate(today);
    m_until->clear();
    if (m_moved && m_moved->plannedUntil) m_until->setDate(m_moved->plannedUntil->toLocalTime().date());
    for (auto* edit : {m_from, m_until})
        edit->setEnabled(!m_moved);
    m_reserve->setVisible(!m_moved);
    const auto asked = request();
    m_wait->setVisible(!m_moved && !(asked && asked->state != StayState::Requested));
    describePerson(*m_who, m_person, today);
    m_who->setChips({});
    m_model->setRows({});
    retranslate();
}

void GiveBed::setArrival(const QDate& day)
{
    m_from->setDate(std::max(day, m_file.database().today()));
    findPlaces();
}

void GiveBed::fillStructures()
{
    std::vector<CodeEntry> entries;
    const bool arabic = labelLanguage() == "ar"_L1;
    for (const auto& structure : storage::StructureStore(m_file.database()).structures())
        if (structure.active)
            entries.push_back({structure.id.toString(), arabic && !structure.nameArabic.isEmpty()
                                                            ? structure.nameArabic
                                                            : structure.name});
    m_structure->setEntries(entries);
    m_form->field(u"structure"_s)->setVisible(entries.size() > 1);
}

std::optional<domain::Stay> GiveBed::request() const
{
    for (auto& stay : storage::StayStore(m_file.database()).ofPerson(m_person.id))
        if (domain::isOpen(stay.state) && stay.state != StayState::CheckedIn) return stay;
    return std::nullopt;
}

domain::Interval GiveBed::during() const
{
    const auto now = m_file.database().now();
    const auto from = m_from->date(), until = m_until->date();
    domain::Interval interval{now, std::nullopt};
    if (from.isValid() && from > m_file.database().today()) interval.from = noonOf(from);
    if (until.isValid()) interval.until = noonOf(until);
    return interval;
}

void GiveBed::findPlaces()
{
    const auto structure = domain::StructureId::fromString(m_structure->code());
    const auto house = structure ? readHouse(m_file.database(), *structure) : std::nullopt;
    std::vector<Place> fitting, others;
    if (house) {
        const storage::StayStore stays(m_file.database());
        const auto asked = m_moved ? m_moved : request();
        const auto stayId = asked ? std::optional(asked->id) : std::nullopt;
        for (const auto& bed : house->beds) {
            Place place{bed, {}};
            for (const auto& refusal : stays.whyNot(m_person.id, bed.bed, during(), stayId))
                place.reasons << refusal.message;
            if (m_moved && m_moved->bed == bed.bed)
                place.reasons = {tr("This is the bed the person has now.")};
            (place.reasons.isEmpty() ? fitting : others).push_back(std::move(place));
        }
    }
    const auto count = int(fitting.size());
    m_header->setSubtitle(house ? tr("%n bed(s) fit, of those listed first.", nullptr, count)
                                : tr("Choose the structure."));
    fitting.insert(fitting.end(), others.begin(), others.end());
    m_model->setRows(std::move(fitting));
    const auto wanted = m_model->find([this](const Place& p) { return p.bed.bed == m_wanted; });
    m_table->setCurrentIndex(wanted.isValid() ? wanted : m_model->index(0, 0));
    fitColumns(m_table);
    describeChoice();
}

void GiveBed::describeChoice()
{
    const auto index = m_table->currentIndex();
    m_notice->clear();
    const bool later = m_from->date() > m_file.database().today();
    m_checkIn->setEnabled(index.isValid() && !later);
    m_reserve->setEnabled(index.isValid());
    if (!index.isValid()) return;
    const auto& place = m_model->row(index);
    if (!place.reasons.isEmpty()) m_notice->say(Meaning::Attention, place.reasons.join(u'\n'));
}

void GiveBed::setColumns()
{
    using Column = TableColumn<Place>;
    m_model->setColumns({Column(u"fits"_s, tr("Fits"),
                                [](const Place& p) {
                                    return p.reasons.isEmpty()
                                               ? ChipLook{Meaning::Done, tr("Fits"), u"done"_s}
                                               : ChipLook{Meaning::Neutral, tr("No"), u"stop"_s};
                                })
                             .sortedBy([](const Place& p) { return QVariant(int(p.reasons.size())); }),
                         Column(u"unit"_s, tr("Unit"), [](const Place& p) { return p.bed.unit; }),
                         Column(u"room"_s, tr("Room"), [](const Place& p) { return isolateLtr(p.bed.room); }),
                         Column(u"bed"_s, tr("Bed"), [](const Place& p) { return isolateLtr(p.bed.label); }),
                         Column(u"why"_s, tr("Why not"), [](const Place& p) {
                             return p.reasons.join(u' ');
                         }).withToolTip([](const Place& p) { return p.reasons.join(u'\n'); })});
}

void GiveBed::give(StayEvent event)
{
    auto& database = m_file.database();
    storage::StayStore stays(database);
    const auto index = m_table->currentIndex();
    const auto structure =
        domain::StructureId::fromString(m_structure->code()).value_or(domain::StructureId());
    const auto bed = index.isValid() ? std::optional(m_model->row(index).bed) : std::nullopt;
    const auto name = shownName(m_person.latin, m_person.arabic);
    const auto place = bed ? placeWords(*bed) : QString();
    if (m_moved) {
        const auto moved =
            bed ? stays.move(m_moved->id, bed->bed)
                : domain::Result<domain::Stay>(domain::refuse(u"no-bed"_s, tr("Choose a bed.")));
        if (moved)
            Q_EMIT done(structure, tr("%1 has moved: %2.").arg(name, place));
        else
            say(moved.error());
        return;
    }
    domain::StayStep step;
    step.event = event;
    const auto time = during();
    if (event != StayEvent::PutOnWaitingList) {
        if (bed) step.bed = bed->bed;
        step.plannedUntil = time.until;
    }
    if (event == StayEvent::Reserve) {
        step.plannedFrom = time.from;
        // Held until noon of the day after she is expected.
        step.reservedUntil = noonOf(time.from.toLocalTime().date().addDays(1));
    }
    storage::Transaction transaction(database);
    const auto asked = request();
    const auto id = asked ? domain::Result<domain::StayId>(asked->id) : stays.request(m_person.id, structure);
    const auto stay = id ? stays.step(*id, step) : domain::Result<domain::Stay>(tl::unexpected(id.error()));
    if (!stay) {
        say(stay.error());
        return;
    }
    transaction.commit();
    Q_EMIT done(structure, event == StayEvent::CheckIn   ? tr("%1 is checked in: %2.").arg(name, place)
                           : event == StayEvent::Reserve ? tr("Reserved for %1: %2.").arg(name, place)
                                                         : tr("%1 is on the waiting list.").arg(name));
}

void GiveBed::say(const domain::Refusal& refusal)
{
    if (m_form->showRefusals({refusal}).empty()) return;
    m_notice->say(refusal);
}

void GiveBed::takeFocus()
{
    if (m_moved)
        m_table->setFocus();
    else
        m_from->setFocus(Qt::OtherFocusReason);
}

void GiveBed::retranslate()
{
    const auto name = shownName(m_person.latin, m_person.arabic);
    m_header->setTitle(m_moved ? tr("Another bed for %1").arg(name) : tr("A bed for %1").arg(name));
    m_header->setMainAction(u"checkInNowButton"_s, m_moved ? tr("&Move here") : tr("Check &in now"));
    m_reserve->setText(tr("&Reserve"));
    m_wait->setText(tr("Put on the &waiting list"));
    m_form->field(u"structure"_s)->setTexts(tr("Structure"));
    m_form->field(u"plannedFrom"_s)->setTexts(tr("&Arrival"));
    m_form->field(u"plannedUntil"_s)->setTexts(tr("&Departure"), tr("Leave it empty if it is not known."));
    m_table->setAccessibleName(tr("Beds, those that fit first"));
    setColumns();
    if (m_person.id.isNull()) return;
    describePerson(*m_who, m_person, m_file.database().today());
    // Why a bed does not fit is said in the window's language too.
    if (const auto index = m_table->currentIndex(); index.isValid()) m_wanted = m_model->row(index).bed.bed;
    findPlaces();
}

} // namespace wasl::ui
