#pragma once

#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"

#include <vector>

class QTabWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class LookSwitch;
class Notice;
class PageHeader;
class SettingsCard;

/// Settings in four tabs: this desk, the association, its users, the safety of the file. open() takes "desk",
/// "association", "users" or "safety".
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(storage::CaseFile& file, LookSwitch& look, FileChooser chooser = {},
                 QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;

Q_SIGNALS:
    /// For MainWindow::setIdleMinutes(); idleMinutes() says what it is at start.
    void idleMinutesChanged(int minutes);

protected:
    void retranslate() override;

private:
    void addTab(const QString& id, const std::vector<SettingsCard*>& cards);

    storage::CaseFile& m_file;
    PageHeader* m_header;
    Notice* m_demo;
    QTabWidget* m_tabs;
    std::vector<SettingsCard*> m_cards;
};

} // namespace wasl::ui
