#include "app/desktop.h"

#include "app/demo/demo.h"
#include "app/demo/local_hub.h"
#include "app/domain/referral_reference.h"
#include "app/domain/user.h"
#include "app/storage/vault/vault.h"
#include "ui/activities/activities_page.h"
#include "ui/agenda/agenda_page.h"
#include "ui/beneficiaries/people_page.h"
#include "ui/cases/cases_page.h"
#include "ui/desk/desk_page.h"
#include "ui/house/house_page.h"
#include "ui/legal/legal_page.h"
#include "ui/network/network_page.h"
#include "ui/partners/partners_page.h"
#include "ui/reception/reception_page.h"
#include "ui/referrals/referrals_page.h"
#include "ui/settings/setting_names.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/background.h"
#include "ui/shared/search_field.h"
#include "ui/shell/guarded_application.h"
#include "ui/shell/main_window.h"
#include "ui/summaries/month_page.h"
#include "ui/unlock/unlock_window.h"

#include <QDir>
#include <QMessageBox>
#include <QProgressDialog>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

namespace wasl
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRecentFolders = 5;

QString demoFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"demo"_s);
}

} // namespace

Desktop::Desktop(ui::GuardedApplication& application, DesktopOptions options, QElapsedTimer sinceStart)
    : m_application(application)
    , m_settings(u"wasl"_s, u"wasl"_s)
    , m_look(application)
    , m_options(std::move(options))
    , m_sinceStart(sinceStart)
{
    const auto language = language::fromCode(m_settings.value("language").toString());
    const auto dark = m_settings.value("theme").toString() == "dark"_L1;
    m_look.set(language.value_or(language::systemLanguage()),
               dark ? ui::Appearance::Dark : ui::Appearance::Light);
    connect(&m_look, &ui::LookSwitch::changed, this, [this] {
        m_settings.setValue("language", language::code(m_look.spoken()));
        m_settings.setValue("theme", m_look.appearance() == ui::Appearance::Dark ? u"dark"_s : u"light"_s);
    });
    m_application.setLock([this] {
        if (m_window) m_window->lock();
        return m_window != nullptr;
    });
}

Desktop::~Desktop()
{
    m_application.setLock({});
    // Jobs read through connections of their own; they end before the file is closed.
    closeWindow();
    ui::waitForBackground();
}

void Desktop::start()
{
    if (m_options.demo)
        openDemo();
    else
        showUnlock(m_options.folder);
}

void Desktop::remember(const QString& folder)
{
    auto folders = m_settings.value("folders").toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_settings.setValue("folders", QStringList(folders.mid(0, mostRecentFolders)));
}

void Desktop::showUnlock(const QString& folder, const QString& userName)
{
    ui::UnlockSetup setup;
    // In a small association one person does it all; a manager may also do an administrator's work.
    setup.options.founderRole = domain::Role::Manager;
    setup.recentFolders = m_settings.value("folders").toStringList();
    setup.offerDemonstration = true;
    m_unlock = std::make_unique<ui::UnlockWindow>(
        m_look, std::move(setup), [this](std::unique_ptr<storage::CaseFile> file) { open(std::move(file)); });
    if (!folder.isEmpty()) m_unlock->setFolder(folder, userName);
    connect(m_unlock.get(), &ui::UnlockWindow::folderUsed, this, &Desktop::remember);
    connect(m_unlock.get(), &ui::UnlockWindow::demonstrationWanted, this, [this] {
        m_options.demo = true;
        openDemo();
    });
    m_unlock->resize(1120, 700);
    m_unlock->show();
}

domain::Result<void> Desktop::makeDemo(const QString& folder)
{
    // Under another name until it is whole: a demonstration that was interrupted is made anew.
    const auto unfinished = folder + u".making"_s;
    QDir(unfinished).removeRecursively();
    QDir().mkpath(QFileInfo(folder).path());
    QProgressDialog progress(tr("Making the demonstration: an association that does not exist…"),
                             tr("Cancel"), 0, m_options.demoPeople);
    progress.setWindowModality(Qt::ApplicationModal);
    demo::DemoPlan plan;
    plan.people = m_options.demoPeople;
    plan.today = QDate::currentDate();
    const auto made = demo::makeDemo(unfinished, plan, [&progress](int done, int) {
        progress.setValue(done);
        QCoreApplication::processEvents();
        return !progress.wasCanceled();
    });
    if (!made) return domain::refuse(made.error());
    QDir().rename(unfinished, folder);
    return {};
}

void Desktop::openDemo()
{
    const auto folder = demoFolder();
    if (!QDir(folder).exists()) {
        if (const auto made = makeDemo(folder); !made) {
            refuse(made.error());
            return;
        }
    }
    QElapsedTimer unlocking;
    unlocking.start();
    auto file = storage::Vault::unlock(
        folder,
        {m_options.demoUser.isEmpty() ? demo::demoUserName : m_options.demoUser, demo::demoPassphrase},
        storage::systemEnvironment());
    m_unlocking = unlocking.elapsed();
    if (!file) {
        refuse(file.error());
        return;
    }
    open(*std::move(file));
}

