#include "ui/settings/settings_card.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QLabel>

namespace wasl::ui
{

SettingsCard::SettingsCard(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_words(new QLabel(this))
    , m_notice(new Notice(this))
{
    m_words->setWordWrap(true);
    setTextRole(m_words, TextRole::Body, true);
    body()->addWidget(m_words);
    body()->addWidget(m_notice);
}

void SettingsCard::setWords(const QString& text)
{
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
}

bool SettingsCard::allow(domain::Action action, std::initializer_list<QWidget*> controls)
{
    const auto role = m_file.actor().role;
    if (domain::may(role, action)) return true;
    for (auto* control : controls)
        control->setEnabled(false);
    m_forbidden = action;
    sayForbidden();
    return false;
}

void SettingsCard::sayForbidden()
{
    if (m_forbidden)
        m_notice->say(Meaning::Information, domain::notAllowed(m_file.actor().role, *m_forbidden).message);
}

void SettingsCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        // What was said in the other language is over.
        m_notice->clear();
        sayForbidden();
    }
    Card::changeEvent(event);
}

} // namespace wasl::ui
