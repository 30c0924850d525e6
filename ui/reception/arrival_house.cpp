#include "ui/reception/arrival_house.h"

#include "app/domain/place_fit.h"
#include "app/storage/house_rules_signed_store.h"
#include "app/storage/house_rules_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/write.h"
#include "ui/beneficiaries/typed.h"
#include "ui/reception/check_list.h"
#include "ui/reception/household_of.h"
#include "ui/reception/place_panel.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::StayEvent;
using domain::StayState;

namespace
{

std::optional<domain::Stay> openStayOf(storage::Database& database, const domain::BeneficiaryId& person)
{
    for (auto& stay : storage::StayStore(database).ofPerson(person))
        if (domain::isOpen(stay.state)) return stay;
    return std::nullopt;
}

/// The bed held for her, of which she takes possession by arriving: from that day or before.
std::optional<domain::Stay> heldFor(storage::Database& database, const domain::BeneficiaryId& person,
                                    QDate day)
{
    for (auto& stay : storage::StayStore(database).ofPerson(person))
        if (stay.state == StayState::Reserved && stay.plannedFrom->toLocalTime().date() <= day)
            return std::move(stay);
    return std::nullopt;
}

/// As many lines as there are people, up to six.
void fitLines(QListWidget* list)
{
    list->setFixedHeight(std::min(6, std::max(1, list->count())) * tokens().row * 4 / 5 + 2 * tokens().unit);
}

} // namespace

BedStep::BedStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : ArrivalStep(file, std::move(lists), parent)
    , m_whoLabel(new QLabel(this))
    , m_who(new QListWidget(this))
    , m_panel(new PlacePanel(file, this))
    , m_reserve(new QPushButton(this))
    , m_wait(new QPushButton(this))
    , m_notice(new Notice(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().control);
    column->addWidget(m_notice);
    column->addWidget(m_whoLabel);
    column->addWidget(m_who);
    column->addWidget(m_panel, 1);
    auto* line = new QHBoxLayout;
    line->addWidget(m_reserve);
    line->addWidget(m_wait);
    line->addStretch();
    column->addLayout(line);
    column->addStretch(); // when all have a bed, the words stand alone
    m_whoLabel->setBuddy(m_who);
    m_who->setObjectName(u"arrivalGuestsList"_s);
    m_reserve->setObjectName(u"arrivalReserveButton"_s);
    m_reserve->setIcon(themeIcon(u"calendar"_s));
    m_wait->setObjectName(u"arrivalWaitButton"_s);
    m_wait->setIcon(themeIcon(u"clock"_s));
    setUpCheckList(m_who);
    connect(m_who, &QListWidget::itemChanged, this, &BedStep::choosePeople);
    connect(m_reserve, &QPushButton::clicked, this, [this] { m_panel->give(StayEvent::Reserve); });
    connect(m_wait, &QPushButton::clicked, this, [this] { m_panel->give(StayEvent::PutOnWaitingList); });
    connect(m_panel, &PlacePanel::placed, this, [this](const domain::StructureId&, const QString& said) {
        m_said = said;
        if (!m_asking) Q_EMIT done(said);
    });
}

QString BedStep::title() const
{
    return tr("Bed");
}

std::vector<domain::Beneficiary> BedStep::bedless() const
{
    std::vector<domain::Beneficiary> found;
    auto& database = m_file.database();
    // A reservation for a later day counts only if it was made in this arrival.
    const auto day = m_said.isEmpty() ? database.today() : QDate(9999, 12, 31);
    for (const auto& person : m_people)
        if (!presentStayOf(database, person.id) && !heldFor(database, person.id, day))
            found.push_back(person);
    return found;
}

void BedStep::enter(const std::vector<domain::Beneficiary>& people)
{
    if (m_people.empty() || m_people.front().id != people.front().id) m_said.clear();
    ArrivalStep::enter(people);
    const auto without = bedless();
    std::vector<domain::BeneficiaryId> ids;
    ids.reserve(without.size());
    for (const auto& person : without)
        ids.push_back(person.id);
    const bool all = without.empty();
    (void)storage::StayStore(m_file.database()).expireReservations();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_whoLabel, m_who, m_panel, m_reserve, m_wait})
        widget->setVisible(!all);
    sayWhetherAllHaveOne(all);
    if (ids == m_of) {
        m_panel->find();
        return;
    }
    m_of = ids;
    {
        const QSignalBlocker quiet(m_who);
        m_who->clear();
        for (const auto& person : without)
            addCheck(m_who, person.id.toString(), shownName(person.latin, person.arabic), true);
        fitLines(m_who);
    }
    m_whoLabel->setVisible(without.size() > 1);
    m_who->setVisible(without.size() > 1);
    if (!all) m_panel->begin(without, m_structure);
}

