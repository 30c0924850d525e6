#include "ui/reception/places_tab.h"

#include "app/domain/codebook.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/block_form.h"
#include "ui/reception/rules_fields.h"
#include "ui/shared/button_row.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::BedId;
using domain::RoomId;
using domain::UnitId;
using storage::Place;

namespace
{

enum PlaceColumn
{
    NameColumn,
    ForWhomColumn,
    StateColumn
};

QString keyOf(const Place& place)
{
    return std::visit([](const auto& id) { return id.toString(); }, place);
}

bool isBlockOf(const domain::Block& block, const Place& place)
{
    return std::visit([](const auto& id) { return id.toString(); }, block.what) == keyOf(place);
}

QTreeWidgetItem* itemOf(QTreeWidget* tree, const QString& key)
{
    for (QTreeWidgetItemIterator each(tree); *each; ++each)
        if ((*each)->data(NameColumn, Qt::UserRole).toString() == key) return *each;
    return nullptr;
}

} // namespace

PlacesTab::PlacesTab(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_tree(new QTreeWidget(this))
    , m_newUnit(new NameField(NameField::Script::Any, this))
    , m_addUnit(new QPushButton(this))
    , m_card(new Card(this))
    , m_notice(new Notice(m_card))
    , m_state(new QLabel(m_card))
    , m_form(new FormGrid(m_card))
    , m_name(new NameField(NameField::Script::Any, m_form))
    , m_accessible(new QCheckBox(m_form))
    , m_cot(new QCheckBox(m_form))
    , m_save(new QPushButton(m_card))
    , m_adding(new QWidget(m_card))
    , m_roomsLabel(new QLabel(m_adding))
    , m_bedsLabel(new QLabel(m_adding))
    , m_rooms(new QSpinBox(m_adding))
    , m_beds(new QSpinBox(m_adding))
    , m_cots(new QCheckBox(m_adding))
    , m_more(new QPushButton(m_adding))
    , m_actions(new ButtonRow(m_card))
    , m_blockForm(new BlockForm(file, m_card))
    , m_blockLines(new QVBoxLayout)
{
    const auto& t = tokens();
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, t.card, 0, 0);
    sides->setSpacing(t.card);
    auto* left = new QVBoxLayout;
    left->setSpacing(t.control);
    setUpTree();
    left->addWidget(m_tree, 1);
    auto* line = new QHBoxLayout;
    m_newUnit->setObjectName(u"newUnitEdit"_s);
    m_addUnit->setObjectName(u"addUnitButton"_s);
    m_addUnit->setIcon(themeIcon(u"add"_s));
    line->addWidget(m_newUnit, 1);
    line->addWidget(m_addUnit);
    left->addLayout(line);
    sides->addLayout(left, 3);
    setUpPanel();
    sides->addWidget(scrolled(u"placeScroll"_s, m_card, this), 2);
    connect(m_addUnit, &QPushButton::clicked, this, &PlacesTab::addUnit);
    connect(m_newUnit, &QLineEdit::returnPressed, this, &PlacesTab::addUnit);
}

void PlacesTab::setUpTree()
{
    m_tree->setObjectName(u"placesTree"_s);
    m_tree->setColumnCount(3);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    auto* head = m_tree->header();
    head->setStretchLastSection(false);
    head->setResizeContentsPrecision(-1); // also the beds of a room still folded
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(ForWhomColumn, QHeaderView::Stretch);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling) showPlace();
    });
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, m_tree);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_F2, [this] {
        m_name->setFocus();
        m_name->selectAll();
    });
    key(Qt::Key_Insert, [this] {
        auto* into = m_adding->isVisible() ? (m_rooms->isVisible() ? m_rooms : m_beds) : nullptr;
        if (!into) return;
        into->setFocus();
        into->selectAll();
    });
    key(Qt::Key_Delete, [this] { m_remove->click(); });
    key(Qt::ALT | Qt::Key_Up, [this] { m_up->click(); });
    key(Qt::ALT | Qt::Key_Down, [this] { m_down->click(); });
}

