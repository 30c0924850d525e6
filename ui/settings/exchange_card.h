#pragma once

#include "app/storage/correspondent_store.h"
#include "ui/settings/settings_card.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/table_model.h"

class QPushButton;
class QTableView;

namespace wasl::ui
{

/// The association's own card for sealed files, with its fingerprint, and the associations whose cards were
/// confirmed.
class ExchangeCard : public SettingsCard
{
    Q_OBJECT
public:
    ExchangeCard(storage::CaseFile& file, FileChooser chooser, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void saveOwn();
    void addOther();
    void replaceKeys();

    FileChooser m_chooser;
    QLabel* m_fingerprint;
    QLabel* m_about;
    QPushButton *m_saveOwn, *m_add, *m_replace;
    QLabel* m_others;
    TableModel<domain::Correspondent>* m_model;
    QTableView* m_table;
};

} // namespace wasl::ui
