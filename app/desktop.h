#pragma once

#include "app/domain/refusal.h"
#include "ui/shared/look_switch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <functional>
#include <memory>

namespace wasl::storage
{
class CaseFile;
}
namespace wasl::demo
{
class LocalHub;
}
namespace wasl::ui
{
class GuardedApplication;
class MainWindow;
class UnlockWindow;
} // namespace wasl::ui

namespace wasl
{

/// What the program was asked for at its start.
struct DesktopOptions
{
    QString folder;    ///< of the case file to open; empty for the last one
    bool demo = false; ///< open the demonstration, made at the first start
    int demoPeople = 600;
    QString demoUser;    ///< who opens the demonstration; empty for its manager
    QString page;        ///< the page to show first; empty for the desk
    QString target;      ///< what that page is told to open
    QString screenshot;  ///< a picture of the page is written there, and the program ends
    bool timing = false; ///< print how long it took to a usable desk, unlocking left out
};

/// The running program: from the first screen to the windows of an open file, and back when it locks. What
/// stays between starts (language, look, folders) is in wasl.conf; nothing about anyone is.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(ui::GuardedApplication& application, DesktopOptions options, QElapsedTimer sinceStart);
    ~Desktop() override;

    void start();

    /// What --page takes.
    static QStringList pageNames();

private:
    void showUnlock(const QString& folder, const QString& userName = {});
    void openDemo();
    domain::Result<void> makeDemo(const QString& folder);
    /// Says why the demonstration did not open, and goes back to the first screen.
    void refuse(const domain::Refusal& refusal);
    void open(std::unique_ptr<storage::CaseFile> file);
    void makeWindow();
    void addPages();
    /// The keys that pages have themselves.
    void tellOfKeys();
    /// Where it was when it was last closed; at first as designed, or over the whole of a small screen.
    void placeWindow();
    void closeWindow();
    void lock();
    void startDemoHub();
    void remember(const QString& folder);
    void whenDeskIsShown(std::function<void()> act);
    void finishScreenshot();

    ui::GuardedApplication& m_application;
    QSettings m_settings;
    ui::LookSwitch m_look;
    DesktopOptions m_options;
    QElapsedTimer m_sinceStart;
    qint64 m_unlocking = 0; ///< milliseconds that deriving keys took
    std::unique_ptr<storage::CaseFile> m_file;
    std::unique_ptr<ui::UnlockWindow> m_unlock;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<demo::LocalHub> m_hub;
};

} // namespace wasl
