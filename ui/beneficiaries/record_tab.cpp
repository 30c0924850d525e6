#include "ui/beneficiaries/record_tab.h"

#include "app/storage/identity_link_store.h"
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

std::vector<domain::BeneficiaryId> RecordTab::recordsOf(const domain::Beneficiary& person) const
{
    auto records = storage::IdentityLinkStore(m_file.database()).sameAs(person.id);
    records.insert(records.begin(), person.id);
    return records;
}

} // namespace wasl::ui
