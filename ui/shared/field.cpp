#include "ui/shared/field.h"

#include "ui/shared/date_edit.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// Under this width two columns would cut dates and names.
constexpr int leastColumn = 220;

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, QString(QChar(0)));
    text.remove(u'&');
    return text.replace(QChar(0), u'&');
}

/// Connects the signal of the control's USER property, whatever control it is.
void connectEdited(QWidget* control, QObject* receiver, const char* slot)
{
    const auto method = receiver->metaObject()->method(receiver->metaObject()->indexOfSlot(slot));
    if (auto* plain = qobject_cast<QPlainTextEdit*>(control)) {
        QObject::connect(plain, SIGNAL(textChanged()), receiver, SLOT(onEdited()));
        return;
    }
    if (auto* combo = qobject_cast<QComboBox*>(control)) {
        QObject::connect(combo, SIGNAL(currentIndexChanged(int)), receiver, SLOT(onEdited()));
        if (combo->isEditable())
            QObject::connect(combo, SIGNAL(editTextChanged(QString)), receiver, SLOT(onEdited()));
        return;
    }
    const auto user = control->metaObject()->userProperty();
    if (user.isValid() && user.hasNotifySignal())
        QObject::connect(control, user.notifySignal(), receiver, method);
}

} // namespace

Field::Field(const QString& name, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_control(control)
    , m_label(new QLabel(this))
    , m_needed(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_errorLine(new QWidget(this))
    , m_errorIcon(new QLabel(m_errorLine))
    , m_error(new QLabel(m_errorLine))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.unit);

    auto* head = new QHBoxLayout;
    head->setSpacing(t.control);
    head->addWidget(m_label);
    head->addWidget(m_needed);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(control);
    column->addWidget(m_hint);
    auto* error = new QHBoxLayout(m_errorLine);
    error->setContentsMargins(0, 0, 0, 0);
    error->setSpacing(t.unit);
    error->addWidget(m_errorIcon, 0, Qt::AlignTop);
    error->addWidget(m_error, 1);
    column->addWidget(m_errorLine);
    column->addStretch();

    setTextRole(m_needed, TextRole::Caption, true);
    setTextRole(m_hint, TextRole::Caption, true);
    m_hint->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setProperty("error", true);
    m_error->setObjectName(name + u"Error"_s);
    m_needed->hide();
    m_hint->hide();
    m_errorLine->hide();
    m_label->setBuddy(control);
    setObjectName(name + u"Field"_s);
    if (control->objectName().isEmpty()) control->setObjectName(name + u"Edit"_s);

    connectEdited(control, this, "onEdited()");
    if (control->metaObject()->indexOfSignal("problemFound(QString)") >= 0)
        connect(control, SIGNAL(problemFound(QString)), this, SLOT(setError(QString)));
}

void Field::setTexts(const QString& label, const QString& hint)
{
    m_label->setText(label);
    // A check box says it all itself.
    m_label->setVisible(!label.isEmpty());
    m_needed->setText(tr("needed"));
    setHint(hint);
}

void Field::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && m_errorLine->isHidden());
    describe();
}

void Field::setNeeded(bool needed)
{
    m_needed->setVisible(needed);
}

QString Field::error() const
{
    return m_error->text();
}

void Field::setError(const QString& text)
{
    m_error->setText(text);
    m_errorLine->setVisible(!text.isEmpty());
    m_hint->setVisible(text.isEmpty() && !m_hint->text().isEmpty());
    if (!text.isEmpty()) m_errorIcon->setPixmap(themeIcon(u"danger"_s, Meaning::Danger).pixmap(16, 16));
    if (m_control->property("bad").toBool() != !text.isEmpty()) {
        m_control->setProperty("bad", !text.isEmpty());
        m_control->style()->unpolish(m_control);
        m_control->style()->polish(m_control);
    }
    describe();
}

void Field::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) m_needed->setText(tr("needed"));
    if (event->type() == QEvent::PaletteChange && !m_error->text().isEmpty())
        m_errorIcon->setPixmap(themeIcon(u"danger"_s, Meaning::Danger).pixmap(16, 16));
    QWidget::changeEvent(event);
}

void Field::onEdited()
{
    if (!m_error->text().isEmpty()) clearError();
    Q_EMIT edited();
}

