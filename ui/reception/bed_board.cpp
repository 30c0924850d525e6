#include "ui/reception/bed_board.h"

#include "app/storage/vault/case_file.h"
#include "ui/reception/bed_card.h"
#include "ui/reception/day_lists.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

BedBoard::BedBoard(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_structure(new CodeCombo(this))
    , m_model(new TableModel<BedRow>(this))
    , m_table(new QTableView(this))
    , m_card(new BedCard(file, this))
    , m_lists(new DayLists(file, this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    setUpActions();
    auto* sides = new QHBoxLayout;
    sides->setSpacing(t.card);
    setColumns();
    m_table->setObjectName(u"bedsTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex&) { m_card->takeFocus(); }, {}, {}, 4});
    sides->addWidget(m_table, 3);
    auto* side = new QVBoxLayout;
    side->setSpacing(t.card);
    side->addWidget(m_card);
    side->addWidget(m_lists, 1);
    sides->addLayout(side, 2);
    column->addLayout(sides, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BedBoard::showBed);
    connectCard();
    connect(m_lists, &DayLists::bedWanted, this, &BedBoard::chooseBed);
    connect(m_lists, &DayLists::placeWanted, this, &BedBoard::placeWanted);
}

void BedBoard::setUpActions()
{
    m_structure->setObjectName(u"shownStructureCombo"_s);
    m_structure->setMinimumContentsLength(23);
    m_header->addWidget(m_structure);
    connect(m_structure, &CodeCombo::codeChanged, this, [this](const QString& code) {
        if (!m_filling && !code.isEmpty()) showHouse();
    });
    m_add = m_header->addAction(u"addPlacesButton"_s, {}, u"add"_s);
    auto* places = new QMenu(m_add);
    m_addUnit = places->addAction(QString());
    m_addStructure = places->addAction(QString());
    m_addUnit->setObjectName(u"addUnitAction"_s);
    m_addStructure->setObjectName(u"addStructureAction"_s);
    m_edit = places->addAction(QString());
    m_edit->setObjectName(u"editStructureAction"_s);
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editWanted(structure()); });
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
                m_table->setFocus();
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
    m_table->setFocus();
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
    Q_EMIT waitingChanged(m_house ? int(m_house->arrivals.size() + m_house->waiting.size()) : 0);
}

void BedBoard::writeOccupancy()
{
    if (!m_house) {
        m_header->setSubtitle({});
        return;
    }
    const auto& h = *m_house;
    //: %1 people now in the house; tonight %2 of %3 beds held, %4 free, %5 out of use.
    m_header->setSubtitle(tr("Now %1 here. Tonight %2 of %3 beds are held, %4 free, %5 out of use.")
                              .arg(writeNumber(h.here), writeNumber(h.tonight), writeNumber(h.inUse),
                                   writeNumber(h.free), writeNumber(h.blocked)));
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
    setColumns();
    fillStructures();
    writeOccupancy();
    m_card->retranslate();
    m_lists->retranslate();
}

} // namespace wasl::ui
