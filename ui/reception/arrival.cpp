#include "ui/reception/arrival.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/draft_keeper.h"
#include "ui/beneficiaries/typed.h"
#include "ui/reception/arrival_house.h"
#include "ui/reception/arrival_people.h"
#include "ui/reception/arrival_services.h"
#include "ui/reception/household_of.h"
#include "ui/shared/card.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

const auto arrivalPrefix = u"arrival/"_s;
constexpr int stepsWidth = 210;

/// What is shown when everything else is done or skipped.
class SummaryStep : public ArrivalStep
{
public:
    SummaryStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QListWidget* list,
                QWidget* parent)
        : ArrivalStep(file, std::move(lists), parent)
        , m_list(list)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(list);
    }
    [[nodiscard]] QString title() const override { return Arrival::tr("Summary"); }
    void retranslate() override
    {
        m_list->setAccessibleName(Arrival::tr("What was done, and what was skipped"));
    }
    void takeFocus() override { m_list->setFocus(); }

private:
    QListWidget* m_list;
};

} // namespace

Arrival::Arrival(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_steps(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_heading(new QLabel(this))
    , m_summary(new QListWidget(this))
    , m_back(new QPushButton(this))
    , m_skip(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_drafts(new DraftKeeper(
          file.database(), [this] { return typed(); }, this))
{
    const auto& t = tokens();
    setObjectName(u"arrival"_s);
    m_header->setBackVisible(true);
    m_steps->setObjectName(u"arrivalStepsList"_s);
    m_summary->setObjectName(u"arrivalSummaryList"_s);
    m_back->setObjectName(u"arrivalBackButton"_s);
    m_skip->setObjectName(u"arrivalSkipButton"_s);
    m_next->setObjectName(u"arrivalNextButton"_s);
    setButtonRole(m_next, ButtonRole::Primary);
    setTextRole(m_heading, TextRole::SectionHead);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(t.card);
    m_steps->setFixedWidth(stepsWidth);
    m_steps->setTabKeyNavigation(false);
    sides->addWidget(m_steps);
    auto* card = new Card(this);
    card->body()->addWidget(m_heading);
    card->body()->addWidget(m_stack, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    card->body()->addLayout(buttons);
    sides->addWidget(card, 1);
    column->addLayout(sides, 1);

    const auto lists = Lists::load(file.database());
    m_who = new WhoStep(file, lists, m_stack);
    m_bed = new BedStep(file, lists, m_stack);
    addStep(u"who"_s, m_who);
    auto* household = new HouseholdStep(file, lists, m_stack);
    addStep(u"household"_s, household);
    addStep(u"needs"_s, new NeedsStep(file, lists, m_stack));
    addStep(u"orientation"_s, new OrientationStep(file, lists, m_stack));
    addStep(u"consent"_s, new ConsentStep(file, lists, m_stack));
    addStep(u"bed"_s, m_bed);
    addStep(u"items"_s, new ItemsStep(file, lists, m_stack));
    addStep(u"rules"_s, new RulesStep(file, lists, m_stack));
    addStep(u"summary"_s, new SummaryStep(file, lists, m_summary, m_stack));

    connect(m_header, &PageHeader::backRequested, this, &Arrival::backRequested);
    connect(m_who, &WhoStep::chosen, this, &Arrival::take);
    connect(household, &HouseholdStep::memberWanted, this, [this] {
        m_who->registerMember(m_people.front(), int(m_people.size()));
        go(0);
    });
    connect(m_who, &WhoStep::offerTaken, this, &Arrival::goOn);
    connect(m_back, &QPushButton::clicked, this, &Arrival::goBack);
    connect(m_skip, &QPushButton::clicked, this, &Arrival::skip);
    connect(m_next, &QPushButton::clicked, this, &Arrival::next);
    const auto toStep = [this](QListWidget* list) {
        if (!m_people.empty()) go(list->currentRow());
    };
    connect(m_steps, &QListWidget::itemClicked, this, [=, this] { toStep(m_steps); });
    connect(m_steps, &QListWidget::itemActivated, this, [=, this] { toStep(m_steps); });
    connect(m_summary, &QListWidget::itemActivated, this, [=, this] { toStep(m_summary); });
    addKeys();
    retranslate();
}

void Arrival::addStep(const QString& code, ArrivalStep* step)
{
    const int index = int(m_parts.size());
    m_parts.push_back({code, step, State::Open, {}});
    m_stack->addWidget(step);
    m_steps->addItem(QString());
    connect(step, &ArrivalStep::edited, m_drafts, &DraftKeeper::touch);
    connect(step, &ArrivalStep::done, this, [this, index](const QString& said) { completed(index, said); });
    connect(step, &ArrivalStep::peopleChanged, this, &Arrival::readPeople);
}

void Arrival::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto what) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, what);
    };
    key(Qt::CTRL | Qt::Key_Return, [this] { next(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { next(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { skip(); });
    key(Qt::CTRL | Qt::Key_S, [this] {
        if (!m_parts[size_t(m_now)].step->save()) next();
    });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] {
        if (m_now == 0) m_who->saveAndFamily();
    });
}

void Arrival::begin(const domain::StructureId& structure)
{
    m_drafts->begin({});
    m_people.clear();
    beginAnew();
    m_bed->setStructure(structure);
    m_who->begin();
    offerUnfinished();
    go(0);
}

void Arrival::beginAnew()
{
    for (auto& part : m_parts) {
        part.state = State::Open;
        part.said.clear();
    }
}

void Arrival::offerUnfinished()
{
    const auto draft = m_drafts->findOther(arrivalPrefix);
    m_offered = draft ? draft->form : QString();
    const auto number =
        draft ? domain::BeneficiaryId::fromString(DraftKeeper::read(*draft)[u"person"_s].toString())
              : std::nullopt;
    const auto person = number ? storage::BeneficiaryStore(m_file.database()).find(*number) : std::nullopt;
    m_who->offer(person ? tr("The arrival of %1, begun on %2, is not finished.")
                              .arg(shownName(person->latin, person->arabic), writeDateTime(draft->savedAt))
                        : QString());
}

void Arrival::goOn()
{
    const auto draft = m_drafts->find(m_offered);
    if (!draft) return;
    const auto typed = DraftKeeper::read(*draft);
    const auto id = domain::BeneficiaryId::fromString(typed[u"person"_s].toString());
    const auto person = id ? storage::BeneficiaryStore(m_file.database()).find(*id) : std::nullopt;
    if (!person) return;
    m_people = householdOf(m_file.database(), *person);
    // What was done then says nothing of an arrival today; what was typed is offered again.
    const bool same = draft->savedAt.toLocalTime().date().addDays(1) >= m_file.database().today();
    int open = 1;
    for (int i = 0; i < int(m_parts.size()); ++i) {
        auto& part = m_parts[size_t(i)];
        const auto kept = typed[u"steps"_s][part.code].toObject();
        const auto state = kept[u"state"_s].toString();
        if (same) {
            part.state = state == "done"_L1      ? State::Done
                         : state == "skipped"_L1 ? State::Skipped
                                                 : State::Open;
            part.said = kept[u"said"_s].toString();
        }
        if (i > 0 && i + 1 < int(m_parts.size())) {
            part.step->enter(m_people);
            part.step->setTyped(kept[u"typed"_s].toObject());
        }
        if (same && part.code == typed[u"now"_s].toString()) open = i;
    }
    if (!same) {
        m_parts[0].state = State::Done;
        m_parts[0].said = saidOf(*person);
    }
    m_drafts->begin(m_offered);
    retranslate();
    go(open);
}

QJsonObject Arrival::typed() const
{
    if (m_people.empty()) return {};
    QJsonObject steps;
    for (const auto& part : m_parts)
        steps[part.code] = QJsonObject{{u"state"_s, part.state == State::Done      ? u"done"_s
                                                    : part.state == State::Skipped ? u"skipped"_s
                                                                                   : QString()},
                                       {u"said"_s, part.said},
                                       {u"typed"_s, part.step->typed()}};
    return {{u"person"_s, m_people.front().id.toString()},
            {u"now"_s, m_parts[size_t(m_now)].code},
            {u"steps"_s, steps}};
}

QString Arrival::saidOf(const domain::Beneficiary& person) const
{
    return tr("%1, file number %2.")
        .arg(shownName(person.latin, person.arabic), isolateLtr(person.fileNumber.toString()));
}

void Arrival::take(const QString& fileNumber)
{
    const auto number = domain::FileNumber::parse(fileNumber);
    const auto person =
        number ? storage::BeneficiaryStore(m_file.database()).byFileNumber(*number) : std::nullopt;
    if (!person) return;
    if (!m_people.empty() && m_people.front().id != person->id) beginAnew();
    m_people = householdOf(m_file.database(), *person);
    const auto form = arrivalPrefix + person->id.toString();
    // Somebody whose arrival was begun goes on where it was left.
    if (m_drafts->form() != form && m_drafts->find(form)) {
        m_offered = form;
        goOn();
        return;
    }
    m_drafts->begin(form);
    m_parts[0].state = State::Done;
    m_parts[0].said = saidOf(*person);
    retranslate();
    go(1);
    m_drafts->keepNow();
}

void Arrival::readPeople()
{
    if (m_people.empty()) return;
    const auto person = storage::BeneficiaryStore(m_file.database()).find(m_people.front().id);
    if (person) m_people = householdOf(m_file.database(), *person);
}

void Arrival::go(int index)
{
    if (index < 0 || index >= int(m_parts.size())) return;
    m_now = index;
    auto* step = m_parts[size_t(index)].step;
    readPeople();
    if (index == int(m_parts.size()) - 1)
        writeSummary();
    else if (index > 0)
        step->enter(m_people);
    // The page is as high as the step that is shown, not as the highest.
    for (const auto& part : m_parts) {
        const auto policy = part.step == step ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        part.step->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(step);
    writeSteps();
    writeButtons();
    step->takeFocus();
    m_drafts->touch();
}

void Arrival::completed(int index, const QString& said)
{
    auto& part = m_parts[size_t(index)];
    // Going over a finished step with nothing more to do leaves it finished.
    if (!said.isEmpty() || part.state != State::Done) {
        part.state = said.isEmpty() ? State::Skipped : State::Done;
        part.said = said;
    }
    go(index + 1);
    m_drafts->keepNow();
}

void Arrival::next()
{
    if (m_now == int(m_parts.size()) - 1) {
        finish();
        return;
    }
    if (m_people.empty()) return; // nobody is chosen yet
    if (m_now == 0) {
        go(1);
        return;
    }
    finishTyping(m_parts[size_t(m_now)].step);
    if (const auto said = m_parts[size_t(m_now)].step->carryOut()) completed(m_now, *said);
}

void Arrival::skip()
{
    if (m_people.empty() || m_now + 1 >= int(m_parts.size())) return;
    auto& part = m_parts[size_t(m_now)];
    if (part.state == State::Open) part.state = State::Skipped;
    go(m_now + 1);
    m_drafts->keepNow();
}

void Arrival::finish()
{
    const auto number = m_people.empty() ? QString() : m_people.front().fileNumber.toString();
    m_drafts->discard();
    m_people.clear();
    Q_EMIT finished(number);
}

bool Arrival::goBack()
{
    if (m_now == 0) return m_who->goBack();
    go(m_now - 1);
    m_drafts->keepNow();
    return true;
}

void Arrival::keepDraft()
{
    m_who->keepDraft();
    if (!m_people.empty()) m_drafts->keepNow();
}

void Arrival::writeSteps()
{
    for (int i = 0; i < int(m_parts.size()); ++i) {
        const auto& part = m_parts[size_t(i)];
        auto* item = m_steps->item(i);
        const bool now = i == m_now;
        item->setSizeHint(QSize(0, tokens().row));
        //: A step of the arrival and its state.
        item->setText(now                            ? tr("%1 · now").arg(part.step->title())
                      : part.state == State::Done    ? tr("%1 · done").arg(part.step->title())
                      : part.state == State::Skipped ? tr("%1 · skipped").arg(part.step->title())
                                                     : part.step->title());
        item->setIcon(part.state == State::Done      ? themeIcon(u"done"_s, Meaning::Done)
                      : part.state == State::Skipped ? themeIcon(u"clock"_s, Meaning::Attention)
                                                     : themeIcon(u"more"_s));
        item->setFlags(m_people.empty() && i > 0 ? Qt::NoItemFlags
                                                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    m_steps->setCurrentRow(m_now);
    m_heading->setText(m_parts[size_t(m_now)].step->title());
    if (m_people.empty()) {
        m_header->setSubtitle(
            tr("Each step is stored when it is done, and can be skipped and come back to."));
        return;
    }
    const auto& first = m_people.front();
    const auto name = shownName(first.latin, first.arabic);
    m_header->setSubtitle((m_people.size() == 1
                               ? name
                               : tr("%1 and %n of her family", nullptr, int(m_people.size()) - 1).arg(name)) +
                          u" · "_s + isolateLtr(first.fileNumber.toString()));
}

void Arrival::writeSummary()
{
    m_summary->clear();
    for (std::size_t i = 0; i + 1 < m_parts.size(); ++i) {
        const auto& part = m_parts[i];
        const bool done = part.state == State::Done;
        //: A step of the arrival, and what was done in it.
        auto* item = new QListWidgetItem(
            tr("%1: %2").arg(part.step->title(), done ? part.said : tr("skipped; Enter goes back to it")),
            m_summary);
        item->setIcon(done ? themeIcon(u"done"_s, Meaning::Done) : themeIcon(u"clock"_s, Meaning::Attention));
        item->setData(Qt::UserRole, done);
        item->setSizeHint(QSize(0, tokens().row));
    }
    m_summary->setCurrentRow(0);
}

void Arrival::writeButtons()
{
    const bool last = m_now == int(m_parts.size()) - 1;
    m_back->setVisible(m_now > 0);
    m_skip->setVisible(m_now > 0 && !last);
    m_next->setVisible(m_now > 0);
    m_next->setText(last                                      ? tr("&Finish")
                    : m_parts[size_t(m_now)].code == "bed"_L1 ? tr("Check in, &next")
                                                              : tr("&Next"));
}

void Arrival::takeFocus()
{
    m_parts[size_t(m_now)].step->takeFocus();
}

void Arrival::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void Arrival::retranslate()
{
    m_header->setTitle(tr("Arrival"));
    m_back->setText(tr("&Back"));
    m_skip->setText(tr("&Skip"));
    m_next->setToolTip(tr("Ctrl+Enter"));
    m_skip->setToolTip(tr("Ctrl+Shift+Enter"));
    m_steps->setAccessibleName(tr("Steps of the arrival"));
    for (auto& part : m_parts)
        part.step->retranslate();
    if (m_people.empty() && !m_offered.isEmpty()) offerUnfinished();
    if (m_now == int(m_parts.size()) - 1) writeSummary();
    writeSteps();
    writeButtons();
}

} // namespace wasl::ui
