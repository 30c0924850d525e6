#pragma once

#include "app/storage/partner_choice.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace wasl::ui
{

/// The partners one may refer to, side by side: what came of the last referrals there, how soon they answer,
/// how many places, whether there is an agreement. One click or Enter chooses; under the table stands what
/// the chosen one asks for.
class PartnerTable : public QWidget
{
    Q_OBJECT
public:
    explicit PartnerTable(QWidget* parent = nullptr);

    void setChoices(std::vector<storage::PartnerChoice> choices);
    /// Only shows it: no signal.
    void setChosen(const domain::PartnerId& partner);
    void retranslate();

Q_SIGNALS:
    void chosen(const domain::PartnerId& partner);

private:
    void setColumns();
    void describe();

    TableModel<storage::PartnerChoice>* m_model;
    QTableView* m_table;
    QLabel* m_facts;
    domain::PartnerId m_chosen;
    bool m_showing = false;
};

} // namespace wasl::ui
