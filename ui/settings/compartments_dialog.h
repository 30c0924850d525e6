#pragma once

#include "app/storage/vault/case_file.h"

#include <QDialog>

#include <map>

class QCheckBox;

namespace wasl::ui
{

class Notice;

/// Which closed notes a user may read: her keys to the compartments. Whoever holds a key can give it on; who
/// manages users gives the first one of a compartment, and takes keys away. Deletes itself when it is closed.
class CompartmentsDialog : public QDialog
{
    Q_OBJECT
public:
    CompartmentsDialog(storage::CaseFile& file, const storage::VaultUser& user, QWidget* parent);

Q_SIGNALS:
    void changed();

private:
    void save();

    storage::CaseFile& m_file;
    storage::VaultUser m_user;
    Notice* m_notice;
    std::map<domain::Compartment, QCheckBox*> m_boxes;
};

} // namespace wasl::ui
