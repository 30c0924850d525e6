#include "ui/reception/bed_board.h"

#include "app/storage/ramadan_dates.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/bed_card.h"
#include "ui/reception/check_out_dialog.h"
#include "ui/reception/day_lists.h"
#include "ui/reception/time_view.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// A house of more beds than fit a screen begins with the coming weeks.
constexpr int smallHouse = 40;
const auto viewSetting = u"reception/view"_s;

} // namespace

BedBoard::BedBoard(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_structure(new CodeCombo(this))
    , m_occupancy(new QLabel(this))
    , m_model(new TableModel<BedRow>(this))
    , m_table(new QTableView(this))
    , m_card(new BedCard(file, this))
    , m_lists(new DayLists(file, this))
    , m_weeks(new TimeView(file, this))
    , m_side(new QWidget(this))
    , m_leaving(new QPushButton(this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    setUpActions();
    auto* which = new QHBoxLayout;
    which->setSpacing(t.card);
    which->addWidget(m_structure);
    which->addWidget(m_occupancy, 1);
    column->addLayout(which);
    m_occupancy->setObjectName(u"occupancyWords"_s);
    m_occupancy->setWordWrap(true);
    setTextRole(m_occupancy, TextRole::Body, true);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(t.card);
    setColumns();
    m_table->setObjectName(u"bedsTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex&) { m_card->takeFocus(); }, {}, {}, 4});
    sides->addWidget(m_table, 3);
    sides->addWidget(m_weeks, 5);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(t.card);
    side->addWidget(m_card);
    side->addWidget(m_lists, 1);
    side->addWidget(m_leaving);
    sides->addWidget(m_side, 2);
    column->addLayout(sides, 1);
    setUpWeeks();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BedBoard::showBed);
    connectCard();
    connect(m_lists, &DayLists::bedWanted, this, &BedBoard::chooseBed);
    connect(m_lists, &DayLists::placeWanted, this, &BedBoard::placeWanted);
}

void BedBoard::setUpActions()
{
    m_structure->setObjectName(u"shownStructureCombo"_s);
    m_structure->setMinimumContentsLength(23);
    connect(m_structure, &CodeCombo::codeChanged, this, [this](const QString& code) {
        if (!m_filling && !code.isEmpty()) showHouse();
    });
    m_add = m_header->addAction(u"addPlacesButton"_s, {});
    auto* places = new QMenu(m_add);
    m_addUnit = places->addAction(QString());
    m_addStructure = places->addAction(QString());
    m_addUnit->setObjectName(u"addUnitAction"_s);
    m_addStructure->setObjectName(u"addStructureAction"_s);
    m_edit = places->addAction(QString());
    m_edit->setObjectName(u"editStructureAction"_s);
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editWanted(structure()); });
    m_add->setProperty("opensMenu", true);
    m_add->setMenu(places);
    m_handOut = m_header->addAction(u"handOutButton"_s, {}, u"meal"_s);
    m_waitingList = m_header->addAction(u"waitingListButton"_s, {}, u"clock"_s);
    m_arrival = m_header->addAction(u"arrivalButton"_s, {}, u"receive"_s);
    m_give = m_header->setMainAction(u"giveBedButton"_s, {}, u"add"_s);
    connect(m_waitingList, &QPushButton::clicked, this, &BedBoard::waitingListWanted);
    connect(m_arrival, &QPushButton::clicked, this, &BedBoard::arrivalWanted);
    connect(m_addStructure, &QAction::triggered, this, &BedBoard::structureWanted);
    connect(m_addUnit, &QAction::triggered, this, [this] {
        if (m_house) Q_EMIT unitWanted(m_house->structure);
    });
    connect(m_handOut, &QPushButton::clicked, this, &BedBoard::handOutWanted);
    connect(m_give, &QPushButton::clicked, this, [this] { Q_EMIT giveWanted({}); });
    const auto role = m_file.actor().role;
    m_add->setVisible(domain::may(role, domain::Action::EditStructures));
    m_handOut->setVisible(domain::may(role, domain::Action::Distribute));
    m_waitingList->setVisible(domain::may(role, domain::Action::ViewStays));
    m_arrival->setVisible(domain::may(role, domain::Action::EditStays));
    m_give->setEnabled(domain::may(role, domain::Action::EditStays));
    if (!m_give->isEnabled()) m_give->setToolTip(domain::notAllowed(role, domain::Action::EditStays).message);
}

void BedBoard::connectCard()
{
    connect(m_card, &BedCard::askingChanged, this,
            [this](bool asking) { m_lists->setVisible(!asking && !showsWeeks()); });
    connect(m_card, &BedCard::giveWanted, this, &BedBoard::giveWanted);
    connect(m_card, &BedCard::moveWanted, this, &BedBoard::moveWanted);
    connect(m_card, &BedCard::personWanted, this, &BedBoard::personWanted);
    connect(m_card, &BedCard::stepWanted, this,
            [this](const domain::StayId& id, const domain::StayStep& step) {
                const auto done = storage::StayStore(m_file.database()).step(id, step);
                if (!done) {
                    m_card->say(done.error());
                    return;
                }
                showHouse();
                takeFocus();
                showToast(this, {tr("Recorded: %1.").arg(domain::label(done->state))});
            });
    connect(m_card, &BedCard::blockWanted, this,
            [this](const domain::Block& wanted) { block(wanted, tr("The bed is out of use.")); });
    connect(m_card, &BedCard::unblockWanted, this, [this](domain::Block wanted) {
        // Not before the moment after it began, or it would end before it begins.
        wanted.until = std::max(m_file.database().now(), wanted.from.addSecs(1));
        block(wanted, tr("The bed is back in use."));
    });
}

