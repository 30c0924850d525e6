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
};

} // namespace wasl::ui
