#include "ui/unlock/unlock_window.h"

#include "ui/shared/background.h"
#include "ui/shared/icons.h"
#include "ui/shared/look_button.h"
#include "ui/shared/theme.h"
#include "ui/unlock/brand_panel.h"
#include "ui/unlock/steps.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{
constexpr int formWidth = 460;
}

UnlockWindow::UnlockWindow(LookSwitch& look, UnlockSetup setup, Opened onOpened, QWidget* parent)
    : QWidget(parent)
    , m_setup(std::move(setup))
    , m_onOpened(std::move(onOpened))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomeStep(m_stack))
    , m_open(new OpenStep(m_setup.chooser, m_stack))
    , m_create(new CreateStep(m_setup.chooser, m_stack))
    , m_code(new CodeStep(m_stack))
    , m_recover(new RecoverStep(m_stack))
    , m_firstLogin(new FirstLoginStep(m_stack))
{
    const auto& t = tokens();
    setObjectName(u"unlockWindow"_s);
    setWindowTitle(u"Wasl"_s);
    setWindowIcon(themeIcon(u"wasl"_s));
    setMinimumSize(960, 600);

    for (auto* step :
         std::initializer_list<Step*>{m_welcome, m_open, m_create, m_code, m_recover, m_firstLogin})
        m_stack->addWidget(step);
    m_stack->setFixedWidth(formWidth);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* brand = new BrandPanel(this);
    line->addWidget(brand, 2);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(t.section, t.card, t.section, t.section);
    right->addWidget(new LookButton(look, this), 0, Qt::AlignTrailing);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_stack);
    middle->addStretch();
    right->addLayout(middle, 1);
    line->addLayout(right, 3);

    connect(m_welcome, &Step::submitted, this, [this] { go(m_create); });
    connect(m_welcome, &WelcomeStep::openWanted, this, [this] { go(m_open); });
    connect(m_welcome, &WelcomeStep::demonstrationWanted, this, &UnlockWindow::demonstrationWanted);
    connect(m_open, &Step::submitted, this, &UnlockWindow::open);
    connect(m_open, &OpenStep::createWanted, this, [this] { go(m_create); });
    connect(m_open, &OpenStep::recoverWanted, this, [this] { go(m_recover); });
    connect(m_open, &OpenStep::folderChanged, this, [this](const QString& folder) {
        m_open->holdOff(folder.isEmpty() ? 0 : storage::Vault::secondsToWait(folder, m_setup.environment));
    });
    connect(m_create, &Step::submitted, this, &UnlockWindow::create);
    connect(m_create, &CreateStep::backWanted, this, &UnlockWindow::back);
    connect(m_code, &Step::submitted, this, &UnlockWindow::confirmCode);
    connect(m_code, &CodeStep::newCodeWanted, this, &UnlockWindow::makeNewCode);
    connect(m_recover, &Step::submitted, this, &UnlockWindow::recover);
    connect(m_recover, &RecoverStep::backWanted, this, &UnlockWindow::back);
    connect(m_firstLogin, &Step::submitted, this, &UnlockWindow::firstLogin);
    connect(m_firstLogin, &FirstLoginStep::backWanted, this, &UnlockWindow::back);

    m_welcome->setDemonstrationOffered(m_setup.offerDemonstration);
    m_open->setRecent(m_setup.recentFolders);
    back();
}

UnlockWindow::~UnlockWindow()
{
    forget();
}

void UnlockWindow::setFolder(const QString& folder, const QString& userName)
{
    m_open->setFolder(folder);
    m_open->setUser(userName);
    go(m_open);
}

void UnlockWindow::go(Step* step)
{
    step->clearProblems();
    m_stack->setCurrentWidget(step);
    step->begin();
}

void UnlockWindow::back()
{
    forget();
    go(m_open->folder().isEmpty() ? static_cast<Step*>(m_welcome) : m_open);
}

template <class Work, class Done>
void UnlockWindow::run(Step* step, const QString& doing, Work work, Done done)
{
    step->clearProblems();
    step->setBusy(true, doing);
    runInBackground(
        this, std::move(work),
        [step, done = std::move(done)](auto result) mutable {
            step->setBusy(false);
            done(std::move(result));
        },
        [this, step](const QString&) {
            step->setBusy(false);
            broken(step);
        });
}

void UnlockWindow::open()
{
    m_folder = m_open->folder();
    m_credentials = m_open->credentials();
    if (m_folder.isEmpty()) {
        m_open->showRefusal(
            {u"folder-missing"_s, tr("Choose the folder of the case file first."), u"folder"_s});
        return;
    }
    unlock(m_open);
}

