#pragma once

#include "ui/beneficiaries/code_list_edit.h"

namespace wasl::ui
{

/// Communes and arrondissements, found by typing a part of their names.
class CommunesEdit : public CodeListEdit
{
    Q_OBJECT
public:
    explicit CommunesEdit(const QString& name, QWidget* parent = nullptr);
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();

    QString m_filledIn; ///< the language of the entries; empty before they were first looked at
};

} // namespace wasl::ui
