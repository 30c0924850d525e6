#pragma once

#include "ui/beneficiaries/record_tab.h"
#include "ui/beneficiaries/typed.h"

namespace wasl::ui
{

class EmptyState;
class Notice;
class RowsEditor;

/// Specific needs by UNHCR code, from when until when. Needs that are sensitive are neither shown nor offered
/// to a role that may not see them.
class NeedsTab : public RecordTab
{
    Q_OBJECT
public:
    NeedsTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Needs"); }
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;
    [[nodiscard]] bool canSave() const override { return m_mayEdit; }
    void save() override;

private:
    [[nodiscard]] domain::Beneficiary typedPerson() const;
    QWidget* needCell(QWidget* parent) const;
    void fill();

    bool m_mayView, m_mayEdit, m_maySensitive, m_changed = false;
    RowsEditor* m_rows;
    TypedForm m_typed;
    Notice *m_notice, *m_roleNotice;
    EmptyState* m_empty;
};

} // namespace wasl::ui
