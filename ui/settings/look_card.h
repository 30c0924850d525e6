#pragma once

#include "ui/settings/settings_card.h"

class QComboBox;

namespace wasl::ui
{

class FormGrid;
class LookSwitch;

/// Language with its direction, light or dark, and when the window locks by itself.
class LookCard : public SettingsCard
{
    Q_OBJECT
public:
    LookCard(storage::CaseFile& file, LookSwitch& look, QWidget* parent);
    void refresh() override;
    void retranslate() override;

Q_SIGNALS:
    void idleMinutesChanged(int minutes);

private:
    void keepMinutes();

    LookSwitch& m_look;
    FormGrid* m_form;
    QComboBox *m_language, *m_appearance, *m_idle;
};

} // namespace wasl::ui
