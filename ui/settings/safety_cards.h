#pragma once

#include "app/storage/vault/backup.h"
#include "ui/settings/settings_card.h"
#include "ui/shared/file_chooser.h"

class QLabel;
class QPushButton;

namespace wasl::storage
{
struct JournalReport;
}

namespace wasl::ui
{

/// A verified copy of the case file in another folder, made while people work.
class BackupCard : public SettingsCard
{
    Q_OBJECT
public:
    BackupCard(storage::CaseFile& file, FileChooser chooser, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void backUp();
    void done(const domain::Result<storage::BackupReport>& report);

    FileChooser m_chooser;
    QLabel* m_last;
    QPushButton* m_backUp;
};

/// The key the records are encrypted under, renewed.
class KeysCard : public SettingsCard
{
    Q_OBJECT
public:
    KeysCard(storage::CaseFile& file, QWidget* parent);
    void retranslate() override;

private:
    void rotate();

    QPushButton* m_rotate;
};

/// The chain of everything that was ever changed, recomputed.
class JournalCard : public SettingsCard
{
    Q_OBJECT
public:
    JournalCard(storage::CaseFile& file, QWidget* parent);
    void retranslate() override;

private:
    void verify();
    void show(const domain::Result<storage::JournalReport>& report);

    QPushButton* m_verify;
};

} // namespace wasl::ui
