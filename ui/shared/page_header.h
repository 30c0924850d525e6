#pragma once

#include "ui/shared/state_chip.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace wasl::ui
{

/// One filter of a page: a code the page understands, its word, and how many it would show.
struct FilterChip
{
    QString code;
    QString label;
    int count = -1; ///< not shown below zero
};

/// Filters as chips, one chosen at a time; Left and Right walk through them.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent = nullptr);

    /// Keeps the choice if its code is still there, else chooses the first. Call again to retranslate.
    void setChips(const std::vector<FilterChip>& chips);
    void choose(const QString& code);
    [[nodiscard]] QString chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged(const QString& code);

private:
    QString m_chosen;
};

/// The head of every page: title line with its one main action at the end, filters under it.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& text);
    /// A quiet line under the title: what the page shows just now. May be empty.
    void setSubtitle(const QString& text);

    /// The page's one main action. The first call makes it; later ones (retranslate) change its text.
    QPushButton* setMainAction(const QString& objectName, const QString& text, const QString& iconName = {});
    /// Another action before the main one. Keep the pointer to retranslate it.
    QPushButton* addAction(const QString& objectName, const QString& text, const QString& iconName = {});
    /// Anything else at the end of the title line, a StateChip for instance.
    void addWidget(QWidget* widget);

    /// The row of filters, made at first use.
    FilterChips* filters();

    /// Shows the Back button; its signal is backRequested().
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QToolButton* m_back;
    QLabel* m_title;
    QLabel* m_subtitle;
    QHBoxLayout* m_actions;
    QPushButton* m_main = nullptr;
    FilterChips* m_filters = nullptr;
};

} // namespace wasl::ui
