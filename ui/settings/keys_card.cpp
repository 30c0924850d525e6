#include "app/storage/vault/case_file.h"
#include "ui/settings/safety_cards.h"
#include "ui/settings/waiting.h"
#include "ui/shared/background.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

KeysCard::KeysCard(storage::CaseFile& file, QWidget* parent)
    : SettingsCard(file, parent)
    , m_rotate(new QPushButton(this))
{
    m_rotate->setObjectName(u"rotateKeysButton"_s);
    m_rotate->setIcon(themeIcon(u"key"_s));
    body()->addWidget(m_rotate, 0, Qt::AlignTrailing);
    connect(m_rotate, &QPushButton::clicked, this, &KeysCard::rotate);
    allow(domain::Action::RotateKeys, {m_rotate});
}

void KeysCard::rotate()
{
    // Readers of other jobs would keep the old key open.
    waitForBackground();
    const auto rotated = waitingFor([this] { return file().rotateKeys(); });
    if (rotated)
        notice()->say(Meaning::Done, tr("All records are encrypted under a new key. Make a new backup: older "
                                        "ones still open with the old key."));
    else
        notice()->say(rotated.error());
}

void KeysCard::retranslate()
{
    setHeading(tr("Keys"));
    setWords(tr("All records are written anew under a fresh key; nobody's passphrase changes. Do it when a "
                "computer or a backup was lost. When a user is revoked it is done by itself."));
    m_rotate->setText(tr("Renew the &key"));
}

} // namespace wasl::ui
