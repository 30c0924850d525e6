#include "ui/settings/passphrase_card.h"

#include "app/storage/vault/case_file.h"
#include "ui/settings/waiting.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/toast.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/passphrase_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

PassphraseCard::PassphraseCard(storage::CaseFile& file, QWidget* parent)
    : SettingsCard(file, parent)
    , m_form(new FormGrid(this))
    , m_current(new PassphraseField(m_form))
    , m_wanted(new NewPassphrase(
          [this] {
              return QStringList{this->file().actor().name, this->file().associationName()};
          },
          this))
    , m_change(new QPushButton(this))
{
    m_current->setObjectName(u"currentPassphraseEdit"_s);
    m_change->setObjectName(u"changePassphraseButton"_s);
    m_form->add(u"current"_s, m_current);
    body()->addWidget(m_form);
    body()->addWidget(m_wanted);
    body()->addWidget(m_change, 0, Qt::AlignTrailing);
    connect(m_change, &QPushButton::clicked, this, &PassphraseCard::change);
}

void PassphraseCard::change()
{
    notice()->clear();
    m_form->clearErrors();
    const auto wanted = m_wanted->read();
    if (!wanted) return;
    const auto changed = waitingFor([&] { return file().changePassphrase(m_current->text(), *wanted); });
    if (!changed) {
        auto refusal = changed.error();
        if (refusal.code == "wrong-passphrase"_L1) refusal.field = u"current"_s;
        if (refusal.field == "passphrase"_L1)
            m_wanted->showRefusal(refusal);
        else
            notice()->say(m_form->showRefusals({refusal}));
        return;
    }
    m_current->forget();
    m_wanted->forget();
    showToast(this, {tr("Your passphrase was changed. The old one opens nothing any more.")});
}

void PassphraseCard::retranslate()
{
    setHeading(tr("My passphrase"));
    setWords(
        tr("Only you know it. Nobody can read it back, and a lost one is replaced by an administrator."));
    m_form->field(u"current"_s)->setTexts(tr("Passphrase until &now"));
    m_change->setText(tr("Change my passphrase"));
}

} // namespace wasl::ui
