#pragma once

#include "app/storage/vault/case_file.h"

#include <QDialog>

class QLineEdit;

namespace wasl::ui
{

/// A temporary passphrase, shown this once: nobody can read it back later. Deletes itself when it is closed.
class PassphraseOnce : public QDialog
{
    Q_OBJECT
public:
    static void show(const storage::NewUser& user, QWidget* parent);
    ~PassphraseOnce() override;

private:
    PassphraseOnce(const storage::NewUser& user, QWidget* parent);

    QLineEdit* m_passphrase;
};

} // namespace wasl::ui
