#pragma once

#include "app/domain/reception.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"

#include <array>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class BansView;
class BelongingsView;
class CodeCombo;
class EmptyState;
class IncidentsView;
class PageHeader;
class PresenceView;

/// The day's life in a house: who is in it, incidents, bans, belongings. open() takes "presence", "fire" (the
/// list for a fire drill, at once), "incidents", "incident:<id>", "incident-new:<file number>", "bans",
/// "ban:<id>", "ban-new:<file number>", "belongings", "belonging:<id>" and "belonging-new:<file number>".
class HousePage : public Page
{
    Q_OBJECT
public:
    explicit HousePage(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;
    void takeFocus() override;

    /// Shows who is in the house, over whatever is on the screen, and prints it where a printer is set up.
    /// False when there is no house, or the role sees none.
    bool showFireList(QWidget* over);

protected:
    void retranslate() override;

private:
    void fillHouses();
    void showHouse();
    void count(std::size_t tab, int waiting);
    void showTab(QWidget* view);

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    std::vector<domain::ReceptionStructure> m_houses;
    std::array<int, 4> m_waiting{};
    bool m_filling = false;
    PageHeader* m_header;
    CodeCombo* m_house;
    QPushButton* m_fire;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    PresenceView* m_presence;
    IncidentsView* m_incidents;
    BansView* m_bans;
    BelongingsView* m_belongings;
    EmptyState* m_empty;
};

} // namespace wasl::ui
