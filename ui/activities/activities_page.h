#pragma once

#include "ui/beneficiaries/lists.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class ActivityList;
class ActivityRecord;
class BarrierList;
class PageHeader;

/// Collective work, and the barriers met. open() takes an activity's id as text, "new" for a new one, or
/// "barriers" for that list.
class ActivitiesPage : public Page
{
    Q_OBJECT
public:
    explicit ActivitiesPage(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;
    void takeFocus() override;
    void keepDraft() override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] bool showsBarriers() const;
    void showActivity(const QString& id);
    void begin();
    void writeHeader();

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    QStackedWidget* m_stack;
    PageHeader* m_header;
    QPushButton* m_new;
    QTabWidget* m_tabs;
    ActivityList* m_list;
    BarrierList* m_barriers;
    ActivityRecord* m_record;
};

} // namespace wasl::ui
