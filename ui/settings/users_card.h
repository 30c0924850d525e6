#pragma once

#include "app/storage/vault/case_file.h"
#include "ui/settings/settings_card.h"
#include "ui/shared/table_model.h"

#include <optional>

class QPushButton;
class QTableView;

namespace wasl::ui
{

/// Who can open the case file, in which role.
class UsersCard : public SettingsCard
{
    Q_OBJECT
public:
    UsersCard(storage::CaseFile& file, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] std::optional<storage::VaultUser> chosen() const;
    void add();
    void changeRole();
    void giveKeys();
    void resetPassphrase();
    void revoke();
    void enableSteps();

    QTableView* m_view;
    TableModel<storage::VaultUser>* m_model;
    QPushButton *m_add, *m_role, *m_keys, *m_reset, *m_revoke;
    bool m_may;
    bool m_mayGive = false; ///< manages users, or holds a key that can be given on
};

} // namespace wasl::ui
