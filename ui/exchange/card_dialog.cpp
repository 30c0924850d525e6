#include "ui/exchange/card_dialog.h"

#include "app/exchange/card_file.h"
#include "app/storage/partner_store.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/write.h"
#include "ui/exchange/exchange_words.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

const auto newPartner = u"new"_s;

} // namespace

CardDialog::CardDialog(storage::CaseFile& file, const domain::ExchangeCard& card, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_card(card)
    , m_standing(storage::CorrespondentStore(file.database()).standingOf(card))
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_partner(new CodeCombo(m_form))
    , m_compared(new QCheckBox(tr("I called a person I know there, and the fingerprint is the same"), this))
    , m_replace(new QCheckBox(tr("That person says that the association made new keys"), this))
{
    setObjectName(u"cardDialog"_s);
    setWindowTitle(tr("Confirm an association’s card"));
    resize(640, 470);
    auto* column = dialogColumn(this);
    m_notice->setObjectName(u"cardNotice"_s);
    column->addWidget(m_notice);
    auto* facts = new Facts(this);
    facts->setObjectName(u"cardFacts"_s);
    facts->setLines(cardLines(card));
    column->addWidget(facts);
    auto* print = fingerprintLabel(u"cardFingerprint"_s, this);
    print->setText(exchange::fingerprint(card));
    column->addWidget(print);
    auto* why = new QLabel(tr("Have the fingerprint read out to you on the phone, on a number you did not "
                              "take from this card. Only then is it sure that nobody exchanged the card."),
                           this);
    why->setWordWrap(true);
    setTextRole(why, TextRole::Body, true);
    column->addWidget(why);

    m_partner->setObjectName(u"cardPartnerCombo"_s);
    m_form->add(u"partner"_s, m_partner, FormGrid::Width::Full)
        ->setTexts(tr("Which partner of the directory it is"),
                   tr("People agree to a partner: sealed files go to the partner they agreed to."));
    column->addWidget(m_form);
    fillPartners();

    m_compared->setObjectName(u"comparedCheck"_s);
    m_replace->setObjectName(u"replaceKeysCheck"_s);
    column->addWidget(m_compared);
    column->addWidget(m_replace);
    const auto warning = warningOf(m_standing, storage::CorrespondentStore(file.database()).knownAs(card));
    m_replace->setVisible(!warning.isEmpty());
    if (!warning.isEmpty()) m_notice->say(Meaning::Danger, warning);
    if (m_standing == storage::CardStanding::Known)
        m_notice->say(Meaning::Information, tr("This card is confirmed already."));

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelCardButton"_s);
    m_confirm = buttons->addButton(tr("Confirm this card"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"confirmCardButton"_s);
    setButtonRole(m_confirm, ButtonRole::Primary);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &CardDialog::confirm);
    for (auto* check : {m_compared, m_replace})
        connect(check, &QCheckBox::toggled, this, &CardDialog::enable);
    enable();
}

void CardDialog::fillPartners()
{
    const bool arabic = labelLanguage() == "ar"_L1;
    std::vector<CodeEntry> entries{{newPartner, tr("%1: add it to the directory").arg(isolate(m_card.name))}};
    auto chosen = newPartner;
    for (const auto& partner : storage::PartnerStore(m_file.database()).all()) {
        if (!partner.active) continue;
        const bool takeArabic = (arabic && !partner.nameArabic.isEmpty()) || partner.name.isEmpty();
        entries.push_back({partner.id.toString(), takeArabic ? partner.nameArabic : partner.name});
        if (partner.name.compare(m_card.name, Qt::CaseInsensitive) == 0 || partner.nameArabic == m_card.name)
            chosen = partner.id.toString();
    }
    m_partner->setEntries(entries);
    const auto known = storage::CorrespondentStore(m_file.database()).knownAs(m_card);
    if (known && !known->partner.isNull()) chosen = known->partner.toString();
    m_partner->setCode(chosen);
}

void CardDialog::enable()
{
    m_confirm->setEnabled(m_compared->isChecked() && (m_replace->isHidden() || m_replace->isChecked()));
}

domain::Result<domain::PartnerId> CardDialog::chosenPartner()
{
    if (m_partner->code() != newPartner)
        return domain::PartnerId::fromString(m_partner->code()).value_or(domain::PartnerId());
    domain::Partner partner;
    if (startsRightToLeft(m_card.name))
        partner.nameArabic = m_card.name;
    else
        partner.name = m_card.name;
    partner.kind = u"association"_s;
    if (!m_card.contact.isEmpty()) partner.contacts.push_back({{}, m_card.contact, {}, {}});
    return storage::PartnerStore(m_file.database()).save(partner);
}

void CardDialog::confirm()
{
    auto& database = m_file.database();
    const auto done = storage::writeOwn(database, [&]() -> domain::Result<domain::CorrespondentId> {
        const auto partner = chosenPartner();
        if (!partner) return domain::refuse(partner.error());
        return storage::CorrespondentStore(database).confirm(m_card, *partner, m_replace->isChecked());
    });
    if (!done) {
        m_notice->say(done.error());
        return;
    }
    accept();
    Q_EMIT confirmed(*done);
}

} // namespace wasl::ui