void BedStep::sayWhetherAllHaveOne(bool all)
{
    m_notice->clear();
    if (!all) return;
    QStringList held;
    if (m_said.isEmpty())
        for (const auto& person : m_people)
            if (const auto stay = heldNow(person.id))
                if (const auto place = storage::StructureStore(m_file.database()).place(*stay->bed))
                    held << tr("Room %1, bed %2 is held for %3. She is checked in when you go on.")
                                .arg(isolate(place->room.name), isolate(place->bed.label),
                                     shownName(person.latin, person.arabic));
    if (held.isEmpty())
        m_notice->say(Meaning::Done, tr("All of them have a bed, or one is held for them."));
    else
        m_notice->say(Meaning::Information, held.join(u'\n'));
}

std::optional<domain::Stay> BedStep::heldNow(const domain::BeneficiaryId& person) const
{
    auto& database = m_file.database();
    return presentStayOf(database, person) ? std::nullopt : heldFor(database, person, database.today());
}

bool BedStep::takeHeldBeds()
{
    auto& database = m_file.database();
    QStringList names;
    const auto done = storage::writeOwn(database, [&]() -> domain::Result<void> {
        storage::StayStore stays(database);
        for (const auto& person : m_people) {
            const auto held = heldNow(person.id);
            if (!held) continue;
            domain::StayStep step;
            step.event = StayEvent::CheckIn;
            if (const auto in = stays.step(held->id, step); !in) return domain::refuse(in.error());
            names << shownName(person.latin, person.arabic);
        }
        return {};
    });
    if (!done) {
        m_notice->say(done.error());
        return false;
    }
    if (!names.isEmpty()) m_said = tr("Checked in to the bed that was held: %1.").arg(names.join(tr(", ")));
    return true;
}

void BedStep::choosePeople()
{
    const auto chosen = checkedIn(m_who);
    std::vector<domain::Beneficiary> people;
    for (const auto& person : m_people)
        if (chosen.contains(person.id.toString())) people.push_back(person);
    m_panel->setPeople(people);
}

std::optional<QString> BedStep::carryOut()
{
    // Whoever was given a bed or a reservation just now has said what she wants.
    if (m_said.isEmpty() && !takeHeldBeds()) return std::nullopt;
    if (bedless().empty())
        return m_said.isEmpty() ? tr("%n person(s) have a bed.", nullptr, int(m_people.size())) : m_said;
    m_said.clear();
    m_asking = true;
    m_panel->give(m_panel->isLater() ? StayEvent::Reserve : StayEvent::CheckIn);
    m_asking = false;
    return m_said.isEmpty() ? std::nullopt : std::optional(m_said);
}

void BedStep::takeFocus()
{
    m_panel->takeFocus();
}

void BedStep::retranslate()
{
    m_whoLabel->setText(tr("&Who stays"));
    m_who->setAccessibleName(tr("Who stays"));
    m_reserve->setText(tr("&Reserve only"));
    m_wait->setText(tr("Put on the &waiting list"));
    m_panel->retranslate();
    sayWhetherAllHaveOne(!m_people.empty() && bedless().empty());
}

