#pragma once

#include "ui/settings/settings_card.h"

class QLineEdit;
class QPushButton;

namespace wasl::ui
{

class CommunesEdit;
class FormGrid;
class LtrField;

/// The association: its name and what its notices say of it (address, contact, the receipt of its declaration
/// to the CNDP, how long files are kept), and the communes it works in.
class AssociationCard : public SettingsCard
{
    Q_OBJECT
public:
    AssociationCard(storage::CaseFile& file, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void save();
    void sayMissing();

    FormGrid* m_form;
    QLineEdit* m_name;
    QLineEdit *m_address, *m_contact;
    LtrField *m_receipt, *m_years;
    Notice* m_missing;
    CommunesEdit* m_communes;
    QPushButton* m_save;
    bool m_changed = false;
};

} // namespace wasl::ui
