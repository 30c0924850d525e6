#include "ui/reception/serving_rows.h"

#include "ui/shared/choice_combo.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int clockDigits = 5; // "12:30"

/// "12:30", "9:05" and "930" alike.
QTime readClock(const QString& typed)
{
    auto text = domain::withLatinDigits(typed).trimmed();
    text.replace(u'h', u':').replace(u'.', u':');
    if (!text.contains(u':') && text.size() > 2) text.insert(text.size() - 2, u':');
    if (!text.contains(u':') && !text.isEmpty()) text += u":00"_s;
    return QTime::fromString(text, u"H:mm"_s);
}

} // namespace

ServingRows::ServingRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add &hours"), this))
{
    setObjectName(u"servingRows"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(tokens().control);
    m_add->setObjectName(u"addHoursButton"_s);
    m_add->setIcon(themeIcon(u"add"_s));
    setButtonRole(m_add, ButtonRole::Quiet);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({domain::Serving::Lunch, {12, 0}, {14, 0}});
        m_lines.back().serving->setFocus();
        Q_EMIT edited();
    });
}

void ServingRows::setServings(const std::vector<domain::ServingTime>& servings)
{
    for (const auto& line : m_lines)
        line.widget->deleteLater();
    m_lines.clear();
    for (const auto& time : servings)
        addLine(time);
}

void ServingRows::addLine(const domain::ServingTime& time)
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens().control);
    Line line{widget,
              new ChoiceCombo(widget),
              new LtrField(widget),
              new LtrField(widget),
              new QCheckBox(tr("from sunset"), widget),
              new QCheckBox(tr("in Ramadan"), widget)};
    const auto name = [&](QWidget* control, const QString& what, const QString& accessible) {
        control->setObjectName(u"serving"_s + what + QString::number(m_lines.size()));
        control->setAccessibleName(accessible);
    };
    name(line.serving, u"Combo"_s, tr("Serving"));
    name(line.from, u"From"_s, tr("From"));
    name(line.until, u"Until"_s, tr("Until"));
    name(line.sunset, u"Sunset"_s, tr("From sunset"));
    name(line.ramadan, u"Ramadan"_s, tr("In Ramadan"));
    for (const auto serving : domain::allOf<domain::Serving>())
        line.serving->addItem(domain::label(serving), int(serving));
    line.serving->setCurrentIndex(line.serving->findData(int(time.serving)));
    for (auto* clock : {line.from, line.until}) {
        clock->setMaxLength(clockDigits);
        clock->setFixedWidth(2 * tokens().touch);
        clock->setPlaceholderText(u"12:00"_s);
    }
    line.from->setText(time.from.toString(u"HH:mm"_s));
    line.until->setText(time.until.toString(u"HH:mm"_s));
    line.sunset->setChecked(time.fromSunset);
    line.ramadan->setChecked(time.inRamadan);
    line.from->setEnabled(!time.fromSunset);
    auto* remove = new QToolButton(widget);
    name(remove, u"Remove"_s, tr("Take these hours away"));
    remove->setToolTip(tr("Take these hours away"));
    remove->setIcon(themeIcon(u"remove"_s));
    row->addWidget(line.serving, 1);
    row->addWidget(line.ramadan);
    row->addWidget(line.sunset);
    row->addWidget(line.from);
    row->addWidget(new QLabel(u"–"_s, widget));
    row->addWidget(line.until);
    row->addWidget(remove);
    connect(line.serving, &QComboBox::currentIndexChanged, this, [this, line] {
        const auto serving = domain::Serving(line.serving->currentData().toInt());
        const bool fasting = serving == domain::Serving::Iftar || serving == domain::Serving::Suhur;
        if (fasting) line.ramadan->setChecked(true);
        Q_EMIT edited();
    });
    connect(line.sunset, &QCheckBox::toggled, this, [this, line](bool on) {
        line.from->setEnabled(!on);
        Q_EMIT edited();
    });
    connect(line.ramadan, &QCheckBox::toggled, this, &ServingRows::edited);
    for (auto* clock : {line.from, line.until})
        connect(clock, &QLineEdit::textChanged, this, &ServingRows::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget] { removeLine(widget); });
    m_column->insertWidget(m_column->count() - 1, widget);
    m_lines.push_back(line);
}

void ServingRows::removeLine(QWidget* widget)
{
    std::erase_if(m_lines, [widget](const Line& line) { return line.widget == widget; });
    widget->deleteLater();
    m_add->setFocus();
    Q_EMIT edited();
}

std::vector<domain::ServingTime> ServingRows::servings() const
{
    std::vector<domain::ServingTime> all;
    for (const auto& line : m_lines)
        all.push_back({domain::Serving(line.serving->currentData().toInt()),
                       line.sunset->isChecked() ? QTime() : readClock(line.from->text()),
                       readClock(line.until->text()), line.sunset->isChecked(), line.ramadan->isChecked()});
    return all;
}

} // namespace wasl::ui