void PlacesTab::setUpPanel()
{
    m_state->setObjectName(u"placeState"_s);
    m_state->setWordWrap(true);
    setTextRole(m_state, TextRole::Body, true);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addWidget(m_state);
    m_name->setObjectName(u"placeNameEdit"_s);
    m_accessible->setObjectName(u"roomAccessibleCheck"_s);
    m_cot->setObjectName(u"bedCotCheck"_s);
    m_save->setObjectName(u"savePlaceButton"_s);
    m_form->add(u"name"_s, m_name, FormGrid::Width::Full);
    m_form->addWhole(m_accessible);
    m_form->addWhole(m_cot);
    m_rules = new RulesFields(m_form);
    m_card->body()->addWidget(m_form);
    auto* line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addStretch();
    m_card->body()->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &PlacesTab::save);
    connect(m_name, &QLineEdit::returnPressed, this, &PlacesTab::save);
    setUpAdding();
    setUpActions();
    m_card->body()->addWidget(m_blockForm);
    m_card->body()->addLayout(m_blockLines);
    m_card->body()->addStretch();
    connect(m_blockForm, &BlockForm::confirmed, this, &PlacesTab::block);
}

void PlacesTab::setUpAdding()
{
    m_rooms->setObjectName(u"moreRoomsSpin"_s);
    m_beds->setObjectName(u"moreBedsSpin"_s);
    m_cots->setObjectName(u"moreCotsCheck"_s);
    m_more->setObjectName(u"addMoreButton"_s);
    m_more->setIcon(themeIcon(u"add"_s));
    m_rooms->setRange(1, 99);
    m_beds->setRange(0, 99);
    m_roomsLabel->setBuddy(m_rooms);
    m_bedsLabel->setBuddy(m_beds);
    auto* line = new FlowLayout(m_adding, tokens().control);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_roomsLabel, m_rooms, m_bedsLabel, m_beds, m_cots, m_more})
        line->addWidget(widget);
    for (QWidget* beside : std::initializer_list<QWidget*>{m_roomsLabel, m_bedsLabel, m_cots})
        beside->setMinimumHeight(tokens().controlHeight); // in the middle of the fields they stand beside
    m_card->body()->addWidget(m_adding);
    connect(m_more, &QPushButton::clicked, this, &PlacesTab::addMore);
    // Typing a number and Enter is enough.
    for (auto* spin : {m_rooms, m_beds})
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto* enter = new QShortcut(key, spin);
            enter->setContext(Qt::WidgetWithChildrenShortcut);
            connect(enter, &QShortcut::activated, this, [this, spin] {
                spin->interpretText();
                addMore();
            });
        }
}

void PlacesTab::setUpActions()
{
    const auto moving = [this](int by) {
        return [this, by] {
            if (const auto place = chosen())
                report(storage::StructurePlan(m_file.database()).moveBy(*place, by), {}, place);
        };
    };
    m_up = m_actions->add(u"placeUpButton"_s, u"up"_s, moving(-1));
    m_down = m_actions->add(u"placeDownButton"_s, u"down"_s, moving(1));
    m_block = m_actions->add(u"blockPlaceButton"_s, u"stop"_s, [this] { m_blockForm->begin(); });
    m_use = m_actions->add(u"placeUseButton"_s, u"remove"_s, [this] {
        const auto place = chosen();
        if (!place) return;
        const bool back = m_use->property("back").toBool();
        report(storage::StructurePlan(m_file.database()).setInUse(*place, back),
               back ? tr("The place is back in use.") : tr("The place is out of use for good."), place);
    });
    m_remove = m_actions->add(u"removePlaceButton"_s, u"delete"_s, [this] {
        if (const auto place = chosen())
            report(storage::StructurePlan(m_file.database()).remove(*place), tr("The place was removed."));
    });
    m_card->body()->addWidget(m_actions);
}

