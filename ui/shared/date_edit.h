#pragma once

#include "app/domain/partial_date.h"
#include "ui/shared/text_fields.h"

namespace wasl::ui
{

/// A date as it is typed: dd/MM/yyyy, and with Partial also 05/1990, 1990, "34 ans" … (all that
/// domain::PartialDate reads). QDateEdit is not used: it reverses its sections right to left on Qt 6.4.
/// When it is left, what was understood is written out in full, and what was not is said.
class DateEdit : public LtrField
{
    Q_OBJECT
public:
    enum class Accepts
    {
        Day,
        Partial
    };
    explicit DateEdit(Accepts accepts = Accepts::Day, QWidget* parent = nullptr);

    /// What an estimated age counts from; the computer's day by default.
    void setToday(const QDate& today) { m_today = today; }
    /// Days outside are refused with a sentence. Invalid dates set no limit.
    void setRange(const QDate& first, const QDate& last);

    /// What is typed: nothing, a date, or why it is none.
    [[nodiscard]] domain::Result<std::optional<domain::PartialDate>> read() const;
    /// The day, if a whole valid day is typed; else an invalid date.
    [[nodiscard]] QDate date() const;
    void setDate(const QDate& date);
    void setPartialDate(const std::optional<domain::PartialDate>& date);

Q_SIGNALS:
    void problemFound(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void finish();

    Accepts m_accepts;
    QDate m_today = QDate::currentDate();
    QDate m_first, m_last;
};

} // namespace wasl::ui
