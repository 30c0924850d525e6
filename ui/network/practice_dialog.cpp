#include "ui/network/practice_dialog.h"

#include "app/domain/codebook.h"
#include "app/wire/network_reading.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

PracticeDialog::PracticeDialog(sync::HubClientConfig config, QWidget* parent)
    : QDialog(parent)
    , m_config(std::move(config))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_warning(new Notice(this))
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_title(new QLineEdit(m_form))
    , m_sector(new CodeCombo(m_form))
    , m_language(new CodeCombo(m_form))
    , m_text(new QPlainTextEdit(m_form))
    , m_leaves(new QPlainTextEdit(this))
    , m_nobody(new QCheckBox(tr("Nobody can be recognised in it: no name, no story of one person"), this))
{
    setObjectName(u"practiceDialog"_s);
    setWindowTitle(tr("A note for the other associations"));
    resize(760, 680);
    auto* column = dialogColumn(this, tokens().field);
    m_warning->setObjectName(u"practiceWarning"_s);
    m_warning->say(
        Meaning::Attention,
        tr("Write how something is done, never about a person. The note leaves this computer as it stands; "
           "once the coordination approves it, every association of the network can read it."));
    column->addWidget(m_warning);
    m_notice->setObjectName(u"practiceNotice"_s);
    column->addWidget(m_notice);

    m_title->setObjectName(u"practiceTitleEdit"_s);
    m_title->setMaxLength(int(domain::PracticeNote::LongestTitle));
    m_sector->setObjectName(u"practiceSectorCombo"_s);
    m_sector->setEntries(codeEntries(domain::Codebook::load(u"sectors"_s), QDate::currentDate()));
    m_language->setObjectName(u"practiceLanguageCombo"_s);
    m_language->setEntries({{u"ar"_s, tr("Arabic")}, {u"fr"_s, tr("French")}, {u"en"_s, tr("English")}});
    m_language->setCode(labelLanguage());
    m_text->setObjectName(u"practiceBodyEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(130);
    m_form->add(u"title"_s, m_title, FormGrid::Width::Full)->setTexts(tr("Title"));
    m_form->add(u"sector"_s, m_sector)->setTexts(tr("Sector"));
    m_form->add(u"language"_s, m_language)->setTexts(tr("Language of the note"));
    m_form->add(u"text"_s, m_text, FormGrid::Width::Full)
        ->setTexts(tr("What you do, and how"),
                   tr("At most %1 letters.").arg(writeNumber(domain::PracticeNote::LongestText)));
    column->addWidget(m_form, 1);

    auto* head = new QLabel(tr("Exactly this leaves, signed by the association, and nothing else:"), this);
    setTextRole(head, TextRole::Caption, true);
    column->addWidget(head);
    m_leaves->setObjectName(u"practiceLeaves"_s);
    m_leaves->setAccessibleName(tr("What will leave"));
    m_leaves->setReadOnly(true);
    m_leaves->setTabChangesFocus(true);
    m_leaves->setLayoutDirection(Qt::LeftToRight);
    m_leaves->setMaximumHeight(90);
    column->addWidget(m_leaves);
    m_nobody->setObjectName(u"nobodyCheck"_s);
    column->addWidget(m_nobody);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelPracticeButton"_s);
    m_send = buttons->addButton(tr("Send to the coordination"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"sendPracticeButton"_s);
    setButtonRole(m_send, ButtonRole::Primary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PracticeDialog::send);
    connect(m_title, &QLineEdit::textChanged, this, &PracticeDialog::showWhatLeaves);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PracticeDialog::showWhatLeaves);
    for (auto* combo : {m_sector, m_language})
        connect(combo, &CodeCombo::codeChanged, this, &PracticeDialog::showWhatLeaves);
    connect(m_nobody, &QCheckBox::toggled, m_send, &QWidget::setEnabled);
    m_send->setEnabled(false);
    showWhatLeaves();
}

PracticeDialog::~PracticeDialog() = default;

domain::PracticeNote PracticeDialog::note() const
{
    domain::PracticeNote note;
    note.id = m_id;
    note.title = m_title->text().trimmed();
    note.sector = m_sector->code();
    note.language = m_language->code();
    note.text = m_text->toPlainText().trimmed();
    return note;
}

void PracticeDialog::showWhatLeaves()
{
    m_leaves->setPlainText(QString::fromUtf8(wire::encodeSubmission(note())));
}

void PracticeDialog::send()
{
    m_notice->clear();
    const auto wanted = note();
    if (const auto problem = wanted.problem()) {
        if (const auto left = m_form->showRefusals({*problem}); !left.empty()) m_notice->say(left);
        return;
    }
    m_send->setEnabled(false);
    m_task = runInBackground(
        this,
        [config = m_config, wanted](const Job& job) mutable {
            config.stop = job.stopToken();
            return sync::HubClient(config).submit(wanted);
        },
        [this](const domain::Result<void>& done) {
            m_send->setEnabled(m_nobody->isChecked());
            if (!done) {
                m_notice->say(done.error());
                return;
            }
            accept();
            Q_EMIT sent();
        });
}

PresenceDialog::PresenceDialog(sync::HubClientConfig config, const domain::DirectoryEntry& entry,
                               QWidget* parent)
    : QDialog(parent)
    , m_config(std::move(config))
    , m_entry(entry)
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_contact(new QPlainTextEdit(m_form))
    , m_withCard(
          new QCheckBox(tr("With our card for sealed referrals: its public keys and fingerprint"), this))
{
    setObjectName(u"presenceDialog"_s);
    setWindowTitle(tr("What the directory says about us"));
    resize(560, 340);
    auto* column = dialogColumn(this, tokens().field);
    m_notice->setObjectName(u"presenceNotice"_s);
    column->addWidget(m_notice);
    m_contact->setObjectName(u"presenceContactEdit"_s);
    m_contact->setTabChangesFocus(true);
    m_contact->setPlainText(entry.contact);
    m_form->add(u"contact"_s, m_contact, FormGrid::Width::Full)
        ->setTexts(
            tr("How others reach the association"),
            tr("The association’s phone and address, no person’s. Every association of the network and its "
               "coordination can read it."));
    column->addWidget(m_form, 1);
    m_withCard->setObjectName(u"presenceCardCheck"_s);
    m_withCard->setEnabled(!entry.card.isEmpty());
    m_withCard->setChecked(!entry.card.isEmpty());
    column->addWidget(m_withCard);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelPresenceButton"_s);
    m_send = buttons->addButton(tr("Send"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"sendPresenceButton"_s);
    setButtonRole(m_send, ButtonRole::Primary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PresenceDialog::send);
}

PresenceDialog::~PresenceDialog() = default;

domain::DirectoryEntry PresenceDialog::entry() const
{
    domain::DirectoryEntry entry;
    entry.contact = m_contact->toPlainText().trimmed();
    if (m_withCard->isChecked()) {
        entry.card = m_entry.card;
        entry.fingerprint = m_entry.fingerprint;
    }
    return entry;
}

void PresenceDialog::send()
{
    m_notice->clear();
    const auto wanted = entry();
    if (const auto problem = wanted.problem()) {
        if (const auto left = m_form->showRefusals({*problem}); !left.empty()) m_notice->say(left);
        return;
    }
    m_send->setEnabled(false);
    m_task = runInBackground(
        this,
        [config = m_config, wanted](const Job& job) mutable {
            config.stop = job.stopToken();
            return sync::HubClient(config).present(wanted);
        },
        [this](const domain::Result<void>& done) {
            m_send->setEnabled(true);
            if (!done) {
                m_notice->say(done.error());
                return;
            }
            accept();
            Q_EMIT sent();
        });
}

} // namespace wasl::ui