void PlacesTab::show(const domain::StructureId& structure)
{
    if (m_structure != structure) m_tree->clear();
    m_structure = structure;
    reload();
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void PlacesTab::reload()
{
    const storage::StructureStore store(m_file.database());
    const auto keep = chosen();
    m_layout = store.layout(m_structure);
    m_blocks = store.blocks(m_structure, {m_file.database().now(), std::nullopt});
    m_holders = storage::StructurePlan(m_file.database()).holders(m_structure);
    fillTree();
    choose(keep);
}

void PlacesTab::fillTree()
{
    QSet<QString> folded;
    for (QTreeWidgetItemIterator each(m_tree); *each; ++each)
        if ((*each)->childCount() > 0 && !(*each)->isExpanded())
            folded << (*each)->data(NameColumn, Qt::UserRole).toString();
    m_filling = true;
    m_tree->clear();
    const auto add = [](auto* parent, const QString& key, const QString& name, const QString& forWhom,
                        const QString& state) {
        auto* item = new QTreeWidgetItem(parent, QStringList{name, forWhom, state});
        item->setData(NameColumn, Qt::UserRole, key);
        item->setSizeHint(StateColumn, QSize(0, 30)); // the last one, which is as wide as is left
        return item;
    };
    const auto blockedWords = [&](const Place& place) {
        for (const auto& block : m_blocks)
            if (isBlockOf(block, place)) return tr("Blocked");
        return QString();
    };
    const auto counted = [](qsizetype beds, const QString& blocked) {
        const auto words = tr("%n bed(s)", nullptr, int(beds));
        return blocked.isEmpty() ? words : words + u" · "_s + blocked;
    };
    if (m_layout)
        for (const auto& unit : m_layout->units) {
            qsizetype beds = 0;
            for (const auto& room : unit.rooms)
                beds += std::ssize(room.beds);
            auto* unitItem = add(m_tree, unit.unit.id.toString(), unit.unit.name,
                                 rulesInWords(unit.unit.rules), counted(beds, blockedWords(unit.unit.id)));
            for (const auto& room : unit.rooms) {
                QStringList words{rulesInWords(room.room.rules)};
                if (room.room.accessible) words << tr("Wheelchair");
                words.removeAll({});
                auto* roomItem =
                    add(unitItem, room.room.id.toString(), tr("Room %1").arg(isolate(room.room.name)),
                        words.join(u" · "_s), counted(std::ssize(room.beds), blockedWords(room.room.id)));
                for (const auto& bed : room.beds) {
                    QString state = blockedWords(bed.id);
                    if (!bed.active) state = tr("Out of use");
                    for (const auto& holder : m_holders)
                        if (holder.id == bed.id)
                            state = holder.state == domain::StayState::CheckedIn ? tr("Occupied")
                                                                                 : tr("Reserved");
                    add(roomItem, bed.id.toString(), tr("Bed %1").arg(isolate(bed.label)),
                        bed.cot ? tr("Cot") : QString(), state);
                }
                roomItem->setExpanded(!folded.contains(room.room.id.toString()));
            }
            unitItem->setExpanded(!folded.contains(unit.unit.id.toString()));
        }
    m_filling = false;
}

std::optional<Place> PlacesTab::chosen() const
{
    const auto* item = m_tree->currentItem();
    if (!item) return std::nullopt;
    const auto key = item->data(NameColumn, Qt::UserRole).toString();
    const int depth = item->parent() ? (item->parent()->parent() ? 2 : 1) : 0;
    if (depth == 0)
        if (const auto id = UnitId::fromString(key)) return *id;
    if (depth == 1)
        if (const auto id = RoomId::fromString(key)) return *id;
    if (depth == 2)
        if (const auto id = BedId::fromString(key)) return *id;
    return std::nullopt;
}

void PlacesTab::choose(const std::optional<Place>& place)
{
    auto* item = place ? itemOf(m_tree, keyOf(*place)) : nullptr;
    if (!item) item = m_tree->topLevelItem(0);
    m_filling = true;
    m_tree->setCurrentItem(item);
    m_filling = false;
    showPlace();
}

const storage::UnitLayout* PlacesTab::unit() const
{
    const auto place = chosen();
    const auto* id = place ? std::get_if<UnitId>(&*place) : nullptr;
    if (!id || !m_layout) return nullptr;
    const auto at =
        std::ranges::find_if(m_layout->units, [&](const auto& one) { return one.unit.id == *id; });
    return at == m_layout->units.end() ? nullptr : &*at;
}

const storage::RoomLayout* PlacesTab::room() const
{
    const auto place = chosen();
    const auto* id = place ? std::get_if<RoomId>(&*place) : nullptr;
    if (!id || !m_layout) return nullptr;
    for (const auto& one : m_layout->units)
        for (const auto& room : one.rooms)
            if (room.room.id == *id) return &room;
    return nullptr;
}

const domain::Bed* PlacesTab::bed() const
{
    const auto place = chosen();
    const auto* id = place ? std::get_if<BedId>(&*place) : nullptr;
    if (!id || !m_layout) return nullptr;
    for (const auto& one : m_layout->units)
        for (const auto& room : one.rooms)
            for (const auto& bed : room.beds)
                if (bed.id == *id) return &bed;
    return nullptr;
}

void PlacesTab::showPlace()
{
    const auto* unitShown = unit();
    const auto* roomShown = room();
    const auto* bedShown = bed();
    const bool any = unitShown || roomShown || bedShown;
    m_notice->clear();
    m_form->clearErrors();
    m_blockForm->hide();
    m_form->setVisible(any);
    m_save->setVisible(any);
    m_actions->setVisible(any);
    m_adding->setVisible(unitShown || roomShown);
    m_accessible->setVisible(roomShown);
    m_cot->setVisible(bedShown);
    m_rules->setVisible(unitShown || roomShown);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_roomsLabel, m_rooms})
        widget->setVisible(unitShown);
    m_cots->setVisible(roomShown);
    m_cots->setChecked(false);
    m_beds->setMinimum(unitShown ? 0 : 1);
    m_beds->setValue(unitShown ? 2 : 1);
    m_rooms->setValue(1);
    bool inUse = bedShown && bedShown->active;
    if (unitShown) {
        m_name->setText(unitShown->unit.name);
        m_rules->show(unitShown->unit.rules);
        for (const auto& each : unitShown->rooms)
            for (const auto& one : each.beds)
                inUse = inUse || one.active;
    }
    if (roomShown) {
        m_name->setText(roomShown->room.name);
        m_rules->show(roomShown->room.rules);
        m_accessible->setChecked(roomShown->room.accessible);
        for (const auto& one : roomShown->beds)
            inUse = inUse || one.active;
    }
    if (bedShown) {
        m_name->setText(bedShown->label);
        m_cot->setChecked(bedShown->cot);
    }
    m_use->setProperty("back", !inUse);
    m_use->setText(inUse ? tr("Out of use for good") : tr("Back into use"));
    m_more->setText(unitShown ? tr("Add rooms") : tr("Add beds"));
    const auto* item = m_tree->currentItem();
    m_card->setHeading(item ? item->text(NameColumn) : tr("Begin with a unit"));
    sayState();
    showBlocks();
}