void UnlockWindow::unlock(Step* step)
{
    run(
        step, tr("Opening the file…"),
        [folder = m_folder, credentials = m_credentials, setup = m_setup] {
            return storage::Vault::unlock(folder, credentials, setup.environment, setup.options);
        },
        [this, step](File file) { onUnlocked(step, std::move(file)); });
}

void UnlockWindow::onUnlocked(Step* step, File file)
{
    if (file) {
        forget();
        Q_EMIT folderUsed((*file)->folder());
        m_onOpened(std::move(*file));
        return;
    }
    const auto code = file.error().code;
    if (code == "temporary-passphrase"_L1) {
        m_firstLogin->setUser(m_credentials.userName);
        go(m_firstLogin);
    } else if (code == "recovery-code-not-confirmed"_L1) {
        m_code->setCode({}, {});
        go(m_code);
    } else {
        refused(step, file.error());
    }
}

void UnlockWindow::refused(Step* step, const domain::Refusal& refusal)
{
    auto shown = refusal;
    if (shown.code == "wrong-passphrase"_L1) {
        m_open->forgetPassphrase();
        shown.field = u"passphrase"_s;
    }
    step->showRefusal(shown);
    step->holdOff(storage::Vault::secondsToWait(m_folder, m_setup.environment));
}

void UnlockWindow::broken(Step* step)
{
    step->showProblem(Meaning::Danger,
                      tr("The file cannot be read or written: the disk may be failing, or a part of "
                         "the file is damaged. Nothing was changed. A backup can be restored."));
}

void UnlockWindow::create()
{
    const auto wanted = m_create->read();
    if (!wanted) return;
    m_folder = wanted->folder;
    m_credentials = wanted->founder;
    run(
        m_create, tr("Making keys and the file…"),
        [wanted = *wanted, setup = m_setup] {
            return storage::Vault::create(wanted.folder, wanted.founder, wanted.associationName,
                                          setup.environment, setup.options);
        },
        [this, name = wanted->associationName](domain::Result<storage::Created> created) {
            if (!created) return m_create->showRefusal(created.error());
            m_create->forgetPassphrase();
            m_open->setFolder(m_folder);
            m_code->setCode(name, created->recoveryCode);
            go(m_code);
        });
}

void UnlockWindow::confirmCode()
{
    run(
        m_code, tr("Trying the code on a copy…"),
        [folder = m_folder, typed = m_code->typed(), setup = m_setup] {
            return storage::Vault::confirmRecoveryCode(folder, typed, setup.environment, setup.options);
        },
        [this](const domain::Result<void>& confirmed) {
            if (confirmed) return unlock(m_code);
            auto refusal = confirmed.error();
            if (refusal.code.startsWith("recovery-code"_L1)) refusal.field = u"code"_s;
            refused(m_code, refusal);
        });
}

void UnlockWindow::makeNewCode()
{
    run(
        m_code, tr("Making a new code and new keys…"),
        [folder = m_folder, credentials = m_credentials, setup = m_setup] {
            return storage::Vault::newRecoveryCode(folder, credentials, setup.environment, setup.options);
        },
        [this](const domain::Result<QString>& code) {
            if (!code) return refused(m_code, code.error());
            m_code->setCode({}, *code);
        });
}

void UnlockWindow::recover()
{
    const auto wanted = m_recover->read();
    if (!wanted) return;
    m_folder = m_open->folder();
    m_credentials = wanted->user;
    run(
        m_recover, tr("Making new keys…"),
        [folder = m_folder, wanted = *wanted, setup = m_setup] {
            return storage::Vault::recover(folder, wanted.code, wanted.user, setup.environment,
                                           setup.options);
        },
        [this](const domain::Result<QString>& code) {
            if (!code) return refused(m_recover, code.error());
            m_recover->forgetPassphrase();
            m_code->setCode({}, *code);
            go(m_code);
        });
}

void UnlockWindow::firstLogin()
{
    const auto wanted = m_firstLogin->read();
    if (!wanted) return;
    run(
        m_firstLogin, tr("Opening the file…"),
        [folder = m_folder, credentials = m_credentials, wanted = *wanted, setup = m_setup] {
            return storage::Vault::firstLogin(folder, credentials, wanted, setup.environment, setup.options);
        },
        [this](File file) { onUnlocked(m_firstLogin, std::move(file)); });
}

void UnlockWindow::forget()
{
    m_credentials.passphrase.fill(u'\0');
    m_credentials = {};
    m_open->forgetPassphrase();
    m_create->forgetPassphrase();
    m_recover->forgetPassphrase();
    m_firstLogin->forgetPassphrase();
    m_code->forgetCode();
}

} // namespace wasl::ui
