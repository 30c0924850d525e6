#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/steps.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// "Wasl — Documents": the folder and where it lies. The whole path is in the tool tip.
QString shownFolder(const QString& path)
{
    QDir parent(path);
    const auto own = parent.dirName();
    return parent.cdUp() ? isolate(own) + u"  —  "_s + isolate(parent.dirName()) : isolate(own);
}

void addFolder(QComboBox& combo, int at, const QString& path)
{
    combo.insertItem(at, shownFolder(path), path);
    combo.setItemData(at, isolateLtr(QDir::toNativeSeparators(path)), Qt::ToolTipRole);
}

} // namespace

WelcomeStep::WelcomeStep(QWidget* parent)
    : Step(parent)
    , m_open(addBeside(u"openExistingButton"_s))
    , m_demonstration(addWay(u"demonstrationButton"_s))
{
    mainButton()->setObjectName(u"createFileButton"_s);
    connect(m_open, &QPushButton::clicked, this, &WelcomeStep::openWanted);
    connect(m_demonstration, &QPushButton::clicked, this, &WelcomeStep::demonstrationWanted);
    m_demonstration->hide();
    retranslate();
}

void WelcomeStep::setDemonstrationOffered(bool offered)
{
    m_demonstration->setVisible(offered);
}

void WelcomeStep::begin()
{
    mainButton()->setFocus();
}

void WelcomeStep::retranslate()
{
    setTexts(
        tr("Welcome"),
        tr("Everything your association writes down is kept in one encrypted case file: a folder on this "
           "computer. Make one, or open one that was made before."),
        tr("&Create a case file"));
    m_open->setText(tr("&Open a case file"));
    m_demonstration->setText(tr("Look around in a &demonstration first"));
}

OpenStep::OpenStep(FileChooser chooser, QWidget* parent)
    : Step(parent)
    , m_chooser(std::move(chooser))
    , m_form(new FormGrid(this))
    , m_folder(new QComboBox(m_form))
    , m_user(new QLineEdit(m_form))
    , m_passphrase(new PassphraseField(m_form))
    , m_other(new QPushButton(this))
    , m_create(addWay(u"createWayButton"_s))
    , m_recover(addWay(u"recoverWayButton"_s))
{
    m_folder->setObjectName(u"folderCombo"_s);
    m_folder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_folder->setMinimumContentsLength(20);
    m_user->setObjectName(u"userNameEdit"_s);
    m_passphrase->setObjectName(u"passphraseEdit"_s);
    m_other->setObjectName(u"otherFolderButton"_s);
    m_other->setIcon(themeIcon(u"folder"_s));
    mainButton()->setObjectName(u"openButton"_s);
    auto* line = new QWidget(m_form);
    auto* both = new QHBoxLayout(line);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(tokens().control);
    both->addWidget(m_folder, 1);
    both->addWidget(m_other);
    line->setFocusProxy(m_folder);
    line->setObjectName(u"folderLine"_s);
    m_form->add(u"folder"_s, line, FormGrid::Width::Full);
    m_form->add(u"userName"_s, m_user, FormGrid::Width::Full);
    m_form->add(u"passphrase"_s, m_passphrase, FormGrid::Width::Full);
    body()->addWidget(m_form);
    connect(m_other, &QPushButton::clicked, this, &OpenStep::choose);
    connect(m_create, &QPushButton::clicked, this, &OpenStep::createWanted);
    connect(m_recover, &QPushButton::clicked, this, &OpenStep::recoverWanted);
    connect(m_folder, &QComboBox::currentIndexChanged, this, [this] {
        m_folder->setToolTip(m_folder->currentData(Qt::ToolTipRole).toString());
        Q_EMIT folderChanged(folder());
    });
    retranslate();
}

void OpenStep::setRecent(const QStringList& folders)
{
    m_folder->clear();
    for (const auto& path : folders)
        addFolder(*m_folder, m_folder->count(), path);
}

void OpenStep::setFolder(const QString& folder)
{
    auto index = m_folder->findData(folder);
    if (index < 0) {
        addFolder(*m_folder, 0, folder);
        index = 0;
    }
    m_folder->setCurrentIndex(index);
}

void OpenStep::setUser(const QString& userName)
{
    m_user->setText(userName);
}

QString OpenStep::folder() const
{
    return m_folder->currentData().toString();
}

storage::Credentials OpenStep::credentials() const
{
    return {m_user->text().trimmed(), m_passphrase->text()};
}

void OpenStep::forgetPassphrase()
{
    m_passphrase->forget();
}

void OpenStep::begin()
{
    if (folder().isEmpty())
        m_other->setFocus();
    else if (m_user->text().isEmpty())
        m_user->setFocus();
    else
        m_passphrase->setFocus();
}

void OpenStep::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_user->hasFocus() && m_passphrase->text().isEmpty())
        m_passphrase->setFocus();
    else
        Step::keyPressEvent(event);
}

void OpenStep::choose()
{
    const auto folder = m_chooser.ask(
        this, {FileQuestion::Kind::Folder, tr("Folder of the case file"), QDir::homePath(), {}});
    if (!folder.isEmpty()) setFolder(folder);
}

void OpenStep::retranslate()
{
    setTexts(tr("Open the case file"), {}, tr("&Open"));
    m_form->field(u"folder"_s)->setTexts(tr("Case &file"));
    m_folder->setAccessibleName(tr("Case file"));
    m_form->field(u"userName"_s)->setTexts(tr("&User name"));
    m_form->field(u"passphrase"_s)->setTexts(tr("&Passphrase"));
    m_other->setText(tr("O&ther…"));
    m_other->setAccessibleName(tr("Choose the folder of another case file"));
    m_create->setText(tr("&Create a new case file"));
    m_recover->setText(tr("I do not know my passphrase any &more"));
}

} // namespace wasl::ui
