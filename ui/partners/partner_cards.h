#pragma once

#include "app/domain/partner.h"
#include "ui/shared/card.h"

class QPushButton;
class QScrollArea;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// What a partner offers, each service with what one must know before sending somebody.
class ServicesCard : public Card
{
    Q_OBJECT
public:
    explicit ServicesCard(storage::CaseFile& file, QWidget* parent = nullptr);
    void show(const domain::Partner& partner, bool mayEdit);
    void retranslate();

private:
    void edit(const domain::Service& service);

    storage::CaseFile& m_file;
    domain::Partner m_partner;
    bool m_mayEdit = false;
    QWidget* m_rows = nullptr;
    QPushButton* m_add;
};

/// The agreements with one partner, or those of all that end soon; each with its chip, and one step to renew.
class AgreementsCard : public Card
{
    Q_OBJECT
public:
    /// \p allEnding: not one partner's, but everybody's that end within renewalNotice days.
    AgreementsCard(storage::CaseFile& file, bool allEnding, QWidget* parent = nullptr);
    void show(const domain::Partner& partner, bool mayEdit);
    /// Those that end soon; hidden when there are none.
    void showEnding(bool mayEdit);
    void retranslate();

Q_SIGNALS:
    void changed();
    void partnerWanted(const domain::PartnerId& id);

private:
    void showRows(const std::vector<domain::Agreement>& agreements);
    void edit(const domain::Agreement& agreement);

    storage::CaseFile& m_file;
    bool m_allEnding;
    domain::Partner m_partner;
    bool m_mayEdit = false;
    QWidget* m_rows = nullptr;
    QScrollArea* m_area = nullptr; ///< around the rows of those that end: they may be many
    QPushButton* m_add;
};

} // namespace wasl::ui
