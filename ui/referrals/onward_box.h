#pragma once

#include "app/domain/referral.h"
#include "ui/shared/card.h"

class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// Where a referral came from and where it went on to, and the one step to ask another partner.
class OnwardBox : public Card
{
    Q_OBJECT
public:
    explicit OnwardBox(storage::CaseFile& file, QWidget* parent = nullptr);

    /// Hidden when there is nothing to say.
    void show(const domain::Referral& referral, bool mayEdit);
    void retranslate();

Q_SIGNALS:
    void referralWanted(const domain::ReferralId& id);
    void onwardWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What is too long for the box is cut in its middle, and whole in its tool tip.
    void fitLinks();
    void addLink(const QString& words, const domain::Referral& to, const QString& name);

    storage::CaseFile& m_file;
    domain::Referral m_referral;
    bool m_mayEdit = false;
    QWidget* m_links = nullptr;
    QPushButton* m_onward;
};

} // namespace wasl::ui
