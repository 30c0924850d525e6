#include "ui/beneficiaries/person_record.h"

#include "app/storage/access_log.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/appointment_dialog.h"
#include "ui/beneficiaries/barrier_button.h"
#include "ui/beneficiaries/consent_tab.h"
#include "ui/beneficiaries/history_tab.h"
#include "ui/beneficiaries/house_tab.h"
#include "ui/beneficiaries/household_tab.h"
#include "ui/beneficiaries/identity_tab.h"
#include "ui/beneficiaries/legal_tab.h"
#include "ui/beneficiaries/needs_tab.h"
#include "ui/beneficiaries/person_words.h"
#include "ui/beneficiaries/photo_maker.h"
#include "ui/beneficiaries/queueing.h"
#include "ui/beneficiaries/referrals_tab.h"
#include "ui/beneficiaries/rights_tab.h"
#include "ui/beneficiaries/state_looks.h"
#include "ui/beneficiaries/stays_tab.h"
#include "ui/beneficiaries/timeline_tab.h"
#include "ui/cards/person_cards.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/record_header.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::Action;

PersonRecord::PersonRecord(storage::CaseFile& file, std::shared_ptr<const Lists> lists, FileChooser chooser,
                           QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_lists(std::move(lists))
    , m_header(new PageHeader(this))
    , m_who(new RecordHeader(this))
    , m_others(new Notice(this))
    , m_isHere(m_header->addAction(u"isHereButton"_s, {}, u"clock"_s))
    , m_appointment(m_header->addAction(u"appointmentButton"_s, {}, u"calendar"_s))
    , m_case(m_header->addAction(u"personCaseButton"_s, {}, u"cases"_s))
    , m_tabs(new QTabWidget(this))
{
    const auto& t = tokens();
    setObjectName(u"personRecord"_s);
    m_header->setBackVisible(true);
    m_others->setObjectName(u"otherRecordsNotice"_s);
    m_tabs->setObjectName(u"recordTabs"_s);
    m_tabs->tabBar()->setObjectName(u"recordTabBar"_s);
    m_tabs->setDocumentMode(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.card, t.section, t.section);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    column->addWidget(m_who);
    column->addWidget(m_others);
    column->addWidget(m_tabs, 1);

    const auto role = file.actor().role;
    addTab(new IdentityTab(file, m_lists, chooser, m_tabs));
    auto* timeline = new TimelineTab(file, m_lists, m_tabs);
    addTab(timeline);
    connect(timeline, &TimelineTab::tabWanted, this, [this](const QString& name) {
        for (auto* tab : m_all)
            if (tab->objectName() == name) m_tabs->setCurrentWidget(tab);
    });
    addTab(new NeedsTab(file, m_lists, m_tabs));
    if (domain::may(role, Action::ViewHousehold)) addTab(new HouseholdTab(file, m_lists, m_tabs));
    addTab(new ConsentTab(file, m_lists, chooser, m_tabs));
    if (domain::may(role, Action::ViewReferralState)) addTab(new ReferralsTab(file, m_lists, m_tabs));
    if (domain::may(role, Action::ViewStays)) addTab(new StaysTab(file, m_lists, m_tabs));
    if (domain::may(role, Action::ViewStays)) addTab(new HouseTab(file, m_lists, m_tabs));
    if (domain::may(role, Action::ViewLegalFile)) addTab(new LegalTab(file, m_lists, m_tabs));
    if (domain::may(role, Action::RecordRights)) addRights(std::move(chooser));
    addTab(new HistoryTab(file, m_lists, m_tabs));

    for (auto* button : {m_isHere, m_appointment})
        button->setVisible(domain::may(role, Action::EditVisits));
    connect(m_isHere, &QPushButton::clicked, this, [this] {
        putInQueue(this, m_file, m_person.id, PersonWords::name(m_person.latin, m_person.arabic));
    });
    const auto key = [this](const QKeySequence& keys, const QString& page, const QString& what) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this,
                [this, page, what] { Q_EMIT wanted(page, what + m_person.fileNumber.toString()); });
    };
    if (domain::may(role, Action::EditReferral)) key(Qt::CTRL | Qt::Key_R, u"referrals"_s, u"new:"_s);
    if (domain::may(role, Action::EditStays)) key(Qt::CTRL | Qt::Key_G, u"reception"_s, u"bed-for:"_s);
    m_case->setVisible(domain::may(role, Action::EditCase));
    connect(m_case, &QPushButton::clicked, this,
            [this] { Q_EMIT wanted(u"cases"_s, u"new:"_s + m_person.fileNumber.toString()); });
    connect(m_appointment, &QPushButton::clicked, this, &PersonRecord::planVisit);
    const auto barrierMet = [this] {
        domain::Barrier barrier;
        barrier.person = m_person.id;
        barrier.communeCode = m_person.communeCode;
        return barrier;
    };
    m_header->addWidget(new BarrierButton(file, barrierMet, m_header));
    m_header->addWidget(new PersonCardsButton(
        file, [this] { return m_person; }, {}, m_header));
    connect(m_header, &PageHeader::backRequested, this, &PersonRecord::backRequested);
    connect(m_header->setMainAction(u"saveRecordButton"_s, {}, u"save"_s), &QPushButton::clicked, this,
            &PersonRecord::save);
    connect(m_others->setAction(u"openOtherRecordButton"_s, {}), &QPushButton::clicked, this,
            [this] { Q_EMIT wanted(u"people"_s, m_other); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &PersonRecord::showSave);
    retranslate();
}

