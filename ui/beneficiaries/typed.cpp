#include "ui/beneficiaries/typed.h"

#include "ui/beneficiaries/code_list_edit.h"
#include "ui/beneficiaries/rows_editor.h"
#include "ui/shared/date_edit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// The list of matches takes every key while it is open, and the page would never hear of Ctrl+S.
class PopupKeys : public QObject
{
public:
    explicit PopupKeys(CodeCombo* combo)
        : QObject(combo)
        , m_combo(combo)
    {
        combo->completer()->popup()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool letter = key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z;
            if (letter && (key->modifiers() & Qt::ControlModifier)) {
                m_combo->completer()->popup()->hide();
                QCoreApplication::postEvent(
                    m_combo, new QKeyEvent(QEvent::KeyPress, key->key(), key->modifiers(), key->text()));
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    CodeCombo* m_combo;
};

} // namespace

QJsonValue typedIn(const QWidget* control)
{
    if (const auto* list = qobject_cast<const CodeListEdit*>(control))
        return QJsonArray::fromStringList(list->codes());
    if (const auto* rows = qobject_cast<const RowsEditor*>(control)) return rows->values();
    if (const auto* combo = qobject_cast<const CodeCombo*>(control))
        return combo->code().isEmpty() ? combo->currentText() : u'=' + combo->code();
    if (const auto* line = qobject_cast<const QLineEdit*>(control)) return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(control)) return text->toPlainText();
    if (const auto* box = qobject_cast<const QCheckBox*>(control))
        return box->isChecked() ? QJsonValue(true) : QJsonValue(u""_s);
    return {};
}

void setTypedIn(QWidget* control, const QJsonValue& typed)
{
    const auto text = typed.toString();
    if (auto* list = qobject_cast<CodeListEdit*>(control)) {
        QStringList codes;
        for (const auto& code : typed.toArray())
            codes << code.toString();
        list->setCodes(codes);
    } else if (auto* rows = qobject_cast<RowsEditor*>(control)) {
        rows->setValues(typed.toArray());
    } else if (auto* combo = qobject_cast<CodeCombo*>(control)) {
        const auto code = text.startsWith(u'=') ? text.sliced(1) : QString();
        // An entry that was retired since stays what it was until somebody chooses another.
        if (!code.isEmpty() && combo->findData(code) < 0) combo->addItem(code, code);
        combo->setCode(code);
        if (!text.isEmpty() && !text.startsWith(u'=')) combo->setEditText(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(control)) {
        line->setText(text);
        line->setCursorPosition(0); // of what is longer than its field the beginning is shown
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(control)) {
        plain->setPlainText(text);
    } else if (auto* box = qobject_cast<QCheckBox*>(control)) {
        box->setChecked(typed.toBool());
    }
}

void connectTyped(QWidget* control, QObject* context, const std::function<void()>& changed)
{
    if (auto* list = qobject_cast<CodeListEdit*>(control))
        QObject::connect(list, &CodeListEdit::codesChanged, context, changed);
    else if (auto* rows = qobject_cast<RowsEditor*>(control))
        QObject::connect(rows, &RowsEditor::edited, context, changed);
    else if (auto* combo = qobject_cast<CodeCombo*>(control))
        QObject::connect(combo, &QComboBox::editTextChanged, context, changed);
    else if (auto* line = qobject_cast<QLineEdit*>(control))
        QObject::connect(line, &QLineEdit::textChanged, context, changed);
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(control))
        QObject::connect(plain, &QPlainTextEdit::textChanged, context, changed);
    else if (auto* box = qobject_cast<QCheckBox*>(control))
        QObject::connect(box, &QCheckBox::toggled, context, changed);
}

void finishTyping(QWidget* form)
{
    if (auto* matches = QApplication::activePopupWidget()) matches->hide();
    auto* focus = QApplication::focusWidget();
    if (!focus || !form->isAncestorOf(focus)) return;
    focus->clearFocus();
    focus->setFocus(Qt::OtherFocusReason);
}

void letKeysThrough(QWidget* control)
{
    if (auto* combo = qobject_cast<CodeCombo*>(control)) new PopupKeys(combo);
    if (auto* list = qobject_cast<CodeListEdit*>(control)) new PopupKeys(list->combo());
}

void nameControl(QWidget* control, const QString& name)
{
    control->setAccessibleName(name);
    if (auto* combo = qobject_cast<QComboBox*>(control); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(name);
    if (auto* list = qobject_cast<CodeListEdit*>(control)) nameControl(list->combo(), name);
}

void TypedForm::add(const QString& field, QWidget* control)
{
    m_controls.push_back({field, control});
    letKeysThrough(control);
}

QJsonObject TypedForm::typed() const
{
    QJsonObject all;
    for (const auto& [field, control] : m_controls) {
        const auto value = typedIn(control);
        const bool empty = value.isArray() ? value.toArray().isEmpty() : value == QJsonValue(u""_s);
        if (!empty) all.insert(field, value);
    }
    return all;
}

void TypedForm::setTyped(const QJsonObject& typed)
{
    for (const auto& [field, control] : m_controls)
        setTypedIn(control, typed.value(field));
}

bool TypedForm::isEmpty() const
{
    return typed().isEmpty();
}

std::vector<domain::Refusal> TypedForm::unreadable() const
{
    std::vector<domain::Refusal> found;
    const auto check = [&](const QString& field, const QWidget* control) {
        if (const auto* date = qobject_cast<const DateEdit*>(control)) {
            if (const auto read = date->read(); !read) {
                auto refusal = read.error();
                refusal.field = field;
                found.push_back(std::move(refusal));
            }
        } else if (const auto* combo = qobject_cast<const CodeCombo*>(control)) {
            if (combo->code().isEmpty() && !combo->currentText().trimmed().isEmpty())
                found.push_back(
                    {u"not-in-list"_s,
                     QCoreApplication::translate(
                         "wasl::ui::TypedForm",
                         "“%1” is not in the list. Choose an entry of the list, or empty the field.")
                         .arg(combo->currentText()),
                     field});
        }
    };
    for (const auto& [field, control] : m_controls) {
        check(field, control);
        if (const auto* list = qobject_cast<const CodeListEdit*>(control)) check(field, list->combo());
        if (const auto* rows = qobject_cast<const RowsEditor*>(control))
            for (int r = 0; r < rows->rowCount(); ++r)
                for (int c = 0; c < rows->columnCount(); ++c)
                    check(rows->fieldOf(r, c), rows->cell(r, c));
    }
    return found;
}

} // namespace wasl::ui
