#pragma once

#include "app/domain/refusal.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace wasl::ui
{

/// A control with its label above, a hint under it, and under that what is wrong and what to do.
/// The control's accessible name follows the label. A control that has the signal
/// `problemFound(QString)` (DateEdit, CodeCombo …) shows its own problems here by itself.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// \p name is the domain struct's field, as in domain::Refusal::field. Takes the control over.
    Field(const QString& name, QWidget* control, QWidget* parent = nullptr);

    /// Text of the label, with a mnemonic (&) if wanted, and the hint. Call again from retranslate().
    void setTexts(const QString& label, const QString& hint = {});
    /// Another hint than the one of setTexts(), for what depends on what is typed.
    void setHint(const QString& hint);
    /// Says in words beside the label that it cannot be left empty.
    void setNeeded(bool needed);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QWidget* control() const { return m_control; }
    [[nodiscard]] QString error() const;

public Q_SLOTS:
    /// Empty takes the error away. Editing the control takes it away too.
    void setError(const QString& text);
    void clearError() { setError({}); }

Q_SIGNALS:
    /// The control's value was changed by the user or by the program.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private Q_SLOTS:
    void onEdited();

private:
    void describe();

    QString m_name;
    QWidget* m_control;
    QLabel* m_label;
    QLabel* m_needed;
    QLabel* m_hint;
    QWidget* m_errorLine;
    QLabel* m_errorIcon;
    QLabel* m_error;
};

/// Fields in two columns at most; one where there is no room for two. Groups have plain headings.
///
///     m_family = new NameField(NameField::Script::Latin, this);
///     m_form->add(u"latin.family"_s, m_family);
///     …
///     if (const auto left = m_form->showRefusals(domain::problems(person, today)); !left.empty()) …
class FormGrid : public QWidget
{
    Q_OBJECT
public:
    enum class Width
    {
        Half,
        Full
    };

    explicit FormGrid(QWidget* parent = nullptr);

    Field* add(const QString& name, QWidget* control, Width width = Width::Half);
    /// A section head over what follows. Keep the pointer to retranslate it.
    QLabel* addHeading(const QString& text);
    /// Anything else, over the whole width: FoldSection, a table …
    void addWhole(QWidget* widget);

    /// nullptr if there is no such field.
    [[nodiscard]] Field* field(const QString& name) const;

    /// Puts each refusal under its field (all others lose their errors), moves the focus to the first, and
    /// returns those that belong to no field here: show them in a Notice.
    std::vector<domain::Refusal> showRefusals(const std::vector<domain::Refusal>& refusals);
    void clearErrors();
    /// Whether every date typed can be read, of the fields that are shown and enabled. Says under each other
    /// one what is wrong with it, and moves the focus to the first: an unreadable date is not an empty one.
    [[nodiscard]] bool allDatesRead();

Q_SIGNALS:
    /// Any field was changed: "unsaved changes".
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Item
    {
        QWidget* widget;
        Width width;
    };
    void arrange();

    std::vector<Item> m_items;
    int m_columns = 0;
};

} // namespace wasl::ui
