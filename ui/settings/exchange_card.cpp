#include "ui/settings/exchange_card.h"

#include "app/exchange/card_file.h"
#include "app/exchange/exchange.h"
#include "app/exchange/files.h"
#include "app/storage/exchange_key_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/exchange/card_dialog.h"
#include "ui/exchange/exchange_words.h"
#include "ui/shared/empty_text.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::Correspondent;

namespace
{

constexpr int fingerprintColumn = 2, confirmedColumn = 3;

} // namespace

ExchangeCard::ExchangeCard(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : SettingsCard(file, parent)
    , m_chooser(std::move(chooser))
    , m_fingerprint(fingerprintLabel(u"ownFingerprint"_s, this))
    , m_about(new QLabel(this))
    , m_saveOwn(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_replace(new QPushButton(this))
    , m_others(new QLabel(this))
    , m_model(new TableModel<Correspondent>(this))
    , m_table(new QTableView(this))
{
    m_saveOwn->setObjectName(u"saveCardButton"_s);
    m_add->setObjectName(u"addCardButton"_s);
    m_replace->setObjectName(u"replaceKeysButton"_s);
    m_saveOwn->setIcon(themeIcon(u"export"_s));
    m_add->setIcon(themeIcon(u"add"_s));
    setButtonRole(m_replace, ButtonRole::Quiet);
    m_about->setWordWrap(true);
    setTextRole(m_about, TextRole::Caption, true);
    setTextRole(m_others, TextRole::SectionHead);
    body()->addWidget(m_fingerprint);
    body()->addWidget(m_about);
    auto* own = new QHBoxLayout;
    own->addWidget(m_saveOwn);
    own->addWidget(m_replace);
    own->addStretch();
    body()->addLayout(own);
    auto* head = new QHBoxLayout;
    head->addWidget(m_others, 1);
    head->addWidget(m_add);
    body()->addLayout(head);
    m_table->setObjectName(u"correspondentsTable"_s);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(190);
    body()->addWidget(m_table);

    connect(m_saveOwn, &QPushButton::clicked, this, &ExchangeCard::saveOwn);
    connect(m_add, &QPushButton::clicked, this, &ExchangeCard::addOther);
    connect(m_replace, &QPushButton::clicked, this, &ExchangeCard::replaceKeys);
    const auto role = file.actor().role;
    m_replace->setEnabled(domain::may(role, domain::Action::EditSettings));
    m_add->setEnabled(domain::may(role, domain::Action::EditPartners));
    retranslate();
    setUpTable(m_table, {.stretched = 0});
    // A fingerprint of which a part is seen is none: the names give way.
    for (const int column : {fingerprintColumn, confirmedColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void ExchangeCard::refresh()
{
    // Who only looks in makes no keys.
    const bool may = !storage::ExchangeKeyStore(file().database()).all().empty();
    const auto own =
        may ? exchangeOf(file()).ownCard() : domain::Result<domain::ExchangeCard>(domain::refuse({}, {}));
    m_fingerprint->setText(own ? exchange::fingerprint(*own) : u"—"_s);
    m_about->setText(
        own ? tr("Fingerprint of %1. Keys made on %2.").arg(isolate(own->name), writeDate(own->made))
            : tr("The association has no keys yet: they are made when its card is first saved."));
    m_replace->setVisible(own.has_value());
    m_model->setRows(storage::CorrespondentStore(file().database()).all());
    fitColumns(m_table);
}

void ExchangeCard::saveOwn()
{
    notice()->clear();
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save our card"),
                                           QDir::home().filePath(u"wasl."_s + exchange::cardEnding),
                                           tr("Cards (*.waslcard)")});
    if (path.isEmpty()) return;
    const auto done = exchangeOf(file()).ownCardFile().and_then(
        [&](const QByteArray& content) { return exchange::writeFile(path, content); });
    if (!done) return notice()->say(done.error());
    refresh();
    showToast(this, {tr("The card is saved. It holds no secret: give it to other associations, and read the "
                        "fingerprint out to them on the phone.")});
}

void ExchangeCard::addOther()
{
    notice()->clear();
    const auto path = m_chooser.ask(
        this, {FileQuestion::Kind::Open, tr("Open a card"), QDir::homePath(), tr("Cards (*.waslcard)")});
    if (path.isEmpty()) return;
    const auto card = exchange::readFile(path).and_then(&exchange::decodeCard);
    if (!card) return notice()->say(card.error());
    auto* dialog = new CardDialog(file(), *card, this);
    connect(dialog, &CardDialog::confirmed, this, [this, name = card->name] {
        refresh();
        showToast(this,
                  {tr("%1 is confirmed: referrals to it can be saved as sealed files.").arg(isolate(name))});
    });
    dialog->open();
}

void ExchangeCard::replaceKeys()
{
    notice()->clear();
    const auto word = file().associationName();
    if (!confirmByTyping(this, tr("Make new keys"),
                         tr("Do this when somebody who could open this file left on bad terms, or a computer "
                            "was lost. Every association must then get the new card and confirm it on the "
                            "phone; until it has, it cannot read what you seal."),
                         word, tr("Make new keys")))
        return;
    const auto done = storage::ExchangeKeyStore(file().database()).replace();
    if (!done) return notice()->say(done.error());
    refresh();
    showToast(this, {tr("There are new keys. Save the card and give it out again.")});
}

void ExchangeCard::retranslate()
{
    setHeading(tr("Our association’s card"));
    setWords(tr("With it another association that uses Wasl seals referrals and answers so that only this "
                "case file opens them. No server is needed: the files go on a stick or by mail."));
    m_saveOwn->setText(tr("Save &our card…"));
    m_replace->setText(tr("Make new keys…"));
    m_add->setText(tr("&Add a card…"));
    m_others->setText(tr("Associations we exchange with"));
    m_table->setAccessibleName(tr("Associations we exchange with"));
    setEmptyText(m_table, tr("Nobody yet. Add the card that another association gave you."));
    using Column = TableColumn<Correspondent>;
    m_model->setColumns(
        {Column(u"name"_s, tr("Association"), [](const Correspondent& c) { return isolate(c.card.name); }),
         Column(u"partner"_s, tr("Partner"),
                [this](const Correspondent& c) {
                    const auto partner = storage::PartnerStore(file().database()).find(c.partner);
                    if (!partner) return tr("not said yet");
                    return isolate(partner->name.isEmpty() ? partner->nameArabic : partner->name);
                }),
         Column(u"fingerprint"_s, tr("Fingerprint"),
                [](const Correspondent& c) { return isolateLtr(exchange::fingerprint(c.card)); }),
         Column(u"confirmed"_s, tr("Confirmed on"), [](const Correspondent& c) {
             return writeDate(c.confirmedAt.toLocalTime().date());
         }).sortedBy([](const Correspondent& c) { return QVariant(c.confirmedAt); })});
    refresh();
}

} // namespace wasl::ui
