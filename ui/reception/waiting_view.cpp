#include "ui/reception/waiting_view.h"

#include "app/domain/user.h"
#include "app/storage/settings_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/write.h"
#include "ui/shared/button_row.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::WaitingRow;

namespace
{

const domain::WaitingWeights& waitingWeights()
{
    static const auto weights = domain::WaitingWeights::load();
    return weights;
}

} // namespace

WaitingView::WaitingView(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_shown(new CodeCombo(this))
    , m_model(new TableModel<WaitingRow>(this))
    , m_table(new QTableView(this))
    , m_card(new Card(this))
    , m_order(new Card(this))
    , m_why(new QLabel(m_card))
    , m_moved(new QLabel(m_card))
    , m_orderWords(new QLabel(m_order))
    , m_notice(new Notice(m_card))
    , m_form(new FormGrid(m_card))
    , m_places(new QSpinBox(m_form))
    , m_reason(new QLineEdit(m_form))
{
    const auto& t = tokens();
    setObjectName(u"waitingView"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    m_header->setBackVisible(true);
    m_shown->setObjectName(u"waitingStructureCombo"_s);
    m_shown->setMinimumContentsLength(23);
    m_header->addWidget(m_shown);
    m_person = m_header->addAction(u"waitingPersonButton"_s, {}, u"people"_s);
    m_give = m_header->setMainAction(u"waitingGiveButton"_s, {}, u"add"_s);
    setColumns();
    m_table->setObjectName(u"waitingListTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex&) { m_give->click(); }, {}, {}, 3});

    m_why->setObjectName(u"waitingWhy"_s);
    m_moved->setObjectName(u"waitingMoved"_s);
    m_places->setObjectName(u"movePlacesSpin"_s);
    m_reason->setObjectName(u"moveReasonEdit"_s);
    m_places->setRange(1, 99);
    for (auto* label : {m_why, m_moved, m_orderWords})
        label->setWordWrap(true);
    setTextRole(m_orderWords, TextRole::Caption, true);
    m_form->add(u"places"_s, m_places, FormGrid::Width::Full);
    m_form->add(u"reason"_s, m_reason, FormGrid::Width::Full)->setNeeded(true);
    auto* buttons = new ButtonRow(m_card);
    m_up = buttons->add(u"moveUpButton"_s, u"up"_s, [this] { move(1); });
    m_down = buttons->add(u"moveDownButton"_s, u"down"_s, [this] { move(-1); });
    m_undo = buttons->add(u"undoMoveButton"_s, u"undo"_s, [this] { undoMove(); });
    m_off = buttons->add(u"takeOffListButton"_s, u"remove"_s, [this] { takeOff(); });
    m_card->body()->addWidget(m_why);
    m_card->body()->addWidget(m_moved);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(buttons);
    m_order->body()->addWidget(m_orderWords);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(t.card);
    sides->addWidget(m_table, 3);
    auto* beside = new QWidget;
    auto* side = new QVBoxLayout(beside);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(t.card);
    side->addWidget(m_card);
    side->addWidget(m_order, 1);
    sides->addWidget(scrolled(u"waitingSideArea"_s, beside, this), 2);
    column->addLayout(sides, 1);
    m_order->body()->addStretch(1);

    connect(m_header, &PageHeader::backRequested, this, &WaitingView::backRequested);
    connect(m_shown, &CodeCombo::codeChanged, this, [this](const QString& code) {
        if (m_filling) return;
        m_structure = domain::StructureId::fromString(code).value_or(domain::StructureId());
        reload();
    });
    connect(m_give, &QPushButton::clicked, this, [this] {
        if (const auto* row = chosen()) Q_EMIT placeWanted(row->who.front().person.fileNumber.toString());
    });
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (const auto* row = chosen()) Q_EMIT personWanted(row->who.front().person.fileNumber.toString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WaitingView::describe);
}

void WaitingView::begin(const domain::StructureId& structure)
{
    m_structure = structure;
    retranslate();
}

void WaitingView::reload()
{
    const auto* before = chosen();
    const auto kept = before ? before->who.front().id : domain::StayId();
    m_model->setRows(storage::WaitingList(m_file.database()).rows(m_structure));
    const auto index = m_model->find([&](const WaitingRow& row) { return row.who.front().id == kept; });
    m_table->setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
    fitColumns(m_table);
    m_header->setSubtitle(tr("%n place(s) on the list, in the order in which they will be filled.", nullptr,
                             int(m_model->rows().size())));
    describe();
}

const WaitingRow* WaitingView::chosen() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index) : nullptr;
}

QString WaitingView::nameOf(const WaitingRow& row) const
{
    const auto& first = row.who.front().person;
    const auto name = shownName(first.latin, first.arabic);
    return row.who.size() == 1 ? name
                               : tr("%1 and %n of her family", nullptr, int(row.who.size()) - 1).arg(name);
}

QString WaitingView::wordsOf(const domain::WaitingReason& reason) const
{
    if (reason.code.isEmpty()) return tr("Something your role does not see: needs or priority");
    if (reason.days > 0)
        return tr("Waits for %n day(s): %1", nullptr, reason.days).arg(writeNumber(reason.points));
    //: What counts on the waiting list, and its points.
    return tr("%1: %2").arg(isolate(waitingWeights().book().label(reason.code, labelLanguage())),
                            writeNumber(reason.points));
}

QString WaitingView::why(const WaitingRow& row) const
{
    QStringList words;
    for (const auto& reason : row.reasons)
        words << wordsOf(reason);
    if (words.isEmpty()) words << tr("She asked today; nothing weighs yet.");
    return words.join(u'\n');
}

void WaitingView::describe()
{
    const auto* row = chosen();
    const bool may = domain::may(m_file.actor().role, domain::Action::EditStays);
    m_notice->clear();
    m_form->clearErrors();
    m_card->setHeading(row ? nameOf(*row) : tr("Nobody waits here"));
    m_form->setVisible(row && may);
    for (auto* button : {m_up, m_down, m_off})
        button->setVisible(row && may);
    m_undo->setVisible(row && may && !row->moves.empty());
    m_give->setEnabled(row && may);
    m_person->setEnabled(row);
    m_why->setVisible(row);
    m_moved->setVisible(row && !row->moves.empty());
    if (!row) return;
    m_up->setEnabled(row->rank > 1);
    m_down->setEnabled(row->rank < int(m_model->rows().size()));
    m_why->setText(why(*row));
    QStringList moved;
    for (const auto& seen : row->moves) {
        const auto places = std::abs(seen.move.places);
        const auto day = writeDate(seen.move.at.toLocalTime().date());
        moved << (seen.move.places > 0 ? tr("Moved up by %n on %1, by %2: %3", nullptr, places)
                                       : tr("Moved down by %n on %1, by %2: %3", nullptr, places))
                     .arg(day, isolate(seen.byName), isolate(seen.move.reason));
    }
    if (row->computed != row->rank)
        moved << tr("By points alone the place would be %1.").arg(writeNumber(row->computed));
    m_moved->setText(moved.join(u'\n'));
}

void WaitingView::move(int direction)
{
    const auto* row = chosen();
    if (!row) return;
    const auto moved = storage::WaitingList(m_file.database())
                           .move(row->who.front().id, direction * m_places->value(), m_reason->text());
    if (!moved) {
        if (const auto left = m_form->showRefusals({moved.error()}); !left.empty()) m_notice->say(left);
        return;
    }
    m_reason->clear();
    m_places->setValue(1);
    reload();
    m_table->setFocus();
    showToast(this, {tr("The list has changed, with your reason."), Meaning::Done, [this, id = *moved] {
                         (void)storage::WaitingList(m_file.database()).undo(id);
                         reload();
                     }});
}

void WaitingView::undoMove()
{
    const auto* row = chosen();
    if (!row || row->moves.empty()) return;
    if (const auto undone = storage::WaitingList(m_file.database()).undo(row->moves.back().move.id);
        !undone) {
        m_notice->say(undone.error());
        return;
    }
    reload();
    m_table->setFocus();
}

void WaitingView::takeOff()
{
    const auto* row = chosen();
    if (!row) return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_form->showRefusals(
            {{u"reason-missing"_s, tr("Write why they are taken off the list."), u"reason"_s}});
        return;
    }
    domain::StayStep cancel;
    cancel.event = domain::StayEvent::Cancel;
    cancel.code = u"other"_s;
    cancel.note = m_reason->text().trimmed();
    const auto off = storage::writeOwn(m_file.database(), [&]() -> domain::Result<void> {
        for (const auto& one : row->who)
            if (const auto done = storage::StayStore(m_file.database()).step(one.id, cancel); !done)
                return domain::refuse(done.error());
        return {};
    });
    if (!off) {
        m_notice->say(off.error());
        return;
    }
    m_reason->clear();
    reload();
    m_table->setFocus();
}

