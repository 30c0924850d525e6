#include "ui/referrals/onward_box.h"

#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/referrals/partner_choice.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

OnwardBox::OnwardBox(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_onward(new QPushButton(this))
{
    m_onward->setObjectName(u"referOnButton"_s);
    m_onward->setIcon(themeIcon(u"referral"_s));
    body()->addWidget(m_onward, 0, Qt::AlignLeading);
    connect(m_onward, &QPushButton::clicked, this, &OnwardBox::onwardWanted);
    hide();
}

void OnwardBox::addLink(const QString& words, const domain::Referral& to, const QString& name)
{
    const auto partner = storage::PartnerStore(m_file.database()).find(to.partner);
    const auto who = partner ? isolate(shownName(*partner)) : tr("a partner still to be chosen");
    auto* link = new QPushButton(m_links);
    link->setToolTip(words.arg(who, domain::label(to.state)));
    link->setObjectName(name);
    setButtonRole(link, ButtonRole::Quiet);
    m_links->layout()->addWidget(link);
    connect(link, &QPushButton::clicked, this, [this, id = to.id] { Q_EMIT referralWanted(id); });
}

void OnwardBox::show(const domain::Referral& referral, bool mayEdit)
{
    m_referral = referral;
    m_mayEdit = mayEdit;
    if (m_links) {
        m_links->hide();
        for (auto* old : m_links->findChildren<QPushButton*>())
            old->setObjectName({});
        m_links->deleteLater(); // one of its buttons may be the one that was pressed
    }
    m_links = new QWidget(this);
    auto* column = new QVBoxLayout(m_links);
    column->setContentsMargins(0, 0, 0, 0);
    body()->insertWidget(0, m_links);
    const storage::ReferralStore store(m_file.database());
    if (referral.referredFrom)
        if (const auto from = store.find(*referral.referredFrom))
            addLink(tr("Goes on from the one to %1 (%2)"), *from, u"referredFromLink"_s);
    const auto followers = store.followersOf(referral.id);
    for (std::size_t i = 0; i < followers.size(); ++i)
        addLink(tr("Referred on to %1 (%2)"), followers[i], u"referredOnLink%1"_s.arg(i));
    fitLinks();
    m_links->setVisible(column->count() > 0);
    const bool can = mayEdit && domain::canBeReferredOn(referral.state) && !referral.id.isNull();
    m_onward->setVisible(can);
    // Once is enough as a rule; a second time is possible and no longer what is proposed.
    setButtonRole(m_onward, followers.empty() ? ButtonRole::Primary : ButtonRole::Quiet);
    setVisible(can || column->count() > 0);
}

void OnwardBox::fitLinks()
{
    if (!m_links) return;
    const int room = contentsRect().width() - 4 * tokens().card;
    for (auto* link : m_links->findChildren<QPushButton*>())
        link->setText(link->fontMetrics().elidedText(link->toolTip(), Qt::ElideMiddle, room));
}

void OnwardBox::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitLinks();
}

void OnwardBox::retranslate()
{
    setHeading(tr("Before and after"));
    m_onward->setText(tr("Refer &on to another partner"));
    if (!m_referral.person.isNull()) show(m_referral, m_mayEdit);
}

} // namespace wasl::ui
