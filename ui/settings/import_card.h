#pragma once

#include "ui/settings/settings_card.h"
#include "ui/shared/file_chooser.h"

class QPushButton;

namespace wasl::ui
{

/// The way into the import of a register.
class ImportCard : public SettingsCard
{
    Q_OBJECT
public:
    ImportCard(storage::CaseFile& file, FileChooser chooser, QWidget* parent);
    void retranslate() override;

Q_SIGNALS:
    void peopleWanted();

private:
    void open();

    FileChooser m_chooser;
    QPushButton* m_import;
};

} // namespace wasl::ui
