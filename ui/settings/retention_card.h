#pragma once

#include "app/storage/retention_store.h"
#include "ui/settings/settings_card.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/table_model.h"

class QLabel;
class QPushButton;
class QTableView;

namespace wasl::ui
{

class DateEdit;

/// Whose file should be gone by now: erased from here, or kept until another day.
class RetentionCard : public SettingsCard
{
    Q_OBJECT
public:
    RetentionCard(storage::CaseFile& file, FileChooser chooser, QWidget* parent);
    void refresh() override;
    void retranslate() override;

Q_SIGNALS:
    void personWanted(const QString& fileNumber);

private:
    void prolong();
    void erase();
    void enableSteps();
    [[nodiscard]] std::optional<storage::PastKeeping> chosen() const;

    FileChooser m_chooser;
    QTableView* m_view;
    TableModel<storage::PastKeeping>* m_model;
    QLabel* m_nobody;
    DateEdit* m_until;
    QPushButton *m_prolong, *m_erase;
    QWidget* m_steps;
    bool m_may = false;
};

} // namespace wasl::ui
