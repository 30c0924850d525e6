#include "ui/unlock/new_passphrase.h"

#include "app/storage/keys/passphrase_policy.h"
#include "ui/shared/field.h"
#include "ui/shared/state_chip.h"
#include "ui/unlock/passphrase_field.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

NewPassphrase::NewPassphrase(std::function<QStringList()> ownNames, QWidget* parent)
    : QWidget(parent)
    , m_ownNames(std::move(ownNames))
    , m_form(new FormGrid(this))
    , m_first(new PassphraseField(m_form))
    , m_second(new PassphraseField(m_form))
    , m_strength(new StateChip(m_form))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_first->setObjectName(u"newPassphraseEdit"_s);
    m_second->setObjectName(u"repeatPassphraseEdit"_s);
    m_form->add(u"passphrase"_s, m_first);
    m_form->add(u"repeat"_s, m_second);
    m_form->addWhole(m_strength);
    m_strength->setObjectName(u"strengthChip"_s);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphrase::judge);
    retranslate();
}

domain::Result<QString> NewPassphrase::read()
{
    m_form->clearErrors();
    domain::Result<QString> answer = m_first->text();
    if (const auto good = storage::checkPassphrase(m_first->text(), m_ownNames()); !good)
        answer = domain::refuse(good.error());
    else if (m_first->text() != m_second->text())
        answer = domain::refuse(u"passphrases-differ"_s, tr("The two are not the same. Type it again."),
                                u"repeat"_s);
    if (!answer) showRefusal(answer.error());
    return answer;
}

void NewPassphrase::showRefusal(const domain::Refusal& refusal)
{
    m_form->showRefusals({refusal});
}

void NewPassphrase::forget()
{
    m_first->forget();
    m_second->forget();
}

void NewPassphrase::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void NewPassphrase::retranslate()
{
    m_form->field(u"passphrase"_s)
        ->setTexts(tr("New &passphrase"), tr("At least 12 characters, or six words."));
    m_form->field(u"repeat"_s)->setTexts(tr("&Again"));
    judge();
}

void NewPassphrase::judge()
{
    const auto typed = m_first->text();
    if (typed.isEmpty())
        m_strength->setLook({});
    else if (!storage::checkPassphrase(typed, m_ownNames()))
        m_strength->setLook({Meaning::Danger, tr("Too weak"), {}});
    else if (typed.size() < storage::advisedPassphraseLength)
        m_strength->setLook({Meaning::Attention, tr("It will do; 15 characters or more are better"), {}});
    else
        m_strength->setLook({Meaning::Done, tr("Strong"), {}});
}

} // namespace wasl::ui