void WaitingView::setColumns()
{
    using Column = TableColumn<WaitingRow>;
    m_model->setColumns(
        {Column(u"rank"_s, tr("Rank"), [](const WaitingRow& row) { return writeNumber(row.rank); })
             .sortedBy([](const WaitingRow& row) { return QVariant(row.rank); }),
         Column(u"who"_s, tr("Who"), [this](const WaitingRow& row) { return nameOf(row); }),
         Column(u"points"_s, tr("Points"),
                [](const WaitingRow& row) { return row.points > 0 ? writeNumber(row.points) : QString(); })
             .sortedBy([](const WaitingRow& row) { return QVariant(row.points); }),
         Column(u"why"_s, tr("Why there"), [this](const WaitingRow& row) {
             auto words = why(row).replace(u'\n', u" · "_s);
             return row.moves.empty() ? words : tr("Moved by hand · %1").arg(words);
         }).withToolTip([this](const WaitingRow& row) { return why(row); })});
}

void WaitingView::takeFocus()
{
    m_table->setFocus();
}

void WaitingView::retranslate()
{
    m_header->setTitle(tr("Waiting list"));
    m_header->setMainAction(u"waitingGiveButton"_s, tr("&Give a place"));
    m_person->setText(tr("Show the &person"));
    m_form->field(u"places"_s)->setTexts(tr("By how many places"));
    m_form->field(u"reason"_s)->setTexts(tr("Reason"), tr("It is recorded with your name and shown here."));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_undo->setText(tr("Undo the last move"));
    m_off->setText(tr("Take off the list"));
    m_table->setAccessibleName(tr("Who waits, in the order of the list"));
    m_shown->setAccessibleName(tr("Structure"));
    m_order->setHeading(tr("How the order comes about"));
    QStringList lines{
        tr("More points come first; of each kind of need the heaviest counts. Among equals, who "
           "has waited longest. Whoever moves somebody writes why.")};
    for (const auto& entry : waitingWeights().book().entries())
        lines << tr("%1: %2").arg(isolate(entry.label(labelLanguage())),
                                  writeNumber(waitingWeights().points(entry.code)));
    m_orderWords->setText(lines.join(u'\n'));
    std::vector<CodeEntry> entries;
    const bool arabic = labelLanguage() == "ar"_L1;
    for (const auto& structure : storage::StructureStore(m_file.database()).structures())
        entries.push_back({structure.id.toString(), arabic && !structure.nameArabic.isEmpty()
                                                        ? structure.nameArabic
                                                        : structure.name});
    m_filling = true;
    m_shown->setEntries(entries);
    m_shown->setCode(m_structure.toString());
    m_shown->setVisible(entries.size() > 1);
    m_filling = false;
    setColumns();
    reload();
}

} // namespace wasl::ui
