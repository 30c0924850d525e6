#pragma once

#include "app/domain/refusal.h"

#include <QDialog>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace wasl::ui
{

class FormGrid;
class Notice;
class RowsEditor;

/// A form over a page. It stays open until the file took what was typed; refusals stand beside their fields.
/// Shown with open(); it deletes itself.
class HouseDialog : public QDialog
{
    Q_OBJECT
public:
    /// What keeps it from being saved; empty when it was.
    using Keep = std::function<std::vector<domain::Refusal>()>;

    HouseDialog(const QString& name, const QString& title, const QString& keepText, QWidget* parent);

    [[nodiscard]] FormGrid* form() const { return m_form; }
    [[nodiscard]] Notice* notice() const { return m_notice; }
    /// A widget under the form; a list of rows shows its own refusals.
    void addUnder(QWidget* widget);
    void addRows(RowsEditor* rows);
    void setKeep(Keep keep) { m_keep = std::move(keep); }

private:
    void finish();

    Notice* m_notice;
    FormGrid* m_form;
    QVBoxLayout* m_inside;
    RowsEditor* m_rows = nullptr;
    Keep m_keep;
};

} // namespace wasl::ui