void BedBoard::block(const domain::Block& wanted, const QString& said)
{
    const auto saved = storage::StructureStore(m_file.database()).save(wanted);
    if (!saved) {
        m_card->say(saved.error());
        return;
    }
    showHouse();
    takeFocus();
    showToast(this, {said});
}

void BedBoard::reload()
{
    m_structures = storage::StructureStore(m_file.database()).structures();
    fillStructures();
    showHouse();
}

void BedBoard::fillStructures()
{
    std::vector<CodeEntry> entries;
    const bool arabic = labelLanguage() == "ar"_L1;
    for (const auto& structure : m_structures)
        entries.push_back({structure.id.toString(), arabic && !structure.nameArabic.isEmpty()
                                                        ? structure.nameArabic
                                                        : structure.name});
    m_filling = true;
    m_structure->setEntries(entries);
    if (m_structure->code().isEmpty() && !entries.empty()) m_structure->setCode(entries.front().code);
    m_filling = false;
    m_structure->setVisible(entries.size() > 1);
}

void BedBoard::setUpWeeks()
{
    m_leaving->setObjectName(u"checkOutSeveralButton"_s);
    m_leaving->setVisible(domain::may(m_file.actor().role, domain::Action::EditStays));
    connect(m_leaving, &QPushButton::clicked, this, [this] { checkOutSeveral({}); });
    connect(m_weeks, &TimeView::checkOutWanted, this, &BedBoard::checkOutSeveral);
    connect(m_weeks, &TimeView::stayWanted, this, &BedBoard::giveFromWanted);
    connect(m_weeks, &TimeView::personWanted, this, &BedBoard::personWanted);
    connect(m_weeks, &TimeView::changed, this, &BedBoard::showHouse);
    connect(m_weeks, &TimeView::cardWanted, this, [this](const BedRow& bed) {
        m_card->show(bed);
        m_side->show();
        m_card->takeFocus();
    });
    connect(m_weeks->board(), &TimeBoard::focusMoved, this, [this] {
        if (showsWeeks() && m_side->isVisible()) m_card->show(m_weeks->focusedBed());
    });
    // What is shown first follows the size of the house, until somebody has chosen.
    connect(m_header->filters(), &FilterChips::chosenChanged, this, [this](const QString& view) {
        if (m_filling) return;
        QSettings(u"wasl"_s, u"wasl"_s).setValue(viewSetting, view);
        arrangeView();
        takeFocus();
    });
}

QString BedBoard::keptView() const
{
    const auto kept = QSettings(u"wasl"_s, u"wasl"_s).value(viewSetting).toString();
    if (kept == "today"_L1 || kept == "weeks"_L1) return kept;
    return m_house && m_house->beds.size() > smallHouse ? u"weeks"_s : u"today"_s;
}

bool BedBoard::showsWeeks() const
{
    return m_header->filters()->chosen() == "weeks"_L1;
}

void BedBoard::showView(const QString& view)
{
    m_filling = true;
    m_header->filters()->choose(view);
    m_filling = false;
    m_viewKnown = true;
    arrangeView();
}

void BedBoard::arrangeView()
{
    const bool weeks = showsWeeks();
    m_table->setVisible(!weeks);
    m_lists->setVisible(!weeks);
    m_leaving->setVisible(!weeks && domain::may(m_file.actor().role, domain::Action::EditStays));
    m_weeks->setVisible(weeks);
    m_side->setVisible(!weeks);
    if (!weeks) {
        showBed();
    } else if (m_onBoard != structure()) {
        m_onBoard = structure();
        m_weeks->showStructure(m_onBoard);
    } else {
        m_weeks->reload();
    }
}

void BedBoard::takeFocus()
{
    showsWeeks() ? m_weeks->board()->setFocus() : m_table->setFocus();
}

bool BedBoard::closeCard()
{
    if (!showsWeeks() || !m_side->isVisible()) return false;
    m_side->hide();
    takeFocus();
    return true;
}

void BedBoard::checkOutSeveral(const QList<domain::StayId>& chosen)
{
    if (!m_house) return;
    auto guests = m_house->departures;
    const auto now = m_file.database().now();
    for (const auto& stay : storage::StayStore(m_file.database()).holding(structure(), {now, now.addSecs(1)}))
        if (chosen.contains(stay.id) &&
            std::none_of(guests.begin(), guests.end(), [&](const auto& one) { return one.id == stay.id; }))
            guests.push_back(stay);
    auto* dialog = new CheckOutDialog(m_file, std::move(guests), chosen, this);
    connect(dialog, &CheckOutDialog::checkedOut, this, [this](int count) {
        m_weeks->board()->chooseNone();
        showHouse();
        showToast(this, {tr("%n guest(s) checked out.", nullptr, count)});
    });
    dialog->open();
}

