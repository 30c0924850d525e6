#include "ui/cards/person_cards.h"

#include "app/domain/user.h"
#include "app/storage/card_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/cards/card_paper.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

ChipLook cardLook(domain::CardState state)
{
    switch (state) {
    case domain::CardState::Valid:
        return {Meaning::Done, domain::label(state), {}};
    case domain::CardState::Expired:
        return {Meaning::Attention, domain::label(state), u"clock"_s};
    case domain::CardState::Revoked:
        return {Meaning::Danger, domain::label(state), u"stop"_s};
    }
    return {};
}

} // namespace

PersonCardsDialog::PersonCardsDialog(storage::CaseFile& file, const domain::Beneficiary& person,
                                     FileChooser chooser, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_person(person)
    , m_chooser(std::move(chooser))
    , m_notice(new Notice(this))
    , m_model(new TableModel<domain::Card>(this))
    , m_table(new QTableView(this))
    , m_none(new QLabel(this))
    , m_form(new FormGrid(this))
    , m_name(new NameField(NameField::Script::Any, m_form))
    , m_photo(new QCheckBox(this))
    , m_until(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_reason(new CodeCombo(this))
    , m_paper(new CardPaperBox(file, this))
    , m_make(new QPushButton(this))
    , m_revoke(new QPushButton(tr("&Revoke the card"), this))
    , m_print(new QPushButton(tr("Print"), this))
    , m_save(new QPushButton(tr("Save as PDF"), this))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"personCardsDialog"_s);
    setWindowTitle(tr("Cards of %1").arg(shownName(person.latin, person.arabic)));
    resize(820, 560);
    m_notice->setObjectName(u"cardNotice"_s);
    m_table->setObjectName(u"personCardsTable"_s);
    m_table->setAccessibleName(tr("Her cards"));
    m_table->setModel(m_model);
    m_model->setColumns(columns());
    setUpTable(m_table);
    m_none->setText(tr("There is no card yet. Scanned at the door, at a hand-out or at the desk, a card says "
                       "who she is without asking her name."));
    m_none->setObjectName(u"noCardLabel"_s);
    m_none->setWordWrap(true);
    setTextRole(m_none, TextRole::Body, true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(t.section, t.section, t.section, t.section);
    all->setSpacing(t.card);
    all->addWidget(m_notice);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_none);
    column->addWidget(m_table);
    addNewCard(column);
    addRevocation(column);
    auto* paper = new Card(this);
    paper->setHeading(tr("Print her card"));
    m_paper->setPaper(reports::CardPaper::CardSize);
    paper->body()->addWidget(m_paper);
    m_print->setObjectName(u"printCardButton"_s);
    m_print->setIcon(themeIcon(u"print"_s));
    m_save->setObjectName(u"saveCardButton"_s);
    m_save->setIcon(themeIcon(u"export"_s));
    column->addWidget(paper);
    auto* area = scrolled(u"personCardsArea"_s, content, this);
    all->addWidget(area, 1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closePersonCardsButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // Always in view: a card that was just made is printed next.
    auto* line = new QHBoxLayout;
    line->setSpacing(t.control);
    line->addStretch();
    for (auto* button : {m_print, m_save, close})
        line->addWidget(button);
    all->addLayout(line);
    growWithContent(this, area);
    m_make->setAutoDefault(false);
    connect(m_make, &QPushButton::clicked, this, &PersonCardsDialog::make);
    connect(m_revoke, &QPushButton::clicked, this, &PersonCardsDialog::revoke);
    connect(m_print, &QPushButton::clicked, this, [this] { print(false); });
    connect(m_save, &QPushButton::clicked, this, [this] { print(true); });
    reload();
    m_name->setFocus();
}

void PersonCardsDialog::addNewCard(QVBoxLayout* column)
{
    auto* box = new Card(this);
    box->setHeading(tr("A new card"));
    m_name->setObjectName(u"cardNameEdit"_s);
    m_photo->setObjectName(u"cardPhotoCheck"_s);
    m_until->setObjectName(u"cardUntilEdit"_s);
    m_make->setObjectName(u"makeCardButton"_s);
    m_until->setToday(m_file.database().today());
    m_form->add(u"shownName"_s, m_name)
        ->setTexts(tr("&Name on the card"), tr("As she wishes it. Empty: no name stands there."));
    m_form->add(u"validUntil"_s, m_until)->setTexts(tr("Valid &until"), tr("Empty: until it is revoked."));
    m_name->setText(m_person.latin.given.isEmpty() ? m_person.arabic.given : m_person.latin.given);
    m_photo->setText(tr("With her &photo, if she agrees"));
    m_photo->setEnabled(m_person.photo.has_value());
    if (!m_photo->isEnabled()) m_photo->setToolTip(tr("There is no photo in her record."));
    box->body()->addWidget(m_form);
    auto* line = new QHBoxLayout;
    line->addWidget(m_photo, 1);
    line->addWidget(m_make);
    setButtonRole(m_make, ButtonRole::Primary);
    box->body()->addLayout(line);
    column->addWidget(box);
    box->setVisible(domain::may(m_file.actor().role, domain::Action::EditIdentity));
}

void PersonCardsDialog::addRevocation(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    auto* words = new QLabel(tr("If a card is lost or must not be used any more, &because:"), this);
    words->setBuddy(m_reason);
    m_reason->setObjectName(u"cardReasonCombo"_s);
    m_revoke->setObjectName(u"revokeCardButton"_s);
    setButtonRole(m_revoke, ButtonRole::Danger);
    std::vector<CodeEntry> reasons;
    for (const auto reason : domain::allOf<domain::CardRevocation>())
        reasons.push_back({domain::code(reason), domain::label(reason)});
    m_reason->setEntries(reasons);
    m_reason->setCode(domain::code(domain::CardRevocation::Lost));
    line->setSpacing(tokens().control);
    line->addWidget(words);
    line->addWidget(m_reason, 1);
    line->addWidget(m_revoke);
    auto* holder = new QWidget(this);
    line->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(line);
    column->addWidget(holder);
    m_revocation = holder;
}

std::optional<domain::Card> PersonCardsDialog::validCard() const
{
    return storage::CardStore(m_file.database()).validOf(m_person.id);
}

void PersonCardsDialog::reload()
{
    m_model->setRows(storage::CardStore(m_file.database()).ofPerson(m_person.id));
    fitColumns(m_table);
    const bool has = validCard().has_value();
    m_none->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    constexpr int mostShown = 3; // more are scrolled
    m_table->setFixedHeight((1 + qMin(mostShown, m_model->rowCount())) * tokens().row + 4);
    m_revocation->setVisible(has && domain::may(m_file.actor().role, domain::Action::EditIdentity));
    m_make->setText(has ? tr("Replace her &card by this one") : tr("&Make the card"));
    // Enter replaces no card.
    m_make->setDefault(!has);
    m_print->setDefault(has);
    m_revoke->setEnabled(has);
    m_print->setEnabled(has);
    m_save->setEnabled(has);
}

void PersonCardsDialog::make()
{
    m_notice->clear();
    m_form->clearErrors();
    if (!m_form->allDatesRead()) return;
    domain::Card wanted;
    wanted.person = m_person.id;
    wanted.shownName = m_name->name();
    wanted.showPhoto = m_photo->isEnabled() && m_photo->isChecked();
    if (m_until->date().isValid()) wanted.validUntil = m_until->date();
    storage::CardStore store(m_file.database());
    const auto old = validCard();
    const auto reason =
        domain::fromCode<domain::CardRevocation>(m_reason->code()).value_or(domain::CardRevocation::Replaced);
    const auto made = old ? store.replace(old->id, reason, wanted) : store.issue(wanted);
    if (!made) {
        m_notice->say(m_form->showRefusals({made.error()}));
        return;
    }
    reload();
    m_notice->say(Meaning::Done, old ? tr("The new card is ready to be printed. The old one no longer works.")
                                     : tr("The card is ready to be printed."));
    Q_EMIT changed();
}

void PersonCardsDialog::revoke()
{
    m_notice->clear();
    const auto card = validCard();
    const auto reason = domain::fromCode<domain::CardRevocation>(m_reason->code());
    if (!card) return;
    if (!reason) {
        m_notice->say(Meaning::Attention, tr("Choose why the card is revoked."));
        return;
    }
    if (const auto done = storage::CardStore(m_file.database()).revoke(card->id, *reason); !done) {
        m_notice->say(done.error());
        return;
    }
    reload();
    m_notice->say(Meaning::Done, tr("The card no longer works. Whoever scans it is told so, and not whose it "
                                    "was."));
    Q_EMIT changed();
}

void PersonCardsDialog::print(bool asFile)
{
    m_notice->clear();
    const auto card = validCard();
    if (!card) return;
    const auto printed = m_paper->print({*card}, asFile, m_chooser);
    if (!printed)
        m_notice->say(printed.error());
    else if (*printed && asFile)
        m_notice->say(Meaning::Done,
                      tr("The card was saved. The file is not encrypted: delete it once it is printed."));
}

std::vector<TableColumn<domain::Card>> PersonCardsDialog::columns() const
{
    using Column = TableColumn<domain::Card>;
    const auto today = m_file.database().today();
    return {Column(u"state"_s, tr("State"),
                   [today](const domain::Card& c) { return cardLook(domain::stateOn(c, today)); }),
            Column(u"issued"_s, tr("Made on"),
                   [](const domain::Card& c) { return writeDate(c.issuedAt.toLocalTime().date()); })
                .sortedBy([](const domain::Card& c) { return QVariant(c.issuedAt); }),
            Column(u"name"_s, tr("Name on it"),
                   [](const domain::Card& c) {
                       return c.shownName.isEmpty() ? tr("None") : isolate(c.shownName);
                   }),
            Column(u"until"_s, tr("Valid until"),
                   [](const domain::Card& c) { return c.validUntil ? writeDate(*c.validUntil) : QString(); }),
            Column(u"revoked"_s, tr("Revoked on"),
                   [](const domain::Card& c) {
                       return c.revokedAt ? writeDate(c.revokedAt->toLocalTime().date()) : QString();
                   }),
            Column(u"reason"_s, tr("Why"),
                   [](const domain::Card& c) { return c.revoked ? domain::label(*c.revoked) : QString(); })};
}

PersonCardsButton::PersonCardsButton(storage::CaseFile& file, std::function<domain::Beneficiary()> about,
                                     FileChooser chooser, QWidget* parent)
    : QPushButton(tr("Car&ds"), parent)
{
    setObjectName(u"personCardsButton"_s);
    setIcon(themeIcon(u"tag"_s));
    setVisible(domain::may(file.actor().role, domain::Action::ViewIdentity));
    connect(this, &QPushButton::clicked, this,
            [this, &file, about = std::move(about), chooser = std::move(chooser)] {
                (new PersonCardsDialog(file, about(), chooser, window()))->open();
            });
}

void PersonCardsButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) setText(tr("Car&ds"));
    if (event->type() == QEvent::PaletteChange) setIcon(themeIcon(u"tag"_s));
    QPushButton::changeEvent(event);
}

} // namespace wasl::ui
