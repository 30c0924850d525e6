#include "ui/reception/give_bed.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/household_of.h"
#include "ui/reception/place_panel.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/record_header.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QPushButton>
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
    , m_together(new QCheckBox(this))
    , m_panel(new PlacePanel(file, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().field);
    column->addWidget(m_header);
    column->addWidget(m_who);
    m_together->setObjectName(u"togetherBox"_s);
    column->addWidget(m_together);
    column->addWidget(m_panel, 1);

    m_header->setBackVisible(true);
    connect(m_header, &PageHeader::backRequested, this, &GiveBed::backRequested);
    m_wait = m_header->addAction(u"putOnWaitingListButton"_s, {}, u"clock"_s);
    m_reserve = m_header->addAction(u"reserveButton"_s, {}, u"calendar"_s);
    m_checkIn = m_header->setMainAction(u"checkInNowButton"_s, {}, u"receive"_s);
    connect(m_wait, &QPushButton::clicked, this, [this] { m_panel->give(StayEvent::PutOnWaitingList); });
    connect(m_reserve, &QPushButton::clicked, this, [this] { m_panel->give(StayEvent::Reserve); });
    connect(m_checkIn, &QPushButton::clicked, this, [this] { m_panel->give(StayEvent::CheckIn); });
    connect(m_together, &QCheckBox::toggled, this, &GiveBed::choosePeople);
    connect(m_panel, &PlacePanel::changed, this, &GiveBed::enableSteps);
    connect(m_panel, &PlacePanel::chosen, m_checkIn, [this] { m_checkIn->setFocus(); });
    connect(m_panel, &PlacePanel::placed, this, &GiveBed::done);
}

bool GiveBed::begin(const domain::FileNumber& number, const domain::StructureId& structure,
                    const domain::BedId& bed)
{
    auto person = storage::BeneficiaryStore(m_file.database()).byFileNumber(number);
    if (!person) return false;
    m_person = *std::move(person);
    m_moves = false;
    m_household = householdOf(m_file.database(), m_person);
    const QSignalBlocker quiet(m_together);
    // A bed that was chosen is for one.
    m_together->setChecked(m_household.size() > 1 && bed.isNull());
    const auto asked = request();
    start();
    m_panel->begin(m_together->isChecked() ? m_household : std::vector{m_person},
                   asked && structure.isNull() ? asked->structure : structure, bed);
    return true;
}

bool GiveBed::beginMove(const domain::StayId& stay)
{
    const auto moved = storage::StayStore(m_file.database()).find(stay);
    auto person = moved ? storage::BeneficiaryStore(m_file.database()).find(moved->person) : std::nullopt;
    if (!person) return false;
    m_person = *std::move(person);
    m_moves = true;
    m_household = {m_person};
    start();
    m_panel->beginMove(m_person, *moved);
    return true;
}

void GiveBed::start()
{
    m_together->setVisible(m_household.size() > 1);
    m_reserve->setVisible(!m_moves);
    const auto asked = request();
    m_wait->setVisible(!m_moves && !(asked && asked->state != StayState::Requested));
    describePerson(*m_who, m_person, m_file.database().today());
    m_who->setChips({});
    retranslate();
}

void GiveBed::setArrival(const QDate& day)
{
    m_panel->setArrival(day);
}

void GiveBed::choosePeople()
{
    m_panel->setPeople(m_together->isChecked() ? m_household : std::vector{m_person});
}

void GiveBed::enableSteps()
{
    m_header->setSubtitle(m_panel->summary());
    m_checkIn->setEnabled(m_panel->hasChoice() && !m_panel->isLater());
    m_reserve->setEnabled(m_panel->hasChoice());
}

std::optional<domain::Stay> GiveBed::request() const
{
    for (auto& stay : storage::StayStore(m_file.database()).ofPerson(m_person.id))
        if (domain::isOpen(stay.state) && stay.state != StayState::CheckedIn) return stay;
    return std::nullopt;
}

void GiveBed::takeFocus()
{
    m_panel->takeFocus();
}

void GiveBed::retranslate()
{
    const auto name = shownName(m_person.latin, m_person.arabic);
    m_header->setTitle(m_moves ? tr("Another bed for %1").arg(name) : tr("A bed for %1").arg(name));
    m_header->setMainAction(u"checkInNowButton"_s, m_moves ? tr("&Move here") : tr("Check &in now"));
    m_reserve->setText(tr("&Reserve"));
    m_wait->setText(tr("Put on the &waiting list"));
    m_together->setText(
        tr("Place the whole &household together, %n person(s)", nullptr, int(m_household.size())));
    m_panel->retranslate();
    if (!m_person.id.isNull()) describePerson(*m_who, m_person, m_file.database().today());
}

} // namespace wasl::ui
