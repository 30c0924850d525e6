#pragma once

#include "ui/settings/settings_card.h"

class QPushButton;

namespace wasl::ui
{

class FormGrid;
class NewPassphrase;
class PassphraseField;

/// The passphrase of whoever is signed in.
class PassphraseCard : public SettingsCard
{
    Q_OBJECT
public:
    PassphraseCard(storage::CaseFile& file, QWidget* parent);
    void retranslate() override;

private:
    void change();

    FormGrid* m_form;
    PassphraseField* m_current;
    NewPassphrase* m_wanted;
    QPushButton* m_change;
};

} // namespace wasl::ui
