#pragma once

#include "app/storage/person_timeline.h"
#include "ui/beneficiaries/record_tab.h"

class QListView;
class QModelIndex;
class QStackedWidget;

namespace wasl::ui
{

class EmptyState;
class FilterChips;
class Notice;
class TimelineModel;
class TimelineWords;

/// Everything about a person in the order of time, by month, with what one's role and keys show of it. Enter
/// opens what a line belongs to.
class TimelineTab : public RecordTab
{
    Q_OBJECT
public:
    TimelineTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Timeline"); }
    /// Reads when it is seen: other tabs are saved without waiting for it.
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;

Q_SIGNALS:
    /// What was opened is told on another tab of the record; its object name.
    void tabWanted(const QString& tab);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void showChips();
    void showLines();
    void openLine(const QModelIndex& index);

    storage::PersonTimeline m_timeline;
    std::shared_ptr<const TimelineWords> m_words;
    FilterChips* m_chips;
    Notice* m_leftOut;
    QListView* m_view;
    TimelineModel* m_model;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace wasl::ui
