#include "ui/desk/desk_card.h"

#include "ui/beneficiaries/person_words.h"
#include "ui/beneficiaries/state_looks.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/icons.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(wasl::ui::DeskCard)
};

QString inWindowScript(const QString& name, const QString& arabic)
{
    return isolate(labelLanguage() == "ar"_L1 && !arabic.isEmpty() ? arabic : name);
}

/// To whom, where: what the line is about besides the person.
QString about(const Lists& lists, const DeskItem& item)
{
    switch (item.kind) {
    case DeskItem::Kind::Visit:
        return isolate(item.visit->reason);
    case DeskItem::Kind::Document:
        return lists.documentKinds.label(item.documentKind, labelLanguage());
    case DeskItem::Kind::Consent:
        return domain::label(*item.purpose);
    case DeskItem::Kind::Referral:
        return inWindowScript(item.partner, item.partnerArabic);
    case DeskItem::Kind::StayEnding:
    case DeskItem::Kind::Reservation:
        return inWindowScript(item.place, item.placeArabic);
    case DeskItem::Kind::RightsRequest:
        return domain::label(*item.right);
    case DeskItem::Kind::FollowUp:
    case DeskItem::Kind::Registered:
        break;
    }
    return isolateLtr(item.person.fileNumber.toString());
}

ChipLook visitLook(const DeskItem& item, const QString& hour)
{
    switch (item.visit->state) {
    case domain::VisitState::Received:
        return {Meaning::Accent, Words::tr("With %1").arg(isolate(item.worker)), u"people"_s};
    case domain::VisitState::Waiting:
        return {Meaning::Attention, Words::tr("Waits since %1").arg(hour), u"clock"_s};
    default:
        return {item.overdue ? Meaning::Danger : Meaning::Information, Words::tr("Expected %1").arg(hour),
                u"calendar"_s};
    }
}

ChipLook state(const DeskItem& item)
{
    const auto due = item.due ? item.due->toLocalTime() : QDateTime();
    const auto hour = isolateLtr(due.toString(u"HH:mm"_s));
    switch (item.kind) {
    case DeskItem::Kind::Visit:
        return visitLook(item, hour);
    case DeskItem::Kind::Document:
        return {Meaning::Attention, writeDate(*item.day), u"document"_s};
    case DeskItem::Kind::Consent:
        return {Meaning::Attention, writeDate(*item.day), u"consent"_s};
    case DeskItem::Kind::Referral:
        if (item.referralState == domain::ReferralState::NoFeedback)
            return referralLook(domain::ReferralState::NoFeedback);
        return {Meaning::Attention, Words::tr("Due %1").arg(writeDate(due.date())), u"clock"_s};
    case DeskItem::Kind::StayEnding:
        if (item.overdue) return {Meaning::Danger, writeDate(due.date()), u"clock"_s};
        return {Meaning::Attention, Words::tr("Ends today"), u"reception"_s};
    case DeskItem::Kind::Reservation:
        return {Meaning::Information,
                due.isValid() ? Words::tr("Reserved until %1").arg(hour) : Words::tr("Reserved"),
                u"calendar"_s};
    case DeskItem::Kind::FollowUp:
        return {Meaning::Attention, writeDate(item.day.value_or(QDate())), u"calendar"_s};
    case DeskItem::Kind::RightsRequest:
        return {item.overdue ? Meaning::Danger : Meaning::Attention,
                Words::tr("Due %1").arg(writeDate(*item.day)), u"clock"_s};
    case DeskItem::Kind::Registered:
        return {Meaning::Neutral, writeDate(item.day.value_or(QDate())), u"user-add"_s};
    }
    return {};
}

} // namespace

std::vector<TableColumn<DeskItem>> DeskCard::columns() const
{
    using Column = TableColumn<DeskItem>;
    return {
        Column(u"name"_s, Words::tr("Name"),
               [](const DeskItem& i) { return isolate(PersonWords::name(i.person.latin, i.person.arabic)); }),
        Column(u"about"_s, Words::tr("About"),
               [lists = m_lists](const DeskItem& i) { return about(*lists, i); }),
        Column(u"state"_s, Words::tr("State"), state)};
}

DeskCard::DeskCard(const QString& name, std::shared_ptr<const Lists> lists, QWidget* parent)
    : Card(parent)
    , m_lists(std::move(lists))
    , m_view(new QTableView(this))
    , m_model(new TableModel<DeskItem>(this))
    , m_empty(new QLabel(this))
    , m_count(new StateChip(this))
    , m_openButton(new QToolButton(this))
{
    setObjectName(name + u"Card"_s);
    m_view->setObjectName(name + u"Table"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    TableSetup setup;
    setup.stretched = 0;
    setup.onOpen = [this](const QModelIndex& index) {
        const auto& item = m_model->row(index);
        Q_EMIT opened(item.targetPage, item.target);
    };
    setUpTable(m_view, setup);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_view->setProperty("inCard", true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextRole(m_empty, TextRole::Body, true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    addHeadWidget(m_count);
    addHeadWidget(m_openButton);
    m_openButton->setObjectName(name + u"OpenButton"_s);
    m_openButton->setIcon(themeIcon(u"down"_s, IconInk::Quiet));
    m_openButton->hide();
    connect(m_openButton, &QToolButton::clicked, this, &DeskCard::openWanted);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_empty, 1);
    m_view->hide();
    m_view->installEventFilter(this);
}

bool DeskCard::eventFilter(QObject* watched, QEvent* event)
{
    const auto index = m_view->currentIndex();
    if (watched == m_view && index.isValid()) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
            Q_EMIT advanced(m_model->row(index));
            return true;
        }
        if (event->type() == QEvent::ContextMenu) {
            auto* menu = static_cast<QContextMenuEvent*>(event);
            Q_EMIT menuWanted(m_model->row(index), menu->globalPos());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void DeskCard::setTexts(const QString& heading, const QString& empty)
{
    setHeading(heading);
    m_view->setAccessibleName(heading);
    m_openButton->setAccessibleName(heading);
    m_empty->setText(empty);
}

void DeskCard::setItems(std::vector<DeskItem> items)
{
    m_model->setRows(std::move(items));
    // What it is about may be cut; until when may not.
    m_view->resizeColumnToContents(2);
    const auto& rows = m_model->rows();
    const bool waits = count() > 0 && rows.front().kind != DeskItem::Kind::Registered;
    const bool late = std::ranges::any_of(rows, &DeskItem::overdue);
    m_count->setLook(
        {late ? Meaning::Danger : Meaning::Neutral, waits ? writeNumber(count()) : QString(), u"clock"_s});
    m_count->setVisible(waits);
    showParts();
}

void DeskCard::setOpen(bool open)
{
    m_isOpen = open;
    showParts();
}

void DeskCard::showParts()
{
    m_view->setVisible(m_isOpen && count() > 0);
    m_empty->setVisible(m_isOpen && count() == 0);
    m_openButton->setVisible(!m_isOpen);
    const int sides = tokens().card, ends = m_isOpen ? tokens().card : tokens().control;
    layout()->setContentsMargins(sides, ends, sides, ends);
    setCursor(m_isOpen ? Qt::ArrowCursor : Qt::PointingHandCursor);
    // Cards with nothing to show leave the room to the others.
    setSizePolicy(QSizePolicy::Preferred,
                  m_isOpen && count() > 0 ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

void DeskCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isOpen && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT openWanted();
    else
        Card::mouseReleaseEvent(event);
}

void DeskCard::retranslate()
{
    m_model->setColumns(columns());
    m_view->resizeColumnToContents(2);
}

} // namespace wasl::ui