void PersonRecord::addTab(RecordTab* tab)
{
    m_tabs->addTab(tab, QString());
    m_all.push_back(tab);
    connect(tab, &RecordTab::saved, this, &PersonRecord::onSaved);
    connect(tab, &RecordTab::wanted, this, &PersonRecord::wanted);
}

void PersonRecord::addRights(FileChooser chooser)
{
    auto* rights = new RightsTab(m_file, m_lists, std::move(chooser), m_tabs);
    addTab(rights);
    // A draft that is kept after it would bring a part of her back.
    connect(rights, &RightsTab::aboutToErase, this, &PersonRecord::keepDraft);
    connect(rights, &RightsTab::erased, this, [this] {
        m_person = {};
        Q_EMIT backRequested();
    });
}

bool PersonRecord::open(const domain::FileNumber& number)
{
    auto person = storage::BeneficiaryStore(m_file.database()).byFileNumber(number);
    if (!person) return false;
    const bool other = person->id != m_person.id;
    if (other) keepDraft();
    m_person = *std::move(person);
    (void)storage::AccessLog(m_file.database()).note(u"beneficiary"_s, m_person.id.uuid());
    for (auto* tab : m_all)
        tab->show(m_person);
    if (other) m_tabs->setCurrentIndex(0);
    showHeader();
    showSave();
    return true;
}

void PersonRecord::refresh()
{
    if (m_person.id.isNull()) return;
    auto person = storage::BeneficiaryStore(m_file.database()).find(m_person.id);
    if (!person) {
        m_person = {};
        Q_EMIT backRequested();
        return;
    }
    m_person = *std::move(person);
    for (auto* tab : m_all)
        tab->show(m_person);
    showHeader();
}

void PersonRecord::save()
{
    if (auto* tab = static_cast<RecordTab*>(m_tabs->currentWidget()); tab->canSave()) tab->save();
}

void PersonRecord::keepDraft()
{
    for (auto* tab : m_all)
        tab->keepDraft();
}

void PersonRecord::takeFocus()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

void PersonRecord::onSaved(const QString& message, bool canUndo)
{
    refresh();
    ToastText toast{message};
    if (canUndo) toast.undo = [this, id = m_person.id] { undo(id); };
    showToast(this, toast);
}

void PersonRecord::undo(const domain::BeneficiaryId& id)
{
    const auto before = storage::BeneficiaryStore(m_file.database()).undoLastChange(id);
    if (!before)
        showToast(this, {before.error().message, Meaning::Attention});
    else
        showToast(this, {tr("The change was undone.")});
    if (id == m_person.id) refresh();
}

void PersonRecord::planVisit()
{
    auto* dialog =
        new AppointmentDialog(m_file, m_person.id, PersonWords::name(m_person.latin, m_person.arabic), this);
    connect(dialog, &AppointmentDialog::planned, this, [this](const QDateTime& moment) {
        showToast(this, {tr("The appointment is on %1.").arg(writeDateTime(moment))});
    });
    dialog->open();
}

