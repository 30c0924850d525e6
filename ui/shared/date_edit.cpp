#include "ui/shared/date_edit.h"

#include "ui/shared/writing.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

DateEdit::DateEdit(Accepts accepts, QWidget* parent)
    : LtrField(parent)
    , m_accepts(accepts)
{
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::finish);
    retranslate();
}

void DateEdit::setRange(const QDate& first, const QDate& last)
{
    m_first = first;
    m_last = last;
}

domain::Result<std::optional<domain::PartialDate>> DateEdit::read() const
{
    const auto typed = withoutBidiMarks(text()).trimmed();
    if (typed.isEmpty()) return std::nullopt;
    auto parsed = domain::PartialDate::parse(typed, m_today);
    if (!parsed) return domain::refuse(parsed.error());
    if (m_accepts == Accepts::Day && parsed->precision() != domain::DatePrecision::Day)
        return domain::refuse(u"unreadable-date"_s,
                              tr("Type the whole date: day, month and year, as in 23/11/2026."));
    if (m_first.isValid() && parsed->latest() < m_first)
        return domain::refuse(u"date-too-early"_s,
                              tr("This date cannot be before %1.").arg(writeDate(m_first)));
    if (m_last.isValid() && parsed->earliest() > m_last)
        return domain::refuse(u"date-too-late"_s, tr("This date cannot be after %1.").arg(writeDate(m_last)));
    return *parsed;
}

QDate DateEdit::date() const
{
    const auto found = read();
    if (!found || !*found || (*found)->precision() != domain::DatePrecision::Day) return {};
    return (*found)->earliest();
}

void DateEdit::setDate(const QDate& date)
{
    setText(withoutBidiMarks(writeDate(date)));
}

void DateEdit::setPartialDate(const std::optional<domain::PartialDate>& date)
{
    setText(date ? withoutBidiMarks(date->shown()) : QString());
}

void DateEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    LtrField::changeEvent(event);
}

void DateEdit::retranslate()
{
    setPlaceholderText(m_accepts == Accepts::Day ? tr("dd/mm/yyyy") : tr("dd/mm/yyyy, a year, or an age"));
}

void DateEdit::finish()
{
    const auto found = read();
    if (!found) {
        Q_EMIT problemFound(found.error().message);
        return;
    }
    // "about 1990" and ages keep the words they were typed in: they may be read again tomorrow.
    if (*found && (*found)->precision() == domain::DatePrecision::Day) setDate((*found)->earliest());
    Q_EMIT problemFound({});
}

} // namespace wasl::ui
