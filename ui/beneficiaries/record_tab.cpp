#include "ui/beneficiaries/record_tab.h"

#include "app/storage/vault/case_file.h"

#include <QEvent>

namespace wasl::ui
{

RecordTab::RecordTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_lists(std::move(lists))
{
}

void RecordTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

QDate RecordTab::today() const
{
    return m_file.database().today();
}

} // namespace wasl::ui
