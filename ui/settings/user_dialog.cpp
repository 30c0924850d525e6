#include "ui/settings/user_dialog.h"

#include "ui/settings/waiting.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

UserDialog::UserDialog(storage::CaseFile& file, const std::optional<storage::VaultUser>& user,
                       QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_user(user)
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_name(new QLineEdit(m_form))
    , m_role(new ChoiceCombo(m_form))
{
    setObjectName(u"userDialog"_s);
    setWindowTitle(user ? tr("Change a role") : tr("Add a user"));
    setMinimumWidth(440);
    auto* column = dialogColumn(this);
    m_name->setObjectName(u"userNameEdit"_s);
    m_role->setObjectName(u"roleCombo"_s);
    for (const auto role : domain::allOf<domain::Role>())
        m_role->addItem(domain::label(role), int(role));
    m_form->add(u"userName"_s, m_name, FormGrid::Width::Full)
        ->setTexts(tr("&Name"), user ? QString() : tr("What she types to sign in."));
    m_form->add(u"role"_s, m_role, FormGrid::Width::Full)
        ->setTexts(tr("&Role"), tr("What she can see and do. It can be changed at any time."));
    if (user) {
        m_name->setText(user->name);
        m_name->setReadOnly(true);
        m_role->setCurrentIndex(m_role->findData(int(user->role)));
    }
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelUserButton"_s);
    auto* go =
        buttons->addButton(user ? tr("Change the role") : tr("Add this user"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"saveUserButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    go->setDefault(true);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &UserDialog::save);
    (user ? static_cast<QWidget*>(m_role) : m_name)->setFocus();
}

void UserDialog::save()
{
    m_notice->clear();
    m_form->clearErrors();
    const auto role = domain::Role(m_role->currentData().toInt());
    if (m_user) {
        const auto changed = m_file.setRole(m_user->id, role);
        if (!changed) {
            m_notice->say(m_form->showRefusals({changed.error()}));
            return;
        }
        accept();
        Q_EMIT roleChanged();
        return;
    }
    const auto added = waitingFor([&] { return m_file.addUser(m_name->text().trimmed(), role); });
    if (!added) {
        auto refusal = added.error();
        if (refusal.field.isEmpty() && refusal.code.startsWith("user-"_L1)) refusal.field = u"userName"_s;
        m_notice->say(m_form->showRefusals({refusal}));
        return;
    }
    accept();
    Q_EMIT this->added(*added);
}

} // namespace wasl::ui
