#include "ui/beneficiaries/duplicate_review.h"

#include "app/domain/user.h"
#include "app/storage/access_log.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/person_words.h"
#include "ui/shared/background.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_header.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using Decision = storage::IdentityDecision;

namespace
{

constexpr int listWidth = 400;
/// Nobody reviews more in a day; the likeliest come first, and the next search brings the rest.
constexpr std::size_t mostReviewed = 500;

const auto openFilter = u"open"_s;
const auto decidedFilter = u"decided"_s;

QLabel* factLabel(QWidget* parent, const QString& text, TextRole role, bool quiet)
{
    auto* label = new QLabel(text, parent);
    setTextRole(label, role, quiet);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

DuplicateReview::DuplicateReview(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_lists(std::move(lists))
    , m_header(new PageHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<Pair>(this))
    , m_none(new EmptyState(u"people"_s, this))
    , m_searching(new QLabel(this))
    , m_mayDecide(domain::may(file.actor().role, domain::Action::LinkIdentities))
{
    const auto& t = tokens();
    setObjectName(u"duplicateReview"_s);
    m_header->setBackVisible(true);
    m_view->setObjectName(u"duplicatePairsTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    setUpTable(m_view);
    m_view->setFixedWidth(listWidth);
    m_view->setColumnWidth(0, listWidth - 160);
    m_searching->setAlignment(Qt::AlignCenter);
    setTextRole(m_searching, TextRole::Body, true);

    auto* work = new QWidget(m_stack);
    auto* line = new QHBoxLayout(work);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(t.card);
    line->addWidget(m_view);
    line->addWidget(buildComparison(), 1);
    m_stack->addWidget(work);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_searching);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.card, t.section, t.section);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);

    m_header->filters()->setObjectName(u"duplicateFilters"_s);
    connect(m_header, &PageHeader::backRequested, this, &DuplicateReview::backRequested);
    connect(m_header->filters(), &FilterChips::chosenChanged, this, [this] { showList(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicateReview::showChosen);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_1, [this] { decide(Decision::Same); });
    key(Qt::Key_2, [this] { decide(Decision::Different); });
    key(Qt::Key_3, [this] { decide(Decision::Unsure); });
    key(QKeySequence::Undo, [this] {
        if (!m_last.isNull()) takeBack(m_last);
    });
    retranslate();
}

QWidget* DuplicateReview::buildComparison()
{
    const auto& t = tokens();
    auto* card = new Card(this);
    auto* scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_facts = new QWidget(scroll);
    scroll->viewport()->setAutoFillBackground(false);
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(t.card);
    m_grid->setVerticalSpacing(t.unit);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    scroll->setWidget(m_facts);
    m_facts->setAutoFillBackground(false); // setWidget() turns it on; the card shows through
    m_reasons = new QLabel(card);
    m_reasons->setObjectName(u"duplicateReasons"_s);
    m_reasons->setWordWrap(true);
    card->body()->addWidget(scroll, 1);
    card->body()->addWidget(m_reasons);

    const auto button = [&](const QString& name, ButtonRole role, const QString& icon) {
        auto* made = new QPushButton(icon.isEmpty() ? m_facts : card);
        made->setObjectName(name);
        setButtonRole(made, role);
        if (!icon.isEmpty())
            made->setIcon(role == ButtonRole::Primary ? themeIcon(icon, IconInk::OnAccent) : themeIcon(icon));
        return made;
    };
    m_same = button(u"sameButton"_s, ButtonRole::Primary, u"link"_s);
    m_different = button(u"differentButton"_s, ButtonRole::Normal, u"people"_s);
    m_unsure = button(u"unsureButton"_s, ButtonRole::Quiet, u"help"_s);
    m_takeBack = button(u"takeBackButton"_s, ButtonRole::Normal, u"undo"_s);
    m_openA = button(u"openFirstButton"_s, ButtonRole::Link, {});
    m_openB = button(u"openSecondButton"_s, ButtonRole::Link, {});
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.unit * 2);
    for (auto* one : {m_same, m_different, m_unsure, m_takeBack})
        buttons->addWidget(one);
    buttons->addStretch(1);
    m_grid->addWidget(m_openA, 0, 1, Qt::AlignLeading);
    m_grid->addWidget(m_openB, 0, 2, Qt::AlignLeading);
    card->body()->addLayout(buttons);

    connect(m_same, &QPushButton::clicked, this, [this] { decide(Decision::Same); });
    connect(m_different, &QPushButton::clicked, this, [this] { decide(Decision::Different); });
    connect(m_unsure, &QPushButton::clicked, this, [this] { decide(Decision::Unsure); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const auto* pair = chosen(); pair && pair->link) takeBack(pair->link->id);
    });
    connect(m_openA, &QPushButton::clicked, this, [this] {
        if (const auto* pair = chosen()) Q_EMIT wanted(pair->a.fileNumber.toString());
    });
    connect(m_openB, &QPushButton::clicked, this, [this] {
        if (const auto* pair = chosen()) Q_EMIT wanted(pair->b.fileNumber.toString());
    });
    return card;
}

