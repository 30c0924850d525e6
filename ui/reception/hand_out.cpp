#include "ui/reception/hand_out.h"

#include "app/domain/codebook.h"
#include "app/storage/card_store.h"
#include "app/storage/household_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/cards/guest_cards.h"
#include "ui/reception/giving_rules.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_text.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

Verdict::Verdict(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
    , m_who(new QLabel(this))
    , m_why(new QLabel(this))
{
    const auto& t = tokens();
    setObjectName(u"verdict"_s);
    setFixedHeight(4 * t.touch);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(t.section, t.card, t.section, t.card);
    line->setSpacing(t.section);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(t.unit);
    words->addStretch();
    for (auto* label : {m_word, m_who, m_why})
        words->addWidget(label);
    words->addStretch();
    line->addLayout(words, 1);
    m_word->setObjectName(u"verdictWord"_s);
    m_who->setObjectName(u"verdictWho"_s);
    m_why->setObjectName(u"verdictWhy"_s);
    m_why->setWordWrap(true);
    auto large = font();
    large.setPointSizeF(1.5 * t.title);
    large.setBold(true);
    m_word->setFont(large);
    auto medium = font();
    medium.setPointSizeF(t.title);
    m_who->setFont(medium);
}

void Verdict::say(Meaning meaning, const QString& word, const QString& who, const QString& why)
{
    m_meaning = meaning;
    m_word->setText(word);
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
    m_why->setText(why);
    drawIcon();
    setAccessibleName(QStringList{word, who, why}.join(u' '));
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void Verdict::drawIcon()
{
    const auto size = tokens().touch * 2;
    m_icon->setVisible(m_meaning != Meaning::Neutral);
    if (m_meaning == Meaning::Neutral) return;
    const auto icon = m_meaning == Meaning::Done ? u"done"_s : u"stop"_s;
    m_icon->setPixmap(themeIcon(icon, m_meaning).pixmap(QSize(size, size), devicePixelRatio()));
}

void Verdict::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) drawIcon();
    QFrame::changeEvent(event);
}

void Verdict::paintEvent(QPaintEvent*)
{
    const auto& c = colours(palette());
    const bool quiet = m_meaning == Meaning::Neutral;
    const auto [ink, tint] = c.of(m_meaning);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(quiet ? c.line : ink, quiet ? tokens().hairline : tokens().focus));
    painter.setBrush(quiet ? c.surface : tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens().radius, tokens().radius);
}

HandOut::HandOut(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_rules(m_header->addAction(u"givingRulesButton"_s, {}, u"settings"_s))
    , m_loans(m_header->addAction(u"loansButton"_s, {}, u"tag"_s))
    , m_cards(m_header->addAction(u"guestCardsButton"_s, {}, u"print"_s))
    , m_find(m_header->addAction(u"handOutFindButton"_s, {}, u"search"_s))
    , m_back(m_header->addAction(u"takeBackButton"_s, {}, u"remove"_s))
    , m_item(new CodeCombo(this))
    , m_number(new LtrField(this))
    , m_itemLabel(new QLabel(this))
    , m_numberLabel(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_verdict(new Verdict(this))
    , m_override(new QWidget(this))
    , m_reasonLabel(new QLabel(m_override))
    , m_reason(new NameField(NameField::Script::Any, m_override))
    , m_anyway(new QPushButton(m_override))
    , m_model(new TableModel<storage::DistributionRow>(this))
    , m_table(new QTableView(this))
{
    const auto& t = tokens();
    setObjectName(u"handOut"_s);
    m_item->setObjectName(u"handOutItemCombo"_s);
    m_number->setObjectName(u"handOutNumberEdit"_s);
    m_table->setObjectName(u"handOutTable"_s);
    setTextRole(m_hint, TextRole::Caption, true);
    m_itemLabel->setBuddy(m_item);
    m_numberLabel->setBuddy(m_number);
    m_header->setBackVisible(true);

    auto* entry = new QGridLayout;
    entry->setHorizontalSpacing(t.card);
    entry->setVerticalSpacing(t.unit);
    entry->addWidget(m_itemLabel, 0, 0);
    entry->addWidget(m_item, 1, 0);
    entry->addWidget(m_numberLabel, 0, 1);
    entry->addWidget(m_number, 1, 1);
    entry->addWidget(m_hint, 2, 1);
    entry->setColumnStretch(0, 1);
    entry->setColumnStretch(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    column->addLayout(entry);
    column->addWidget(m_verdict);
    layOutOverride();
    column->addWidget(m_override);
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex& index) {
                   Q_EMIT personWanted(m_model->row(index).person.fileNumber.toString());
               }});
    column->addWidget(m_table, 1);

    connect(m_header, &PageHeader::backRequested, this, &HandOut::backRequested);
    connect(m_rules, &QPushButton::clicked, this, &HandOut::editRules);
    connect(m_loans, &QPushButton::clicked, this, &HandOut::loansWanted);
    connect(m_cards, &QPushButton::clicked, this, &HandOut::printCards);
    connect(m_find, &QPushButton::clicked, this, &HandOut::findByName);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (const auto index = m_table->currentIndex(); index.isValid()) takeBack(m_model->row(index));
    });
    connect(m_number, &QLineEdit::returnPressed, this, [this] { give(m_number->text()); });
    connect(m_item, &CodeCombo::codeChanged, this, [this] {
        showGiven();
        sayNext();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { m_back->setEnabled(index.isValid()); });
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_back, &QPushButton::click);
    m_back->setEnabled(false);
}

