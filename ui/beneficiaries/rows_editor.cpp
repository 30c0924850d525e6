#include "ui/beneficiaries/rows_editor.h"

#include "ui/beneficiaries/typed.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{
constexpr int removeWidth = 40;
}

RowsEditor::RowsEditor(const QString& list, std::vector<EditorColumn> columns, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_columns(std::move(columns))
    , m_head(new QWidget(this))
    , m_room(new QWidget(m_head))
    , m_lines(new QVBoxLayout)
    , m_error(new QLabel(this))
    , m_add(new QPushButton(this))
{
    m_hidden.resize(m_columns.size());
    const auto& t = tokens();
    setObjectName(list + u"Editor"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.control);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(t.control);
    for (const auto& c : m_columns) {
        auto* title = new QLabel(m_head);
        setTextRole(title, TextRole::Caption, true);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        head->addWidget(title, c.stretch);
        m_titles.push_back(title);
    }
    m_room->setFixedSize(removeWidth, 1);
    head->addWidget(m_room);
    m_lines->setSpacing(t.control);
    column->addWidget(m_head);
    column->addLayout(m_lines);
    m_error->setProperty("error", true);
    m_error->setObjectName(list + u"Error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setObjectName(u"add-"_s + list);
    m_add->setIcon(themeIcon(u"add"_s, IconInk::Accent));
    setButtonRole(m_add, ButtonRole::Quiet);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto row = addRow();
        cell(row, 0)->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    m_head->hide();
}

void RowsEditor::setTexts(const QString& add, const QString& remove)
{
    m_add->setText(add);
    m_removeText = remove;
    name();
}

void RowsEditor::setLocked(bool locked)
{
    m_locked = locked;
    m_add->setVisible(!locked);
    for (const auto& row : m_rows) {
        row.remove->setVisible(!locked);
        for (auto* control : row.cells)
            control->setEnabled(!locked);
    }
}

QJsonArray RowsEditor::values() const
{
    QJsonArray all;
    for (const auto& row : m_rows) {
        QJsonArray texts;
        for (auto* control : row.cells)
            texts.append(typedIn(control));
        texts.append(row.key);
        all.append(texts);
    }
    return all;
}

void RowsEditor::setValues(const QJsonArray& rows)
{
    clearErrors();
    while (!m_rows.empty())
        removeRow(m_rows.back().line);
    for (const auto& row : rows)
        addRow(row.toArray());
}

void RowsEditor::setColumnHidden(int column, bool hidden)
{
    m_hidden[size_t(column)] = hidden;
    m_titles[size_t(column)]->setVisible(!hidden);
    for (auto& row : m_rows)
        row.cells[size_t(column)]->setVisible(!hidden);
}

int RowsEditor::addRow(const QJsonArray& values)
{
    auto* line = new QWidget(this);
    auto* box = new QHBoxLayout(line);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(tokens().control);
    Row row{line, {}, new QPushButton(line), values.at(qsizetype(m_columns.size())).toString()};
    for (size_t i = 0; i < m_columns.size(); ++i) {
        auto* control = m_columns[i].make(line);
        control->setSizePolicy(QSizePolicy::Ignored, control->sizePolicy().verticalPolicy());
        control->setEnabled(!m_locked);
        letKeysThrough(control);
        if (i + 1 == m_columns.size()) control->installEventFilter(this);
        setTypedIn(control, values.at(qsizetype(i)));
        connectTyped(control, this, [this] { Q_EMIT edited(); });
        box->addWidget(control, m_columns[i].stretch);
        control->setVisible(!m_hidden[i]);
        row.cells.push_back(control);
    }
    row.remove->setIcon(themeIcon(u"remove"_s, IconInk::Quiet));
    row.remove->setFixedWidth(removeWidth);
    row.remove->setVisible(!m_locked);
    setButtonRole(row.remove, ButtonRole::Quiet);
    // The style may want more than was asked for.
    row.remove->ensurePolished();
    m_room->setFixedWidth(std::max(removeWidth, row.remove->minimumWidth()));
    box->addWidget(row.remove);
    connect(row.remove, &QPushButton::clicked, this, [this, line] {
        removeRow(line);
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    m_lines->addWidget(line);
    line->show();
    m_rows.push_back(std::move(row));
    m_head->show();
    name();
    return rowCount() - 1;
}

bool RowsEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (m_tabAdds && !m_locked && event->type() == QEvent::KeyPress && !m_rows.empty() &&
        watched == m_rows.back().cells.back() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        const auto& cells = m_rows.back().cells;
        const bool filled = std::any_of(cells.begin(), cells.end(), [](const QWidget* control) {
            return !typedIn(control).toString().trimmed().isEmpty();
        });
        if (filled) {
            m_add->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* RowsEditor::cell(int row, int column) const
{
    return m_rows[size_t(row)].cells[size_t(column)];
}

QString RowsEditor::fieldOf(int row, int column) const
{
    return u"%1[%2].%3"_s.arg(m_list).arg(row).arg(m_columns[size_t(column)].name);
}

bool RowsEditor::showRefusal(const QString& field, const QString& message)
{
    if (!field.startsWith(m_list + u'[')) return false;
    const auto row = QStringView(field).sliced(m_list.size() + 1).split(u']').first().toInt();
    if (row < 0 || row >= rowCount()) return false;
    m_error->setText(message);
    m_error->show();
    const auto column = field.section(u'.', 1);
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].name == column) cell(row, int(i))->setFocus(Qt::OtherFocusReason);
    return true;
}

void RowsEditor::clearErrors()
{
    m_error->clear();
    m_error->hide();
}

bool RowsEditor::hasError() const
{
    return !m_error->text().isEmpty();
}

void RowsEditor::removeRow(QWidget* line)
{
    std::erase_if(m_rows, [&](const Row& row) { return row.line == line; });
    m_lines->removeWidget(line);
    line->hide();
    line->deleteLater();
    if (m_rows.empty()) m_head->hide();
    clearErrors();
    name();
}

void RowsEditor::name()
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_titles[i]->setText(m_columns[i].title());
    for (size_t r = 0; r < m_rows.size(); ++r) {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            m_rows[r].cells[i]->setObjectName(u"%1-%2-%3"_s.arg(m_list, m_columns[i].name).arg(r));
            nameControl(m_rows[r].cells[i], m_columns[i].title());
        }
        m_rows[r].remove->setObjectName(u"remove-%1-%2"_s.arg(m_list).arg(r));
        m_rows[r].remove->setAccessibleName(m_removeText);
        m_rows[r].remove->setToolTip(m_removeText);
    }
}

} // namespace wasl::ui
