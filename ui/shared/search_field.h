#pragma once

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

class QAction;

namespace wasl::ui
{

/// The box one searches in. Down goes into the results, Enter opens the first of them, Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    /// Where Down and Enter lead. May be nullptr.
    void setResults(QAbstractItemView* view) { m_results = view; }
    /// How long the typing must pause before searched() is sent. 120 ms by default; 0 in tests.
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); }

Q_SIGNALS:
    /// The text to search for, trimmed; empty when the box was emptied.
    void searched(const QString& text);
    /// Enter, when there is no result to open.
    void submitted(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void searchNow();

    QTimer m_pause;
    QPointer<QAbstractItemView> m_results;
    QString m_last;
};

} // namespace wasl::ui
