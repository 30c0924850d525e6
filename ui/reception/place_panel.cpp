#include "ui/reception/place_panel.h"

#include "app/domain/waiting_order.h"
#include "app/storage/group_stays.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/typed.h"
#include "ui/reception/house.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::StayEvent;

namespace
{

const auto everyStructure = u"all"_s;

QString structureName(const domain::ReceptionStructure& structure)
{
    return labelLanguage() == "ar"_L1 && !structure.nameArabic.isEmpty() ? structure.nameArabic
                                                                         : structure.name;
}

/// What she is called among her family; the whole name where no given name is known.
QString shownGivenName(const domain::Beneficiary& person)
{
    const bool arabicFirst = labelLanguage() == "ar"_L1;
    for (const auto& name :
         {arabicFirst ? person.arabic : person.latin, arabicFirst ? person.latin : person.arabic})
        if (!name.given.isEmpty()) return isolate(name.given);
    return shownName(person.latin, person.arabic);
}

/// Each word once, in the order in which they come.
QString listed(QStringList words)
{
    words.removeDuplicates();
    return words.join(u" · "_s);
}

QString wordsOf(const domain::PlaceOffered& place)
{
    BedRow row;
    row.unit = place.unit.name;
    row.room = place.room.name;
    row.label = place.bed.label;
    return placeWords(row);
}

} // namespace