void PersonRecord::showHeader()
{
    const auto today = m_file.database().today();
    const auto& p = m_person;
    const auto& portrait = p.latin.isEmpty() ? p.arabic : p.latin;
    m_who->portrait()->setName(portrait.given, portrait.family);
    m_who->portrait()->setPhoto(photoOf(m_file, p));
    m_who->setNames(p.latin.full(), p.arabic.full());
    m_who->setFacts({PersonWords::age(p.birth, today), PersonWords::sex(p.sex),
                     PersonWords::nationality(*m_lists, p.nationalities), isolateLtr(p.fileNumber.toString()),
                     PersonWords::commune(*m_lists, p.communeCode)});
    m_who->setChips(chips());
    showOtherRecords();
}

void PersonRecord::showOtherRecords()
{
    auto& database = m_file.database();
    const auto others =
        storage::BeneficiaryStore(database).rows(storage::IdentityLinkStore(database).sameAs(m_person.id));
    m_others->clear();
    if (others.empty()) return;
    QStringList numbers;
    for (const auto& row : others)
        numbers << isolateLtr(row.fileNumber.toString());
    m_other = others.front().fileNumber.toString();
    m_others->say(Meaning::Information,
                  tr("She has other records too: %1. Their referrals and stays are shown here as well.")
                      .arg(numbers.join(tr(", ", "between file numbers"))));
}

std::vector<ChipLook> PersonRecord::chips()
{
    auto& database = m_file.database();
    const auto today = database.today();
    std::vector<ChipLook> found{PersonWords::statusChip(*m_lists, m_person, today)};
    const auto consents = storage::ConsentStore(database).ofPerson(m_person.id);
    const auto* record =
        domain::standing(consents, domain::ConsentPurpose::Record, std::nullopt, database.now());
    found.push_back(ConsentTab::chipOf(domain::ConsentPurpose::Record, record, today));
    const auto needs = std::count_if(m_person.needs.begin(), m_person.needs.end(),
                                     [&](const auto& need) { return domain::isOpenOn(need, today); });
    if (needs > 0) found.push_back({Meaning::Attention, tr("%n need(s)", nullptr, int(needs)), u"flag"_s});
    for (const auto& referral : storage::ReferralStore(database).ofPerson(m_person.id))
        if (domain::isOpen(referral.state)) {
            auto look = referralLook(referral.state);
            look.text = tr("Referral: %1").arg(look.text);
            found.push_back(look);
            break;
        }
    if (const auto ban = banOnDay(database, m_person.id))
        found.push_back({Meaning::Danger, tr("Banned until %1").arg(writeDate(ban->until)), u"stop"_s});
    for (const auto& stay : storage::StayStore(database).ofPerson(m_person.id))
        if (domain::isOpen(stay.state)) {
            auto look = stayLook(stay.state);
            look.text = tr("Bed: %1").arg(look.text);
            found.push_back(look);
            break;
        }
    return found;
}

void PersonRecord::showSave()
{
    auto* tab = static_cast<RecordTab*>(m_tabs->currentWidget());
    m_header->setMainAction(u"saveRecordButton"_s, tr("&Save"))->setVisible(tab && tab->canSave());
}

void PersonRecord::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PersonRecord::retranslate()
{
    m_header->setTitle(tr("Person"));
    m_header->setMainAction(u"saveRecordButton"_s, tr("&Save"))->setToolTip(tr("Ctrl+S"));
    m_isHere->setText(tr("She is here"));
    m_isHere->setToolTip(tr("Puts her at the end of today's queue"));
    m_appointment->setText(tr("Appointment…"));
    m_case->setText(tr("Her case…"));
    m_case->setToolTip(tr("Shows her case, or opens one for her or her household"));
    m_others->setAction(u"openOtherRecordButton"_s, tr("Open the other record"));
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the record"));
    for (size_t i = 0; i < m_all.size(); ++i)
        m_tabs->setTabText(int(i), m_all[i]->title());
    if (!m_person.id.isNull()) showHeader();
}

} // namespace wasl::ui