void HandOut::layOutOverride()
{
    auto* line = new QHBoxLayout(m_override);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens().control);
    line->addWidget(m_reasonLabel);
    line->addWidget(m_reason, 1);
    line->addWidget(m_anyway);
    m_override->setObjectName(u"overrideLine"_s);
    m_reason->setObjectName(u"giveAnywayReasonEdit"_s);
    m_anyway->setObjectName(u"giveAnywayButton"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_override->hide();
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_anyway->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &HandOut::giveAgainstTheRule);
    connect(m_anyway, &QPushButton::clicked, this, &HandOut::giveAgainstTheRule);
}

void HandOut::offerOverride(const std::optional<domain::Beneficiary>& person)
{
    m_refused = person;
    m_reason->clear();
    m_anyway->setEnabled(false);
    m_override->setVisible(person.has_value());
}

void HandOut::giveAgainstTheRule()
{
    const auto reason = m_reason->text().simplified();
    if (!m_refused || reason.isEmpty()) return;
    const auto person = *m_refused;
    giveTo(person, reason);
    takeFocus();
}

void HandOut::editRules()
{
    auto* dialog = new GivingRulesDialog(m_file, m_item->code(), this);
    connect(dialog, &QDialog::finished, this, &HandOut::takeFocus);
    dialog->open();
}

void HandOut::printCards()
{
    (new GuestCardsDialog(m_file, {}, this))->open();
}

void HandOut::sayNext()
{
    offerOverride({});
    say([this] {
        m_verdict->say(Meaning::Neutral, tr("Next, please"), {}, tr("Scan a card or type a file number."));
    });
}

void HandOut::say(std::function<void()> words)
{
    m_said = std::move(words);
    m_said();
}

void HandOut::begin()
{
    fillItems();
    showGiven();
    m_number->clear();
    sayNext();
}

void HandOut::takeFocus()
{
    m_number->setFocus();
}

void HandOut::fillItems()
{
    const auto items = storage::SettingsStore(m_file.database()).codebook(u"item_kinds"_s);
    m_item->setEntries(codeEntries(items, m_file.database().today()));
    if (m_item->code().isEmpty() && m_item->count() > 0) m_item->setCode(m_item->itemData(0).toString());
}

void HandOut::showGiven()
{
    const storage::DistributionStore store(m_file.database());
    m_model->setRows(store.given(m_item->code(), m_file.database().today()));
    fitColumns(m_table);
    m_back->setEnabled(m_table->currentIndex().isValid());
    m_header->setSubtitle(tr("%n given today", nullptr, int(m_model->rows().size())));
}

void HandOut::refuse(const QString& who, const domain::Refusal& refusal)
{
    say([=, this] { m_verdict->say(Meaning::Danger, tr("No"), who, refusal.message); });
}

void HandOut::give(const QString& typed)
{
    if (typed.trimmed().isEmpty()) return;
    // What was wrong stays, to be looked at and typed over.
    m_number->selectAll();
    offerOverride({});
    const auto person = storage::scannedPerson(m_file.database(), typed);
    if (!person) {
        refuse({}, person.error());
        return;
    }
    giveTo(*person, {});
}

