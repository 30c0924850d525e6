#include "ui/activities/period_bar.h"

#include "app/domain/time.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_header.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

PeriodBar::PeriodBar(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_day(today)
    , m_back(new QToolButton(this))
    , m_on(new QToolButton(this))
    , m_words(new QLabel(this))
    , m_length(new FilterChips(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens().control);
    m_back->setObjectName(u"periodBackButton"_s);
    m_on->setObjectName(u"periodOnButton"_s);
    m_words->setObjectName(u"periodWords"_s);
    m_words->setMinimumWidth(130);
    m_words->setAlignment(Qt::AlignCenter);
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_words, m_on, m_length})
        line->addWidget(part, 0, Qt::AlignVCenter);
    line->addStretch(1);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_length, &FilterChips::chosenChanged, this, [this] {
        write();
        Q_EMIT changed();
    });
    retranslate();
}

bool PeriodBar::byYear() const
{
    return m_length->chosen() == "year"_L1;
}

std::pair<QDate, QDate> PeriodBar::period() const
{
    if (byYear()) return {QDate(m_day.year(), 1, 1), QDate(m_day.year(), 12, 31)};
    const auto month = domain::YearMonth::of(m_day);
    return {month.first(), month.last()};
}

void PeriodBar::showDay(QDate day)
{
    const auto [first, last] = period();
    if (!day.isValid() || (day >= first && day <= last)) return;
    m_day = day;
    write();
    Q_EMIT changed();
}

void PeriodBar::step(int by)
{
    const auto first = period().first;
    m_day = byYear() ? first.addYears(by) : first.addMonths(by);
    write();
    Q_EMIT changed();
}

void PeriodBar::write()
{
    m_words->setText(byYear() ? isolateLtr(QString::number(m_day.year()))
                              : QLocale().toString(m_day, u"MMMM yyyy"_s));
}

void PeriodBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PeriodBar::retranslate()
{
    m_back->setIcon(themeIcon(u"back"_s));
    m_on->setIcon(themeIcon(u"next"_s));
    m_back->setToolTip(tr("Earlier"));
    m_on->setToolTip(tr("Later"));
    m_back->setAccessibleName(tr("Earlier"));
    m_on->setAccessibleName(tr("Later"));
    m_length->setChips({{u"month"_s, tr("Month")}, {u"year"_s, tr("Year")}});
    m_length->setAccessibleName(tr("How long"));
    write();
}

} // namespace wasl::ui