void Desktop::refuse(const domain::Refusal& refusal)
{
    m_options.demo = false; // whatever is opened next is somebody's own file
    if (!m_options.screenshot.isEmpty()) {
        // Nobody is there to read a window.
        std::fprintf(stderr, "wasl: %s\n", qUtf8Printable(refusal.message));
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(3); });
        return;
    }
    if (refusal.code != "cancelled"_L1) QMessageBox::warning(m_unlock.get(), u"Wasl"_s, refusal.message);
    if (!m_unlock) showUnlock({});
}

void Desktop::open(std::unique_ptr<storage::CaseFile> file)
{
    m_file = std::move(file);
    try {
        makeWindow();
    } catch (...) {
        // Told at the seam; the file can be opened again.
        m_window.reset();
        ui::waitForBackground();
        m_file.reset();
        if (!m_options.screenshot.isEmpty()) QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(3); });
        throw;
    }
    // The unlocking window asks to be gone, and may be calling us at this moment.
    if (m_unlock) m_unlock.release()->deleteLater();
    connect(m_window.get(), &ui::MainWindow::lockRequested, this, &Desktop::lock, Qt::QueuedConnection);
    placeWindow();
    if (!m_options.page.isEmpty()) m_window->goTo(m_options.page, m_options.target);
    m_window->show();
    whenDeskIsShown([this] {
        if (m_options.timing)
            std::printf("desk after %lld ms, unlocking %lld ms left out\n",
                        static_cast<long long>(m_sinceStart.elapsed() - m_unlocking),
                        static_cast<long long>(m_unlocking));
        // Only ever the demonstration's own file: joining a network cannot be undone.
        if (m_options.demo && QDir(m_file->folder()) == QDir(demoFolder())) startDemoHub();
        if (!m_options.screenshot.isEmpty()) QTimer::singleShot(1500, this, &Desktop::finishScreenshot);
    });
}

void Desktop::makeWindow()
{
    const auto role = m_file->actor().role;
    m_window =
        std::make_unique<ui::MainWindow>(m_look, ui::SignedIn{m_file->associationName(), m_file->actor().name,
                                                              [role] { return domain::label(role); }});
    addPages();
}

void Desktop::placeWindow()
{
    constexpr QSize designed(1366, 768);
    m_window->resize(designed);
    if (!m_options.screenshot.isEmpty()) return;
    m_window->setSideBarFolded(m_settings.value("sideBarFolded").toBool());
    if (m_window->restoreGeometry(m_settings.value("window").toByteArray())) return;
    // With its frame it would be larger than the screen of an old laptop, and its last buttons below the
    // edge.
    const auto room = m_window->screen()->availableSize();
    if (room.width() <= designed.width() || room.height() <= designed.height())
        m_window->setWindowState(Qt::WindowMaximized);
}

void Desktop::closeWindow()
{
    if (m_window && m_options.screenshot.isEmpty()) {
        m_settings.setValue("window", m_window->saveGeometry());
        m_settings.setValue("sideBarFolded", m_window->isSideBarFolded());
    }
    m_window.reset();
}

QStringList Desktop::pageNames()
{
    return {u"desk"_s,  u"people"_s,  u"cases"_s,      u"referrals"_s, u"partners"_s,
            u"legal"_s, u"agenda"_s,  u"activities"_s, u"reception"_s, u"house"_s,
            u"month"_s, u"network"_s, u"settings"_s};
}