void DuplicateReview::begin()
{
    m_open.clear();
    m_last = {};
    readDecisions();
    m_header->filters()->choose(openFilter);
    search();
}

void DuplicateReview::search()
{
    if (m_task) m_task->cancel();
    m_isSearching = true;
    m_stack->setCurrentWidget(m_searching);
    m_task = runInBackground(
        this,
        [file = &m_file](const Job& job) {
            std::vector<Pair> pairs;
            const StopFlag cancelled(job);
            const auto reader = file->openReader();
            if (!reader) return pairs;
            const storage::BeneficiaryStore store(**reader);
            const storage::IdentityLinkStore links(**reader);
            for (auto& pair : storage::duplicatesToReview(**reader, cancelled)) {
                if (pairs.size() >= mostReviewed || job.isCancelled()) break;
                auto rows = store.rows({pair.a, pair.b});
                if (rows.size() == 2)
                    pairs.push_back({std::move(rows[0]), std::move(rows[1]), pair.bits,
                                     std::move(pair.reasons), links.between(pair.a, pair.b)});
            }
            return pairs;
        },
        [this](std::vector<Pair> pairs) {
            m_task.clear();
            m_isSearching = false;
            m_open = std::move(pairs);
            showList();
        },
        [this](const QString& reason) {
            m_isSearching = false;
            detail::tellFailure(this, reason);
        });
}

void DuplicateReview::readDecisions()
{
    m_decided.clear();
    const storage::BeneficiaryStore store(m_file.database());
    for (auto& link : storage::IdentityLinkStore(m_file.database()).all()) {
        if (link.decision == Decision::Unsure) continue; // those stay among the open ones
        auto rows = store.rows({link.first, link.second});
        if (rows.size() == 2) m_decided.push_back({std::move(rows[0]), std::move(rows[1]), 0, {}, link});
    }
    std::reverse(m_decided.begin(), m_decided.end()); // the last decision first
}

void DuplicateReview::showList()
{
    const bool decided = m_header->filters()->chosen() == decidedFilter;
    const auto& pairs = decided ? m_decided : m_open;
    const int at = std::max(0, m_view->currentIndex().row());
    m_model->setRows(pairs);
    writeCounts();
    if (m_isSearching && !decided)
        m_stack->setCurrentWidget(m_searching);
    else
        m_stack->setCurrentIndex(pairs.empty() ? 1 : 0);
    m_none->setTexts(decided ? tr("No decision was taken yet") : tr("No two records look like one person"),
                     decided ? tr("When two records were said to be the same person, or different people, it "
                                  "stands here and can be taken back.")
                             : tr("Pairs of records that may be the same person appear here, the likeliest "
                                  "first. Wasl never joins two by itself."));
    // Not selectRow(): right to left it asks the head for its first column, which has no width yet.
    if (!pairs.empty()) m_view->setCurrentIndex(m_model->index(std::min(at, int(pairs.size()) - 1), 0));
    showChosen();
}

const DuplicateReview::Pair* DuplicateReview::chosen() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() ? &m_model->row(index) : nullptr;
}

void DuplicateReview::showChosen()
{
    const auto* pair = chosen();
    m_facts->setVisible(pair != nullptr);
    m_reasons->setVisible(pair != nullptr);
    const bool settled = pair && pair->link && pair->link->decision != Decision::Unsure;
    for (auto* button : {m_same, m_different, m_unsure})
        button->setVisible(m_mayDecide && pair && !settled);
    m_takeBack->setVisible(m_mayDecide && settled);
    m_openA->setVisible(pair != nullptr);
    m_openB->setVisible(pair != nullptr);
    if (pair) showPair(*pair);
}

