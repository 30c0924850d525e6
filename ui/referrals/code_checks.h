#pragma once

#include "ui/shared/code_combo.h"

#include <QWidget>

class QCheckBox;

namespace wasl::ui
{

/// Several codes of a list, each a box to tick: services asked for, sectors of a partner.
class CodeChecks : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList codes READ codes WRITE setCodes NOTIFY codesChanged USER true)
public:
    explicit CodeChecks(QWidget* parent = nullptr);

    /// Keeps what is ticked and still there. Call again when the language changes.
    void setEntries(const std::vector<CodeEntry>& entries);
    [[nodiscard]] QStringList codes() const;
    void setCodes(const QStringList& codes);

Q_SIGNALS:
    void codesChanged(const QStringList& codes);

private:
    std::vector<QCheckBox*> m_boxes;
};

} // namespace wasl::ui
