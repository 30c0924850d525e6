#pragma once

#include <QDate>
#include <QWidget>

#include <utility>

class QLabel;
class QToolButton;

namespace wasl::ui
{

class FilterChips;

/// A month or a year to look at: one step back, one forward, and which of the two.
class PeriodBar : public QWidget
{
    Q_OBJECT
public:
    /// Begins with the month of \p today.
    explicit PeriodBar(QDate today, QWidget* parent = nullptr);

    [[nodiscard]] std::pair<QDate, QDate> period() const; ///< first and last day
    /// The period that holds this day.
    void showDay(QDate day);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool byYear() const;
    void step(int by);
    void write();
    void retranslate();

    QDate m_day;
    QToolButton *m_back, *m_on;
    QLabel* m_words;
    FilterChips* m_length;
};

} // namespace wasl::ui