void Field::describe()
{
    const auto label = withoutMnemonic(m_label->text());
    const auto description = m_error->text().isEmpty() ? m_hint->text() : m_error->text();
    const auto name = [&](QWidget* widget) {
        if (!label.isEmpty()) widget->setAccessibleName(label);
        widget->setAccessibleDescription(description);
    };
    name(m_control);
    // The line edit inside hides the combo box from a screen reader.
    if (auto* combo = qobject_cast<QComboBox*>(m_control); combo && combo->lineEdit())
        name(combo->lineEdit());
}

FormGrid::FormGrid(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(tokens().card);
    grid->setVerticalSpacing(tokens().field);
}

Field* FormGrid::add(const QString& name, QWidget* control, Width width)
{
    auto* field = new Field(name, control, this);
    connect(field, &Field::edited, this, &FormGrid::edited);
    m_items.push_back({field, width});
    arrange();
    return field;
}

QLabel* FormGrid::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    setTextRole(heading, TextRole::SectionHead);
    if (!m_items.empty()) heading->setContentsMargins(0, tokens().field, 0, 0);
    addWhole(heading);
    return heading;
}

void FormGrid::addWhole(QWidget* widget)
{
    m_items.push_back({widget, Width::Full});
    arrange();
}

Field* FormGrid::field(const QString& name) const
{
    for (const auto& item : m_items)
        if (auto* field = qobject_cast<Field*>(item.widget); field && field->name() == name) return field;
    // Fields of a FoldSection stand in a grid of their own inside this one.
    for (auto* inner : findChildren<FormGrid*>())
        if (auto* field = inner->field(name)) return field;
    return nullptr;
}

std::vector<domain::Refusal> FormGrid::showRefusals(const std::vector<domain::Refusal>& refusals)
{
    clearErrors();
    std::vector<domain::Refusal> left;
    Field* first = nullptr;
    for (const auto& refusal : refusals) {
        auto* const found = refusal.field.isEmpty() ? nullptr : field(refusal.field);
        if (!found) {
            left.push_back(refusal);
            continue;
        }
        if (found->error().isEmpty()) found->setError(refusal.message);
        if (!first) first = found;
    }
    if (first) first->control()->setFocus(Qt::OtherFocusReason);
    return left;
}

bool FormGrid::allDatesRead()
{
    std::vector<domain::Refusal> unread;
    for (const auto* field : findChildren<Field*>()) {
        const auto* date = qobject_cast<const DateEdit*>(field->control());
        if (!date || field->isHidden() || !date->isEnabled()) continue;
        if (const auto read = date->read(); !read)
            unread.push_back({read.error().code, read.error().message, field->name()});
    }
    if (unread.empty()) return true;
    (void)showRefusals(unread);
    return false;
}

void FormGrid::clearErrors()
{
    for (auto* field : findChildren<Field*>())
        field->clearError();
}

void FormGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = width() < 2 * leastColumn + tokens().card ? 1 : 2;
    if (columns != m_columns) arrange();
}

bool FormGrid::event(QEvent* event)
{
    // A new direction or font needs a new arrangement, or Qt keeps the old widths.
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        layout()->invalidate();
    return QWidget::event(event);
}

void FormGrid::arrange()
{
    auto* grid = static_cast<QGridLayout*>(layout());
    m_columns = isVisible() && width() < 2 * leastColumn + tokens().card ? 1 : 2;
    for (const auto& item : m_items)
        grid->removeWidget(item.widget);
    int row = 0, column = 0;
    for (const auto& item : m_items) {
        const bool whole = item.width == Width::Full || m_columns == 1;
        if (whole && column) {
            ++row;
            column = 0;
        }
        grid->addWidget(item.widget, row, column, 1, whole ? m_columns : 1);
        if (whole || ++column == m_columns) {
            ++row;
            column = 0;
        }
    }
    // What room is left stays under the last field, not between them.
    for (int i = 0; i < grid->rowCount(); ++i)
        grid->setRowStretch(i, 0);
    grid->setRowStretch(row + 1, 1);
    for (int i = 0; i < 2; ++i)
        grid->setColumnStretch(i, i < m_columns ? 1 : 0);
    for (int i = 0; i < 2; ++i)
        grid->setColumnMinimumWidth(i, 0);
}

} // namespace wasl::ui
