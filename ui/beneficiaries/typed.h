#pragma once

#include "app/domain/refusal.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <vector>

namespace wasl::ui
{

/// What stands in a control, as it was typed, also when it makes no sense yet: for drafts. A CodeCombo gives
/// its code with "=" before it, or else the text; a CodeListEdit and a RowsEditor give arrays.
QJsonValue typedIn(const QWidget* control);
void setTypedIn(QWidget* control, const QJsonValue& typed);
/// Calls \p changed whenever it changes, by whomever.
void connectTyped(QWidget* control, QObject* context, const std::function<void()>& changed);
/// A field's text is understood when it is left: as if the one with the focus were left, so that saving by a
/// key finds what was typed last.
void finishTyping(QWidget* form);
/// Keys with Ctrl, such as Ctrl+S, reach the page also while a list of matches is open under the field.
void letKeysThrough(QWidget* control);
/// The accessible name, also of the line edit inside of a combo box.
void nameControl(QWidget* control, const QString& name);

/// The controls of a form by the domain's names of their fields, so that all can be kept as a draft and given
/// back, and what cannot be read is said beside its field.
class TypedForm
{
public:
    void add(const QString& field, QWidget* control);

    [[nodiscard]] QJsonObject typed() const;
    /// Fields that are not named are emptied.
    void setTyped(const QJsonObject& typed);
    [[nodiscard]] bool isEmpty() const;
    /// What was typed into a list without being in it, or as a date without being one.
    [[nodiscard]] std::vector<domain::Refusal> unreadable() const;

private:
    std::vector<std::pair<QString, QWidget*>> m_controls;
};

} // namespace wasl::ui