void HandOut::giveTo(const domain::Beneficiary& person, const QString& reason)
{
    auto& database = m_file.database();
    const auto who = shownName(person.latin, person.arabic);
    storage::DistributionStore store(database);
    domain::Distribution wanted;
    wanted.person = person.id;
    wanted.item = m_item->code();
    wanted.quantity = store.usualQuantity(person.id, wanted.item);
    wanted.overrideReason = reason;
    if (!reason.isEmpty()) wanted.overrode = m_refusal;
    const auto given = store.give(wanted);
    m_number->clear();
    if (!given) {
        refuse(who, given.error());
        const auto rule = store.rule(wanted.item);
        m_refusal = given.error().code;
        if (rule && rule->mayOverride) offerOverride(person);
        return;
    }
    offerOverride({});
    const auto today = database.today();
    const auto household = storage::HouseholdStore(database).ofPersonOn(person.id, today);
    const int together = household ? int(domain::membersOn(*household, today).size()) : 0;
    say([=, this, quantity = wanted.quantity] {
        auto facts = personFacts(person, today);
        if (together > 0) facts << tr("household of %n", nullptr, together);
        const auto what = quantity == 1 ? m_item->chosenLabel()
                                        : tr("%1 × %2", "how many, and of what")
                                              .arg(QString::number(quantity), m_item->chosenLabel());
        m_verdict->say(Meaning::Done, tr("Yes: %1").arg(what), shownName(person.latin, person.arabic),
                       facts.join(u" · "_s));
    });
    showGiven();
}

void HandOut::takeBack(const storage::DistributionRow& row)
{
    const auto who = shownName(row.person.latin, row.person.arabic);
    const auto done = storage::DistributionStore(m_file.database()).takeBack(row.distribution.id);
    if (!done) {
        refuse(who, done.error());
        return;
    }
    showGiven();
    say([=, this] {
        m_verdict->say(Meaning::Neutral, tr("Taken back"), who, tr("It counts as not given."));
    });
    takeFocus();
}

void HandOut::findByName()
{
    choosePerson(m_file, tr("Hand out"), tr("Who receives it?"), this, [this](const QString& number) {
        give(number);
        takeFocus();
    });
}

void HandOut::setColumns()
{
    using Row = storage::DistributionRow;
    using Column = TableColumn<Row>;
    m_model->setColumns(
        {Column(u"at"_s, tr("Hour"), [](const Row& r) { return writeTime(r.distribution.at); })
             .sortedBy([](const Row& r) { return QVariant(r.distribution.at); }),
         Column(u"who"_s, tr("Who"), [](const Row& r) { return shownName(r.person.latin, r.person.arabic); }),
         Column(u"fileNumber"_s, tr("File number"),
                [](const Row& r) { return isolateLtr(r.person.fileNumber.toString()); }),
         Column(u"quantity"_s, tr("Quantity"),
                [](const Row& r) { return isolateLtr(QString::number(r.distribution.quantity)); })
             .sortedBy([](const Row& r) { return QVariant(r.distribution.quantity); }),
         Column(u"serving"_s, tr("Serving"),
                [](const Row& r) {
                    const auto serving = r.distribution.serving.value_or(domain::Serving::Hours);
                    return serving == domain::Serving::Hours ? QString() : domain::label(serving);
                }),
         Column(u"override"_s, tr("Against the rule"), [](const Row& r) {
             return isolate(r.distribution.overrideReason);
         }).withToolTip([](const Row& r) { return r.distribution.overrideReason; })});
}

void HandOut::retranslate()
{
    m_header->setTitle(tr("Hand out"));
    m_rules->setText(tr("&Rules…"));
    m_loans->setText(tr("&Lent things"));
    m_cards->setText(tr("&Cards…"));
    m_reasonLabel->setText(tr("Reason to give it &nevertheless"));
    m_anyway->setText(tr("&Give it"));
    m_find->setText(tr("Find by &name…"));
    m_back->setText(tr("&Take back"));
    m_back->setToolTip(tr("The chosen line was given by mistake (Delete)"));
    m_itemLabel->setText(tr("&What is given"));
    m_numberLabel->setText(tr("Card or &file number"));
    m_hint->setText(tr("Enter gives and waits for the next."));
    m_table->setAccessibleName(tr("Given today"));
    setEmptyText(m_table, tr("What is given today stands here, the last first."));
    setColumns();
    fillItems();
    showGiven();
    if (m_said) m_said();
}

} // namespace wasl::ui
