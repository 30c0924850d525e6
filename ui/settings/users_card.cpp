#include "ui/settings/users_card.h"

#include "ui/settings/compartments_dialog.h"
#include "ui/settings/passphrase_once.h"
#include "ui/settings/user_dialog.h"
#include "ui/settings/waiting.h"
#include "ui/shared/background.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::VaultUser;

UsersCard::UsersCard(storage::CaseFile& file, QWidget* parent)
    : SettingsCard(file, parent)
    , m_view(new QTableView(this))
    , m_model(new TableModel<VaultUser>(this))
    , m_add(new QPushButton(this))
    , m_role(new QPushButton(this))
    , m_keys(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_revoke(new QPushButton(this))
{
    m_view->setObjectName(u"usersTable"_s);
    m_view->setModel(m_model);
    m_view->setMinimumHeight(280);
    m_add->setObjectName(u"addUserButton"_s);
    m_role->setObjectName(u"changeRoleButton"_s);
    m_keys->setObjectName(u"compartmentsButton"_s);
    m_reset->setObjectName(u"resetPassphraseButton"_s);
    m_revoke->setObjectName(u"revokeUserButton"_s);
    m_add->setIcon(themeIcon(u"user-add"_s));
    setButtonRole(m_revoke, ButtonRole::Danger);
    addHeadWidget(m_add);
    body()->addWidget(m_view, 1);
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_role);
    steps->addWidget(m_keys);
    steps->addWidget(m_reset);
    steps->addStretch();
    steps->addWidget(m_revoke);
    body()->addLayout(steps);

    connect(m_add, &QPushButton::clicked, this, &UsersCard::add);
    connect(m_role, &QPushButton::clicked, this, &UsersCard::changeRole);
    connect(m_keys, &QPushButton::clicked, this, &UsersCard::giveKeys);
    connect(m_reset, &QPushButton::clicked, this, &UsersCard::resetPassphrase);
    connect(m_revoke, &QPushButton::clicked, this, &UsersCard::revoke);
    m_may = allow(domain::Action::ManageUsers, {m_add, m_role, m_reset, m_revoke});
    retranslate();
    setUpTable(m_view, {.onOpen =
                            [this](const QModelIndex&) {
                                if (m_may) changeRole();
                            },
                        .stretched = 0});
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersCard::enableSteps);
}

std::optional<VaultUser> UsersCard::chosen() const
{
    const auto rows = m_view->selectionModel() ? m_view->selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty()) return std::nullopt;
    return m_model->row(rows.front());
}

void UsersCard::enableSteps()
{
    const auto user = chosen();
    const bool other = user && user->id != file().actor().user;
    m_role->setEnabled(m_may && user.has_value());
    m_keys->setEnabled(m_mayGive && user.has_value());
    // Her own passphrase she changes herself, and herself she cannot revoke.
    m_reset->setEnabled(m_may && other);
    m_revoke->setEnabled(m_may && other);
}

void UsersCard::refresh()
{
    const auto before = chosen();
    m_model->setRows(file().users());
    m_mayGive = m_may;
    for (const auto which : domain::allOf<domain::Compartment>())
        if (which != domain::Compartment::General && file().database().cipher(which)) m_mayGive = true;
    if (before) {
        const auto again = m_model->find([&](const VaultUser& user) { return user.id == before->id; });
        if (again.isValid()) m_view->setCurrentIndex(again);
    }
    enableSteps();
}

void UsersCard::add()
{
    notice()->clear();
    auto* dialog = new UserDialog(file(), std::nullopt, this);
    connect(dialog, &UserDialog::added, this, [this](const storage::NewUser& user) {
        refresh();
        PassphraseOnce::show(user, this);
    });
    dialog->open();
}

void UsersCard::changeRole()
{
    const auto user = chosen();
    if (!user) return;
    notice()->clear();
    auto* dialog = new UserDialog(file(), user, this);
    connect(dialog, &UserDialog::roleChanged, this, [this, name = user->name] {
        refresh();
        showToast(this, {tr("%1 has another role now.").arg(isolate(name))});
    });
    dialog->open();
}

void UsersCard::giveKeys()
{
    const auto user = chosen();
    if (!user) return;
    notice()->clear();
    auto* dialog = new CompartmentsDialog(file(), *user, this);
    connect(dialog, &CompartmentsDialog::changed, this, &UsersCard::refresh);
    dialog->open();
}

void UsersCard::resetPassphrase()
{
    const auto user = chosen();
    if (!user) return;
    notice()->clear();
    if (!confirmByTyping(
            this, tr("New passphrase"),
            tr("%1 gets a temporary passphrase, and her old one opens nothing any more. Notes that "
               "only she could read must be opened to her again by a colleague who can.")
                .arg(isolate(user->name)),
            user->name, tr("Give a new passphrase")))
        return;
    const auto given = waitingFor([&] { return file().resetPassphrase(user->id); });
    if (!given) {
        notice()->say(given.error());
        return;
    }
    refresh();
    PassphraseOnce::show(*given, this);
}

void UsersCard::revoke()
{
    const auto user = chosen();
    if (!user) return;
    notice()->clear();
    if (!confirmByTyping(this, tr("Revoke a user"),
                         tr("%1 will not be able to open the case file any more, and all records are written "
                            "anew under a fresh key. This cannot be undone.")
                             .arg(isolate(user->name)),
                         user->name, tr("Revoke")))
        return;
    waitForBackground();
    const auto revoked = waitingFor([&] { return file().revokeUser(user->id); });
    if (!revoked)
        notice()->say(revoked.error());
    else
        notice()->say(Meaning::Done,
                      tr("%1 was revoked, and the records are under a new key. Make a new backup: "
                         "older ones still open with her passphrase.")
                          .arg(isolate(user->name)));
    refresh();
}

void UsersCard::retranslate()
{
    setHeading(tr("Users"));
    setWords(tr(
        "Everybody opens the file with a name and a passphrase of her own, and sees what her role needs."));
    m_view->setAccessibleName(tr("Users"));
    m_add->setText(tr("&Add a user…"));
    m_role->setText(tr("Change &role…"));
    m_keys->setText(tr("Closed &notes…"));
    m_reset->setText(tr("New &passphrase…"));
    m_revoke->setText(tr("Re&voke…"));
    const auto state = [own = file().actor().user](const VaultUser& user) {
        if (user.id == own) return ChipLook{Meaning::Accent, tr("You"), u"people"_s};
        if (user.temporary) return ChipLook{Meaning::Attention, tr("Not signed in yet"), u"clock"_s};
        return ChipLook{Meaning::Done, tr("Active"), u"done"_s};
    };
    m_model->setColumns({
        TableColumn<VaultUser>(u"name"_s, tr("Name"), [](const VaultUser& user) { return user.name; }),
        TableColumn<VaultUser>(u"role"_s, tr("Role"),
                               [](const VaultUser& user) { return domain::label(user.role); }),
        TableColumn<VaultUser>(u"keys"_s, tr("Reads closed notes"),
                               [](const VaultUser& user) {
                                   QStringList words;
                                   for (const auto which : user.compartments)
                                       words << domain::label(which);
                                   return words.join(tr(", ", "between kinds of notes"));
                               }),
        TableColumn<VaultUser>(u"state"_s, tr("State"), state),
        TableColumn<VaultUser>(
            u"since"_s, tr("Since"),
            [](const VaultUser& user) { return writeDate(user.created.toLocalTime().date()); })
            .sortedBy([](const VaultUser& user) { return QVariant(user.created); }),
    });
    refresh();
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, 170);
}

} // namespace wasl::ui