void DuplicateReview::showPair(const Pair& pair)
{
    qDeleteAll(m_facts->findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    auto& database = m_file.database();
    const storage::BeneficiaryStore store(database);
    const auto a = store.find(pair.a.id);
    const auto b = store.find(pair.b.id);
    if (!a || !b) return;
    storage::AccessLog log(database);
    (void)log.note(u"beneficiary"_s, a->id.uuid());
    (void)log.note(u"beneficiary"_s, b->id.uuid());

    const auto today = database.today();
    const auto birth = [today](const domain::Beneficiary& p) {
        if (!p.birth.isKnown()) return PersonWords::age(p.birth, today);
        return tr("%1 (%2)", "date of birth, age")
            .arg(isolateLtr(p.birth.value().shown()), PersonWords::age(p.birth, today));
    };
    const auto documents = [](const domain::Beneficiary& p) {
        QStringList numbers;
        for (const auto& document : p.documents)
            if (!document.number.isEmpty()) numbers << isolateLtr(document.number);
        return numbers.join(tr(", ", "between numbers"));
    };
    const auto phones = [](const domain::Beneficiary& p) {
        QStringList numbers;
        for (const auto& phone : p.phones)
            numbers << isolateLtr(phone);
        return numbers.join(tr(", ", "between numbers"));
    };
    struct Fact
    {
        QString title, a, b;
        bool mayDiffer = false; ///< says nothing when it differs
    };
    const Fact facts[] = {{tr("Name"), isolate(a->latin.full()), isolate(b->latin.full())},
                          {tr("Arabic name"), isolate(a->arabic.full()), isolate(b->arabic.full())},
                          {tr("Other names"), isolate(a->otherNames), isolate(b->otherNames)},
                          {tr("Sex"), PersonWords::sex(a->sex), PersonWords::sex(b->sex)},
                          {tr("Date of birth"), birth(*a), birth(*b)},
                          {tr("Nationality"), PersonWords::nationality(*m_lists, a->nationalities),
                           PersonWords::nationality(*m_lists, b->nationalities)},
                          {tr("Commune"), PersonWords::commune(*m_lists, a->communeCode),
                           PersonWords::commune(*m_lists, b->communeCode)},
                          {tr("Phones"), phones(*a), phones(*b)},
                          {tr("Documents"), documents(*a), documents(*b)},
                          {tr("Registered on"), writeDate(a->registeredOn), writeDate(b->registeredOn), true},
                          {tr("Last seen"), pair.a.lastSeen ? writeDate(*pair.a.lastSeen) : QString(),
                           pair.b.lastSeen ? writeDate(*pair.b.lastSeen) : QString(), true}};
    int row = 1; // under the two buttons
    for (const auto& fact : facts) {
        if (withoutBidiMarks(fact.a).isEmpty() && withoutBidiMarks(fact.b).isEmpty()) continue;
        m_grid->addWidget(factLabel(m_facts, fact.title, TextRole::Caption, true), row, 0);
        const bool both = !withoutBidiMarks(fact.a).isEmpty() && !withoutBidiMarks(fact.b).isEmpty();
        const bool differs = both && !fact.mayDiffer && fact.a != fact.b;
        for (const auto& [text, at] : {std::pair(fact.a, 1), std::pair(fact.b, 2)}) {
            auto* label = factLabel(m_facts, text, TextRole::Body, false);
            if (differs) { // by weight, not by colour alone
                auto font = label->font();
                font.setBold(true);
                label->setFont(font);
            }
            m_grid->addWidget(label, row, at);
        }
        ++row;
    }
    m_grid->setRowStretch(row, 1);

    auto reasons = pair.reasons;
    if (reasons.empty())
        if (const auto compared = storage::compareRecords(database, a->id, b->id))
            reasons = compared->reasons;
    QStringList lines;
    for (const auto& reason : reasons) {
        const bool against = reason.speaks == matching::Reason::Speaks::Against;
        lines << (against ? tr("Against: %1") : tr("For: %1")).arg(reason.text);
    }
    m_reasons->setText(lines.join(u'\n'));
    m_openA->setText(tr("Open %1").arg(isolateLtr(a->fileNumber.toString())));
    m_openB->setText(tr("Open %1").arg(isolateLtr(b->fileNumber.toString())));
}

void DuplicateReview::decide(Decision decision)
{
    const auto* pair = chosen();
    if (!pair || !m_same->isVisible()) return;
    const auto a = pair->a;
    const auto b = pair->b;
    const auto made = storage::IdentityLinkStore(m_file.database()).decide(a.id, b.id, decision);
    if (!made) {
        showToast(this, {made.error().message, Meaning::Attention});
        return;
    }
    m_last = *made;
    const auto isThis = [&](const Pair& one) { return one.a.id == a.id && one.b.id == b.id; };
    if (decision == Decision::Unsure) {
        // To the end of the list: somebody who knows more will see it there.
        const auto at = std::find_if(m_open.begin(), m_open.end(), isThis);
        at->link = storage::IdentityLinkStore(m_file.database()).between(a.id, b.id);
        std::rotate(at, at + 1, m_open.end());
    } else {
        std::erase_if(m_open, isThis);
        readDecisions();
    }
    showList();
    m_view->setFocus(Qt::OtherFocusReason);
    const auto names =
        tr("%1 and %2").arg(isolateLtr(a.fileNumber.toString()), isolateLtr(b.fileNumber.toString()));
    const QString text = decision == Decision::Same ? tr("%1 are the same person from now on.").arg(names)
                         : decision == Decision::Different
                             ? tr("%1 are different people. The pair is not proposed again.").arg(names)
                             : tr("%1 stay in the list until somebody is sure.").arg(names);
    showToast(this, {text, Meaning::Done, [this, id = m_last] { takeBack(id); }});
}

void DuplicateReview::takeBack(const domain::IdentityLinkId& link)
{
    const auto gone = storage::IdentityLinkStore(m_file.database()).revoke(link);
    m_last = {};
    if (!gone) {
        showToast(this, {gone.error().message, Meaning::Attention});
        return;
    }
    showToast(this, {tr("The decision was taken back; both records are as they were.")});
    readDecisions();
    search();
    showList();
}

ChipLook DuplicateReview::lookOf(const Pair& pair) const
{
    if (pair.link && pair.link->decision == Decision::Same)
        return {Meaning::Accent, tr("Same person"), u"link"_s};
    if (pair.link && pair.link->decision == Decision::Different)
        return {Meaning::Neutral, tr("Different"), u"people"_s};
    if (pair.link) return {Meaning::Information, tr("Not sure"), u"help"_s};
    if (pair.bits >= matching::kBannerBits) return {Meaning::Attention, tr("Very likely"), u"people"_s};
    if (pair.bits >= matching::kSidePanelBits) return {Meaning::Information, tr("Likely"), u"people"_s};
    return {Meaning::Neutral, tr("Possible"), u"people"_s};
}

std::vector<TableColumn<DuplicateReview::Pair>> DuplicateReview::columns() const
{
    const auto name = [](const storage::BeneficiaryRow& row) {
        return isolate(PersonWords::name(row.latin, row.arabic));
    };
    return {TableColumn<Pair>(
                u"names"_s, tr("Two records"),
                [name](const Pair& p) { return tr("%1, %2", "two names").arg(name(p.a), name(p.b)); }),
            TableColumn<Pair>(u"look"_s, tr("One person?"), [this](const Pair& p) {
                return lookOf(p);
            }).sortedBy([](const Pair& p) { return QVariant(-p.bits); })};
}

void DuplicateReview::writeCounts()
{
    m_header->filters()->setChips({{openFilter, tr("To review"), int(m_open.size())},
                                   {decidedFilter, tr("Decided"), int(m_decided.size())}});
}

void DuplicateReview::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void DuplicateReview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void DuplicateReview::retranslate()
{
    m_header->setTitle(tr("One person, two records?"));
    m_header->setSubtitle(tr("Records stay as they are; the decision is a link that can be taken back."));
    m_searching->setText(tr("Comparing everyone on file…"));
    m_view->setAccessibleName(tr("Pairs of records"));
    m_same->setText(tr("The same person"));
    m_same->setToolTip(tr("1"));
    m_different->setText(tr("Different people"));
    m_different->setToolTip(tr("2"));
    m_unsure->setText(tr("Not sure"));
    m_unsure->setToolTip(tr("3"));
    m_takeBack->setText(tr("Take the decision back"));
    m_takeBack->setToolTip(tr("Ctrl+Z"));
    m_model->setColumns(columns());
    showList();
}

} // namespace wasl::ui
