#pragma once

#include "ui/shared/tokens.h"
#include "ui/shell/key_sheet.h"

#include <QVariant>
#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;

namespace wasl::ui
{

class IdleWatch;
class LookSwitch;
class SearchField;
class SideBar;
class TopBar;

/// What the main window shows about whoever is signed in.
struct SignedIn
{
    QString associationName;
    QString userName;
    std::function<QString()> role; ///< translated: domain::label(role)
};

/// A page as the main window knows it.
struct PageEntry
{
    QString id;                     ///< stable: "desk", "people", "referrals" …
    std::function<QString()> title; ///< asked for again in each language
    QString icon;                   ///< of resources/icons
    QWidget* widget = nullptr;      ///< taken over; a ui::Page has more to say
};

/// The frame: side bar, top bar, one page at a time, the way back, and the lock. It knows pages, not
/// features. On lockRequested() the owner destroys the window and closes the file.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(LookSwitch& look, SignedIn who, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The first page added is shown first; the first eight have Alt+1 … Alt+8.
    void addPage(const PageEntry& page);
    /// Where what is typed into the search box of the top bar goes: Page::open(QString).
    void setSearchPage(const QString& pageId) { m_searchPage = pageId; }
    /// A key of the whole window, listed in the key sheet.
    void addKey(const QKeySequence& keys, std::function<QString()> words, std::function<void()> act);

    /// A key that one of the pages has itself: the key sheet lists it too.
    void tellOfKey(const QKeySequence& keys, std::function<QString()> words);

    /// Shows a page; with a target it is told to open it. Unknown ids are ignored.
    void goTo(const QString& pageId, const QVariant& target = {});
    /// One step back: inside the page first, then to the page before.
    void goBack();
    [[nodiscard]] QString currentPage() const { return m_current; }
    [[nodiscard]] QWidget* page(const QString& pageId) const;
    [[nodiscard]] SearchField* search() const;

    /// "2 releases wait", "up to date"; empty hides it.
    void setNetworkState(Meaning meaning, const QString& words);
    /// 0 never. 5 to begin with.
    void setIdleMinutes(int minutes);
    [[nodiscard]] IdleWatch* idleWatch() const { return m_idle; }
    void setSideBarFolded(bool folded);
    [[nodiscard]] bool isSideBarFolded() const;

    /// Lets every page keep its draft, then sends lockRequested(); what still asks something is answered with
    /// no first.
    void lock();

Q_SIGNALS:
    void lockRequested();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showPage(const QString& pageId, const QVariant& target, bool keepFocus);
    void nextPane(int step);
    void showKeys();
    void keepDrafts();
    void lockOnceNothingAsks();
    void retranslate();
    void addFrameKeys();

    SignedIn m_who;
    SideBar* m_side;
    TopBar* m_top;
    QStackedWidget* m_stack;
    IdleWatch* m_idle;
    std::vector<PageEntry> m_pages;
    std::vector<QString> m_before;
    std::vector<KeyHelp> m_keys;
    QString m_current, m_searchPage;
};

} // namespace wasl::ui
