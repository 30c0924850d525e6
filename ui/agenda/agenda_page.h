#pragma once

#include "app/storage/agenda.h"
#include "ui/agenda/agenda_words.h"
#include "ui/shared/background.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class AgendaBoard;
class FilterChips;
class OverdueList;
class PageHeader;

/// What is to come, in a week or a day, and what is overdue. open() takes a day (yyyy-MM-dd), "day", "week"
/// or "overdue".
class AgendaPage : public Page
{
    Q_OBJECT
public:
    explicit AgendaPage(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString view() const;
    [[nodiscard]] int days() const;
    [[nodiscard]] QDate first() const;
    [[nodiscard]] bool belongs(const storage::AgendaItem& item) const;
    void goTo(QDate day);
    void showDay(QDate day);
    void showItems();
    void openItem(const storage::AgendaItem& item);
    void plan(QDate day, QTime hour);
    void move(const storage::AgendaItem& item, const QDateTime& to);
    void exportCalendar();
    void writeHeader();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    AgendaWords m_words;
    storage::AgendaDays m_read;
    QPointer<Task> m_task;
    QDate m_day;
    std::optional<QDate> m_jump; ///< where the cursor goes once the days are read
    PageHeader* m_header;
    FilterChips *m_view, *m_whose;
    QToolButton *m_back, *m_on;
    QPushButton *m_today, *m_new, *m_export;
    QStackedWidget* m_stack;
    AgendaBoard* m_board;
    OverdueList* m_overdue;
    bool m_mayPlan;
};

} // namespace wasl::ui
