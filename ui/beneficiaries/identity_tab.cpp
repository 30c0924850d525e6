#include "ui/beneficiaries/identity_tab.h"

#include "app/domain/user.h"
#include "app/storage/attachment_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/keys/crypto.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/draft_keeper.h"
#include "ui/beneficiaries/identity_form.h"
#include "ui/beneficiaries/person_words.h"
#include "ui/beneficiaries/photo_edit.h"
#include "ui/beneficiaries/photo_maker.h"
#include "ui/shared/card.h"
#include "ui/shared/notice.h"
#include "ui/shared/writing.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

IdentityTab::IdentityTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists,
                         const FileChooser& chooser, QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_photo(new PhotoEdit(chooser))
    , m_form(new IdentityForm(m_lists, today()))
    , m_draftNotice(new Notice(this))
    , m_notice(new Notice(this))
    , m_roleNotice(new Notice(this))
    , m_drafts(new DraftKeeper(
          file.database(), [this] { return m_form->typed().typed(); }, this))
    , m_may(domain::may(file.actor().role, domain::Action::EditIdentity))
{
    const auto& t = tokens();
    setObjectName(u"identityTab"_s);
    m_draftNotice->setObjectName(u"identityDraftNotice"_s);
    m_notice->setObjectName(u"identityNotice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.card);
    for (auto* notice : {m_roleNotice, m_draftNotice, m_notice})
        column->addWidget(notice);
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The page's own area is transparent: the card stands inside of it.
    auto* content = new QWidget(scroll);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(content);
    inside->addWidget(card);
    card->body()->addWidget(m_photo);
    card->body()->addWidget(m_form);
    card->body()->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);

    m_photo->setMayEdit(m_may);
    connect(m_photo, &PhotoEdit::chosen, this, &IdentityTab::setPhoto);
    connect(m_photo, &PhotoEdit::removed, this, &IdentityTab::removePhoto);
    m_form->setLocked(!m_may);
    m_form->setNotesVisible(domain::may(file.actor().role, domain::Action::ViewNotes));
    connect(m_form, &FormGrid::edited, this, [this] {
        if (m_filling) return;
        if (!m_changed) m_drafts->begin(draftForm());
        m_changed = true;
        m_drafts->touch();
    });
    connect(m_draftNotice->setAction(u"continueIdentityDraftButton"_s, {}), &QPushButton::clicked, this,
            [this] {
                if (const auto draft = m_drafts->find(draftForm()))
                    m_form->typed().setTyped(DraftKeeper::read(*draft));
                m_draftNotice->clear();
            });
    retranslate();
}

void IdentityTab::show(const domain::Beneficiary& person)
{
    const bool same = person.id == m_person.id;
    if (!same) keepDraft();
    m_person = person;
    showPhoto();
    if (same && m_changed) return;
    fill();
    offerDraft();
}

void IdentityTab::showPhoto()
{
    const auto& portrait = m_person.latin.isEmpty() ? m_person.arabic : m_person.latin;
    m_photo->setName(portrait.given, portrait.family);
    m_photo->setPhoto(photoOf(m_file, m_person));
}

void IdentityTab::setPhoto(const QByteArray& jpeg)
{
    storage::AttachmentStore store(m_file.database(), m_file.subkey(storage::Subkey::Attachments));
    if (const auto set = store.setPhoto(m_person.id, jpeg); !set)
        m_notice->say(set.error());
    else
        Q_EMIT saved(tr("The photo was saved."), false);
}

void IdentityTab::removePhoto()
{
    storage::AttachmentStore store(m_file.database(), m_file.subkey(storage::Subkey::Attachments));
    if (const auto removed = store.removePhoto(m_person.id); !removed)
        m_notice->say(removed.error());
    else
        Q_EMIT saved(tr("The photo was removed."), false);
}

void IdentityTab::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_form->setDocumentNumbersVisible(
        storage::SensitiveFields(m_file.database()).isOn(domain::SensitiveGroup::DocumentNumbers));
    m_form->setPerson(m_person);
    m_notice->clear();
    m_changed = false;
    m_drafts->begin({});
}

void IdentityTab::offerDraft()
{
    const auto draft = m_may ? m_drafts->find(draftForm()) : std::nullopt;
    if (draft)
        m_draftNotice->say(Meaning::Information,
                           tr("What was typed here on %1 was not saved.").arg(writeDateTime(draft->savedAt)));
    else
        m_draftNotice->clear();
}

void IdentityTab::save()
{
    finishTyping(m_form);
    m_notice->clear();
    const auto wanted = m_form->applyTo(m_person);
    auto refusals = m_form->typed().unreadable();
    for (auto& refusal : domain::problems(wanted, today()))
        refusals.push_back(std::move(refusal));
    if (refusals.empty()) {
        storage::BeneficiaryStore store(m_file.database());
        if (const auto id = store.save(wanted); !id) refusals.push_back(id.error());
    }
    if (!refusals.empty()) {
        if (const auto left = m_form->showProblems(refusals); !left.empty()) m_notice->say(left);
        return;
    }
    if (m_drafts->form().isEmpty())
        m_drafts->discard(draftForm());
    else
        m_drafts->discard();
    m_draftNotice->clear();
    m_changed = false;
    Q_EMIT saved(
        tr("The record of %1 was saved.").arg(isolate(PersonWords::name(wanted.latin, wanted.arabic))), true);
}

void IdentityTab::keepDraft()
{
    if (m_drafts->isPending()) m_drafts->keepNow();
}

QString IdentityTab::draftForm() const
{
    return u"beneficiary/"_s + m_person.id.toString();
}

void IdentityTab::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    m_photo->retranslate();
    m_form->retranslate();
    m_draftNotice->setAction(u"continueIdentityDraftButton"_s, tr("Go on with it"));
    if (!m_may)
        m_roleNotice->say(Meaning::Information,
                          domain::notAllowed(m_file.actor().role, domain::Action::EditIdentity).message);
    if (!m_person.id.isNull() && !m_changed) offerDraft();
}

} // namespace wasl::ui
