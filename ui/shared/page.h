#pragma once

#include <QVBoxLayout>
#include <QVariant>
#include <QWidget>

namespace wasl::ui
{

/// The first control inside \p part takes the keyboard, wherever the focus was.
void focusFirstControl(QWidget* part);

/// What every page of the main window is. A page sets its texts in retranslate() only, and calls it at the
/// end of its constructor; it is called again whenever the language changes.
class Page : public QWidget
{
    Q_OBJECT
public:
    /// \p parent may be nullptr: the main window takes pages over.
    explicit Page(QWidget* parent = nullptr);

    /// The page is about to be seen: read again what others may have changed.
    virtual void refresh() {}
    /// The way a page was asked for: show that record. What \p target is, the page says.
    virtual void open(const QVariant& target) { Q_UNUSED(target) }
    /// Escape, Alt+Left: one step back inside the page (record -> list). False when there is none.
    virtual bool goBack() { return false; }
    /// Where typing goes when the page is shown. By default its first control.
    virtual void takeFocus();
    /// The window locks in a moment: keep what is being typed as a draft. Must not ask anything.
    virtual void keepDraft() {}

Q_SIGNALS:
    /// How much waits here; the side bar shows it. 0 shows nothing.
    void waitingChanged(int count);
    /// Go to another page by its id ("people", "referrals" …) and let it open \p target.
    void wanted(const QString& pageId, const QVariant& target);

protected:
    /// A column with the page's margins (24) and gaps (16) to put header and content into.
    QVBoxLayout* column();
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
};

} // namespace wasl::ui
