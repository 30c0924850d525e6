#pragma once

#include "app/storage/vault/case_file.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;

namespace wasl::ui
{

class FormGrid;
class Notice;

/// A new user, or another role for one there is. Deletes itself when it is closed.
class UserDialog : public QDialog
{
    Q_OBJECT
public:
    UserDialog(storage::CaseFile& file, const std::optional<storage::VaultUser>& user, QWidget* parent);

Q_SIGNALS:
    void added(const wasl::storage::NewUser& user);
    void roleChanged();

private:
    void save();

    storage::CaseFile& m_file;
    std::optional<storage::VaultUser> m_user;
    Notice* m_notice;
    FormGrid* m_form;
    QLineEdit* m_name;
    QComboBox* m_role;
};

} // namespace wasl::ui
