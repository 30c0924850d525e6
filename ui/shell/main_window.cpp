#include "ui/shell/main_window.h"

#include "ui/shared/icons.h"
#include "ui/shared/page.h"
#include "ui/shared/search_field.h"
#include "ui/shared/task_bar.h"
#include "ui/shell/clipboard_keeper.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/nav_button.h"
#include "ui/shell/session_watch.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

MainWindow::MainWindow(LookSwitch& look, SignedIn who, QWidget* parent)
    : QWidget(parent)
    , m_who(std::move(who))
    , m_side(new SideBar(m_who.associationName, this))
    , m_top(new TopBar(look, m_who.userName, this))
    , m_stack(new QStackedWidget(this))
    , m_idle(new IdleWatch(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(themeIcon(u"wasl"_s));
    setMinimumSize(960, 600);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(new TaskBar(this));
    column->addWidget(m_stack, 1);
    line->addWidget(m_side);
    line->addLayout(column, 1);

    connect(m_side, &SideBar::chosen, this, [this](const QString& id) { goTo(id); });
    connect(m_top, &TopBar::lockWanted, this, &MainWindow::lock);
    connect(m_top, &TopBar::networkWanted, this, [this] { goTo(u"network"_s); });
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    auto* session = new SessionWatch(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), this);
    connect(session, &SessionWatch::left, this, &MainWindow::lock);
    new ClipboardKeeper(this);
    const auto searchFor = [this](const QString& text) {
        if (!m_searchPage.isEmpty() && !(text.isEmpty() && m_current != m_searchPage))
            showPage(m_searchPage, text, true);
    };
    connect(search(), &SearchField::searched, this, searchFor);
    addFrameKeys();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(const PageEntry& page)
{
    auto* button = m_side->addPage(page.id, page.icon);
    m_stack->addWidget(page.widget);
    m_pages.push_back(page);
    const auto number = m_pages.size();
    QString keys;
    if (number <= 8) {
        const QKeySequence sequence(Qt::ALT | Qt::Key(Qt::Key_0 + int(number)));
        keys = sequence.toString(QKeySequence::NativeText);
        addKey(sequence, page.title, [this, id = page.id] { goTo(id); });
    }
    button->setTitle(page.title(), keys);
    if (auto* known = qobject_cast<Page*>(page.widget)) {
        connect(known, &Page::waitingChanged, button, &NavButton::setWaiting);
        connect(known, &Page::wanted, this, &MainWindow::goTo);
    }
    if (m_pages.size() == 1) goTo(page.id);
}

void MainWindow::addKey(const QKeySequence& keys, std::function<QString()> words, std::function<void()> act)
{
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
    m_keys.push_back({keys, std::move(words)});
}

void MainWindow::tellOfKey(const QKeySequence& keys, std::function<QString()> words)
{
    m_keys.push_back({keys, std::move(words)});
}

void MainWindow::goTo(const QString& pageId, const QVariant& target)
{
    showPage(pageId, target, false);
}

void MainWindow::goBack()
{
    if (auto* known = qobject_cast<Page*>(m_stack->currentWidget()); known && known->goBack()) return;
    if (m_before.empty()) return;
    const auto last = m_before.back();
    m_before.pop_back();
    goTo(last);
    // Going back is not a step of its own.
    m_before.pop_back();
}

QWidget* MainWindow::page(const QString& pageId) const
{
    for (const auto& entry : m_pages)
        if (entry.id == pageId) return entry.widget;
    return nullptr;
}

SearchField* MainWindow::search() const
{
    return m_top->search();
}

void MainWindow::setNetworkState(Meaning meaning, const QString& words)
{
    m_top->setNetworkState(meaning, words);
}

void MainWindow::setIdleMinutes(int minutes)
{
    m_idle->setMinutes(minutes);
}

void MainWindow::setSideBarFolded(bool folded)
{
    m_side->setFolded(folded);
}

bool MainWindow::isSideBarFolded() const
{
    return m_side->isFolded();
}

void MainWindow::lock()
{
    keepDrafts();
    lockOnceNothingAsks();
}

void MainWindow::keepDrafts()
{
    for (const auto& entry : m_pages) {
        auto* known = qobject_cast<Page*>(entry.widget);
        if (!known) continue;
        // A draft that a broken file does not take keeps neither the others from it nor the file from
        // locking.
        try {
            known->keepDraft();
        } catch (const std::exception& broken) {
            qWarning("%s keeps no draft: %s", qUtf8Printable(entry.id), broken.what());
        }
    }
}

void MainWindow::lockOnceNothingAsks()
{
    // A dialog that runs a loop of its own returns into a page, which must still be there then.
    if (QThread::currentThread()->loopLevel() <= 1) {
        Q_EMIT lockRequested();
        return;
    }
    if (auto* popup = QApplication::activePopupWidget())
        popup->close();
    else if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
    constexpr int aMoment = 10; // ms
    QTimer::singleShot(aMoment, this, &MainWindow::lockOnceNothingAsks);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepDrafts();
    QWidget::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Qt would begin with the first button of the side bar.
    if (auto* known = qobject_cast<Page*>(m_stack->currentWidget()); known && !focusWidget())
        known->takeFocus();
}

void MainWindow::showPage(const QString& pageId, const QVariant& target, bool keepFocus)
{
    auto* widget = page(pageId);
    if (!widget) return;
    const bool change = pageId != m_current;
    if (change && !m_current.isEmpty()) m_before.push_back(m_current);
    m_current = pageId;
    m_side->setCurrent(pageId);
    auto* known = qobject_cast<Page*>(widget);
    if (known && change) known->refresh();
    m_stack->setCurrentWidget(widget);
    if (known && target.isValid()) known->open(target);
    if (known && change && !keepFocus && isVisible()) known->takeFocus();
}

void MainWindow::nextPane(int step)
{
    auto* focus = QApplication::focusWidget();
    int pane = 2;
    if (focus && m_top->isAncestorOf(focus)) pane = 0;
    if (focus && m_side->isAncestorOf(focus)) pane = 1;
    switch ((pane + step + 3) % 3) {
    case 0:
        search()->setFocus(Qt::ShortcutFocusReason);
        break;
    case 1:
        m_side->takeFocus();
        break;
    default:
        if (auto* known = qobject_cast<Page*>(m_stack->currentWidget())) known->takeFocus();
    }
}

void MainWindow::showKeys()
{
    auto* sheet = new KeySheet(m_keys, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::retranslate()
{
    setWindowTitle(m_who.associationName.isEmpty() ? u"Wasl"_s : m_who.associationName + u" — Wasl"_s);
    if (m_who.role) m_top->setRole(m_who.role());
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const auto keys =
            i < 8 ? QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))).toString(QKeySequence::NativeText)
                  : QString();
        m_side->button(m_pages[i].id)->setTitle(m_pages[i].title(), keys);
    }
}

void MainWindow::addFrameKeys()
{
    addKey(
        Qt::CTRL | Qt::Key_K, [] { return tr("Search"); },
        [this] {
            search()->setFocus(Qt::ShortcutFocusReason);
            search()->selectAll();
        });
    addKey(
        Qt::ALT | Qt::Key_Left, [] { return tr("Back"); }, [this] { goBack(); });
    addKey(
        Qt::Key_Escape, [] { return tr("Back"); }, [this] { goBack(); });
    addKey(
        Qt::Key_F6, [] { return tr("To the next part of the window"); }, [this] { nextPane(1); });
    addKey(
        Qt::SHIFT | Qt::Key_F6, [] { return tr("To the part before"); }, [this] { nextPane(-1); });
    addKey(
        Qt::CTRL | Qt::Key_B, [] { return tr("Fold or widen the side bar"); },
        [this] { m_side->setFolded(!m_side->isFolded()); });
    addKey(
        Qt::CTRL | Qt::Key_L, [] { return tr("Lock"); }, [this] { lock(); });
    addKey(
        Qt::Key_F1, [] { return tr("This sheet"); }, [this] { showKeys(); });
}

} // namespace wasl::ui
