#pragma once

#include "ui/settings/settings_card.h"

class QLineEdit;
class QPushButton;

namespace wasl::ui
{

class CommunesEdit;
class FormGrid;
class LtrField;

/// The association: its name, the receipt of its declaration to the CNDP, the communes it works in.
class AssociationCard : public SettingsCard
{
    Q_OBJECT
public:
    AssociationCard(storage::CaseFile& file, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void save();

    FormGrid* m_form;
    QLineEdit* m_name;
    LtrField* m_receipt;
    CommunesEdit* m_communes;
    QPushButton* m_save;
    bool m_changed = false;
};

} // namespace wasl::ui
