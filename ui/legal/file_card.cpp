#include "ui/legal/file_card.h"

#include "app/storage/user_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/legal/legal_words.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

FileCard::FileCard(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_chip(new StateChip(this))
    , m_form(new FormGrid(this))
    , m_kind(new CodeCombo(m_form))
    , m_authority(new CodeCombo(m_form))
    , m_lawyer(new CodeCombo(m_form))
    , m_reference(new QLineEdit(m_form))
    , m_close(new QPushButton(this))
    , m_reopen(new QPushButton(this))
    , m_closing(new QWidget(this))
    , m_closingForm(new FormGrid(m_closing))
    , m_outcome(new CodeCombo(m_closingForm))
    , m_day(new DateEdit(DateEdit::Accepts::Day, m_closingForm))
    , m_confirm(new QPushButton(m_closing))
{
    addHeadWidget(m_chip);
    m_kind->setObjectName(u"legalKindCombo"_s);
    m_authority->setObjectName(u"legalAuthorityCombo"_s);
    m_lawyer->setObjectName(u"legalLawyerCombo"_s);
    m_reference->setObjectName(u"legalReferenceEdit"_s);
    m_close->setObjectName(u"closeLegalButton"_s);
    m_reopen->setObjectName(u"reopenLegalButton"_s);
    m_outcome->setObjectName(u"legalOutcomeCombo"_s);
    m_day->setObjectName(u"legalClosedEdit"_s);
    m_confirm->setObjectName(u"confirmCloseLegalButton"_s);
    m_form->add(u"kind"_s, m_kind)->setNeeded(true);
    m_form->add(u"authority"_s, m_authority);
    m_form->add(u"reference"_s, m_reference);
    m_form->add(u"lawyer"_s, m_lawyer);
    body()->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addWidget(m_reopen);
    buttons->addStretch();
    body()->addLayout(buttons);
    auto* closing = new QVBoxLayout(m_closing);
    closing->setContentsMargins(0, 0, 0, 0);
    m_closingForm->add(u"outcome"_s, m_outcome)->setNeeded(true);
    m_closingForm->add(u"closed"_s, m_day)->setNeeded(true);
    closing->addWidget(m_closingForm);
    closing->addWidget(m_confirm, 0, Qt::AlignLeading);
    body()->addWidget(m_closing);
    m_closing->hide();

    for (auto* combo : {m_kind, m_authority, m_lawyer})
        connect(combo, &CodeCombo::codeChanged, this, &FileCard::keep);
    connect(m_reference, &QLineEdit::editingFinished, this, &FileCard::keep);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_closing->setVisible(!m_closing->isVisible());
        if (m_closing->isVisible()) m_outcome->setFocus();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (m_closingForm->allDatesRead()) Q_EMIT closeWanted(m_day->date(), m_outcome->code());
    });
    connect(m_reopen, &QPushButton::clicked, this, &FileCard::reopenWanted);
}

void FileCard::fillLists()
{
    const auto today = m_file.database().today();
    m_kind->setEntries(legalEntries(u"legal_file_kinds"_s, today));
    m_authority->setEntries(legalEntries(u"authorities"_s, today));
    m_outcome->setEntries(legalEntries(u"legal_outcomes"_s, today));
    std::vector<CodeEntry> lawyers;
    for (const auto& user : storage::UserStore(m_file.database()).all())
        if ((user.active && domain::may(user.role, domain::Action::EditLegalFile)) ||
            user.id == m_shown.lawyer)
            lawyers.push_back({user.id.toString(), user.displayName});
    m_lawyer->setEntries(lawyers);
}

void FileCard::show(const domain::LegalFile& shown, bool mayEdit)
{
    const bool another = shown.id != m_shown.id;
    m_shown = shown;
    m_mayEdit = mayEdit;
    m_filling = true;
    fillLists();
    m_kind->setCode(shown.kind);
    m_authority->setCode(shown.authority);
    m_lawyer->setCode(shown.lawyer.isNull() ? QString() : shown.lawyer.toString());
    m_reference->setText(shown.reference);
    m_filling = false;
    const bool open = !shown.closed;
    for (QWidget* control : std::initializer_list<QWidget*>{m_kind, m_authority, m_lawyer, m_reference})
        control->setEnabled(mayEdit && open);
    m_close->setVisible(mayEdit && open);
    m_reopen->setVisible(mayEdit && !open);
    if (another || !open) m_closing->hide();
    m_day->setToday(m_file.database().today());
    if (another || !m_day->date().isValid()) m_day->setDate(m_file.database().today());
    m_chip->setLook(
        open ? ChipLook{Meaning::Accent, tr("Open since %1").arg(writeDate(shown.opened)), u"folder"_s}
             : ChipLook{Meaning::Done, legalWord(u"legal_outcomes"_s, shown.outcome), u"done"_s});
}

void FileCard::keep()
{
    if (m_filling || !m_mayEdit || m_shown.closed) return;
    auto wanted = m_shown;
    if (!m_kind->code().isEmpty()) wanted.kind = m_kind->code();
    wanted.authority = m_authority->code();
    wanted.reference = m_reference->text().trimmed();
    wanted.lawyer = domain::UserId::fromString(m_lawyer->code()).value_or(domain::UserId());
    if (wanted != m_shown) Q_EMIT keepWanted(wanted);
}

std::vector<domain::Refusal> FileCard::showRefusals(const std::vector<domain::Refusal>& refusals)
{
    auto left = m_form->showRefusals(refusals);
    return left.empty() ? left : m_closingForm->showRefusals(left);
}

void FileCard::retranslate()
{
    setHeading(tr("Procedure"));
    m_form->field(u"kind"_s)->setTexts(tr("&Kind of procedure"));
    m_form->field(u"authority"_s)->setTexts(tr("&Authority"));
    m_form->field(u"reference"_s)->setTexts(tr("&Reference"));
    m_form->field(u"lawyer"_s)->setTexts(tr("&Legal adviser"));
    m_close->setText(tr("&Close the file…"));
    m_reopen->setText(tr("&Open it again"));
    m_closingForm->field(u"outcome"_s)->setTexts(tr("O&utcome"));
    m_closingForm->field(u"closed"_s)->setTexts(tr("Ended on"));
    m_confirm->setText(tr("Close it with this outcome"));
    if (!m_shown.id.isNull()) show(m_shown, m_mayEdit);
}

} // namespace wasl::ui