void Desktop::addPages()
{
    auto& file = *m_file;
    auto* desk = new ui::DeskPage(file);
    auto* network = new ui::NetworkPage(file);
    auto* settings = new ui::SettingsPage(file, m_look);
    m_window->addPage({u"desk"_s, [] { return tr("Desk"); }, u"desk"_s, desk});
    m_window->addPage({u"people"_s, [] { return tr("People"); }, u"people"_s, new ui::PeoplePage(file)});
    m_window->addPage({u"cases"_s, [] { return tr("Cases"); }, u"cases"_s, new ui::CasesPage(file)});
    m_window->addPage(
        {u"referrals"_s, [] { return tr("Referrals"); }, u"referral"_s, new ui::ReferralsPage(file)});
    m_window->addPage({u"partners"_s, [] { return tr("Partners"); }, u"link"_s, new ui::PartnersPage(file)});
    if (domain::may(file.actor().role, domain::Action::ViewLegalFile))
        m_window->addPage({u"legal"_s, [] { return tr("Legal"); }, u"legal"_s, new ui::LegalPage(file)});
    m_window->addPage({u"agenda"_s, [] { return tr("Agenda"); }, u"calendar"_s, new ui::AgendaPage(file)});
    m_window->addPage(
        {u"activities"_s, [] { return tr("Activities"); }, u"users"_s, new ui::ActivitiesPage(file)});
    m_window->addPage(
        {u"reception"_s, [] { return tr("Reception"); }, u"reception"_s, new ui::ReceptionPage(file)});
    if (domain::may(file.actor().role, domain::Action::ViewStays)) {
        auto* house = new ui::HousePage(file);
        m_window->addPage({u"house"_s, [] { return tr("House"); }, u"household"_s, house});
        // One key from wherever one is: a fire does not wait for the right page.
        m_window->addKey(
            Qt::Key_F9, [] { return tr("Who is in the house: the list for a fire"); },
            [this, house] { house->showFireList(m_window.get()); });
    }
    m_window->addPage({u"month"_s, [] { return tr("Month"); }, u"month"_s, new ui::MonthPage(file)});
    m_window->addPage({u"network"_s, [] { return tr("Network"); }, u"network"_s, network});
    m_window->addPage({u"settings"_s, [] { return tr("Settings"); }, u"settings"_s, settings});
    tellOfKeys();
    m_window->setSearchPage(u"desk"_s);
    m_window->search()->setResults(desk->results());
    // A reference scanned anywhere: Ctrl+K, and the scanner presses Enter.
    connect(m_window->search(), &ui::SearchField::submitted, this, [this](const QString& typed) {
        if (domain::ReferralReference::parse(typed))
            m_window->goTo(u"referrals"_s, QVariant(u"answer:"_s + typed));
    });
    connect(network, &ui::NetworkPage::stateChanged, m_window.get(), &ui::MainWindow::setNetworkState);
    connect(settings, &ui::SettingsPage::idleMinutesChanged, m_window.get(), &ui::MainWindow::setIdleMinutes);
    m_window->setIdleMinutes(ui::idleMinutes(file.database()));
    network->refresh();
}

void Desktop::tellOfKeys()
{
    using domain::Action;
    const auto may = [this](Action action) { return domain::may(m_file->actor().role, action); };
    if (may(Action::EditIdentity))
        m_window->tellOfKey(QKeySequence::New, [] { return tr("New person, on the desk and among people"); });
    m_window->tellOfKey(QKeySequence::Save, [] { return tr("Save what is open"); });
    if (may(Action::EditReferral))
        m_window->tellOfKey(Qt::CTRL | Qt::Key_R, [] { return tr("Refer the person whose record is open"); });
    if (may(Action::EditStays))
        m_window->tellOfKey(Qt::CTRL | Qt::Key_G,
                            [] { return tr("Give a bed to the person whose record is open"); });
    m_window->tellOfKey(Qt::ALT | Qt::Key_PageUp, [] { return tr("The month before"); });
    m_window->tellOfKey(Qt::ALT | Qt::Key_PageDown, [] { return tr("The next month"); });
}

void Desktop::lock()
{
    if (!m_file) return; // asked twice, before the first lock was done
    const auto folder = m_file->folder();
    const auto userName = m_file->actor().name; // whoever comes back types her passphrase only
    closeWindow();
    ui::waitForBackground();
    m_hub.reset();
    m_file->lock();
    m_file.reset();
    m_options.demo = false;
    showUnlock(folder, userName);
    m_application.locked();
}

void Desktop::startDemoHub()
{
    const auto folder = QDir(m_file->folder() + u"-hub"_s).absolutePath();
    ui::runInBackground(
        m_window.get(), [folder] { return demo::LocalHub::start(folder); },
        [this](domain::Result<std::unique_ptr<demo::LocalHub>> hub) {
            // A demonstration without a hub is still one; the network page says what is missing.
            if (!hub) return;
            m_hub = *std::move(hub);
            if (!m_hub->join(*m_file)) return;
            if (auto* network = qobject_cast<ui::NetworkPage*>(m_window->page(u"network"_s)))
                network->refresh();
        });
}

void Desktop::whenDeskIsShown(std::function<void()> act)
{
    // Two turns of the event loop: the first paints, the second finds the window ready for a key.
    QTimer::singleShot(0, this, [this, act = std::move(act)] { QTimer::singleShot(0, this, act); });
}

void Desktop::finishScreenshot()
{
    // What a job brought is laid out over several turns of the event loop.
    for (int turn = 0; turn < 4; ++turn) {
        ui::waitForBackground();
        QCoreApplication::processEvents();
    }
    if (m_window->grab().save(m_options.screenshot)) {
        std::printf("%s\n", qUtf8Printable(m_options.screenshot));
        QCoreApplication::exit(0);
        return;
    }
    std::fprintf(stderr, "wasl: %s\n",
                 qUtf8Printable(tr("The picture could not be written to “%1”.").arg(m_options.screenshot)));
    QCoreApplication::exit(4);
}

} // namespace wasl