void BedBoard::showStructure(const domain::StructureId& structure)
{
    m_structures = storage::StructureStore(m_file.database()).structures();
    fillStructures();
    m_filling = true;
    m_structure->setCode(structure.toString());
    m_filling = false;
    showHouse();
}

domain::StructureId BedBoard::structure() const
{
    return domain::StructureId::fromString(m_structure->code()).value_or(domain::StructureId());
}

void BedBoard::showHouse()
{
    const auto keep = m_chosen;
    m_house = readHouse(m_file.database(), structure());
    m_model->setRows(m_house ? m_house->beds : std::vector<BedRow>());
    fitColumns(m_table);
    if (m_house) m_lists->show(*m_house);
    writeOccupancy();
    chooseBed(keep);
    if (m_house && !std::exchange(m_viewKnown, true))
        showView(keptView());
    else
        arrangeView();
    Q_EMIT waitingChanged(m_house ? int(m_house->arrivals.size() + m_house->waiting.size()) : 0);
}

void BedBoard::writeOccupancy()
{
    if (!m_house) {
        m_occupancy->clear();
        return;
    }
    const auto& h = *m_house;
    //: %1 people now in the house; tonight %2 of %3 beds held, %4 free, %5 out of use.
    auto words = tr("Now %1 here. Tonight %2 of %3 beds are held, %4 free, %5 out of use.")
                     .arg(writeNumber(h.now.occupied), writeNumber(h.tonight.held()),
                          writeNumber(h.tonight.usable + h.tonight.outOfUse), writeNumber(h.tonight.free()),
                          writeNumber(h.tonight.outOfUse));
    auto& database = m_file.database();
    if (domain::isOpenAt(h.structure.hours, database.now().toLocalTime(), storage::ramadans(database)) ==
        false)
        words += u' ' + tr("Its doors are closed at this hour.");
    m_occupancy->setText(words);
}

void BedBoard::chooseBed(const domain::BedId& bed)
{
    const auto index = m_model->find([&](const BedRow& row) { return row.bed == bed; });
    // Not selectRow(): right to left it asks the head for its first column, which has no width yet.
    m_table->setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
    showBed();
}

void BedBoard::showBed()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid()) {
        m_card->show(std::nullopt);
        return;
    }
    m_chosen = m_model->row(index).bed;
    m_card->show(m_model->row(index));
}

void BedBoard::setColumns()
{
    using Column = TableColumn<BedRow>;
    m_model->setColumns({Column(u"unit"_s, tr("Unit"), [](const BedRow& b) { return b.unit; }),
                         Column(u"room"_s, tr("Room"), [](const BedRow& b) { return isolateLtr(b.room); }),
                         Column(u"bed"_s, tr("Bed"), [](const BedRow& b) { return isolateLtr(b.label); }),
                         Column(u"state"_s, tr("State"), [](const BedRow& b) { return chipOf(b.state); })
                             .sortedBy([](const BedRow& b) { return QVariant(int(b.state)); }),
                         Column(u"who"_s, tr("Who"),
                                [](const BedRow& b) {
                                    return b.stay ? shownName(b.stay->person.latin, b.stay->person.arabic)
                                                  : QString();
                                }),
                         Column(u"until"_s, tr("Until"), [](const BedRow& b) {
                             const auto until = b.stay    ? b.stay->until
                                                : b.block ? b.block->until
                                                          : std::optional<QDateTime>();
                             return until ? writeDate(until->toLocalTime().date()) : QString();
                         }).sortedBy([](const BedRow& b) {
                             return QVariant(b.stay ? b.stay->until.value_or(QDateTime()) : QDateTime());
                         })});
}

void BedBoard::retranslate()
{
    m_waitingList->setText(tr("&Waiting list"));
    m_arrival->setText(tr("A&rrival"));
    m_header->setTitle(tr("Reception"));
    m_header->setMainAction(u"giveBedButton"_s, tr("&Give a bed"));
    m_handOut->setText(tr("&Hand out"));
    m_add->setText(tr("Structure"));
    m_addStructure->setText(tr("Add a structure…"));
    m_addUnit->setText(tr("Add a unit…"));
    m_edit->setText(tr("Places, hours and house rules…"));
    m_structure->setAccessibleName(tr("Structure"));
    m_structure->lineEdit()->setAccessibleName(tr("Structure"));
    m_table->setAccessibleName(tr("Beds"));
    m_leaving->setText(tr("Check out several…"));
    //: The two views of a reception structure.
    m_header->filters()->setChips({{u"today"_s, tr("Today")}, {u"weeks"_s, tr("Coming weeks")}});
    m_weeks->retranslate();
    setColumns();
    fillStructures();
    writeOccupancy();
    m_card->retranslate();
    m_lists->retranslate();
}

} // namespace wasl::ui