void PlacesTab::sayState()
{
    const auto place = chosen();
    if (!place) {
        m_state->setText(
            tr("A unit is a floor, a wing or a dormitory. Write its name under the list and press "
               "Enter; then add its rooms, and so many beds to each, in one go."));
        return;
    }
    const auto holding = storage::StructurePlan(m_file.database()).holders(*place);
    if (holding.empty()) {
        m_state->setText(tr("Nobody has a bed here now, and none is reserved."));
        return;
    }
    QStringList lines;
    for (std::size_t i = 0; i < std::min<std::size_t>(holding.size(), 3); ++i) {
        const auto& holder = holding[i];
        const auto who = shownName(holder.person.latin, holder.person.arabic) + u" · "_s +
                         isolateLtr(holder.person.fileNumber.toString());
        const auto from = writeDate(holder.from.toLocalTime().date());
        const bool here = holder.state == domain::StayState::CheckedIn;
        if (!holder.until)
            lines << (here ? tr("%1 is here, with no end known.") : tr("%1 has a reservation from %2 on."))
                         .arg(who, from);
        else
            lines << (here
                          ? tr("%1 is here until %2.").arg(who, writeDate(holder.until->toLocalTime().date()))
                          : tr("%1 has a reservation from %2 until %3.")
                                .arg(who, from, writeDate(holder.until->toLocalTime().date())));
    }
    if (holding.size() > 3) lines << tr("%n more hold(s) a bed here.", nullptr, int(holding.size()) - 3);
    m_state->setText(lines.join(u'\n'));
}

