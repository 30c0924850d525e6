#include "ui/settings/settings_card.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

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
    m_notice->say(Meaning::Information, domain::notAllowed(role, action).message);
    return false;
}

} // namespace wasl::ui
