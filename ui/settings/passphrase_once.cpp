#include "ui/settings/passphrase_once.h"

#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

PassphraseOnce::PassphraseOnce(const storage::NewUser& user, QWidget* parent)
    : QDialog(parent)
    , m_passphrase(new LtrField(this))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"passphraseOnceDialog"_s);
    setWindowTitle(tr("Temporary passphrase"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.field);
    auto* words =
        new QLabel(tr("Write it down for %1, by hand. It is shown this once, and is good for the first "
                      "sign-in only: she chooses her own then.")
                       .arg(isolate(user.user.name)),
                   this);
    words->setWordWrap(true);
    words->setMinimumWidth(420);
    m_passphrase->setObjectName(u"temporaryPassphraseEdit"_s);
    m_passphrase->setAccessibleName(tr("Temporary passphrase"));
    m_passphrase->setReadOnly(true);
    m_passphrase->setFont(fontOf(TextRole::SectionHead));
    m_passphrase->setText(user.temporaryPassphrase);
    m_passphrase->setCursorPosition(0);
    auto* written = new QPushButton(tr("I have written it down"), this);
    written->setObjectName(u"writtenDownButton"_s);
    setButtonRole(written, ButtonRole::Primary);
    column->addWidget(words);
    column->addWidget(m_passphrase);
    column->addWidget(written, 0, Qt::AlignTrailing);
    connect(written, &QPushButton::clicked, this, &QDialog::accept);
}

PassphraseOnce::~PassphraseOnce()
{
    auto shown = m_passphrase->text();
    m_passphrase->clear();
    storage::wipe(shown);
}

void PassphraseOnce::show(const storage::NewUser& user, QWidget* parent)
{
    (new PassphraseOnce(user, parent))->open();
}

} // namespace wasl::ui