void PlacesTab::showBlocks()
{
    while (auto* item = m_blockLines->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const auto place = chosen();
    if (!place) return;
    static const auto reasons = domain::Codebook::load(u"block_reasons"_s);
    for (const auto& block : m_blocks) {
        if (!isBlockOf(block, *place)) continue;
        auto* line = new QWidget(m_card);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const auto from = writeDate(block.from.toLocalTime().date());
        const auto reason = isolate(reasons.label(block.reason, labelLanguage()));
        auto* words =
            new QLabel(block.until ? tr("Blocked from %1 until %2: %3.")
                                         .arg(from, writeDate(block.until->toLocalTime().date()), reason)
                                   : tr("Blocked from %1 on: %2.").arg(from, reason),
                       line);
        words->setObjectName(u"blockWords"_s);
        words->setWordWrap(true);
        auto* end = new QPushButton(tr("End the block"), line);
        end->setObjectName(u"endBlockButton"_s);
        row->addWidget(words, 1);
        row->addWidget(end);
        connect(end, &QPushButton::clicked, this, [this, block, place] {
            auto ended = block;
            // Not before the moment after it began, or it would end before it begins.
            ended.until = std::max(m_file.database().now(), ended.from.addSecs(1));
            report(storage::StructureStore(m_file.database()).save(ended),
                   tr("The place is no longer blocked."), place);
        });
        m_blockLines->addWidget(line);
    }
}

template <class T>
bool PlacesTab::report(const domain::Result<T>& result, const QString& said, const std::optional<Place>& next)
{
    if (!result) {
        if (auto left = m_form->showRefusals({result.error()}); !left.empty()) m_notice->say(left);
        return false;
    }
    reload();
    if (next) choose(next);
    if (!said.isEmpty()) showToast(this, {said});
    Q_EMIT changed();
    return true;
}

void PlacesTab::save()
{
    storage::StructureStore store(m_file.database());
    const auto place = chosen();
    if (!place) return;
    const auto name = m_name->name();
    if (name.isEmpty()) {
        m_form->showRefusals(
            {{u"name-missing"_s, tr("Give the place a name people know it by."), u"name"_s}});
        return;
    }
    int misfits = 0;
    const auto warn = [&](const domain::PlaceRules& before, const domain::PlaceRules& after) {
        if (before != after) misfits = storage::StructurePlan(m_file.database()).misfits(*place, after);
    };
    bool saved = false;
    if (const auto* shown = unit()) {
        auto changed = shown->unit;
        changed.name = name;
        changed.rules = m_rules->rules();
        warn(shown->unit.rules, changed.rules);
        saved = report(store.save(changed), tr("Saved."), place);
    } else if (const auto* in = room()) {
        auto changed = in->room;
        changed.name = name;
        changed.rules = m_rules->rules();
        changed.accessible = m_accessible->isChecked();
        warn(in->room.rules, changed.rules);
        saved = report(store.save(changed), tr("Saved."), place);
    } else if (const auto* one = bed()) {
        auto changed = *one;
        changed.label = name;
        changed.cot = m_cot->isChecked();
        saved = report(store.save(changed), tr("Saved."), place);
    }
    if (saved && misfits > 0)
        m_notice->say(
            Meaning::Attention,
            tr("%n guest(s) who stay here now would not be admitted by these rules. They keep their "
               "beds; the rules hold for whoever comes next.",
               nullptr, misfits));
}

void PlacesTab::addUnit()
{
    if (m_newUnit->name().isEmpty()) {
        m_newUnit->setFocus();
        return;
    }
    domain::Unit unit;
    unit.structure = m_structure;
    unit.name = m_newUnit->name();
    unit.position = m_layout && !m_layout->units.empty() ? m_layout->units.back().unit.position + 1 : 1;
    const auto saved = storage::StructureStore(m_file.database()).save(unit);
    if (!report(saved, {}, saved ? std::optional<Place>(*saved) : std::nullopt)) return;
    m_newUnit->clear();
    m_rooms->setFocus();
    m_rooms->selectAll();
}

void PlacesTab::addMore()
{
    storage::StructurePlan plan(m_file.database());
    const auto place = chosen();
    const auto beds = m_beds->value(), rooms = m_rooms->value();
    if (const auto* in = unit()) {
        if (report(plan.addRooms(in->unit.id, rooms, beds), tr("%n room(s) were added.", nullptr, rooms),
                   place))
            m_tree->setFocus();
    } else if (const auto* into = room()) {
        if (report(plan.addBeds(into->room.id, beds, m_cots->isChecked()),
                   tr("%n bed(s) were added.", nullptr, beds), place))
            m_tree->setFocus();
    }
}

void PlacesTab::block()
{
    const auto place = chosen();
    if (!place) return;
    auto block = m_blockForm->block();
    if (const auto* id = std::get_if<UnitId>(&*place)) block.what = *id;
    if (const auto* id = std::get_if<RoomId>(&*place)) block.what = *id;
    if (const auto* id = std::get_if<BedId>(&*place)) block.what = *id;
    const auto saved = storage::StructureStore(m_file.database()).save(block);
    if (!saved && m_blockForm->showRefusal(saved.error())) return;
    report(saved, tr("The place is blocked."), place);
}

void PlacesTab::takeFocus()
{
    if (m_tree->topLevelItemCount() == 0)
        m_newUnit->setFocus();
    else
        m_tree->setFocus();
}

void PlacesTab::retranslate()
{
    m_tree->setHeaderLabels({tr("Place"), tr("For whom"), tr("State")});
    m_tree->setAccessibleName(tr("Units, rooms and beds"));
    m_newUnit->setPlaceholderText(tr("Name of another unit"));
    m_newUnit->setAccessibleName(tr("Name of another unit"));
    m_addUnit->setText(tr("Add &unit"));
    m_form->field(u"name"_s)->setTexts(tr("&Name"));
    m_accessible->setText(tr("Can be reached and used with a wheelchair"));
    m_cot->setText(tr("A cot, for a small child"));
    m_save->setText(tr("&Save"));
    m_roomsLabel->setText(tr("&Rooms:"));
    m_bedsLabel->setText(tr("&Beds:"));
    m_rooms->setAccessibleName(tr("How many rooms to add"));
    m_beds->setAccessibleName(tr("How many beds to add to each room"));
    m_cots->setText(tr("Cots"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_block->setText(tr("Block…"));
    m_remove->setText(tr("Remove"));
    m_rules->retranslate();
    m_blockForm->retranslate();
    if (!m_structure.isNull()) reload();
}

} // namespace wasl::ui