PlacePanel::PlacePanel(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_form(new FormGrid(this))
    , m_structure(new CodeCombo(m_form))
    , m_from(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_until(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_wheelchairs(new QWidget(this))
    , m_wheelchairLabel(new QLabel(m_wheelchairs))
    , m_model(new TableModel<Row>(this))
    , m_table(new QTableView(this))
    , m_notice(new Notice(this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(u"overrideReason"_s, m_reason, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().field);
    m_structure->setObjectName(u"structureCombo"_s);
    m_from->setObjectName(u"arrivalEdit"_s);
    m_until->setObjectName(u"departureEdit"_s);
    m_notice->setObjectName(u"placeNotice"_s);
    m_reason->setObjectName(u"overrideReasonEdit"_s);
    m_form->add(u"structure"_s, m_structure, FormGrid::Width::Full);
    m_form->add(u"plannedFrom"_s, m_from);
    m_form->add(u"plannedUntil"_s, m_until);
    column->addWidget(m_form);
    new FlowLayout(m_wheelchairs, tokens().field);
    m_wheelchairs->layout()->addWidget(m_wheelchairLabel);
    column->addWidget(m_wheelchairs);
    letKeysThrough(m_structure);
    setColumns();
    m_table->setObjectName(u"placesTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex&) { Q_EMIT chosen(); }, {}, {}, 4});
    column->addWidget(m_table, 1);
    column->addWidget(m_notice);
    column->addWidget(m_reasonField);
    m_reasonField->hide();

    connect(m_structure, &CodeCombo::codeChanged, this, [this] {
        if (!m_filling) find();
    });
    for (auto* edit : {m_from, m_until})
        connect(edit, &QLineEdit::editingFinished, this, &PlacePanel::find);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlacePanel::describeChoice);
}

void PlacePanel::begin(const std::vector<domain::Beneficiary>& people, const domain::StructureId& structure,
                       const domain::BedId& bed)
{
    m_moved.reset();
    m_wanted = bed;
    m_people = people;
    m_filling = true;
    fillStructures();
    m_structure->setCode(structure.isNull() ? everyStructure : structure.toString());
    if (m_structure->code().isEmpty() && m_structure->count() > 0)
        m_structure->setCode(m_structure->itemData(0).toString());
    const auto today = m_file.database().today();
    m_from->setToday(today);
    m_from->setRange(today, {});
    m_until->setRange(today.addDays(1), {});
    m_from->setDate(today);
    m_until->clear();
    m_reason->clear();
    m_form->clearErrors();
    m_filling = false;
    for (QWidget* control : std::initializer_list<QWidget*>{m_from, m_until, m_structure})
        control->setEnabled(true);
    fillWheelchairs();
    find();
}

void PlacePanel::setPeople(const std::vector<domain::Beneficiary>& people)
{
    m_people = people;
    fillWheelchairs();
    find();
}

void PlacePanel::setArrival(const QDate& day)
{
    m_from->setDate(std::max(day, m_file.database().today()));
    find();
}

void PlacePanel::beginMove(const domain::Beneficiary& person, const domain::Stay& stay)
{
    begin({person}, stay.structure);
    m_moved = stay;
    if (stay.plannedUntil) m_until->setDate(stay.plannedUntil->toLocalTime().date());
    for (QWidget* control : std::initializer_list<QWidget*>{m_from, m_until, m_structure})
        control->setEnabled(false);
    find();
}

void PlacePanel::fillStructures()
{
    std::vector<CodeEntry> entries;
    for (const auto& structure : storage::StructureStore(m_file.database()).structures())
        if (structure.active) entries.push_back({structure.id.toString(), structureName(structure)});
    const bool several = entries.size() > 1;
    if (several) entries.push_back({everyStructure, tr("All structures")});
    m_structure->setEntries(entries);
    m_form->field(u"structure"_s)->setVisible(several);
}

void PlacePanel::fillWheelchairs()
{
    static const auto weights = domain::WaitingWeights::load();
    for (auto* box : m_wheelchairBoxes)
        delete box;
    m_wheelchairBoxes.clear();
    const auto today = m_file.database().today();
    for (const auto& person : m_people) {
        auto* box = new QCheckBox(m_wheelchairs);
        box->setObjectName(u"wheelchairBox%1"_s.arg(m_wheelchairBoxes.size()));
        const bool onFile = std::ranges::any_of(person.needs, [&](const domain::SpecificNeed& need) {
            return domain::isOpenOn(need, today) && weights.wantsAccessibleRoom(need.code);
        });
        box->setChecked(onFile);
        box->setEnabled(!onFile);
        m_wheelchairs->layout()->addWidget(box);
        m_wheelchairBoxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, &PlacePanel::find);
        box->show();
    }
    m_wheelchairLabel->setVisible(m_people.size() > 1);
    m_wheelchairs->setVisible(!m_people.empty());
    nameWheelchairs();
}

void PlacePanel::nameWheelchairs()
{
    m_wheelchairLabel->setText(tr("Who needs a room that can be used with a wheelchair:"));
    for (std::size_t i = 0; i < m_wheelchairBoxes.size(); ++i) {
        auto* box = m_wheelchairBoxes[i];
        box->setText(m_people.size() == 1 ? tr("A room that can be used with a wheelchair")
                                          : shownGivenName(m_people[i]));
        box->setToolTip(box->isEnabled() ? QString()
                                         : tr("It stands on file as a need, and is changed there."));
    }
}

domain::Interval PlacePanel::during() const
{
    const auto now = m_file.database().now();
    const auto from = m_from->date(), until = m_until->date();
    domain::Interval interval{now, std::nullopt};
    if (from.isValid() && from > m_file.database().today()) interval.from = noonOf(from);
    if (until.isValid()) interval.until = noonOf(until);
    return interval;
}

PlacePanel::Row PlacePanel::rowOf(const storage::PlaceProposal& proposal) const
{
    Row row{proposal, proposal.places.front(), {}, {}, structureName(proposal.places.front().structure)};
    for (std::size_t guest = 0; guest < proposal.against.size(); ++guest)
        for (const auto& refusal : proposal.against[guest]) {
            row.refusals.push_back(refusal);
            row.reasons << (m_people.size() > 1
                                ? tr("For %1: %2").arg(shownGivenName(m_people[guest]), refusal.message)
                                : refusal.message);
        }
    row.reasons.removeDuplicates();
    return row;
}

PlacePanel::Row PlacePanel::rowOf(const storage::PlaceRefused& refused) const
{
    Row row{std::nullopt, refused.place, refused.reasons, {}, structureName(refused.place.structure)};
    for (const auto& refusal : refused.reasons)
        row.reasons << refusal.message;
    row.reasons.removeDuplicates();
    return row;
}

bool PlacePanel::asksForAccessible(std::size_t person) const
{
    return person < m_wheelchairBoxes.size() && m_wheelchairBoxes[person]->isChecked();
}

void PlacePanel::findNothing(const QString& why)
{
    m_summary = why;
    m_model->setRows({});
    describeChoice();
}

void PlacePanel::find()
{
    if (m_people.empty()) {
        findNothing(tr("Tick who stays."));
        return;
    }
    // Each date says its own fault; only giving a bed leads back to it.
    const auto isUnread = [](const DateEdit* date) { return date->isEnabled() && !date->read(); };
    if (isUnread(m_from) || isUnread(m_until)) {
        findNothing(tr("Correct the date first."));
        return;
    }
    storage::PlacesWanted wanted;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        wanted.people.push_back(m_people[i].id);
        if (asksForAccessible(i)) wanted.accessibleFor.push_back(m_people[i].id);
    }
    wanted.during = during();
    if (m_structure->code() != everyStructure)
        wanted.structure = domain::StructureId::fromString(m_structure->code());
    if (m_moved) wanted.leaves = m_moved->id;
    std::vector<Row> rows;
    int fitting = 0;
    if (!m_structure->code().isEmpty()) {
        const auto found = storage::PlaceFinder(m_file.database()).find(wanted);
        for (const auto& proposal : found.proposals) {
            rows.push_back(rowOf(proposal));
            if (proposal.placing.warnings == 0) ++fitting;
        }
        for (const auto& refused : found.others)
            rows.push_back(rowOf(refused));
        if (m_moved)
            for (auto& row : rows)
                if (row.place.bed.id == m_moved->bed) {
                    if (row.proposal && row.refusals.empty()) --fitting;
                    row.proposal.reset();
                    row.reasons = {tr("This is the bed the person has now.")};
                }
        // Clang 14 cannot read std::ranges::stable_partition() of GCC 12.
        std::stable_partition(rows.begin(), rows.end(),
                              [](const Row& row) { return row.proposal.has_value(); });
    }
    m_summary = m_structure->code().isEmpty() ? tr("Choose the structure.")
                : fitting == 0                ? tr("No free bed fits.")
                : m_people.size() > 1
                    ? tr("%n way(s) fit all of them, of those listed first.", nullptr, fitting)
                    : tr("%n bed(s) fit, of those listed first.", nullptr, fitting);
    m_model->setRows(std::move(rows));
    const auto index = m_model->find([this](const Row& row) { return row.place.bed.id == m_wanted; });
    m_table->setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
    fitColumns(m_table);
    describeChoice();
}

bool PlacePanel::hasChoice() const
{
    return m_table->currentIndex().isValid();
}

bool PlacePanel::isLater() const
{
    return m_from->date() > m_file.database().today();
}

void PlacePanel::describeChoice()
{
    const auto index = m_table->currentIndex();
    m_notice->clear();
    bool overridable = false;
    if (index.isValid()) {
        const auto& row = m_model->row(index);
        m_wanted = row.place.bed.id;
        overridable = row.proposal && !row.refusals.empty();
        if (!row.reasons.isEmpty()) m_notice->say(Meaning::Attention, row.reasons.join(u'\n'));
    }
    m_reasonField->setVisible(overridable &&
                              domain::may(m_file.actor().role, domain::Action::OverridePlaceRules));
    Q_EMIT changed();
}

void PlacePanel::setColumns()
{
    using Column = TableColumn<Row>;
    const auto each = [](const Row& row, auto part) {
        QStringList words;
        if (!row.proposal) return isolate(part(row.place));
        for (const auto& place : row.proposal->places)
            words << isolate(part(place));
        return listed(words);
    };
    m_model->setColumns(
        {Column(u"fits"_s, tr("Fits"),
                [](const Row& row) {
                    if (!row.proposal) return ChipLook{Meaning::Neutral, tr("No"), u"stop"_s};
                    return row.refusals.empty() ? ChipLook{Meaning::Done, tr("Fits"), u"done"_s}
                                                : ChipLook{Meaning::Attention, tr("Against a rule"), {}};
                })
             .sortedBy(
                 [](const Row& row) { return QVariant(!row.proposal ? 1000 : int(row.refusals.size())); }),
         Column(u"unit"_s, tr("Unit"),
                [this, each](const Row& row) {
                    const auto units = each(row, [](const domain::PlaceOffered& p) { return p.unit.name; });
                    return m_structure->code() == everyStructure ? isolate(row.structure) + u" · "_s + units
                                                                 : units;
                }),
         Column(u"room"_s, tr("Room"),
                [each](const Row& row) {
                    return each(row, [](const domain::PlaceOffered& p) { return p.room.name; });
                }),
         Column(u"bed"_s, tr("Bed"),
                [this, each](const Row& row) {
                    if (!row.proposal && m_people.size() > 1) return QString();
                    return each(row, [](const domain::PlaceOffered& p) { return p.bed.label; });
                }),
         Column(u"why"_s, tr("Why not"), [this](const Row& row) {
             if (!row.reasons.isEmpty()) return row.reasons.join(u' ');
             return row.proposal && m_people.size() > 1 ? domain::label(row.proposal->placing.nearness)
                                                        : QString();
         }).withToolTip([](const Row& row) { return row.reasons.join(u'\n'); })});
}

QString PlacePanel::who() const
{
    if (m_people.empty()) return {};
    const auto name = shownName(m_people.front().latin, m_people.front().arabic);
    return m_people.size() == 1 ? name
                                : tr("%1 and %n of her family", nullptr, int(m_people.size()) - 1).arg(name);
}

void PlacePanel::move(const domain::BedId& bed)
{
    const auto structure = m_moved->structure;
    domain::StayStep how;
    how.overrideReason = overrideReason();
    how.accessibleRoom = asksForAccessible(0);
    const auto moved = storage::StayStore(m_file.database()).move(m_moved->id, bed, how);
    if (!moved) {
        refuse(moved.error());
        return;
    }
    const auto place = storage::StructureStore(m_file.database()).place(bed);
    Q_EMIT placed(structure, tr("%1 has moved: %2.").arg(who(), place ? wordsOf(*place) : QString()));
}

void PlacePanel::give(StayEvent event)
{
    m_form->clearErrors();
    m_reasonField->clearError();
    if (m_people.empty()) {
        say({u"nobody"_s, tr("Tick who stays, or skip the step."), {}});
        return;
    }
    if (!m_form->allDatesRead()) return;
    auto& database = m_file.database();
    storage::GroupStays groups(database);
    const auto index = m_table->currentIndex();
    if (event == StayEvent::PutOnWaitingList) {
        const auto structure =
            index.isValid() ? m_model->row(index).place.structure.id : domain::StructureId();
        std::vector<domain::BeneficiaryId> people;
        for (const auto& person : m_people)
            people.push_back(person.id);
        const auto waits = structure.isNull()
                               ? domain::Result<int>(domain::refuse(
                                     u"structure-missing"_s, tr("Choose the structure."), u"structure"_s))
                               : groups.wait(people, structure);
        if (!waits)
            say(waits.error());
        else
            Q_EMIT placed(structure, m_people.size() == 1 ? tr("%1 is on the waiting list.").arg(who())
                                                          : tr("%1 are on the waiting list.").arg(who()));
        return;
    }
    if (!index.isValid()) {
        say({u"no-bed"_s, tr("Choose a bed."), {}});
        return;
    }
    const auto row = m_model->row(index);
    if (m_moved) {
        move(row.place.bed.id);
        return;
    }
    if (!row.proposal && m_people.size() > 1) {
        m_notice->say(Meaning::Attention, row.reasons.join(u'\n'));
        return;
    }
    std::vector<storage::BedForOne> guests;
    QStringList places;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const auto& place = row.proposal ? row.proposal->places[i] : row.place;
        guests.push_back({m_people[i].id, place.bed.id, asksForAccessible(i)});
        places << wordsOf(place);
    }
    domain::StayStep step;
    step.event = event;
    step.overrideReason = overrideReason();
    const auto time = during();
    step.plannedUntil = time.until;
    if (event == StayEvent::Reserve) {
        step.plannedFrom = time.from;
        // Held until noon of the day after she is expected.
        step.reservedUntil = noonOf(time.from.toLocalTime().date().addDays(1));
    }
    const auto done = groups.place(guests, step);
    if (!done) {
        refuse(done.error());
        return;
    }
    const auto where = m_people.size() == 1 ? places.front() : domain::label(row.proposal->placing.nearness);
    Q_EMIT placed(row.place.structure.id,
                  event == StayEvent::Reserve ? tr("Reserved for %1: %2.").arg(who(), where)
                  : m_people.size() == 1      ? tr("%1 is checked in: %2.").arg(who(), where)
                                              : tr("%1 are checked in: %2.").arg(who(), where));
}

QString PlacePanel::overrideReason() const
{
    return m_reasonField->isHidden() ? QString() : m_reason->text().trimmed();
}

void PlacePanel::refuse(const domain::Refusal& refusal)
{
    if (!m_reasonField->isHidden() && overrideReason().isEmpty()) {
        m_reasonField->setError(tr("Write why the rule is set aside; it is recorded with your name."));
        m_reason->setFocus();
    }
    say(refusal);
}

void PlacePanel::say(const domain::Refusal& refusal)
{
    if (m_form->showRefusals({refusal}).empty()) return;
    m_notice->say(refusal);
}

void PlacePanel::takeFocus()
{
    if (m_moved)
        m_table->setFocus();
    else
        m_from->setFocus(Qt::OtherFocusReason);
}

void PlacePanel::retranslate()
{
    m_form->field(u"structure"_s)->setTexts(tr("Structure"));
    m_form->field(u"plannedFrom"_s)->setTexts(tr("&Arrival"));
    m_form->field(u"plannedUntil"_s)->setTexts(tr("&Departure"), tr("Leave it empty if it is not known."));
    nameWheelchairs();
    m_reasonField->setTexts(tr("Why the rule is set aside"), tr("It is recorded with your name."));
    m_table->setAccessibleName(tr("Places, those that fit first"));
    setColumns();
    m_filling = true;
    if (!m_people.empty()) fillStructures();
    m_filling = false;
    // Why a bed does not fit is said in the window's language too.
    find();
}

} // namespace wasl::ui
