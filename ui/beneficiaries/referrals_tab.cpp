#include "ui/beneficiaries/referrals_tab.h"

#include "app/domain/user.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/state_looks.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/icons.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ReferralsTab::ReferralsTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_mayEdit(domain::may(file.actor().role, domain::Action::EditReferral))
    , m_new(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<domain::Referral>(this))
    , m_empty(new EmptyState(u"referral"_s, this))
{
    const auto& t = tokens();
    setObjectName(u"referralsTab"_s);
    m_view->setObjectName(u"personReferralsTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    TableSetup setup;
    setup.onOpen = [this](const QModelIndex& index) {
        Q_EMIT wanted(u"referrals"_s, m_model->row(index).id.toString());
    };
    setUpTable(m_view, setup);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_new, 0, Qt::AlignLeading);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_new->setObjectName(u"newReferralButton"_s);
    m_new->setIcon(themeIcon(u"referral"_s));
    m_new->setVisible(m_mayEdit);
    connect(m_new, &QPushButton::clicked, this, &ReferralsTab::refer);
    if (m_mayEdit)
        connect(m_empty->setFirstStep(u"firstReferralButton"_s, {}, u"referral"_s), &QPushButton::clicked,
                this, &ReferralsTab::refer);
    retranslate();
}

void ReferralsTab::refer()
{
    Q_EMIT wanted(u"referrals"_s, u"new:"_s + m_person.fileNumber.toString());
}

void ReferralsTab::show(const domain::Beneficiary& person)
{
    m_person = person;
    m_partners.clear();
    for (const auto& partner : storage::PartnerStore(m_file.database()).all()) {
        const bool arabic = labelLanguage() == "ar"_L1 && !partner.nameArabic.isEmpty();
        m_partners[partner.id] = arabic ? partner.nameArabic : partner.name;
    }
    std::vector<domain::Referral> referrals;
    for (const auto& record : recordsOf(person))
        for (auto& referral : storage::ReferralStore(m_file.database()).ofPerson(record))
            referrals.push_back(std::move(referral));
    const bool none = referrals.empty();
    m_model->setRows(std::move(referrals));
    fitColumns(m_view);
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_view);
    m_new->setVisible(m_mayEdit && !none);
}

std::vector<TableColumn<domain::Referral>> ReferralsTab::columns() const
{
    using Referral = domain::Referral;
    using Column = TableColumn<Referral>;
    const auto lists = m_lists;
    return {Column(u"partner"_s, tr("To"),
                   [this](const Referral& r) {
                       const auto known = m_partners.find(r.partner);
                       return known == m_partners.end() ? QString() : isolate(known->second);
                   }),
            Column(u"sector"_s, tr("Sector"),
                   [lists](const Referral& r) { return lists->sectors.label(r.sector, labelLanguage()); }),
            Column(u"priority"_s, tr("Priority"), [](const Referral& r) { return domain::label(r.priority); })
                .sortedBy([](const Referral& r) { return QVariant(int(r.priority)); }),
            Column(u"state"_s, tr("State"), [](const Referral& r) { return referralLook(r.state); }),
            Column(u"drafted"_s, tr("Written"), [](const Referral& r) { return writeDate(r.drafted); })
                .sortedBy([](const Referral& r) { return QVariant(r.drafted); }),
            Column(u"due"_s, tr("Answer due"), [](const Referral& r) {
                return r.dueAt ? writeDateTime(*r.dueAt) : QString();
            }).sortedBy([](const Referral& r) { return QVariant(r.dueAt.value_or(QDateTime())); })};
}

void ReferralsTab::retranslate()
{
    m_model->setColumns(columns());
    m_view->setAccessibleName(tr("Referrals"));
    m_new->setText(tr("Refer to a partner"));
    m_new->setToolTip(tr("Ctrl+R"));
    m_empty->setTexts(
        tr("She was not referred to anyone yet"),
        tr("A referral says to whom, for what and how urgently; its answer is waited for and chased "
           "from here."));
    if (m_mayEdit) m_empty->setFirstStep(u"firstReferralButton"_s, tr("Refer to a partner"));
    if (!m_person.id.isNull()) show(m_person); // names in the window's script
}

} // namespace wasl::ui
