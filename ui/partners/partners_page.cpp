#include "ui/partners/partners_page.h"

#include "app/domain/user.h"
#include "app/storage/vault/case_file.h"
#include "ui/partners/partner_list.h"
#include "ui/partners/partner_record.h"
#include "ui/shared/toast.h"

#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

PartnersPage::PartnersPage(storage::CaseFile& file, QWidget* parent)
    : Page(parent)
    , m_file(file)
    , m_stack(new QStackedWidget(this))
    , m_list(new PartnerList(file, m_stack))
    , m_record(new PartnerRecord(file, m_stack))
{
    column()->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_record);
    connect(m_list, &PartnerList::opened, this, [this](const domain::PartnerId& id) { open(id.toString()); });
    connect(m_list, &PartnerList::newWanted, this, [this] { open(u"new"_s); });
    connect(m_list, &PartnerList::waitingChanged, this, &Page::waitingChanged);
    connect(m_record, &PartnerRecord::backRequested, this, [this] { goBack(); });
    connect(m_record, &PartnerRecord::changed, m_list, &PartnerList::reload);
    retranslate();
}

void PartnersPage::refresh()
{
    m_list->reload();
}

void PartnersPage::keepDraft()
{
    m_record->keepDraft();
}

void PartnersPage::open(const QVariant& target)
{
    const auto text = target.toString();
    if (text.isEmpty()) return;
    if (text == "new"_L1) {
        const auto role = m_file.actor().role;
        if (!domain::may(role, domain::Action::EditPartners)) {
            showToast(this,
                      {domain::notAllowed(role, domain::Action::EditPartners).message, Meaning::Attention});
            return;
        }
        m_record->begin();
    } else if (const auto id = domain::PartnerId::fromString(text); !id || !m_record->show(*id)) {
        showToast(this, {tr("This partner is not there, or your role does not see it."), Meaning::Attention});
        return;
    }
    m_stack->setCurrentWidget(m_record);
    m_record->takeFocus();
}

bool PartnersPage::goBack()
{
    if (m_stack->currentWidget() != m_record) return false;
    m_stack->setCurrentWidget(m_list);
    m_list->table()->setFocus();
    return true;
}

void PartnersPage::takeFocus()
{
    if (m_stack->currentWidget() == m_record)
        m_record->takeFocus();
    else
        m_list->table()->setFocus();
}

void PartnersPage::retranslate()
{
    m_list->retranslate();
    m_record->retranslate();
}

} // namespace wasl::ui
