#pragma once

#include "ui/shared/code_combo.h"

#include <QStringList>

namespace wasl::ui
{

class FlowLayout;

/// Several entries of one list, in their order: a list to add from, and what was chosen as chips that are
/// taken away by a click or by Delete.
class CodeListEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList codes READ codes WRITE setCodes NOTIFY codesChanged USER true)
public:
    explicit CodeListEdit(const QString& name, QWidget* parent = nullptr);

    void setEntries(const std::vector<CodeEntry>& entries);
    void setPlaceholder(const QString& text) { m_combo->setPlaceholder(text); }
    [[nodiscard]] QStringList codes() const { return m_codes; }
    void setCodes(const QStringList& codes);
    [[nodiscard]] CodeCombo* combo() const { return m_combo; }

Q_SIGNALS:
    void codesChanged();
    void problemFound(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void take();
    void showChips();

    CodeCombo* m_combo;
    QWidget* m_chips;
    QStringList m_codes;
    std::vector<CodeEntry> m_entries;
};

} // namespace wasl::ui
