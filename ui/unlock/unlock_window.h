#pragma once

#include "app/storage/vault/vault.h"
#include "ui/shared/file_chooser.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace wasl::ui
{

class CodeStep;
class CreateStep;
class FirstLoginStep;
class LookSwitch;
class OpenStep;
class RecoverStep;
class Step;
class WelcomeStep;

/// What the first screens start from.
struct UnlockSetup
{
    storage::Environment environment = storage::systemEnvironment();
    storage::VaultOptions options = {};
    FileChooser chooser = {};
    QStringList recentFolders = {}; ///< newest first; empty shows the welcome
    bool offerDemonstration = false;
};

/// The way into a case file: open, create, recover, first login. Passphrases are tried in the background; the
/// window never blocks. When a file is open it is handed to the owner, who destroys this window.
class UnlockWindow : public QWidget
{
    Q_OBJECT
public:
    using Opened = std::function<void(std::unique_ptr<storage::CaseFile>)>;

    /// \p onOpened gets the file. It was opened in another thread and belongs to the window's from then on.
    UnlockWindow(LookSwitch& look, UnlockSetup setup, Opened onOpened, QWidget* parent = nullptr);
    ~UnlockWindow() override;

    /// The file that was locked a moment ago, and who had it open.
    void setFolder(const QString& folder, const QString& userName = {});

Q_SIGNALS:
    /// The file in this folder was opened: remember it among the recent ones.
    void folderUsed(const QString& folder);
    void demonstrationWanted();

private:
    using File = domain::Result<std::unique_ptr<storage::CaseFile>>;

    void go(Step* step);
    void back();
    void open();
    void create();
    void confirmCode();
    void makeNewCode();
    void recover();
    void firstLogin();
    void unlock(Step* step);
    void onUnlocked(Step* step, File file);
    void refused(Step* step, const domain::Refusal& refusal);
    void broken(Step* step);
    void forget();
    template <class Work, class Done>
    void run(Step* step, const QString& doing, Work work, Done done);

    UnlockSetup m_setup;
    Opened m_onOpened;
    QStackedWidget* m_stack;
    WelcomeStep* m_welcome;
    OpenStep* m_open;
    CreateStep* m_create;
    CodeStep* m_code;
    RecoverStep* m_recover;
    FirstLoginStep* m_firstLogin;
    /// What opens the file once the code was typed back; forgotten then.
    storage::Credentials m_credentials;
    QString m_folder;
};

} // namespace wasl::ui
