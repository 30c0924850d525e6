#include "ui/partners/partner_record.h"

#include "app/domain/user.h"
#include "app/storage/partner_choice.h"
#include "app/storage/partner_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/draft_keeper.h"
#include "ui/partners/partner_cards.h"
#include "ui/partners/partner_form.h"
#include "ui/referrals/partner_choice.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

PartnerRecord::PartnerRecord(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_notice(new Notice(this))
    , m_chip(new StateChip(this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    m_chip->setObjectName(u"partnerChip"_s);
    m_header->addWidget(m_chip);
    m_header->setBackVisible(true);
    connect(m_header, &PageHeader::backRequested, this, &PartnerRecord::backRequested);
    m_save = m_header->setMainAction(u"savePartnerRecordButton"_s, {}, u"save"_s);
    connect(m_save, &QPushButton::clicked, this, &PartnerRecord::save);
    auto* keys = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &PartnerRecord::save);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(t.card);
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(content);
    m_form = new PartnerForm(file, card);
    card->body()->addWidget(m_form);
    inside->addWidget(card);
    sides->addWidget(scrolled(u"partnerFormArea"_s, content, this), 3);
    auto* side = new QWidget;
    auto* stack = new QVBoxLayout(side);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(t.field);
    m_answersCard = new Card(side);
    m_answers = new QLabel(m_answersCard);
    m_answers->setObjectName(u"partnerAnswers"_s);
    m_answers->setWordWrap(true);
    m_answersCard->body()->addWidget(m_answers);
    m_services = new ServicesCard(file, side);
    m_agreements = new AgreementsCard(file, false, side);
    connect(m_agreements, &AgreementsCard::changed, this, &PartnerRecord::changed);
    for (QWidget* box : std::initializer_list<QWidget*>{m_answersCard, m_services, m_agreements})
        stack->addWidget(box);
    stack->addStretch();
    sides->addWidget(scrolled(u"partnerSideArea"_s, side, this), 2);
    column->addLayout(sides, 1);

    m_drafts = new DraftKeeper(
        file.database(), [this] { return m_form->typed(); }, this);
    connect(m_form, &PartnerForm::edited, m_drafts, &DraftKeeper::touch);
    connect(m_notice->setAction(u"takePartnerDraftButton"_s, {}), &QPushButton::clicked, this, [this] {
        if (const auto draft = m_drafts->find(draftName())) m_form->setTyped(DraftKeeper::read(*draft));
        m_notice->clear();
    });
}

bool PartnerRecord::show(const domain::PartnerId& id)
{
    auto found = storage::PartnerStore(m_file.database()).find(id);
    if (!found) return false;
    m_partner = *std::move(found);
    showAll();
    return true;
}

void PartnerRecord::begin()
{
    m_partner = {};
    showAll();
}

void PartnerRecord::showAll()
{
    const auto role = m_file.actor().role;
    m_mayEdit = domain::may(role, domain::Action::EditPartners);
    m_notice->clear();
    m_notice->findChild<QPushButton*>(u"takePartnerDraftButton"_s)->hide();
    m_drafts->begin(m_mayEdit ? draftName() : QString());
    if (!m_mayEdit)
        m_notice->say(domain::notAllowed(role, domain::Action::EditPartners));
    else if (m_partner.example)
        m_notice->say(
            Meaning::Information,
            tr("This is an example: the organisation does not exist. What you save here is yours and "
               "stays when the examples are removed."));
    m_form->show(m_partner, m_mayEdit);
    m_services->show(m_partner, m_mayEdit);
    m_agreements->show(m_partner, m_mayEdit);
    m_save->setEnabled(m_mayEdit);
    showAnswers();
    writeTitle();
    offerDraft();
}

QString PartnerRecord::draftName() const
{
    return u"partner/"_s + (m_partner.id.isNull() ? u"new"_s : m_partner.id.toString());
}

void PartnerRecord::offerDraft()
{
    const auto draft = m_mayEdit ? m_drafts->find(draftName()) : std::nullopt;
    if (!draft) return;
    m_notice->say(Meaning::Information,
                  tr("Something was typed here on %1 and not saved.").arg(writeDateTime(draft->savedAt)));
    m_notice->findChild<QPushButton*>(u"takePartnerDraftButton"_s)->show();
}

void PartnerRecord::keepDraft()
{
    if (m_drafts->isPending()) m_drafts->keepNow();
}

void PartnerRecord::showAnswers()
{
    QString words;
    for (const auto& choice : storage::partnerChoices(m_file.database(), {{}, {}, true})) {
        if (choice.partner.id != m_partner.id) continue;
        if (choice.accepted + choice.declined + choice.noFeedback == 0) {
            words = tr("Nobody was referred there in the last twelve months, or no answer is due yet.");
            break;
        }
        words = tr("In the last twelve months: %1 accepted, %2 declined, %3 never answered.")
                    .arg(writeNumber(choice.accepted), writeNumber(choice.declined),
                         writeNumber(choice.noFeedback));
        if (choice.medianDays)
            words += u' ' + (*choice.medianDays < 2 ? tr("Half of the answers came within %n hour(s).",
                                                         nullptr, qMax(1, qRound(*choice.medianDays * 24)))
                                                    : tr("Half of the answers came within %n day(s).",
                                                         nullptr, qRound(*choice.medianDays)));
    }
    m_answers->setText(words);
    m_answersCard->setVisible(!words.isEmpty());
}

void PartnerRecord::writeTitle()
{
    m_header->setTitle(m_partner.id.isNull() ? tr("New partner") : isolate(shownName(m_partner)));
    m_header->setSubtitle(m_partner.active ? QString() : isolate(m_partner.inactiveReason));
    m_chip->setLook(!m_partner.active   ? ChipLook{Meaning::Neutral, tr("Closed"), u"stop"_s}
                    : m_partner.example ? ChipLook{Meaning::Information, tr("Example"), u"information"_s}
                                        : ChipLook());
}

void PartnerRecord::save()
{
    if (!m_mayEdit) return;
    storage::PartnerStore store(m_file.database());
    const auto saved = store.save(m_form->read());
    if (!saved) {
        m_notice->say(m_form->showRefusals({saved.error()}));
        return;
    }
    m_drafts->discard();
    m_partner = *store.find(*saved);
    showAll();
    Q_EMIT changed();
    showToast(this, {tr("The partner is saved.")});
}

void PartnerRecord::takeFocus()
{
    m_form->takeFocus();
}

void PartnerRecord::retranslate()
{
    m_save->setText(tr("&Save"));
    m_notice->setAction(u"takePartnerDraftButton"_s, tr("Continue with it"));
    m_form->retranslate();
    m_services->retranslate();
    m_agreements->retranslate();
    m_answersCard->setHeading(tr("Last answers"));
    showAnswers();
    writeTitle();
}

} // namespace wasl::ui