RulesStep::RulesStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : ArrivalStep(file, std::move(lists), parent)
    , m_whoLabel(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_wayLabel(new QLabel(this))
    , m_who(new QListWidget(this))
    , m_language(new CodeCombo(this))
    , m_way(new CodeCombo(this))
    , m_text(new QPlainTextEdit(this))
    , m_notice(new Notice(this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_notice);
    column->addWidget(m_whoLabel);
    column->addWidget(m_who);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(t.card);
    grid->addWidget(m_languageLabel, 0, 0);
    grid->addWidget(m_language, 1, 0);
    grid->addWidget(m_wayLabel, 0, 1);
    grid->addWidget(m_way, 1, 1);
    column->addLayout(grid);
    column->addWidget(m_text, 1);
    column->addStretch(1);
    m_whoLabel->setBuddy(m_who);
    m_languageLabel->setBuddy(m_language);
    m_wayLabel->setBuddy(m_way);
    m_who->setObjectName(u"arrivalSignersList"_s);
    m_language->setObjectName(u"arrivalRulesLanguageCombo"_s);
    m_way->setObjectName(u"arrivalRulesWayCombo"_s);
    m_text->setObjectName(u"arrivalRulesText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    setUpCheckList(m_who);
    for (auto* choice : {m_language, m_way})
        letKeysThrough(choice);
    connect(m_language, &CodeCombo::codeChanged, this, &RulesStep::showText);
}

QString RulesStep::title() const
{
    return tr("House rules");
}

void RulesStep::enter(const std::vector<domain::Beneficiary>& people)
{
    ArrivalStep::enter(people);
    auto& database = m_file.database();
    m_structure.reset();
    for (const auto& person : people)
        if (const auto stay = openStayOf(database, person.id); stay && !m_structure)
            m_structure = stay->structure;
    const storage::HouseRulesSignedStore store(database);
    // None where the house keeps its rules on paper only.
    m_texts = m_structure ? storage::HouseRulesStore(database).current(*m_structure, database.today())
                          : std::vector<domain::HouseRules>();
    fill();
    if (m_of != people.front().id || m_who->count() == 0) {
        m_of = people.front().id;
        m_language->setCode(people.front().languages.value(0));
    }
    m_who->clear();
    const auto today = database.today();
    for (const auto& person : people) {
        const auto signedAlready = store.ofPerson(person.id);
        const bool here = std::ranges::any_of(signedAlready, [&](const domain::HouseRulesSigned& signature) {
            return signature.structure == m_structure;
        });
        if (domain::isKnownMinor(domain::ageOn(person, today))) continue;
        const auto name = shownName(person.latin, person.arabic);
        addCheck(m_who, person.id.toString(), here ? tr("%1 (has signed)").arg(name) : name, !here);
    }
    fitLines(m_who);
    sayWhetherAnyoneStays();
    showText();
}

void RulesStep::sayWhetherAnyoneStays()
{
    m_notice->clear();
    if (!m_people.empty() && !m_structure)
        m_notice->say(
            Meaning::Information,
            tr("Nobody of them stays in a house yet. Give a bed first; the rules are those of the house."));
}

std::optional<QString> RulesStep::carryOut()
{
    const auto signers = checkedIn(m_who);
    if (!m_structure || signers.isEmpty()) return QString();
    const auto signedAll = storage::writeOwn(m_file.database(), [&]() -> domain::Result<void> {
        storage::HouseRulesSignedStore store(m_file.database());
        for (const auto& signer : signers) {
            domain::HouseRulesSigned signature;
            signature.person = *domain::BeneficiaryId::fromString(signer);
            signature.structure = *m_structure;
            signature.language = m_language->code();
            signature.way =
                domain::fromCode<domain::SigningWay>(m_way->code()).value_or(domain::SigningWay::OnPaper);
            for (const auto& text : m_texts)
                if (text.language == signature.language) {
                    signature.textFrom = text.validFrom;
                    signature.textHash = domain::textHashOf(text.text);
                }
            if (const auto saved = store.sign(signature); !saved) return domain::refuse(saved.error());
        }
        return {};
    });
    if (!signedAll) {
        m_notice->say(signedAll.error());
        m_language->setFocus();
        return std::nullopt;
    }
    checkThese(m_who, {});
    return tr("%n person(s) agreed to the house rules.", nullptr, int(signers.size()));
}

void RulesStep::showText()
{
    QString shown;
    for (const auto& text : m_texts)
        if (text.language == m_language->code()) shown = text.text;
    m_text->setPlainText(shown);
    m_text->setVisible(!shown.isEmpty());
    const bool arabicScript = startsRightToLeft(shown);
    auto option = m_text->document()->defaultTextOption();
    option.setTextDirection(arabicScript ? Qt::RightToLeft : Qt::LeftToRight);
    m_text->document()->setDefaultTextOption(option);
}

void RulesStep::takeFocus()
{
    m_language->setFocus();
}

void RulesStep::fill()
{
    // The languages the rules are written in come first.
    std::vector<CodeEntry> entries, others;
    for (const auto& entry : m_lists->languages.entriesOn(m_file.database().today())) {
        const bool written = std::ranges::any_of(
            m_texts, [&](const domain::HouseRules& text) { return text.language == entry.code; });
        (written ? entries : others).push_back({entry.code, entry.label(labelLanguage())});
    }
    entries.insert(entries.end(), others.begin(), others.end());
    m_language->setEntries(entries);
    std::vector<CodeEntry> ways;
    for (const auto way : domain::allOf<domain::SigningWay>())
        ways.push_back({domain::code(way), domain::label(way)});
    m_way->setEntries(ways);
    if (m_way->code().isEmpty()) m_way->setCode(domain::code(domain::SigningWay::OnPaper));
}

void RulesStep::retranslate()
{
    m_whoLabel->setText(tr("&Who signs"));
    m_who->setAccessibleName(tr("Who signs"));
    m_languageLabel->setText(tr("In which &language"));
    m_wayLabel->setText(tr("&How"));
    m_text->setAccessibleName(tr("The rules of the house"));
    sayWhetherAnyoneStays();
    fill();
}

} // namespace wasl::ui
