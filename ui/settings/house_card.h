#pragma once

#include "ui/settings/settings_card.h"

class QPushButton;
class QSpinBox;

namespace wasl::ui
{

class FormGrid;

/// After how many days a guest counts as absent, and how long is kept what nobody fetches.
class HouseCard : public SettingsCard
{
    Q_OBJECT
public:
    HouseCard(storage::CaseFile& file, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void save();

    FormGrid* m_form;
    QSpinBox *m_absent, *m_unclaimed;
    QPushButton* m_save;
    bool m_changed = false;
};

} // namespace wasl::ui
